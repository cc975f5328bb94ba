"""Money that is no plain expense as its user sees it: what it may be, and the card before Post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from handlers.move_plan import CreditPlan, JournalPlan, MovePlan, NotePlan, ReceiptPlan, choices_of, move_of
from handlers.moves import Move, OpenInvoice
from handlers.outcome import Choice, Face, Scene
from handlers.owed import OpenBill
from handlers.states import Language, OpenDraft
from handlers.wording import day_words, label, rupees, say
from parsers.drafts import PaymentMode

OFFERED = 5  # invoices or bills in a list, beside the further choices


def move_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask what the money is: which invoice it settles, which bill goods are of, what an advance is."""
    move, bills = move_of(opened), opened.settlement.bills[:OFFERED]
    offered = move.invoices[:OFFERED]
    invoices = [_open(scene, at, f"{one.number}, {one.customer_name}", one) for at, one in _in_order(opened, offered)]
    rows = [*invoices, *(_open(scene, at, one.name, one) for at, one in enumerate(bills, len(invoices) + 1))]
    choices = [*_invoices(scene, opened, move)]
    if move.kind == "returned":
        choices += [
            Choice(label(scene.language, "against", name=one.name), f"move-bill-{at}") for at, one in enumerate(bills)
        ]
        choices.append(Choice(label(scene.language, "no_bill"), "move-no_bill"))
    else:
        choices += [_meaning(scene, one) for one in choices_of(move)]
    cancel = Choice(label(scene.language, "cancel"), "cancel")
    text = "\n".join([_question(scene, opened, move), *rows, *_doubts(scene, move)])
    return Face(text, (*choices, cancel), picks=len(rows))


def supplier_face(scene: Scene) -> Face:
    """Ask to whom goods went back."""
    keys = (("no_supplier", "move-no_supplier"), ("cancel", "cancel"))
    choices = tuple(Choice(label(scene.language, key), action) for key, action in keys)
    return Face(scene.say("ask_supplier"), choices)


def into_face(scene: Scene, opened: OpenDraft, accounts: list[tuple[str, str]]) -> Face:
    """Ask to which account money went."""
    amount = opened.expense.amount
    choices = [Choice(name, f"move-into-{code}") for name, code in accounts]
    cancel = Choice(label(scene.language, "cancel"), "cancel")
    return Face(scene.say("ask_into", amount=rupees(amount.value) if amount else ""), (*choices, cancel))


def move_card(scene: Scene, opened: OpenDraft, planned: MovePlan) -> str:
    """Write what will be booked or kept."""
    move = move_of(opened)
    below = [f"{day_words(scene.language, planned.day)}, {scene.business.name}", *_doubts(scene, move)]
    match planned:
        case JournalPlan(kind, debit, credit, amount):
            sides = scene.say("move_sides", credit=credit.name, debit=debit.name)
            return "\n".join([_top(scene, opened, kind, rupees(amount)), sides, *below])
        case NotePlan(kind, amount):
            return "\n".join(
                [
                    _top(scene, opened, kind, rupees(amount)),
                    *below,
                    scene.say("note_card"),
                    *to_supplier(scene, opened),
                ]
            )
        case ReceiptPlan():
            return "\n".join([*_receipt(scene, planned), *below])
        case CreditPlan():
            return "\n".join([*_credit(scene, planned), *below, *to_supplier(scene, opened)])
        case other:
            assert_never(other)


def what_of(opened: OpenDraft, language: Language = "en") -> str:
    """Name in a few words what the money was; in the books it stands in English."""
    kind, draft = move_of(opened).kind, opened.expense
    said = [one.value for one in (draft.vendor, draft.description) if one]
    return ", ".join([say(language, f"move_{kind}"), *dict.fromkeys(said)])


def to_supplier(scene: Scene, opened: OpenDraft) -> list[str]:
    """Give the text for the supplier of goods that go back."""
    draft = opened.expense
    if move_of(opened).kind != "returned":
        return []
    vendor = opened.party.vendor.name if opened.party.vendor else draft.vendor.value if draft.vendor else ""
    vendor = vendor or scene.say("the_supplier")
    return [scene.say("supplier_text", vendor=vendor, what=draft.description.value if draft.description else "")]


