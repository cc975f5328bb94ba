"""Money that is no plain expense: how its draft begins, what the taps mean, Post, and how it ends."""

from __future__ import annotations

from dataclasses import replace

from handlers.business import MAY_POST_EXPENSE
from handlers.cards import settle, show, show_posted
from handlers.duplicates import find_twin, free_keys
from handlers.habits import recall
from handlers.looking import begin
from handlers.money_effects import CreditDrafted, CustomersFound, MovedEntry, MovePosted, PostCredit
from handlers.move_card import what_of
from handlers.move_plan import CreditPlan, MovePlan, ReceiptPlan, move_of, plan_move
from handlers.move_requests import request_of
from handlers.move_table import MEANINGS, own_account
from handlers.moves import Move, OpenInvoice
from handlers.outcome import Claim, Outcome, Scene
from handlers.past import payee_key
from handlers.replies import Reply
from handlers.states import Asking, Dropped, Entry, Looking, OpenDraft, Posted, Posting, Undone
from handlers.vendors import OFFERED, likeness
from handlers.wording import rupees
from parsers.drafts import ExpenseDraft, Found, PaymentMode, Utterance
from parsers.moving import Moved, Moving, read_moving

KINDS: dict[MovedEntry, str] = {"invoice_payment": "receipt", "receipt": "receipt"}


def begin_move(scene: Scene, text: str, utterance: Utterance) -> Outcome | None:
    """Open what a text says of money that is no plain expense; None when it says nothing of the kind."""
    found = read_moving(text, utterance, scene.context.now)
    if found is None:
        return None
    return begin(scene, opened_move(scene, found))


def opened_move(scene: Scene, found: Moving, *, is_seen_only: bool = False) -> OpenDraft:
    """Give the draft of such money. What was paid from the own pocket is an expense that the payer's account paid."""
    today = Found(scene.context.now.date(), score=0.9, rule="today")
    draft = found.draft if found.draft.paid_on else replace(found.draft, paid_on=today)
    opened = OpenDraft(scene.context.new_id(0), 1, draft, Asking("amount"))
    meanings = MEANINGS[found.what]
    if found.what is Moved.OWN_POCKET:
        return _from_own_pocket(scene, opened)
    kind = meanings[0] if len(meanings) == 1 else None
    move = Move(found.what, into=found.into, is_seen_only=is_seen_only)
    return replace(opened, move=replace(move, kind=kind))  # type: ignore[arg-type]  # one meaning is always a kind


def press_money(scene: Scene, opened: OpenDraft, action: str) -> Outcome | None:
    """Take a tap on what is told of money: give back an own-pocket expense, or the words that remind a customer."""
    match opened.stage:
        case Posted(entry) if action == "reimburse":
            return reimburse(scene, opened, entry)
        case Dropped() if action == "dun" and opened.move:
            return scene.reply(Reply(opened.move.text))
        case _:
            return None


def reimburse(scene: Scene, posted: OpenDraft, entry: Entry) -> Outcome:
    """Open the card that gives back what somebody paid from the own pocket; the entry's number makes it once."""
    today = Found(scene.context.now.date(), score=0.9, rule="today")
    draft = ExpenseDraft(
        amount=Found(entry.total, rule="reimbursed"),
        paid_on=today,
        description=Found(entry.number, rule="reimbursed"),
        reference=Found(f"back {entry.number}", rule="reimbursed"),
    )
    move = Move(Moved.REIMBURSED, "reimbursed", into_id=posted.account_id)
    opened = OpenDraft(scene.context.new_id(0), 1, draft, Asking("amount"), move=move)
    return begin(scene, replace(opened, different=(posted.id,)))


def customers_found(scene: Scene, opened: OpenDraft, stage: Looking, answer: CustomersFound) -> Outcome:
    """Take the customers that a look has found with their open invoices; a picture's name may be spelled otherwise."""
    move, name = move_of(opened), move_of(opened).sought or ""
    fitting = [one for one in answer.customers if likeness(name, one.name) >= OFFERED]
    whole = [one for one in fitting if likeness(name, one.name) == max(likeness(name, two.name) for two in fitting)]
    meant = tuple(whole or fitting)
    ids = {one.id for one in meant}
    invoices = [one for one in answer.invoices if one.customer in ids] if meant else list(answer.invoices)
    known = replace(move, customers=meant, invoices=tuple(sorted(invoices, key=_age)))
    shown = replace(opened, move=known, stage=Asking("amount"), version=opened.version + 1)
    settled = settle(shown, scene.business)
    return scene.keep(settled, show(scene, settled, in_place=not stage.told))


