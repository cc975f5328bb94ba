"""Texts to forward: a polite word to a customer who is late, and to the supplier of stock that expires."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from handlers.digest import short_day
from handlers.dues import Due
from handlers.outcome import Scene
from handlers.wording import rupees


def nudge(scene: Scene, owed: Sequence[Due]) -> str:
    """Write to a customer about all invoices of theirs that are late; none of it names a reason or threatens."""
    total = sum((one.amount or Decimal(0) for one in owed), Decimal(0))
    first = min((one.day for one in owed if one.day), default=scene.context.now.date())
    return scene.say(
        "nudge",
        name=owed[0].name if owed else "",
        amount=rupees(total),
        number=", ".join(one.number for one in owed),
        day=short_day(scene.language, first, scene.context.now.date()),
        org=scene.business.name,
    )


def to_supplier(scene: Scene, due: Due) -> str:
    """Ask a supplier to take back a batch; expired medicines go back by credit note."""
    return scene.say(
        "to_supplier",
        name=f" {due.party} ji" if due.party else "",
        item=due.name,
        batch=due.number,
        quantity=f" ×{due.detail}" if due.detail else "",
        day=short_day(scene.language, due.day, scene.context.now.date()) if due.day else "",
        org=scene.business.name,
    )
