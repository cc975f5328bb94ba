"""The words that printed documents put before their figures, ranked, and where they stand in a row.

One table, by subject. A pattern is a phrase in lower case; a space in it matches any run of blanks, dots, colons or
dashes or nothing (OCR drops blanks), and letters match the signs they are often read as (o/0, i/l/1). Longer labels win
over shorter ones at the same place, so "sub total" is never "total".

>>> [(hit.name, hit.rank) for hit in find_labels("Sub Total  1485.00  GRAND TOTAL")]
[('subtotal', 1), ('total', 4)]
>>> [hit.name for hit in find_labels("TAXINVOICE  Invoice N0. : 55  Due Date")]
['number', 'due_date']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz import fuzz, process

Name = Literal[
    "total", "subtotal", "taxable", "tax", "cgst", "sgst", "igst", "cess", "round_off", "discount", "charge", "tender",
    "late", "before", "count", "number", "other_number", "date", "due_date", "other_date", "seller", "buyer", "supply",
    "reverse", "mode", "reference", "gstin", "words", "bank", "contact", "arrears",
]  # fmt: skip

TABLE: dict[Name, tuple[tuple[int, str], ...]] = {
    "total": (
        (5, "rounded total|total rounded|total amt rounded|total after rounding|total amount rounded"),
        (5, "net amount payable|net payable amount|net payable|total amount payable|total payable amount|total payable"),
        (5, "amount payable|payable amount|amount payable by due date|payable by due date|payable on or before due date"),
        (5, "amount payable before due date|net bill amount|total bill amount|bill amount payable|net bill|to pay"),
        (4, "grand total|g total|gr total|gross total payable|total amount after tax|total after tax|total incl of tax"),
        (4, "total inclusive of gst|total incl gst|total inclusive gst|total incl of gst|total sales inclusive of gst"),
        (4, "total sales incl gst|total sales inclusive gst|total sales incl tax|total inc gst|total incl|total amount incl gst|total with gst|total including gst|total incl taxes|total inclusive of tax"),
        (4, "net total|nett total|net amount|nett amount|net amt|nett amt|net value|final amount|final total|net due"),
        (4, "bill total|bill amount|bill amt|bill value|total bill|invoice total|invoice amount|invoice value"),
        (4, "total invoice value|total invoice amount|total invoice amt|total bill value|document total|amount due"),
        (4, "balance due|total due|total amount due|current bill amount|total fare|fare total|total paid|amount paid"),
        (4, "you paid|paid amount|total charged|trip total|order total|total rs|total inr|total rm|cash memo total"),
        (4, "total sales|total amt incl|total amount incl|amount to pay|amount to be paid|sum payable|total to pay"),
        (4, "total folio|folio total|total charges payable|total premium|gross payable|total amount incl gst"),
        (3, "net|total amount|total amt|total value|total price|total cost|total charges|total|totals|ttl"),
        (2, "gross amount|gross total|gross amt|gross value|gross|sale|sale amount|sale value|fuel amount|amount received"),
        (1, "amount|amt|the sum of rupees|sum of rs|sum of rupees|rs|fare|charges"),
    ),
    "subtotal": (
        (1, "sub total|subtotal|sub tot|sub ttl|items total|item total|goods total|basic amount|basic value|basic total"),
        (1, "total before tax|total amount before tax|amount before tax|total excl of gst|total excluding gst"),
        (1, "total excl gst|total sales excluding gst|total excl of tax|total excluding tax|gross before tax"),
        (1, "food total|net before tax|total before gst|net sales|total value of goods|value of goods|total exclusive of gst|ride total|page total"),
        (1, "carried forward|carried over|brought forward|c f|b f"),
    ),
    "taxable": (
        (3, "total taxable value|total taxable amount|taxable total|total taxable|taxable value|taxable amount"),
        (2, "taxable amt|taxable val|taxable|assessable value|net taxable|value before tax|amount before gst"),
    ),
    "tax": (
        (1, "total tax amount|total tax|total gst amount|total gst|tax amount|tax amt|gst amount|gst amt|gst payable"),
        (1, "tax total|gst total|gst summary|tax summary|vat|service tax|gst|sst|tax"),
    ),
    "cgst": ((2, "output cgst|add cgst|c gst|cgst amount|cgst amt|cgst payable|central gst|central tax|cgst"),),
    "sgst": (
        (2, "output sgst|add sgst|s gst|sgst amount|sgst amt|sgst payable|state gst|state tax|sgst utgst|sgst ugst|sgst"),
        (2, "utgst|union territory tax|ut gst"),
    ),
    "igst": ((2, "output igst|add igst|i gst|igst amount|igst amt|igst payable|integrated gst|integrated tax|igst"),),
    "cess": ((2, "gst cess|compensation cess|comp cess|gst compensation cess|cess amount|cess"),),
    "round_off": (
        (2, "round off|rounded off|rounding off|rounding adjustment|rounding adj|round off amount|r off|rounding|round adj"),
        (2, "round|roundoff|rnd off|round of|rounded|roundup|round up|round down|roff|less round off|add round off|rounding diff"),
    ),
    "discount": ((1, "discount|disc|less discount|trade discount|cash discount|total discount|savings|you saved|you save|total savings|loyalty|coupon"),),
    "charge": ((1, "service charge|service chg|packing charges|delivery charge|delivery charges|convenience fee|platform fee|tip"),),
    "tender": (
        (1, "cash received|cash tendered|amount tendered|tendered|tender|change due|change|cash paid|cash given|balance returned"),
        (1, "cash|card|upi|g pay|google pay|bharat pe|wallet|debit|visa|mastercard|rupay|debit card|credit card|refund|change amt|balance|cash change|paytm|gpay|phonepe"),
        (1, "advance|advance paid|less advance|advance received|deposit|amount received cash|received amount|net balance|balance payable"),
    ),
    "late": (
        (1, "payable after due date|amount after due date|after due date|amount payable after due date|late payment amount"),
        (1, "if paid after due date|amount payable after|payable after|late fee|late payment surcharge|dpc"),
    ),
    "before": (
        (1, "total mrp|mrp total|mrp|m r p|maximum retail price|limit|credit limit|opening balance|closing balance|previous balance"),
        (1, "previous due|previous dues|last payment|security deposit|sum insured|available balance|preset|unit price|price|rate ltr"),
        (1, "current charges|last bill amount|previous bill amount|payment received|total savings|rate|tax rate|density|meter"),
    ),
    "arrears": ((1, "arrears|arrear|previous arrears|outstanding"),),
    "count": (
        (1, "total qty|total quantity|total items|total item|no of items|qty|items|total pcs|total nos|total weight|item count"),
        (1, "total units|units consumed|consumption|units|total no of items|no items|no qtys|weight|volume|quantity|total packages|pieces"),
    ),
    "number": (
        (6, "tax invoice no|tax invoice number|invoice no|invoice number|invoice num|invoice #|inv no|inv number|inv #|inv|invoice id"),
        (6, "bill no|bill number|bill #|bill id|billno|cash memo no|memo no|memo number|cash bill no|cash bill|invoice"),
        (6, "receipt no|receipt number|receipt #|rcpt no|rcpt|receipt id|rect no|voucher no|vch no|voucher number"),
        (6, "docket no|docket number|awb no|awb number|awb|air waybill|consignment no|consignment number|cn no|cnote no|lr no|gr no|c note no"),
        (6, "folio no|folio number|folio|trip id|ride id|ride no|ride number|trip number|booking no|booking number|booking id|trip no|crn|document no|document number|doc no|doc number"),
        (6, "credit note no|credit note #|quotation no|quote no|quote #|estimate no|proforma no|pi no|slip no|slip number|bill cum receipt no|memo #|bill/memo no"),
        (5, "serial no of invoice|ticket no|pnr|policy no|statement no|demand no|check no|chk no|kot bill no|chk|chk #|bill ref"),
        (3, "txn no|txn id|trans no|trns no|transaction no|trx no|ref no|reference no|sl no of bill|order id"),
        (2, "no|number|#|num|sl no|sr no|s no|bill|check #|check|order bill no|memo|receipt"),
    ),
    "other_number": (
        (1, "po no|p o no|purchase order no|buyers order no|buyer's order no|order no|order number|order #|your order no|customer order"),
        (1, "table no|table|tbl|token no|token|ack no|acknowledgement no|account no|account number|a c no|ac no|a c|account id|ca no"),
        (1, "customer no|customer id|consumer no|consumer id|cust id|rr number|rr no|connection id|mobile no|phone no|ph no|tel no|mob no|tel"),
        (1, "vehicle no|vehicle number|motor vehicle no|veh no|vehi no|lorry no|truck no|dl no|d l no|lic no|licence no|drug lic no|fssai no"),
        (1, "fssai|fssai lic no|nozzle no|nozl no|fip no|fp id|fcc id|pump no|atnd id|attendent id|pan no|pan|vat no|lst no|tin no|tin|cin|cin no"),
        (1, "room no|room|e way bill no|eway bill no|meter no|reg no|gst reg no|gst no|original invoice no|against invoice no|ref invoice no"),
        (1, "po number|delivery note|delivery note no|challan|irn|trns id|terminal id|mid|tid|batch no|auth code|approval code|appr code|dept"),
        (1, "shop no|plot no|door no|house no|flat no|survey no|h no|counter no|counter|pos no|cashier|till no|employee|staff id|phone"),
        (1, "relationship no|relationship number|service no|plan no|premises no|roc no|uan|iec|msme no|udyam no|udyam|lut no|arn|sac|hsn|hsn code|sac code"),
        (1, "dispatch doc no|despatch document no|dispatch document no|reference no & date|other references|supplier's ref|suppliers ref|trip sheet"),
    ),
    "date": (
        (6, "invoice date|inv date|inv dt|bill date|bill dt|date of invoice|receipt date|memo date|document date|doc date|invoice dt|issue date"),
        (6, "date of issue|invoiced on|bill dated|invoice dated|dated|booking date|trip date|date of bill|date & time|date time|credit note date"),
        (5, "date|dt|txn date|transaction date|trans date|paid on|paid at|quote date"),
    ),
    "due_date": (
        (6, "due date|due on|due by|pay by|payment due date|payment due|pay before|payable by|payable on or before|last date of payment"),
        (6, "last date for payment|last date|to be paid by|payment due by|due dt|pay on or before|payable before|kindly pay by|pay by date"),
    ),
    "other_date": (
        (1, "order date|po date|p o date|ack date|ack dt|acknowledgement date|delivery date|date of supply|supply date|dispatch date|challan date"),
        (1, "bill period|billing period|period|from date|to date|reading date|print date|printed on|print time|expiry|exp date|exp|mfg|mfd|best before"),
        (1, "arrival|departure|check in|check out|checkin|checkout|arrival date|departure date|valid till|valid until|validity|irn date|date of birth"),
        (1, "previous reading|last payment date|original invoice date|dated on|next reading|lr date|e way bill date|with effect from|since|disconnection date"),
    ),
    "buyer": (
        (2, "bill to|billed to|bill to party|buyer|buyer bill to|buyers|customer|customer name|party|party name|m s|consignee|receiver|ship to|shipped to"),
        (2, "details of receiver|details of consignee|details of buyer|details of recipient|sold to|invoice to|recipient|client|guest|guest name|patient"),
        (2, "deliver to|delivery to|party details|customer details|buyer details|billing address|shipping address|receiver details|to|purchaser|issued to"),
        (2, "buyer gstin|customer gstin|party gstin|recipient gstin|company|patient name|passenger|rider|charged to|kind attn|attn|bill address|account name"),
        (2, "consumer name|name of consumer|received with thanks from|received from|name & address of buyer|details of customer|your gstin|tenant"),
    ),
    "seller": (
        (2, "seller|supplier|sold by|from|our gstin|vendor|supplier gstin|seller gstin|details of supplier|seller details|supplier details|issued by|billed by"),
        (2, "our gst no|our gstin no|merchant|dealer|service provider|for and on behalf of|shipped from|invoice from|bill from|dispatch from|company gstin"),
    ),
    "supply": ((2, "place of supply|pos|place of supply state|supply place|state of supply|place of supply state code|place of service"),),
    "reverse": (
        (2, "reverse charge|tax payable under reverse charge|tax payable on reverse charge|gst payable on reverse charge|tax is payable on reverse charge"),
        (2, "whether tax is payable on reverse charge|whether tax payable under reverse charge|reverse charge applicable|amount of tax subject to reverse charge"),
        (2, "gst on reverse charge|rcm|rcm applicable|subject to reverse charge|tax on reverse charge"),
    ),
    "mode": (
        (2, "payment mode|mode of payment|pay mode|paymode|paid by|paid via|payment by|payment method|payment type|paid through|paid using|settled by"),
        (2, "mode|payment|paid|settlement|tender type|received by|paid in|payment received by|settlement mode|bill settled by|pymt mode|pay type|tender mode"),
    ),
    "reference": (
        (2, "utr|utr no|utr number|upi ref no|upi ref|upi reference no|upi reference number|upi reference|upi ref id|rrn|upi transaction id|upi txn id"),
        (2, "bank reference no|bank ref no|bank reference number|bank ref|bank reference id|bank rrn|imps ref no|ref no upi|upi txn no|upi ref number|upi id ref"),
    ),
    "gstin": ((2, "gstin uin|gstin|gst no|gst number|gst in|gstin no|gst reg no|gst registration no|gst id|gstn|gst regn no|gst"),),
    "words": ((2, "amount in words|amount chargeable in words|rupees in words|in words|total in words|rupees|total invoice amount in words|amt in words"),),
    "bank": ((2, "bank name|bank|ifsc|ifs code|branch|bank details|pay to|neft|rtgs|account holder"),),
    "contact": ((2, "phone|mobile|mob|email|e mail|website|www|ph|tel|contact|customer care|helpline|toll free"),),
}  # fmt: skip

_CLASSES = {"o": "[o0]", "i": "[il1|!]", "l": "[li1|]", "s": "[s5]", "b": "[b8]", "g": "[g9]", "'": "'?", "#": "#"}


@dataclass(frozen=True, slots=True)
class Label:
    """One label in a row: its subject, its rank (higher is more telling) and its place in the row's text."""

    name: Name
    rank: int
    start: int
    end: int


