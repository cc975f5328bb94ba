"""The one door of the conversation: `step` turns an event into replies and effects and touches nothing.

Who gets what: a tap goes to the draft it names; free text goes to the quoted draft, else to the one in focus, unless
it is a whole new entry; the world's answers go to the draft whose effect they end.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import assert_never

from handlers import account, reminders, status
from handlers.account_effects import CodeSent, LinkMade, SignedIn, SignedOut, SignInRefused
from handlers.answers import apply_edits, read_answer, take_choice
from handlers.batch_answers import ask_which, hear_batch, press_batch, without_batch
from handlers.batch_drawing import draw_batches
from handlers.business import NOBODY
from handlers.capture import answer_other, capture_text
from handlers.cards import settle, show
from handlers.confirm import drop, redraw, standing, undo, void_twin
from handlers.corrections import confirm_card, follow_corrections, hear_correction
from handlers.duplicates import find_twin, read_same
from handlers.events import Done, Event, Failed, FellDue, Pressed, Rewrote, Said, SentFile, Strange
from handlers.in_view import note_shown, say_yes
from handlers.looking import create_vendor, pick_from_all
from handlers.money_questions import ask_money
from handlers.moving import begin_move, press_money
from handlers.muting import take_wish
from handlers.my_habits import press_habit, take_habit_words
from handlers.outcome import Context, Outcome, Scene
from handlers.papers import answer_paper, take_paper_wish
from handlers.photos import take_file, take_words, tells_of_file
from handlers.recents import list_recent, open_entry
from handlers.reminder_words import heard as heard_of_reminders
from handlers.replies import Reply, unpack
from handlers.results import done, failed
from handlers.reviving import undo_forgotten
from handlers.rewriting import rewrite
from handlers.sharing import take_sharing
from handlers.speaking import in_language
from handlers.states import Asking, Confirming, Conversation, OpenDraft, Posted
from handlers.tax_answers import read_scheme, take_scheme
from handlers.twin_answers import take_twin_answer
from handlers.unclear import (
    ask_figure,
    ask_meaning,
    is_another_entry,
    is_whole_entry,
    read_figure,
    read_meaning,
    take_figure,
    take_meaning,
)
from parsers.drafts import BillDraft, Intent, Utterance
from parsers.message import read_message
from parsers.moving import read_moving

TEXT_LIMIT = 10_000  # characters; a longer text could end in the middle of a figure
UNREADABLE = re.compile(r"[\0\ud800-\udfff]")  # what neither our store nor Katixo's can keep
KNOWN_STRANGE = ("too_large", "lost")
ABOUT_A_CARD = (Intent.CONFIRM, Intent.CANCEL, Intent.EDIT_DRAFT, Intent.VOID_LAST)


def step(conversation: Conversation, event: Event, context: Context) -> Outcome:
    """Take one event and give back what follows from it."""
    scene = Scene(conversation, replace(context, language=conversation.language), context.business or NOBODY)
    return note_shown(event, draw_batches(scene, event, follow_corrections(scene, event, _taken(scene, event))))


def _taken(scene: Scene, event: Event) -> Outcome:
    if taken := _about_account(scene, event) or reminders.take(scene, event) or answer_paper(scene, event):
        return taken
    match event:
        case Said():
            return _said(scene, event)
        case Pressed():
            return _pressed(scene, event)
        case Done():
            return done(scene, event)
        case Failed():
            return failed(scene, event)
        case SentFile():
            return take_file(scene, _readable(event))
        case Rewrote():
            scene = replace(scene, conversation=without_batch(scene.conversation, event.draft))
            return rewrite(scene, event.draft, UNREADABLE.sub("", event.text)) or _said(scene, Said(event.text))
        case FellDue():
            return scene.reply()
        case Strange(what):
            return scene.reply(Reply(scene.say(f"strange_{what}" if what in KNOWN_STRANGE else "strange")))
        case other:
            assert_never(other)


def _about_account(scene: Scene, event: Event) -> Outcome | None:
    """Take what is about signing in or out, and everything that a chat says which nobody has signed in."""
    match event:
        case Done(draft, CodeSent() | SignedIn() | LinkMade() | SignedOut() | SignInRefused() as answer):
            return account.answered(scene, draft, answer)
        case Done() | Failed() | FellDue():
            return None
        case Pressed(data) if (button := unpack(data)) and button[1] == account.CARD:
            return account.pressed(scene, button[0])
        case Said(text) | Rewrote(text):
            if taken := account.heard(scene, UNREADABLE.sub("", text[:TEXT_LIMIT])):
                return taken
            return None if scene.context.business else _stranger(scene, UNREADABLE.sub("", text[:TEXT_LIMIT]))
        case _:
            return None if scene.context.business else account.welcome(scene)


def _stranger(scene: Scene, text: str) -> Outcome:
    """Answer the words of somebody who is not signed in, in their language."""
    utterance = read_message(text, scene.context.now)
    wants_in = utterance.intent.value is Intent.LOGIN
    return account.heard_from_stranger(in_language(scene, text, utterance), text, wants_in=wants_in)


def _readable(event: SentFile) -> SentFile:
    """Take out of a file's words what cannot be kept, and leave out a caption that is too long to be read whole."""
    caption = UNREADABLE.sub("", event.caption) if len(event.caption) <= TEXT_LIMIT else ""
    return replace(event, caption=caption, name=UNREADABLE.sub("", event.name) or "file")


