"""A Katixo that says yes to everything the conversation wants, and the vendors and bills it knows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from handlers.account_effects import CheckCode, MakeLink, SendCode, SignedOut, SignOut
from handlers.bill_effects import (
    Attach,
    Attached,
    BillDeleted,
    BillDrafted,
    BillPaid,
    BillPosted,
    BillsFound,
    CreateVendor,
    DeleteBill,
    DraftBill,
    FillVendor,
    FindBills,
    FindVendor,
    PayBill,
    PostBill,
    VendorKept,
    VendorsFound,
    VoidBill,
    VoidPayment,
)
from handlers.effects import Answer, Effect, ExpensePosted, FileRead, PostExpense, ReadFile, Void, Voided
from handlers.owed import OpenBill, Vendor
from handlers.paper_effects import FetchPdf, MakePack, PackMade, PdfFetched
from handlers.reminder_effects import Scan, Scanned
from katixo_api.bills import CreateBill
from katixo_api.tax import PAISA, same_state_tax
from parsers.drafts import ExpenseDraft
from tests.handlers.money_answering import yes_about_money

GSTIN, OTHER_GSTIN = "27AAPFU0939F1ZV", "29AAPFU0939F1ZR"
SHARMA = Vendor("v-sharma", "Sharma Traders", GSTIN, "27", 30)
WHOLESALE = Vendor("v-whole", "Sharma Wholesale", "", "27", 15)
SPICES = Vendor("v-spice", "Bengaluru Spices", OTHER_GSTIN, "29", 30)
MILL = Vendor("v-mill", "Laxmi Rice Mill", "", "36", 30)
VENDORS = (SHARMA, WHOLESALE, SPICES, MILL)


def owed(number: str, balance: str, *, of: Vendor = SHARMA, due: date = date(2026, 12, 10)) -> OpenBill:
    """Make an open bill of a vendor."""
    amount = Decimal(balance)
    return OpenBill(f"b-{number}", f"BILL-{number}", number, of.id, of.name, date(2026, 11, 10), amount, amount, due)


BILLS = (owed("VB-142", "23100.00"), owed("VB-150", "5000.00", due=date(2026, 12, 20)), owed("L-1", "900.00", of=MILL))


def answer_to(wish: PostExpense, *, twin: str = "", tax: str | None = None, total: str | None = None) -> ExpensePosted:
    """Answer to an expense as Katixo does."""
    request = wish.request
    added = Decimal(tax) if tax else same_state_tax(request.amount, request.gst_rate)
    whole = Decimal(total) if total else request.amount + added
    number = f"EXP-{wish.draft}"
    return ExpensePosted(
        f"id-{wish.draft}", number, request.amount, added, whole, request.expense_date,
        twin_id=twin and f"id-{twin}", twin_number=twin,
    )  # fmt: skip


def yes_to(
    effect: Effect, vendors: tuple[Vendor, ...] = (), bills: tuple[OpenBill, ...] = (), of: CreateBill | None = None
) -> Answer:
    """Answer to any wish as Katixo does when all goes well; `of` is the bill that a post is about."""
    match effect:
        case FindVendor():
            return VendorsFound(vendors)
        case FindBills():
            return BillsFound(tuple(one for one in bills if _is_meant(one, effect)))
        case CreateVendor(request=request):
            return VendorKept(
                Vendor("v-new", request.display_name, request.gstin or "", request.billing_state_code or "")
            )
        case FillVendor():
            known = next((one for one in vendors if one.id == effect.vendor), WHOLESALE)
            return VendorKept(Vendor(known.id, known.name, effect.gstin, effect.state_code, known.terms_days))
        case DraftBill(request=request):
            tax, total = figures(request)
            return BillDrafted(f"b-{effect.draft}", f"BILL-{effect.draft}", tax, total)
        case PostBill():
            tax, total = figures(of) if of else (Decimal("0.00"), Decimal("1.00"))
            return BillPosted(effect.bill_id, effect.number, date(2026, 11, 20), tax, total, total)
        case DeleteBill():
            return BillDeleted(effect.number)
        case PayBill(request=wish):
            number = f"VPAY-{effect.draft}-{effect.part}"
            return BillPaid(effect.part, f"p-{effect.draft}-{effect.part}", number, wish.amount, wish.payment_date)
        case Void() | VoidBill() | VoidPayment():
            return Voided(effect.number)
        case PostExpense():
            return answer_to(effect)
        case ReadFile():
            return FileRead("receipt", ExpenseDraft())
        case Attach():
            return Attached()
        case Scan():
            return Scanned(effect.day, ())
        case FetchPdf(number=number):
            return PdfFetched(number, "0" * 64, 9)
        case MakePack(first=first):
            return PackMade(first, 1, 0)
        case SendCode() | CheckCode() | MakeLink() | SignOut():
            return SignedOut(revoked=True)
        case about_money:
            return yes_about_money(about_money)


def figures(request: CreateBill) -> tuple[Decimal, Decimal]:
    """Reckon a bill of a vendor in the same state as Katixo does: tax and total."""
    bases = [(line.quantity * line.unit_price).quantize(PAISA) for line in request.lines]
    taxes = [same_state_tax(base, line.gst_rate or Decimal(0)) for base, line in zip(bases, request.lines, strict=True)]
    tax = sum(taxes, Decimal("0.00"))
    return tax, sum(bases, tax)


def _is_meant(bill: OpenBill, look: FindBills) -> bool:
    return bill.vendor in look.vendors or (not look.vendors and bill.vendor_number == look.number)
