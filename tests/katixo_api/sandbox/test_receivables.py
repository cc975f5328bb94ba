"""Invoices, the money received for them, and customer receipts."""

from __future__ import annotations

import pytest

from katixo_api.sandbox.books.sales_records import Invoice
from tests.katixo_api.sandbox.shop import Shop
from tests.katixo_api.sandbox.test_worked_examples import sent_invoice

DAY = "2026-06-25"


@pytest.fixture
def invoice(shop: Shop) -> Invoice:
    """A sent invoice of 1,522.50."""
    return sent_invoice(shop)


def receive(shop: Shop, invoice: Invoice, amount: float, method: str = "UPI") -> int:
    payment = {"amount": amount, "paymentMethod": method, "paymentDate": DAY}
    return shop.ask("POST", f"/invoices/{invoice.id}/payments", payment).status


def receipt(shop: Shop, invoice: Invoice, amount: float, *applied: float) -> dict[str, object]:
    shares = [{"invoiceId": invoice.id, "amountApplied": share} for share in applied]
    given = {"contactId": invoice.contact_id, "amount": amount, "paymentMethod": "CASH", "receiptDate": DAY}
    return {**given, "allocations": shares}


def read(shop: Shop, invoice: Invoice) -> tuple[str, float]:
    shown = shop.ask("GET", f"/invoices/{invoice.id}").data
    return shown["status"], shown["balanceDue"]


def test_more_than_is_due_is_refused(shop: Shop, invoice: Invoice) -> None:
    assert receive(shop, invoice, 1522.51) == 400


def test_part_by_part_an_invoice_is_paid(shop: Shop, invoice: Invoice) -> None:
    assert receive(shop, invoice, 1000) == 201
    assert read(shop, invoice) == ("PARTIALLY_PAID", 522.5)
    assert receive(shop, invoice, 522.5) == 201
    assert read(shop, invoice) == ("PAID", 0)
    assert receive(shop, invoice, 1) == 400


def test_an_undone_payment_opens_the_invoice_again(shop: Shop, invoice: Invoice) -> None:
    receive(shop, invoice, 1000)
    (paid,) = shop.ask("GET", f"/invoices/{invoice.id}/payments").data
    assert shop.ask("DELETE", f"/invoices/{invoice.id}/payments/{paid['id']}").status == 200
    assert read(shop, invoice) == ("SENT", 1522.5)
    assert [entry["date"] for entry in shop.journal()] == ["2026-06-11", DAY, "2026-07-03"]
    assert shop.ask("GET", f"/payments/{paid['id']}").status == 404


def test_the_payments_call_books_the_same(shop: Shop, invoice: Invoice) -> None:
    payment = {"invoiceId": invoice.id, "amount": 1522.5, "paymentMethod": "CARD", "paymentDate": DAY}
    recorded = shop.ask("POST", "/payments", payment).data
    assert recorded["invoiceNumber"] == invoice.number
    assert [line["account"] for line in shop.journal()[1]["lines"]] == ["1020", "1100"]  # type: ignore[attr-defined]  # JSON
    assert shop.ask("GET", "/payments").data["totalElements"] == 1


def test_a_receipt_settles_invoices_and_keeps_the_rest_as_advance(shop: Shop, invoice: Invoice) -> None:
    recorded = shop.ask("POST", "/customer-receipts", receipt(shop, invoice, 2000, 1522.5)).data
    assert (recorded["allocatedAmount"], recorded["advanceAmount"]) == (1522.5, 477.5)
    assert read(shop, invoice) == ("PAID", 0)
    advance = shop.ask("GET", f"/customer-receipts/advance/{invoice.contact_id}").data
    assert advance == {"availableAdvance": 477.5}


def test_a_voided_receipt_is_gone_and_its_invoices_are_open(shop: Shop, invoice: Invoice) -> None:
    recorded = shop.ask("POST", "/customer-receipts", receipt(shop, invoice, 2000, 1522.5)).data
    shop.ask("POST", f"/customer-receipts/{recorded['id']}/void")
    assert read(shop, invoice) == ("SENT", 1522.5)
    assert shop.ask("GET", f"/customer-receipts/{recorded['id']}").status == 404
    assert shop.ask("GET", f"/customer-receipts/advance/{invoice.contact_id}").data["availableAdvance"] == 0


