"""The card of a bill: what is owed to whom on top, its lines, then doubts, then what was checked."""

from __future__ import annotations

from handlers.bill_plan import BillPlan, bill_of, gstin_of, lacks, supplier_of
from handlers.guards import check
from handlers.habits import HABIT
from handlers.hints import amber_lines, fine_line, unsaid
from handlers.ledger import known_rate
from handlers.outcome import Scene
from handlers.owed import Part
from handlers.past import sums_of
from handlers.payment_plan import is_paid_whole, parts_of
from handlers.purchases import rates_of
from handlers.states import OpenDraft
from handlers.wording import day_words, label, rupees

SHOWN_LINES = 5


def bill_card(scene: Scene, opened: OpenDraft, planned: BillPlan) -> str:
    """Write what will be booked."""
    draft, priced = bill_of(opened), planned.priced
    number = draft.bill_number
    named = scene.say("bill_number", number=number.value) if number else scene.say("bill_no_number")
    days = {"day": day_words(scene.language, planned.day), "due": day_words(scene.language, planned.due)}
    is_paid = is_paid_whole(opened)  # what was paid at the counter falls due no more
    lines = [
        scene.say("bill_top_paid" if is_paid else "bill_top", total=rupees(planned.total), vendor=planned.vendor.name),
        f"{named}, {days['day']}" if is_paid else scene.say("bill_days", number=named, **days),
        scene.business.name,
    ]
    if priced.tax:
        key = "bill_igst" if planned.is_elsewhere else "bill_tax"
        lines.append(scene.say(key, base=rupees(priced.taxable), tax=rupees(priced.tax)))
    else:
        lines.append(scene.say("card_no_tax"))
    usual = [*([label(scene.language, "as_bill")] if draft.vendor and draft.vendor.rule == HABIT else [])]
    usual += [draft.category.value.value] if draft.category and draft.category.rule == HABIT else []
    lines += [scene.say("as_last_time", what=", ".join(usual))] if usual else []
    below = [*_payments(scene, opened), *_notes(scene, opened, planned), *_hints(scene, opened, planned)]
    return "\n".join([*lines, *_goods(scene, planned), *below])


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
    notes = [*_ruled(scene, opened, planned), *(scene.say(f"bill_doubt_{one}", **values) for one in planned.doubts)]
    if lacks(draft, planned.vendor):
        notes.append(scene.say("bill_fills", vendor=planned.vendor.name, gstin=gstin_of(draft, planned.vendor)))
    return notes


def _ruled(scene: Scene, opened: OpenDraft, planned: BillPlan) -> list[str]:
    """Say why no tax is claimed, or that it is because the user asked."""
    why = planned.ruling.why or ("insisted" if opened.tax == "claim" and planned.priced.tax else None)
    if why is None:
        return []
    strange = [rate for rate in rates_of(bill_of(opened)) if not known_rate(scene.business.book, rate)]
    rate = ", ".join(f"{one.normalize():f}" for one in dict.fromkeys(strange))
    return [scene.say(f"doubt_{why}", total=rupees(planned.total), rate=rate)]


def _hints(scene: Scene, opened: OpenDraft, planned: BillPlan) -> list[str]:
    """Write what a person should look at before Post, then in one line what was checked and is fine."""
    draft, vendor = bill_of(opened), planned.vendor
    sums = sums_of(scene.context.past, vendor.name, planned.day, opened.id)
    found = check(draft, scene.business, sums, supplier_of(draft, vendor))
    notices = unsaid(found, planned.ruling.why, opened.checked)
    fine = fine_line(scene, notices)
    return [*amber_lines(scene, notices), *([fine] if fine else [])]
