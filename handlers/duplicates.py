"""Is this entry in the books already? The same bill may come as a photo, a line of text and a payment's screenshot.

Certain signs are keys: a payment's reference, a bill's number with its seller, a file's bytes. Each key is held by
one entry. Without a shared key two entries are alike when the amount is the same and payee and day are near; then
too the user is asked, and says Same or Different.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.outcome import Scene
from handlers.past import CASH, NOTHING, Booked, BookedKind, payee_key
from handlers.payment_plan import mode_of, plan_payment
from handlers.posting import EXPENSE_MODES, plan
from handlers.states import OpenDraft
from handlers.wording import day_words, rupees
from parsers.drafts import BillDraft, ExpenseDraft

Sign: TypeAlias = Literal["ref", "bill", "file", "alike"]
NEAR = timedelta(days=3)  # a payment and its bank message, a bill and its payment
TERMS = timedelta(days=60)  # a bill may be handed in so long after its money was booked as an expense
SAME_DAY = timedelta(days=1)  # around midnight the bank's day is another one
NOT_DAILY = Decimal(1000)  # rupees; a smaller sum without a payee may well be spent twice a day
_RUNS = re.compile(r"[a-z]+|[0-9]+")
SAME = ("same", "wahi hai", "wahi", "haan wahi", "ek hi hai", "वही है", "वही", "एक ही है")
NO = ("no", "nahi", "nahin", "nhi", "nai", "not same", "नहीं", "नही")  # "is it the same?" "no" is another one
DIFFERENT = (*NO, "different", "alag hai", "alag", "doosra", "dusra", "doosra hai", "new", "अलग है", "अलग", "दूसरा")


@dataclass(frozen=True, slots=True)
class Twin:
    """What a draft may be a second time of: an entry or, without number, another open card."""

    draft: str
    number: str | None
    amount: Decimal
    day: date
    sign: Sign


def keys_of(draft: ExpenseDraft | BillDraft, files: tuple[str, ...] = (), seller: str = "") -> tuple[str, ...]:
    """Give the certain signs of an entry; `seller` is the name that it has at Katixo, beside the one that was said.

    >>> from parsers.drafts import Found
    >>> keys_of(ExpenseDraft(vendor=Found("Sharma Traders"), bill_number=Found("VB/0142"), reference=Found("UTR 0412")))
    ('ref:utr0412', 'bill:sharma traders:vb142')
    """
    keys = []
    if isinstance(draft, ExpenseDraft) and draft.reference:
        keys.append(f"ref:{''.join(_RUNS.findall(draft.reference.value.casefold()))}")
    if draft.bill_number and (number := number_key(draft.bill_number.value)):
        sellers = [payee_key(name) for name in (draft.vendor.value if draft.vendor else "", seller)]
        sellers += [draft.gstin.value.casefold()] if isinstance(draft, BillDraft) and draft.gstin else []
        keys += [f"bill:{one}:{number}" for one in dict.fromkeys(sellers) if one]
    return (*keys, *(f"file:{digest}" for digest in files))


def number_key(number: str) -> str:
    """Write a number without case, blanks, slashes and leading zeros.

    >>> number_key("INV/2026-27/0042"), number_key(" inv 2026-27 42"), number_key("0000")
    ('inv2026-27-42', 'inv2026-27-42', '0')
    """
    text = ""
    for run in _RUNS.findall(number.casefold()):
        run = (run.lstrip("0") or "0") if run.isdigit() else run
        text += f"-{run}" if text[-1:].isdigit() and run.isdigit() else run
    return text


def find_twin(scene: Scene, opened: OpenDraft) -> Twin | None:
    """Give the entry or older card that an open draft may be a second time of; None when there is none."""
    new = _booked(scene, opened)
    older = [*_entries(scene, new), *_older_cards(scene, opened)]
    other = {new.draft, *opened.different, *_said_together(scene, opened)}
    known = [one for one in older if one.draft not in other]
    found = [(sign, one) for one in known if (sign := _sign(one, new) or _same_again(scene, opened, one, new))]
    if not found:
        return None
    sign, one = min(found, key=lambda pair: (pair[0] == "alike", pair[1].number is None))
    return Twin(one.draft, one.number, one.amount, one.day, sign)


def free_keys(scene: Scene, opened: OpenDraft) -> tuple[str, ...]:
    """Give the keys that a draft may claim: those of an entry that the user called another one stay with that."""
    keys = _signs(opened)
    held = {key for one in scene.context.past.holding(keys) if one.draft != opened.id for key in one.keys}
    return tuple(key for key in keys if key not in held)


def ask_about(scene: Scene, twin: Twin) -> str:
    """Write the question, with the entry named."""
    values = {"number": twin.number or "", "total": rupees(twin.amount), "day": day_words(scene.language, twin.day)}
    return scene.say(f"twin_{twin.sign}" if twin.number else "twin_open", **values)


def read_same(text: str) -> Literal["same", "different"] | None:
    """Read a text as the answer; None when it is none.

    >>> read_same("Wahi hai."), read_same("alag"), read_same("same shop again")
    ('same', 'different', None)
    """
    said = text.casefold().strip(" .!?।")
    return "same" if said in SAME else "different" if said in DIFFERENT else None


def _entries(scene: Scene, new: Booked) -> Iterable[Booked]:
    past = scene.context.past
    yield from past.holding(new.keys)
    yield from past.of_amount(new.amount, new.day - NEAR, new.day + (TERMS if new.kind == "bill" else NEAR))


def _said_together(scene: Scene, opened: OpenDraft) -> tuple[str, ...]:
    """Give the rows of one message: who writes two alike means two."""
    batches = scene.conversation.batches
    return next((one.rows for one in batches if one.made_of == "words" and opened.id in one.rows), ())


def _older_cards(scene: Scene, opened: OpenDraft) -> Iterable[Booked]:
    """Give the open cards that were there before; the older of two alike asks nothing."""
    for one in scene.conversation.open_drafts():
        if one.id == opened.id:
            return
        yield _booked(scene, one)


def _booked(scene: Scene, opened: OpenDraft) -> Booked:
    """Write a draft as the entry that it will be, as far as it is known: no amount yet is nobody's amount."""
    kind = _becomes(opened)
    total, day, mode = _stated(scene, opened, kind)
    return Booked(opened.id, kind, None, _payee(opened), day or scene.context.now.date(), mode, total, _signs(opened))


