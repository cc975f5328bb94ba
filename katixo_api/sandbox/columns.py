"""Records to rows and back: one column a field, read from the type hints.

Money becomes whole paise in a column named `<field>_paise`, days and moments ISO text, other decimals text, tuples
JSON. The lines of a journal entry have a table of their own (`file.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from typing import Annotated, TypeAlias, cast, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter

Cell: TypeAlias = str | int | bytes | None


@dataclass(frozen=True, slots=True)
class Column:
    """One field as the file keeps it; without `read` a cell is the value."""

    field: str
    name: str
    sql_type: str
    write: Callable[[object], Cell]
    read: Callable[[Cell], object] | None


@cache
def columns(kind: type) -> tuple[Column, ...]:
    """The columns of a record type, `id` first."""
    hints = get_type_hints(kind, include_extras=True)
    return tuple(_column(field, hint) for field, hint in hints.items() if not _is_lines(kind, field))


def write_row(kind: type, record: object) -> list[Cell]:
    """The cells of a record, in the order of its columns."""
    return [column.write(getattr(record, column.field)) for column in columns(kind)]


def read_row(kind: type, cells: Iterable[Cell]) -> dict[str, object]:
    """The fields of a record from its cells."""
    return {
        field: cell if read is None or cell is None else read(cell)
        for (field, read), cell in zip(_readers(kind), cells, strict=True)
    }


@cache
def _readers(kind: type) -> tuple[tuple[str, Callable[[Cell], object] | None], ...]:
    return tuple((column.field, column.read) for column in columns(kind))


def paise(rupees: Decimal) -> int:
    """Rupees as whole paise.

    >>> paise(Decimal("2500.05"))
    250005
    """
    return int(rupees * 100)


@lru_cache(maxsize=65_536)
def rupees(amount_paise: int) -> Decimal:
    """Whole paise as rupees with two places.

    >>> rupees(250005)
    Decimal('2500.05')
    """
    return Decimal(amount_paise).scaleb(-2)


def _is_lines(kind: type, field: str) -> bool:
    return kind.__name__ == "Entry" and field == "lines"


def _column(field: str, hint: object) -> Column:
    bare = _without_none(hint)
    if get_origin(bare) is Annotated:
        return Column(
            field, f"{field}_paise", "INTEGER", lambda v: None if v is None else paise(_decimal(v)), _to_rupees
        )
    if bare is Decimal:
        return Column(
            field, field, "TEXT", lambda v: None if v is None else f"{_decimal(v):f}", lambda c: Decimal(str(c))
        )
    if bare is datetime:
        return Column(field, field, "TEXT", _iso, lambda c: datetime.fromisoformat(str(c)))
    if bare is date:
        return Column(field, field, "TEXT", _iso, lambda c: date.fromisoformat(str(c)))
    if bare is bool:
        return Column(field, field, "INTEGER", lambda v: None if v is None else int(bool(v)), bool)
    if bare is int:
        return Column(field, field, "INTEGER", lambda v: v if isinstance(v, int) else None, None)
    if bare is str:
        return Column(field, field, "TEXT", lambda v: v if isinstance(v, str) else None, None)
    if bare is bytes:
        return Column(field, field, "BLOB", lambda v: v if isinstance(v, bytes) else None, None)
    adapter: TypeAdapter[object] = TypeAdapter(cast("type[object]", bare))
    read = lru_cache(maxsize=4_096)(lambda c: adapter.validate_json(str(c)))  # tuples of frozen records
    return Column(field, field, "TEXT", lambda v: adapter.dump_json(v).decode(), read)


def _without_none(hint: object) -> object:
    if get_origin(hint) is Annotated or type(None) not in get_args(hint):
        return hint
    return next(part for part in get_args(hint) if part is not type(None))


def _decimal(value: object) -> Decimal:
    if not isinstance(value, Decimal):
        raise TypeError(f"not a decimal: {value!r}")
    return value


def _to_rupees(cell: Cell) -> Decimal:
    return rupees(int(cell or 0))


def _iso(value: object) -> Cell:
    return value.isoformat() if isinstance(value, date | datetime) else None
