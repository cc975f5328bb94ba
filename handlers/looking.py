"""Before the card: who the vendor is, and which of its bills are open, so that a cost is booked once.

A bill needs a vendor of the organisation. Money to a vendor with open bills is most likely their payment, so an expense
with a payee is looked up too. A look that Katixo refuses (a role that may not read bills) does not hold an expense up.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from handlers.bill_effects import BillsFound, FindBills, VendorKept, VendorsFound
from handlers.business import MAY_KEEP_BILLS
from handlers.cards import settle, show
from handlers.effects import Effect
from handlers.events import Failed
from handlers.move_requests import customer_wish
from handlers.outcome import Outcome, Scene
from handlers.owed import MadePayment, OpenBill, Party, Settlement
from handlers.replies import Reply
from handlers.states import Asking, Dropped, Looking, LookingFor, OpenDraft
from handlers.vendors import listed, matched, new_vendor, search, sought_of
from handlers.wording import rupees
from parsers.drafts import BillDraft, ExpenseDraft

ASKED_OF = 10  # vendors whose open bills are looked up at once


def begin(scene: Scene, opened: OpenDraft, *, lead: str = "", in_place: bool = False) -> Outcome:
    """Show the question or the card of a draft; where its vendor is not looked up yet, look first."""
    if opened.move and (wish := customer_wish(opened)):
        asked = replace(opened, move=replace(opened.move, sought=wish.name, against=(), is_advance=False))
        return _look(scene, asked, "customer", wish, wish.name or rupees(wish.amount or Decimal(0)), in_place=in_place)
    sought = None if opened.unclear else sought_of(opened)
    if sought and opened.party.sought != sought.key:
        fresh = _forgotten(opened)
        return _look(scene, fresh, "vendor", search(fresh, sought), sought.name or sought.gstin, in_place=in_place)
    if sought is None and opened.settlement.number and not opened.settlement.bills and not opened.party.sought:
        number = opened.settlement.number
        known = replace(opened, party=Party(sought=number))
        return _look(scene, known, "bills", FindBills(opened.id, opened.version, (), number), number, in_place=in_place)
    shown = settle(opened, scene.business)
    return scene.keep(shown, show(scene, shown, lead=lead, in_place=in_place))


def pick_from_all(scene: Scene, opened: OpenDraft) -> Outcome:
    """Look up the organisation's vendors to pick one of."""
    fresh = replace(opened, version=opened.version + 1)
    sought = sought_of(fresh)
    name = sought.name if sought else ""
    effect = replace(search(fresh, sought), name="", gstin="") if sought else None
    return _look(scene, fresh, "vendor", effect, name, in_place=True) if effect else begin(scene, fresh)


def create_vendor(scene: Scene, opened: OpenDraft) -> Outcome:
    """Create the vendor that a bill names, when the user's role allows it."""
    fresh = replace(opened, version=opened.version + 1)
    effect = new_vendor(fresh)
    if effect is None or scene.business.role not in MAY_KEEP_BILLS:
        lead = scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return scene.reply(show(scene, opened, lead=lead))
    return _look(scene, fresh, "new_vendor", effect, effect.request.display_name, in_place=True)


def vendors_found(scene: Scene, opened: OpenDraft, stage: Looking, answer: VendorsFound) -> Outcome:
    """Take the vendors that a look has found: the one that is meant, or a list; then their open bills."""
    sought = sought_of(opened)
    if sought is None:
        return begin(scene, opened, in_place=not stage.told)
    if opened.party.sought == sought.key:
        return _shown(scene, listed(opened, answer.vendors), stage)
    found = matched(opened, sought, answer.vendors, scene.business)
    if isinstance(found.draft, BillDraft):
        return _shown(scene, found, stage)
    meant = (found.party.vendor,) if found.party.vendor else found.party.candidates[:ASKED_OF]
    if not meant:
        return _shown(scene, _without_bills(scene, found), stage)
    effect = _bills_of(found, tuple(one.id for one in meant))
    waiting = replace(found, stage=Looking("bills", stage.told))
    return Outcome(scene.conversation.with_draft(waiting), (), (effect,))


def bills_found(scene: Scene, opened: OpenDraft, stage: Looking, answer: BillsFound) -> Outcome:
    """Take the open bills that a look has found, oldest first."""
    bills = tuple(sorted(answer.bills, key=lambda bill: (bill.due or bill.day, bill.day, bill.number)))
    made = tuple(one for one in answer.made if _may_be_same(opened, one))
    if not bills:
        alone = _without_bills(scene, opened)
        return _shown(scene, replace(alone, settlement=replace(alone.settlement, made=made)), stage)
    known = replace(opened, settlement=replace(opened.settlement, bills=bills, pays=(), made=made))
    if known.settlement.purpose == "pay" and (meant := _meant(known, bills)):
        known = replace(known, settlement=replace(known.settlement, pays=(meant.id,)))
    return _shown(scene, known, stage)


