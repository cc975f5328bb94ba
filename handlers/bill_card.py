"""The card of a bill: what is owed to whom on top, its lines, then doubts, then what was checked."""

from __future__ import annotations

from handlers.bill_plan import BillPlan, bill_of, gstin_of, lacks
from handlers.outcome import Scene
from handlers.owed import Part
from handlers.payment_plan import parts_of
from handlers.states import OpenDraft
from handlers.wording import day_words, label, rupees

SHOWN_LINES = 5


def bill_card(scene: Scene, opened: OpenDraft, planned: BillPlan) -> str:
    """Write what will be booked."""
    draft, priced = bill_of(opened), planned.priced
    number = draft.bill_number
    named = scene.say("bill_number", number=number.value) if number else scene.say("bill_no_number")
    days = {"day": day_words(scene.language, planned.day), "due": day_words(scene.language, planned.due)}
    lines = [
        scene.say("bill_top", total=rupees(planned.total), vendor=planned.vendor.name),
        scene.say("bill_days", number=named, **days),
        scene.business.name,
    ]
    if priced.tax:
        key = "bill_igst" if planned.is_elsewhere else "bill_tax"
        lines.append(scene.say(key, base=rupees(priced.taxable), tax=rupees(priced.tax)))
    else:
        lines.append(scene.say("card_no_tax"))
    return "\n".join([*lines, *_goods(scene, planned), *_payments(scene, opened), *_notes(scene, opened, planned)])


def _goods(scene: Scene, planned: BillPlan) -> list[str]:
    """Name the lines when there is more than one."""
    lines = planned.priced.lines
    if len(lines) < 2:
        return []
    shown = [
        scene.say("bill_line", what=line.description, amount=rupees(line.quantity * line.unit_price))
        for line in lines[:SHOWN_LINES]
    ]
    more = len(lines) - SHOWN_LINES
    return [*shown, *([scene.say("bill_more_lines", count=str(more))] if more > 0 else [])]


def _payments(scene: Scene, opened: OpenDraft) -> list[str]:
    said, parts = opened.settlement.parts, parts_of(opened)
    if not said:
        return []
    total = bill_of(opened).total
    if not parts:
        return [scene.say("bill_doubt_parts", total=rupees(total.value) if total else "")]
    ways = ", ".join(_part(scene, part) for part in parts)
    return [scene.say("bill_paid_by", parts=ways), scene.say("paid_bill_stays")]


def _part(scene: Scene, part: Part) -> str:
    mode = label(scene.language, part.mode.value)
    return f"{rupees(part.amount)} {mode}" if part.amount is not None else mode


def _notes(scene: Scene, opened: OpenDraft, planned: BillPlan) -> list[str]:
    draft, priced = bill_of(opened), planned.priced
    values = {
        "total": rupees(planned.total),
        "base": rupees(priced.taxable),
        "rounding": rupees(abs(priced.rounding)),
    }
    notes = [scene.say(f"bill_doubt_{doubt}", **values) for doubt in planned.doubts]
    if lacks(draft, planned.vendor):
        notes.append(scene.say("bill_fills", vendor=planned.vendor.name, gstin=gstin_of(draft, planned.vendor)))
    return notes
