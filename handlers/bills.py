"""A bill on its way into the books: the vendor made whole, a draft at Katixo, its figures compared, posted, then paid.

Each step is an effect of its own and the next one follows its answer. What Katixo works out otherwise than the card
promised is deleted again before it counts, and the card comes back with the reason.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.bill_effects import (
    BillDrafted,
    BillPaid,
    BillPosted,
    DeleteBill,
    DraftBill,
    FillVendor,
    PostBill,
    VendorKept,
)
from handlers.bill_plan import BillPlan, bill_of, bill_request, gstin_of, lacks, plan_bill
from handlers.business import MAY_KEEP_BILLS
from handlers.cards import settle, show, show_posted
from handlers.duplicates import find_twin, free_keys
from handlers.files import attach_all
from handlers.habits import learned
from handlers.outcome import Claim, Outcome, Scene
from handlers.owed import OpenBill
from handlers.past import payee_key, ways
from handlers.payment_plan import METHODS, parts_of, pay_request, plan_parts
from handlers.posting import tag_of
from handlers.replies import Reply
from handlers.states import Entry, OpenDraft, Posted, Posting, Undone
from handlers.vendors import chosen_habit
from handlers.wording import day_words, rupees


def post_bill(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Send a complete bill on its way."""
    planned = plan_bill(opened, scene.business, scene.context.now.date())
    if scene.business.role not in MAY_KEEP_BILLS:
        lead = scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return scene.reply(show(scene, opened, lead=lead))
    if planned is None:
        return scene.reply(show(scene, opened, lead=scene.say("still_missing")))
    if find_twin(scene, opened):
        return scene.reply(show(scene, opened, in_place=in_place))
    sent = replace(opened, stage=Posting(planned.priced.tax, planned.total))
    effect = _fill(sent, planned) if lacks(bill_of(opened), planned.vendor) else _draft(sent, planned)
    reply = Reply(scene.say("posting", total=rupees(planned.total)), (), opened.id, in_place, passing=True)
    chosen = chosen_habit(opened, planned.vendor) if "which_vendor" in opened.answered else ()
    habits, claims = (*chosen, *learned(opened)), (_claim(scene, opened, planned),)
    return Outcome(scene.conversation.with_last(sent), (reply,), (effect,), claims, habits)


def vendor_filled(scene: Scene, opened: OpenDraft, answer: VendorKept) -> Outcome:
    """Go on with the draft, now that the vendor has its state."""
    known = replace(opened, party=replace(opened.party, vendor=answer.vendor))
    planned = plan_bill(known, scene.business, scene.context.now.date())
    if planned is None:
        return _back(scene, known, scene.say("still_missing"))
    return Outcome(scene.conversation.with_draft(known), (), (_draft(known, planned),))


def bill_drafted(scene: Scene, opened: OpenDraft, stage: Posting, answer: BillDrafted) -> Outcome:
    """Post the draft when Katixo makes of it what the card promised; else take it back and say so."""
    bill = Entry(answer.bill_id, answer.number, answer.total, scene.context.now.date(), "bill")
    if answer.state != "draft" or (answer.total, answer.tax) == (stage.total, stage.tax):
        waiting = replace(opened, stage=replace(stage, bill=bill))
        effect = PostBill(opened.id, opened.version, answer.bill_id, answer.number)
        twin = DeleteBill(opened.id, opened.version, answer.twin_id, answer.twin_number)
        effects = (effect, twin) if answer.twin_id else (effect,)
        return Outcome(scene.conversation.with_draft(waiting), (), effects)
    figures = {"total": rupees(answer.total), "tax": rupees(answer.tax), "expected": rupees(stage.total)}
    deletion = DeleteBill(opened.id, opened.version, answer.bill_id, answer.number)
    return replace(_back(scene, opened, scene.say("bill_differs", **figures)), effects=(deletion,))


def bill_posted(scene: Scene, opened: OpenDraft, stage: Posting, answer: BillPosted) -> Outcome:
    """Take Katixo's yes: pay what was paid with it, or say where it stands."""
    entry = Entry(answer.bill_id, answer.number, answer.total, answer.day, "bill")
    if answer.voided:
        gone = replace(opened, stage=Undone(entry), version=opened.version + 1)
        text = scene.say("posted_void", number=entry.number, total=rupees(entry.total))
        return scene.keep(gone, Reply(text, (), opened.id, in_place=not stage.told))
    payments = plan_parts(opened, open_bill(opened, answer), scene.business)
    if payments and opened.party.vendor:
        first = pay_request(opened, 1, payments[0], opened.party.vendor.id, answer.day)
        paying = replace(opened, stage=replace(stage, bill=entry))
        return Outcome(scene.conversation.with_draft(paying), (), (first, *attach_all(opened, entry)))
    due = day_words(scene.language, answer.due or answer.day)
    values = {"number": entry.number, "total": rupees(entry.total), "balance": rupees(answer.balance)}
    text = scene.say("bill_posted", **values, vendor=_vendor(opened), due=due)
    return bill_stands(scene, opened, Posted(entry), text, in_place=not stage.told)


