"""Cards that the conversation has forgotten: an entry's Undo works as long as what Katixo answered then is kept."""

from __future__ import annotations

from dataclasses import replace

from handlers.confirm import undo
from handlers.outcome import Outcome, Scene
from handlers.past import Stands
from handlers.replies import Reply
from handlers.states import Entry, OpenDraft, Posted
from parsers.drafts import BillDraft, ExpenseDraft, Found


def undo_forgotten(scene: Scene, draft: str) -> Outcome:
    """Take back the entry of a forgotten card, or say why not."""
    stands = scene.context.past.stands(draft)
    if stands is None:
        return scene.reply(Reply(scene.say("unknown_card")))
    if stands.is_void or stands.is_paid:
        key = "already_undone" if stands.is_void else "cannot_void_paid"
        return scene.reply(Reply(scene.say(key, number=stands.number), (), draft, in_place=True))
    stage = Posted(Entry(stands.id, stands.number, stands.total, stands.day, stands.of))
    known = OpenDraft(draft, stands.version, _draft(stands), stage)
    conversation = scene.conversation.with_draft(known)
    return undo(replace(scene, conversation=conversation), known, stage, in_place=True)


def _draft(stands: Stands) -> ExpenseDraft | BillDraft:
    """Give as much of the draft as its entry tells."""
    total, day = Found(stands.total, rule="entry"), Found(stands.day, rule="entry")
    return BillDraft(bill_date=day, total=total) if stands.of == "bill" else ExpenseDraft(amount=total, paid_on=day)
