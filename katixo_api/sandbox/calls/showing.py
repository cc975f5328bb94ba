"""Records as the API shows them: camelCase members, a few under another name, a few not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, cast

from pydantic.alias_generators import to_camel

INNER = frozenset({"created_seq", "deleted", "ever_allocated", "taxes", "tax_group_id"})
"""Fields that the books need and nobody outside sees."""


def show(record: object, names: Mapping[str, str] | None = None) -> dict[str, object]:
    """The members of a record; `names` gives fields another name, an empty one leaves the field out."""
    other = names or {}
    shown = {other.get(field, wire): getattr(record, field) for field, wire in _members(_kind(record))}
    shown.pop("", None)
    return shown


def _kind(record: object) -> type:
    return type(record)


@cache
def _members(kind: type) -> tuple[tuple[str, str], ...]:
    return tuple((field.name, to_camel(field.name)) for field in fields(cast(Any, kind)) if field.name not in INNER)
