"""Corrections of an open draft: the changed fields and nothing else.

A correction names a field ("due date 10 june karo"), denies something ("nakad nahi, phonepe"), changes ("make it
2600"), or is a bare value ("1450", "yesterday", "cash"). A complete new entry ("petrol 300 cash") is none.

>>> from datetime import date
>>> from parsers.edits import read_edits
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def edits(text):
...     return read_edits(Signs(find(read_text(text), date(2026, 5, 22))))
>>> edits("no make it 2600").amount.value, edits("cash not upi").mode.value.value
(Decimal('2600.00'), 'Cash')
>>> edits("vendor is Patel Sweets").vendor.value, edits("category travel").category.value.value
('Patel Sweets', 'Travel')
>>> edits("petrol 300 cash") is None, edits("how are you") is None
(True, True)
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from parsers.category import best_category, name_category
from parsers.drafts import Category, Edits, Found, PaymentMode
from parsers.findings import Findings
from parsers.lexicon import Hit, Lexicon
from parsers.money import Amount
from parsers.party import NameIndex, match_name
from parsers.payee import find_named
from parsers.payment import NOT_AFTER, NOT_BEFORE, found_mode
from parsers.signs import Signs
from parsers.terms import as_due, find_terms
from parsers.text import Text, word_set
from parsers.words_edit import CHANGE, FIELDS, SMALL

_FIELDS = Lexicon(FIELDS)
_CHANGE = Lexicon({True: CHANGE})
_SMALL = word_set(SMALL)
_NO_EDITS = Edits()
_VALUES = frozenset({"amount", "date", "mode", "account", "gst", "held"})


def read_edits(signs: Signs, known: NameIndex | None = None) -> Edits | None:
    """Read what a message changes in the open draft; None when it is no correction."""
    correction = _Correction(signs, known)
    if not correction.is_one():
        return None
    edits = correction.edits()
    return edits if edits != _NO_EDITS else None


class _Correction:
    """One message looked at as a correction."""

    def __init__(self, signs: Signs, known: NameIndex | None) -> None:
        self.signs, self.found, self.text, self.known = signs, signs.found, signs.found.text, known
        self.fields: dict[str, Hit[str]] = {hit.value: hit for hit in reversed(_FIELDS.find(self.text.words))}
        self.changes = bool(_CHANGE.find(self.text.words))

    def is_one(self) -> bool:
        """Tell a correction from a new entry, a question and talk."""
        found = self.found
        if self.signs.asks and not self.changes:
            return False
        if self.is_bare():
            return True
        has_things = any(hit.value.strength >= 10 for hit in found.categories) or bool(found.brands)
        if found.amounts and (has_things or self._payees()) and not (self.fields or self._denies()):
            return self._opens_with_change()
        return bool(self.fields) or self.changes or not found.amounts

    def is_bare(self) -> bool:
        """Tell whether there is nothing but values and small words."""
        roles, words = self.found.roles, self.text.words
        rest = [
            place
            for place, role in enumerate(roles)
            if role not in _VALUES and role not in ("mark", "line") and words[place] not in _SMALL
        ]
        return bool(words) and not rest

    def _denies(self) -> bool:
        return bool((NOT_AFTER | NOT_BEFORE | {"wrong", "galat", "गलत"}) & set(self.text.words))

    def _opens_with_change(self) -> bool:
        hits = _CHANGE.find(self.text.words[:4])
        return any(self.text.words[hit.first] not in ("add", "no", "hai", "are", "arre") for hit in hits)

    def _payees(self) -> bool:
        return any(payee.score >= 0.7 for payee in self.signs.payees)

    def edits(self) -> Edits:
        """Read every field that the correction names or holds."""
        gst, due = self.found.gst, self._due()
        vendor = self._vendor()
        return Edits(
            amount=self._amount(),
            day=self._day() if due is None else None,
            mode=self._mode(),
            category=self._category(vendor),
            vendor=vendor,
            gst_rate=Found(gst.rate, self.text.cut(*gst.span), gst.span, 1.0, "gst rate")
            if gst.rate is not None
            else None,
            gst_inclusive=Found(gst.inclusive, self.text.cut(*gst.span), gst.span, 1.0, "gst inside")
            if gst.inclusive is not None
            else None,
            bill_number=self._bill_number(),
            due_date=due,
            account_hint=self._account(),
        )

    def _mark(self, value, first: int, last: int, rule: str) -> Found:
        span = (self.text.tokens[first].start, self.text.tokens[last].end)
        return Found(value, self.text.cut(*span), span, 1.0, rule)

    def _amount(self) -> Found[Decimal] | None:
        amounts = [amount for amount in self.found.amounts if not self._is_bill_number(amount)]
        if not amounts or amounts[-1].currency != "INR":
            return None
        return self._mark(amounts[-1].value, amounts[-1].first, amounts[-1].last, amounts[-1].rule)

    def _is_bill_number(self, amount: Amount) -> bool:
        """Tell "bill number change karke 4471": the only figure, where only the bill number is named."""
        named = set(self.fields)
        return (
            "bill_number" in named and "amount" not in named and amount.rule == "plain figure" and self._claim() is None
        )

    def _claim(self) -> Found[str] | None:
        for claim in self.found.claims:
            if claim.kind == "bill_number":
                return Found(str(claim.value), str(claim.value), (claim.start, claim.end), 1.0, claim.rule)
        return None

    def _bill_number(self) -> Found[str] | None:
        claimed = self._claim()
        if claimed or "bill_number" not in self.fields:
            return claimed
        for amount in self.found.amounts:
            if self._is_bill_number(amount):
                told = self._mark("", amount.first, amount.last, "bill number")
                return Found(told.text, told.text, told.span, 1.0, told.rule)
        return None

    def _day(self) -> Found[date] | None:
        days = [day for day in self.found.days if not self._is_denied(day.start, day.end)]
        if not days:
            return None
        last = days[-1]
        return Found(last.day, self.text.cut(last.start, last.end), (last.start, last.end), 1.0, last.rule)

    def _is_denied(self, start: int, end: int) -> bool:
        """Tell "aaj nahi" and "not today"."""
        places = [place for place, token in enumerate(self.text.tokens) if start <= token.start < end]
        if not places:
            return False
        before = self.text.words[max(0, places[0] - 1) : places[0]]
        after = self.text.words[places[-1] + 1 : places[-1] + 3]
        after = after[1:] if after[:1] in (("ka",), ("ki",), ("ko",), ("का",), ("की",)) else after[:1]
        return bool(NOT_BEFORE.intersection(before)) or bool(NOT_AFTER.intersection(after))

    def _due(self) -> Found[date] | None:
        if "due" not in self.fields and not (self.signs.due and self.signs.has_bill):
            return None
        if self.found.days:
            last = self.found.days[-1]
            return Found(
                as_due(last, self.found.today),
                self.text.cut(last.start, last.end),
                (last.start, last.end),
                1.0,
                "due date",
            )
        return None

    def _mode(self) -> Found[PaymentMode] | None:
        told = [hit for hit in self.found.modes if not hit.denied]
        return found_mode(self.text, told[-1]) if told else None

    def _category(self, vendor: Found[str] | None) -> Found[Category] | None:
        """Read a category where one is named as such, or where nothing else is changed."""
        if "category" in self.fields:
            return self._after_field(self.fields["category"])
        hits = [
            hit
            for hit in self.found.categories
            if self.found.roles[hit.first] == "thing"
            and not (vendor and vendor.span[0] <= self.text.tokens[hit.first].start < vendor.span[1])
            and not self._is_denied(self.text.tokens[hit.first].start, self.text.tokens[hit.last].end)
            and not any(field.first <= hit.first <= field.last for field in self.fields.values())
        ]
        others = (
            vendor
            or self.found.gst.rate is not None
            or self._bill_number()
            or "due" in self.fields
            or "date" in self.fields
        )
        return None if others else best_category(self.text, hits)

    def _after_field(self, field: Hit[str]) -> Found[Category] | None:
        """Read the category by its own name, else by what is named; "not travel" does not count."""
        words = list(self.text.words)
        for place in range(len(words)):
            token = self.text.tokens[place]
            if field.first <= place <= field.last or self._is_denied(token.start, token.end):
                words[place] = ""
        seen = Text(self.text.raw, self.text.flat, self.text.tokens, tuple(words))
        hits = [hit for hit in self.found.categories if words[hit.first]]
        return name_category(seen) or best_category(self.text, hits)

    def _vendor(self) -> Found[str] | None:
        field = self.fields.get("vendor")
        payee = find_named(self.found, field.last if field else None)
        if payee is None:
            return None
        span = (self.text.tokens[payee.first].start, self.text.tokens[payee.last].end)
        same = match_name(payee.name, self.known) if self.known else None
        return Found(
            same.value if same else payee.name, payee.name, span, payee.score, same.rule if same else payee.rule
        )

    def _account(self) -> Found[str] | None:
        for name, first, last in self.found.accounts:
            if self.found.roles[first] in ("account", "mode"):
                return self._mark(name, first, last, "bank or purse named")
        return None
