"""Sign-in, one-time codes, refresh with rotation, and the organisations a person can enter."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from katixo_api.sandbox.books import people
from katixo_api.sandbox.books.people import User
from katixo_api.sandbox.books.refusals import Invalid, Refused, missing
from katixo_api.sandbox.exchange import Call, Reply, Route
from katixo_api.sandbox.forms import Filled, Form, Uuid, read_form
from katixo_api.sandbox.tokens import issue, new_refresh_token

PHONE = r"^\+?[1-9]\d{6,14}$"


class LoginForm(Form):
    """The pages read `phone`, the code reads `identifier` and ignores `phone`."""

    phone: str | None = None
    identifier: str | None = None
    password: Annotated[str, Filled]


class OtpForm(Form):
    phone: Annotated[str, StringConstraints(pattern=PHONE)]


class OtpCheckForm(OtpForm):
    otp: Annotated[str, StringConstraints(pattern=r"^\d{6}$")]


class RefreshForm(Form):
    refresh_token: Annotated[str, Filled]


class SwitchForm(Form):
    target_org_id: Uuid = Field()


def login(call: Call) -> Reply:
    """Sign in with a password."""
    form = read_form(LoginForm, call)
    member = "identifier" if call.dialect.is_code else "phone"
    identifier = form.identifier if call.dialect.is_code else form.phone or form.identifier
    if not identifier:
        raise Invalid({member: "must not be blank"})
    user = people.check_password(call.world.people, identifier, form.password, call.real_now)
    return Reply(_signed_in(call, user), message="Login successful")


def request_code(call: Call) -> Reply:
    """Send a one-time code to a phone."""
    people.send_code(call.world.people, read_form(OtpForm, call).phone, call.real_now)
    return Reply({"message": "OTP sent successfully"}, message="OTP sent")


def verify_code(call: Call) -> Reply:
    """Check the code and sign in."""
    form = read_form(OtpCheckForm, call)
    user = people.check_code(call.world.people, form.phone, form.otp, call.real_now)
    return Reply(_signed_in(call, user), message="Login successful")


def refresh(call: Call) -> Reply:
    """Trade a refresh token for a new pair; the old one is dead at once."""
    form = read_form(RefreshForm, call)
    user = people.close_session(call.world.people, form.refresh_token, call.real_now)
    return Reply(_signed_in(call, user), message="Token refreshed")


def logout(call: Call) -> Reply:
    """Revoke a refresh token; an unknown one is as good as revoked."""
    token_id = people.digest(read_form(RefreshForm, call).refresh_token)
    call.world.people.sessions.remove(token_id)
    return Reply(None, message="Logged out")


def me(call: Call) -> Reply:
    """Who am I; the code's token filter skips every path below /auth/, so there it ends in 403."""
    if call.dialect.is_code:
        raise Refused(403, "ERR_ACCESS_DENIED", "Access denied")
    return Reply(_user_info(call, call.person))


def my_organisations(call: Call) -> Reply:
    """The organisations this person can enter."""
    users = call.world.people.with_phone(call.person.phone)
    return Reply([_org_summary(call, user) for user in users])


def switch_organisation(call: Call) -> Reply:
    """Tokens for another organisation."""
    target = read_form(SwitchForm, call).target_org_id
    for user in call.world.people.with_phone(call.person.phone):
        if user.org_id == target:
            return Reply(_signed_in(call, user), message="Organisation switched")
    raise Refused(404, "AUTH_ORG_NOT_FOUND", missing("Organisation", target).message)


def _signed_in(call: Call, user: User) -> dict[str, object]:
    lives = call.options.access_lives
    refresh_token = new_refresh_token()
    people.open_session(call.world.people, user, refresh_token, call.real_now)
    answer: dict[str, object] = {
        "accessToken": issue(user, call.token_key, call.real_now, lives),
        "refreshToken": refresh_token,
    }
    if not call.dialect.is_code:
        answer["expiresIn"] = int(lives.total_seconds())
    return {**answer, "user": _user_info(call, user)}


def _user_info(call: Call, user: User) -> dict[str, object]:
    organisation = call.world.books(user.org_id).organisation
    who = {"id": user.id, "phone": user.phone, "email": user.email, "role": user.role}
    if not call.dialect.is_code:
        return {**who, "name": user.name, "orgId": user.org_id, "orgName": organisation.name}
    return {
        **who,
        "fullName": user.name,
        "orgId": user.org_id,
        "orgName": organisation.name,
        "industryCode": organisation.industry_code,
        "onboardingCompleted": True,
    }


def _org_summary(call: Call, user: User) -> dict[str, object]:
    name = call.world.books(user.org_id).organisation.name
    return {"orgId": user.org_id, "orgName": name, "userId": user.id, "role": user.role}


ROUTES = (
    Route("POST", "/api/v1/auth/login", login, roles=None),
    Route("POST", "/api/v1/auth/otp/request", request_code, roles=None),
    Route("POST", "/api/v1/auth/otp/verify", verify_code, roles=None),
    Route("POST", "/api/v1/auth/refresh", refresh, roles=None),
    Route("POST", "/api/v1/auth/logout", logout, roles=None),
    Route("GET", "/api/v1/auth/me", me),
    Route("GET", "/api/v1/users/me/organisations", my_organisations),
    Route("POST", "/api/v1/users/me/switch-org", switch_organisation),
)
