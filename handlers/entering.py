"""A text about nothing that is open: a list, a shared sum, money that is no expense, an entry, or one sentence."""

from __future__ import annotations

from handlers.capture import answer_other, capture_text
from handlers.moving import begin_move
from handlers.outcome import Outcome, Scene
from handlers.recents import list_recent
from handlers.sharing import take_sharing
from handlers.two_ways import take_ways
from handlers.unclear import ask_meaning
from parsers.drafts import Utterance


def enter(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    """Take a text by itself, whatever else is open."""
    meant = list_recent(scene, utterance) or take_ways(scene, text) or take_sharing(scene, text)
    meant = meant or begin_move(scene, text, utterance) or ask_meaning(scene, text, utterance)
    return meant or capture_text(scene, text, utterance.drafts) or answer_other(scene, text, utterance)
