"""What can go wrong with a call to Katixo.

KatixoError                   permanent, retry_after_s, may_have_happened, status, codes, fields, message, key
├── NotSent                   nothing was written: no connection, the guard refused, or the request breaks a known limit
│   └── OutOfBounds           a text is too long or a sum has too many places; says which field
├── NoAnswer                  written, then time-out or reset: may have happened
├── ServerFault               5xx: may have happened
├── Unreadable                a 2xx that makes no sense: may have happened
├── RateLimited               429, with the seconds to wait
├── LinkAgain                 the refresh token is lost or refused: the user signs in again
└── Refused                   the server said no
    ├── WrongSignIn           401 where nobody is signed in yet: password or code
    ├── Locked                too many wrong passwords or codes
    ├── Forbidden             403: role too low, module off, other organisation
    ├── NotFound              404 and 410
    └── Conflict              409: a duplicate, or the same Idempotency-Key still running (then it may have happened)

`key` names what the user is told; the sentence itself is not written here. `message` is the server's own, for the log.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class KatixoError(Exception):
    """A call that did not end well. `permanent` means that trying the same again makes no sense."""

    key: str = "down"
    permanent: bool = False
    may_have_happened: bool = False
    default_retry_after_s: ClassVar[float | None] = None

    def __init__(
        self,
        message: str = "",
        *,
        status: int | None = None,
        codes: tuple[str, ...] = (),
        fields: Mapping[str, str] | None = None,
        retry_after_s: float | None = None,
        may_have_happened: bool | None = None,
        key: str | None = None,
        permanent: bool | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.codes = codes
        self.fields: Mapping[str, str] = dict(fields or {})
        self.retry_after_s = self.default_retry_after_s if retry_after_s is None else retry_after_s
        if may_have_happened is not None:
            self.may_have_happened = may_have_happened
        if key is not None:
            self.key = key
        if permanent is not None:
            self.permanent = permanent

    def __repr__(self) -> str:
        """Show what a log may show: status and codes, never the server's text."""
        return f"{type(self).__name__}(status={self.status}, codes={self.codes}, key={self.key!r})"


class NotSent(KatixoError):
    """Nothing was written to the server."""


class OutOfBounds(NotSent):
    """The request breaks a limit of the server that is known beforehand; `fields` says which and how."""

    key = "refused"
    permanent = True


class NoAnswer(KatixoError):
    """The request went out and no whole answer came back."""

    may_have_happened = True


class ServerFault(KatixoError):
    """The server failed (5xx). It also answers 500 to malformed input, so this is no licence to repeat a POST."""

    may_have_happened = True


class Unreadable(KatixoError):
    """The server said yes in a way that cannot be read: HTML, half a body, a record without its id."""

    may_have_happened = True


class RateLimited(KatixoError):
    """Too many calls (429)."""

    key = "busy"
    default_retry_after_s = 60.0


class LinkAgain(KatixoError):
    """The session is over and cannot be renewed."""

    key = "link_again"
    permanent = True


class Refused(KatixoError):
    """The server said no and saved nothing."""

    key = "refused"
    permanent = True


class WrongSignIn(Refused):
    """The password or the code is wrong."""

    key = "wrong_sign_in"


class Locked(Refused):
    """The sign-in is locked for a while after too many wrong tries; thirty minutes at Katixo."""

    key = "locked"
    default_retry_after_s = 1800.0


class Forbidden(Refused):
    """The role is too low, a module is off, or the record is another organisation's."""

    key = "forbidden"


class NotFound(Refused):
    """No such record in this organisation."""

    key = "not_found"


class Conflict(Refused):
    """Such a record exists already, or the same Idempotency-Key is still being worked on."""

    key = "conflict"
