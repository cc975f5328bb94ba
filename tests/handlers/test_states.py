"""What a conversation remembers, and its stored form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.owed import OpenBill, Part, Party, Settlement, Vendor
from handlers.states import (
    KEPT,
    Asking,
    Confirming,
    Conversation,
    Dropped,
    Entry,
    Looking,
    OpenDraft,
    Posted,
    Posting,
    Stage,
    Undoing,
    Undone,
)
from handlers.stored import load, store
from parsers.drafts import BillDraft, BillLine, Category, ExpenseDraft, Found, PaymentMode

ENTRY = Entry("e1", "EXP-1", Decimal("2500.00"), date(2026, 11, 20))
TWIN = replace(ENTRY, id="e2", number="EXP-2")
BILL = replace(ENTRY, id="b1", number="BILL-1", of="bill")
STAGES: tuple[Stage, ...] = (
    Looking("vendor", told=True),
    Asking("mode"),
    Confirming(),
    Posting(Decimal("0.00"), Decimal("2500.00"), told=True, bill=BILL, paid=(ENTRY,)),
    Posted(ENTRY, TWIN),
    Posted(BILL, paid=(ENTRY, TWIN)),
    Undoing(ENTRY, told=True, kept=TWIN, rest=(TWIN,)),
    Undone(ENTRY),
    Dropped(),
)
moneys = st.decimals("0.01", "99999999.99", places=2)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def found(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    spans = st.tuples(st.integers(0, 999), st.integers(0, 999))
    return st.none() | st.builds(Found, values, words, spans, st.floats(0, 1), words)


drafts = st.builds(
    ExpenseDraft,
    amount=found(moneys),
    paid_on=found(st.dates()),
    mode=found(st.sampled_from(PaymentMode)),
    category=found(st.sampled_from(Category)),
    vendor=found(words),
    gst_rate=found(st.decimals(0, 40, places=2)),
    gst_inclusive=found(st.booleans()),
    description=found(words),
    reference=found(words),
)


vendors = st.builds(Vendor, words, words, words, words, st.integers(0, 99), words)
bills = st.builds(OpenBill, words, words, words, words, words, st.dates(), moneys, moneys, st.none() | st.dates())
parts = st.builds(Part, st.sampled_from(PaymentMode), st.none() | moneys)
parties = st.builds(Party, st.none() | words, st.none() | vendors, st.tuples(vendors), st.integers(0, 9))
settlements = st.builds(
    Settlement, st.sampled_from([None, "expense", "pay"]), st.tuples(bills), st.tuples(words), words, st.tuples(parts)
)
bill_drafts = st.builds(
    BillDraft,
    vendor=found(words),
    gstin=found(words),
    bill_date=found(st.dates()),
    reverse_charge=found(st.booleans()),
    lines=st.tuples(st.builds(BillLine, description=found(words), amount=found(moneys))),
    total=found(moneys),
)


def opened(name: str, stage: Stage = Confirming()) -> OpenDraft:  # noqa: B008  # a value that nothing can change
    return OpenDraft(name, 1, ExpenseDraft(), stage)


@given(st.lists(st.tuples(drafts, st.sampled_from(STAGES)), max_size=4), st.sampled_from(["en", "hinglish", "hi"]))
def test_the_stored_form_gives_back_the_same(kept: list[tuple[ExpenseDraft, Stage]], language: str) -> None:
    all_drafts = tuple(
        OpenDraft(f"d{at}", at, draft, stage, ("mode",), "debit", "a1", ("0" * 64,))
        for at, (draft, stage) in enumerate(kept)
    )
    conversation = Conversation(all_drafts, None, language)  # type: ignore[arg-type]  # drawn from the languages
    assert load(store(conversation)) == conversation


@given(drafts | bill_drafts, parties, settlements)
def test_a_bill_and_what_it_pays_are_given_back_the_same(
    draft: ExpenseDraft | BillDraft, party: Party, settlement: Settlement
) -> None:
    one = OpenDraft("d1", 1, draft, Confirming(), party=party, settlement=settlement, notes=("⚠️",))
    assert load(store(Conversation((one,)))) == Conversation((one,))


def test_a_draft_stored_before_there_were_bills_is_read() -> None:
    body = b'{"drafts":[{"id":"d1","version":1,"draft":{"kind":"expense"},"stage":{"kind":"confirming"}}],"format":1}'
    assert load(body) == Conversation((opened("d1"),))


def test_what_was_stored_before_a_field_came_to_be_is_read() -> None:
    conversation = Conversation((opened("d1", Undoing(ENTRY)),))
    assert b"kept" not in store(conversation)
    assert load(store(conversation)) == conversation


def test_a_conversation_that_has_not_begun_is_empty() -> None:
    assert load(None) == load(b"") == Conversation()


@pytest.mark.parametrize("stage", STAGES)
def test_only_what_waits_for_its_user_takes_the_focus(stage: Stage) -> None:
    conversation = Conversation().with_draft(opened("d1", stage))
    assert conversation.focus == ("d1" if isinstance(stage, Asking | Confirming) else None)


def test_a_closed_draft_gives_the_focus_to_the_newest_open_one() -> None:
    conversation = Conversation().with_draft(opened("d1")).with_draft(opened("d2")).with_draft(opened("d3"))
    assert conversation.with_draft(opened("d3", Dropped())).focus == "d2"


def test_a_draft_that_closes_out_of_focus_leaves_the_focus_alone() -> None:
    conversation = replace(Conversation((opened("d1"), opened("d2"), opened("d3"))), focus="d1")
    assert conversation.with_draft(opened("d2", Dropped())).focus == "d1"


def test_the_last_sent_is_the_one_that_was_put_last() -> None:
    conversation = Conversation((opened("d1"), opened("d2", Posted(ENTRY))))
    last = conversation.with_last(opened("d1", Posting(Decimal(0), Decimal(1)))).last_sent()
    assert last is not None
    assert last.id == "d1"


def test_the_oldest_finished_drafts_are_forgotten_and_never_an_open_one() -> None:
    conversation = Conversation().with_draft(opened("open")).with_draft(opened("busy", Undoing(ENTRY)))
    for at in range(KEPT + 20):
        conversation = conversation.with_draft(opened(f"d{at}", Posted(ENTRY)))
    assert len(conversation.drafts) == KEPT
    assert conversation.find("open")
    assert conversation.find("busy")
    assert not conversation.find("d0")