def _top(scene: Scene, opened: OpenDraft, kind: str, amount: str) -> str:
    draft = opened.expense
    top = scene.say("move_top", amount=amount, what=scene.say(f"move_{kind}"))
    said = ", ".join(dict.fromkeys(one.value for one in (draft.vendor, draft.description) if one))
    return f"{top}\n{said}" if said else top


def _receipt(scene: Scene, planned: ReceiptPlan) -> list[str]:
    lines = [scene.say("receipt_top", amount=rupees(planned.amount), customer=planned.customer_name)]
    lines += [scene.say("receipt_share", name=one.number, amount=rupees(share)) for one, share in planned.shares]
    if planned.shares:
        lines.append(scene.say("pays_left", left=rupees(planned.left)) if planned.left else scene.say("pays_whole"))
    if planned.advance:
        values = {"amount": rupees(planned.advance), "customer": planned.customer_name}
        lines.append(scene.say("receipt_advance", **values))
    place = "cash" if planned.mode is PaymentMode.CASH else "bank"
    return [*lines, scene.say(f"receipt_into_{place}", mode=label(scene.language, planned.mode.value))]


def _credit(scene: Scene, planned: CreditPlan) -> list[str]:
    lines = [scene.say("credit_top", amount=rupees(planned.amount), vendor=planned.vendor.name)]
    rate = f"{planned.rate.normalize():f}"
    lines.append(
        scene.say("credit_tax", base=rupees(planned.base), rate=rate) if planned.rate else scene.say("credit_no_tax")
    )
    if planned.bill is None:
        return [*lines, scene.say("credit_open", vendor=planned.vendor.name)]
    left = max(planned.bill.balance - planned.amount, planned.amount * 0)
    return [*lines, scene.say("credit_of_bill", name=planned.bill.name, left=rupees(left))]


def _question(scene: Scene, opened: OpenDraft, move: Move) -> str:
    draft = opened.expense
    amount, name = draft.amount.value if draft.amount else None, draft.vendor or draft.description
    values = {"amount": rupees(amount) if amount is not None else "", "name": name.value if name else ""}
    if move.asked == "received":
        who = scene.say("from_whom", name=values["name"]) if draft.vendor else ""
        return scene.say("ask_move_received", amount=values["amount"], who=who)
    if move.asked in ("till_short", "till_over"):
        counted, balance = move.counted
        return scene.say(
            f"ask_move_{move.asked}", amount=values["amount"], counted=rupees(counted), balance=rupees(balance)
        )
    key = f"ask_move_{move.asked}"
    return scene.say(key, **values)


def _doubts(scene: Scene, move: Move) -> list[str]:
    lines = [scene.say("bank_first")] if move.is_seen_only else []
    if move.asked != "received" or move.kind not in (None, "received") or not move.sought or move.settled:
        return lines
    if not move.customers and not move.invoices:
        return [scene.say("unknown_customer", name=move.sought), *lines]
    return lines if move.invoices else [scene.say("no_open_invoice", name=move.customers[0].name), *lines]


def _open(scene: Scene, at: int, name: str, one: OpenInvoice | OpenBill) -> str:
    due = day_words(scene.language, one.due or one.day)
    return scene.say("open_bill", at=f"{at}.", name=name, balance=rupees(one.balance), due=due)


def _in_order(opened: OpenDraft, offered: Sequence[OpenInvoice]) -> list[tuple[int, OpenInvoice]]:
    """Number invoices in the order in which they are offered: that of the same amount first."""
    return list(enumerate((offered[at] for at in _order(opened, offered)), 1))


def _order(opened: OpenDraft, offered: Sequence[OpenInvoice]) -> list[int]:
    amount = opened.expense.amount
    same = [amount is not None and amount.value == one.balance for one in offered]
    return sorted(range(len(offered)), key=lambda at: (not same[at], at))


def _invoices(scene: Scene, opened: OpenDraft, move: Move) -> list[Choice]:
    """Give a choice for each open invoice: that of the same sum first, then oldest first."""
    offered = move.invoices[:OFFERED]
    order = _order(opened, offered)
    choices = [Choice(label(scene.language, "against", name=offered[at].number), f"move-inv-{at}") for at in order]
    is_one = len({one.customer for one in move.invoices}) == 1
    if len(move.invoices) > 1 and is_one:
        choices.append(Choice(label(scene.language, "all_invoices"), "move-all"))
    return choices


def _meaning(scene: Scene, one: str) -> Choice:
    return Choice(label(scene.language, one), f"move-{one}")
