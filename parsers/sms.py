"""Bank and payment-app alerts that a user forwards: what they are about, and for a debit the draft.

A new format is one row: in `KINDS` for what it is about (the first row that fits decides), in `PAYEES` for where the
payee stands (the first that gives a name), in `CHANNELS` for how it was paid. Patterns see the alert in lower case with
plain digits; `p` is the payee.

>>> from datetime import date
>>> from parsers.sms import read_alert
>>> from parsers.text import read_text
>>> def alert(text):
...     return read_alert(read_text(text), date(2026, 11, 21))
>>> seen = alert("ICICI Bank Acct XX904 debited for Rs 3,780.00 on 01-Aug-26; BLUE DART EXPRESS credited. UPI:621309876543.")
>>> seen.draft.amount.value, seen.draft.vendor.value, seen.draft.paid_on.value, seen.draft.account_hint.value
(Decimal('3780.00'), 'BLUE DART EXPRESS', datetime.date(2026, 8, 1), 'ICICI')
>>> alert("A/c XX7788 credited with INR 18,000.00 on 25-02-27. Bal INR 92,410.20 Axis Bank").matter.value
'money_received'
>>> alert("petrol 500 cash") is None
True
"""
# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from parsers.category import best_category, find_categories
from parsers.dates import find_days
from parsers.drafts import Category, ExpenseDraft, Found, Matter, PaymentMode
from parsers.identifiers import find_identifiers
from parsers.party import NameIndex, match_name
from parsers.payment import find_accounts
from parsers.text import Text, read_text


class Alert(NamedTuple):
    """What an alert is about; a draft only for money that has gone out."""

    rule: str
    matter: Matter | None
    draft: ExpenseDraft | None


_RS = r"(?:rs\.?:?|inr|₹)\s*:?\s*"
_MONEY = r"\d[\d,]*(?:\.\d{1,2})?"
_END = (
    r"(?=\s+(?:on|via|ref|refno|upi|using|from|dated|dt|thru|through|by|at|for|is|are|was|has|avl|avail|aval|bal|if|not|txn|info|successful|successfully|towards|rrn|utr|with|dt\.?|using|to)\b"
    r"|\s*[\n;,(|]|\s*\.(?:\s|$|[a-z])|\s+-|\s*$|\.$)"
)
_NAME = r"(?:m/s\.?\s+|mr\.?\s+|mrs\.?\s+|ms\.?\s+)?[a-z0-9\u0900-\u0dff*][^\n;,(]{0,48}?"

