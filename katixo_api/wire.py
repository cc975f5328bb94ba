"""The rules of the wire, without the wire: a call to bytes, an answer to data or to an error. No I/O.

An answer is usually an envelope: `{"success": true, "message": ..., "data": ..., "errors": ...}` of which only
`success` is certain. `errors` is a map of field to message, a list of "field: message" or of one business code, null,
or missing. A 401 may come without the envelope. Sources: Katixo's overview and errors pages, and the public backend.

>>> write_json({"amount": Decimal("2500.10"), "expenseDate": date(2026, 6, 3), "notes": "चाय"})
b'{"amount":2500.10,"expenseDate":"2026-06-03","notes":"\\xe0\\xa4\\x9a\\xe0\\xa4\\xbe\\xe0\\xa4\\xaf"}'
>>> read_answer(Answer(200, {}, b'{"success": true, "data": {"total": 2950.10}}'), Call("GET", "/api/v1/..."))
{'total': Decimal('2950.10')}
>>> read_answer(Answer(400, {}, b'{"success": false, "errors": ["EXP_ALREADY_VOID"]}'), Call("DELETE", "/api/v1/..."))
Traceback (most recent call last):
    ...
katixo_api.errors.Refused
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, NoReturn, Protocol, TypeAlias, assert_never
from urllib.parse import quote

from katixo_api.errors import OutOfBounds, Unreadable
from katixo_api.failures import read_failure, read_pause

DEFAULT_PAUSE_S = 60.0
_LIMIT_HEADERS = ("limit", "remaining", "reset")

Guard: TypeAlias = Callable[[], None]
Method: TypeAlias = Literal["GET", "POST", "PUT", "DELETE"]
Query: TypeAlias = Mapping[str, str | int | bool | date | None]


@dataclass(frozen=True, slots=True)
class Call:
    """One call as a resource wants it. `guard` may stop it until the moment its bytes are written, by raising."""

    method: Method
    path: str
    query: Query | None = None
    body: bytes | None = None
    content_type: str = "application/json"
    shape: Literal["envelope", "bare", "bytes"] = "envelope"
    idempotency_key: str | None = None
    guard: Guard | None = None

    @property
    def is_reading(self) -> bool:
        """Say whether the call changes nothing and may be repeated."""
        return self.method == "GET"


class Caller(Protocol):
    """Whoever carries a call to the server and gives back its data; raises `KatixoError`."""

    def __call__(self, call: Call) -> Awaitable[object]: ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Quota:
    """What an answer says about the budget of calls; None where it says nothing."""

    limit: int | None = None
    remaining: int | None = None
    reset_in_s: float | None = None


def read_quota(answer: Answer, now: datetime) -> Quota | None:
    """Read X-RateLimit headers; a 429 means nothing is left until Retry-After, else for a minute.

    >>> read_quota(Answer(200, {"x-ratelimit-limit": "300", "x-ratelimit-remaining": "287"}, b""), datetime.max)
    Quota(limit=300, remaining=287, reset_in_s=None)
    """
    limit, remaining, reset = (_count(answer.headers.get(f"x-ratelimit-{name}")) for name in _LIMIT_HEADERS)
    reset_in_s = None if reset is None else max(0.0, reset - now.timestamp())
    if answer.status == 429:
        pause_s = read_pause(answer.headers)
        return Quota(limit, 0, DEFAULT_PAUSE_S if pause_s is None else pause_s)
    return None if limit is None and remaining is None else Quota(limit, remaining, reset_in_s)


def _count(written: str | None) -> int | None:
    return int(written) if written is not None and re.fullmatch(r"[0-9]{1,12}", written) else None


def at(pattern: str, *ids: str) -> str:
    """Put ids into a path, quoted; raises `OutOfBounds` for one that would lead to another path.

    >>> at("/api/v1/expenses/{}", "a/b")
    '/api/v1/expenses/a%2Fb'
    """
    if any(id.strip() in {"", ".", ".."} for id in ids):
        raise OutOfBounds("no id", fields={"id": "must not be empty"})
    return pattern.format(*(quote(id, safe="") for id in ids))


def write_query(query: Query | None) -> dict[str, str]:
    """Spell the parameters of a query; those that are None are left out."""
    return {name: _spell(value) for name, value in (query or {}).items() if value is not None}


def _spell(value: str | int | bool | date) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case _:
            return str(value)


def write_json(value: object) -> bytes:
    """Write JSON with every Decimal as an exact number, all its places kept."""
    return _json(value).encode()


def _json(value: object) -> str:
    match value:
        case None | bool() | int() | str():
            return json.dumps(value, ensure_ascii=False)
        case Decimal():
            return _number(value)
        case date():
            return f'"{value.isoformat()}"'
        case Mapping():
            return "{" + ",".join(f"{_json(str(name))}:{_json(member)}" for name, member in value.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(map(_json, value)) + "]"
        case _:
            raise TypeError(f"{type(value).__name__} has no place in a request")


def _number(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is no number for JSON")
    return format(value, "f")


def read_answer(answer: Answer, call: Call) -> object:
    """Give the data that answers a call, or raise what the answer says went wrong."""
    if not 200 <= answer.status < 300:
        keyed = call.idempotency_key is not None
        raise read_failure(answer.status, answer.headers, _lenient(answer.body), keyed=keyed)
    match call.shape:
        case "envelope":
            return _open(answer)
        case "bare":
            return read_json(answer.body, status=answer.status)
        case "bytes":
            return answer.body
        case _:
            assert_never(call.shape)


def _open(answer: Answer) -> object:
    """Take the data out of the envelope; 204 has none."""
    if answer.status == 204:
        return None
    envelope = read_json(answer.body, status=answer.status)
    if not isinstance(envelope, dict):
        raise Unreadable("no envelope", status=answer.status)
    match envelope.get("success"):
        case True:
            return envelope.get("data")
        case False:
            raise read_failure(answer.status, answer.headers, envelope)
        case _:
            raise Unreadable("the envelope does not say whether it succeeded", status=answer.status)


def read_json(body: bytes, *, status: int | None = None) -> object:
    """Read JSON with exact numbers: Decimal for fractions, never a float. Raises `Unreadable`."""
    try:
        value: object = json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError, ArithmeticError) as reason:
        raise Unreadable(f"no JSON: {type(reason).__name__}", status=status) from reason
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _lenient(body: bytes) -> object:
    """Read the body of an error as far as it goes: HTML, text and nothing at all tell nothing."""
    try:
        return read_json(body)
    except Unreadable:
        return None
