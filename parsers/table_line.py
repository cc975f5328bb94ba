"""One line of a bill as printed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from parsers.document import Line


@dataclass(frozen=True, slots=True)
class TableLine:
    """One line as printed. `amount` is before tax where the row says so; `amount_incl` when it also prints the taxed
    one.
    """

    description: str
    amount: Decimal | None
    line: Line
    hsn: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    unit_price: Decimal | None = None
    gst_rate: Decimal | None = None
    amount_incl: Decimal | None = None
    batch: str | None = None
    expiry: str | None = None

    @property
    def multiplies(self) -> bool | None:
        """Whether quantity times rate gives the amount; None when one is missing."""
        if self.quantity is None or self.unit_price is None or self.amount is None:
            return None
        return abs(self.quantity * self.unit_price - self.amount) <= max(
            Decimal("0.05"), self.amount * Decimal("0.002")
        )