# What an alert is about. None: money has gone out.
KINDS: tuple[tuple[str, str, Matter | None], ...] = (
    ("one-time code", r"\botp\b|one[- ]time password|verification code|\bcvv\b", Matter.OTP),
    ("reversal or refund", r"\b(?:reversed|reversal|refund(?:ed)?|cashback|charge ?back)\b(?!.{0,40}\bin \d)", Matter.MONEY_RECEIVED),
    ("failed", r"\b(?:failed|declined|unsuccessful|not successful|rejected|bounced|dishonou?red|could not be|couldn'?t be|not (?:been )?(?:processed|completed)|insufficient|timed out|unable to|is pending|payment pending|under process|being processed)\b", Matter.FAILED_PAYMENT),
    ("request", r"\b(?:requested|requesting|collect request|payment request|money request|request(?:s)? (?:for )?(?:rs|inr|₹)|approve|to authori[sz]e|pay now)\b", Matter.COLLECT_REQUEST),
    ("coming debit", r"\b(?:will|would|shall|to) be (?:auto[- ]?)?(?:debited|deducted|charged|processed|presented)|\bis scheduled|\bscheduled (?:for|on)|\bupcoming\b|\bmandate\b.{0,60}\b(?:created|registered|set up|approved|activated)|\bautopay (?:is |has been )?(?:set|registered|activated|enabled)|\bdue for (?:debit|payment)", Matter.NOTICE),
    ("bill or statement", r"\b(?:statement|e-statement)\b.{0,60}\b(?:generated|ready|due|is)\b|\b(?:min(?:imum)?|total) (?:amt\.? |amount )?(?:due|payable)|\b(?:amount|payment|bill|emi) (?:of .{0,25})?(?:is |was )?(?:due|overdue)|\bis due (?:on|by)|\bdue (?:on|by|date)\b|\boverdue\b|\bbill (?:of|for|dated) .{0,60}\b(?:due|generated|pay)", Matter.NOTICE),
    ("card bill paid", r"\bpayment\b.{0,60}\b(?:received|credited)\b.{0,40}\b(?:card|loan)|\b(?:towards|to) your .{0,25}credit card|\bcredit card (?:bill|payment|dues)|\bcc ?payment|\bcred\b.{0,20}\bcard", Matter.OWN_TRANSFER),
    ("cash machine", r"\batm\b.{0,40}(?:withdraw|wdl|w/d|cash)|\bwithdraw(?:n|al)\b|\b(?:cash|atm)[- ]?(?:wdl|w/d)\b|\bnwd\b|\beaw\b", Matter.OWN_TRANSFER),
    ("own transfer", r"\b(?:self|own) (?:a/c|ac|acct|account|transfer)|\bto self\b|/self\b|\bbetween your\b|\bto your (?:own )?(?:a/c|account|savings)|\bsweep\b|\bfd (?:booked|opened|created)|\bfixed deposit\b|\badded to (?:your )?(?:paytm|wallet|phonepe|amazon pay|mobikwik)|\bwallet (?:loaded|topped|top[- ]?up)", Matter.OWN_TRANSFER),
    ("sent to a beneficiary", r"\b(?:neft|rtgs|imps)\b.{0,120}\bcredited to (?:the )?(?:beneficiary|payee)|\bbeneficiary\b.{0,60}\bcredited", None),
)  # fmt: skip
_OUT = re.compile(
    r"\b(?:debited|debit(?! card)|deducted|spent|sent|paid|you paid|transferred|trf|charged|purchase|txn of|transaction of|used (?:at|for)|dr\b|payment (?:of|to|made)|done at)"
)
_IN = re.compile(r"\b(?:credited|credit(?! card)|received|recd|deposited|deposit|cr\b|added|remitted)")

# Where the payee stands.
PAYEES: tuple[tuple[str, str], ...] = (
    ("handle behind to", r"\b(?:to|for|towards)\s+(?:vpa|upi id|upi)?[\s:]*(?P<p>[\w.-]+@[a-z]\w+)"),
    ("X credited", rf"[;,]\s*(?P<p>{_NAME})\s+(?:is |has been )?credited\b"),
    ("credited to X", rf"(?:and|&|,)\s+(?:cr\.?|credited)\s+to\s+(?:a/c of |vpa )?(?P<p>{_NAME}){_END}"),
    ("between slashes", r"\b(?:upi|imps|neft|rtgs|mmt|mb|ib|inf|inft)/(?:(?:p2[a-z]+|dr|cr|p2p|p2m|upi|pay|payment|transfer)/)?[\w.]*\d[\w.]*/(?:(?:dr|cr|p2[a-z]+)/)?(?P<p>[^/\n.;]+?)(?=[/\n.;(]|\s+(?:bal|avl|not|if|ref)\b|$)"),
    ("trf to X", rf"\b(?:trf|transferred|transfer|sent|paid|payment|pmt)\s+to\s+(?P<p>{_NAME}){_END}"),
    ("info with stars or dashes", r"\binfo:?\s*(?P<p>[a-z0-9][^\n.;]*?)(?=\.|;|\n|\s+(?:avl|avail|aval|the available|bal|call|not|if)\b|$)"),
    ("dash behind channel", r"\b(?:upi|neft|imps|rtgs|ach|nach|ecs|pos|ecom)\s*(?:dr|d|db|debit)?[-_](?:[\w]*\d[\w]*[-_])?(?P<p>[a-z][^\n;./-]{2,40}?)(?=[-/.;\n(]|\s+(?:on|ref|avl|bal|not|if)\b|$)"),
    ("at X", rf"\b(?:at|@)\s*(?P<p>{_NAME}){_END}"),
    ("on a day on X", rf"\bon\s+\d{{1,2}}[-/ ]\w{{2,3}}[-/ ]\d{{2,4}}\s+(?:on|at|to|for)\s+(?P<p>{_NAME}){_END}"),
    ("towards X", rf"\btowards\s+(?P<p>{_NAME}){_END}"),
    ("to X", rf"\bto\s+(?:a/c of |account of |merchant )?(?P<p>{_NAME}){_END}"),
    ("in favour of X", rf"\b(?:in fav(?:ou)?r of|favou?ring|favg|payee:?|merchant:?|beneficiary:?)\s+(?P<p>{_NAME}){_END}"),
    ("by X", rf"\b(?:by|from)\s+(?P<p>{_NAME})\s+(?:via|through|for)\b"),
    ("for X", rf"\bfor\s+(?!rs|inr|₹|your|the\b|a/c|upi|txn|dispute|any|more|help|queries|purchase|payment|details|info)(?P<p>{_NAME}){_END}"),
    ("line after the time", r"\d{1,2}:\d{2}(?::\d{2})?(?: ist)?\s+(?P<p>[a-z][^\n;,(]{2,40}?)(?=\s+(?:avl|avail|bal|not)\b|\s*\n)"),
)  # fmt: skip
_PAYEES = tuple((rule, re.compile(pattern)) for rule, pattern in PAYEES)

