"""One sum paid in two ways: the payment of open bills that it may be, else an expense in two rows of one card.

1. The sentence opens one draft that knows its two ways (`take_ways`). 2. Its payee's open bills are looked up as usual.
3. What pays no bill becomes two rows (`in_two_rows`), for an expense of Katixo's has one way of payment.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.batches import Batch
from handlers.capture import BILL_FIRST, capture
from handlers.cards import settle
from handlers.outcome import Outcome, Scene
from handlers.owed import Part, Settlement
from handlers.past import NOTHING
from handlers.payment_plan import parts_of
from handlers.states import Asking, OpenDraft
from parsers.drafts import ExpenseDraft, Found
from parsers.message import read_message
from parsers.settling import Settling, read_settling
from parsers.ways import read_ways

ABOUT_BILLS = ("purpose", "again")  # asked before it is known whether bills are paid
ROW, BATCH = 50, 51  # places of the new ids: other drafts of a turn have the first ones


def take_ways(scene: Scene, text: str) -> Outcome | None:
    """Open one draft for a sum that was paid in two ways; None when the text tells of no such thing."""
    ways = read_ways(text)
    if ways is None or BILL_FIRST.match(text):
        return None
    parts = tuple(Part(one.mode, one.amount) for one in ways.parts)
    drafts = read_message(ways.before, scene.context.now).drafts
    whole = drafts[0] if len(drafts) == 1 and isinstance(drafts[0], ExpenseDraft) else None
    if settling := read_settling(ways.before):
        return _pay(scene, whole or ExpenseDraft(), parts, settling) if parts[0].amount is None else None
    if whole is None or whole.amount is None or not _fit(whole, parts):
        return None
    return capture(scene, (replace(whole, mode=None),), Settlement(parts=parts))


def in_two_rows(scene: Scene, outcome: Outcome) -> Outcome:
    """Put an expense in two ways on two rows, once it is known that it pays no bill."""
    whole = next((one for one in outcome.conversation.drafts if _is_two(one)), None)
    if whole is None:
        return outcome
    first, second = (_row(whole, part) for part in parts_of(whole))
    rows = (first, replace(second, id=scene.context.new_id(ROW)))
    conversation = outcome.conversation
    for one in rows:
        conversation = conversation.with_draft(settle(one, scene.business))
    batch = Batch(scene.context.new_id(BATCH), tuple(one.id for one in rows))
    return replace(outcome, conversation=conversation.with_batch(batch))


def _pay(scene: Scene, draft: ExpenseDraft, parts: tuple[Part, ...], settling: Settling) -> Outcome:
    """Open the payment of a bill in two halves."""
    named = draft.vendor or (Found(settling.vendor, rule="whose bill") if settling.vendor else None)
    paid = replace(draft, vendor=named, mode=None)
    return capture(scene, (paid,), Settlement("pay", number=settling.number or "", parts=parts))


def _fit(whole: ExpenseDraft, parts: tuple[Part, ...]) -> bool:
    """Say whether the ways come to the sum, or one of them is what the other leaves."""
    named = sum((part.amount for part in parts if part.amount is not None), NOTHING)
    total = whole.amount.value if whole.amount else NOTHING
    return named < total if any(part.amount is None for part in parts) else named == total


def _is_two(one: OpenDraft) -> bool:
    draft, settled = one.draft, one.settlement
    if not (one.is_open and isinstance(draft, ExpenseDraft) and draft.amount and not one.move):
        return False
    asks = isinstance(one.stage, Asking) and one.stage.question in ABOUT_BILLS
    return settled.purpose != "pay" and not asks and len(parts_of(one)) == 2


def _row(whole: OpenDraft, part: Part) -> OpenDraft:
    amount = Found(part.amount, rule="one of two ways") if part.amount is not None else None
    draft = replace(whole.expense, amount=amount, mode=Found(part.mode, rule="one of two ways"))
    return replace(whole, draft=draft, settlement=replace(whole.settlement, parts=()), version=whole.version + 1)
