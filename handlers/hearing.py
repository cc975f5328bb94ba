"""What words do: they go to what they ask about, to the draft that they quote or the one in focus, or are new."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers import status
from handlers.answers import apply_edits, read_answer
from handlers.batch_answers import ask_which, hear_batch
from handlers.cards import settle
from handlers.chatting import ask_briefly, hear_thanks
from handlers.confirm import drop, redraw, standing, undo
from handlers.corrections import ask_undo, hear_correction, undo_entry
from handlers.duplicates import find_twin, read_same
from handlers.entering import enter
from handlers.events import Said
from handlers.in_view import say_no, say_yes
from handlers.money_questions import ask_money
from handlers.monthly import begin_monthly, hear_plans, read_monthly_answer, take_monthly
from handlers.muting import take_wish
from handlers.my_habits import take_habit_words
from handlers.outcome import Outcome, Scene
from handlers.papers import take_paper_wish
from handlers.photos import take_words, tells_of_file
from handlers.reminder_words import asked_what_is_due
from handlers.reminder_words import heard as heard_of_reminders
from handlers.replies import Reply
from handlers.speaking import in_language
from handlers.states import Asking, Confirming, OpenDraft, Posted
from handlers.tax_answers import read_scheme, take_scheme
from handlers.twin_answers import take_twin_answer
from handlers.unclear import (
    ask_figure,
    hear_meaning,
    is_another_entry,
    is_no_name,
    is_whole_entry,
    read_other_sum,
    without_told_payee,
)
from handlers.undo_named import undo_named
from parsers.drafts import Intent, Utterance
from parsers.message import read_message
from parsers.misspelt import mend_day
from parsers.moving import read_moving

TEXT_LIMIT = 10_000  # characters; a longer text could end in the middle of a figure
UNREADABLE = re.compile(r"[\0\ud800-\udfff]")  # what neither our store nor Katixo's can keep
ABOUT_A_CARD = (Intent.CONFIRM, Intent.CANCEL, Intent.EDIT_DRAFT, Intent.VOID_LAST)


def hear(scene: Scene, event: Said) -> Outcome:
    """Take what the user has written."""
    if len(event.text) > TEXT_LIMIT:
        return scene.reply(Reply(scene.say("too_long")))
    text = UNREADABLE.sub("", event.text).strip()
    target = scene.conversation.find(event.quoted or scene.conversation.focus)
    if target and target.is_open and (meant := hear_meaning(scene, target, text)):
        return meant
    if wished := status.heard(scene, text) or take_wish(scene, text) or heard_of_reminders(scene, text):
        return wished
    utterance = _read(scene, text, target, is_quoting=event.quoted is not None)
    scene = in_language(scene, text, utterance)
    told = ask_money(scene, text) or take_habit_words(scene, text) or take_paper_wish(scene, text, event.quoted)
    told = told or asked_what_is_due(scene, utterance)
    if told := told or hear_plans(scene, text) or hear_thanks(scene, text, target):
        return told
    if target and (batch := scene.conversation.batch_of(target.id)):
        if taken := hear_batch(scene, batch, text, utterance, is_quoting=event.quoted is not None):
            return taken
        target = None
    elif event.quoted and utterance.intent.value in ABOUT_A_CARD and not (target and target.is_open):
        return _about_closed(scene, target, text, utterance)
    if utterance.intent.value is Intent.VOID_LAST:
        if event.quoted and target:
            return drop(scene, target, in_place=False)
        return undo_named(scene, text, utterance) or _undo_last(scene)
    if not event.quoted and (corrected := hear_correction(scene, text, target, quoted=False)):
        return corrected
    target = settle(target, scene.business) if target and target.is_open else None
    if target and (answer := read_same(text)) and find_twin(scene, target):
        return take_twin_answer(scene, target, answer, in_place=False)
    if target and isinstance(target.stage, Asking) and tells_of_file(target, utterance):
        return take_words(scene, target, text)
    is_new = target and (is_another_entry(utterance, target, text) or read_moving(text, utterance, scene.context.now))
    if target and isinstance(target.stage, Asking) and not is_new:
        return _answer(scene, target, text, utterance, is_meant=event.quoted is not None)
    if target and isinstance(target.stage, Confirming):
        return _on_card(scene, target, text, utterance, is_meant=event.quoted is not None)
    return begin_monthly(scene, text, utterance) or enter(scene, text, utterance)


def _read(scene: Scene, text: str, target: OpenDraft | None, *, is_quoting: bool) -> Utterance:
    """Read a text beside what is open; a whole entry is one of its own and no correction."""
    utterance = read_message(text, scene.context.now, pending=is_quoting or target is not None)
    if is_quoting or utterance.intent.value is not Intent.EDIT_DRAFT:
        return utterance
    alone = read_message(text, scene.context.now)
    return alone if is_whole_entry(text, alone) or read_moving(text, alone, scene.context.now) else utterance


def _answer(scene: Scene, target: OpenDraft, text: str, utterance: Utterance, *, is_meant: bool) -> Outcome:
    said = read_monthly_answer(text) if target.monthly else None
    if said and (told := take_monthly(scene, target, said, in_place=False)):
        return told
    question = target.stage.question if isinstance(target.stage, Asking) else "amount"
    is_other = question == "again" and read_same(text) == "different"
    if utterance.intent.value is Intent.CANCEL and not is_other:
        return say_no(scene, target, is_meant=is_meant)
    if question == "again" and (utterance.intent.value is Intent.CONFIRM or read_same(text) == "same"):
        return drop(scene, target, in_place=False)
    scheme = read_scheme(text) if question == "scheme" else None
    if scheme and (told := take_scheme(scene, target, scheme, in_place=False)):
        return told
    asks_vendor = question in ("vendor", "which_vendor")
    named = not (asks_vendor and is_no_name(text, utterance))
    answered = read_answer(target, question, text, scene.business) if named else None
    if not answered and (figure := read_other_sum(target, text, utterance.edits)):
        return ask_figure(scene, target, figure)
    edits = without_told_payee(target, text, utterance.edits)
    changed = answered or apply_edits(target, edits if named else replace(edits, vendor=None))
    if changed:
        return redraw(scene, changed, in_place=False)
    if utterance.intent.value in (Intent.OTHER, Intent.CONFIRM, Intent.EDIT_DRAFT, Intent.RECORD_EXPENSE):
        return scene.reply(ask_briefly(scene, target, lead=scene.say("ask_again")))
    return enter(scene, text, utterance)


def _on_card(scene: Scene, target: OpenDraft, text: str, utterance: Utterance, *, is_meant: bool) -> Outcome:
    """Take words beside a complete card; `is_meant`: they quote it, so a bare figure is surely about it."""
    match utterance.intent.value:
        case Intent.CONFIRM:
            return say_yes(scene, target, is_meant=is_meant)
        case Intent.CANCEL:
            return say_no(scene, target, is_meant=is_meant)
        case Intent.EDIT_DRAFT:
            changed = apply_edits(target, without_told_payee(target, text, utterance.edits))
            is_meant = is_meant or scene.conversation.edited == f"{target.id}:{target.version}"
            if changed and not is_meant and (figure := read_other_sum(target, text, utterance.edits)):
                return ask_figure(scene, target, figure)
            if changed:
                return redraw(scene, changed, in_place=True)
            return scene.reply(Reply(scene.say("edit_unclear") + scene.say("edit_hint")))
        case _:
            mended = mend_day(text)
            again = read_message(mended, scene.context.now, pending=True) if mended else utterance
            changed = apply_edits(target, again.edits) if again.intent.value is Intent.EDIT_DRAFT else None
            return redraw(scene, changed, in_place=True) if changed else enter(scene, text, utterance)


def _about_closed(scene: Scene, quoted: OpenDraft | None, text: str, utterance: Utterance) -> Outcome:
    """Take a yes, no or correction that quotes a card out of time: it is never meant for another card."""
    if quoted is None:
        return scene.reply(Reply(scene.say("unknown_card")))
    if isinstance(quoted.stage, Posted) and (corrected := hear_correction(scene, text, quoted, quoted=True)):
        return corrected
    if isinstance(quoted.stage, Posted) and utterance.intent.value is Intent.VOID_LAST:
        return undo_entry(scene, quoted, quoted.stage, in_place=False)
    return standing(scene, quoted, in_place=False)


def _undo_last(scene: Scene) -> Outcome:
    """Undo what was sent last; while that is on its way, nothing older is touched."""
    meant = scene.conversation.last_sent()
    if meant is None:
        return scene.reply(Reply(scene.say("nothing_to_undo")))
    if isinstance(meant.stage, Posted):
        asked = ask_undo(scene, meant.id) or ask_which(scene, meant)
        return asked or undo(scene, meant, meant.stage, in_place=False)
    return standing(scene, meant, in_place=False)