# How it was paid, the first row that fits.
CHANNELS: tuple[tuple[PaymentMode, str], ...] = (
    (PaymentMode.WALLET, r"\bwallet\b|amazon pay balance|fastag|\bppi\b"),
    (PaymentMode.CHEQUE, r"\bcheque\b|\bchq\b|\bclg\b"),
    (PaymentMode.CARD, r"\bspent\b.{0,60}\bcard\b|\bcard\b.{0,60}\b(?:spent|used|purchase|transaction|txn)|\b(?:debit|credit) card\b|\bpos\b|\becom\b|\bcard (?:no\.? )?(?:ending|xx|x\d)"),
    (PaymentMode.UPI, r"\bupi\b|\bvpa\b|\b[\w.-]+@[a-z]\w+|phonepe|google pay|gpay|\bbhim\b|paytm|\bsent rs\b|\bamt sent\b"),
    (PaymentMode.CARD, r"\bcard\b"),
    (PaymentMode.BANK_TRANSFER, r""),
)  # fmt: skip
_CHANNELS = tuple((mode, re.compile(pattern)) for mode, pattern in CHANNELS)
_KINDS = tuple((rule, re.compile(pattern, re.S), matter) for rule, pattern, matter in KINDS)

_SIGNS = tuple(
    map(
        re.compile,
        (
            r"\b(?:a/c|ac|acct|account|card)\b\.?\s*(?:no\.?|number|ending(?: with| in)?)?\s*:?\s*[x*n.]*\d{3,4}\b|[x*]{1,}\d{3,6}\b",
            r"\b(?:avl|avail|aval|available|avbl|new|closing|clr)\.?\s*(?:bal|lmt|limit|balance|bl)|\bbal(?:ance)?\b[:.\s]*(?:is )?(?:rs|inr|₹)",
            r"\bnot (?:you|u|done by you)\b|\bif not (?:you|u|done|initiated)|\bblock\s?upi\b|\bsms block|\bto dispute\b|\bfor dispute\b|\bnot initiated by",
            r"\b(?:upi ref|ref(?:erence)? ?no?|refno|rrn|utr|txn ?id|transaction id|upi txn|upi transaction|upi:|imps ref|ref id|order id)\b.{0,8}\w*\d{6,}",
            r"\bdear (?:customer|sir|upi user|card ?holder|card ?member|user|client|member|valued)|\byour (?:a/c|ac|acct|account|.{0,25}\b(?:card|bank|account|a/c)\b)",
            r"-\s*(?:hdfc|icici|sbi|axis|kotak|pnb|bob|canara|yes|indusind|idfc|federal|union|boi|idbi|indian|iob|uco|rbl|bandhan|au|dbs|paytm|phonepe|amazon pay|google pay)\b[\w ]{0,20}\.?\s*$|\b(?:call|sms|dial)\s+1[89]\d{5,}",
            r"\b(?:using|via|on|through|from) (?:google pay|gpay|phonepe|paytm|amazon pay|bhim)\b|-\s*(?:phonepe|paytm|google pay|gpay)\b",
            r"\b(?:debited|credited)\b.{0,30}\b(?:by|for|with|from|to)\b",
        ),
    )
)
_AMOUNT = re.compile(
    rf"{_RS}({_MONEY})|\b(?:debited|deducted|credited|debit|paid|sent)\s+(?:by|for|with|of)?\s*({_MONEY})"
)
_NOT_AMOUNT = re.compile(
    r"(?:bal|balance|lmt|limit|avl|avail|available|due|outstanding|charges? of|fee of)[\s:.]*(?:is|of)?[\s:.]*$"
)
_NO_PAYEE = re.compile(
    r"^(?:your|the|you|a/c|ac|acct|account|vpa|upi|neft|imps|rtgs|bank|block|avoid|report|know|dispute|beneficiary|merchant|be|unblock|credit card|debit card|card|\d[\d\s:./-]*$|rs|inr|x+\d|ist|am|pm|any|check|view|login|us|self|thru|via|through|by|on|at|for|from|to|using|\d+x+\d+|cheque|chq|clearing|hrs)\b|^[\d\W]+$"
)
_NO_WORD = frozenset(
    [
        "upi",
        "neft",
        "imps",
        "rtgs",
        "dr",
        "cr",
        "p2m",
        "p2a",
        "p2p",
        "bil",
        "inft",
        "inf",
        "ach",
        "nach",
        "ecs",
        "pos",
        "ecom",
        "vps",
        "vin",
        "mmt",
        "ib",
        "mb",
        "si",
        "payment",
        "pay",
        "transfer",
        "na",
        "txn",
        "ref",
        "info",
        "debit",
        "d",
        "hdfc",
        "icici",
        "sbi",
        "utib",
        "yesb",
        "okaxis",
        "ybl",
        "paytm",
        "collect",
        "intent",
    ]
)
_NEEDED = 2  # signs of a machine's text


