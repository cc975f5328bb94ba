"""Payment screenshots: what became of the payment, who got it, how much, when, the 12-digit reference, the bank.

Knows the words of payment apps and banks, not their layouts: the state is told by its words, the payee stands behind or
below "Paid to", the amount is the largest print, the reference is the twelve digits with the best label.

>>> state_of_payment("Transaction Pending  Paying to Asha Stores")
<Kind.PAYMENT_PENDING: 'pending payment'>
>>> state_of_payment("Received from Asha Stores  Credited to XX12")
<Kind.PAYMENT_RECEIVED: 'received payment'>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from parsers.document import Document, Line
from parsers.figures import Figure
from parsers.kind import Kind
from parsers.seen import Seen
from parsers.totals import read_words_amount

_FAILED = (
    r"\bfailed\b|\bfailure\b|declined|unsuccessful|not successful|could ?n.?t|could not|not completed|"
    r"was not|reversed|\brefunded?\b|cancelled|canceled|expired|did ?n.?t go|rejected|timed out|"
    r"money (?:was )?not (?:sent|debited)|returned"
)
_PENDING = (
    r"\bpending\b|processing|in progress|waiting for|awaiting|under process|yet to be|initiated|"
    r"being processed|scheduled|requested|request sent|collect request|on hold|in process"
)
_RECEIVED = (
    r"received from|received successfully|money received|you received|payment received|credited (?:to|by|"
    r"in|with)|\breceived\b(?! by)|credit alert|has paid you|sent you|paid you|\bcredited\b"
)
_PAID = (
    r"paid|sent|success(?:ful(?:ly)?)?|completed|debited|transferred|payment (?:done|made|of)|"
    r"transaction (?:done|complete)"
)
_APP = re.compile(
    r"upi|utr|vpa|transaction\s?id|txn\s?id|imps|neft|rtgs|debited\s?from|paid\s?to|payment\s?to|"
    r"money\s?sent|banking\s?name|rrn|transfer(?:red)?\s?to"
    r"|bank\s?ref|g\s?pay|phonepe|paytm|@[a-z]{2,}|fund\s?transfer|beneficiary|from\s?account|"
    r"transfer\s?(?:date|amount)|reference\s?no|payee|remarks",
    re.IGNORECASE,
)
_CLEAR = re.compile(
    r"transaction\s?id|utr|upi\s?ref|upi\s?transaction|debited\s?from|paid\s?to|money\s?(?:sent|"
    r"received)|rrn|bank\s?ref|upi\s?id|vpa|beneficiary|fund\s?transfer"
    r"|(?:payment|transaction|transfer)\s?(?:is\s?)?(?:successful|failed|pending|declined|completed|"
    r"in\s?progress)|transfer\s?to|credited\s?to|received\s?from",
    re.IGNORECASE,
)
_TO = (
    r"paid to|sent to|paying to|payment to|money sent to|transferred to|transfer to|sending to|pay to|"
    r"beneficiary(?: name)?|payee(?: name)?|receiver(?: name)?|merchant(?: name)?|recipient(?: name)?|"
    r"credited to|banking name|to"
)
_FROM = (
    r"received from|money received from|payment from|sent by|paid by|payer(?: name)?|debited from|remitter|sender|from"
)
_NOT_A_NAME = re.compile(
    r"@|bank\b|\bupi\b|^x{2,}|^\W*\d|\ba/c\b|account|transaction|utr|\bref\b|completed|success|failed|"
    r"pending|details|ifsc|^mode|remarks|^amount|^date|^id\b|balance|wallet|am$|pm$",
    re.IGNORECASE,
)
_TWELVE = re.compile(r"(?<!\d)(\d{12}|\d{4} \d{4} \d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment as a screen shows it; `party` is the payee, on a received payment the payer."""

    kind: Kind
    party: Seen[str] | None
    amount: Seen[Decimal] | None
    day: Seen[date] | None
    reference: Seen[str] | None
    mode: str | None
    bank: str | None


