"""What a tap does: it goes to the draft or the list that its button names, and an old one changes nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers import status
from handlers.answers import take_choice
from handlers.batch_answers import press_batch
from handlers.cards import settle, show
from handlers.confirm import drop, redraw, standing, void_twin
from handlers.corrections import confirm_card, undo_entry
from handlers.due_later import REMIND, remind_of
from handlers.events import Pressed
from handlers.looking import create_vendor, pick_from_all
from handlers.monthly import press_plan, take_monthly
from handlers.moving import press_money
from handlers.my_habits import press_habit
from handlers.outcome import Outcome, Scene
from handlers.owner_answers import press_asked
from handlers.recents import open_entry
from handlers.replies import Reply, unpack
from handlers.reviving import undo_forgotten
from handlers.states import Asking, Confirming, Dropped, OpenDraft, Posted
from handlers.tax_answers import take_scheme
from handlers.twin_answers import take_twin_answer
from handlers.unclear import take_figure, take_meaning
from parsers.drafts import BillDraft


def press(scene: Scene, event: Pressed) -> Outcome:
    """Take the tap of a button."""
    if listed := status.pressed(scene, event.data):
        return listed
    told = press_habit(scene, event.data) or press_plan(scene, event.data)
    if told := told or press_asked(scene, event.data):
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
            return _press_open(scene, settle(opened, scene.business), action)
        case Posted() as stage if action == "undo":
            return undo_entry(scene, opened, stage, in_place=True)
        case Posted() as stage if action == "open":
            return open_entry(scene, opened, stage)
        case Dropped() if action == REMIND:
            return remind_of(scene, opened)
        case Posted() as stage if action == "void_twin":
            return void_twin(scene, opened, stage)
        case _:
            return press_money(scene, opened, action) or standing(scene, opened, in_place=True)


def _press_open(scene: Scene, opened: OpenDraft, action: str) -> Outcome:
    match action:
        case "post":
            return confirm_card(scene, opened, in_place=True)
        case "cancel" | "move-not_business":
            return drop(scene, opened, in_place=True)
        case "undo_old" if opened.replaces:
            old = scene.conversation.find(opened.replaces.draft)
            if old is None or not isinstance(old.stage, Posted):
                return standing(scene, opened, in_place=True)
            return undo_entry(scene, old, old.stage, in_place=False)
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
            if told := take_monthly(scene, opened, action.removeprefix("monthly-"), in_place=True):
                return told
            scheme = action.removeprefix("scheme-")
            if scheme != action and (told := take_scheme(scene, opened, scheme, in_place=True)):
                return told
            changed = take_choice(opened, action, scene.business)
            return redraw(scene, changed, in_place=True) if changed else standing(scene, opened, in_place=True)