def read_alert(text: Text, today: date, known: NameIndex | None = None) -> Alert | None:
    """Read an alert; None when the text is no alert."""
    flat = text.flat
    if not any(token.kind == "number" for token in text.tokens) or not _is_alert(flat):
        return None
    for rule, pattern, matter in _KINDS:
        if pattern.search(flat):
            return Alert(rule, matter, None if matter else _draft(text, today, known))
    out, came = _OUT.search(flat), _IN.search(flat)
    if came and (out is None or came.start() < out.start()):
        return Alert("credit", Matter.MONEY_RECEIVED, None)
    draft = _draft(text, today, known) if out else None
    return Alert("debit", None, draft) if draft else Alert("notice", Matter.NOTICE, None)


def _is_alert(flat: str) -> bool:
    if not (_OUT.search(flat) or _IN.search(flat) or any(pattern.search(flat) for _, pattern, _ in _KINDS)):
        return False
    return sum(1 for sign in _SIGNS if sign.search(flat)) >= _NEEDED and bool(_AMOUNT.search(flat))


def _draft(text: Text, today: date, known: NameIndex | None) -> ExpenseDraft | None:
    amount = _amount(text)
    if amount is None:
        return None
    payee = _payee(text)
    return ExpenseDraft(
        amount=amount,
        paid_on=_day(text, today),
        mode=_channel(text),
        category=_category(text, payee),
        vendor=_known(payee, known),
        description=payee,
        reference=_reference(text),
        account_hint=_bank(text),
    )


