"""One caption about several photos: each photo gets the part that is about it."""

from __future__ import annotations

from decimal import Decimal

from handlers.effects import FileRead, ReadFile
from handlers.events import Done, SentFile
from parsers.drafts import Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import Play

UNKNOWN = ExpenseDraft(amount=Found(Decimal("500.00")))
FUEL = ExpenseDraft(amount=Found(Decimal("900.00")), category=Found(Category.FUEL))
FREIGHT = ExpenseDraft(amount=Found(Decimal("900.00")), category=Found(Category.FREIGHT))


def read(caption: str, *drafts: ExpenseDraft) -> list[tuple[Category | None, PaymentMode | None]]:
    """Send photos, the first with a caption, read them, and give purpose and way of payment of each."""
    play = Play()
    for number in range(len(drafts)):
        words = "" if number else caption
        play.take(SentFile(f"{number}" * 64, f"{number}.jpg", "image/jpeg", 9, words))
    wishes = [one for one in play.wanted if isinstance(one, ReadFile)]
    for wish, draft in zip(wishes, drafts, strict=True):
        play.take(Done(wish.draft, FileRead("receipt", draft)))
    known = [one.expense for one in play.conversation.drafts]
    return [(one.category.value if one.category else None, one.mode.value if one.mode else None) for one in known]


def test_the_parts_go_to_the_photos_in_their_order() -> None:
    assert read("petrol and lunch", UNKNOWN, UNKNOWN) == [(Category.FUEL, None), (Category.MEALS, None)]


def test_what_is_printed_decides_which_part_is_meant() -> None:
    assert read("lunch aur petrol, cash", FUEL, UNKNOWN) == [
        (Category.FUEL, PaymentMode.CASH),
        (Category.MEALS, PaymentMode.CASH),
    ]


def test_a_part_that_fits_nothing_printed_changes_no_purpose() -> None:
    assert read("petrol and lunch cash", FREIGHT)[0] == (Category.FREIGHT, PaymentMode.CASH)


def test_a_photo_more_than_parts_gets_none() -> None:
    assert read("petrol and lunch", UNKNOWN, UNKNOWN, UNKNOWN)[2] == (None, None)


def test_a_caption_of_one_word_is_what_the_money_was_for() -> None:
    assert read("lunch", UNKNOWN, UNKNOWN) == [(Category.MEALS, None), (None, None)]
