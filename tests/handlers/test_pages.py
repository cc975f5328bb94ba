"""Photos that come at once: a pile of bills, or the pages of one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from handlers.bill_effects import Attach
from handlers.effects import FileRead, ReadFile
from handlers.events import Done, SentFile
from handlers.states import Dropped
from parsers.drafts import BillDraft, BillLine, Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.answering import VENDORS
from tests.handlers.playing import Play

SELLER, NUMBER = Found("Sharma Traders"), Found("ST/9")


def page(words: str, amount: str) -> tuple[BillLine, ...]:
    return (BillLine(Found(words), amount=Found(Decimal(amount))),)


FIRST = BillDraft(vendor=SELLER, bill_number=NUMBER, bill_date=Found(date(2026, 11, 10)), lines=page("Rice", "4500.00"))
MIDDLE = BillDraft(lines=page("Oil", "1000.00"), total=Found(Decimal("5500.00")))
LAST = BillDraft(lines=page("Salt", "500.00"), total=Found(Decimal("6000.00")))


def sent(*drafts: BillDraft | ExpenseDraft) -> Play:
    """Send one photo after the other, then read them all."""
    play = Play(vendors=VENDORS)
    for number in range(len(drafts)):
        play.take(SentFile(f"{number}" * 64, f"{number}.jpg", "image/jpeg", 9))
    reads = [one for one in play.wanted if isinstance(one, ReadFile)]
    for wish, draft in zip(reads, drafts, strict=True):
        play.take(Done(wish.draft, FileRead("receipt", draft)))
    return play


def slip(amount: str, vendor: str) -> ExpenseDraft:
    return ExpenseDraft(
        amount=Found(Decimal(amount)),
        paid_on=Found(date(2026, 11, 19)),
        mode=Found(PaymentMode.CASH),
        category=Found(Category.TRAVEL),
        vendor=Found(vendor),
    )


def test_a_pile_says_what_is_sure_and_posts_that() -> None:
    play = sent(slip("100.00", "Ola"), slip("250.00", "Uber"), ExpenseDraft(amount=Found(Decimal("90.00"))))
    assert "3 read, 2 sure, *₹440*" in play.text
    assert play.labels == ("Post 2", "One by one", "Cancel")
    play.press("Post 2")
    assert len(play.outcome.effects) == 2


def test_the_card_of_a_pile_goes_below_its_last_photo_when_all_is_read_and_stays_there() -> None:
    play = sent(slip("100.00", "Ola"), slip("250.00", "Uber"))
    assert [(one.to_end, one.passing) for one in play.outcome.replies] == [(False, True), (True, False)]
    play.press("Post all")
    assert [(one.in_place, one.to_end) for one in play.outcome.replies] == [(True, False)]


def test_the_card_of_a_single_photo_stays_where_it_began() -> None:
    assert not sent(slip("100.00", "Ola")).outcome.replies[0].to_end


def test_the_pages_of_one_long_bill_are_asked_about_and_become_one_card_with_the_last_total() -> None:
    play = sent(FIRST, MIDDLE, LAST)
    assert play.labels == ("One bill", "3 bills", "Cancel")
    play.press("One bill")
    whole, *rest = play.conversation.drafts
    assert all(isinstance(one.stage, Dropped) for one in rest)
    assert isinstance(whole.draft, BillDraft)
    assert whole.draft.total
    assert (whole.draft.total.value, whole.draft.bill_number, len(whole.draft.lines)) == (Decimal("6000.00"), NUMBER, 3)
    assert len(whole.files) == 3
    assert "₹6,000" in play.text


def test_all_pages_hang_on_the_entry() -> None:
    play = sent(FIRST, MIDDLE, LAST)
    play.press("One bill")
    play.press("Post")
    play.agreed(play.conversation.last_sent().id)  # type: ignore[union-attr]  # it was just sent
    assert len([one for one in play.wanted if isinstance(one, Attach)]) == 3


def test_three_bills_stay_three() -> None:
    play = sent(FIRST, MIDDLE, LAST)
    play.press("3 bills")
    assert "One bill" not in play.labels
    assert "One by one" in play.labels


def test_bills_of_their_own_are_not_asked_about() -> None:
    play = sent(slip("100.00", "Ola"), slip("250.00", "Uber"))
    assert "One bill" not in play.labels
