"""Items: what is bought and sold. Source: Katixo's items page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from decimal import Decimal

from katixo_api.pages import walk
from katixo_api.record import Entity, ask
from katixo_api.wire import Call, Caller, at


class Item(Entity):
    """An item. `item_type` is GOODS, SERVICE or COMPOSITE."""

    sku: str | None = None
    barcode: str | None = None
    name: str
    description: str | None = None
    item_type: str | None = None
    category: str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    hsn_code: str | None = None
    unit_of_measure: str | None = None
    purchase_price: Decimal | None = None
    sale_price: Decimal | None = None
    mrp: Decimal | None = None
    gst_rate: Decimal | None = None
    track_inventory: bool = False
    track_batches: bool = False
    reorder_level: Decimal | None = None
    reorder_quantity: Decimal | None = None
    preferred_vendor_id: str | None = None
    preferred_vendor_name: str | None = None
    active: bool = True
    total_on_hand: Decimal | None = None
    created_at: datetime | None = None


class Items:
    """Calls about items."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> Item:
        """Give one item."""
        return await ask(self._call, Call("GET", at("/api/v1/items/{}", id)), Item)

    async def list(self, *, search: str | None = None, active: bool | None = None) -> AsyncIterator[Item]:
        """Go through the items; `active` True leaves out those no longer used."""
        query = {"search": search, "activeOnly": active}
        async for item in walk(self._call, Call("GET", "/api/v1/items", query=query), Item):
            if item.active or not active:
                yield item
