"""What a random user of a conversation writes."""

from __future__ import annotations

TEXTS = (
    "paid 2500 UPI office supplies", "petrol", "petrol 1200", "courier 90 cash", "toner 2950 incl 18% gst card",
    "yes", "no", "cancel", "undo", "2600", "make it 2600", "cash not upi", "credit", "Amex", "yesterday", "hello",
    "vendor is Mehta", "17% gst", "paid 500 wallet petrol", "chai 40, auto 120 cash", "", "\ud800", "?", "paid 0 upi",
    "bill from Sharma Traders 23,100 no VB-142", "bill from Zed 11800 incl 18% gst no Z-9 gstin 27AAPFU0939F1ZV",
    "bill from Sharma 5000", "bill 8000", "bill 8000, 3000 cash baaki UPI", "paid Sharma's bill by NEFT", "VB-142",
    "paid 10000 to Sharma UPI", "paid 23100 to Sharma Traders", "paid bill VB-142 by UPI", "new expense", "all",
    "Laxmi Rice Mill", "chai 40, auto 120, courier 450", "2nd is 150", "drop the auto", "2500 nahi 2050 tha",
    "lunch 590 upi incl 5% gst", "regular", "composition", "same", "different",
    "bought stock 45000 from Laxmi Rice Mill", "expense", "bill", "my habits", "forget mehta", "Mehta always cash",
    "paid Sharma's bill 3000 cash baaki upi", "due 5 jan", "bill no X-1", "status",
    "rent 25000 har mahine cash", "har mahine", "kal 25000 rent", "due", "Sharma 2500", "thanks", "1", "2", "yestrday",
    "my monthly entries", "last 5 expenses", "galle me 8200", "pata nahi", "12 strip cipla wapas", "Cipla",
    "remind me now",
)  # fmt: skip
