"""What follows when a user says whether an entry is one that is in the books already.

The photo of what is the same is not lost: it goes to the entry that stands, or to the card that is open.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.bill_effects import Attach
from handlers.confirm import redraw, standing
from handlers.duplicates import Twin, find_twin
from handlers.files import attach_all
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import Dropped, OpenDraft, Posted


def take_twin_answer(scene: Scene, opened: OpenDraft, answer: str, *, in_place: bool) -> Outcome:
    """Let the draft go as the same, or show its card as another one; what has no twin any more is shown as it is."""
    twin = find_twin(scene, opened)
    if twin is None:
        return standing(scene, opened, in_place=in_place)
    if answer == "different":
        return redraw(scene, _different(opened, twin), in_place=in_place)
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    kept, attached = _keep_files(scene, opened, twin)
    text = scene.say("kept_one", number=twin.number) if twin.number else scene.say("kept_card")
    lines = [text, *([scene.say("kept_photo")] if attached or kept else [])]
    told = scene.keep(gone, Reply("\n".join(lines), (), opened.id, in_place))
    conversation = told.conversation.with_draft(kept) if kept else told.conversation
    return replace(told, conversation=conversation, effects=attached)


def _keep_files(scene: Scene, opened: OpenDraft, twin: Twin) -> tuple[OpenDraft | None, tuple[Attach, ...]]:
    """Give the older card with the new files, or the wishes to attach them to the older entry; of an entry that was
    booked in another chat only its number is known, so there they stay with us.
    """
    older = scene.conversation.find(twin.draft)
    fresh = tuple(digest for digest in opened.files if older and digest not in older.files)
    if older is None or not fresh:
        return None, ()
    if isinstance(older.stage, Posted):
        return None, attach_all(replace(opened, files=fresh), older.stage.entry)
    if older.is_open:
        return replace(older, files=(*older.files, *fresh)), ()
    return None, ()


def _different(opened: OpenDraft, twin: Twin) -> OpenDraft:
    """Keep the answer, and ask no more about the same payment as Katixo names it."""
    made = tuple(one for one in opened.settlement.made if one.number != twin.number)
    settlement = replace(opened.settlement, made=made)
    return replace(opened, different=(*opened.different, twin.draft), settlement=settlement)
