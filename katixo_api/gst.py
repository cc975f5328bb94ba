"""GST returns as far as the page shows them: the review before filing, and the two returns as the server gives them."""

from __future__ import annotations

from collections.abc import Mapping

from katixo_api.errors import Unreadable
from katixo_api.record import Record, ask
from katixo_api.wire import Call, Caller


class GstIssue(Record):
    """Something to mend before filing, and how often it occurs."""

    type: str
    severity: str | None = None
    count: int | None = None
    message: str | None = None


class GstReview(Record):
    """Whether a month can be filed."""

    period: str | None = None
    total_invoices: int | None = None
    total_purchase_bills: int | None = None
    issues: tuple[GstIssue, ...] = ()
    ready_to_file: bool = False


class Gst:
    """Calls about GST. The page calls `year` the financial year and shows 2026 with month 6."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def review(self, *, year: int, month: int) -> GstReview:
        """Give what stands against filing a month."""
        return await ask(self._call, _month("/api/v1/gst/review-center", year, month), GstReview)

    async def gstr1(self, *, year: int, month: int) -> Mapping[str, object]:
        """Give the return of sales; its members are not described anywhere. Fractions are Decimal."""
        return _mapping(await self._call(_month("/api/v1/gst/gstr1", year, month)))

    async def gstr3b(self, *, year: int, month: int) -> Mapping[str, object]:
        """Give the summary return; its members are not described anywhere. Fractions are Decimal."""
        return _mapping(await self._call(_month("/api/v1/gst/gstr3b", year, month)))


def _month(path: str, year: int, month: int) -> Call:
    return Call("GET", path, query={"month": month, "year": year})


def _mapping(data: object) -> Mapping[str, object]:
    if not isinstance(data, dict):
        raise Unreadable("no return")
    return data
