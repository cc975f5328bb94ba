"""Payments of bills as their user sees them: which bill is meant, how much, and the card before Post."""

from __future__ import annotations

from handlers.guards import check_payment
from handlers.hints import amber_lines
from handlers.outcome import Choice, Face, Scene
from handlers.owed import OpenBill
from handlers.past import NOTHING, sums_of
from handlers.payment_plan import Paying, PaymentPlan, due_of
from handlers.states import OpenDraft
from handlers.wording import day_words, label, rupees
from parsers.drafts import PaymentMode

OFFERED = 6  # bills in a list, beside the further choices
BESIDE_BILLS = (("new_expense", "none"), ("advance", "advance"))  # what money to a vendor may be, and the tap


def purpose_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask whether money to a vendor with open bills pays one of them; the bill of the same amount stands first."""
    text = "\n".join([_what(scene, opened), *_open_bills(scene, opened)])
    cancel = Choice(label(scene.language, "cancel"), "cancel")
    others = [Choice(label(scene.language, key), f"pay-{does}") for key, does in BESIDE_BILLS]
    return Face(text, (*_bills(scene, opened), *others, cancel), picks=len(_order(opened)))


def again_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask whether this is another word of a payment that stands in the books."""
    made = opened.settlement.made[0]
    values = {"number": made.number, "amount": rupees(made.amount), "vendor": made.vendor_name}
    text = scene.say("ask_again_paid", **values, day=day_words(scene.language, made.day))
    same, different = (label(scene.language, key) for key in ("same", "different"))
    return Face(text, (Choice(same, "cancel"), Choice(different, "pay-differ")))


def which_bill_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask which of several open bills is paid, oldest first."""
    vendor = ", ".join(dict.fromkeys(bill.vendor_name for bill in opened.settlement.bills))
    text = "\n".join([scene.say("ask_which_bill", vendor=vendor), *_open_bills(scene, opened)])
    every = Choice(label(scene.language, "pay_all"), "pay-all")
    cancel = Choice(label(scene.language, "cancel"), "cancel")
    choices = (*_bills(scene, opened), *((every,) if _is_of_one(opened) else ()), cancel)
    return Face(text, choices, picks=len(_order(opened)))


def too_much_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask what goes to the bills when the sum is more than they owe."""
    amount, due = opened.expense.amount, due_of(opened.settlement.paid_bills)
    said = rupees(amount.value) if amount else ""
    rows = [Choice(label(scene.language, "pay_due", amount=rupees(due)), "pay-due")]
    if len(opened.settlement.paid_bills) < len(opened.settlement.bills) and _is_of_one(opened):
        rows.append(Choice(label(scene.language, "pay_all"), "pay-all"))
    cancel = Choice(label(scene.language, "cancel"), "cancel")
    return Face(scene.say("ask_too_much", amount=said, due=rupees(due)), (*rows, cancel))


def payment_card(scene: Scene, opened: OpenDraft, planned: PaymentPlan) -> str:
    """Write what will be paid: to whom, for which bills, how, and what stays open."""
    lines = [scene.say("pay_top", total=rupees(planned.total), vendor=planned.vendor_name)]
    lines += _shares(scene, planned)
    lines += [_way(scene, one, several=len(planned.payments) > 1) for one in planned.payments]
    lines.append(f"{day_words(scene.language, planned.day)}, {scene.business.name}")
    lines.append(scene.say("pays_left", left=rupees(planned.left)) if planned.left else scene.say("pays_whole"))
    lines.append(scene.say("paid_bill_stays"))
    return "\n".join(dict.fromkeys([*lines, *_hints(scene, opened, planned)]))


def _shares(scene: Scene, planned: PaymentPlan) -> list[str]:
    """Write a line for each bill with all that it gets, in however many ways."""
    every = [share for one in planned.payments for share in one.shares]
    bills = {share.bill.id: share.bill for share in every}
    gets = {one: sum((share.amount for share in every if share.bill.id == one), NOTHING) for one in bills}
    return [_share(scene, bill, rupees(gets[one])) for one, bill in bills.items()]


def _hints(scene: Scene, opened: OpenDraft, planned: PaymentPlan) -> list[str]:
    """Write what a person should look at before Post."""
    sums = sums_of(scene.context.past, planned.vendor_name, planned.day, opened.id)
    cash = sum((one.amount for one in planned.payments if one.mode is PaymentMode.CASH), NOTHING)
    return amber_lines(scene, check_payment(opened.expense, scene.business, sums, cash))


def _share(scene: Scene, bill: OpenBill, amount: str) -> str:
    return scene.say("pays_bill", name=bill.name, amount=amount)


def _way(scene: Scene, paying: Paying, *, several: bool) -> str:
    mode = label(scene.language, paying.mode.value)
    way = mode if paying.account.name == mode else scene.say("card_from", mode=mode, account=paying.account.name)
    return f"{rupees(paying.amount)} {way}" if several else way


def _what(scene: Scene, opened: OpenDraft) -> str:
    amount = opened.expense.amount
    vendor = ", ".join(dict.fromkeys(bill.vendor_name for bill in opened.settlement.bills))
    if amount is None:
        return scene.say("ask_which_bill", vendor=vendor)
    return scene.say("ask_purpose", amount=rupees(amount.value), vendor=vendor)


def _open_bills(scene: Scene, opened: OpenDraft) -> list[str]:
    bills = [opened.settlement.bills[place] for place in _order(opened)]
    return [
        scene.say(
            "open_bill",
            at=f"{at}.",
            name=bill.name,
            balance=rupees(bill.balance),
            due=day_words(scene.language, bill.due or bill.day),
        )
        for at, bill in enumerate(bills, 1)
    ]


def _bills(scene: Scene, opened: OpenDraft) -> tuple[Choice, ...]:
    """Give a choice for each open bill, in the order of the list."""
    bills = opened.settlement.bills
    return tuple(Choice(label(scene.language, "pay_bill", name=bills[at].name), f"pay-{at}") for at in _order(opened))


def _order(opened: OpenDraft) -> list[int]:
    """Order the open bills that are offered: that of the same amount first, then oldest first."""
    amount, bills = opened.expense.amount, opened.settlement.bills[:OFFERED]
    same = [amount is not None and amount.value == bill.balance for bill in bills]
    return sorted(range(len(bills)), key=lambda place: (not same[place], place))


def _is_of_one(opened: OpenDraft) -> bool:
    """Say whether all open bills are of one vendor, so that one payment can pay them."""
    return len({bill.vendor for bill in opened.settlement.bills}) == 1
