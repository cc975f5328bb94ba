"""What an answer that is not a yes means: status, headers and body to one `KatixoError`. No I/O.

The body is read in any shape: the envelope with `errors` as a map, a list or null, the bare `{"error", "message"}` of
a 401, an HTML page of a proxy (given as None), or something never seen.

>>> read_failure(400, {}, {"success": False, "errors": ["contactType: must not be null"]}).fields
{'contactType': 'must not be null'}
>>> read_failure(400, {}, {"success": False, "errors": ["AP_BILL_NOT_DRAFT"]}).codes
('AP_BILL_NOT_DRAFT',)
>>> read_failure(429, {"retry-after": "12"}, None).retry_after_s
12.0
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from katixo_api.errors import (
    Conflict,
    Forbidden,
    KatixoError,
    Locked,
    NotFound,
    RateLimited,
    Refused,
    ServerFault,
    Unreadable,
    WrongSignIn,
)

LONGEST_PAUSE_S = 3600.0

_KINDS: Mapping[int, type[KatixoError]] = {
    401: WrongSignIn,
    403: Forbidden,
    404: NotFound,
    408: ServerFault,
    409: Conflict,
    410: NotFound,
    423: Locked,
    429: RateLimited,
}
_LOCK_CODE = "AUTH_ACCOUNT_LOCKED"
_LOCK_WORDS = re.compile(r"\baccount (is )?locked\b", re.IGNORECASE)  # the documented dialect sends no code
_PERIOD_CODE = "ACCT_PERIOD"
_DUPLICATE_CODES = frozenset({"CONTACT_DUPLICATE_GSTIN", "ACCT_CODE_EXISTS", "ACCT_ENTRY_ALREADY_REVERSED"})
_CODE = re.compile(r"[A-Z][A-Z0-9]+(_[A-Z0-9]+)*(:\S+)?")
_FIELD_AND_TEXT = re.compile(r"([A-Za-z_][\w.\[\]]*): (.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the server said about its no, whatever the shape."""

    message: str = ""
    codes: tuple[str, ...] = ()
    fields: Mapping[str, str] | None = None


def read_failure(status: int, headers: Mapping[str, str], body: object, *, keyed: bool = False) -> KatixoError:
    """Give the error that an answer means. `keyed`: the call carried an Idempotency-Key."""
    said = _listen(body)
    kind = _kind(status, said)
    unsure = _is_unsure(kind, status, said, keyed=keyed)
    return kind(
        said.message,
        status=status,
        codes=said.codes,
        fields=said.fields,
        retry_after_s=read_pause(headers),
        may_have_happened=True if unsure else None,
        permanent=False if unsure else None,
        key=_key(kind, status, said),
    )


def _kind(status: int, said: _Said) -> type[KatixoError]:
    if _LOCK_CODE in said.codes or (status == 429 and _LOCK_WORDS.search(said.message)):
        return Locked
    if status in _KINDS:
        return _KINDS[status]
    if status >= 500:
        return ServerFault
    return Unreadable if 300 <= status < 400 else Refused


def _is_unsure(kind: type[KatixoError], status: int, said: _Said, *, keyed: bool) -> bool:
    """Say whether a no leaves open what happened: a yes that says no, or a 409 that may mean "still running"."""
    if kind is Conflict:
        return keyed and not any(code in _DUPLICATE_CODES or code.startswith(_PERIOD_CODE) for code in said.codes)
    return kind is Refused and status < 300


def _key(kind: type[KatixoError], status: int, said: _Said) -> str | None:
    if issubclass(kind, Refused) and any(code.startswith(_PERIOD_CODE) for code in said.codes):
        return "period_closed"
    return "gone" if status == 410 else None


def read_pause(headers: Mapping[str, str]) -> float | None:
    """Read Retry-After, in seconds or as a date beside the answer's own Date; None when it makes no sense.

    >>> read_pause({"retry-after": "Tue, 02 Jun 2026 10:00:30 GMT", "date": "Tue, 02 Jun 2026 10:00:00 GMT"})
    30.0
    """
    written = headers.get("retry-after", "")
    try:
        pause_s = float(written)
    except ValueError:
        pause_s = _seconds_between(headers.get("date", ""), written)
    return None if math.isnan(pause_s) else min(max(pause_s, 0.0), LONGEST_PAUSE_S)


def _seconds_between(earlier: str, later: str) -> float:
    try:
        return (parsedate_to_datetime(later) - parsedate_to_datetime(earlier)).total_seconds()
    except (ValueError, TypeError):
        return math.nan


def _listen(body: object) -> _Said:
    if not isinstance(body, dict):
        return _Said()
    codes: list[str] = []
    fields: dict[str, str] = {}
    plain = [body["message"]] if isinstance(body.get("message"), str) else []
    for field, text in _complaints(body):
        if _CODE.fullmatch(text):
            codes.append(text)
        elif field:
            fields.setdefault(field, text)
        else:
            plain.append(text)
    return _Said("; ".join(plain), tuple(codes), fields)


def _complaints(body: Mapping[object, object]) -> Iterator[tuple[str, str]]:
    """Go through the complaints as (field or "", text), whatever the shape of `errors`."""
    errors = body.get("errors")
    if isinstance(errors, dict):
        for field, text in errors.items():
            yield from ((str(field), each) for each in _texts(text))
    else:
        for text in _texts(errors):
            found = _FIELD_AND_TEXT.fullmatch(text)
            yield (found[1], found[2]) if found else ("", text)
    for text in _texts(body.get("error")):
        yield "", text


def _texts(value: object) -> Iterator[str]:
    """Go through the texts in a value: one text, a list of them, or a list of small records."""
    match value:
        case str():
            yield value
        case list():
            for each in value:
                yield from _texts(each)
        case {"field": str(field), "message": str(text)} | {"field": str(field), "defaultMessage": str(text)}:
            yield f"{field}: {text}"
        case {"code": str(code)}:
            yield code
        case {"message": str(text)}:
            yield text
        case _:
            return
