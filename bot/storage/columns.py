"""Column types: moments that stay aware, money in whole paise, numbers that count rows, words that any
database takes."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

RowNumber = BigInteger().with_variant(Integer, "sqlite")
PAISE = Decimal(100)
UNSTORABLE = "\N{REPLACEMENT CHARACTER}"


class Words(TypeDecorator[str]):
    """Text for keys and names. What PostgreSQL or UTF-8 refuses (NUL, half a surrogate pair) is replaced."""

    impl = Text()
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace what cannot be stored."""
        if value is None or (value.isascii() and "\x00" not in value):
            return value
        return value.replace("\x00", UNSTORABLE).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored as UTC and read back as UTC; a naive one is a mistake of the caller."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn into UTC; SQLite has no zones, so there the zone is left off."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored moment must say its time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back what was stored, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Rupees(TypeDecorator[Decimal]):
    """Rupees as `Decimal`, stored as whole paise; a fraction of a paisa is a mistake of the caller."""

    impl = BigInteger()
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Turn rupees into paise."""
        if value is None:
            return None
        paise = value * PAISE
        if paise != paise.to_integral_value():
            raise ValueError("stored money has at most two places")
        return int(paise)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Turn paise into rupees with two places."""
        return None if value is None else Decimal(value).scaleb(-2)
