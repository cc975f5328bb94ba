"""How a Katixo record becomes a Python object and back.

`Record` is what the server says: camelCase members, unknown members ignored, null the same as missing. `Request` is
what we say: members that are None are left out. Both are frozen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic.alias_generators import to_camel

from katixo_api.errors import OutOfBounds, Unreadable
from katixo_api.wire import Call, Caller, Guard, Method, write_json

_WIDEST = Decimal(10) ** 13  # NUMERIC(15,2)


class Record(BaseModel):
    """Something the server told us."""

    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True, extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_missing(cls, data: object) -> object:
        """Drop null members: one dialect writes them out, the other leaves them out."""
        if isinstance(data, dict) and None in data.values():
            return {name: value for name, value in data.items() if value is not None}
        return data


class Entity(Record):
    """A record with an id of its own."""

    id: str


class Request(BaseModel):
    """Something we ask the server to write."""

    model_config = ConfigDict(
        alias_generator=to_camel, validate_by_name=True, serialize_by_alias=True, extra="forbid", frozen=True
    )


class VoidReason(Request):
    """Why something is taken back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Longest:
    """The text may have at most this many characters; longer ones end in 500 at the server."""

    characters: int

    def allows(self, value: object) -> bool:
        """Say whether a value keeps to it; None does."""
        return not isinstance(value, str) or len(value) <= self.characters

    def __str__(self) -> str:
        return f"at most {self.characters} characters"


@dataclass(frozen=True, slots=True)
class Places:
    """The number must not be below `least` and has at most this many decimals; the server would round it silently."""

    decimals: int
    least: Decimal | None = None

    def allows(self, value: object) -> bool:
        """Say whether a value keeps to it; None does."""
        if not isinstance(value, Decimal):
            return True
        if not value.is_finite() or abs(value) >= _WIDEST or (self.least is not None and value < self.least):
            return False
        return value == round(value, self.decimals)

    def __str__(self) -> str:
        least = "" if self.least is None else f", at least {self.least}"
        return f"at most {self.decimals} decimals{least}"


R = TypeVar("R", bound=Record)


def read_record(model: type[R], data: object) -> R:
    """Read one record; raises `Unreadable` when it lacks what every such record has."""
    try:
        return model.model_validate(data)
    except ValidationError as reason:
        raise Unreadable(f"{model.__name__}: {_where(reason)}") from reason


def read_records(model: type[R], data: object) -> list[R]:
    """Read a bare list of records; null is an empty one."""
    if data is None:
        return []
    if not isinstance(data, list):
        raise Unreadable(f"no list of {model.__name__}")
    return [read_record(model, each) for each in data]


async def ask(caller: Caller, call: Call, model: type[R]) -> R:
    """Carry a call and read the one record it answers with."""
    return read_record(model, await caller(call))


async def ask_all(caller: Caller, call: Call, model: type[R]) -> list[R]:
    """Carry a call and read the bare list it answers with."""
    return read_records(model, await caller(call))


def _where(reason: ValidationError) -> str:
    """Name the members that are wrong, without their values."""
    return ", ".join(
        ".".join(map(str, error["loc"])) for error in reason.errors(include_input=False, include_url=False)
    )


def write(
    method: Method, path: str, request: Request | None = None, *, key: str | None = None, guard: Guard | None = None
) -> Call:
    """Give the call that writes a request."""
    body = None if request is None else write_request(request)
    return Call(method, path, body=body, idempotency_key=key, guard=guard)


def write_request(request: Request) -> bytes:
    """Write the body of a request; raises `OutOfBounds` when it breaks a limit of the server."""
    broken = dict(_broken(request, ""))
    if broken:
        raise OutOfBounds("outside the server's limits", fields=broken)
    return write_json(request.model_dump(by_alias=True, exclude_none=True))


def _broken(request: Request, path: str) -> Iterator[tuple[str, str]]:
    """Go through the members that break a limit, as (path, what is allowed)."""
    for name, field in type(request).model_fields.items():
        value: object = getattr(request, name)
        where = f"{path}{field.alias or name}"
        for rule in field.metadata:
            if isinstance(rule, Longest | Places) and not rule.allows(value):
                yield where, str(rule)
        if isinstance(value, str) and not is_storable(value):
            yield where, "no NUL and no half characters"
        for index, part in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(part, Request):
                yield from _broken(part, f"{where}[{index}].")


def is_storable(text: str) -> bool:
    """Say whether the server's database can hold a text: PostgreSQL takes neither NUL nor lone surrogates."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)
