"""A draft in a few words: its sum, and what it is for or who gets it."""

from __future__ import annotations

from handlers.outcome import Scene
from handlers.states import OpenDraft, Posting, Reading, Undoing
from handlers.wording import rupees
from parsers.drafts import ExpenseDraft


def name_draft(scene: Scene, opened: OpenDraft) -> str:
    """Name a draft; one of which nothing is known yet is "a new entry"."""
    if isinstance(opened.stage, Undoing):
        return f"{rupees(opened.stage.entry.total)}, {opened.stage.entry.number}"
    draft = opened.draft
    stated = draft.amount if isinstance(draft, ExpenseDraft) else draft.total
    figure = opened.stage.total if isinstance(opened.stage, Posting) else stated.value if stated else None
    amount = rupees(figure) if figure is not None else ""
    named = draft.vendor or draft.category or (draft.description if isinstance(draft, ExpenseDraft) else None)
    said = str(named.value) if named else opened.stage.name if isinstance(opened.stage, Reading) else ""
    return ", ".join(word for word in (amount, said) if word) or scene.say("status_untold")
