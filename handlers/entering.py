"""A text about nothing that is open: a list, a shared sum, money that is no expense, an entry, or one sentence."""

from __future__ import annotations

from dataclasses import replace

from handlers.capture import answer_other, capture_text
from handlers.moving import begin_move
from handlers.outcome import Outcome, Scene
from handlers.recents import list_recent
from handlers.replies import Reply
from handlers.sharing import take_sharing
from handlers.split_payments import take_ways
from handlers.unclear import ask_meaning
from parsers.drafts import Utterance
from parsers.findings import NO_SUCH_DAY
from parsers.two_ways import is_two_ways


def enter(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    """Take a text by itself, whatever else is open."""
    if is_two_ways(text, utterance, scene.context.now):
        return scene.reply(Reply(scene.say("two_ways")))
    meant = list_recent(scene, utterance) or take_ways(scene, text) or take_sharing(scene, text)
    meant = meant or begin_move(scene, text, utterance) or ask_meaning(scene, text, utterance)
    meant = meant or capture_text(scene, text, utterance.drafts)
    return _told_of_day(scene, utterance, meant or answer_other(scene, text, utterance))


def _told_of_day(scene: Scene, utterance: Utterance, outcome: Outcome) -> Outcome:
    """Say above the answer that the message names a day that no year has."""
    wrong = next((one for one in utterance.refused if one.rule == NO_SUCH_DAY), None)
    if wrong is None or not outcome.replies:
        return outcome
    first, *rest = outcome.replies
    lead = scene.say("no_such_day", day=wrong.value)
    return replace(outcome, replies=(replace(first, text=f"{lead}\n\n{first.text}"), *rest))