def _becomes(opened: OpenDraft) -> BookedKind:
    """Say what a draft will be; money to whom bills are open pays them unless its user has said otherwise."""
    if isinstance(opened.draft, BillDraft):
        return "bill"
    settled = opened.settlement
    if opened.move:
        return "receipt" if opened.move.asked == "received" else "move"
    return "payment" if settled.purpose == "pay" or (settled.purpose is None and settled.bills) else "draft"


def _signs(opened: OpenDraft) -> tuple[str, ...]:
    """Give the keys of a draft; the number that a payment names is that of another entry."""
    vendor = opened.party.vendor
    keys = keys_of(opened.draft, opened.files, vendor.name if vendor else "")
    return tuple(key for key in keys if _kind(key) != "bill") if _becomes(opened) == "payment" else keys


def _payee(opened: OpenDraft) -> str:
    """Name who gets the money: as Katixo knows it where that is known, else as it was said."""
    if opened.party.vendor:
        return payee_key(opened.party.vendor.name)
    paid = opened.settlement.paid_bills
    if paid:
        return payee_key(paid[0].vendor_name)
    return payee_key(opened.draft.vendor.value) if opened.draft.vendor else ""


def _stated(scene: Scene, opened: OpenDraft, kind: BookedKind) -> tuple[Decimal, date | None, str]:
    """Give amount, day and way of payment: as planned, else as far as said; a bill is not paid in any way yet."""
    draft = opened.draft
    if isinstance(draft, BillDraft):
        return draft.total.value if draft.total else NOTHING, draft.bill_date.value if draft.bill_date else None, ""
    if kind == "payment" and opened.settlement.purpose == "pay" and (paying := plan_payment(opened, scene.business)):
        return paying.total, paying.day, mode_of(paying)
    if kind == "draft" and (planned := plan(opened, scene.business)):
        return planned.split.total, planned.day, planned.mode
    mode = EXPENSE_MODES[draft.mode.value] if draft.mode else ""
    return draft.amount.value if draft.amount else NOTHING, draft.paid_on.value if draft.paid_on else None, mode


