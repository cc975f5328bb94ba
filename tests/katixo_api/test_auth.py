"""Tests for katixo_api.auth. Answers from the authentication page (docs) and from the public backend (code)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from katixo_api.auth import MemoryTokens, Tokens, request_code, sign_in, sign_in_with_key, verify_code
from katixo_api.errors import Forbidden, LinkAgain, Locked, NotFound, RateLimited, Unreadable, WrongSignIn
from tests.katixo_api.replies import NOW, URL, Reply, Server, client, no, tokens, yes
from tests.katixo_api.test_tokens import jwt

USER_ID, ORG_ID = "550e8400-e29b-41d4-a716-446655440000", "7c9e6679-7425-40de-944b-e07fc1f90ae7"
DOCS = {
    "accessToken": "a",
    "refreshToken": "r",
    "expiresIn": 3600,
    "user": {"id": USER_ID, "name": "Rajesh Kumar", "phone": "+919876543210", "email": None, "role": "OWNER"},
}
CODE = {
    "accessToken": jwt({"sub": USER_ID, "org_id": ORG_ID, "role": "OWNER", "exp": int(NOW.timestamp()) + 900}),
    "refreshToken": "r",
    "user": {"id": USER_ID, "fullName": "Rajesh Kumar", "role": "OWNER", "orgId": ORG_ID, "orgName": "Kumar Stores"},
}
KEY = "kat_0123456789abcdef"
ME = {"id": USER_ID, "name": "Rajesh", "role": "OWNER", "orgId": ORG_ID, "orgName": "Kumar Stores"}
ORGANISATIONS = [{"orgId": ORG_ID, "orgName": "Kumar Stores", "userId": USER_ID, "role": "OWNER"}]


@pytest.mark.parametrize(("data", "minutes"), [(DOCS, 60), (CODE, 15)])
async def test_a_password_opens_a_session_in_both_dialects(data: object, minutes: int) -> None:
    server = Server(yes(data), yes(ORGANISATIONS))
    session = await sign_in(URL, phone="+919876543210", password="p", transport=server, clock=lambda: NOW)
    assert session.user.name == "Rajesh Kumar"
    assert session.tokens.expires_at == NOW + timedelta(minutes=minutes)
    assert [each.org_name for each in session.organisations] == ["Kumar Stores"]


async def test_both_names_of_the_login_are_sent() -> None:
    server = Server(yes(DOCS), yes([]))
    await sign_in(URL, phone="+919876543210", password="p", transport=server)
    assert server.sent(0) == {"phone": "+919876543210", "identifier": "+919876543210", "password": "p"}


async def test_a_session_stands_when_the_organisations_cannot_be_listed() -> None:
    session = await sign_in(URL, phone="+91", password="p", transport=Server(yes(CODE), no(404)), clock=lambda: NOW)
    assert [each.org_id for each in session.organisations] == [ORG_ID]


async def test_a_wrong_password_is_no_lost_link() -> None:
    with pytest.raises(WrongSignIn) as caught:
        await sign_in(URL, phone="+91", password="p", transport=Server(no(401, errors=["AUTH_BAD_CREDENTIALS"])))
    assert caught.value.codes == ("AUTH_BAD_CREDENTIALS",)


async def test_a_lock_without_a_code_is_known_by_its_words_and_no_other_429_is_one() -> None:
    with pytest.raises(Locked):
        await sign_in(URL, phone="+91", password="p", transport=Server(no(429, message="Account locked. Wait.")))
    with pytest.raises(RateLimited):
        await sign_in(URL, phone="+91", password="p", transport=Server(no(429, message="Too many requests")))


async def test_a_locked_sign_in_says_for_how_long() -> None:
    with pytest.raises(Locked) as caught:
        await sign_in(URL, phone="+91", password="p", transport=Server(no(429, errors=["AUTH_ACCOUNT_LOCKED"])))
    assert caught.value.retry_after_s == 1800


async def test_a_code_is_asked_for_and_opens_a_session() -> None:
    server = Server(yes({"message": "sent"}), yes(DOCS), yes(ORGANISATIONS))
    await request_code(URL, phone="+919876543210", transport=server)
    session = await verify_code(URL, phone="+919876543210", code="123456", transport=server, clock=lambda: NOW)
    assert server.sent(1) == {"phone": "+919876543210", "otp": "123456"}
    assert session.tokens.access == "a"


async def test_a_phone_without_an_account_is_not_found() -> None:
    with pytest.raises(NotFound):
        await verify_code(URL, phone="+91", code="1", transport=Server(no(404, errors=["AUTH_USER_NOT_FOUND"])))


@pytest.mark.parametrize("data", [None, {}, {"accessToken": "a"}, {"accessToken": "a", "refreshToken": "r"}])
async def test_a_session_without_its_parts_is_unreadable(data: object) -> None:
    with pytest.raises(Unreadable):
        await sign_in(URL, phone="+91", password="p", transport=Server(yes(data)))


async def test_me_is_told_by_the_server() -> None:
    user = await client(Server(yes(DOCS["user"]))).auth.me()
    assert (user.id, user.role) == (USER_ID, "OWNER")


async def test_me_is_read_from_the_token_where_the_server_cannot_tell() -> None:
    user = await client(Server(no(403)), tokens(str(CODE["accessToken"]))).auth.me()
    assert (user.id, user.role, user.org_id) == (USER_ID, "OWNER", ORG_ID)


async def test_signing_out_revokes_the_refresh_token() -> None:
    server = Server(yes(None))
    await client(server).auth.sign_out()
    assert server.asked[0].url.path == "/api/v1/auth/logout"
    assert server.sent() == {"refreshToken": "refresh-of-access-1"}


async def test_switching_gives_a_session_of_its_own() -> None:
    server = Server(yes(CODE))
    session = await client(server).organisations.switch(ORG_ID)
    assert server.sent() == {"targetOrgId": ORG_ID}
    assert (await MemoryTokens(session.tokens).current()).refresh == "r"


async def test_organisations_are_listed_and_read() -> None:
    server = Server(yes(ORGANISATIONS), yes({"id": ORG_ID, "name": "Kumar Stores", "stateCode": "27"}))
    katixo = client(server)
    assert [each.role for each in await katixo.organisations.mine()] == ["OWNER"]
    assert (await katixo.organisations.get(ORG_ID)).state_code == "27"


async def test_an_api_key_is_a_session_that_is_never_renewed() -> None:
    server = Server(yes(ME))
    session = await sign_in_with_key(URL, key=KEY, transport=server, clock=lambda: NOW)
    assert (session.user.org_id, session.user.role, session.tokens.access) == (ORG_ID, "OWNER", KEY)
    assert server.asked[0].headers["Authorization"] == f"Bearer {KEY}"
    assert session.tokens.expires_at > NOW + timedelta(days=3650)
    revoked = Server(no(401))
    with pytest.raises(LinkAgain):
        await client(revoked, session.tokens).auth.me()
    assert {request.url.path for request in revoked.asked} == {"/api/v1/auth/me"}


async def test_an_api_key_cannot_be_revoked_from_here() -> None:
    server = Server(yes(None))
    with pytest.raises(Forbidden):
        await client(server, Tokens(KEY, "", NOW + timedelta(days=1))).auth.sign_out()
    assert server.asked == []


async def test_a_server_that_hides_who_a_key_speaks_for_is_asked_for_its_organisations() -> None:
    session = await sign_in_with_key(URL, key=KEY, transport=Server(no(403), yes(ORGANISATIONS)))
    assert (session.user.id, session.user.org_id, session.user.role) == (USER_ID, ORG_ID, "OWNER")


@pytest.mark.parametrize(
    ("key", "answers"),
    [
        ("kat_", []),
        ("paid 500", []),
        (KEY, [no(401)]),
        (KEY, [no(403), yes([])]),
        (KEY, [no(403), yes([*ORGANISATIONS, {**ORGANISATIONS[0], "orgId": USER_ID}])]),
    ],
)
async def test_a_key_that_opens_nothing_or_more_than_one_thing_is_turned_down(key: str, answers: list[Reply]) -> None:
    with pytest.raises(WrongSignIn):
        await sign_in_with_key(URL, key=key, transport=Server(*answers))
