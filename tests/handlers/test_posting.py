"""What Katixo is asked to book, and what that will come to."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.posting import DESCRIPTION_LIMIT, LARGEST, Split, claim, missing, plan, post_request, split_amount
from handlers.states import Asking, OpenDraft
from parsers.drafts import Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import BOOK, KUMAR, TODAY, business, card, on_its_way

UNREGISTERED = business(gstin="")
FULL = ExpenseDraft(
    amount=Found(Decimal("2500.00")),
    paid_on=Found(TODAY),
    mode=Found(PaymentMode.UPI),
    category=Found(Category.OFFICE_SUPPLIES),
)


def opened(**changes: object) -> OpenDraft:
    return OpenDraft("d1", 1, replace(FULL, **changes), Asking("amount"))  # type: ignore[arg-type]  # fields of the draft


def taxed(rate: str, *, inclusive: bool | None = None) -> ExpenseDraft:
    return replace(FULL, gst_rate=Found(Decimal(rate)), gst_inclusive=None if inclusive is None else Found(inclusive))


def figures(split: Split) -> str:
    return f"{split.base} at {split.rate} + {split.tax} = {split.total}"


def test_an_amount_without_a_rate_is_booked_as_it_is() -> None:
    split = split_amount(Decimal("2500.00"), FULL, KUMAR)
    assert figures(split) == "2500.00 at 0 + 0.00 = 2500.00"
    assert not split.doubts


def test_an_inclusive_rate_is_taken_apart_and_asks_for_the_bill() -> None:
    split = split_amount(Decimal("2950.00"), taxed("18", inclusive=True), KUMAR)
    assert figures(split) == "2500.00 at 18 + 450.00 = 2950.00"
    assert split.doubts == ("credit_needs_bill",)


def test_a_total_without_an_exact_base_says_the_paisa() -> None:
    split = split_amount(Decimal("1.11"), taxed("18", inclusive=True), KUMAR)
    assert abs(split.total - Decimal("1.11")) == Decimal("0.01")
    assert split.doubts == ("one_paisa", "credit_needs_bill")


def test_a_rate_on_top_is_added_and_said() -> None:
    split = split_amount(Decimal("2500.00"), taxed("18", inclusive=False), KUMAR)
    assert figures(split) == "2500.00 at 18 + 450.00 = 2950.00"
    assert split.doubts == ("before_tax", "credit_needs_bill")


@pytest.mark.parametrize(("inclusive", "total"), [(True, "2500.00"), (False, "2925.00")])
def test_a_rate_that_katixo_does_not_know_is_never_sent(inclusive: bool, total: str) -> None:
    split = split_amount(Decimal("2500.00"), taxed("17", inclusive=inclusive), KUMAR)
    assert figures(split) == f"{total} at 0 + 0.00 = {total}"
    assert split.doubts == ("rate_unknown",)


@pytest.mark.parametrize(("inclusive", "total"), [(True, "2950.00"), (False, "3481.00")])
def test_a_business_without_gstin_never_sends_a_rate(inclusive: bool, total: str) -> None:
    split = split_amount(Decimal("2950.00"), taxed("18", inclusive=inclusive), UNREGISTERED)
    assert figures(split) == f"{total} at 0 + 0.00 = {total}"
    assert split.doubts == ("no_gstin",)


def test_a_rate_refused_by_a_rule_of_thumb_may_be_insisted_on() -> None:
    lunch = replace(taxed("5", inclusive=True), description=Found("lunch"), category=Found(Category.MEALS))
    refused = split_amount(Decimal("1050.00"), lunch, KUMAR)
    insisted = split_amount(Decimal("1050.00"), lunch, KUMAR, "claim")
    assert (figures(refused), refused.may_insist) == ("1050.00 at 0 + 0.00 = 1050.00", True)
    assert (figures(insisted), insisted.may_insist) == ("1000.00 at 5 + 50.00 = 1050.00", False)
    assert insisted.doubts == ("insisted", "credit_needs_bill")


def test_tax_on_top_that_cannot_be_claimed_is_cost_at_its_own_rate() -> None:
    split = split_amount(Decimal("100.00"), replace(taxed("5", inclusive=False)), UNREGISTERED)
    assert figures(split) == "105.00 at 0 + 0.00 = 105.00"


def test_a_total_on_top_without_a_rate_stays_as_said() -> None:
    bare = replace(FULL, gst_inclusive=Found(value=False))
    assert figures(split_amount(Decimal("100.00"), bare, KUMAR)) == "100.00 at 0 + 0.00 = 100.00"


@given(st.decimals("0.01", "9999999", places=2), st.sampled_from(BOOK.rates), st.sampled_from([True, False, None]))
def test_no_split_is_more_than_a_paisa_from_what_was_said(paid: Decimal, rate: Decimal, inclusive: bool | None) -> None:
    split = split_amount(paid, taxed(str(rate), inclusive=inclusive), KUMAR)
    assert split.base + split.tax == split.total
    said = split.base if inclusive is False else split.total
    assert abs(said - paid) <= (Decimal("0.01") if "one_paisa" in split.doubts else 0)


@pytest.mark.parametrize(
    ("changes", "question"),
    [
        ({"amount": None}, "amount"),
        ({"amount": Found(Decimal("0.00"))}, "amount"),
        ({"amount": Found(Decimal("-5.00"))}, "amount"),
        ({"amount": Found(LARGEST + 1)}, "amount"),
        ({"mode": None}, "mode"),
        ({"mode": Found(PaymentMode.CARD)}, "card_kind"),
        ({"category": None}, "category"),
        ({}, None),
    ],
)
def test_what_is_missing_is_asked_in_order(changes: dict[str, object], question: str | None) -> None:
    assert missing(opened(**changes), KUMAR) == question


def test_two_credit_cards_leave_the_account_to_ask() -> None:
    draft = replace(opened(mode=Found(PaymentMode.CARD)), card_kind="credit")
    assert missing(draft, KUMAR) == "account"
    assert plan(draft, KUMAR) is None


@pytest.mark.parametrize(
    ("mode", "kind", "sent", "account"),
    [
        (PaymentMode.UPI, None, "UPI", "a-hdfc"),
        (PaymentMode.CASH, None, "CASH", "a-cash"),
        (PaymentMode.BANK_TRANSFER, None, "BANK", "a-hdfc"),
        (PaymentMode.CHEQUE, None, "BANK", "a-hdfc"),
        (PaymentMode.WALLET, None, "BANK", "a-paytm"),
        (PaymentMode.CARD, "debit", "BANK", "a-hdfc"),
        (PaymentMode.CASH, "credit", "CASH", "a-cash"),
        (PaymentMode.UPI, "credit", "UPI", "a-hdfc"),
    ],
)
def test_each_way_of_payment_has_its_mode_and_account(
    mode: PaymentMode, kind: str | None, sent: str, account: str
) -> None:
    planned = plan(replace(opened(mode=Found(mode)), card_kind=kind), KUMAR)
    assert planned is not None
    assert (planned.mode, planned.paid_from.id) == (sent, account)


def test_a_chosen_card_pays_by_credit() -> None:
    planned = plan(replace(opened(mode=Found(PaymentMode.CARD)), card_kind="credit", account_id="l-amex"), KUMAR)
    assert planned is not None
    assert (planned.mode, planned.paid_from.id) == ("CREDIT_CARD", "l-amex")


def test_a_usual_credit_card_does_not_pay_what_was_paid_in_cash() -> None:
    play = on_its_way("paid 500 cash petrol", business(habits={("*", "card_kind"): "credit"}))
    assert (play.wish.request.payment_mode, play.wish.request.paid_through_id) == ("CASH", "a-cash")


def test_an_account_chosen_for_the_wallet_is_forgotten_when_it_was_cash() -> None:
    play = card("paid 500 credit card petrol")
    play.say("credit")
    play.press("Amex Credit Card")
    play.say("cash not card")
    play.press("Post")
    assert (play.wish.request.payment_mode, play.wish.request.paid_through_id) == ("CASH", "a-cash")


def test_the_record_ends_with_the_tag_however_long_the_words_are() -> None:
    draft = opened(description=Found("x" * 900), vendor=Found("Mehta"), bill_number=Found("7"), reference=Found("UTR1"))
    planned = plan(draft, KUMAR)
    assert planned is not None
    description = post_request(draft, planned).request.description
    assert description is not None
    assert description.endswith(" #d1")
    assert len(description) <= DESCRIPTION_LIMIT


def test_the_record_names_payee_bill_and_reference_once() -> None:
    draft = opened(vendor=Found("Mehta"), description=Found("Mehta"), bill_number=Found("7"), reference=Found("UTR1"))
    planned = plan(draft, KUMAR)
    assert planned is not None
    assert post_request(draft, planned).request.description == "Mehta, bill 7, ref UTR1 #d1"


def test_words_that_look_like_a_tag_do_not_stand_in_the_record() -> None:
    draft = opened(description=Found("toner #k7f3q2ab5c"))
    planned = plan(draft, KUMAR)
    assert planned is not None
    assert (post_request(draft, planned).request.description or "").split() == ["toner", "k7f3q2ab5c", "#d1"]


def test_the_claim_is_the_draft_s_own_and_names_what_is_booked() -> None:
    draft = opened(vendor=Found("Mehta"))
    planned = plan(draft, KUMAR)
    assert planned is not None
    claimed = claim(draft, planned)
    assert (claimed.fingerprint, claimed.payee, str(claimed.amount)) == ("draft:d1", "mehta", "2500.00")


def test_a_chart_without_an_account_for_the_cost_has_no_plan() -> None:
    bare = replace(KUMAR, book=replace(BOOK, accounts=BOOK.accounts[:3]))
    assert plan(opened(), bare) is None


def test_a_draft_without_a_mode_has_no_plan() -> None:
    assert plan(opened(mode=None), KUMAR) is None
