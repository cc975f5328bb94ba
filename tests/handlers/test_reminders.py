"""The morning's message, the list on demand, and what taps and words about them do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from handlers.bill_effects import Attach, FindVendor
from handlers.conversation import step
from handlers.digest import LINES
from handlers.dues import Due
from handlers.effects import ReadFile
from handlers.events import Done, Event, Failed, FellDue, Pressed, Said, SentFile
from handlers.outcome import Outcome
from handlers.reminder_effects import Scan, Scanned
from handlers.replies import pack
from handlers.states import Conversation
from handlers.wishes import Again, Wishes
from tests.handlers.playing import KUMAR, NOW, TODAY, context

TOMORROW = TODAY + timedelta(days=1)
SHARMA = Due("bill", "b1", "today", "Sharma", 0, "VB-142", Decimal(23100), TODAY)
MEHTA = Due("bill", "b2", "soon", "Mehta", 3, "MB-9", Decimal(25100), date(2026, 11, 23))
GUPTA = Due("invoice", "i1", "late7", "Gupta", -9, "INV-7", Decimal(12000), date(2026, 11, 11))
HELD = Due("hold", "c1", "new", "Gupta", 8, day=date(2026, 11, 28), detail="Cheque returned")
DOLO = Due("stock", "t1/D9", "week", "Dolo 650", 5, "D9", Decimal(6300), date(2026, 11, 25), "14", "Cipla")
PAPER = Due("paper", "BILL/b9", "day28", "Mehta", 0, "MB-9", Decimal(2500), TODAY, "4")
ALL = (SHARMA, MEHTA, GUPTA, HELD, DOLO)


@dataclass
class Chat:
    """One chat with its wishes."""

    conversation: Conversation = field(default_factory=Conversation)
    wishes: Wishes = field(default_factory=Wishes)
    role: str = "OWNER"
    turn: int = 0
    last: Outcome = field(default_factory=lambda: Outcome(Conversation()))

    def take(self, event: Event) -> str:
        """Take an event; give what is said."""
        self.turn += 1
        of = replace(KUMAR, role=self.role)
        self.last = step(self.conversation, event, replace(context(self.turn, of), wishes=self.wishes))
        self.conversation, self.wishes = self.last.conversation, self.last.wishes or self.wishes
        return "\n".join(reply.text for reply in self.last.replies)

    def press(self, label: str) -> str:
        """Tap a button of the newest message that has it."""
        (button,) = (one for one in self.last.replies[-1].buttons if one.label == label)
        return self.take(Pressed(pack(button)))

    def labels(self) -> list[str]:
        """Name the buttons."""
        return [button.label for reply in self.last.replies for button in reply.buttons]


def morning(dues: tuple[Due, ...] = ALL, role: str = "OWNER") -> Chat:
    """Give a chat that has just been reminded."""
    chat = Chat(role=role)
    chat.take(FellDue(TODAY, dues, NOW + timedelta(minutes=10)))
    return chat


def test_the_morning_is_one_message_grouped_and_summed() -> None:
    chat = morning()
    (reply,) = chat.last.replies
    assert reply.text.splitlines() == [
        "Good morning.",
        "To pay ₹48,200 (2):",
        "• Sharma ₹23,100 (VB-142), today",
        "• Mehta ₹25,100 (MB-9), on Mon 23 Nov",
        "To collect ₹12,000: Gupta ₹12,000 (INV-7), 9 days late",
        "On sales hold: Gupta: Cheque returned, until Sat 28 Nov",
        "Stock expiring ₹6,300: Dolo 650 ×14 ₹6,300, expires Wed 25 Nov",
    ]
    assert chat.labels() == ["Paid", "Tomorrow", "More", "Stop"]


def test_the_same_facts_go_out_as_a_template_with_its_three_taps() -> None:
    (reply,) = morning().last.replies
    assert reply.notice
    assert reply.notice.values == (
        "Kumar Stores",
        "₹48,200, Sharma ₹23,100 (VB-142), today, and 1 more",
        "Gupta ₹12,000 (INV-7), 9 days late",
        "Gupta: Cheque returned, until Sat 28 Nov",
        "Dolo 650 ×14 ₹6,300, expires Wed 25 Nov",
    )
    assert [tap.action for tap in reply.notice.taps] == ["show", "later", "stop"]


def test_a_long_morning_has_twelve_lines_and_the_rest_behind_a_button() -> None:
    many = tuple(replace(one, subject=f"{one.subject}-{n}", name=f"{one.name} {n}") for one in ALL for n in range(20))
    chat = morning(many)
    lines = chat.last.replies[0].text.splitlines()
    assert len(lines) == LINES
    assert lines[-1] == "and 94 more"
    assert len(chat.press("More").splitlines()) == 1 + 4 + 100
    assert chat.labels() == ["Nudge text", "Supplier text", "Not this one"]


def test_a_role_that_may_not_pay_is_not_offered_to() -> None:
    assert "Paid" not in morning(role="VIEWER").labels()


def test_paid_asks_which_and_goes_the_road_of_payments() -> None:
    chat = morning()
    assert "Which one did you pay?" in chat.press("Paid")
    assert chat.labels() == ["Sharma ₹23,100", "Mehta ₹25,100"]
    chat.press("Sharma ₹23,100")
    (effect,) = chat.last.effects
    assert isinstance(effect, FindVendor)
    assert effect.name == "Sharma"
    (draft,) = chat.conversation.drafts
    assert (draft.settlement.purpose, draft.settlement.number) == ("pay", "VB-142")


def test_paid_with_one_bill_asks_nothing() -> None:
    chat = morning((SHARMA, GUPTA))
    chat.press("Paid")
    assert len(chat.conversation.drafts) == 1


def test_tomorrow_brings_everything_again() -> None:
    chat = morning((SHARMA, HELD))
    assert "Sat 21 Nov" in chat.press("Tomorrow")
    assert chat.wishes.again == (Again("bill:b1", TOMORROW), Again("hold:c1", TOMORROW))


def test_not_this_one_is_not_named_again() -> None:
    chat = morning((SHARMA, MEHTA))
    chat.press("More")
    chat.press("Not this one")
    assert "Sharma" in chat.press("Sharma ₹23,100")
    assert chat.wishes.hushed == ("bill:b1",)


def test_stop_withdraws_consent() -> None:
    chat = morning()
    chat.press("Stop")
    assert chat.last.consent == "withdrawn"


def test_a_polite_text_names_every_late_invoice_of_the_customer() -> None:
    second = replace(GUPTA, subject="i2", number="INV-9", amount=Decimal(500), day=date(2026, 11, 14))
    chat = morning((GUPTA, second))
    chat.press("More")
    text = chat.press("Nudge text")
    assert "₹12,500" in text
    assert "INV-7, INV-9" in text
    assert "Wed 11 Nov" in text
    assert text.endswith("Kumar Stores")
    assert chat.last.effects == ()


def test_the_supplier_is_asked_to_take_a_batch_back() -> None:
    chat = morning((DOLO,))
    chat.press("More")
    text = chat.press("Supplier text")
    for word in ("Cipla", "Dolo 650", "D9", "×14", "Wed 25 Nov", "Kumar Stores"):
        assert word in text


def test_the_photo_of_an_entry_goes_to_that_entry_and_the_next_one_is_a_bill_of_its_own() -> None:
    chat = morning((PAPER, replace(PAPER, subject="EXPENSE/e2", name="Petrol", number="EXP-2")))
    chat.press("More")
    chat.press("Send photo")
    assert "Send the photo of Petrol" in chat.press("Petrol ₹2,500")
    photo = SentFile("d1", "a.jpg", "image/jpeg", 10)
    assert "It goes to Petrol ₹2,500" in chat.take(photo)
    (effect,) = chat.last.effects
    assert isinstance(effect, Attach)
    assert (effect.of, effect.entry_id, effect.digest) == ("EXPENSE", "e2", "d1")
    assert chat.conversation.reminded
    assert [one.subject for one in chat.conversation.reminded.dues] == ["BILL/b9"]
    chat.take(photo)
    assert isinstance(chat.last.effects[0], ReadFile)


def test_an_entry_without_a_bill_is_not_asked_for_again() -> None:
    chat = morning((PAPER,))
    chat.press("More")
    chat.press("No bill")
    assert chat.wishes.hushed == ("paper:BILL/b9",)


def test_a_tap_on_yesterdays_list_changes_nothing() -> None:
    chat = morning()
    old = chat.last.replies[0].buttons
    chat.take(FellDue(TOMORROW, (MEHTA,), NOW + timedelta(days=1)))
    for button in old:
        if button.action != "stop":
            assert "old one" in chat.take(Pressed(pack(button)))
    assert chat.wishes == Wishes()
    assert not chat.conversation.drafts


def test_remind_me_now_looks_and_shows_what_is_due() -> None:
    chat = Chat()
    chat.take(Said("remind me now"))
    (effect,) = chat.last.effects
    assert isinstance(effect, Scan)
    assert (effect.day, effect.role) == (TODAY, "OWNER")
    assert "Sharma" in chat.take(Done(effect.draft, Scanned(TODAY, ALL)))
    assert chat.last.replies[0].notice is None
    assert chat.take(Done(effect.draft, Scanned(TODAY, ALL))) == ""


def test_nothing_due_is_said_in_one_sentence() -> None:
    chat = Chat()
    chat.take(Said("remind me now"))
    (effect,) = chat.last.effects
    assert chat.take(Done(effect.draft, Scanned(TODAY, ()))).startswith("Nothing to pay")


def test_katixo_being_down_is_said_once() -> None:
    chat = Chat()
    chat.take(Said("is hafte ki dues"))
    (effect,) = chat.last.effects
    assert isinstance(effect, Scan)
    assert effect.within_days == 7
    assert "Katixo abhi band hai" in chat.take(Failed(effect.draft, "scan", "down", final=False))
    assert chat.take(Failed(effect.draft, "scan", "down", final=False)) == ""
    assert "Sharma" in chat.take(Done(effect.draft, Scanned(TODAY, (SHARMA,))))


@pytest.mark.parametrize(
    ("text", "answer", "wishes"),
    [
        ("remind me at 9", "9:00", Wishes(at=time(9))),
        ("remind me at 23:00", "between 6 in the morning and 8", None),
        ("no reminders on sunday", "8:00", Wishes(weekdays=(0, 1, 2, 3, 4, 5))),
        ("no reminders tomorrow", "next on Sun 22 Nov", Wishes(quiet=(TOMORROW,))),
        ("remind me tomorrow about Gupta", "Sat 21 Nov", Wishes(again=(Again("note:Gupta", TOMORROW),))),
        ("mute stock", "expiring stock", Wishes(muted=("stock",))),
    ],
)
def test_wishes_in_words(text: str, answer: str, wishes: Wishes | None) -> None:
    chat = Chat()
    assert answer in chat.take(Said(text))
    assert chat.last.wishes == wishes


def test_about_a_name_of_the_list_brings_its_things_again() -> None:
    chat = morning((SHARMA, MEHTA))
    chat.take(Said("kal sharma ka yaad dilana"))
    assert chat.wishes.again == (Again("bill:b1", TOMORROW),)


def test_whoever_is_not_signed_in_is_asked_to() -> None:
    outcome = step(Conversation(), Said("remind me now"), context(1, None))
    assert outcome.effects == ()
    assert isinstance(context(1).now, datetime)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kisko paisa dena hai", (7, "")),
        ("who owes me", (7, "invoices")),
        ("stock kya expire ho rha h", (None, "stock")),
        ("who is on sales hold", (None, "holds")),
    ],
)
def test_a_question_that_the_list_answers_brings_the_list(text: str, shown: tuple[int | None, str]) -> None:
    chat = Chat()
    chat.take(Said(text))
    (wanted,) = chat.last.effects
    assert isinstance(wanted, Scan)
    assert (wanted.within_days, wanted.only) == shown


def test_a_question_about_one_name_is_not_answered_with_everybody() -> None:
    chat = Chat()
    chat.take(Said("how much do i owe verma"))
    assert not chat.last.effects