@pytest.mark.parametrize(("amount", "applied"), [(100, (50, 60)), (2000, (1522.51,)), (100, (101,))])
def test_a_receipt_that_does_not_add_up_is_refused(
    shop: Shop, invoice: Invoice, amount: float, applied: tuple[float, ...]
) -> None:
    assert shop.ask("POST", "/customer-receipts", receipt(shop, invoice, amount, *applied)).status == 400
    assert read(shop, invoice) == ("SENT", 1522.5)


def test_receipts_are_listed_and_stand_on_the_statement(shop: Shop, invoice: Invoice) -> None:
    recorded = shop.ask("POST", "/customer-receipts", receipt(shop, invoice, 500, 500)).data
    listed = shop.ask("GET", f"/customer-receipts?contact_id={invoice.contact_id}").data["content"]
    assert [row["id"] for row in listed] == [recorded["id"]]
    assert shop.ask("GET", f"/customer-receipts/{recorded['id']}").data == recorded
    statement = shop.ask("GET", f"/contacts/{invoice.contact_id}/ledger").data
    assert [row["type"] for row in statement["entries"]] == ["INVOICE", "RECEIPT"]


def test_the_same_invoice_twice_is_refused(shop: Shop, invoice: Invoice) -> None:
    assert shop.ask("POST", "/customer-receipts", receipt(shop, invoice, 100, 50, 50)).status == 400


def test_a_payment_of_another_invoice_is_not_found(shop: Shop, invoice: Invoice) -> None:
    receive(shop, invoice, 1000)
    (paid,) = shop.ask("GET", f"/invoices/{invoice.id}/payments").data
    assert shop.ask("DELETE", f"/invoices/{paid['contactId']}/payments/{paid['id']}").status == 404


def test_a_pure_vendor_pays_no_receipts(shop: Shop, invoice: Invoice) -> None:
    given = {**receipt(shop, invoice, 10), "contactId": shop.contact()}
    assert shop.ask("POST", "/customer-receipts", given).status == 400


def test_the_customers_name_has_the_dialects_own_member(docs: Shop, code: Shop) -> None:
    shown = [shop.ask("GET", f"/invoices/{sent_invoice(shop).id}").data for shop in (docs, code)]
    assert ["customerName" in one for one in shown] == [True, False]
    assert ["contactName" in one for one in shown] == [False, True]


def test_invoices_are_found_by_customer_status_and_text(shop: Shop, invoice: Invoice) -> None:
    for path in (f"/invoices/contact/{invoice.contact_id}", "/invoices?status=SENT", "/invoices?search=sharma"):
        assert shop.ask("GET", path).data["totalElements"] == 1
    assert shop.ask("GET", "/invoices?status=PAID").data["totalElements"] == 0
    assert shop.ask("GET", f"/invoices/{invoice.id}/pdf").body.startswith(b"%PDF")


def test_the_statement_of_a_customer_runs_to_what_they_owe(shop: Shop, invoice: Invoice) -> None:
    receive(shop, invoice, 1000)
    statement = shop.ask("GET", f"/contacts/{invoice.contact_id}/ledger").data
    assert (statement["totalInvoiced"], statement["totalPaid"], statement["closingBalance"]) == (1522.5, 1000, 522.5)


def test_gst_of_the_month(shop: Shop, invoice: Invoice) -> None:
    shop.ask("POST", "/expenses", shop.expense())
    summary = shop.ask("GET", "/gst/gstr3b?month=6&year=2026").data
    assert (summary["outwardSupplies"]["cgst"], summary["inputCredit"]["cgst"]) == (36.25, 225.0)
    outward = shop.ask("GET", "/gst/gstr1?month=6&year=2026").data
    assert outward["b2cs"] == {"taxableAmount": 1450.0, "taxAmount": 72.5}
    review = shop.ask("GET", "/gst/review-center?month=6&year=2026").data
    assert (review["totalInvoices"], [issue["type"] for issue in review["issues"]]) == (1, ["INVOICE_WITHOUT_HSN"])


@pytest.mark.parametrize("query", ["", "?month=6", "?month=13&year=2026", "?month=0&year=2026"])
def test_gst_needs_a_month_of_a_year(shop: Shop, query: str) -> None:
    assert shop.ask("GET", f"/gst/gstr1{query}").status == 400
