"""A text about nothing that is open: a list, a shared sum, money that is no expense, an entry, or one sentence."""

from __future__ import annotations

from handlers.capture import answer_other, capture_text
from handlers.moving import begin_move
from handlers.outcome import Outcome, Scene
from handlers.recents import list_recent
from handlers.sharing import take_sharing
from handlers.unclear import ask_meaning
from parsers.drafts import Utterance


def enter(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    """Take a text by itself, whatever else is open."""
    meant = list_recent(scene, utterance) or take_sharing(scene, text) or begin_move(scene, text, utterance)
    meant = meant or ask_meaning(scene, text, utterance) or capture_text(scene, text, utterance.drafts)
    return meant or answer_other(scene, text, utterance)
