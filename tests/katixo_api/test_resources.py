"""Where each call of the client goes, and that it reads what comes back. Answers are the description's examples."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from katixo_api.accounts import CreateAccount
from katixo_api.bills import CreateBill, NewBillLine, UpdateBill
from katixo_api.client import KatixoClient
from katixo_api.contacts import NewPerson
from katixo_api.errors import OutOfBounds, Unreadable
from katixo_api.expenses import UpdateExpense
from katixo_api.invoices import RecordInvoicePayment
from katixo_api.journals import CreateJournalEntry, NewJournalLine
from katixo_api.payments import BillShare, PayVendor
from katixo_api.receipts import InvoiceShare, ReceiveMoney
from katixo_api.vendor_credits import ApplyCredit, CreateVendorCredit, NewCreditLine
from tests.contract.spec import examples, operation_of
from tests.katixo_api.replies import Server, client, yes

DAY = date(2026, 6, 10)
HUNDRED = Decimal(100)


def example(schema: str) -> Any:
    return next(examples(schema))


LINE = NewBillLine(description="Toor Dal", quantity=Decimal(10), unit_price=Decimal("110.00"), gst_rate=Decimal(5))
CREDIT_LINE = NewCreditLine(
    description="Toor Dal", account_id="a", quantity=Decimal(1), unit_price=Decimal(110), gst_rate=Decimal(5)
)
BILL, EXPENSE, INVOICE = example("Bill"), example("Expense"), example("Invoice")
CONTACT, ITEM, BATCH = example("Contact"), example("Item"), example("Batch")
PERSON = CONTACT["persons"][0]
CREDIT = {"id": "v", "creditNumber": "VCRED-1", "status": "OPEN", "totalAmount": 1155, "balance": 1155}
PAYMENT = {"id": "p", "amount": 100, "allocations": [{"billId": "b", "amountApplied": 100}]}
RECEIPT = {"id": "r", "receiptNumber": "RCPT-1", "amount": 100}
ENTRY = {"id": "j", "entryNumber": "JE-1", "effectiveDate": "2026-06-30", "status": "POSTED"}
COMMENT = {"id": "c", "commentText": "Checked"}
ATTACHMENT = {"id": "f", "fileName": "bill.jpg"}
ACCOUNT = {"id": "a", "code": "1010", "name": "Cash", "type": "ASSET"}
EXPIRING = {"batchNumber": "B1", "expiryDate": "2026-07-01"}

Answered = Callable[[KatixoClient], Awaitable[object] | AsyncIterator[object]]

CALLS: dict[str, tuple[Answered, object]] = {
    "addContactPerson": (lambda k: k.contacts.add_person("c", NewPerson(first_name="Vikram")), PERSON),
    "deleteContactPerson": (lambda k: k.contacts.delete_person("c", "p"), None),
    "createBill": (lambda k: k.bills.create(CreateBill(contact_id="c", bill_date=DAY, lines=(LINE,))), BILL),
    "getBill": (lambda k: k.bills.get("b"), BILL),
    "updateBill": (lambda k: k.bills.update("b", UpdateBill(lines=(LINE,))), BILL),
    "deleteBill": (lambda k: k.bills.delete("b"), None),
    "postBill": (lambda k: k.bills.post("b"), BILL),
    "voidBill": (lambda k: k.bills.void("b", reason="Undone"), BILL),
    "listBillPayments": (lambda k: k.bills.payments("b"), [PAYMENT]),
    "listBills": (lambda k: k.bills.list(), {"content": [BILL], "last": True}),
    "updateExpense": (lambda k: k.expenses.update("e", UpdateExpense(category="Fuel")), EXPENSE),
    "listInvoices": (lambda k: k.invoices.list(search="Sharma"), {"content": [INVOICE], "last": True}),
    "listInvoicesOfContact": (lambda k: k.invoices.of_contact("c"), {"content": [INVOICE], "last": True}),
    "getInvoice": (lambda k: k.invoices.get("i"), INVOICE),
    "listInvoicePayments": (lambda k: k.invoices.payments("i"), [PAYMENT]),
    "recordInvoicePayment": (
        lambda k: k.invoices.record_payment(
            "i", RecordInvoicePayment(amount=HUNDRED, payment_method="UPI", payment_date=DAY)
        ),
        PAYMENT,
    ),
    "deleteInvoicePayment": (lambda k: k.invoices.delete_payment("i", "p"), None),
    "listPayments": (lambda k: k.invoices.all_payments(), {"content": [PAYMENT], "last": True}),
    "listItems": (lambda k: k.items.list(search="dal", active=True), {"content": [ITEM], "last": True}),
    "getItem": (lambda k: k.items.get("i"), ITEM),
    "listItemBatches": (lambda k: k.inventory.batches("i"), [BATCH]),
    "listAvailableBatches": (lambda k: k.inventory.available("i", warehouse_id="w"), [BATCH]),
    "listNearExpiry": (lambda k: k.inventory.near_expiry(days=30), [EXPIRING]),
    "dashboardExpiringSoon": (lambda k: k.inventory.expiring_soon(days=30), [EXPIRING]),
    "getGstReview": (lambda k: k.gst.review(year=2026, month=6), {"issues": [{"type": "MISSING_GSTIN"}]}),
    "getGstr1": (lambda k: k.gst.gstr1(year=2026, month=6), {"a": 1}),
    "getGstr3b": (lambda k: k.gst.gstr3b(year=2026, month=6), {"a": 1}),
    "getAccount": (lambda k: k.accounts.get("a"), ACCOUNT),
    "getAccountBalance": (lambda k: k.accounts.balance("a", day=DAY), {"accountId": "a", "balance": 48210}),
    "createAccount": (lambda k: k.accounts.create(CreateAccount(code="1", name="x", type="ASSET")), ACCOUNT),
    "listBankAccounts": (lambda k: k.accounts.banks(), [{"id": "b", "name": "HDFC", "glAccountId": "a"}]),
    "recordVendorPayment": (
        lambda k: k.vendor_payments.record(
            PayVendor(
                contact_id="c",
                amount=HUNDRED,
                payment_mode="UPI",
                payment_date=DAY,
                paid_through_id="a",
                allocations=(BillShare(bill_id="b", amount_applied=HUNDRED),),
            )
        ),
        PAYMENT,
    ),
    "listVendorPayments": (lambda k: k.vendor_payments.list(), {"content": [PAYMENT], "last": True}),
    "getVendorPayment": (lambda k: k.vendor_payments.get("p"), PAYMENT),
    "voidVendorPayment": (lambda k: k.vendor_payments.void("p"), PAYMENT),
    "createVendorCredit": (
        lambda k: k.vendor_credits.create(
            CreateVendorCredit(contact_id="c", credit_date=DAY, reason="Torn", lines=(CREDIT_LINE,))
        ),
        CREDIT,
    ),
    "listVendorCredits": (lambda k: k.vendor_credits.list(), {"content": [CREDIT], "last": True}),
    "getVendorCredit": (lambda k: k.vendor_credits.get("v"), CREDIT),
    "deleteVendorCredit": (lambda k: k.vendor_credits.delete("v"), None),
    "postVendorCredit": (lambda k: k.vendor_credits.post("v"), CREDIT),
    "applyVendorCredit": (lambda k: k.vendor_credits.apply("v", ApplyCredit(bill_id="b", amount=HUNDRED)), CREDIT),
    "voidVendorCredit": (lambda k: k.vendor_credits.void("v", reason="Undone"), CREDIT),
    "recordCustomerReceipt": (
        lambda k: k.customer_receipts.record(
            ReceiveMoney(
                contact_id="c",
                amount=HUNDRED,
                payment_method="BANK_TRANSFER",
                receipt_date=DAY,
                allocations=(InvoiceShare(invoice_id="i", amount_applied=HUNDRED),),
            )
        ),
        RECEIPT,
    ),
    "listCustomerReceipts": (lambda k: k.customer_receipts.list(), {"content": [RECEIPT], "last": True}),
    "getCustomerReceipt": (lambda k: k.customer_receipts.get("r"), RECEIPT),
    "voidCustomerReceipt": (lambda k: k.customer_receipts.void("r", reason="Undone"), RECEIPT),
    "getCustomerAdvance": (lambda k: k.customer_receipts.advance("c"), {"availableAdvance": 100}),
    "createJournalEntry": (
        lambda k: k.journals.create(
            CreateJournalEntry(
                effective_date=DAY,
                description="Moved",
                lines=(
                    NewJournalLine(account_code="1020", debit=HUNDRED),
                    NewJournalLine(account_code="1010", credit=HUNDRED),
                ),
            )
        ),
        ENTRY,
    ),
    "listJournalEntries": (lambda k: k.journals.list(day_from=DAY), {"content": [ENTRY], "last": True}),
    "getJournalEntry": (lambda k: k.journals.get("j"), ENTRY),
    "postJournalEntry": (lambda k: k.journals.post("j"), ENTRY),
    "reverseJournalEntry": (lambda k: k.journals.reverse("j"), ENTRY),
    "deleteJournalEntry": (lambda k: k.journals.delete("j"), None),
    "uploadBillAttachment": (
        lambda k: k.attachments.add("BILL", "b", name="bill.jpg", content=b"x", media_type="image/jpeg"),
        ATTACHMENT,
    ),
    "listBillAttachments": (lambda k: k.attachments.list("BILL", "b"), [ATTACHMENT]),
    "uploadAttachment": (
        lambda k: k.attachments.add("EXPENSE", "e", name="bill.jpg", content=b"x", media_type="image/jpeg"),
        ATTACHMENT,
    ),
    "listAttachments": (lambda k: k.attachments.list("EXPENSE", "e"), [ATTACHMENT]),
    "addComment": (lambda k: k.comments.add("EXPENSE", "e", "चाय\n₹40"), COMMENT),
    "listComments": (lambda k: k.comments.list("EXPENSE", "e"), {"content": [COMMENT], "number": 0, "totalPages": 1}),
    "deleteComment": (lambda k: k.comments.delete("c"), None),
    "getApAgeing": (lambda k: k.reports.ageing(day=DAY), {"totalOutstanding": 5, "vendors": [{"days1to30": 5}]}),
    "listFiscalPeriods": (
        lambda k: k.reports.periods(),
        [{"periodYear": 2026, "periodMonth": 6, "status": "OPEN"}],
    ),
}


async def result(answered: Awaitable[object] | AsyncIterator[object]) -> object:
    if isinstance(answered, AsyncIterator):
        return [each async for each in answered]
    return await answered


@pytest.mark.parametrize("operation", CALLS)
async def test_a_call_goes_where_the_description_says(operation: str) -> None:
    call, data = CALLS[operation]
    server = Server(yes(data))
    answered = await result(call(client(server)))
    assert answered or data is None
    found = operation_of(server.asked[0].method, server.asked[0].url.path)
    assert found is not None
    assert found.id == operation


async def test_a_pdf_comes_as_bytes() -> None:
    katixo = client(Server(httpx.Response(200, content=b"%PDF-1.7", headers={"content-type": "application/pdf"})))
    assert await katixo.bills.pdf("b") == await katixo.invoices.pdf("i") == b"%PDF-1.7"


async def test_a_page_of_html_is_no_pdf() -> None:
    with pytest.raises(Unreadable):
        await client(Server(httpx.Response(200, text="<html>"))).bills.pdf("b")


async def test_an_attached_file_comes_as_it_is() -> None:
    server = Server(httpx.Response(200, content=b"\xff\xd8"))
    assert await client(server).attachments.download("f") == b"\xff\xd8"


async def test_a_file_is_sent_as_a_form() -> None:
    server = Server(yes(ATTACHMENT, 201))
    await client(server).attachments.add("BILL", "b", name="बिल.jpg", content=b"\xff\xd8", media_type="image/jpeg")
    request = server.asked[0]
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"\xff\xd8" in request.content
    assert b'name="file"' in request.content


async def test_a_comment_is_plain_text() -> None:
    server = Server(yes(COMMENT, 201))
    await client(server).comments.add("EXPENSE", "e", "चाय", idempotency_key="k")
    assert server.asked[0].content.decode() == "चाय"
    assert server.asked[0].headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("text", ["", "x" * 2001, "a\0b"])
async def test_a_comment_the_server_cannot_hold_is_not_sent(text: str) -> None:
    with pytest.raises(OutOfBounds):
        await client(Server(yes(COMMENT))).comments.add("EXPENSE", "e", text)


@pytest.mark.parametrize("data", [None, [], 7])
async def test_a_return_without_members_is_unreadable(data: object) -> None:
    with pytest.raises(Unreadable):
        await client(Server(yes(data))).gst.gstr1(year=2026, month=6)


async def test_settings_are_a_bare_map() -> None:
    server = Server(httpx.Response(200, json={"org.timezone": "Asia/Kolkata", "x": None, "n": 4}))
    assert await client(server).organisations.settings() == {"org.timezone": "Asia/Kolkata", "n": "4"}


async def test_settings_that_are_no_map_are_unreadable() -> None:
    with pytest.raises(Unreadable):
        await client(Server(httpx.Response(200, json=[]))).organisations.settings()


async def test_too_long_a_line_is_not_sent() -> None:
    line = LINE.model_copy(update={"description": "x" * 501, "quantity": Decimal("1.00001")})
    with pytest.raises(OutOfBounds) as caught:
        await client(Server(yes(BILL))).bills.create(CreateBill(contact_id="c", bill_date=DAY, lines=(LINE, line)))
    assert set(caught.value.fields) == {"lines[1].description", "lines[1].quantity"}