@lru_cache(maxsize=4096)
def find_labels(text: str) -> tuple[Label, ...]:
    """Give the labels of a row from left to right; longer ones win where they overlap."""
    hits = [
        Label(name, rank, match.start(), match.end())
        for name, rank, pattern in _patterns()
        for match in pattern.finditer(text)
        if not _is_inside_a_code(match.group(), text[match.end() :])
    ]
    kept: list[Label] = []
    for hit in sorted(hits, key=lambda h: (h.start - h.end, -h.rank)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    return tuple(sorted(kept, key=lambda h: h.start))


def guess_label(text: str) -> Label | None:
    """A misread label of a sum at the beginning of a row: "Totel Amt Peyable", "Sub Tetal"; None unless clearly alike.

    >>> guess_label("Totel Amt Peyable :  8.50").name, guess_label("Toor Dal Premium 40") is None
    ('total', True)
    """
    match = re.match(r"\W*((?:[A-Za-z][A-Za-z.&/\- ]+)+)", text)
    squeezed = _squeeze(match.group(1)) if match else ""
    if match is None or len(squeezed) < 5 or squeezed.startswith("toll"):
        return None
    best = process.extractOne(squeezed, list(_squeezed_names()), scorer=fuzz.ratio, score_cutoff=84)
    if best is None:
        return None
    name, rank, phrase = _squeezed_names()[best[0]]
    if best[1] < 92 and not _same_words(match.group(1).lower().split(), phrase.split(" ")):
        return None
    return Label(name, rank, match.start(1), match.end(1))


def _same_words(read: list[str], meant: list[str]) -> bool:
    """Word for word alike: "toor dal premium" is not a misread "total premium"."""
    return len(read) == len(meant) and all(fuzz.ratio(a, b) >= 60 for a, b in zip(read, meant, strict=True))


@cache
def _squeezed_names() -> dict[str, tuple[Name, int, str]]:
    names: tuple[Name, ...] = (
        "total",
        "subtotal",
        "taxable",
        "round_off",
        "tender",
        "cgst",
        "sgst",
        "igst",
        "late",
        "before",
        "charge",
        "discount",
        "count",
    )
    return {
        _squeeze(phrase): (name, rank, phrase)
        for name in names
        for rank, phrases in TABLE[name]
        for phrase in phrases.split("|")
        if len(_squeeze(phrase)) >= 5 and (name != "total" or rank >= 3)
    }


def _squeeze(text: str) -> str:
    """Letters only, with "amount" and "amt" alike."""
    return re.sub(r"[^a-z]", "", text.lower()).replace("amount", "amt")


@cache
def _patterns() -> tuple[tuple[Name, int, re.Pattern[str]], ...]:
    """One expression per subject and rank, longer alternatives first."""
    out: list[tuple[Name, int, re.Pattern[str]]] = []
    for name, entries in TABLE.items():
        by_rank: dict[int, set[str]] = {}
        for rank, phrases in entries:
            by_rank.setdefault(rank, set()).update(phrases.split("|"))
        for rank, wordings in by_rank.items():
            options = "|".join(_expression(p) for p in sorted(wordings, key=lambda p: (-len(p), p)))
            edge = "(?:(?![A-Za-z])|(?<=[a-z])(?=[A-Z]))"  # OCR glues: "Bill numberBM314"
            out.append((name, rank, re.compile(rf"(?<![A-Za-z])(?i:{options}){edge}")))
    return tuple(out)


def _is_inside_a_code(label: str, rest: str) -> bool:
    """Whether a short capital label is the beginning of a number, as in INV-01347, GST/529/26-27 or CRN5108."""
    return (
        label.isupper()
        and label.isalnum()
        and len(label) <= 5
        and bool(re.match(r"[-/_][A-Za-z0-9]|\d{3,}(?![.,\d])", rest))
    )


def _expression(phrase: str) -> str:
    words = ["".join(_CLASSES.get(sign, re.escape(sign)) for sign in word) for word in phrase.split(" ")]
    return r"[\s.:()/&\-]{0,3}".join(words)