def vendor_kept(scene: Scene, opened: OpenDraft, stage: Looking, answer: VendorKept) -> Outcome:
    """Take the vendor that was created for a bill."""
    party = replace(opened.party, vendor=answer.vendor, candidates=())
    return _shown(scene, replace(opened, party=party), stage)


def look_failed(scene: Scene, opened: OpenDraft, stage: Looking, event: Failed, reason: str) -> Outcome:
    """Say once that the card has to wait; after a no go on without what was to be looked up."""
    if not event.final:
        if stage.told:
            return scene.reply()
        told = replace(opened, stage=replace(stage, told=True))
        text = scene.say("looking_down", what=_sum(scene, opened))
        return scene.keep(told, Reply(text, (), opened.id, in_place=True))
    if stage.what in ("balances", "standing"):
        gone = replace(opened, stage=Dropped(), version=opened.version + 1)
        return scene.keep(gone, Reply(reason, (), opened.id, in_place=not stage.told))
    sought = sought_of(opened)
    party = replace(opened.party, sought=sought.key if sought else opened.party.sought)
    if isinstance(opened.draft, ExpenseDraft):
        name = sought.name if sought else opened.settlement.number
        note = scene.say("not_checked", name=name)
        known = replace(opened, party=party, settlement=Settlement(), notes=(*opened.notes, note))
        return _shown(scene, known, stage)
    return _shown(scene, replace(opened, party=party), stage, lead=f"{reason}\n\n")


def waiting(scene: Scene, opened: OpenDraft) -> str:
    """Say what a draft is waiting for."""
    sought = sought_of(opened)
    return scene.say("looking", name=(sought.name or sought.gstin) if sought else opened.settlement.number)


def _look(scene: Scene, opened: OpenDraft, what: LookingFor, effect: Effect, name: str, *, in_place: bool) -> Outcome:
    kept = replace(opened, stage=Looking(what))
    reply = Reply(scene.say("looking", name=name), (), opened.id, in_place, passing=True)
    return Outcome(scene.conversation.with_draft(kept), (reply,), (effect,))


def _shown(scene: Scene, opened: OpenDraft, stage: Looking, *, lead: str = "") -> Outcome:
    """Show what a look has led to: in place of the sentence that bridged the wait, or anew to who was told to wait."""
    shown = settle(replace(opened, stage=Asking("amount"), version=opened.version + 1), scene.business)
    return scene.keep(shown, show(scene, shown, lead=lead, in_place=not stage.told))


def _forgotten(opened: OpenDraft) -> OpenDraft:
    """Forget what was found about another payee."""
    settled = replace(opened.settlement, bills=(), pays=(), made=())
    purpose = settled.purpose if opened.party.sought is None else None
    return replace(opened, party=Party(), settlement=replace(settled, purpose=purpose))


def _without_bills(scene: Scene, opened: OpenDraft) -> OpenDraft:
    """Go on as with any expense; who said that it pays a bill is told that there is none."""
    if opened.settlement.purpose != "pay":
        return opened
    sought = sought_of(opened)
    note = scene.say("no_open_bill", name=sought.name if sought else opened.settlement.number)
    return replace(opened, settlement=Settlement(parts=opened.settlement.parts), notes=(*opened.notes, note))


def _bills_of(opened: OpenDraft, vendors: tuple[str, ...]) -> FindBills:
    """Give the wish to look up open bills, and payments of the same sum."""
    amount, day = opened.expense.amount, opened.expense.paid_on
    return FindBills(
        opened.id,
        opened.version,
        vendors,
        opened.settlement.number,
        amount.value if amount else None,
        day.value if day else None,
    )


def _may_be_same(opened: OpenDraft, made: MadePayment) -> bool:
    """Say whether a payment in the books may be the one that the draft tells of: two references that differ are two."""
    reference = opened.expense.reference
    return not (reference and made.reference and reference.value != made.reference)


def _meant(opened: OpenDraft, bills: tuple[OpenBill, ...]) -> OpenBill | None:
    """Give the bill that the user means: by its number, by its sum, or because there is only one."""
    number, amount = opened.settlement.number, opened.expense.amount
    if number:
        numbered = [bill for bill in bills if _same_number(number, bill)]
        return numbered[0] if len(numbered) == 1 else None
    same = [bill for bill in bills if amount and bill.balance == amount.value]
    if len(same) == 1:
        return same[0]
    return bills[0] if len(bills) == 1 else None


def _same_number(number: str, bill: OpenBill) -> bool:
    return _letters(number) in (_letters(bill.vendor_number), _letters(bill.number))


def _letters(number: str) -> str:
    return "".join(sign for sign in number.casefold() if sign.isalnum())


def _sum(scene: Scene, opened: OpenDraft) -> str:
    draft = opened.draft
    figure = draft.amount if isinstance(draft, ExpenseDraft) else draft.total
    return rupees(figure.value) if figure and figure.value > Decimal(0) else scene.say("what_was_said")
