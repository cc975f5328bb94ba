"""What Katixo answered to a draft's effects, as the user hears it.

An answer redraws the message that waits for it. Who was told that it takes longer gets a new message instead: nobody
looks at an old one, and no platform announces that it has changed.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.bill_effects import BillDrafted, BillPaid, BillPosted, BillsFound, VendorKept, VendorsFound
from handlers.bills import bill_drafted, bill_posted, bill_refused, part_paid, vendor_filled
from handlers.cards import settle, show, show_posted
from handlers.confirm import void
from handlers.effects import Answer, ExpensePosted, FileRead, FileUnread, Voided, VoidedElsewhere
from handlers.events import Done, Failed
from handlers.expense_card import named
from handlers.files import attach_all
from handlers.looking import bills_found, look_failed, vendor_kept, vendors_found
from handlers.money_effects import BalancesRead, CreditDrafted, CustomerRead, CustomersFound, MovePosted
from handlers.money_questions import balances_read, customer_read
from handlers.moving import credit_drafted, customers_found, move_posted, move_refused
from handlers.outcome import Outcome, Scene
from handlers.payment_plan import parts_of
from handlers.payments import payment_done, payment_refused
from handlers.photos import file_read, file_unread
from handlers.replies import Reply
from handlers.states import Entry, Looking, OpenDraft, Posted, Posting, Reading, Undoing, Undone
from handlers.wording import day_words, rupees
from parsers.drafts import BillDraft, ExpenseDraft


def done(scene: Scene, event: Done) -> Outcome:
    """Take the world's yes; one that comes a second time changes nothing and says nothing."""
    opened = scene.conversation.find(event.draft)
    if opened is None:
        return scene.reply()
    match opened.stage:
        case Posting() as stage:
            return _booked(scene, opened, stage, event.answer)
        case Looking() as stage:
            return _looked_up(scene, opened, stage, event.answer)
        case Reading() as stage:
            return _read(scene, opened, stage, event.answer)
        case Posted() as stage if isinstance(event.answer, VoidedElsewhere):
            return _voided_elsewhere(scene, opened, stage, event.answer)
        case Undoing() as stage if isinstance(event.answer, Voided) and stage.entry.number == event.answer.number:
            return _undone(scene, opened, stage, elsewhere=event.answer.elsewhere)
        case _:
            return scene.reply()


def _booked(scene: Scene, opened: OpenDraft, stage: Posting, answer: Answer) -> Outcome:
    match answer:
        case MovePosted() if opened.move:
            return move_posted(scene, opened, stage, answer)
        case CreditDrafted() if opened.move and stage.bill is None:
            return credit_drafted(scene, opened, stage, answer)
        case ExpensePosted() if _is_expense(opened):
            return _posted(scene, opened, stage, answer)
        case VendorKept() if stage.bill is None and isinstance(opened.draft, BillDraft):
            return vendor_filled(scene, opened, answer)
        case BillDrafted() if stage.bill is None and isinstance(opened.draft, BillDraft):
            return bill_drafted(scene, opened, stage, answer)
        case BillPosted() if stage.bill and stage.bill.id == answer.bill_id and not stage.paid:
            return bill_posted(scene, opened, stage, answer)
        case BillPaid() if stage.bill and parts_of(opened) and answer.part == len(stage.paid) + 1:
            return part_paid(scene, opened, stage, answer)
        case BillPaid() if opened.settlement.purpose == "pay" and answer.part == len(stage.paid) + 1:
            return payment_done(scene, opened, stage, answer)
        case _:
            return scene.reply()


def _is_expense(opened: OpenDraft) -> bool:
    return isinstance(opened.draft, ExpenseDraft) and opened.settlement.purpose != "pay" and opened.move is None


def _looked_up(scene: Scene, opened: OpenDraft, stage: Looking, answer: Answer) -> Outcome:
    match answer:
        case VendorsFound() if stage.what == "vendor":
            return vendors_found(scene, opened, stage, answer)
        case BillsFound() if stage.what == "bills":
            return bills_found(scene, opened, stage, answer)
        case CustomersFound() if stage.what == "customer":
            return customers_found(scene, opened, stage, answer)
        case BalancesRead() if stage.what == "balances":
            return balances_read(scene, opened, stage, answer)
        case CustomerRead() if stage.what == "standing":
            return customer_read(scene, opened, stage, answer)
        case VendorKept() if stage.what == "new_vendor":
            return vendor_kept(scene, opened, stage, answer)
        case _:
            return scene.reply()


def _read(scene: Scene, opened: OpenDraft, stage: Reading, answer: Answer) -> Outcome:
    match answer:
        case FileRead():
            return file_read(scene, opened, stage, answer)
        case FileUnread():
            return file_unread(scene, opened, stage, answer)
        case _:
            return scene.reply()