def part_paid(scene: Scene, opened: OpenDraft, stage: Posting, answer: BillPaid) -> Outcome:
    """Take one payment of a bill that was paid in parts; make the next one, or say where the bill stands."""
    bill = stage.bill
    if bill is None:
        return scene.reply()
    payment = Entry(answer.payment_id, answer.number, answer.amount, answer.day, "payment")
    paid = (*stage.paid, payment)
    payments = plan_parts(opened, _as_open(opened, bill), scene.business)
    if len(paid) < len(payments) and opened.party.vendor:
        following = pay_request(opened, len(paid) + 1, payments[len(paid)], opened.party.vendor.id, bill.day)
        waiting = replace(opened, stage=replace(stage, paid=paid))
        return Outcome(scene.conversation.with_draft(waiting), (), (following,))
    sums = ", ".join(scene.say("payment_part", number=one.number, amount=rupees(one.total)) for one in paid)
    left = bill.total - sum((one.total for one in paid), start=bill.total * 0)
    balance = answer.left if answer.left is not None else left
    values = {"number": bill.number, "total": rupees(bill.total), "balance": rupees(balance)}
    text = scene.say("bill_posted_paid", **values, vendor=_vendor(opened), paid=sums)
    return bill_stands(scene, opened, Posted(bill, paid=paid), text, in_place=not stage.told, attached=True)


def bill_refused(scene: Scene, opened: OpenDraft, stage: Posting, reason: str, effect: str) -> Outcome:
    """Take Katixo's no at any step: nothing stays half booked, and what stands is named."""
    if effect == "pay_bill" and stage.bill:
        values = {"number": stage.bill.number, "total": rupees(stage.bill.total), "reason": reason}
        text = scene.say("bill_stands_unpaid", **values)
        posted = Posted(stage.bill, paid=stage.paid)
        return bill_stands(scene, opened, posted, text, in_place=not stage.told, attached=True)
    back = _back(scene, opened, reason)
    if effect == "post_bill" and stage.bill:
        deletion = DeleteBill(opened.id, opened.version, stage.bill.id, stage.bill.number)
        return replace(back, effects=(deletion,))
    return back


def bill_stands(
    scene: Scene, opened: OpenDraft, stage: Posted, text: str, *, in_place: bool, attached: bool = False
) -> Outcome:
    """Say that a bill stands, and attach its files unless that was wished already."""
    finished = replace(opened, stage=stage, version=opened.version + 1)
    outcome = scene.keep(finished, show_posted(scene, finished, stage, lead=text, in_place=in_place))
    return outcome if attached else replace(outcome, effects=attach_all(opened, stage.entry))


def open_bill(opened: OpenDraft, answer: BillPosted) -> OpenBill:
    """Give a bill that was just posted as one that is open."""
    vendor = opened.party.vendor
    return OpenBill(
        id=answer.bill_id,
        number=answer.number,
        vendor_number="",
        vendor=vendor.id if vendor else "",
        vendor_name=vendor.name if vendor else "",
        day=answer.day,
        due=answer.due,
        total=answer.total,
        balance=answer.balance,
    )


def _as_open(opened: OpenDraft, bill: Entry) -> OpenBill:
    posted = BillPosted(bill.id, bill.number, bill.day, bill.total * 0, bill.total, bill.total)
    return open_bill(opened, posted)


def _fill(opened: OpenDraft, planned: BillPlan) -> FillVendor:
    gstin = gstin_of(bill_of(opened), planned.vendor)
    return FillVendor(opened.id, opened.version, planned.vendor.id, gstin, gstin[:2])


def _draft(opened: OpenDraft, planned: BillPlan) -> DraftBill:
    return DraftBill(opened.id, opened.version, tag_of(opened.id), bill_request(opened, planned))


def _claim(scene: Scene, opened: OpenDraft, planned: BillPlan) -> Claim:
    payee, keys = payee_key(planned.vendor.name), free_keys(scene, opened)
    paid = ways((METHODS[part.mode], part.amount) for part in parts_of(opened) if part.amount is not None)
    return Claim(opened.id, f"bill:{opened.id}", payee, planned.day, paid, planned.total, keys)


def _back(scene: Scene, opened: OpenDraft, reason: str) -> Outcome:
    stage = opened.stage
    told = isinstance(stage, Posting) and stage.told
    back = settle(replace(opened, version=opened.version + 1), scene.business)
    return scene.keep(back, show(scene, back, lead=f"{reason}\n\n", in_place=not told))


def _vendor(opened: OpenDraft) -> str:
    return opened.party.vendor.name if opened.party.vendor else ""
