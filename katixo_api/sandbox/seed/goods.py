"""What Kumar Stores trades in: items with their vendors, and batches with expiry dates around today."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from katixo_api.sandbox.books.books import Clerk
from katixo_api.sandbox.books.stock import on_hand
from katixo_api.sandbox.books.stock_records import Batch, Item, StockMove
from katixo_api.sandbox.seed.diary import Diary

ITEMS = """\
TD-1KG|Toor Dal 1kg|Pulses|07136000|PKT|118|145|5|Maharashtra Pulses Trading Co.|230
MD-1KG|Moong Dal 1kg|Pulses|07133100|PKT|104|128|5|Maharashtra Pulses Trading Co.|140
CH-1KG|Chana Dal 1kg|Pulses|07132000|PKT|82|99|5|Sharma Traders|160
SU-5KG|Sugar 5kg|Grocery|17019990|BAG|205|232|5|Sharma Traders|95
BR-5KG|Basmati Rice 5kg|Rice|10063020|BAG|410|495|5|Laxmi Rice Mill|120
KO-25K|Kolam Rice 25kg|Rice|10063090|BAG|1180|1340|5|Laxmi Rice Mill|44
SO-15L|Sunflower Oil 15L tin|Oil|15121910|TIN|1890|2080|5|Gujarat Oil Agency|36
GO-1L|Groundnut Oil 1L|Oil|15081000|BTL|168|192|5|Gujarat Oil Agency|210
WA-10K|Wheat Flour 10kg|Flour|11010000|BAG|355|405|5|Annapurna Flour Mills|88
RV-500|Rava 500g|Flour|11031110|PKT|24|31|5|Annapurna Flour Mills|300
CM-100|Chilli Powder 100g|Spices|09042219|PKT|31|42|5|Bengaluru Spices Exchange|420
TM-100|Turmeric 100g|Spices|09103030|PKT|19|27|5|Bengaluru Spices Exchange|380
KJ-500|Cashew 500g|Dry fruit|08013220|PKT|415|490|5|Mehta Brothers|60
AL-500|Almonds 500g|Dry fruit|08021200|PKT|372|445|5|Mehta Brothers|72
PG-800|Glucose Biscuits 800g|Biscuits|19053100|PKT|72|85|5|Parle Agency Pune|260
AB-500|Butter 500g|Dairy|04051000|PKT|252|285|5|Amul Distribution Kothrud|45
TE-1KG|Tea 1kg|Beverages|09024020|PKT|398|460|5|Tata Consumer Stockist|110
CF-200|Coffee 200g|Beverages|21011120|JAR|310|375|18|Chennai Coffee Works|58
DS-1KG|Detergent 1kg|Home care|34022010|PKT|98|120|18|Hindustan Soap Agency|190
SP-4X|Soap pack of 4|Home care|34011190|PKT|112|140|18|Hindustan Soap Agency|170
CB-100|Carry bags 100s|Packing|39232990|PKT|88|110|18|Patel Packaging|75
SB-SET|Storage box set|Plastic ware|39241090|SET|340|420|18|Shah Plastic Works|52
PCM-500|Paracetamol 500mg strip|Medicines|30049063|STR|12|18|5|Cipla Distributors Pune|900
CTZ-10|Cetirizine 10mg strip|Medicines|30049039|STR|14|22|5|Cipla Distributors Pune|640
ORS-21|ORS sachet|Medicines|30049099|PCS|16|22|5|Sun Medico Agencies|480
CSY-100|Cough Syrup 100ml|Medicines|30049099|BTL|64|88|5|Sun Medico Agencies|130
EG-30|Eggs tray of 30|Farm|04072100|TRY|165|195|0|Bhosale Farm Fresh|20
"""
"""SKU|name|category|HSN|unit|purchase price|sale price|GST %|preferred vendor|on hand"""

BATCHES = """\
CSY-100|CSY-24K07|-6|14
AB-500|AB-N112|2|18
PG-800|PG-2608B|5|96
PCM-500|PCM-25A19|12|220
ORS-21|ORS-3391|26|160
CTZ-10|CTZ-8820|28|75
TE-1KG|TE-11F|58|40
CSY-100|CSY-25C02|84|60
PCM-500|PCM-26D04|410|680
CTZ-10|CTZ-9014|520|565
AB-500|AB-N118|47|27
ORS-21|ORS-3120|-40|0
"""
"""SKU|batch number|days until expiry|quantity"""

BATCHED = ("Medicines", "Dairy", "Biscuits")
SHELF_LIFE_DAYS = 540


def add_items(diary: Diary, clerk: Clerk) -> None:
    """Write the items."""
    for row in ITEMS.splitlines():
        sku, name, category, hsn, unit, cost, price, rate, vendor, _ = row.split("|")
        item = Item(
            id=clerk.new_id(),
            name=name,
            item_type="GOODS",
            created_at=clerk.now,
            sku=sku,
            category=category,
            hsn_code=hsn,
            unit_of_measure=unit,
            purchase_price=Decimal(cost),
            sale_price=Decimal(price),
            mrp=Decimal(price) + 5,
            gst_rate=Decimal(rate),
            track_batches=category in BATCHED,
            reorder_level=Decimal(20),
            reorder_quantity=Decimal(100),
            preferred_vendor_id=diary.contact(vendor),
        )
        diary.books.items.put(item)


def add_batches(diary: Diary, clerk: Clerk, today: date) -> None:
    """Write the batches that lie in the store today."""
    items = {item.sku: item for item in diary.books.items}
    (warehouse,) = diary.books.warehouses
    for row in BATCHES.splitlines():
        sku, number, days, quantity = row.split("|")
        expiry = today + timedelta(days=int(days))
        item = items[sku]
        batch = Batch(
            id=clerk.new_id(),
            batch_number=number,
            item_id=item.id,
            manufacturing_date=expiry - timedelta(days=SHELF_LIFE_DAYS),
            expiry_date=expiry,
            quantity_on_hand=Decimal(quantity),
            purchase_rate=item.purchase_price or Decimal(0),
            warehouse_id=warehouse.id,
            supplier_id=item.preferred_vendor_id,
        )
        diary.books.batches.put(batch)


def count_stock(diary: Diary, clerk: Clerk) -> None:
    """Take out of stock what was sold over the counter, so that what lies there today is left."""
    wanted = {row.split("|")[0]: Decimal(row.split("|")[-1]) for row in ITEMS.splitlines()}
    (warehouse,) = diary.books.warehouses
    for item in diary.books.items:
        sold = wanted[item.sku or ""] - on_hand(diary.books, item.id)
        move = StockMove(clerk.new_id(), item.id, warehouse.id, clerk.today, sold, item.id, clerk.next_seq())
        diary.books.stock_moves.put(move)