def _sign(old: Booked, new: Booked) -> Sign | None:
    """Say what makes two entries one; a key of one kind that differs makes them two."""
    shared = [key for key in new.keys if key in old.keys]
    if shared:
        return _kind(shared[0])
    apart = _differ(old, new, "ref") or _differ(old, new, "bill")
    return "alike" if not apart and _is_alike(old, new) else None


def _same_again(scene: Scene, opened: OpenDraft, old: Booked, new: Booked) -> Sign | None:
    """Find what is told twice on one day: no payee, but the same large sum for the same purpose."""
    if old.number is None or old.payee or new.payee or (old.kind, new.kind) != ("draft", "draft"):
        return None
    before = scene.conversation.find(old.draft)
    if before is None or old.amount < NOT_DAILY or (old.amount, old.day) != (new.amount, new.day):
        return None
    is_same = _purpose(before) == _purpose(opened) and not _is_paid_otherwise(old.mode, new.mode)
    return "alike" if is_same and not old.keys and not new.keys else None


def _purpose(opened: OpenDraft) -> tuple[object, str]:
    draft = opened.draft
    said = draft.description.value if draft.description else ""
    return draft.category.value if draft.category else None, said.casefold()


def _differ(old: Booked, new: Booked, kind: Sign) -> bool:
    """Say whether both have a number of this kind, and not the same."""
    ours, theirs = _numbers(old, kind), _numbers(new, kind)
    return bool(ours and theirs) and not ours & theirs


def _numbers(booked: Booked, kind: Sign) -> set[str]:
    """Give the numbers of one kind, without the seller that stands before a bill's."""
    return {key.rpartition(":")[2] for key in booked.keys if _kind(key) == kind}


def _kind(key: str) -> Sign:
    return "ref" if key.startswith("ref:") else "bill" if key.startswith("bill:") else "file"


def _is_alike(old: Booked, new: Booked) -> bool:
    """Say whether amount, payee, day and way of payment could be those of one entry.

    A bill and its payment are no twins: which bill is paid is another question. What was booked as an expense may be
    either of them.
    """
    kinds = {old.kind, new.kind}
    if kinds == {"bill", "payment"} or (old.kind, new.kind) == ("bill", "draft"):
        return False
    if len(kinds) == 2 and "receipt" in kinds:
        return False  # what came in is no second time of what went out
    if old.amount != new.amount or not new.amount or _is_paid_otherwise(old.mode, new.mode):
        return False
    apart = abs(old.day - new.day)
    if old.payee and new.payee:
        is_near = apart <= NEAR or (kinds == {"draft", "bill"} and new.day <= old.day <= new.day + TERMS)
        return is_near and _is_same_payee(old.payee, new.payee)
    return apart <= SAME_DAY and bool(old.keys) != bool(new.keys)


def _is_paid_otherwise(one: str, other: str) -> bool:
    """Say whether one was paid in cash and the other one was not; "" is not known, and several ways may be either."""
    return bool(one and other) and " " not in one + other and (one == CASH) != (other == CASH)


def _is_same_payee(one: str, other: str) -> bool:
    """Say whether all words of the shorter name stand in the longer one."""
    short, long = sorted((set(one.split()), set(other.split())), key=len)
    return short <= long
