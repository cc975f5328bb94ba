"""Paying open bills: what the taps mean, the payment on its way, and how it ends.

A draft of more than one way of payment makes its payments one after another; each is an entry of its own.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.bill_effects import BillPaid
from handlers.business import MAY_KEEP_BILLS
from handlers.cards import settle, show, show_posted
from handlers.duplicates import find_twin, free_keys
from handlers.habits import learned
from handlers.moves import Move
from handlers.outcome import Claim, Outcome, Scene
from handlers.past import payee_key
from handlers.payment_plan import PaymentPlan, due_of, mode_of, pay_request, plan_payment
from handlers.replies import Reply
from handlers.states import Entry, OpenDraft, Posted, Posting
from handlers.wording import rupees
from parsers.drafts import Found
from parsers.moving import Moved


def take_payment_choice(opened: OpenDraft, choice: str) -> OpenDraft | None:
    """Read the tap of a payment button; None when it names no choice of ours."""
    settlement = opened.settlement
    if choice == "differ":
        return replace(opened, settlement=replace(settlement, made=()))
    if choice == "none":
        return replace(opened, settlement=replace(settlement, purpose="expense", pays=()))
    if choice == "advance" and settlement.purpose is None:
        ahead = Move(Moved.ADVANCE, "vendor_advance")
        return replace(opened, settlement=replace(settlement, purpose="expense", pays=()), move=ahead)
    if choice == "all" and len({bill.vendor for bill in settlement.bills}) == 1:
        every = tuple(bill.id for bill in settlement.bills)
        return replace(opened, settlement=replace(settlement, purpose="pay", pays=every))
    if choice == "due" and settlement.paid_bills:
        due = Found(due_of(settlement.paid_bills), rule="answer")
        return replace(opened, draft=replace(opened.expense, amount=due))
    if choice.isascii() and choice.isdigit() and len(choice) < 3 and int(choice) < len(settlement.bills):
        meant = (settlement.bills[int(choice)].id,)
        return replace(opened, settlement=replace(settlement, purpose="pay", pays=meant))
    return None


def post_payment(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Send a complete payment on its way: its first part, the others follow."""
    if scene.business.role not in MAY_KEEP_BILLS:
        lead = scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return scene.reply(show(scene, opened, lead=lead))
    planned = plan_payment(opened, scene.business)
    if planned is None or not planned.payments:
        return scene.reply(show(scene, opened, lead=scene.say("still_missing")))
    if find_twin(scene, opened):
        return scene.reply(show(scene, opened, in_place=in_place))
    sent = replace(opened, stage=Posting(planned.total * 0, planned.total))
    effect = pay_request(sent, 1, planned.payments[0], planned.vendor, planned.day)
    reply = Reply(scene.say("posting", total=rupees(planned.total)), (), opened.id, in_place, passing=True)
    claims, habits = (_claim(scene, opened, planned),), learned(opened)
    return Outcome(scene.conversation.with_last(sent), (reply,), (effect,), claims, habits)


def payment_done(scene: Scene, opened: OpenDraft, stage: Posting, answer: BillPaid) -> Outcome:
    """Take Katixo's yes to a part; make the next one, or say what is left to pay."""
    paid = (*stage.paid, Entry(answer.payment_id, answer.number, answer.amount, answer.day, "payment"))
    planned = plan_payment(opened, scene.business)
    if planned and len(paid) < len(planned.payments):
        waiting = replace(opened, stage=replace(stage, paid=paid))
        following = pay_request(opened, len(paid) + 1, planned.payments[len(paid)], planned.vendor, planned.day)
        return Outcome(scene.conversation.with_draft(waiting), (), (following,))
    left = answer.left if answer.left is not None else planned.left if planned else None
    values = {
        "number": ", ".join(one.number for one in paid),
        "total": rupees(sum((one.total for one in paid), start=stage.total * 0)),
        "vendor": planned.vendor_name if planned else "",
        "balance": rupees(left) if left is not None else "?",
    }
    text = f"{scene.say('payment_done', **values)}\n{scene.say('payment_undo_hint')}"
    return _stands(scene, opened, stage, paid, text, twin=_twin(answer))


def payment_refused(scene: Scene, opened: OpenDraft, stage: Posting, reason: str) -> Outcome:
    """Give the card back with the reason; payments that are made already stand and are named."""
    if stage.paid:
        made = ", ".join(f"{one.number} {rupees(one.total)}" for one in stage.paid)
        return _stands(scene, opened, stage, stage.paid, f"{made}\n{reason}")
    back = settle(replace(opened, version=opened.version + 1), scene.business)
    return scene.keep(back, show(scene, back, lead=f"{reason}\n\n", in_place=not stage.told))


def _claim(scene: Scene, opened: OpenDraft, planned: PaymentPlan) -> Claim:
    payee, keys = payee_key(planned.vendor_name), free_keys(scene, opened)
    return Claim(opened.id, f"payment:{opened.id}", payee, planned.day, mode_of(planned), planned.total, keys)


def _stands(
    scene: Scene, opened: OpenDraft, stage: Posting, paid: tuple[Entry, ...], text: str, twin: Entry | None = None
) -> Outcome:
    posted = Posted(paid[0], twin, paid[1:])
    finished = replace(opened, stage=posted, version=opened.version + 1)
    return scene.keep(finished, show_posted(scene, finished, posted, lead=text, in_place=not stage.told))


def _twin(answer: BillPaid) -> Entry | None:
    if not answer.twin_id:
        return None
    return Entry(answer.twin_id, answer.twin_number, answer.amount, answer.day, "payment")