def _amount(text: Text) -> Found[Decimal] | None:
    for match in _AMOUNT.finditer(text.flat):
        if _NOT_AMOUNT.search(text.flat[max(0, match.start() - 24) : match.start()]):
            continue
        value = Decimal((match[1] or match[2]).replace(",", ""))
        if 0 < value < 10**11:
            return Found(
                value.quantize(Decimal("0.01")), text.cut(*match.span()), match.span(), 1.0, "amount of the alert"
            )
    return None


def _day(text: Text, today: date) -> Found[date]:
    days = [day for day in find_days(text, today) if day.stated in ("full", "day_month")]
    if not days:
        return Found(today, rule="no day said")
    return Found(
        days[0].day, text.cut(days[0].start, days[0].end), (days[0].start, days[0].end), 1.0, "day of the alert"
    )


def _channel(text: Text) -> Found[PaymentMode]:
    for mode, pattern in _CHANNELS:
        match = pattern.search(text.flat)
        if match:
            return Found(
                mode, text.cut(*match.span()), match.span(), 1.0 if match.end() else 0.8, "channel of the alert"
            )
    raise AssertionError("the last channel fits everything")


def _payee(text: Text) -> Found[str] | None:
    for rule, pattern in _PAYEES:
        for match in pattern.finditer(text.flat):
            span = _name_span(text.flat, *match.span("p"), split=rule.startswith("info"))
            if span:
                name = text.cut(*span)
                return Found(name, name, span, 0.9, f"payee {rule}")
    return None


def _name_span(flat: str, start: int, end: int, *, split: bool) -> tuple[int, int] | None:
    """Trim a payee's place; from "NEFT Dr-N123-RAVI TRADERS-" take the part that is a name."""
    if split or re.search(r"[*_]|/", flat[start:end]):
        parts = [match for match in re.finditer(r"[^*/_-]+", flat[start:end]) if _is_name(match[0].strip())]
        if not parts:
            return None
        start, end = start + parts[0].start(), start + parts[0].end()
    while start < end and flat[start] in " .:-*@":
        start += 1
    while end > start and flat[end - 1] in " .:-*":
        end -= 1
    return (start, end) if _is_name(flat[start:end]) else None


def _is_name(words: str) -> bool:
    if _NO_PAYEE.match(words) or sum(char.isalpha() for char in words) < 2:
        return False
    return not all(word in _NO_WORD or any(char.isdigit() for char in word) for word in words.split()) or "@" in words


def _category(text: Text, payee: Found[str] | None) -> Found[Category] | None:
    """Read the category from the payee's trade, else from what the alert says it was for."""
    if payee:
        named = read_text(payee.value)
        told = best_category(named, find_categories(named))
        if told:
            return Found(told.value, told.text, payee.span, 0.7, "trade in the name")
    strong = [hit for hit in find_categories(text) if hit.value.strength >= 40 and hit.last > hit.first]
    return best_category(text, strong)


def _known(payee: Found[str] | None, known: NameIndex | None) -> Found[str] | None:
    same = match_name(payee.value, known) if payee and known else None
    return Found(same.value, payee.text, payee.span, same.score, same.rule) if payee and same else payee


def _reference(text: Text) -> Found[str] | None:
    for claim in find_identifiers(text):
        if claim.kind == "reference" and any(char.isdigit() for char in str(claim.value)):
            return Found(str(claim.value), str(claim.value), (claim.start, claim.end), 1.0, claim.rule)
    return None


def _bank(text: Text) -> Found[str] | None:
    """Find the bank that sent the alert: the one beside an account or card, else the signature at the end."""
    hits = list(_banks(text))
    return max(hits, key=lambda found: found.score, default=None)


def _banks(text: Text) -> Iterator[Found[str]]:
    for name, first, last in find_accounts(text):
        start, end = text.tokens[first].start, text.tokens[last].end
        around = set(text.words[last + 1 : last + 4])
        beside = bool(around & {"a", "ac", "acct", "account", "card", "bank", "credit", "debit", "x"})
        score = 0.95 if beside else 0.9 if last >= len(text.words) - 3 else 0.6 if first < 3 else 0.4
        yield Found(name, text.cut(start, end), (start, end), score, "bank of the alert")
