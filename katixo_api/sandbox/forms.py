"""Reading what a request says: bodies into forms, query members into days and numbers.

What breaks a stated rule is `Invalid` (field and sentence); what cannot be read at all is `Malformed`: broken JSON, a
bad enum, UUID or date, a text longer than its column.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, NoReturn, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel
from pydantic_core import ErrorDetails, PydanticCustomError

from katixo_api.sandbox.books.refusals import Invalid, Malformed
from katixo_api.sandbox.exchange import Call

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
RULES = {
    "missing": "must not be null",
    "null": "must not be null",
    "blank": "must not be blank",
    "string_too_short": "must not be blank",
    "too_short": "must not be empty",
    "greater_than": "must be greater than {gt}",
    "greater_than_equal": "must be greater than or equal to {ge}",
    "less_than_equal": "must be less than or equal to {le}",
    "string_pattern_mismatch": "has the wrong format",
}
"""Errors that are rules of the API; all others mean that the request cannot be read."""

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


class Form(BaseModel):
    """A request body: camelCase members, unknown ones ignored."""

    model_config = ConfigDict(
        alias_generator=to_camel, extra="ignore", frozen=True, coerce_numbers_to_str=True, populate_by_name=True
    )


def _uuid(value: object) -> object:
    if isinstance(value, str) and UUID.fullmatch(value):
        return value.lower()
    raise PydanticCustomError("uuid", "not a UUID") if value is not None else PydanticCustomError("null", "null")


def _day(value: object) -> object:
    if value is None:
        raise PydanticCustomError("null", "null")
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise PydanticCustomError("day", "not a day")
    return day


def _not_blank(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("blank", "blank")
    return value


def _four_places(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.0001"))


def _two_places(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


Uuid = Annotated[str, BeforeValidator(_uuid)]
Day = Annotated[date, BeforeValidator(_day)]
Filled = AfterValidator(_not_blank)
Amount = Annotated[Decimal, Field(ge=Decimal("0.01"), lt=Decimal(10) ** 13), AfterValidator(_four_places)]
Sum = Annotated[Decimal, Field(gt=-(Decimal(10) ** 13), lt=Decimal(10) ** 13), AfterValidator(_four_places)]
Rupees = Annotated[Decimal, Field(lt=Decimal(10) ** 13), AfterValidator(_two_places)]
Above = Annotated[Decimal, Field(gt=0, lt=Decimal(10) ** 13), AfterValidator(_four_places)]
Quantity = Annotated[Decimal, Field(gt=-(Decimal(10) ** 9), lt=Decimal(10) ** 9), AfterValidator(_four_places)]
Rate = Annotated[Decimal, Field(ge=0, lt=1000), AfterValidator(_four_places)]

F = TypeVar("F", bound=Form)


def read_form(form: type[F], call: Call) -> F:
    """The body as a form, else `Invalid` or `Malformed`."""
    return fill(form, read_json(call.request.body))


def fill(form: type[F], members: object) -> F:
    """The form with these members, else `Invalid` or `Malformed`."""
    try:
        return form.model_validate(members)
    except ValidationError as error:
        _refuse(error)


def read_json(body: bytes) -> object:
    """The body as JSON with exact decimals."""
    try:
        value = json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
        _check_text(value)
    except (ValueError, RecursionError) as error:
        raise Malformed({"body": "Malformed JSON request"}) from error
    return value


def query_day(call: Call, name: str) -> date | None:
    """A day from the query, None when it is not there."""
    return _query(call, name, _read_day)


def query_int(call: Call, name: str) -> int | None:
    """A whole number from the query, None when it is not there."""
    return _query(call, name, int)


def query_uuid(call: Call, name: str) -> str | None:
    """An id from the query, None when it is not there."""
    return _query(call, name, _read_uuid)


V = TypeVar("V")


def _query(call: Call, name: str, read: Callable[[str], V]) -> V | None:
    text = call.request.query.get(name)
    if not text:
        return None
    try:
        return read(text)
    except (ValueError, PydanticCustomError) as error:
        raise Malformed({name: "cannot be read"}) from error


def _read_day(text: str) -> date:
    day = _day(text)
    if not isinstance(day, date):
        raise ValueError(text)
    return day


def _read_uuid(text: str) -> str:
    return str(_uuid(text))


def _refuse(error: ValidationError) -> NoReturn:
    details = error.errors(include_url=False)
    fields = {_field(detail): _sentence(detail) for detail in details}
    if all(_rule(detail) for detail in details):
        raise Invalid(fields) from error
    raise Malformed(fields) from error


def _rule(detail: ErrorDetails) -> str | None:
    return RULES["null"] if detail["input"] is None else RULES.get(detail["type"])


def _sentence(detail: ErrorDetails) -> str:
    rule = _rule(detail)
    return rule.format(**detail.get("ctx", {})) if rule else "cannot be read"


def _field(detail: ErrorDetails) -> str:
    text = ""
    for part in detail["loc"]:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.lstrip(".") or "body"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _check_text(value: object) -> None:
    if isinstance(value, str):
        value.encode()
        if "\0" in value:
            raise ValueError("NUL in a text")
    elif isinstance(value, dict):
        for name, member in value.items():
            _check_text(name)
            _check_text(member)
    elif isinstance(value, list):
        for member in value:
            _check_text(member)
