"""What a draft comes instead of: an entry of the books that its user has corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Replaces:
    """An entry, and the draft that has made it; `is_void` once it is taken back."""

    draft: str
    number: str
    total: Decimal
    day: date
    is_void: bool = False
