"""Which card the user has before the eyes: a yes in words posts what was shown last and nothing that stood before.

After an answer about something else, or after another card was let go, a yes shows the waiting card first.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.batches import Batch
from handlers.cards import show
from handlers.confirm import drop
from handlers.corrections import confirm_card
from handlers.events import Event, FellDue, Pressed, Said, Told
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply, pack
from handlers.states import Conversation, OpenDraft

NOTHING = "-"  # what was said last was about no draft


def note_shown(event: Event, outcome: Outcome) -> Outcome:
    """Remember whose card the newest message is, and what its numbered lines do; one about no draft hides the cards
    above it, be it an answer or a reminder that nobody asked for.
    """
    if not outcome.replies:
        return outcome
    known, newest = outcome.conversation, outcome.replies[-1]
    shown = newest.draft or (NOTHING if _hides(event, newest) else "")
    if not (shown and (known.open_drafts() or newest.picks or known.rows)):
        return outcome
    rows = tuple(pack(button) for button in newest.buttons[: newest.picks])
    return replace(outcome, conversation=replace(known, rows=rows, shown=shown))


def _hides(event: Event, newest: Reply) -> bool:
    """Say whether a message about no draft takes the place of the card before it: an answer, a list, a reminder."""
    match event:
        case Said(quoted=quoted):
            return quoted is None
        case Pressed():
            return bool(newest.buttons)
        case _:
            return isinstance(event, FellDue | Told)


def picked(conversation: Conversation, event: Event) -> Event:
    """Take a bare number for the tap of that line, where the newest message has numbered lines."""
    if not isinstance(event, Said) or event.quoted is not None:
        return event
    number = event.text.strip(" .)")
    if not (number.isascii() and number.isdigit() and len(number) < 3):
        return event
    at = int(number) - 1
    return Pressed(conversation.rows[at]) if 0 <= at < len(conversation.rows) else event


def say_yes(scene: Scene, target: OpenDraft, *, is_meant: bool) -> Outcome:
    """Take a yes in words: it posts the card that was shown last or that it quotes, else the card is shown anew."""
    if is_meant or scene.conversation.shown in ("", target.id):
        return confirm_card(scene, target, in_place=False)
    return scene.reply(show(scene, target, lead=scene.say("this_one")))


def say_no(scene: Scene, target: OpenDraft, *, is_meant: bool) -> Outcome:
    """Take a no in words: it lets a card go, but one that another message has pushed out of view is shown first."""
    if is_meant or scene.conversation.shown != NOTHING:
        return drop(scene, target, in_place=False)
    return scene.reply(show(scene, target, lead=scene.say("this_one")))


def show_if_hidden(scene: Scene, batch: Batch) -> Outcome | None:
    """Show the card of a batch before a yes in words posts it, unless it was shown last."""
    if scene.conversation.shown in ("", batch.id, batch.card, *batch.rows):
        return None
    return scene.reply(Reply(scene.say("this_one").strip(), (), batch.id))
