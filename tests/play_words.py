"""What the random user says and sends."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from handlers.effects import Answer, FileRead, FileUnread
from parsers.drafts import BillDraft, ExpenseDraft, Found, PaymentMode
from tests.handlers.answering import GSTIN

ENTRIES = (
    "paid {amount} UPI office supplies", "petrol {amount} cash", "courier {amount}",
    "paid {amount} to Sharma Traders upi",
    "toner {amount} incl 18% gst card", "bill from Sharma Traders {amount} no VB-{amount}",
    "chai 40, auto {amount} cash",
    "bill from Zed Supplies {amount} incl 18% gst no Z-{amount}", "bought stock {amount} from Sharma Traders",
    "bill {amount}, 30 cash baaki UPI", "paid Sharma's bill by NEFT", "rent {amount} kotak se",
    "lunch {amount} upi incl 5% gst",
    "kal {amount} ka diesel bharwaya cash me", "paid {amount} to Mehta for paper inv M-{amount} upi incl 18% gst",
    "received {amount} from Raju UPI", "paid 2500 UPI office supplies", "paid {amount}",
    "rent {amount} har mahine cash", "kal {amount} rent", "Sharma {amount}", "12 strip cipla wapas {amount}",
)  # fmt: skip
ANSWERS = (
    "yes", "no", "cancel", "undo", "cash", "upi", "office supplies", "debit", "credit", "make it 2600", "cash not upi",
    "yesterday", "vendor is Mehta", "18% gst included", "regular", "same", "different", "expense", "bill",
    "new expense",
    "all", "2600", "HDFC", "skip", "Sharma Traders", "nahi 2050 tha", "post all",
    "1", "2", "thanks", "due", "har mahine", "only now", "pata nahi", "yestrday",
)  # fmt: skip
OTHERS = (
    "hello",
    "my monthly entries",
    "galle me 500",
    "status",
    "help",
    "my habits",
    "forget sharma traders",
    "Mehta always cash",
    "how much on petrol",
    "\ud800",
    "",
    "?",
)


def _bill(total: str, number: str) -> BillDraft:
    return BillDraft(
        vendor=Found("Sharma Traders"),
        gstin=Found(GSTIN),
        bill_number=Found(number),
        bill_date=Found(date(2026, 11, 10)),
        total=Found(Decimal(total)),
    )


PAPERS: dict[str, Answer] = {
    "receipt": FileRead("receipt", ExpenseDraft(amount=Found(Decimal("640.00")), vendor=Found("Cafe Ruby"))),
    "numbered": FileRead(
        "invoice", ExpenseDraft(amount=Found(Decimal("900.00")), vendor=Found("Mehta"), bill_number=Found("M-9"))
    ),
    "bill": FileRead("invoice", _bill("23100.00", "VB-142")),
    "paid bill": FileRead("invoice", _bill("5000.00", "VB-150"), paid_by=PaymentMode.CASH),
    "failed": FileRead("failed payment"),
    "blurred": FileUnread("damaged"),
    "locked": FileUnread("locked"),
}
