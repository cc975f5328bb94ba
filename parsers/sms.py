"""Bank and payment-app alerts that a user forwards: what they are about, and for a debit the draft.

A new format is one row of `alert_formats`.

>>> from datetime import date
>>> from parsers.sms import read_alert
>>> from parsers.text import read_text
>>> def alert(text):
...     return read_alert(read_text(text), date(2026, 11, 21))
>>> seen = alert("ICICI Bank Acct XX904 debited for Rs 3,780.00 on 01-Aug-26; BLUE DART EXPRESS credited. UPI:62130.")
>>> seen.draft.amount.value, seen.draft.vendor.value, seen.draft.paid_on.value, seen.draft.account_hint.value
(Decimal('3780.00'), 'BLUE DART EXPRESS', datetime.date(2026, 8, 1), 'ICICI')
>>> alert("A/c XX7788 credited with INR 18,000.00 on 25-02-27. Bal INR 92,410.20 Axis Bank").matter.value
'money_received'
>>> alert("petrol 500 cash") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from parsers.alert_formats import CHANNELS, KINDS, MONEY, NO_PAYEE, NO_WORD, PAYEES, PAYERS, RS, SIGNS
from parsers.category import best_category, find_categories
from parsers.dates import find_days
from parsers.drafts import Category, ExpenseDraft, Found, Matter, PaymentMode
from parsers.evidence import at_span
from parsers.gst import find_gst
from parsers.identifiers import find_identifiers
from parsers.party import NameIndex, match_name
from parsers.payment import find_accounts
from parsers.text import Text, read_text, word_set


class Alert(NamedTuple):
    """What an alert is about; a draft only for money that has gone out."""

    rule: str
    matter: Matter | None
    draft: ExpenseDraft | None


_SPACE = re.compile(r" (?![^\[]*\])")  # a space of a pattern, outside its sets


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    """Compile a pattern, when the first alert asks for it, so that a space stands for any white space."""
    return re.compile(_SPACE.sub(r"\\s+", pattern), re.S)


_NO_PAYEE, _NO_WORD = re.compile(NO_PAYEE), word_set(NO_WORD)
_OUT = (
    r"\b(?:debited|debit(?! card)|deducted|spent|sent|paid|you paid|transferred|trf|charged|purchase|txn of|"
    r"transaction (?:of|alert)|(?:money|funds?|upi|imps|neft|rtgs) (?:transfer|payment|txn)\b"
    r"(?!.{0,80}\b(?:received|credited))|payment (?:rs|inr)|"
    r"used (?:at|for)|thank(?:s| you) for using your|dr\b|payment (?:of|to|made)|done (?:at|on)|"
    r"(?:neft|rtgs|imps)(?: transaction| transfer)? (?:of|for) (?:rs|inr|₹)"
    r"(?:(?!\b(?:from|received|credited)\b).){0,60}\bto\b(?!.{0,100}\b(?:received|credited))|"
    r"(?:standing instructions?|e-?mandate|auto-?pay)\b.{0,60}\b(?:executed|processed|success\w*))"
)
_IN = r"\b(?:credited|credit(?! card)|received|recd|deposited|deposit|cr\b|added|remitted)"

_AMOUNT = re.compile(
    rf"{RS}({MONEY})|\b(?:debited|deducted|credited|debit|paid|sent)\s+(?:by|for|with|of)?\s*({MONEY})"
)
_NOT_AMOUNT = re.compile(
    r"(?:bal|balance|lmt|limit|avl|avail|available|due|outstanding|charges? of|fee of)[\s:.]*(?:is|of)?[\s:.]*$"
)
_SHORTEST = 40  # characters of an alert
_NEEDED = 2  # signs of a machine's text


def read_alert(text: Text, today: date, known: NameIndex | None = None) -> Alert | None:
    """Read an alert; None when the text is no alert."""
    flat = text.flat
    if len(flat) < _SHORTEST or not _is_alert(flat):
        return None
    for rule, pattern, matter in KINDS:
        if _compile(pattern).search(flat):
            return Alert(rule, matter, None if matter else _draft(text, today, known))
    out, came = _compile(_OUT).search(flat), _compile(_IN).search(flat)
    if came and (out is None or came.start() < out.start()):
        return Alert("credit", Matter.MONEY_RECEIVED, None)
    draft = _draft(text, today, known) if out else None
    return Alert("debit", None, draft) if draft else Alert("notice", Matter.NOTICE, None)


def read_credit(text: Text, today: date) -> ExpenseDraft | None:
    """Read an alert as one of money received; None when the text is no alert. The vendor is who paid."""
    if read_alert(text, today) is None or (amount := _amount(text)) is None:
        return None
    return ExpenseDraft(
        amount=amount,
        paid_on=_day(text, today),
        mode=_channel(text),
        vendor=_payer(text),
        reference=_reference(text),
        account_hint=_bank(text),
    )


def _payer(text: Text) -> Found[str] | None:
    for pattern in PAYERS:
        for match in _compile(pattern).finditer(text.flat):
            span = _name_span(text.flat, *match.span("p"), split=False)
            if span:
                name = text.cut(*span).partition("@")[0]
                return Found(name, text.cut(*span), span, 0.9, "payer")
    return None


def _is_alert(flat: str) -> bool:
    if not _AMOUNT.search(flat) or sum(1 for sign in SIGNS if _compile(sign).search(flat)) < _NEEDED:
        return False
    told = _compile(_OUT).search(flat) or _compile(_IN).search(flat)
    return bool(told) or any(_compile(pattern).search(flat) for _, pattern, _ in KINDS)


def _draft(text: Text, today: date, known: NameIndex | None) -> ExpenseDraft | None:
    amount = _amount(text)
    if amount is None:
        return None
    payee, gst = _payee(text), find_gst(text)
    return ExpenseDraft(
        amount=amount,
        paid_on=_day(text, today),
        mode=_channel(text),
        category=_category(text, payee),
        vendor=_known(payee, known),
        description=payee,
        gst_rate=at_span(text, gst.rate, gst.span, 1.0, "gst rate") if gst.rate is not None else None,
        gst_inclusive=at_span(text, gst.inclusive, gst.span, 1.0, "gst inside") if gst.inclusive is not None else None,
        reference=_reference(text),
        account_hint=_bank(text),
    )


def _amount(text: Text) -> Found[Decimal] | None:
    for match in _AMOUNT.finditer(text.flat):
        if _NOT_AMOUNT.search(text.flat[max(0, match.start() - 24) : match.start()]):
            continue
        value = Decimal((match[1] or match[2]).replace(",", ""))
        if 0 < value < 10**11:
            return at_span(text, value.quantize(Decimal("0.01")), match.span(), 1.0, "amount of the alert")
    return None


def _day(text: Text, today: date) -> Found[date]:
    days = [day for day in find_days(text, today) if day.stated in ("full", "day_month")]
    if not days:
        return Found(today, rule="no day said")
    return Found(
        days[0].day, text.cut(days[0].start, days[0].end), (days[0].start, days[0].end), 1.0, "day of the alert"
    )


def _channel(text: Text) -> Found[PaymentMode]:
    for mode, pattern in CHANNELS:
        match = _compile(pattern).search(text.flat)
        if match:
            return Found(
                mode, text.cut(*match.span()), match.span(), 1.0 if match.end() else 0.8, "channel of the alert"
            )
    raise AssertionError("the last channel fits everything")


def _payee(text: Text) -> Found[str] | None:
    for rule, pattern in PAYEES:
        for match in _compile(pattern).finditer(text.flat):
            span = _name_span(text.flat, *match.span("p"), split=rule.startswith("info"))
            if span:
                name = text.cut(*span)
                return Found(name, name, span, 0.9, f"payee {rule}")
    return None


def _name_span(flat: str, start: int, end: int, *, split: bool) -> tuple[int, int] | None:
    """Trim a payee's place; from "NEFT Dr-N123-RAVI TRADERS-" take the part that is a name."""
    if _ACCOUNT.match(flat, start, end):
        return None
    if split or re.search(r"[*_]|/", flat[start:end]):
        parts = [match for match in re.finditer(r"[^*/_-]+", flat[start:end]) if _is_name(match[0].strip())]
        if not parts:
            return None
        start, end = start + parts[0].start(), start + parts[0].end()
    ahead = _CHANNEL_AHEAD.match(flat, start, end)
    start = ahead.end() if ahead else start
    while start < end and flat[start] in " .:-*@":
        start += 1
    while end > start and flat[end - 1] in " .:-*":
        end -= 1
    return (start, end) if _is_name(flat[start:end]) else None