def post_move(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Send a complete move on its way."""
    if scene.business.role not in MAY_POST_EXPENSE:
        lead = scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return scene.reply(show(scene, opened, lead=lead))
    planned = plan_move(opened, scene.business)
    if planned is None:
        return scene.reply(show(scene, opened, lead=scene.say("still_missing")))
    if find_twin(scene, opened):
        return scene.reply(show(scene, opened, in_place=in_place))
    sent = replace(opened, stage=Posting(planned.amount * 0, planned.amount))
    effect = request_of(opened, planned, what_of(opened))
    reply = Reply(scene.say("posting", total=rupees(planned.amount)), (), opened.id, in_place, passing=True)
    return Outcome(scene.conversation.with_last(sent), (reply,), (effect,), (_claim(scene, opened, planned),))


def move_posted(scene: Scene, opened: OpenDraft, stage: Posting, answer: MovePosted) -> Outcome:
    """Take Katixo's yes, or our own for a note."""
    entry = Entry(answer.entry_id, answer.number, answer.amount, answer.day, answer.of)
    in_place, total = not stage.told, rupees(answer.amount)
    if answer.voided:
        gone = replace(opened, stage=Undone(entry), version=opened.version + 1)
        return scene.keep(
            gone, Reply(scene.say("move_voided", number=entry.number, total=total), (), opened.id, in_place)
        )
    twin = Entry(answer.twin_id, answer.twin_number, answer.amount, answer.day, answer.of) if answer.twin_id else None
    posted = Posted(entry, twin)
    finished = replace(opened, stage=posted, version=opened.version + 1)
    lead = _told(scene, opened, answer)
    return scene.keep(finished, show_posted(scene, finished, posted, lead=lead, in_place=in_place))


def credit_drafted(scene: Scene, opened: OpenDraft, stage: Posting, answer: CreditDrafted) -> Outcome:
    """Post the vendor credit that stands as a draft."""
    entry = Entry(answer.credit_id, answer.number, answer.total, scene.context.now.date(), "credit")
    waiting = replace(opened, stage=replace(stage, bill=entry))
    effect = PostCredit(opened.id, opened.version, answer.credit_id, answer.number)
    return Outcome(scene.conversation.with_draft(waiting), (), (effect,))


def move_refused(scene: Scene, opened: OpenDraft, stage: Posting, reason: str, *, is_missing: bool) -> Outcome:
    """Give the card back with the reason; where Katixo has no such place at all it is kept for the accountant."""
    move = replace(move_of(opened), is_refused=is_missing)
    back = settle(replace(opened, move=move, version=opened.version + 1), scene.business)
    lead = "" if is_missing else f"{reason}\n\n"
    return scene.keep(back, show(scene, back, lead=lead, in_place=not stage.told))


def _told(scene: Scene, opened: OpenDraft, answer: MovePosted) -> str:
    planned = plan_move(opened, scene.business)
    values = {"number": answer.number, "total": rupees(answer.amount)}
    if answer.of == "note":
        return scene.say("note_kept", what=what_of(opened, scene.language), **values)
    if isinstance(planned, ReceiptPlan) and planned.shares:
        left = rupees(answer.left if answer.left is not None else planned.left)
        return scene.say("receipt_posted", customer=planned.customer_name, balance=left, **values)
    return scene.say("move_posted", what=what_of(opened, scene.language), **values)


def _claim(scene: Scene, opened: OpenDraft, planned: MovePlan) -> Claim:
    """Claim the entry; money that came in is another kind than money that went out."""
    kind = "receipt" if isinstance(planned, ReceiptPlan) else "move"
    draft, mode = opened.expense, ""
    if isinstance(planned, ReceiptPlan):
        mode = "CASH" if planned.mode is PaymentMode.CASH else "BANK"
        name = planned.customer_name
    elif isinstance(planned, CreditPlan):
        name = planned.vendor.name
    else:
        name = draft.vendor.value if draft.vendor else ""
    keys = free_keys(scene, opened)
    return Claim(opened.id, f"{kind}:{opened.id}", payee_key(name), planned.day, mode, planned.amount, keys)


def _from_own_pocket(scene: Scene, opened: OpenDraft) -> OpenDraft:
    payer = own_account(scene.business.book, scene.business.role)
    if payer is None:
        return replace(opened, draft=recall(opened.expense, scene.business))
    mode = Found(PaymentMode.CASH, rule="own pocket")
    return replace(opened, draft=replace(recall(opened.expense, scene.business), mode=mode), account_id=payer.id)


def _age(invoice: OpenInvoice) -> tuple[object, ...]:
    return (invoice.due or invoice.day, invoice.day, invoice.number)
