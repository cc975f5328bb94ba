"""What was booked last in this chat: a list whose rows open, to be taken back or corrected."""

from __future__ import annotations

from handlers.batch_rows import name_of
from handlers.cards import short, show_posted
from handlers.outcome import Outcome, Scene
from handlers.replies import Button, Reply
from handlers.states import OpenDraft, Posted
from handlers.wording import day_words, rupees
from parsers.drafts import Intent, Query, Utterance

USUAL, MOST = 5, 9  # rows; a list of WhatsApp has ten


def list_recent(scene: Scene, utterance: Utterance) -> Outcome | None:
    """Answer "last 5 expenses"; None when something else was said."""
    if utterance.intent.value is not Intent.LIST_RECENT:
        return None
    wished = utterance.query.limit.value if utterance.query.limit else USUAL
    booked = [(one, one.stage) for one in reversed(scene.conversation.drafts) if isinstance(one.stage, Posted)]
    rows = [(one, stage) for one, stage in booked if _is_asked_for(one, utterance.query)][: max(1, min(wished, MOST))]
    if not rows:
        return scene.reply(Reply(scene.say("recent_none")))
    lines = [scene.say("recent_top", count=str(len(rows)))]
    buttons = []
    for number, (one, stage) in enumerate(rows, 1):
        entry = stage.entry
        parts = (entry.number, rupees(entry.total), name_of(one), day_words(scene.language, entry.day))
        lines.append(f"{number}. " + ", ".join(part for part in parts if part))
        buttons.append(Button(short(f"{number}. {entry.number}"), "open", one.id, one.version))
    return scene.reply(Reply("\n".join(lines), tuple(buttons), picks=len(buttons)))


def open_entry(scene: Scene, posted: OpenDraft, stage: Posted) -> Outcome:
    """Show one entry with what can be done about it."""
    entry = stage.entry
    parts = (entry.number, rupees(entry.total), name_of(posted), day_words(scene.language, entry.day))
    lines = [", ".join(part for part in parts if part)]
    if posted.files:
        lines.append(scene.say("recent_files", count=str(len(posted.files))))
    lines.append(scene.say("recent_hint"))
    return scene.reply(show_posted(scene, posted, stage, lead="\n".join(lines), in_place=False))


def _is_asked_for(one: OpenDraft, query: Query) -> bool:
    """Say whether an entry fits the purpose and payee that a question names."""
    draft = one.draft
    purpose = query.category is None or (draft.category is not None and draft.category.value == query.category.value)
    if query.vendor is None:
        return purpose
    name = draft.vendor.value.casefold() if draft.vendor else ""
    return purpose and query.vendor.value.casefold() in name
