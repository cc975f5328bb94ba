"""Every event at every stage, and every action on every stage: nothing raises, and only the named pairs are silent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.effects import ExpensePosted, FileRead, FileUnread, Voided
from handlers.events import Done, Event, Failed, Pressed, Said, SentFile, Strange
from handlers.past import Booked
from handlers.replies import pack, unpack
from handlers.states import Asking, Confirming, Dropped, OpenDraft, Posted, Posting, Reading, Undoing, Undone
from parsers.drafts import ExpenseDraft
from tests.handlers.playing import KUMAR, TODAY, Play, Remembered, card, in_the_books, on_its_way


def asking() -> Play:
    return card("petrol 1200")


def asking_the_scheme() -> Play:
    return card("toner 2950 upi incl 18% gst", replace(KUMAR, habits={}))


def taxed() -> Play:
    return card("lunch 2950 upi incl 18% gst")


def doubled() -> Play:
    past = Remembered([Booked("old", "draft", "EXP-1", "mehta", TODAY, "UPI", Decimal("2500.00"))])
    play = Play(past=past)
    play.say("paid 2500 UPI office supplies to Mehta")
    return play


def dropped() -> Play:
    play = card()
    play.press("Cancel")
    return play


def twice_posted() -> Play:
    return in_the_books(twin="EXP-9")


def waiting() -> Play:
    play = on_its_way()
    play.refused("down", final=False)
    return play


def undoing() -> Play:
    play = in_the_books()
    play.press("Undo")
    return play


def undoing_one() -> Play:
    play = twice_posted()
    play.press("Void one")
    return play


def undo_waiting() -> Play:
    play = undoing()
    play.refused("down", final=False)
    return play


def undone() -> Play:
    play = undoing()
    play.voided()
    return play


def reading() -> Play:
    play = Play()
    play.take(SentFile("1" * 64, "b.jpg", "image/jpeg", 9))
    return play


STAGES: dict[str, tuple[Callable[[], Play], type]] = {
    "reading": (reading, Reading),
    "asking": (asking, Asking),
    "asking the scheme": (asking_the_scheme, Asking),
    "confirming": (card, Confirming),
    "maybe booked": (doubled, Confirming),
    "confirming without GST": (taxed, Confirming),
    "posting": (on_its_way, Posting),
    "waiting": (waiting, Posting),
    "posted": (in_the_books, Posted),
    "twice posted": (twice_posted, Posted),
    "undoing": (undoing, Undoing),
    "undoing one": (undoing_one, Undoing),
    "undo waiting": (undo_waiting, Undoing),
    "undone": (undone, Undone),
    "dropped": (dropped, Dropped),
}


def yes(draft: OpenDraft, *, twin: str = "", voided: bool = False) -> Done:
    amount, nothing = Decimal("2500.00"), Decimal("0.00")
    answer = ExpensePosted(
        f"id-{draft.id}", f"EXP-{draft.id}", amount, nothing, amount, TODAY, voided, twin and "id-9", twin
    )
    return Done(draft.id, answer)


EVENTS: dict[str, Callable[[OpenDraft], Event]] = {
    "yes": lambda draft: Said("yes"),
    "cancel": lambda draft: Said("cancel"),
    "undo": lambda draft: Said("undo"),
    "figure": lambda draft: Said("2600"),
    "correction": lambda draft: Said("no make it 2600"),
    "new entry": lambda draft: Said("paid 90 cash courier"),
    "nonsense": lambda draft: Said("asdf"),
    "empty": lambda draft: Said(""),
    "quoting yes": lambda draft: Said("yes", draft.id),
    "quoting cancel": lambda draft: Said("cancel", draft.id),
    "quoting undo": lambda draft: Said("undo", draft.id),
    "quoting correction": lambda draft: Said("make it 2600", draft.id),
    "quoting nonsense": lambda draft: Said("asdf", draft.id),
    "file": lambda draft: SentFile("0" * 64, "a.jpg", "image/jpeg", 9),
    "file with words": lambda draft: SentFile("0" * 64, "a.jpg", "image/jpeg", 9, "paid 90 cash courier"),
    "sticker": lambda draft: Strange("sticker"),
    "file read": lambda draft: Done(draft.id, FileRead("receipt", ExpenseDraft())),
    "file unread": lambda draft: Done(draft.id, FileUnread("locked")),
    "posted": yes,
    "posted twice": lambda draft: yes(draft, twin="EXP-9"),
    "posted and void": lambda draft: yes(draft, voided=True),
    "voided": lambda draft: Done(draft.id, Voided(f"EXP-{draft.id}")),
    "other voided": lambda draft: Done(draft.id, Voided("EXP-9")),
    "refused": lambda draft: Failed(draft.id, "post_expense", "refused", final=True, detail="no"),
    "refused void": lambda draft: Failed(draft.id, "void", "refused", final=True, detail="no"),
    "down": lambda draft: Failed(draft.id, "post_expense", "down", final=False),
}
ACTIONS = (
    "post", "edit", "cancel", "undo", "void_twin", "mode-UPI", "mode-CARD", "mode-NONE", "category-FUEL", "category-X",
    "card_kind-credit", "card_kind-x", "account-1010", "account-0", "retry", "explode", "é",
    "tax-claim", "tax-gross", "tax-x", "scheme-regular", "scheme-composition", "scheme-unsure", "scheme-x",
    "twin-same", "twin-different", "twin-x",
)  # fmt: skip

OPEN = ("asking", "asking the scheme", "confirming", "maybe booked", "confirming without GST")
BOOKED = ("posting", "waiting")
VOIDING = ("undoing", "undoing one", "undo waiting")
AT_REST = ("reading", *OPEN, "posted", "twice posted", "undone", "dropped")
SILENT = {
    *((stage, event) for stage in (*AT_REST, *VOIDING) for event in ("posted", "posted twice", "posted and void")),
    *((stage, event) for stage in (*AT_REST, *BOOKED) for event in ("voided", "other voided")),
    *((stage, event) for stage in AT_REST for event in ("refused", "refused void", "down")),
    *((stage, "down") for stage in ("waiting", "undo waiting")),  # told once
    *((stage, "other voided") for stage in ("undoing", "undo waiting")),
    ("undoing one", "voided"),
    *((stage, event) for stage in STAGES if stage != "reading" for event in ("file read", "file unread")),
}


@pytest.mark.parametrize("stage", STAGES)
def test_the_table_s_stages_are_what_they_say(stage: str) -> None:
    make, kind = STAGES[stage]
    assert isinstance(make().last.stage, kind)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("stage", STAGES)
def test_every_event_at_every_stage_is_answered_or_named_as_silent(stage: str, event: str) -> None:
    play = STAGES[stage][0]()
    outcome = play.take(EVENTS[event](play.last))
    assert bool(outcome.replies) == ((stage, event) not in SILENT)
    assert len(outcome.replies) <= 1


@pytest.mark.parametrize("event", ["posted", "posted twice", "posted and void", "voided", "refused", "down"])
@pytest.mark.parametrize("stage", STAGES)
def test_what_is_silent_changes_nothing(stage: str, event: str) -> None:
    play = STAGES[stage][0]()
    before = play.conversation
    outcome = play.take(EVENTS[event](play.last))
    assert outcome.replies or outcome.conversation == before


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("stage", STAGES)
def test_every_action_at_every_stage_is_answered(stage: str, action: str) -> None:
    play = STAGES[stage][0]()
    draft = play.last
    outcome = play.take(Pressed(f"{action}:{draft.id}:{draft.version}"))
    assert len(outcome.replies) == 1


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("shift", [-1, 1])
def test_no_action_of_another_version_does_anything(stage: str, action: str, shift: int) -> None:
    play = STAGES[stage][0]()
    draft, before = play.last, play.conversation
    outcome = play.take(Pressed(f"{action}:{draft.id}:{max(0, draft.version + shift)}"))
    assert (len(outcome.replies), outcome.effects, outcome.conversation) == (1, (), before)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("stage", STAGES)
def test_every_button_that_is_offered_fits_every_channel_and_is_live(stage: str, event: str) -> None:
    play = STAGES[stage][0]()
    for reply in play.take(EVENTS[event](play.last)).replies:
        for button in reply.buttons:
            draft = play.conversation.find(button.draft)
            assert draft is not None
            assert draft.version == button.version
            assert 0 < len(button.label) <= 20
            assert len(pack(button).encode()) <= 64
            assert unpack(pack(button)) == (button.action, button.draft, button.version)