def is_payment_screen(document: Document) -> bool:
    """Whether the page is a payment app's or bank's confirmation rather than a bill."""
    text = " \n ".join(line.text for line in document.lines)
    hits = len({re.sub(r"\s", "", m.group().lower()) for m in _APP.finditer(text)})
    billish = sum(1 for _ in document.labelled("gstin", "cgst", "sgst", "igst", "round_off", "subtotal", "taxable"))
    billish += sum(1 for _, label in document.labelled("number") if label.rank >= 6)
    return bool(_CLEAR.search(text)) and hits >= 2 and billish <= 1 and len(document.lines) <= 45


def state_of_payment(text: str) -> Kind:
    """Failed and pending words win over received, received over paid."""
    lowered = re.sub(r"do not pay again|if (?:the )?(?:payment|money|amount).{0,60}", " ", text.lower())
    if re.search(_loose(_FAILED), lowered):
        return Kind.PAYMENT_FAILED
    if re.search(_loose(_PENDING), lowered):
        return Kind.PAYMENT_PENDING
    if re.search(_loose(_RECEIVED), lowered) and not re.search(
        _loose(r"paid to|sent to|money sent|debited|paid successfully"), lowered
    ):
        return Kind.PAYMENT_RECEIVED
    return Kind.PAYMENT if re.search(_PAID, lowered) or re.search(_APP, lowered) else Kind.OTHER


def _loose(pattern: str) -> str:
    """OCR drops blanks: "Creditedto your account"."""
    return pattern.replace(" ", r"\s?").replace(r"\b", "")


def read_payment(document: Document, *, today: date | None = None) -> Payment:
    """Read a payment screen."""
    text = "\n".join(line.text for line in document.lines)
    kind = state_of_payment(text)
    return Payment(
        kind,
        party=_party(document, _FROM if kind is Kind.PAYMENT_RECEIVED else _TO),
        amount=_amount(document),
        day=_day(document, today),
        reference=_reference(document),
        mode=_mode(text),
        bank=_bank(text),
    )


def _party(document: Document, words: str) -> Seen[str] | None:
    """Behind the word, else the first name-like phrase right or below; longer words before the bare "to"."""
    best: tuple[float, Seen[str]] | None = None
    for line in document.lines:
        for number, phrase in enumerate(line.row.phrases):
            match = re.match(
                rf"^\W*(?P<word>{_loose(words)})(?![a-z])(?!\s?(?:account|a/c|bank|id\b))\s*[:\-]?\s*(?P<name>.*)$",
                phrase.text,
                re.IGNORECASE,
            )
            if not match:
                continue
            name = _name(match["name"]) or _next_name(document, line, number)
            if name:
                weight = (
                    1.0 + 0.1 * len(match["word"]) + (phrase.height / document.letter_height) * 0.2 - 0.02 * line.at
                )
                if not best or weight > best[0]:
                    best = (weight, line.seen(name, 0.92, f"behind {match['word'].lower()}"))
    return best[1] if best else _largest_name(document)


def _name(text: str) -> str | None:
    text = re.sub(r"\s*[₹¥].*$|\s*\(.*$", "", text).strip(" :.-,")
    good = len(text) > 2 and re.search(r"[A-Za-z]{2}", text) and not _NOT_A_NAME.search(text)
    return text if good else None


def _next_name(document: Document, line: Line, number: int) -> str | None:
    """To the right in the row, else in the next two rows, not far to the side."""
    for phrase in line.row.phrases[number + 1 :]:
        if name := _name(phrase.text):
            return name
    for other in document.lines[line.at + 1 : line.at + 3]:
        for phrase in other.row.phrases:
            if name := _name(phrase.text):
                return name
    return None


def _largest_name(document: Document) -> Seen[str] | None:
    named = [
        (p.height, line, name)
        for line in document.lines[1:]
        for p in line.row.phrases
        if (name := _name(p.text)) and not re.search(_PAID, p.text, re.IGNORECASE)
    ]
    if not named:
        return None
    _, line, name = max(named, key=lambda item: item[0])
    return line.seen(name, 0.4, "largest name")