def _said(scene: Scene, event: Said) -> Outcome:
    if len(event.text) > TEXT_LIMIT:
        return scene.reply(Reply(scene.say("too_long")))
    text = UNREADABLE.sub("", event.text).strip()
    if wished := status.heard(scene, text) or take_wish(scene, text) or heard_of_reminders(scene, text):
        return wished
    target = scene.conversation.find(event.quoted or scene.conversation.focus)
    utterance = _read(scene, text, target, is_quoting=event.quoted is not None)
    scene = in_language(scene, text, utterance)
    if told := ask_money(scene, text) or take_habit_words(scene, text) or take_paper_wish(scene, text, event.quoted):
        return told
    if target and (batch := scene.conversation.batch_of(target.id)):
        if taken := hear_batch(scene, batch, text, utterance, is_quoting=event.quoted is not None):
            return taken
        target = None
    elif event.quoted and utterance.intent.value in ABOUT_A_CARD and not (target and target.is_open):
        return _about_closed(scene, target, text, utterance)
    if utterance.intent.value is Intent.VOID_LAST:
        return drop(scene, target, in_place=False) if event.quoted and target else _undo_last(scene)
    if not event.quoted and (corrected := hear_correction(scene, text, target, quoted=False)):
        return corrected
    target = settle(target, scene.business) if target and target.is_open else None
    if target and (answer := read_same(text)) and find_twin(scene, target):
        return take_twin_answer(scene, target, answer, in_place=False)
    if target and isinstance(target.stage, Asking) and tells_of_file(target, utterance):
        return take_words(scene, target, text)
    is_new = target and (is_another_entry(utterance, target) or read_moving(text, utterance, scene.context.now))
    if target and isinstance(target.stage, Asking) and not is_new:
        return _answer(scene, target, text, utterance)
    if target and isinstance(target.stage, Confirming):
        return _on_card(scene, target, text, utterance, is_meant=event.quoted is not None)
    return _new(scene, text, utterance)


def _read(scene: Scene, text: str, target: OpenDraft | None, *, is_quoting: bool) -> Utterance:
    """Read a text beside what is open; a whole entry is one of its own and no correction."""
    utterance = read_message(text, scene.context.now, pending=is_quoting or target is not None)
    if is_quoting or utterance.intent.value is not Intent.EDIT_DRAFT:
        return utterance
    alone = read_message(text, scene.context.now)
    return alone if is_whole_entry(text, alone) or read_moving(text, alone, scene.context.now) else utterance


