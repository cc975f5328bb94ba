"""Users, their passwords and sessions, and one-time codes: rules over plain data.

A person who works for two organisations has one user in each (same phone). Five wrong passwords or codes lock for 30
minutes; a code lives 5 minutes; a refresh token dies with its first use. Source: login, requestOtp, refreshToken.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from katixo_api.sandbox.books.books import Changes, Table
from katixo_api.sandbox.books.refusals import Counted, Refused

TRIES = 5
LOCKED_FOR = timedelta(minutes=30)
CODE_LIVES = timedelta(minutes=5)
REFRESH_LIVES = timedelta(days=30)
ONE_TIME_CODE = "123456"
"""What every one-time code is here: there is no telephone to send another one to."""


@dataclass(frozen=True, slots=True)
class User:
    """Someone who may sign in, with one role in one organisation."""

    id: str
    org_id: str
    name: str
    phone: str
    email: str | None
    role: str
    secret: str


@dataclass(frozen=True, slots=True)
class Session:
    """A refresh token that is still good; the id is the token's SHA-256, never the token."""

    id: str
    user_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Attempts:
    """Wrong passwords or codes of one phone since the last right one; `code_until` is set while a code is out."""

    id: str
    wrong: int = 0
    locked_until: datetime | None = None
    code_until: datetime | None = None


class People:
    """Everyone who may come in, across all organisations."""

    def __init__(self, changes: Changes) -> None:
        self.users = Table("users", "", User, changes)
        self.sessions = Table("sessions", "", Session, changes)
        self.attempts = Table("attempts", "", Attempts, changes)

    def with_phone(self, phone: str) -> list[User]:
        """All users with this phone or e-mail, the oldest first."""
        wanted = phone.strip().lower()
        return [user for user in self.users if wanted and wanted in (user.phone, (user.email or "").lower())]


def sealed(phone: str, password: str) -> str:
    """A password as it is kept."""
    return hashlib.scrypt(password.encode(), salt=phone.encode(), n=2**8, r=8, p=1).hex()


def check_password(people: People, identifier: str, password: str, now: datetime) -> User:
    """The user with this password; a wrong one is counted and the fifth locks."""
    attempts = _unlocked(people, f"password:{identifier}", now)
    found = people.with_phone(identifier)
    if found and hmac.compare_digest(found[0].secret, sealed(found[0].phone, password)):
        people.attempts.remove(attempts.id)
        return found[0]
    _count_wrong(people, attempts, now)
    raise Counted(401, "AUTH_BAD_CREDENTIALS", "Invalid credentials")


def send_code(people: People, phone: str, now: datetime) -> None:
    """Send a one-time code; nobody learns here whether the phone has an account."""
    attempts = _unlocked(people, f"code:{phone}", now)
    people.attempts.put(replace(attempts, code_until=now + CODE_LIVES))


def check_code(people: People, phone: str, code: str, now: datetime) -> User:
    """The user whose phone got this code; it works once."""
    attempts = _unlocked(people, f"code:{phone}", now)
    if code != ONE_TIME_CODE or attempts.code_until is None or attempts.code_until < now:
        _count_wrong(people, attempts, now)
        raise Counted(401, "AUTH_INVALID_OTP", "Invalid or expired OTP")
    people.attempts.remove(attempts.id)
    found = people.with_phone(phone)
    if not found:
        raise Counted(404, "AUTH_USER_NOT_FOUND", "No account with this phone")
    return found[0]


def open_session(people: People, user: User, refresh_token: str, now: datetime) -> None:
    """Remember a refresh token that was just given out."""
    people.sessions.put(Session(digest(refresh_token), user.id, now + REFRESH_LIVES))


def close_session(people: People, refresh_token: str, now: datetime) -> User:
    """Use up a refresh token: whose it was, else 401."""
    session = people.sessions.get(digest(refresh_token))
    if session is None or people.users.get(session.user_id) is None:
        raise Refused(401, "AUTH_INVALID_REFRESH", "Invalid refresh token")
    people.sessions.remove(session.id)
    if session.expires_at < now:
        raise Counted(401, "AUTH_REFRESH_EXPIRED", "Refresh token expired")
    return people.users.rows[session.user_id]


def digest(token: str) -> str:
    """The SHA-256 of a token, which is all that is kept of it."""
    return hashlib.sha256(token.encode()).hexdigest()


def _unlocked(people: People, key: str, now: datetime) -> Attempts:
    attempts = people.attempts.get(key) or Attempts(key)
    if attempts.locked_until is not None and attempts.locked_until > now:
        raise Refused(429, "AUTH_ACCOUNT_LOCKED", "Account locked after too many attempts. Try again in 30 minutes.")
    return attempts if attempts.locked_until is None else Attempts(key)


def _count_wrong(people: People, attempts: Attempts, now: datetime) -> None:
    wrong = attempts.wrong + 1
    locked = now + LOCKED_FOR if wrong >= TRIES else None
    people.attempts.put(replace(attempts, wrong=wrong, locked_until=locked))
