"""Words that a bill was paid: "paid Sharma's bill by NEFT", "Sharma ka bill de diya", "paid bill VB-142".

Whose bill and which number; the sum and the way of payment are read by their own readers. A household bill ("phone
bill", one word that says what it is for) is an expense and no vendor's bill; what is still to be paid, or was paid in
an unknown part, is none either.

>>> read_settling("paid Sharma's bill by NEFT")
Settling(vendor='Sharma', number=None)
>>> read_settling("Sharma Traders ka bill VB-142 chuka diya UPI se")
Settling(vendor='Sharma Traders', number='VB-142')
>>> read_settling("paid bill VB-142 by UPI").number, read_settling("paid Sharma's bill 8000 no 77").number
('VB-142', '77')
>>> read_settling("paid electricity bill upi") is read_settling("Sharma's bill to be paid tomorrow") is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.category import read_category

BILL = r"(?:bills?|invoices?|bil|inv|बिल|इनवॉइस)"
PAID = re.compile(
    r"\b(?:paid|cleared|settled|payed|(?:de|kar|chuka|bhar|chukta kar)\s?(?:diya|diye|di)|chukaya|chukta|diya|diye"
    r"|payment done)\b|दे दिया|दिया|चुका|चुकाया|चुकता|पेमेंट किया|भुगतान किया",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\?|\b(?:half|aadha|part|partly|some|thoda|to be paid|not paid|unpaid|will|tomorrow|dena hai|deni hai|karna hai"
    r"|karni hai|baad mein|nahi)\b|देना है|करना है|नहीं|कब",
    re.IGNORECASE,
)
_SUM = r"(?:rs\.?\s?|₹\s?)?\d[\d,]*(?:\.\d+)?,?\s+"  # "bill 8000 no 77"
NUMBER = re.compile(
    rf"{BILL}\s*(?:(?:no|number|num|nr|#|नंबर)\.?\s*:?\s*(?P<said>[\w][\w/-]{{0,29}})|(?P<bare>(?=[\w/-]*\d)[A-Za-z]+[\w/-]*)"
    rf"|{_SUM}(?:no|number|num|nr|#|नंबर)\.?\s*:?\s*(?P<later>(?=[\w/-]*\d)\w[\w/-]{{0,29}}))",
    re.IGNORECASE,
)
OWNERS = (
    re.compile(rf"(?P<name>[^\d,;:]+?)\s*(?:['’]s|['’])\s*{BILL}(?![\w])", re.IGNORECASE),
    re.compile(rf"(?P<name>[^\d,;:]+?)\s+(?:ka|ke|ki|का|के|की)\s+{BILL}(?![\w])", re.IGNORECASE),
    re.compile(rf"{BILL}(?![\w]).{{0,24}}?\b(?:of|from|to)\s+(?P<name>[^\d,;:]+)", re.IGNORECASE),
    re.compile(rf"\b(?:paid|cleared|settled)\s+(?P<name>[^\d,;:]+?)\s+{BILL}(?![\w])", re.IGNORECASE),
    re.compile(rf"^(?P<name>[^\d,;:]+?)\s+{BILL}\s+(?:paid|cleared|settled)\b", re.IGNORECASE),
)
NO_NAME = re.compile(
    r"\b(?:paid|pay|cleared|settled|the|a|full|whole|by|via|in|on|with|through|upi|neft|rtgs|imps|cash|cheque|"
    r"check|card|bank|gpay|phonepe|paytm|yesterday|today|kal|aaj|se|maine|humne|we|i|my|our|this|that|his|her|their)\b"
    r"|मैंने|हमने|आज|कल",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Settling:
    """Whose bill was paid, and which; at least one is said."""

    vendor: str | None
    number: str | None


def read_settling(text: str) -> Settling | None:
    """Read that a vendor's bill was paid; None when the text says nothing of the kind."""
    if not re.search(rf"(?<![\w]){BILL}(?![\w])", text, re.IGNORECASE) or not PAID.search(text) or NOT_YET.search(text):
        return None
    numbered = NUMBER.search(text)
    number = (numbered["said"] or numbered["bare"] or numbered["later"]) if numbered else None
    vendor = _owner(text)
    if vendor and " " not in vendor and read_category(vendor):
        return None
    return Settling(vendor, number) if vendor or number else None


def _owner(text: str) -> str | None:
    for pattern in OWNERS:
        found = pattern.search(text)
        name = " ".join(NO_NAME.sub(" ", found["name"]).split()).strip(" .'’") if found else ""
        if name and re.search(r"[^\W\d_]", name):
            return name
    return None
