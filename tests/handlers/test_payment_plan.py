"""Payments of bills: oldest first, every part in full, and never more than is owed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.events import Said
from handlers.owed import Part, Settlement
from handlers.past import Booked, sums_of
from handlers.payment_plan import missing_of_payment, pay_request, plan_payment
from handlers.states import Confirming, OpenDraft
from parsers.drafts import ExpenseDraft, Found, PaymentMode
from tests.handlers.answering import BILLS, VENDORS, owed
from tests.handlers.playing import KUMAR, Play, Remembered

CASH, UPI, WALLET = PaymentMode.CASH, PaymentMode.UPI, PaymentMode.WALLET
OLD, NEW = owed("VB-1", "1000.00"), owed("VB-2", "500.00")


def opened(
    amount: str | None = None, *parts: Part, mode: PaymentMode | None = UPI, pays: tuple[str, ...] = (OLD.id, NEW.id)
) -> OpenDraft:
    """Make a draft that pays bills."""
    draft = ExpenseDraft(
        amount=Found(Decimal(amount)) if amount else None,
        paid_on=Found(date(2026, 11, 20)),
        mode=Found(mode) if mode else None,
        reference=Found("423456789012"),
    )
    settlement = Settlement("pay", (OLD, NEW), pays, parts=parts)
    return OpenDraft("k7f3q2ab5c", 1, draft, Confirming(), settlement=settlement)


def test_without_a_sum_all_that_is_owed_is_paid() -> None:
    plan = plan_payment(opened(), KUMAR)
    assert plan
    assert (plan.total, plan.left) == (Decimal(1500), Decimal(0))


def test_a_part_goes_to_the_oldest_bill_first() -> None:
    plan = plan_payment(opened("1200"), KUMAR)
    assert plan
    assert [(share.bill.number, share.amount) for share in plan.payments[0].shares] == [
        ("BILL-VB-1", Decimal(1000)),
        ("BILL-VB-2", Decimal(200)),
    ]
    assert plan.left == 300


def test_two_ways_of_payment_are_two_payments_that_come_to_the_sum() -> None:
    plan = plan_payment(opened(None, Part(CASH, Decimal(1100)), Part(UPI)), KUMAR)
    assert plan
    assert [(one.mode, str(one.amount), len(one.shares)) for one in plan.payments] == [
        (CASH, "1100.00", 2),
        (UPI, "400.00", 1),
    ]
    assert [one.account.code for one in plan.payments] == ["1000", "1010"]


@pytest.mark.parametrize(
    ("draft", "question"),
    [
        (opened(pays=()), "which_bill"),
        (opened("1500.01"), "too_much"),
        (opened("0"), "too_much"),
        (opened(mode=None), "mode"),
        (opened(mode=PaymentMode.CARD), "card_kind"),
        (opened(None, Part(CASH, Decimal(2000)), Part(UPI), mode=None), "mode"),
        (opened(), None),
    ],
)
def test_one_thing_is_asked_at_a_time(draft: OpenDraft, question: str | None) -> None:
    assert missing_of_payment(draft, KUMAR) == question
    assert (plan_payment(draft, KUMAR) is None) == (question is not None)


def test_each_payment_has_a_tag_of_its_own_and_the_reference() -> None:
    plan = plan_payment(opened(), KUMAR)
    assert plan
    first, second = (pay_request(opened(), part, plan.payments[0], plan.vendor, plan.day) for part in (1, 2))
    assert (first.tag, second.tag) == ("#k7f3q2ab5c-1", "#k7f3q2ab5c-2")
    assert (first.request.notes, first.request.reference_number) == (first.tag, "423456789012")
    assert first.request.payment_mode == "UPI"


@given(st.decimals("0.01", "1500.00", places=2), st.decimals("0.01", "1500.00", places=2))
def test_shares_add_up_to_their_payment_and_never_exceed_a_bill(total: Decimal, cash: Decimal) -> None:
    plan = plan_payment(opened(str(total), Part(CASH, cash), Part(UPI)), KUMAR)
    assert plan
    paid: dict[str, Decimal] = {}
    for one in plan.payments:
        assert sum(share.amount for share in one.shares) == one.amount > 0
        for share in one.shares:
            paid[share.bill.id] = paid.get(share.bill.id, Decimal(0)) + share.amount
    assert sum(paid.values()) == plan.total == total
    assert all(paid.get(bill.id, 0) <= bill.balance for bill in (OLD, NEW))


def test_a_bill_paid_in_two_ways_claims_each_with_its_sum() -> None:
    play = Play(vendors=VENDORS)
    play.say("bill from Sharma Traders 8000, 3000 cash baaki UPI")
    (claim,) = play.take(Said("yes")).claims
    assert claim.mode == "CASH 3000.00, UPI 5000.00"
    past = Remembered([Booked("old", "bill", "BILL-1", claim.payee, claim.day, claim.mode, claim.amount)])
    assert sums_of(past, claim.payee, claim.day, "new").cash_that_day == Decimal("3000.00")


def test_an_open_bill_paid_in_two_ways_claims_each_with_its_sum() -> None:
    play = Play(vendors=VENDORS, bills=BILLS[:1])
    play.say("paid Sharma Traders bill 3000 cash baaki upi")
    (claim,) = play.take(Said("yes")).claims
    assert claim.mode == "CASH 3000.00, UPI 20100.00"
