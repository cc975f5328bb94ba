"""Reports: what is owed to vendors by age, which months are closed. Seen in Katixo's public backend."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from pydantic import Field

from katixo_api.record import Record, ask, ask_all
from katixo_api.wire import Call, Caller


class AgedBill(Record):
    """One open bill and how late it is."""

    bill_id: str | None = None
    bill_number: str | None = None
    balance_due: Decimal | None = None
    days_overdue: int | None = None
    bucket: str | None = None


class Ages(Record):
    """What is owed, by how late it is."""

    total_outstanding: Decimal = Decimal(0)
    current: Decimal = Decimal(0)
    days_1_to_30: Decimal = Field(Decimal(0), alias="days1to30")
    days_31_to_60: Decimal = Field(Decimal(0), alias="days31to60")
    days_61_to_90: Decimal = Field(Decimal(0), alias="days61to90")
    days_90_plus: Decimal = Field(Decimal(0), alias="days90plus")


class VendorAges(Ages):
    """What is owed to one vendor."""

    contact_id: str | None = None
    vendor_name: str | None = None
    bills: tuple[AgedBill, ...] = ()


class Ageing(Ages):
    """What is owed to all vendors."""

    vendors: tuple[VendorAges, ...] = ()


class FiscalPeriod(Record):
    """A month of the books. `period_year` is the fiscal year's first calendar year; `status` OPEN, CLOSED or LOCKED."""

    period_year: int
    period_month: int
    status: str
    closed_at: datetime | None = None
    closed_by: str | None = None

    @property
    def is_open(self) -> bool:
        """Say whether entries of this month are taken."""
        return self.status.upper() == "OPEN"


class Reports:
    """Calls for reports."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def ageing(self, *, day: date | None = None) -> Ageing:
        """Give what is owed to vendors as of a day (None: the server's today)."""
        return await ask(self._call, Call("GET", "/api/v1/ap/reports/ageing", query={"asOfDate": day}), Ageing)

    async def periods(self) -> list[FiscalPeriod]:
        """Give the months the server keeps a state for; a month that is missing is open.

        An older server has no period lock and answers `NotFound`.
        """
        return await ask_all(self._call, Call("GET", "/api/v1/accounting/periods"), FiscalPeriod)
