"""Batches and what expires. Source: Katixo's inventory page and its public backend.

The module BATCH_EXPIRY gates most of this (`Forbidden` with MODULE_NOT_ENABLED), and a VIEWER may only ask
`expiring_soon`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import AliasChoices, Field

from katixo_api.record import Entity, Record, ask_all
from katixo_api.wire import Call, Caller, at


class Batch(Entity):
    """A batch of an item. The dialects name quantity and price differently; both are read."""

    batch_number: str
    item_id: str | None = None
    item_name: str | None = None
    manufacturing_date: date | None = None
    expiry_date: date | None = None
    quantity_on_hand: Decimal | None = Field(None, validation_alias=AliasChoices("quantityOnHand", "quantityAvailable"))
    purchase_rate: Decimal | None = Field(None, validation_alias=AliasChoices("purchaseRate", "unitCost"))
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    supplier_id: str | None = None
    active: bool = True


class ExpiringBatch(Record):
    """A batch near its end or past it. Reckon the days from `expiry_date`: the server may leave them out."""

    batch_id: str | None = Field(None, validation_alias=AliasChoices("batchId", "id"))
    item_id: str | None = None
    item_name: str | None = None
    sku: str | None = None
    batch_number: str
    expiry_date: date
    quantity_on_hand: Decimal | None = None
    days_until_expiry: int | None = Field(None, validation_alias=AliasChoices("daysUntilExpiry", "daysLeft"))
    urgency: str | None = None


class Inventory:
    """Calls about stock in batches."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def batches(self, item_id: str) -> list[Batch]:
        """Give all batches of an item."""
        return await ask_all(self._call, Call("GET", at("/api/v1/batches/item/{}", item_id)), Batch)

    async def available(self, item_id: str, *, warehouse_id: str | None = None) -> list[Batch]:
        """Give the batches of an item that still have stock."""
        call = Call("GET", at("/api/v1/batches/item/{}/available", item_id), query={"warehouseId": warehouse_id})
        return await ask_all(self._call, call, Batch)

    async def near_expiry(self, *, days: int | None = None) -> list[ExpiringBatch]:
        """Give the batches that expire within some days, expired ones with stock too, most urgent first."""
        return await ask_all(
            self._call, Call("GET", "/api/v1/batches/near-expiry", query={"days": days}), ExpiringBatch
        )

    async def expiring_soon(self, *, days: int | None = None) -> list[ExpiringBatch]:
        """Give the same facts from the dashboard: open to every role, without the module gate."""
        call = Call("GET", "/api/v1/dashboard/expiring-soon", query={"withinDays": days})
        return await ask_all(self._call, call, ExpiringBatch)
