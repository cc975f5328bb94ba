"""Photos and PDFs in the conversation: said to be read at once, then a card, a question, or why there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.effects import Check, FileRead, FileUnread, ReadFile
from handlers.events import Done, SentFile
from handlers.owed import Vendor
from handlers.states import Asking, Confirming, Conversation, Dropped, Language, Reading
from parsers.drafts import BillDraft, BillLine, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import TODAY, Play

PHOTO = ("0" * 64, "bill.jpg", "image/jpeg", 9)
LUNCH = ExpenseDraft(
    amount=Found(Decimal("840.00"), score=0.97),
    paid_on=Found(date(2026, 11, 18), score=0.97),
    mode=Found(PaymentMode.UPI, score=0.95),
    vendor=Found("Hotel Annapurna", score=0.95),
    description=Found("Veg thali, Sweet lassi"),
)


SHARMA = Vendor("v-sharma", "Sharma Traders", "27AAPFU0939F1ZV", "27", 30)
BILL = BillDraft(
    vendor=Found("Sharma Traders"),
    gstin=Found("27AAPFU0939F1ZV"),
    bill_number=Found("VB-142"),
    bill_date=Found(date(2026, 11, 10)),
    taxable=Found(Decimal("22000.00")),
    cgst=Found(Decimal("550.00")),
    sgst=Found(Decimal("550.00")),
    total=Found(Decimal("23100.00")),
)


def sent(caption: str = "", vendors: tuple[Vendor, ...] = ()) -> Play:
    """Send a photo."""
    play = Play(vendors=vendors)
    play.take(SentFile(*PHOTO, caption=caption))
    return play


def read(answer: FileRead | FileUnread, caption: str = "", vendors: tuple[Vendor, ...] = ()) -> Play:
    """Send a photo and let it be read."""
    play = sent(caption, vendors)
    play.take(Done(play.last.id, answer))
    return play


def test_a_file_is_answered_at_once_and_sent_to_be_read() -> None:
    play = sent()
    assert "Reading bill.jpg" in play.text
    (effect,) = play.wanted
    assert isinstance(effect, ReadFile)
    assert effect.today == TODAY
    assert isinstance(play.last.stage, Reading)


def test_five_files_are_five_drafts() -> None:
    play = Play()
    for number in range(5):
        play.take(SentFile(str(number) * 64, f"{number}.jpg", "image/jpeg", 9))
    assert len({draft.id for draft in play.conversation.drafts}) == 5


def test_a_receipt_becomes_a_complete_card_with_its_category() -> None:
    play = read(FileRead("receipt", LUNCH))
    assert isinstance(play.last.stage, Confirming)
    assert all(words in play.text for words in ("₹840", "Meals & Entertainment", "Hotel Annapurna", "Wed 18 Nov 2026"))


def test_what_is_written_beside_the_photo_wins_over_print() -> None:
    play = read(FileRead("receipt", LUNCH), caption="cash, staff lunch 900")
    assert all(words in play.text for words in ("₹900", "Cash", "Hotel Annapurna"))


def test_an_unsure_figure_is_named_on_the_card() -> None:
    unsure = ExpenseDraft(amount=Found(Decimal("84.00"), score=0.5), mode=LUNCH.mode, description=LUNCH.description)
    assert "Please check: 84.00" in read(FileRead("receipt", unsure)).text


def test_checks_stand_last_fine_ones_in_one_line() -> None:
    checks = (Check("sum", is_fine=True), Check("gstin", is_fine=True), Check("rate", is_fine=False, figures=("28 %",)))
    play = read(FileRead("receipt", LUNCH, checks))
    assert play.text.endswith("⚠️ Check the GST rate: 28 %\n✅ total ✅ GSTIN")


@pytest.mark.parametrize(("language", "words"), [("hinglish", "jaancha nahi gaya"), ("hi", "हस्ताक्षर जाँचा नहीं गया")])
def test_a_signature_that_was_not_checked_is_told_in_the_user_s_language(language: Language, words: str) -> None:
    play = Play(conversation=Conversation(language=language))
    play.take(SentFile(*PHOTO))
    code = Check("qr", is_fine=False, figures=("signature not checked",))
    play.take(Done(play.last.id, FileRead("receipt", LUNCH, (code,))))
    assert words in play.text


def test_a_bill_paid_at_the_counter_is_not_shown_as_still_to_pay() -> None:
    counter = replace(BILL, due_date=Found(date(2026, 12, 10)))
    paid = read(FileRead("receipt", counter, paid_by=PaymentMode.CASH), vendors=(SHARMA,))
    assert "*₹23,100* paid, Sharma Traders" in paid.text
    assert not any(words in paid.text for words in ("to pay", "due", "10 Dec"))
    open_one = read(FileRead("invoice", counter), vendors=(SHARMA,))
    assert all(words in open_one.text for words in ("to pay", "due Thu 10 Dec 2026"))


def test_an_unreadable_photo_asks_for_the_amount_and_keeps_the_file() -> None:
    play = read(FileUnread("crashed"))
    assert "cannot read it" in play.text
    assert play.last.stage == Asking("amount")
    assert play.last.files == (PHOTO[0],)


@pytest.mark.parametrize("reason", ["locked", "damaged", "heic", "no_reader", "too_slow", "not_a_document"])
def test_every_refusal_has_a_sentence_of_its_own(reason: str) -> None:
    assert read(FileUnread(reason)).text != read(FileUnread("crashed")).text


@pytest.mark.parametrize("what", ["quotation", "delivery note", "estimate"])
def test_a_document_that_is_no_bill_is_named_and_never_booked(what: str) -> None:
    play = read(FileRead(what))
    assert what in play.text
    assert isinstance(play.last.stage, Dropped)


@pytest.mark.parametrize("what", ["blank page", "something else"])
@pytest.mark.parametrize("words", ["450", "450 cash tea"])
def test_what_may_be_a_blurred_bill_waits_for_the_amount_and_keeps_its_photo(what: str, words: str) -> None:
    play = read(FileRead(what))
    assert "type the amount" in play.text
    play.say(words)
    amount = play.last.expense.amount
    assert (play.last.files, amount and amount.value) == ((PHOTO[0],), Decimal(450))


def test_a_whole_entry_after_a_file_that_was_read_is_an_entry_of_its_own() -> None:
    play = read(FileRead("receipt", replace(LUNCH, mode=None)))
    play.say("450 cash petrol")
    assert [draft.files for draft in play.conversation.drafts] == [(PHOTO[0],), ()]


def test_a_failed_payment_screen_says_that_nothing_was_paid() -> None:
    assert "nothing was paid" in read(FileRead("failed payment")).text


def test_a_received_payment_screen_is_no_proof() -> None:
    assert "check the bank first" in read(FileRead("received payment")).text


def test_the_same_picture_again_is_asked_about() -> None:
    play = read(FileRead("receipt", LUNCH))
    first = play.last
    play.take(SentFile(first.files[0], "again.jpg", "image/jpeg", 9))
    play.take(Done(play.last.id, FileRead("receipt", LUNCH)))
    assert "Is it the same?" in play.text
    assert play.labels[0] == "Post 1"


def test_a_pending_payment_screen_says_that_nothing_was_paid_yet() -> None:
    assert "nothing was paid yet" in read(FileRead("pending payment")).text


def test_a_restaurant_bill_claims_no_credit_and_says_why() -> None:
    dishes = tuple(BillLine(description=Found(dish)) for dish in ("Masala Dosa", "Filter Coffee"))
    due = Found(date(2026, 12, 10))
    play = read(FileRead("receipt", replace(BILL, lines=dishes, due_date=due)), vendors=(SHARMA,))
    assert "No GST claimed" in play.text
    assert "GST ₹1,100" not in play.text


def test_a_meal_paid_at_the_table_is_an_expense_and_asks_only_how_it_was_paid() -> None:
    dishes = tuple(BillLine(description=Found(dish), gst_rate=Found(Decimal(5))) for dish in ("Masala Dosa", "Coffee"))
    play = read(FileRead("receipt", replace(BILL, lines=dishes)))
    assert "UPI" in play.labels
    play.press("UPI")
    assert "Post" in play.labels
    assert "No GST claimed" in play.text


def test_a_purchase_bill_of_an_unknown_vendor_is_asked_about() -> None:
    play = read(FileRead("invoice", BILL))
    assert "I do not find Sharma Traders" in play.text
    assert play.labels == ("Create Shar…Traders", "Pick another", "Skip")


def test_a_purchase_bill_of_a_known_vendor_shows_its_tax_and_its_checks() -> None:
    play = read(FileRead("invoice", BILL, (Check("sum", is_fine=True),)), vendors=(SHARMA,))
    assert all(words in play.text for words in ("₹23,100", "Sharma Traders", "VB-142", "₹22,000 + GST ₹1,100"))
    assert "✅ total" in play.text


def test_a_second_reading_of_the_same_file_changes_nothing() -> None:
    play = read(FileRead("receipt", LUNCH))
    assert not play.take(Done(play.last.id, FileRead("receipt", LUNCH))).replies
