"""What happens to one draft: corrections, Post, Cancel, Undo, and how it stands when a tap comes late."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers.asking_owner import ask_owner
from handlers.bill_effects import VoidBill, VoidPayment
from handlers.bills import post_bill
from handlers.business import MAY_POST_EXPENSE, MAY_VOID_EXPENSE
from handlers.cards import show, show_posted
from handlers.duplicates import find_twin, free_keys
from handlers.effects import Void
from handlers.habits import learned
from handlers.looking import begin, waiting
from handlers.money_effects import TakeBack
from handlers.move_requests import take_back
from handlers.moving import post_move
from handlers.naming import name_draft
from handlers.outcome import Outcome, Scene
from handlers.payments import post_payment
from handlers.posting import claim, plan, post_request
from handlers.replies import Reply
from handlers.sentences_files import FILES
from handlers.states import (
    Asking,
    Confirming,
    Dropped,
    Entry,
    Looking,
    OpenDraft,
    Posted,
    Posting,
    Reading,
    Undoing,
    Undone,
)
from handlers.wording import rupees
from parsers.drafts import BillDraft


def redraw(scene: Scene, changed: OpenDraft, *, in_place: bool) -> Outcome:
    """Show a changed draft anew, one version on, so that its old buttons are dead; a new payee is looked up first."""
    return begin(scene, replace(changed, version=changed.version + 1), in_place=in_place)


def post(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Send a complete draft on its way: the effect, the claim and the habits in one turn.

    A yes in words is answered below the words (`in_place` off), and what follows redraws that answer. What may be in
    the books already is asked about instead.
    """
    if isinstance(opened.draft, BillDraft):
        return post_bill(scene, opened, in_place=in_place)
    if opened.move:
        return post_move(scene, opened, in_place=in_place)
    if opened.settlement.purpose == "pay":
        return post_payment(scene, opened, in_place=in_place)
    return _post_expense(scene, opened, in_place=in_place)


def _post_expense(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    if scene.business.role not in MAY_POST_EXPENSE:
        lead = scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return scene.reply(show(scene, opened, lead=lead))
    planned = plan(opened, scene.business)
    if planned is None:
        return scene.reply(show(scene, opened, lead=scene.say("still_missing")))
    if find_twin(scene, opened):
        return scene.reply(show(scene, opened, in_place=in_place))
    sent = replace(opened, stage=Posting(planned.split.tax, planned.split.total))
    text = scene.say("posting", total=rupees(planned.split.total))
    return Outcome(
        scene.conversation.with_last(sent),
        (Reply(text, (), opened.id, in_place, passing=True),),
        (post_request(opened, planned),),
        (claim(opened, planned, free_keys(scene, opened)),),
        learned(opened),
    )


def drop(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Let an open draft go."""
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    return scene.keep(gone, Reply(scene.say("dropped", what=name_draft(scene, opened)), (), opened.id, in_place))


def undo(scene: Scene, posted: OpenDraft, stage: Posted, *, in_place: bool) -> Outcome:
    """Void what a draft has booked, when the user's role allows it; a bill that was paid says why not."""
    if stage.entry.of == "bill" and stage.paid:
        text = scene.say("cannot_void_paid", number=stage.entry.number)
        return scene.reply(show_posted(scene, posted, stage, lead=text, in_place=in_place))
    if not may_void(scene, stage.entry) and (asked := ask_owner(scene, posted, in_place=in_place)):
        return asked
    undoing = Undoing(stage.entry, kept=stage.twin, rest=stage.paid)
    return void(scene, posted, undoing, "Undone in chat", in_place=in_place)


def void_twin(scene: Scene, posted: OpenDraft, stage: Posted) -> Outcome:
    """Void the second of two entries that one draft has made; the first one stays."""
    if stage.twin is None:
        return standing(scene, posted, in_place=True)
    return void(scene, posted, Undoing(stage.twin, kept=stage.entry), "Booked twice", in_place=True)


def void(scene: Scene, posted: OpenDraft, stage: Undoing, reason: str, *, in_place: bool) -> Outcome:
    """Send a void on its way, when the user's role allows it."""
    if not may_void(scene, stage.entry):
        lead = scene.say("trouble_forbidden", role=scene.business.role)
        return scene.reply(show_posted(scene, posted, Posted(stage.entry), lead=lead, in_place=in_place))
    effect = _void_wish(posted, stage.entry, reason)
    reply = Reply(scene.say("undoing", number=effect.number), (), posted.id, in_place, passing=True)
    return Outcome(scene.conversation.with_draft(replace(posted, stage=stage)), (reply,), (effect,))


def may_void(scene: Scene, entry: Entry) -> bool:
    """Say whether the user's role may take an entry back; a note stands in no book."""
    return scene.business.role in MAY_VOID_EXPENSE or entry.of == "note"


def _void_wish(posted: OpenDraft, entry: Entry, reason: str) -> Void | VoidBill | VoidPayment | TakeBack:
    match entry.of:
        case "expense":
            return Void(posted.id, posted.version, entry.id, entry.number, reason)
        case "bill":
            return VoidBill(posted.id, posted.version, entry.id, entry.number, reason)
        case "payment":
            vendor = next((bill.vendor for bill in posted.settlement.bills), "")
            return VoidPayment(posted.id, posted.version, entry.id, entry.number, vendor, entry.day, entry.total)
        case "journal" | "invoice_payment" | "receipt" | "credit" | "note":
            return take_back(posted, entry)
        case other:
            assert_never(other)


def standing(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Say how a draft stands, to a tap or a word that came too late."""
    match opened.stage:
        case Asking() | Confirming():
            return scene.reply(show(scene, opened, lead=scene.say("stale") + "\n\n", in_place=in_place))
        case Reading(name):
            text = FILES["reading"][scene.language].format(name=name)
            return scene.reply(Reply(text, (), opened.id, in_place))
        case Looking():
            return scene.reply(Reply(waiting(scene, opened), (), opened.id, in_place))
        case Posting() | Undoing():
            return scene.reply(Reply(scene.say("on_its_way"), (), opened.id, in_place))
        case Posted(entry) as stage:
            text = scene.say("already_posted", number=entry.number, total=rupees(entry.total))
            return scene.reply(show_posted(scene, opened, stage, lead=text, in_place=in_place))
        case Undone(entry):
            return scene.reply(Reply(scene.say("already_undone", number=entry.number), (), opened.id, in_place))
        case Dropped():
            return scene.reply(Reply(scene.say("already_dropped"), (), opened.id, in_place))
        case other:
            assert_never(other)
