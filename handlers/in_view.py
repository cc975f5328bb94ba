"""Which card the user has before the eyes: a yes in words posts what was shown last and nothing that stood before.

After an answer about something else, or after another card was let go, a yes shows the waiting card first.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.batches import Batch
from handlers.cards import show
from handlers.corrections import confirm_card
from handlers.events import Event, Said
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import OpenDraft

NOTHING = "-"  # what was said last was about no draft


def note_shown(event: Event, outcome: Outcome) -> Outcome:
    """Remember whose card the newest message is; an answer to words about no draft hides the cards above it."""
    if not outcome.replies or not outcome.conversation.open_drafts():
        return outcome
    shown = outcome.replies[-1].draft or (NOTHING if isinstance(event, Said) and not event.quoted else "")
    return replace(outcome, conversation=replace(outcome.conversation, shown=shown)) if shown else outcome


def say_yes(scene: Scene, target: OpenDraft, *, is_meant: bool) -> Outcome:
    """Take a yes in words: it posts the card that was shown last or that it quotes, else the card is shown anew."""
    if is_meant or scene.conversation.shown in ("", target.id):
        return confirm_card(scene, target, in_place=False)
    return scene.reply(show(scene, target, lead=scene.say("this_one")))


def show_if_hidden(scene: Scene, batch: Batch) -> Outcome | None:
    """Show the card of a batch before a yes in words posts it, unless it was shown last."""
    if scene.conversation.shown in ("", batch.id, batch.card, *batch.rows):
        return None
    return scene.reply(Reply(scene.say("this_one").strip(), (), batch.id))
