"""Tax groups: the rates the server knows. A rate without a group gives zero tax there, without a word."""

from __future__ import annotations

from decimal import Decimal

from katixo_api.record import Record, ask_all
from katixo_api.wire import Call, Caller


class TaxRate(Record):
    """One component of a group: CGST, SGST or IGST."""

    id: str | None = None
    rate_code: str | None = None
    name: str | None = None
    percentage: Decimal
    tax_type: str | None = None
    recoverable: bool = True


class TaxGroup(Record):
    """A named rate, such as "GST 18%"; Exempt has no components."""

    id: str
    name: str
    description: str | None = None
    active: bool = True
    rates: tuple[TaxRate, ...] = ()

    @property
    def percentage(self) -> Decimal:
        """Give the rate as people say it: the sum of the components."""
        return sum((rate.percentage for rate in self.rates), Decimal(0))


class Tax:
    """Calls about tax."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def groups(self) -> list[TaxGroup]:
        """Give every tax group."""
        return await ask_all(self._call, Call("GET", "/api/v1/tax-groups"), TaxGroup)
