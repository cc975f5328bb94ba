"""How a Katixo record becomes a Python object and back.

`Record` is what the server says: camelCase members, unknown members ignored, null the same as missing. `Request` is
what we say: members that are None are left out. Both are frozen.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic.alias_generators import to_camel


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


class Request(BaseModel):
    """Something we ask the server to write."""

    model_config = ConfigDict(
        alias_generator=to_camel, validate_by_name=True, serialize_by_alias=True, extra="forbid", frozen=True
    )


@dataclass(frozen=True, slots=True)
class Longest:
    """The text may have at most this many characters; longer ones end in 500 at the server."""

    characters: int


@dataclass(frozen=True, slots=True)
class Places:
    """The number must not be below `least` and has at most this many decimals; the server would round it silently."""

    decimals: int
    least: Decimal | None = None
