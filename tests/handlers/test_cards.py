"""The card: what will be booked on top, doubts next, in every language and never cut."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.business import AccountBook, Business, LedgerAccount
from handlers.cards import ACCOUNT_BUTTONS, settle, show
from handlers.outcome import Scene
from handlers.posting import Doubt
from handlers.questions import Question
from handlers.replies import LABEL_LIMIT, Reply, pack
from handlers.sentences import SENTENCES
from handlers.states import Asking, Confirming, Conversation, Language, OpenDraft
from handlers.wording import day_words, rupees
from parsers.drafts import Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import BOOK, KUMAR, TODAY, business, card, context

LANGUAGES: tuple[Language, ...] = get_args(Language)
FULL = ExpenseDraft(
    amount=Found(Decimal("1234567.50")),
    paid_on=Found(TODAY),
    mode=Found(PaymentMode.UPI),
    category=Found(Category.OFFICE_SUPPLIES),
    vendor=Found("Mehta Stationers"),
    description=Found("toner"),
)


def drawn(draft: ExpenseDraft, language: Language = "en", of: Business = KUMAR, **known: str) -> Reply:
    scene = Scene(Conversation(language=language), replace(context(), language=language), of)
    opened = OpenDraft("k7f3q2ab5c", 12, draft, Asking("amount"), **known)  # type: ignore[arg-type]  # card_kind, account_id
    return show(scene, settle(opened, of))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_amount_purpose_payee_account_day_and_organisation(language: Language) -> None:
    text = drawn(FULL, language).text
    day = day_words(language, TODAY)
    for words in ("₹12,34,567.50", "Office Supplies", "Mehta Stationers", "toner", "HDFC Current Account", day):
        assert words in text
    assert "Kumar Stores" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_offers_post_edit_and_cancel(language: Language) -> None:
    assert [button.action for button in drawn(FULL, language).buttons] == ["post", "edit", "cancel"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("amount", "rate", "inclusive", "gstin", "doubt"),
    [
        ("1.11", "18", True, KUMAR.gstin, "one_paisa"),
        ("2950", "18", True, KUMAR.gstin, "credit_needs_bill"),
        ("2950", "17", True, KUMAR.gstin, "rate_unknown"),
        ("2950", "18", True, "", "no_gstin"),
        ("2950", "18", False, KUMAR.gstin, "before_tax"),
    ],
)
def test_a_doubt_is_said_before_post(
    language: Language, amount: str, rate: str, inclusive: bool, gstin: str, doubt: Doubt
) -> None:
    draft = replace(FULL, amount=Found(Decimal(amount)), gst_rate=Found(Decimal(rate)), gst_inclusive=Found(inclusive))
    lines = drawn(draft, language, business(gstin=gstin)).text.split("\n")
    said = SENTENCES[f"doubt_{doubt}"][language].partition("{")[0]
    assert any(line.startswith(said) for line in lines)
    assert "{" not in "".join(lines)


def test_a_category_without_an_account_of_its_name_says_where_it_goes() -> None:
    assert "Booked under Vehicle Running." in card("paid 500 cash petrol").text


def test_what_came_from_habit_is_named() -> None:
    play = card("petrol 500", business(habits={("petrol", "mode"): "Cash"}))
    assert "Cash: as last time." in play.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("question", "changes"),
    [
        ("amount", {"amount": None}),
        ("mode", {"mode": None}),
        ("card_kind", {"mode": Found(PaymentMode.CARD)}),
        ("category", {"category": None}),
    ],
)
def test_each_question_names_what_is_known_and_can_be_cancelled(
    language: Language, question: Question, changes: dict[str, object]
) -> None:
    reply = drawn(replace(FULL, **changes), language)  # type: ignore[arg-type]  # fields of the draft
    assert reply.buttons[-1].action == "cancel"
    assert ("Mehta" in reply.text, "{" in reply.text) == (True, False)
    assert question == "amount" or "₹12,34,567.50" in reply.text


def test_the_account_is_asked_with_every_account_that_can_pay() -> None:
    reply = drawn(replace(FULL, mode=Found(PaymentMode.CARD)), card_kind="credit")
    assert "Which account" in reply.text
    assert "Amex Credit Card" in [button.label for button in reply.buttons]


@settings(deadline=None)  # the machine may be busy
@given(st.decimals("0.01", "9999999999999.99", places=2))
def test_an_amount_is_never_cut_on_a_card(amount: Decimal) -> None:
    text = drawn(replace(FULL, amount=Found(amount))).text
    shown = text.split("*")[1]
    assert shown == rupees(amount)
    assert Decimal(shown.replace("₹", "").replace(",", "")) == amount


names = st.text(min_size=1, max_size=120)


@given(names, names, st.sampled_from(LANGUAGES))
def test_payee_and_purpose_stand_whole_on_the_card(vendor: str, what: str, language: Language) -> None:
    text = drawn(replace(FULL, vendor=Found(vendor), description=Found(what)), language).text
    assert vendor in text or vendor.casefold() in text.casefold()


def test_two_accounts_of_one_bank_can_be_told_apart_on_their_buttons() -> None:
    names = ("Bank of Maharashtra current account 1234", "Bank of Maharashtra current account 9876")
    accounts = tuple(LedgerAccount(f"i{at}", f"10{at}", name, "ASSET") for at, name in enumerate(names))
    of = replace(KUMAR, book=AccountBook(accounts + BOOK.accounts[-3:], {}))
    labels = [button.label for button in drawn(FULL, of=of).buttons]
    assert labels == ["Bank of Mah…unt 1234", "Bank of Mah…unt 9876", "Cancel"]


codes = st.text("0123456789-.ABZ", min_size=1, max_size=20)


@given(st.lists(st.tuples(codes, names), min_size=1, max_size=20), st.sampled_from(LANGUAGES))
def test_buttons_fit_every_channel_whatever_the_accounts_are_called(
    chart: list[tuple[str, str]], language: Language
) -> None:
    accounts = tuple(LedgerAccount(f"i{at}", code, f"{name} bank", "ASSET") for at, (code, name) in enumerate(chart))
    of = replace(KUMAR, book=AccountBook(accounts + BOOK.accounts[-3:], {}))
    buttons = drawn(FULL, language, of).buttons
    assert len(buttons) <= ACCOUNT_BUTTONS + 1
    assert all(0 < len(button.label) <= LABEL_LIMIT and len(pack(button).encode()) <= 64 for button in buttons)


def test_settling_a_card_asks_the_first_thing_that_is_missing() -> None:
    opened = OpenDraft("d1", 1, FULL, Confirming())
    assert settle(opened, KUMAR).stage == Confirming()
    assert settle(replace(opened, draft=replace(FULL, mode=None)), KUMAR).stage == Asking("mode")