def _amount(document: Document) -> Seen[Decimal] | None:
    """The largest print wins; a rupee sign, the amount in words and a second occurrence speak for it."""
    words = read_words_amount(document)
    figures = [(line, figure) for line, figure in _amounts(document)]
    counts: dict[Decimal, int] = {}
    for _, figure in figures:
        counts[figure.value] = counts.get(figure.value, 0) + 1
    weighed: list[tuple[float, Line, Figure, int]] = []
    for line, figure in figures:
        height = max((w.height for w in line.row.words_between(figure.start, figure.end)), default=10.0)
        agreement = int(words == figure.value) + int(counts[figure.value] > 1)
        weight = (
            height / document.letter_height
            + (1.2 if figure.has_currency else 0.0)
            + (2.0 if words == figure.value else 0.0)
        )
        weight += (0.7 if figure.is_money else 0.0) + (0.5 if counts[figure.value] > 1 else 0.0)
        weighed.append((weight, line, figure, agreement))
    if not weighed:
        return None
    weighed.sort(key=lambda item: -item[0])
    weight, line, figure, agreement = weighed[0]
    rival = next((w for w, _, f, _ in weighed if f.value != figure.value), 0.0)
    others = tuple(dict.fromkeys(f.value for _, _, f, _ in weighed if f.value != figure.value))[:2]
    score = 0.62 + 0.1 * min(weight - rival, 2.5) + 0.08 * agreement
    return line.seen(figure.value, min(score, 0.97), "largest figure", others)


def _amounts(document: Document) -> Iterator[tuple[Line, Figure]]:
    for line in document.lines:
        if re.search(r"\b(?:\d{1,2}:\d{2})\b", line.text) and line.at < 2:
            continue
        if re.search(
            r"balance|cashback|reward|limit|xx\d|bank\b.{0,12}\d{4}|a/c|account|ending", line.text, re.IGNORECASE
        ) and not re.search("[₹¥]", line.text):
            continue
        for figure in line.figures:
            whole = figure.text.replace(",", "").split(".")[0]
            if figure.value > 0 and not figure.is_percent and len(re.sub(r"\D", "", whole)) <= 8:
                yield line, figure


def _day(document: Document, today: date | None) -> Seen[date] | None:
    days = [(line, day) for line in document.lines for day in line.days if today is None or day.value <= today]
    if not days:
        return None
    line, day = next((item for item in days if re.search(r"\d{1,2}[:.]\d{2}", item[0].text)), days[0])
    others = tuple(dict.fromkeys(d.value for _, d in days if d.value != day.value))[:2]
    return line.seen(day.value, 0.96 if not others else 0.8, "day on screen", others)


def _reference(document: Document) -> Seen[str] | None:
    """Twelve digits; with a reference label in the same or the row above first."""
    found: list[tuple[float, Line, str]] = []
    for line in document.lines:
        near = line.text + " " + (document.lines[line.at - 1].text if line.at else "")
        for match in _TWELVE.finditer(line.text):
            weight = 1.0 + (
                1.0
                if re.search(
                    r"utr|rrn|upi (?:ref|trans|txn)|ref(?:erence)? ?(?:no|id|number)|bank ref", near, re.IGNORECASE
                )
                else 0.0
            )
            weight -= (
                1.5 if re.search(r"order|account|a/c|mobile|google transaction", line.text, re.IGNORECASE) else 0.0
            )
            found.append((weight, line, match.group(1).replace(" ", "")))
    if not found:
        return None
    weight, line, value = max(found, key=lambda item: item[0])
    others = tuple(dict.fromkeys(v for _, _, v in found if v != value))[:2]
    return line.seen(value, 0.95 if weight >= 2 and not others else 0.8, "reference", others)


def _mode(text: str) -> str | None:
    lowered = text.lower()
    if re.search(
        r"\bupi\b|vpa|@(?:ok|ybl|ibl|axl|paytm|upi|apl|ptys|sbi|icici|hdfc)|g ?pay|phonepe|paytm|bhim|utr", lowered
    ) and not re.search(r"\b(?:neft|rtgs|imps)\b", lowered):
        return "upi"
    return (
        "bank_transfer"
        if re.search(r"\b(?:neft|rtgs|imps)\b|bank transfer|net ?banking", lowered)
        else "upi"
        if "upi" in lowered
        else None
    )


def _bank(text: str) -> str | None:
    match = re.search(
        r"\b((?:[A-Z][A-Za-z]+ ){1,3}Bank(?: of [A-Z][a-z]+)?|State Bank of India|Bank of [A-Z][a-z]+)\b", text
    )
    return match.group(1) if match else None
