"""The questions about a message with two readings: money paid, received or owed; "kal", yesterday or tomorrow."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from handlers.outcome import Choice, Face, Scene
from handlers.states import OpenDraft, Unclear
from handlers.wording import day_words, label, rupees

DAY = timedelta(days=1)


def unclear_face(scene: Scene, opened: OpenDraft, question: Unclear) -> Face:
    """Ask which reading is meant."""
    draft = opened.expense
    amount = rupees(draft.amount.value) if draft.amount else ""
    named = draft.description or draft.vendor or draft.category
    match question:
        case "direction":
            name = str(draft.vendor.value) if draft.vendor else ""
            keys = (("was_paid", "paid"), ("was_received", "received"), ("on_credit", "credit"))
            return Face(scene.say("ask_direction", name=name, amount=amount), _choices(scene, keys))
        case "kal":
            today = scene.context.now.date()
            text = scene.say(
                "ask_kal",
                amount=amount,
                what=scene.say("what_for", what=str(named.value)) if named else "",
                yesterday=day_words(scene.language, today - DAY),
                tomorrow=day_words(scene.language, today + DAY),
            )
            return Face(text, _choices(scene, (("was_paid", "paid"), ("is_due", "due"), ("cancel", "cancel"))))
        case other:
            assert_never(other)


def _choices(scene: Scene, keys: tuple[tuple[str, str], ...]) -> tuple[Choice, ...]:
    actions = [(label(scene.language, key), answer) for key, answer in keys]
    return tuple(Choice(words, answer if answer == "cancel" else f"meant-{answer}") for words, answer in actions)
