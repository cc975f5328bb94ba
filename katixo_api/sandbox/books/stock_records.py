"""Items, the batches they lie in, and every movement of stock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from katixo_api.sandbox.books.records import Money


@dataclass(frozen=True, slots=True)
class Warehouse:
    """Where stock lies."""

    id: str
    name: str
    is_default: bool = True


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is bought and sold."""

    id: str
    name: str
    item_type: str
    created_at: datetime
    sku: str | None = None
    barcode: str | None = None
    description: str | None = None
    category: str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    hsn_code: str | None = None
    unit_of_measure: str | None = None
    purchase_price: Money | None = None
    sale_price: Money | None = None
    mrp: Money | None = None
    gst_rate: Decimal | None = None
    track_inventory: bool = True
    track_batches: bool = False
    reorder_level: Decimal | None = None
    reorder_quantity: Decimal | None = None
    preferred_vendor_id: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Batch:
    """One batch of an item, with what is left of it."""

    id: str
    batch_number: str
    item_id: str
    manufacturing_date: date | None
    expiry_date: date | None
    quantity_on_hand: Decimal
    purchase_rate: Money
    warehouse_id: str
    supplier_id: str | None
    active: bool = True


@dataclass(frozen=True, slots=True)
class StockMove:
    """Stock that came in (above zero) or went out; `source_id` is the bill, credit or invoice that moved it."""

    id: str
    item_id: str
    warehouse_id: str
    move_date: date
    quantity: Decimal
    source_id: str
    created_seq: int
