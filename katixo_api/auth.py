"""Signing in and out: password, one-time code, and the pair of tokens that comes of it.

`sign_in`, `request_code` and `verify_code` need no session. The organisation sits inside the token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
from pydantic import AliasChoices, Field

from katixo_api.errors import Forbidden, KatixoError, LinkAgain, NotFound, WrongSignIn
from katixo_api.exchange import Exchange, Limits
from katixo_api.record import Record, read_record, read_records
from katixo_api.tokens import MemoryTokens, TokenKeeper, Tokens, read_claims, read_end, utc_now
from katixo_api.wire import Call, Caller, read_answer, write_json

__all__ = ["Auth", "MemoryTokens", "OrgSummary", "Session", "TokenKeeper", "Tokens", "User", "sign_in"]


KEY = re.compile(r"kat_[A-Za-z0-9_-]{8,200}")
KEY_LIVES = timedelta(days=36_500)


class User(Record):
    """Who is signed in. The role belongs to the organisation of the token."""

    id: str
    name: str | None = Field(None, validation_alias=AliasChoices("name", "fullName"))
    phone: str | None = None
    email: str | None = None
    role: str
    org_id: str | None = None
    org_name: str | None = None


class OrgSummary(Record):
    """An organisation this person can enter, and as whom."""

    org_id: str
    org_name: str
    user_id: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """What a sign-in brings. `organisations` has at least the one signed in to, when it is known."""

    tokens: Tokens
    user: User
    organisations: tuple[OrgSummary, ...] = ()


class _Pair(Record):
    access_token: str
    refresh_token: str
    expires_in: int | None = None
    user: User | None = None


async def sign_in(
    base_url: str,
    *,
    phone: str,
    password: str,
    transport: httpx.AsyncBaseTransport | None = None,
    limits: Limits | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Session:
    """Sign in with a password; raises `WrongSignIn`, `Locked`."""
    # One dialect reads phone, the other identifier; both ignore the one they do not know.
    body = {"phone": phone, "identifier": phone, "password": password}
    async with Exchange(base_url, transport=transport, limits=limits or Limits()) as exchange:
        return await _open_session(exchange, _post("/api/v1/auth/login", body), clock)


async def request_code(
    base_url: str, *, phone: str, transport: httpx.AsyncBaseTransport | None = None, limits: Limits | None = None
) -> None:
    """Have Katixo send a one-time code to a phone."""
    async with Exchange(base_url, transport=transport, limits=limits or Limits()) as exchange:
        await _ask(exchange, _post("/api/v1/auth/otp/request", {"phone": phone}), None)


async def verify_code(
    base_url: str,
    *,
    phone: str,
    code: str,
    transport: httpx.AsyncBaseTransport | None = None,
    limits: Limits | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Session:
    """Sign in with the code that came; raises `WrongSignIn`, `Locked`, `NotFound` when the phone has no account."""
    async with Exchange(base_url, transport=transport, limits=limits or Limits()) as exchange:
        return await _open_session(exchange, _post("/api/v1/auth/otp/verify", {"phone": phone, "otp": code}), clock)


async def sign_in_with_key(
    base_url: str,
    *,
    key: str,
    transport: httpx.AsyncBaseTransport | None = None,
    limits: Limits | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Session:
    """Take an organisation's API key for a session, which is never renewed and ends at Katixo; raises `WrongSignIn`.

    Newer servers alone know such keys. A server that does not say who a key speaks for (it answers 403) is asked for
    the key's organisations, and a key that opens several is turned down rather than guessed at.
    """
    if not KEY.fullmatch(key):
        raise WrongSignIn("That is no API key.")
    async with Exchange(base_url, transport=transport, limits=limits or Limits()) as exchange:
        try:
            user = read_record(User, await _ask(exchange, Call("GET", "/api/v1/auth/me"), key))
        except Forbidden:
            data = await _ask(exchange, Call("GET", "/api/v1/users/me/organisations"), key)
            user = _only_member(read_records(OrgSummary, data))
    return Session(Tokens(key, "", clock() + KEY_LIVES), user, _own(user))


async def refresh_tokens(send: Caller, refresh: str, now: datetime) -> Tokens:
    """Trade a refresh token for a new pair; raises `LinkAgain` when the server does not know it any more."""
    if not refresh:
        raise LinkAgain("an API key is not renewed")
    try:
        data = await send(_post("/api/v1/auth/refresh", {"refreshToken": refresh}))
    except (WrongSignIn, Forbidden, NotFound) as refused:
        raise LinkAgain(refused.message, status=refused.status, codes=refused.codes) from refused
    return read_tokens(data, now)


def read_tokens(data: object, now: datetime) -> Tokens:
    """Read the pair out of the data of a sign-in, refresh or switch."""
    pair = read_record(_Pair, data)
    return Tokens(pair.access_token, pair.refresh_token, read_end(pair.access_token, pair.expires_in, now))


def read_session(data: object, now: datetime) -> Session:
    """Read a session; what the answer leaves out about the user is taken from the token's claims."""
    tokens = read_tokens(data, now)
    user = read_record(_Pair, data).user or _claimed_user(tokens.access)
    return Session(tokens, user, _own(user))


def _only_member(organisations: Sequence[OrgSummary]) -> User:
    if len(organisations) != 1 or not organisations[0].user_id:
        raise WrongSignIn("Katixo does not say which organisation this key is for.")
    one = organisations[0]
    return read_record(User, {"id": one.user_id, "role": one.role or "", "orgId": one.org_id, "orgName": one.org_name})


def _own(user: User) -> tuple[OrgSummary, ...]:
    if user.org_id is None:
        return ()
    return (OrgSummary(org_id=user.org_id, org_name=user.org_name or "", user_id=user.id, role=user.role),)


def _claimed_user(access: str) -> User:
    claims = read_claims(access)
    return read_record(User, {"id": claims.get("sub"), "role": claims.get("role"), "orgId": claims.get("org_id")})


async def _open_session(exchange: Exchange, call: Call, clock: Callable[[], datetime]) -> Session:
    session = read_session(await _ask(exchange, call, None), clock())
    try:
        data = await _ask(exchange, Call("GET", "/api/v1/users/me/organisations"), session.tokens.access)
        organisations = tuple(read_records(OrgSummary, data))
    except KatixoError:
        return session  # the sign-in stands; the list is a convenience of one dialect
    return Session(session.tokens, session.user, organisations or session.organisations)


async def _ask(exchange: Exchange, call: Call, access: str | None) -> object:
    return read_answer(await exchange.send(call, access=access), call)


def _post(path: str, body: dict[str, str]) -> Call:
    return Call("POST", path, body=write_json(body))


class Auth:
    """The signed-in person's own calls."""

    def __init__(self, call: Caller, tokens: TokenKeeper) -> None:
        self._call = call
        self._tokens = tokens

    async def me(self) -> User:
        """Say who is signed in; a server that cannot (April 2026 code answers 403) is helped by the token's claims."""
        try:
            return read_record(User, await self._call(Call("GET", "/api/v1/auth/me")))
        except Forbidden:
            return _claimed_user((await self._tokens.current()).access)

    async def sign_out(self) -> None:
        """Revoke the refresh token; raises Forbidden for an API key, which only its owner revokes, at Katixo."""
        tokens = await self._tokens.current()
        if not tokens.refresh:
            raise Forbidden("An API key is revoked at Katixo.")
        await self._call(_post("/api/v1/auth/logout", {"refreshToken": tokens.refresh}))
