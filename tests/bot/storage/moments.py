"""Moments that the storage tests share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def after_s(seconds: float) -> datetime:
    """Give the moment so many seconds after now."""
    return NOW + timedelta(seconds=seconds)
