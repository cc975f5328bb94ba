"""What Katixo answered to a draft's effects, as the user hears it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers.cards import named, settle, show, twin_button, undo_button
from handlers.effects import ExpensePosted, Voided
from handlers.events import Done, Failed
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import Entry, OpenDraft, Posted, Posting, Undoing, Undone
from handlers.wording import day_words, rupees


def done(scene: Scene, event: Done) -> Outcome:
    """Take Katixo's yes; one that comes a second time changes nothing and says nothing."""
    opened = scene.conversation.find(event.draft)
    match event.answer:
        case ExpensePosted() as answer:
            if opened and isinstance(opened.stage, Posting):
                return _posted(scene, opened, opened.stage, answer)
        case Voided() as answer:
            if opened and isinstance(opened.stage, Undoing):
                return _undone(scene, opened, opened.stage)
            if opened and isinstance(opened.stage, Posted):
                return _twin_gone(scene, opened, opened.stage, answer)
        case other:
            assert_never(other)
    return scene.reply()


def _posted(scene: Scene, opened: OpenDraft, stage: Posting, answer: ExpensePosted) -> Outcome:
    entry = Entry(answer.expense_id, answer.number, answer.total, answer.day)
    twin = Entry(answer.twin_id, answer.twin_number, answer.total, answer.day) if answer.twin_id else None
    after = Undone(entry) if answer.voided else Posted(entry, twin)
    finished = replace(opened, stage=after, version=opened.version + 1)
    total, tax = rupees(answer.total), rupees(answer.tax)
    lines = [scene.say("posted_void" if answer.voided else "posted", number=entry.number, total=total)]
    lines.append(", ".join([*named(opened.draft), day_words(scene.language, answer.day)]))
    buttons = () if answer.voided else (undo_button(scene, finished),)
    if (answer.total, answer.tax) != (stage.total, stage.tax):
        lines.append(scene.say("posted_differs", expected=rupees(stage.total), tax=tax, total=total))
    if twin:
        lines.append(scene.say("twin", number=entry.number, twin=twin.number))
        buttons = (*buttons, twin_button(scene, finished))
    return scene.keep(finished, Reply("\n".join(lines), buttons, opened.id, in_place=not stage.typed))


def _undone(scene: Scene, opened: OpenDraft, stage: Undoing) -> Outcome:
    entry = stage.entry
    undone = replace(opened, stage=Undone(entry), version=opened.version + 1)
    text = scene.say("undone", total=rupees(entry.total), number=entry.number)
    return scene.keep(undone, Reply(text, (), opened.id, in_place=not stage.typed))


def _twin_gone(scene: Scene, opened: OpenDraft, stage: Posted, answer: Voided) -> Outcome:
    gone = scene.say("already_undone", number=answer.number)
    kept = scene.say("already_posted", number=stage.entry.number, total=rupees(stage.entry.total))
    return scene.reply(Reply(f"{gone}\n{kept}", (undo_button(scene, opened),), opened.id, in_place=True))


def failed(scene: Scene, event: Failed) -> Outcome:
    """Take Katixo's no: tell it once while we keep trying, or give the card back with the reason."""
    opened = scene.conversation.find(event.draft)
    match opened.stage if opened else None:
        case Posting() as stage if opened and event.final:
            back = settle(replace(opened, version=opened.version + 1), scene.business)
            reply = show(scene, back, lead=f"{_reason(scene, event)}\n\n", in_place=not stage.typed)
            return scene.keep(back, reply)
        case Undoing() as stage if opened and event.final:
            stands = replace(opened, stage=Posted(stage.entry), version=opened.version + 1)
            buttons = (undo_button(scene, stands),)
            return scene.keep(stands, Reply(_reason(scene, event), buttons, opened.id, in_place=not stage.typed))
        case Posting() | Undoing() as stage if opened and not stage.told:
            return _told_once(scene, opened, stage)
        case Posted() if event.final:
            return scene.reply(Reply(_reason(scene, event)))
        case _:
            return scene.reply()


def _reason(scene: Scene, event: Failed) -> str:
    own = ("forbidden", "link_again", "period_closed", "gone")
    key = event.trouble if event.trouble in own else "refused"
    return scene.say(f"trouble_{key}", role=scene.business.role, detail=event.detail or event.trouble)


def _told_once(scene: Scene, opened: OpenDraft, stage: Posting | Undoing) -> Outcome:
    waiting = replace(opened, stage=replace(stage, told=True))
    if isinstance(stage, Posting):
        text = scene.say("safe", total=rupees(stage.total))
    else:
        text = scene.say("undo_waits", number=stage.entry.number)
    return scene.keep(waiting, Reply(text, (), opened.id, in_place=True))
