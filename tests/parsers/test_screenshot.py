"""Payment screens: state, payee, amount, day, reference."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.document import Document
from parsers.kind import Kind
from parsers.screenshot import is_payment_screen, read_payment, state_of_payment
from tests.corpus.documents import page

SCREEN = (
    "8:24",
    "Paid Successfully",
    "₹640",
    "To",
    "Asha Electricals",
    "UPI ID: asha@paytm",
    "From",
    "Suresh Patil",
    "HDFC Bank - 1667",
    "Paid at 08:24 AM, 06 Sep 2026",
    "UPI Ref. No: 621345881659",
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Payment successful  Paid to Asha", Kind.PAYMENT),
        ("PaymentFailed  Paying to Asha", Kind.PAYMENT_FAILED),
        ("Transaction declined", Kind.PAYMENT_FAILED),
        ("Waiting for confirmation. Do not pay again", Kind.PAYMENT_PENDING),
        ("Creditedto your account  From Asha", Kind.PAYMENT_RECEIVED),
        ("You received ₹500", Kind.PAYMENT_RECEIVED),
        ("Paid to Asha. If the payment failed, money is refunded", Kind.PAYMENT),
        ("Debited from XX12  Credited to Asha", Kind.PAYMENT),
    ],
)
def test_state_is_told_by_its_words(text: str, kind: Kind) -> None:
    assert state_of_payment(text) is kind


def test_all_parts_of_a_screen() -> None:
    paid = read_payment(Document([page(*SCREEN)]))
    assert paid.party
    assert paid.party.value == "Asha Electricals"
    assert paid.amount
    assert str(paid.amount.value) == "640.00"
    assert paid.day
    assert paid.day.value == date(2026, 9, 6)
    assert paid.reference
    assert paid.reference.value == "621345881659"
    assert (paid.mode, paid.bank) == ("upi", "HDFC Bank")


def test_app_number_is_not_the_reference() -> None:
    rows = ("Paid to Asha", "₹100", "Order ID 998877665544", "UTR: 629931101428")
    found = read_payment(Document([page(*rows)])).reference
    assert found
    assert found.value == "629931101428"


def test_payer_of_a_received_payment_is_the_party() -> None:
    rows = ("Received from", "Ravi Stores", "₹1,850", "Credited to", "XX6521", "UTR: 629931101428")
    paid = read_payment(Document([page(*rows)]))
    assert (paid.kind, paid.party and paid.party.value) == (Kind.PAYMENT_RECEIVED, "Ravi Stores")


@pytest.mark.parametrize(
    ("rows", "answer"),
    [
        (SCREEN, True),
        (
            (
                "TAX INVOICE",
                "Invoice No: 5",
                "GSTIN: 27AAPFU0939F1ZV",
                "CGST 9.00",
                "Total 118.00",
                "Payment Mode: UPI",
            ),
            False,
        ),
        (("Ravi", "please pay by upi 10:20"), False),
    ],
)
def test_screen_is_told_from_a_bill(rows: tuple[str, ...], answer: bool) -> None:
    assert is_payment_screen(Document([page(*rows)])) is answer