_ACCOUNT = re.compile(r"\W*(?:a/c|acct?|account)\b")
_CHANNEL_AHEAD = re.compile(
    r"\W*(?:(?:nach|ach|ecs|e-?mandate|auto-?pay|emi|dr)\b[\s:/-]*(?:of\s|for\s|to\s)?\s*)+(?=\w)"
)
_DUES = {
    "rent": Category.RENT, "salary": Category.SALARIES, "wages": Category.SALARIES, "electricity": Category.ELECTRICITY,
    "insurance": Category.INSURANCE, "premium": Category.INSURANCE, "freight": Category.FREIGHT,
    "courier": Category.FREIGHT, "donation": Category.DONATIONS, "repair": Category.REPAIRS,
}  # fmt: skip
_BANK_WORDS = frozenset({"sms", "amc", "dp", "mab", "min bal", "qtrly min", "locker"})
_REMARK = re.compile(rf"[-/:] ?(?:shop |office |godown |staff )?({'|'.join(_DUES)})\b")
_OWN_CHARGE = re.compile(r"\b(?:charges?|chrgs?|chgs?)\b(?! (?:traders|stores))")  # what the bank itself takes


def _is_name(words: str) -> bool:
    if words in _BANK_WORDS:
        return False
    if _NO_PAYEE.match(words) or _OWN_CHARGE.search(words) or sum(char.isalpha() for char in words) < 2:
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
    told = best_category(text, strong)
    remark = _REMARK.search(text.flat)
    if remark and not told:
        span = remark.span(1)
        return Found(_DUES[remark[1]], text.cut(*span), span, 0.7, "remark of the alert")
    own = None if told or payee else _OWN_CHARGE.search(text.flat)
    return Found(Category.BANK_CHARGES, text.cut(*own.span()), own.span(), 0.7, "charge of the bank") if own else told


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
