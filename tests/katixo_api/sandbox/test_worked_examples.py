"""Every x-example-journal of the reference, reproduced entry by entry and line by line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from katixo_api.sandbox.books.invoices import InvoiceWish, send_invoice
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.books.sales_records import Invoice
from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.reference import as_read, operation, reference, worked_example
from tests.katixo_api.sandbox.shop import TODAY, Shop

TWO_LINES = [
    {"description": "Toor Dal 1kg", "quantity": 100, "unitPrice": 110.0, "gstRate": 5.0},
    {"description": "Basmati Rice 5kg", "quantity": 50, "unitPrice": 220.0, "gstRate": 5.0},
]


def post_bill(shop: Shop, lines: list[dict[str, object]] | None = None, **vendor: object) -> dict[str, object]:
    """A bill of 10 June 2026, posted."""
    bill = {"contactId": shop.contact(**vendor), "billDate": "2026-06-10", "lines": lines or TWO_LINES}
    drafted = shop.ask("POST", "/bills", bill).data
    return dict(shop.ask("POST", f"/bills/{drafted['id']}/post").data)


def pay(shop: Shop, bill: dict[str, object], **members: object) -> dict[str, object]:
    """10,000 of a bill paid on 20 June 2026."""
    payment = {
        "contactId": bill["contactId"],
        "amount": 10000.0,
        "paymentMode": "UPI",
        "paymentDate": "2026-06-20",
        "paidThroughId": shop.account("1020"),
        "allocations": [{"billId": bill["id"], "amountApplied": 10000.0}],
    }
    return dict(shop.ask("POST", "/vendor-payments", {**payment, **members}).data)


def sent_invoice(shop: Shop) -> Invoice:
    """The invoice of x-other-journals: 10 x 145.00 at 5 percent, 11 June 2026."""
    line = LineWish("Toor Dal 1kg", Decimal(10), Decimal(145), Decimal(5))
    customer = shop.contact(contactType="CUSTOMER", displayName="Sharma Kirana Store")
    wish = InvoiceWish(customer, TODAY.replace(month=6, day=11), [line])
    invoice = send_invoice(shop.books, shop.desk.clerk(), wish)
    shop.desk.save()
    return invoice


def test_posting_a_bill(shop: Shop) -> None:
    post_bill(shop)
    assert shop.journal() == worked_example("POST", "/bills/{id}/post")


def test_posting_a_bill_of_a_vendor_without_state(shop: Shop) -> None:
    post_bill(shop, billingStateCode=None)
    assert shop.journal() == worked_example("POST", "/bills/{id}/post")


def test_posting_a_bill_of_another_state(shop: Shop) -> None:
    line = {"description": "Paper", "quantity": 1, "unitPrice": 1000, "gstRate": 18, "accountCode": "5220"}
    post_bill(shop, [line], billingStateCode="29")
    assert shop.journal() == worked_example("POST", "/bills/{id}/post", "other-state")


def test_posting_a_bill_with_tax_withheld(shop_of: OpenShop) -> None:
    shop = shop_of(practice="newer")
    line = {"description": "Audit", "quantity": 1, "unitPrice": 50000, "gstRate": 18, "accountCode": "5260"}
    bill = post_bill(shop, [line], tdsApplicable=True, tdsRate=10)
    assert shop.journal() == worked_example("POST", "/bills/{id}/post", "with-tds")
    assert (bill["tdsAmount"], bill["totalAmount"]) == (5000.0, 59000.0)


def test_voiding_a_bill(shop: Shop) -> None:
    shop.ask("POST", f"/bills/{post_bill(shop)['id']}/void", {"reason": "wrong vendor"})
    assert shop.journal() == worked_example("POST", "/bills/{id}/void")


def test_recording_an_expense(shop: Shop) -> None:
    shop.ask("POST", "/expenses", shop.expense())
    assert shop.journal() == worked_example("POST", "/expenses")


def test_changing_an_expense(shop: Shop) -> None:
    expense_id = shop.ask("POST", "/expenses", shop.expense()).data["id"]
    changed = shop.ask("PUT", f"/expenses/{expense_id}", {"amount": 3000}).data
    assert shop.journal() == worked_example("PUT", "/expenses/{id}")
    assert changed["total"] == 3540.0


def test_voiding_an_expense(shop: Shop) -> None:
    expense_id = shop.ask("POST", "/expenses", shop.expense()).data["id"]
    shop.ask("DELETE", f"/expenses/{expense_id}")
    assert shop.journal() == worked_example("DELETE", "/expenses/{id}")


@pytest.mark.parametrize(
    ("method", "case"),
    [
        ("UPI", None),
        ("BANK_TRANSFER", "bank-transfer"),
        ("CHEQUE", "bank-transfer"),
        ("CARD", "bank-transfer"),
    ],
)
def test_receiving_money_for_an_invoice(shop: Shop, method: str, case: str | None) -> None:
    payment = {"amount": 1522.5, "paymentMethod": method, "paymentDate": "2026-06-25"}
    shop.ask("POST", f"/invoices/{sent_invoice(shop).id}/payments", payment)
    assert shop.journal()[1:] == worked_example("POST", "/invoices/{id}/payments", case)


def test_sending_an_invoice(shop: Shop) -> None:
    sent_invoice(shop)
    expected = reference()["x-other-journals"]["invoice-send"]["entries"]
    assert shop.journal() == [as_read(entry) for entry in expected]


def test_an_entry_by_hand(shop: Shop) -> None:
    example = reference()["components"]["schemas"]["JournalEntryRequest"]["examples"][0]
    shop.ask("POST", "/journal-entries", {**example, "effectiveDate": str(example["effectiveDate"])})
    assert shop.journal() == worked_example("POST", "/journal-entries")


def test_reversing_an_entry_by_hand(shop: Shop) -> None:
    example = reference()["components"]["schemas"]["JournalEntryRequest"]["examples"][0]
    entry = {**example, "effectiveDate": str(example["effectiveDate"])}
    entry_id = shop.ask("POST", "/journal-entries", entry).data["id"]
    shop.desk.clock.fixed = TODAY.replace(day=2)
    shop.ask("POST", f"/journal-entries/{entry_id}/reverse")
    assert shop.journal() == worked_example("POST", "/journal-entries/{id}/reverse")


def test_paying_a_part_of_a_bill(shop: Shop) -> None:
    bill = post_bill(shop)
    pay(shop, bill)
    assert shop.journal()[1:] == worked_example("POST", "/vendor-payments")
    assert bill_after(shop, bill) == expected_bill("/vendor-payments")


def test_paying_with_tax_withheld_books_it_on_the_wrong_side(shop: Shop) -> None:
    pay(shop, post_bill(shop), tdsAmount=1000)
    assert shop.journal()[1:] == worked_example("POST", "/vendor-payments", "with-tds")


def test_voiding_a_payment(shop: Shop) -> None:
    bill = post_bill(shop)
    shop.ask("POST", f"/vendor-payments/{pay(shop, bill)['id']}/void")
    journal = [{**entry, **({"reversalOf": 1} if "reversalOf" in entry else {})} for entry in shop.journal()[1:]]
    assert journal == worked_example("POST", "/vendor-payments/{id}/void")
    assert bill_after(shop, bill) == expected_bill("/vendor-payments/{id}/void")


def test_posting_a_vendor_credit(shop: Shop) -> None:
    bill = post_bill(shop)
    line = {"description": "Toor Dal 1kg", "accountId": shop.account("5020"), "quantity": 10, "unitPrice": 110.0}
    credit = {
        "contactId": bill["contactId"],
        "creditDate": "2026-06-18",
        "purchaseBillId": bill["id"],
        "reason": "torn",
        "lines": [{**line, "gstRate": 5.0}],
    }
    drafted = shop.ask("POST", "/vendor-credits", credit).data
    shop.ask("POST", f"/vendor-credits/{drafted['id']}/post")
    assert shop.journal()[1:] == worked_example("POST", "/vendor-credits/{id}/post")
    assert bill_after(shop, bill) == expected_bill("/vendor-credits/{id}/post")


def test_receiving_one_sum_with_an_advance(shop: Shop) -> None:
    invoice = sent_invoice(shop)
    receipt = {
        "contactId": invoice.contact_id,
        "amount": 2000.0,
        "paymentMethod": "BANK_TRANSFER",
        "receiptDate": "2026-06-25",
        "allocations": [{"invoiceId": invoice.id, "amountApplied": 1522.5}],
    }
    shop.ask("POST", "/customer-receipts", receipt)
    (entry,) = shop.journal()[1:]
    (expected,) = worked_example("POST", "/customer-receipts")
    assert {**entry, "sourceModule": None} == {**expected, "sourceModule": None}


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize(("state", "side"), [("27", "same-state"), ("29", "other-state")])
def test_rounding_examples(shop: Shop, at: int, state: str, side: str) -> None:
    example = reference()["x-rounding"]["examples"][at]
    line = {
        "description": "Goods",
        "quantity": example.get("quantity", 1),
        "unitPrice": example.get("unitPrice", example["taxable"]),
        "discountPercent": example.get("discountPercent", 0),
        "gstRate": example["rate"],
    }
    vendor = shop.contact(billingStateCode=state)
    bill = shop.ask("POST", "/bills", {"contactId": vendor, "billDate": "2026-06-10", "lines": [line]}).data
    assert (bill["subtotal"], bill["totalAmount"]) == (example["taxable"], example[side]["total"])


def test_the_reference_has_no_worked_example_that_is_not_tested_here() -> None:
    tested = {
        ("post", "/bills/{id}/post"),
        ("post", "/bills/{id}/void"),
        ("post", "/expenses"),
        ("put", "/expenses/{id}"),
        ("delete", "/expenses/{id}"),
        ("post", "/invoices/{id}/payments"),
        ("post", "/journal-entries"),
        ("post", "/journal-entries/{id}/reverse"),
        ("post", "/vendor-payments"),
        ("post", "/vendor-payments/{id}/void"),
        ("post", "/vendor-credits/{id}/post"),
        ("post", "/customer-receipts"),
    }
    paths = reference()["paths"]
    with_example = {
        (method, path) for path in paths for method in paths[path] if "x-example-journal" in paths[path][method]
    }
    assert {(method, path.removeprefix("/api/v1")) for method, path in with_example} == tested


def bill_after(shop: Shop, bill: dict[str, object]) -> tuple[object, str]:
    """What is due on the bill now, and its status in the code's words."""
    now = shop.books.bills.rows[str(bill["id"])]
    return float(now.balance_due), now.status


def expected_bill(path: str) -> tuple[object, str]:
    """What the worked example says of the bill."""
    example = operation("POST", path)["x-example-journal"]["bill"]
    return example["balanceDue-after"], example["status-after"]
