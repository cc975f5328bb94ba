"""What kind of document a page is, told from its title and its wording, and whether it can be an expense at all.

Titles of papers that ask for no money (quotation, proforma, credit note, delivery challan, order confirmation) are
believed when they stand alone in a phrase near the top or are the largest print. A page without title counts as a bill
only with enough signs of one: a total, a day, a number, a GSTIN, a way of payment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from parsers.document import Document, Line
from parsers.figures import multiplies_out


class Kind(StrEnum):
    """What a document is, in words a card can use."""

    INVOICE = "invoice"
    BILL_OF_SUPPLY = "bill of supply"
    RECEIPT = "receipt"
    UTILITY_BILL = "utility bill"
    RENT_RECEIPT = "rent receipt"
    PAYMENT = "payment"
    PAYMENT_FAILED = "failed payment"
    PAYMENT_PENDING = "pending payment"
    PAYMENT_RECEIVED = "received payment"
    CREDIT_NOTE = "credit note"
    QUOTATION = "quotation"
    ESTIMATE = "estimate"
    PROFORMA = "proforma invoice"
    ORDER = "order"
    DELIVERY_NOTE = "delivery note"
    STATEMENT = "statement"
    CHAT = "chat"
    MENU = "menu or price list"
    CARD = "visiting card"
    BLANK = "blank page"
    OTHER = "something else"


EXPENSES = (Kind.INVOICE, Kind.BILL_OF_SUPPLY, Kind.RECEIPT, Kind.UTILITY_BILL, Kind.RENT_RECEIPT, Kind.PAYMENT)
_TITLES: tuple[tuple[Kind, str], ...] = (
    (Kind.CREDIT_NOTE, r"credit ?note|sales? return|return ?note|refund (?:note|voucher|receipt)|debit ?note"),
    (Kind.PROFORMA, r"pro ?-? ?forma(?: invoice)?|performa(?: invoice)?|pi copy"),
    (Kind.QUOTATION, r"quotation|quote|price quote|our offer|rate quotation|sales quotation|quotation letter"),
    (
        Kind.ESTIMATE,
        r"estimate|rough estimate|kaccha bill|estimate ?/ ?quotation|repair estimate|cost estimate|"
        r"estimate only|rough bill",
    ),
    (
        Kind.ORDER,
        r"order confirmation|purchase order|sales order|work order|order acknowledge?ment|order (?:placed|"
        r"confirmed|received|summary)|your order is confirmed|booking request|indent",
    ),
    (
        Kind.DELIVERY_NOTE,
        r"delivery (?:challan|note)|challan|goods receipt note|packing (?:list|slip)|gate pass|"
        r"material receipt|stock transfer|job ?card",
    ),
    (
        Kind.STATEMENT,
        r"statement of account|account statement|bank statement|ledger(?: account)?|passbook|"
        r"payment reminder|outstanding statement",
    ),
    (Kind.MENU, r"menu|our menu|menu card|rate card|price list|rate list|today'?s specials?"),
    (Kind.BILL_OF_SUPPLY, r"bill of supply"),
    (Kind.RENT_RECEIPT, r"rent receipt|house rent receipt|receipt of rent|rental receipt"),
    (
        Kind.UTILITY_BILL,
        r"(?:electricity|energy|water|power|gas|telephone|mobile|broadband|internet|property tax) (?:bill|"
        r"invoice|statement)|bill cum (?:notice|receipt)|bill for electricity",
    ),
    (
        Kind.INVOICE,
        r"(?:retail |gst |tax |sales? |cash |credit |simplified |commercial |service |"
        r"e-? ?)*(?:tax )?invoice(?: cum receipt)?|tax invoice ?/ ?bill of supply|invoice bill",
    ),
    (
        Kind.RECEIPT,
        r"(?:cash|fuel|money|payment|sales?|official|customer|fee|parking|toll|trip|taxi|ride|"
        r"provisional)? ?(?:receipt|cash ?memo|cash ?bill|bill|memo|voucher)|guest folio|folio|"
        r"consignment note|cash ?/? ?credit memo|hotel bill|guest bill|receipt voucher|restaurant bill|"
        r"trip details|ride details|docket",
    ),
)
_TELLING: tuple[tuple[Kind, str], ...] = (
    (Kind.QUOTATION, "quotation"),
    (Kind.ESTIMATE, "estimate"),
    (Kind.PROFORMA, "pro-?forma"),
    (Kind.CREDIT_NOTE, "creditnote"),
)
_NOT_A_BILL_IN_TEXT = re.compile(
    r"this is not (?:an?|the) (?:tax )?(?:invoice|bill)|not an invoice|not a (?:tax )?invoice|not a (?:demand|bill)"
    r"|valid (?:till|until|upto|up to|for \d+ days)|quotation (?:no|date)|quote (?:no|#|date|valid)|"
    r"estimate (?:no|date)"
    r"|order placed|order confirmed|pay on delivery|cash on delivery|out for delivery|arriving (?:by|"
    r"on|today|tomorrow)|invoice will (?:follow|be)|subject to (?:our )?final invoice|proforma|"
    r"order (?:has been|is) (?:placed|confirmed)|expected delivery"
    r"|thank you for your order|we are pleased to quote|price(?:s)? (?:quoted|valid)|"
    r"estimated (?:cost|amount|total|delivery)|amount to be (?:refunded|adjusted)|"
    r"credited to your account".replace(" ", r"\s?"),
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?<![\d:])\d{1,2}:\d{2}\s?(?:am|pm)?\W{0,4}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """A title on the page: how strongly it stands out (1 plain, up to 3)."""

    kind: Kind
    line: Line
    weight: float


def titles(document: Document) -> tuple[Title, ...]:
    """All phrases that are a title on their own, strongest first."""
    found = [title for line in document.lines for title in _titles_in(document, line)]
    return tuple(sorted(found, key=lambda t: -t.weight))


def is_title(text: str) -> bool:
    """Whether a phrase is nothing but a document's title, e.g. "TAXINVOICE".

    >>> is_title("TAXINVOICE"), is_title("Cash Memo"), is_title("Sharma Invoice Works")
    (True, True, False)
    """
    return _title_kind(text) is not None


def read_kind(document: Document) -> Kind:
    """Decide what the document is; anything but the kinds in `EXPENSES` is never booked."""
    text = "\n".join(line.text for line in document.lines)
    if sum(sign.isalnum() for sign in text) < 8:
        return Kind.BLANK
    found = titles(document)
    refusing = [t for t in found if t.kind not in EXPENSES]
    asking = [t for t in found if t.kind in EXPENSES]
    if refusing and (not asking or refusing[0].weight >= asking[0].weight - 0.4):
        return refusing[0].kind
    if _NOT_A_BILL_IN_TEXT.search(text) and not any(t.weight >= 2 for t in asking):
        return _wording_kind(text)
    if _is_chat(document):
        return Kind.CHAT
    if _signs(document) + (2.0 if asking else 0.0) >= 3.0:
        return next((t.kind for t in asking if t.kind is not Kind.INVOICE), asking[0].kind) if asking else Kind.RECEIPT
    return _loose_kind(document)


def _titles_in(document: Document, line: Line) -> Iterator[Title]:
    share = document.share(line)
    for number, phrase in enumerate(line.row.phrases):
        kind = _title_kind(phrase.text)
        if kind is None and len(line.row.phrases) == 1:
            kind = next((k for part in re.split(r"\s*[/|(]\s*", phrase.text) if (k := _title_kind(part))), None)
        if kind is None:
            continue
        big = phrase.height > 1.25 * document.letter_height
        alone = len(line.row.phrases) == 1 or (number in (0, len(line.row.phrases) - 1) and line.at <= 2)
        beside = len(line.row.phrases) > 2 or (
            any(lab.name in ("other_number", "other_date", "mode", "number") for lab in line.labels) and not alone
        )
        if share > 0.6 or (beside and not big) or (not alone and not big and line.at > 4):
            continue
        yield Title(kind, line, 1.0 + (0.8 if big else 0.0) + (0.7 if share < 0.3 else 0.0) + (0.3 if alone else 0.0))


def _title_kind(text: str) -> Kind | None:
    """The kind whose title fills the whole phrase; OCR may have dropped the blanks."""
    lowered = re.sub(r"\s+", " ", text.lower()).strip(" .:-*=_|[]()#")
    lowered = re.sub(r"\s*(?:no|number|#)?\s*[.:]?$", "", lowered) if len(lowered) < 30 else lowered
    if len(lowered.split()) <= 4 and not re.search(r"\d|:", lowered):
        for kind, word in _TELLING:
            if re.search(word, lowered.replace(" ", "")):
                return kind
    for kind, pattern in _TITLES:
        if re.fullmatch(pattern, lowered) or re.fullmatch(pattern.replace(" ", " ?"), lowered):
            return kind
    return None


def _wording_kind(text: str) -> Kind:
    lowered = text.lower()
    if re.search(r"proforma", lowered):
        return Kind.PROFORMA
    if re.search(r"quot", lowered):
        return Kind.QUOTATION
    return Kind.ESTIMATE if "estimate" in lowered else Kind.ORDER


def _signs(document: Document) -> float:
    """How much speaks for a bill; without any labelled amount, or with neither day nor number, nothing does."""
    lines = document.lines
    total = any(label.rank >= 3 and line.figures for line, label in document.labelled("total"))
    weak = any(line.figures for line, label in document.labelled("total", "subtotal", "taxable"))
    weak = weak or any(figure.has_currency for line in lines for figure in line.figures)
    number = any(label.rank >= 3 for _, label in document.labelled("number"))
    day = any(line.days for line in lines)
    tax = any(True for _ in document.labelled("gstin", "cgst", "sgst", "igst", "round_off"))
    paid = any(True for _ in document.labelled("mode", "tender"))
    money = sum(figure.is_money for line in lines for figure in line.figures)
    if not (total or weak) or not (day or number):
        return 0.0
    rows = sum(multiplies_out(line.figures) for line in lines)
    return (
        (0.7 if rows else 0.0)
        + 1.0 * total
        + 0.5 * weak
        + 1.0 * number
        + 0.7 * tax
        + 1.0 * day
        + 0.5 * paid
        + (0.5 if money >= 2 else 0.0)
    )


def _is_chat(document: Document) -> bool:
    """Many phrases that end in a clock time, as bubbles do, and none of a bill's own labels."""
    clocks = sum(bool(_CLOCK.search(phrase.text)) for line in document.lines for phrase in line.row.phrases)
    billish = any(True for _ in document.labelled("round_off", "subtotal", "cgst", "sgst", "igst"))
    return clocks >= 3 and clocks >= 0.15 * len(document.lines) and not billish


def _loose_kind(document: Document) -> Kind:
    text = " ".join(line.text for line in document.lines).lower()
    figures = sum(len(line.figures) for line in document.lines)
    if len(text) < 12:
        return Kind.BLANK
    if re.search(r"@|www|\bmob|\bph", text) and figures < 4:
        return Kind.CARD
    return Kind.MENU if figures >= 6 else Kind.OTHER
