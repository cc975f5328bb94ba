"""Look before repeating, for money that is no plain expense; what is found is told by `looks.Seen`."""

from __future__ import annotations

from datetime import date

from katixo_api.client import KatixoClient
from katixo_api.errors import NotFound
from katixo_api.invoices import InvoicePayment
from katixo_api.journals import JournalEntry
from katixo_api.looks import Seen, carries
from katixo_api.receipts import CustomerReceipt
from katixo_api.vendor_credits import VendorCredit


async def find_journal(katixo: KatixoClient, *, day: date, tag: str) -> Seen[JournalEntry]:
    """Find the entry of a day that carries a tag in its description; a reversed one was made and is void."""
    listed = katixo.journals.list(day_from=day, day_to=day)
    found = [each async for each in listed if carries(tag, each.description) and not each.is_reversal]
    live = tuple(each for each in found if not each.is_reversed)
    return Seen(live, tuple(each for each in found if each.is_reversed))


async def find_invoice_payment(katixo: KatixoClient, *, invoice_id: str, tag: str) -> Seen[InvoicePayment]:
    """Find the payment on an invoice that carries a tag in its notes; one taken back is in no list."""
    found = [each for each in await katixo.invoices.payments(invoice_id) if carries(tag, each.notes)]
    return Seen(live=tuple(found))


async def find_receipt(katixo: KatixoClient, *, contact_id: str, tag: str) -> Seen[CustomerReceipt]:
    """Find a customer's receipt that carries a tag in its notes, one listed without notes being read in full."""
    found: list[CustomerReceipt] = []
    async for listed in katixo.customer_receipts.list(contact_id=contact_id):
        receipt = await katixo.customer_receipts.get(listed.id) if listed.notes is None else listed
        if carries(tag, receipt.notes):
            found.append(receipt)
    return Seen(live=tuple(found))


async def find_credit(katixo: KatixoClient, *, contact_id: str, tag: str) -> Seen[VendorCredit]:
    """Find the vendor credit that carries a tag in its reason, draft or posted."""
    listed = katixo.vendor_credits.list(contact_id=contact_id)
    found = [each async for each in listed if carries(tag, each.reason)]
    live = tuple(each for each in found if each.state != "void")
    return Seen(live, tuple(each for each in found if each.state == "void"))


async def find_posted_credit(katixo: KatixoClient, id: str) -> Seen[VendorCredit]:
    """Read whether a vendor credit is posted: a draft is not, a void one was."""
    try:
        credit = await katixo.vendor_credits.get(id)
    except NotFound:
        return Seen()
    match credit.state:
        case "draft":
            return Seen()
        case "void":
            return Seen(void=(credit,))
        case _:
            return Seen(live=(credit,))
