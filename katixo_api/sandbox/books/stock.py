"""Stock: what came in and went out, what is on hand, and which batches are near their expiry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.purchase_records import BillLine
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.books.stock_records import Batch, StockMove, Warehouse

CRITICAL_DAYS, WARNING_DAYS, NEAR_DAYS = 7, 30, 90


def move_stock(books: Books, clerk: Clerk, lines: Sequence[BillLine], day: date, source_id: str, sign: int) -> None:
    """Move the items of a document's lines in (sign 1) or out (sign -1), dated the day."""
    for line in lines:
        item = books.items.get(line.item_id)
        if item is None or not item.track_inventory:
            continue
        quantity = line.quantity * sign
        move = StockMove(clerk.new_id(), item.id, _warehouse(books).id, day, quantity, source_id, clerk.next_seq())
        books.stock_moves.put(move)


def on_hand(books: Books, item_id: str) -> Decimal:
    """How much of an item there is."""
    return sum((move.quantity for move in books.stock_moves if move.item_id == item_id), Decimal(0))


def near_expiry(books: Books, today: date, within_days: int) -> list[tuple[Batch, int]]:
    """Batches with stock that expire within so many days or have expired, most urgent first, with the days left."""
    left = [(batch, (batch.expiry_date - today).days) for batch in books.batches if batch.expiry_date]
    near = [(batch, days) for batch, days in left if days <= within_days and batch.quantity_on_hand > 0]
    return sorted(near, key=lambda pair: pair[1])


def urgency(days_left: int) -> str:
    """EXPIRED, CRITICAL up to 7 days, WARNING up to 30, OK after that.

    >>> [urgency(days) for days in (-1, 0, 7, 8, 30, 31)]
    ['EXPIRED', 'CRITICAL', 'CRITICAL', 'WARNING', 'WARNING', 'OK']
    """
    if days_left < 0:
        return "EXPIRED"
    if days_left <= CRITICAL_DAYS:
        return "CRITICAL"
    return "WARNING" if days_left <= WARNING_DAYS else "OK"


def _warehouse(books: Books) -> Warehouse:
    found = next((warehouse for warehouse in books.warehouses if warehouse.is_default), None)
    if found is None:
        raise Refused(400, "INV_NO_DEFAULT_WAREHOUSE", "No default warehouse")
    return found
