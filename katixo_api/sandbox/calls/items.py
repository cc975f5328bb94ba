"""Items, their batches, and what is about to expire."""

from __future__ import annotations

from datetime import date

from katixo_api.sandbox.books import stock
from katixo_api.sandbox.books.refusals import Malformed, missing
from katixo_api.sandbox.books.stock_records import Batch, Item
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.exchange import ANYONE, WRITERS, Call, Reply, Route
from katixo_api.sandbox.forms import query_int, query_uuid

ITEMS, BATCHES = "INVENTORY", "BATCH_EXPIRY"
MOST_DAYS = 100_000


def list_items(call: Call) -> Reply:
    """Items by a text in name, SKU, barcode or HSN code."""
    text = call.request.query.get("search", "").lower()
    only_active = call.request.query.get("activeOnly", "").lower() == "true"
    found = [item for item in call.books.items if _fits(item, text) and (item.active or not only_active)]
    found.sort(key=lambda item: item.name.lower())
    return Reply(call.dialect.page(page_of(call, found, lambda item: _show_item(call, item))))


def get_item(call: Call) -> Reply:
    """One item."""
    return Reply(_show_item(call, _find(call, call.id)))


def item_batches(call: Call) -> Reply:
    """All batches of an item."""
    item = _find(call, call.params["itemId"].lower())
    return Reply([_show_batch(call, batch) for batch in call.books.batches if batch.item_id == item.id])


def available_batches(call: Call) -> Reply:
    """Batches that can be sold, the earliest expiry first."""
    item = _find(call, call.params["itemId"].lower())
    warehouse_id = query_uuid(call, "warehouseId")
    found = [
        batch
        for batch in call.books.batches
        if batch.item_id == item.id
        and batch.active
        and batch.quantity_on_hand > 0
        and (batch.expiry_date is None or batch.expiry_date >= call.clerk.today)
        and warehouse_id in (None, batch.warehouse_id)
    ]
    found.sort(key=lambda batch: batch.expiry_date or date.max)
    return Reply([_show_batch(call, batch) for batch in found])


def near_expiry(call: Call) -> Reply:
    """Batches about to expire and those that have, most urgent first."""
    near = stock.near_expiry(call.books, call.clerk.today, _days(call, "days"))
    return Reply([_show_near(call, batch, days) for batch, days in near])


def expiry_summary(call: Call) -> Reply:
    """How many batches are how urgent; each counts once, in its nearest class."""
    near = [days for _, days in stock.near_expiry(call.books, call.clerk.today, stock.NEAR_DAYS)]
    return Reply(
        {
            "expired": sum(days < 0 for days in near),
            "within7Days": sum(0 <= days <= stock.CRITICAL_DAYS for days in near),
            "within30Days": sum(stock.CRITICAL_DAYS < days <= stock.WARNING_DAYS for days in near),
            "within90Days": sum(days > stock.WARNING_DAYS for days in near),
        }
    )


def expiring_soon(call: Call) -> Reply:
    """Expiring stock as the dashboard shows it, open to every role."""
    near = stock.near_expiry(call.books, call.clerk.today, _days(call, "withinDays"))
    return Reply([_show_soon(call, batch, days) for batch, days in near])


def _days(call: Call, name: str) -> int:
    days = query_int(call, name)
    if days is not None and not 0 <= days <= MOST_DAYS:
        raise Malformed({name: "must be 0 or more"})
    return stock.NEAR_DAYS if days is None else days


def _find(call: Call, item_id: str) -> Item:
    item = call.books.items.get(item_id)
    if item is None:
        raise missing("Item", item_id)
    return item


def _fits(item: Item, text: str) -> bool:
    return any(text in (value or "").lower() for value in (item.name, item.sku, item.barcode, item.hsn_code))


def _show_item(call: Call, item: Item) -> dict[str, object]:
    vendor = call.books.contacts.get(item.preferred_vendor_id)
    more = {"preferredVendorName": vendor.display_name if vendor else None}
    return {**show(item), **more, "totalOnHand": stock.on_hand(call.books, item.id)}


def _show_batch(call: Call, batch: Batch) -> dict[str, object]:
    item = call.books.items.rows[batch.item_id]
    if call.dialect.is_code:
        names = {"quantity_on_hand": "quantityAvailable", "purchase_rate": "unitCost", "warehouse_id": ""}
        return {**show(batch, names), "warehouseId": batch.warehouse_id, "itemName": item.name}
    warehouse = call.books.warehouses.rows[batch.warehouse_id]
    names = {"supplier_id": "", "active": ""}
    return {**show(batch, names), "itemName": item.name, "warehouseName": warehouse.name}


def _show_near(call: Call, batch: Batch, days: int) -> dict[str, object]:
    return {
        "batchId": batch.id,
        "itemId": batch.item_id,
        "itemName": call.books.items.rows[batch.item_id].name,
        "batchNumber": batch.batch_number,
        "expiryDate": batch.expiry_date,
        "quantityOnHand": batch.quantity_on_hand,
        "daysUntilExpiry": days,
        "urgency": stock.urgency(days),
    }


def _show_soon(call: Call, batch: Batch, days: int) -> dict[str, object]:
    item = call.books.items.rows[batch.item_id]
    return {
        "itemId": item.id,
        "itemName": item.name,
        "sku": item.sku,
        "batchNumber": batch.batch_number,
        "expiryDate": batch.expiry_date,
        "daysLeft": days,
        "quantityOnHand": batch.quantity_on_hand,
    }


ROUTES = (
    Route("GET", "/api/v1/items", list_items, ANYONE, ITEMS),
    Route("GET", "/api/v1/items/{id}", get_item, ANYONE, ITEMS),
    Route("GET", "/api/v1/batches/item/{itemId}", item_batches, ANYONE, BATCHES),
    Route("GET", "/api/v1/batches/item/{itemId}/available", available_batches, ANYONE, BATCHES),
    Route("GET", "/api/v1/batches/near-expiry", near_expiry, WRITERS, BATCHES),
    Route("GET", "/api/v1/batches/expiry-summary", expiry_summary, WRITERS, BATCHES),
    Route("GET", "/api/v1/dashboard/expiring-soon", expiring_soon, ANYONE),
)
