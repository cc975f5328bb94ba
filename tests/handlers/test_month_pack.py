"""The accountant's month as rows: what stands in it, its sums, and what is still missing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from handlers.month_pack import MonthFacts, Pack, Sheet, month_pack
from handlers.pack_photos import photo_name
from handlers.past import Kept
from katixo_api.bills import Bill
from katixo_api.contacts import Contact
from katixo_api.expenses import Expense

SHARMA = Contact(id="v-1", contact_type="VENDOR", display_name="Sharma Traders", gstin="27AAPFU0939F1ZV")
MEHTA = Contact(id="v-2", contact_type="VENDOR", display_name="Mehta")


def spent(id: str, total: str, tax: str = "0.00", status: str = "POSTED") -> Expense:
    """Give an expense of October."""
    whole, gst = Decimal(total), Decimal(tax)
    return Expense(
        id=id, expense_number=f"EXP-{id}", expense_date=date(2026, 10, 12), description="toner",
        amount=whole - gst, tax_amount=gst, total=whole, status=status,
    )  # fmt: skip


def billed(id: str, total: str, *, number: str | None = "VB-1", of: Contact = SHARMA, status: str = "POSTED") -> Bill:
    """Give a bill of October with GST."""
    whole = Decimal(total)
    return Bill(
        id=id, contact_id=of.id, vendor_name=of.display_name, bill_number=f"BILL-{id}", vendor_bill_number=number,
        bill_date=date(2026, 10, 3), status=status, subtotal=whole - 100, tax_amount=Decimal("100.00"),
        total_amount=whole, balance_due=whole,
    )  # fmt: skip


def packed(*entries: Expense | Bill, papers: dict[str, bool], notes: tuple[Kept, ...] = ()) -> Pack:
    """Lay entries out."""
    expenses = tuple(one for one in entries if isinstance(one, Expense))
    bills = tuple(one for one in entries if isinstance(one, Bill))
    return month_pack(MonthFacts(expenses, bills, {one.id: one for one in (SHARMA, MEHTA)}, papers, notes))


def missing(pack: Pack) -> dict[object, object]:
    """Give what the last sheet asks for, by the entry's number."""
    return {row[1]: row[-1] for row in pack.sheets[2].blocks[0].rows}


def total_of(sheet: Sheet, column: str) -> object:
    """Give the sum below a column of a sheet's first block."""
    return sheet.blocks[0].sums[sheet.head.index(column)]


def test_what_is_void_or_a_draft_is_in_no_sheet_and_the_rest_is_summed_to_the_paisa() -> None:
    entries = (spent("1", "2500.10"), spent("2", "40.20"), spent("3", "999.00", status="VOIDED"))
    bills = (billed("4", "23100.00"), billed("5", "500.00", status="DRAFT"), billed("6", "700.00", status="VOID"))
    pack = packed(*entries, *bills, papers=dict.fromkeys("123456", True))
    expenses, of_bills, _ = pack.sheets
    assert (total_of(expenses, "Total"), total_of(of_bills, "Total")) == (Decimal("2540.30"), Decimal("23100.00"))
    assert total_of(of_bills, "GST") == Decimal("100.00")
    assert (pack.ready, pack.missing, pack.unseen) == (3, 0, 0)


def test_what_is_missing_is_named_entry_by_entry() -> None:
    entries = (spent("1", "2500.00"), spent("2", "2950.00", tax="450.00"))
    bills = (billed("3", "900.00", number=None), billed("4", "800.00", of=MEHTA), billed("5", "700.00"))
    pack = packed(*entries, *bills, papers={"1": False, "2": True, "3": False, "4": True, "5": True})
    assert missing(pack) == {
        "EXP-1": "photo",
        "EXP-2": "vendor's bill, for GST is claimed",
        "BILL-3": "photo, bill number",
        "BILL-4": "GSTIN",
    }
    assert (pack.ready, pack.missing) == (1, 4)


def test_an_entry_that_was_not_looked_at_is_neither_ready_nor_missing() -> None:
    pack = packed(spent("1", "10.00"), billed("2", "900.00"), billed("3", "900.00", number=""), papers={"1": True})
    assert (pack.ready, pack.missing, pack.unseen) == (1, 1, 1)
    assert pack.sheets[1].blocks[0].rows[0][-1] == "not looked for"


def test_notes_stand_below_what_is_missing_with_a_sum_of_their_own() -> None:
    notes = (Kept("Raju advance", Decimal("5000.00"), date(2026, 10, 9)), Kept("stamp", Decimal("0.50"), date.max))
    pack = packed(papers={}, notes=notes)
    asked, kept = pack.sheets[2].blocks
    assert asked.rows == ()
    assert kept.rows[0] == (date(2026, 10, 9), "Note", "Raju advance", Decimal("5000.00"), "not booked in Katixo")
    assert kept.sums[3] == Decimal("5000.50")


def test_a_photo_is_named_by_its_day_payee_amount_and_number() -> None:
    bill, expense = billed("7", "23100.00"), spent("8", "40.50").model_copy(update={"description": "chai: a/b"})
    first = photo_name(bill, "IMG_1.JPG", ())
    assert first == "2026-10-03 Sharma Traders 23100 BILL-7.jpg"
    assert photo_name(bill, "page.jpg", (first,)) == "2026-10-03 Sharma Traders 23100 BILL-7 2.jpg"
    assert photo_name(expense, "scan", ()) == "2026-10-12 chai a b 40.50 EXP-8"
