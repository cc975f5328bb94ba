"""What Katixo answered to a draft's effects, as the user hears it.

An answer redraws the message that waits for it. Who was told that it takes longer gets a new message instead: nobody
looks at an old one, and no platform announces that it has changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers.cards import named, settle, show, show_posted
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
        case Voided(number):
            if opened and isinstance(opened.stage, Undoing) and opened.stage.entry.number == number:
                return _undone(scene, opened, opened.stage)
        case other:
            assert_never(other)
    return scene.reply()


def _posted(scene: Scene, opened: OpenDraft, stage: Posting, answer: ExpensePosted) -> Outcome:
    entry = Entry(answer.expense_id, answer.number, answer.total, answer.day)
    twin = Entry(answer.twin_id, answer.twin_number, answer.total, answer.day) if answer.twin_id else None
    total, tax = rupees(answer.total), rupees(answer.tax)
    lines = [scene.say("posted_void" if answer.voided else "posted", number=entry.number, total=total)]
    lines.append(", ".join([*named(opened.draft), day_words(scene.language, answer.day)]))
    if (answer.total, answer.tax) != (stage.total, stage.tax):
        lines.append(scene.say("posted_differs", expected=rupees(stage.total), tax=tax, total=total))
    text, in_place = "\n".join(lines), not stage.told
    if answer.voided:
        gone = replace(opened, stage=Undone(entry), version=opened.version + 1)
        return scene.keep(gone, Reply(text, (), opened.id, in_place))
    return _stands(scene, opened, Posted(entry, twin), text, in_place=in_place)


def _stands(scene: Scene, opened: OpenDraft, stage: Posted, lead: str, *, in_place: bool) -> Outcome:
    finished = replace(opened, stage=stage, version=opened.version + 1)
    return scene.keep(finished, show_posted(scene, finished, stage, lead=lead, in_place=in_place))


def _undone(scene: Scene, opened: OpenDraft, stage: Undoing) -> Outcome:
    entry, in_place = stage.entry, not stage.told
    text = scene.say("undone", total=rupees(entry.total), number=entry.number)
    if stage.kept:
        kept = scene.say("still_stands", number=stage.kept.number, total=rupees(stage.kept.total))
        return _stands(scene, opened, Posted(stage.kept), f"{text}\n{kept}", in_place=in_place)
    undone = replace(opened, stage=Undone(entry), version=opened.version + 1)
    return scene.keep(undone, Reply(text, (), opened.id, in_place))


def failed(scene: Scene, event: Failed) -> Outcome:
    """Take Katixo's no: tell it once while we keep trying, or give the card back with the reason."""
    opened = scene.conversation.find(event.draft)
    match opened.stage if opened else None:
        case Posting() as stage if opened and event.final:
            back = settle(replace(opened, version=opened.version + 1), scene.business)
            reply = show(scene, back, lead=f"{_reason(scene, event)}\n\n", in_place=not stage.told)
            return scene.keep(back, reply)
        case Undoing() as stage if opened and event.final:
            both = Posted(stage.entry, stage.kept)
            return _stands(scene, opened, both, _reason(scene, event), in_place=not stage.told)
        case Posting() | Undoing() as stage if opened and (event.trouble == "link_again" or not stage.told):
            return _told_once(scene, opened, stage, event)
        case _:
            return scene.reply()


def _reason(scene: Scene, event: Failed) -> str:
    own = ("forbidden", "link_again", "period_closed", "gone")
    key = event.trouble if event.trouble in own else "refused"
    return scene.say(f"trouble_{key}", role=scene.business.role, detail=event.detail or event.trouble)


def _told_once(scene: Scene, opened: OpenDraft, stage: Posting | Undoing, event: Failed) -> Outcome:
    waiting = replace(opened, stage=replace(stage, told=True))
    if event.trouble == "link_again":
        text = scene.say("waits_for_sign_in")
    elif isinstance(stage, Posting):
        text = scene.say("safe", total=rupees(stage.total))
    else:
        text = scene.say("undo_waits", number=stage.entry.number)
    return scene.keep(waiting, Reply(text, (), opened.id, in_place=True))