def _new(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    meant = list_recent(scene, utterance) or take_sharing(scene, text) or begin_move(scene, text, utterance)
    meant = meant or ask_meaning(scene, text, utterance) or capture_text(scene, text, utterance.drafts)
    return meant or answer_other(scene, text, utterance)


def _answer(scene: Scene, target: OpenDraft, text: str, utterance: Utterance) -> Outcome:
    if utterance.intent.value is Intent.CANCEL:
        return drop(scene, target, in_place=False)
    question = target.stage.question if isinstance(target.stage, Asking) else "amount"
    if question == "again" and (utterance.intent.value is Intent.CONFIRM or read_same(text) == "same"):
        return drop(scene, target, in_place=False)
    if target.unclear and (meaning := read_meaning(target, text)):
        return take_meaning(scene, target, meaning, in_place=False)
    scheme = read_scheme(text) if question == "scheme" else None
    if scheme and (told := take_scheme(scene, target, scheme, in_place=False)):
        return told
    answered = read_answer(target, question, text, scene.business)
    if not answered and (figure := read_figure(text, utterance.edits)):
        return ask_figure(scene, target, figure)
    changed = answered or apply_edits(target, utterance.edits)
    if changed:
        return redraw(scene, changed, in_place=False)
    if utterance.intent.value in (Intent.OTHER, Intent.CONFIRM, Intent.EDIT_DRAFT, Intent.RECORD_EXPENSE):
        return scene.reply(show(scene, target, lead=scene.say("ask_again")))
    return _new(scene, text, utterance)


def _on_card(scene: Scene, target: OpenDraft, text: str, utterance: Utterance, *, is_meant: bool) -> Outcome:
    """Take words beside a complete card; `is_meant`: they quote it, so a bare figure is surely about it."""
    match utterance.intent.value:
        case Intent.CONFIRM:
            return say_yes(scene, target, is_meant=is_meant)
        case Intent.CANCEL:
            return drop(scene, target, in_place=False)
        case Intent.EDIT_DRAFT:
            changed = apply_edits(target, utterance.edits)
            is_meant = is_meant or scene.conversation.edited == f"{target.id}:{target.version}"
            if changed and not is_meant and (figure := read_figure(text, utterance.edits)):
                return ask_figure(scene, target, figure)
            if changed:
                return redraw(scene, changed, in_place=True)
            return scene.reply(Reply(scene.say("edit_unclear") + scene.say("edit_hint")))
        case _:
            return _new(scene, text, utterance)


def _about_closed(scene: Scene, quoted: OpenDraft | None, text: str, utterance: Utterance) -> Outcome:
    """Take a yes, no or correction that quotes a card out of time: it is never meant for another card."""
    if quoted is None:
        return scene.reply(Reply(scene.say("unknown_card")))
    if isinstance(quoted.stage, Posted) and (corrected := hear_correction(scene, text, quoted, quoted=True)):
        return corrected
    if isinstance(quoted.stage, Posted) and utterance.intent.value is Intent.VOID_LAST:
        return undo(scene, quoted, quoted.stage, in_place=False)
    return standing(scene, quoted, in_place=False)


def _undo_last(scene: Scene) -> Outcome:
    """Undo what was sent last; while that is on its way, nothing older is touched."""
    meant = scene.conversation.last_sent()
    if meant is None:
        return scene.reply(Reply(scene.say("nothing_to_undo")))
    if isinstance(meant.stage, Posted):
        return ask_which(scene, meant) or undo(scene, meant, meant.stage, in_place=False)
    return standing(scene, meant, in_place=False)


def _pressed(scene: Scene, event: Pressed) -> Outcome:
    if listed := status.pressed(scene, event.data):
        return listed
    if told := press_habit(scene, event.data):
        return told
    button = unpack(event.data)
    if button and (batch := scene.conversation.find_batch(button[1])):
        return press_batch(scene, batch, button[0], button[2])
    opened = scene.conversation.find(button[1]) if button else None
    if button and opened is None and button[0] == "undo":
        return undo_forgotten(scene, button[1])
    if button is None or opened is None:
        return scene.reply(Reply(scene.say("unknown_card")))
    action, _, version = button
    if version != opened.version:
        return standing(scene, opened, in_place=True)
    match opened.stage:
        case Asking() | Confirming():
            return _pressed_open(scene, settle(opened, scene.business), action)
        case Posted() as stage if action == "undo":
            return undo(scene, opened, stage, in_place=True)
        case Posted() as stage if action == "open":
            return open_entry(scene, opened, stage)
        case Posted() as stage if action == "void_twin":
            return void_twin(scene, opened, stage)
        case _:
            return press_money(scene, opened, action) or standing(scene, opened, in_place=True)


def _pressed_open(scene: Scene, opened: OpenDraft, action: str) -> Outcome:
    match action:
        case "post":
            return confirm_card(scene, opened, in_place=True)
        case "cancel" | "move-not_business":
            return drop(scene, opened, in_place=True)
        case "edit":
            edited = f"{opened.id}:{opened.version}"
            focused = replace(scene.conversation, focus=opened.id, edited=edited)
            hint = "bill_edit_hint" if isinstance(opened.draft, BillDraft) else "edit_hint"
            lead = scene.say(hint) + "\n\n"
            return Outcome(focused, (show(scene, opened, lead=lead, in_place=True),))
        case "vendor-all" | "vendor-new" if isinstance(opened.draft, BillDraft):
            return pick_from_all(scene, opened) if action == "vendor-all" else create_vendor(scene, opened)
        case "twin-same" | "twin-different":
            return take_twin_answer(scene, opened, action.removeprefix("twin-"), in_place=True)
        case _:
            meaning = action.removeprefix("meant-")
            if meaning != action:
                return take_meaning(scene, opened, meaning, in_place=True)
            if told := take_figure(scene, opened, action):
                return told
            scheme = action.removeprefix("scheme-")
            if scheme != action and (told := take_scheme(scene, opened, scheme, in_place=True)):
                return told
            changed = take_choice(opened, action, scene.business)
            return redraw(scene, changed, in_place=True) if changed else standing(scene, opened, in_place=True)
