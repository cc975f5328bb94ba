"""A message whose words the user has changed afterwards: an open card is read anew, an entry in the books stands."""

from __future__ import annotations

from dataclasses import fields, replace

from handlers.confirm import redraw, standing
from handlers.habits import recall
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import OpenDraft, Reading
from parsers.drafts import ExpenseDraft, Found
from parsers.message import read_message


def rewrite(scene: Scene, draft_id: str, text: str) -> Outcome | None:
    """Take the new words of a message for the draft of the old ones; None when those made no draft.

    What is booked or on its way is never changed by this: the user hears how it stands.
    """
    opened = scene.conversation.find(draft_id)
    if opened is None:
        return None
    if isinstance(opened.stage, Reading):
        read_later = replace(opened, stage=replace(opened.stage, caption=text))
        return Outcome(scene.conversation.with_draft(read_later), standing(scene, read_later, in_place=True).replies)
    if not opened.is_open:
        return standing(scene, opened, in_place=False)
    drafts = read_message(text, scene.context.now, pending=False).drafts
    if len(drafts) == 1 and isinstance(drafts[0], ExpenseDraft) and isinstance(opened.draft, ExpenseDraft):
        anew = _read_anew(scene, opened, opened.draft, drafts[0])
        return redraw(scene, replace(opened, draft=anew), in_place=True)
    return scene.reply(Reply(scene.say("edit_unclear") + scene.say("edit_hint")))


def _read_anew(scene: Scene, opened: OpenDraft, old: ExpenseDraft, new: ExpenseDraft) -> ExpenseDraft:
    """Let the new words replace the old ones; what a file or an answer gave stays unless the words say otherwise."""
    if new.paid_on is None or not new.paid_on.text:
        today = Found(scene.context.now.date(), score=0.9, rule="today")
        new = replace(new, paid_on=old.paid_on or today)
    if opened.files or opened.answered:
        given = {one.name: getattr(new, one.name) or getattr(old, one.name) for one in fields(new)}
        return ExpenseDraft(**given)
    return recall(new, scene.business)