def _posted(scene: Scene, opened: OpenDraft, stage: Posting, answer: ExpensePosted) -> Outcome:
    entry = Entry(answer.expense_id, answer.number, answer.total, answer.day)
    twin = Entry(answer.twin_id, answer.twin_number, answer.total, answer.day) if answer.twin_id else None
    total, tax = rupees(answer.total), rupees(answer.tax)
    lines = [scene.say("posted_void" if answer.voided else "posted", number=entry.number, total=total)]
    lines.append(", ".join([*named(opened.expense), day_words(scene.language, answer.day)]))
    if (answer.total, answer.tax) != (stage.total, stage.tax):
        lines.append(scene.say("posted_differs", expected=rupees(stage.total), tax=tax, total=total))
    text, in_place = "\n".join(lines), not stage.told
    if answer.voided:
        gone = replace(opened, stage=Undone(entry), version=opened.version + 1)
        return scene.keep(gone, Reply(text, (), opened.id, in_place))
    standing = _stands(scene, opened, Posted(entry, twin), text, in_place=in_place)
    return replace(standing, effects=attach_all(opened, entry))


def _stands(scene: Scene, opened: OpenDraft, stage: Posted, lead: str, *, in_place: bool) -> Outcome:
    finished = replace(opened, stage=stage, version=opened.version + 1)
    return scene.keep(finished, show_posted(scene, finished, stage, lead=lead, in_place=in_place))


def _voided_elsewhere(scene: Scene, opened: OpenDraft, stage: Posted, answer: VoidedElsewhere) -> Outcome:
    """Say that an entry was voided in Katixo, in a new message, and let its card show that from now on."""
    if answer.number not in (stage.entry.number, ""):
        return scene.reply()
    gone = replace(opened, stage=Undone(stage.entry), version=opened.version + 1)
    text = scene.say("posted_void", number=stage.entry.number, total=rupees(stage.entry.total))
    return scene.keep(gone, Reply(text, (), opened.id))


def _undone(scene: Scene, opened: OpenDraft, stage: Undoing, *, elsewhere: bool) -> Outcome:
    entry, in_place = stage.entry, not stage.told
    said = "note_undone" if entry.of == "note" else "undone_elsewhere" if elsewhere else "undone"
    text = scene.say(said, total=rupees(entry.total), number=entry.number)
    if stage.kept:
        kept = scene.say("still_stands", number=stage.kept.number, total=rupees(stage.kept.total))
        return _stands(scene, opened, Posted(stage.kept), f"{text}\n{kept}", in_place=in_place)
    undone = replace(opened, stage=Undone(entry), version=opened.version + 1)
    if stage.rest:
        following = Undoing(stage.rest[0], stage.told, rest=stage.rest[1:])
        return void(scene, undone, following, "Undone in chat", in_place=in_place)
    return scene.keep(undone, Reply(text, (), opened.id, in_place))


def failed(scene: Scene, event: Failed) -> Outcome:
    """Take Katixo's no: tell it once while we keep trying, or give the card back with the reason."""
    opened = scene.conversation.find(event.draft)
    if opened is None:
        return scene.reply()
    if event.effect in ("attach", "delete_bill"):
        return _left_aside(scene, opened, event)
    match opened.stage:
        case Looking() as stage:
            return look_failed(scene, opened, stage, event, reason_of(scene, event))
        case Posting() as stage if event.final:
            return _refused(scene, opened, stage, event)
        case Undoing() as stage if event.final:
            both = Posted(stage.entry, stage.kept, stage.rest)
            return _stands(scene, opened, both, reason_of(scene, event, stage.entry), in_place=not stage.told)
        case Posting() | Undoing() as stage if event.trouble == "link_again" or not stage.told:
            return _told_once(scene, opened, stage, event)
        case _:
            return scene.reply()


def _left_aside(scene: Scene, opened: OpenDraft, event: Failed) -> Outcome:
    """Say once that a file stays with us; it holds nothing up. A draft bill left at Katixo is in no book."""
    if event.effect != "attach" or not event.final or not isinstance(opened.stage, Posted):
        return scene.reply()
    return scene.reply(Reply(scene.say("file_kept", number=opened.stage.entry.number)))


def _refused(scene: Scene, opened: OpenDraft, stage: Posting, event: Failed) -> Outcome:
    reason = reason_of(scene, event)
    if isinstance(opened.draft, BillDraft):
        return bill_refused(scene, opened, stage, reason, event.effect)
    if opened.move:
        return move_refused(scene, opened, stage, reason, is_missing=event.trouble == "gone")
    if opened.settlement.purpose == "pay":
        return payment_refused(scene, opened, stage, reason)
    back = settle(replace(opened, version=opened.version + 1), scene.business)
    return scene.keep(back, show(scene, back, lead=f"{reason}\n\n", in_place=not stage.told))


def reason_of(scene: Scene, event: Failed, entry: Entry | None = None) -> str:
    """Say why Katixo did not do it."""
    if event.trouble == "has_payments" and entry:
        return scene.say("cannot_void_paid", number=entry.number)
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
