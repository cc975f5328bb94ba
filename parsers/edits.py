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

from dataclasses import replace
from datetime import date
from decimal import Decimal

from parsers.category import Weight, best_category, name_category
from parsers.dates import latest_day
from parsers.denied import DENIED_AFTER, DENIED_BEFORE, is_denied
from parsers.drafts import Category, Edits, Found, PaymentMode
from parsers.evidence import at_span, at_tokens
from parsers.lexicon import Hit, Lexicon
from parsers.money import Amount
from parsers.party import NameIndex, match_name
from parsers.payee import find_named
from parsers.payment import found_mode
from parsers.signs import Signs
from parsers.terms import as_due, find_due
from parsers.text import word_set
from parsers.words_edit import CHANGE, FIELDS, FURTHER, SMALL

_FIELDS = Lexicon(FIELDS)
_CHANGE = Lexicon({True: CHANGE})
_SMALL = word_set(SMALL)
_FURTHER = Lexicon({True: FURTHER})
_DENIALS = DENIED_AFTER | DENIED_BEFORE | word_set("wrong galat गलत")
_OWING = word_set("dena deni dene chukana bharna pay देना भरना चुकाना")
_UNDER = word_set("me mein mai में madhe ma madhye મા മെ vich te")
_WEAK_CHANGE = frozenset({"add", "no", "hai", "are", "arre"})  # these also open a new entry
_VALUES = frozenset({"amount", "date", "mode", "account", "gst", "held", "mark", "line"})
_TALK_WORDS = 3  # more unknown words are talk
_LAST_DAY = 31
_NEAR = 2  # tokens from the word "date" to its number
_SURE_PAYEE = 0.7
_THING = 10  # strength of a category word that names a thing


def read_edits(signs: Signs, known: NameIndex | None = None) -> Edits | None:
    """Read what a message changes in the open draft; None when it is no correction."""
    correction = _Correction(signs, known)
    if not correction.is_one():
        return None
    edits = correction.edits()
    return edits if edits != Edits() else None


class _Correction:
    """One message looked at as a correction."""

    def __init__(self, signs: Signs, known: NameIndex | None) -> None:
        self.signs, self.found, self.text, self.known = signs, signs.found, signs.found.text, known
        named = [hit for hit in reversed(_FIELDS.find(self.text.words)) if not self._is_part_of_thing(hit)]
        self.fields: dict[str, Hit[str]] = {hit.value: hit for hit in named}
        self.changes = _CHANGE.find(self.text.words)
        self.has_payee = any(payee.score >= _SURE_PAYEE for payee in signs.payees)

    def _is_part_of_thing(self, field: Hit[str]) -> bool:
        """Tell the shop of "shop rent" from a field's name."""
        return any(hit.first <= field.first and field.last < hit.last for hit in self.found.categories)

    def _is_payment(self) -> bool:
        """Tell "paid 60000 shop rent to Verma neft", a whole entry, by its opening and what was bought."""
        paid = [hit for hit in self.found.verbs if hit.value[0] == "paid" and not hit.first]
        behind = self.found.roles[paid[0].last + 1 : paid[0].last + 2] if paid else ()
        denied = _DENIALS & self.signs.word_set
        return behind == ("amount",) and self._has_things() and not denied

    def is_one(self) -> bool:
        """Tell a correction from a new entry, a question and talk."""
        if self._is_payment():
            return False
        if self.signs.asks and not self.changes:
            return False
        if self._is_bare():
            return True
        if self.found.amounts and self._has_things() and _FURTHER.find(self.text.words[:4]):
            return False
        if self.found.amounts and self._has_things() and not (self.fields or _DENIALS & self.signs.word_set):
            opening = [hit for hit in self.changes if hit.last < 4]
            return any(self.text.words[hit.first] not in _WEAK_CHANGE for hit in opening)
        return bool(self.fields or self.changes) or self.signs.buys or self._tells()

    def _is_bare(self) -> bool:
        """Tell whether there is nothing but values and small words."""
        words, roles = self.text.words, self.found.roles
        return bool(words) and all(role in _VALUES or word in _SMALL for word, role in zip(words, roles, strict=True))

    def _has_things(self) -> bool:
        strong = any(hit.value.strength >= _THING for hit in self.found.categories)
        return strong or bool(self.found.brands) or self.has_payee

    def _tells(self) -> bool:
        """Tell whether a value is the point of the message, not only mentioned in talk."""
        unknown = sum(1 for role in self.found.roles if role == "name")
        gst = self.found.gst
        if gst.rate is not None and not self.found.amounts and unknown <= _TALK_WORDS:
            return True  # "gst is 3%, added on top"
        told = bool(self.found.modes) or gst.rate is not None or gst.inclusive is not None or self.has_payee
        return told and unknown <= _TALK_WORDS and not self.signs.has("talk")

    def edits(self) -> Edits:
        """Read every field that the correction names or holds."""
        gst, due, vendor = self.found.gst, self._due(), self._vendor()
        rate, inside = gst.rate, gst.inclusive
        return Edits(
            amount=self._amount(),
            day=self._day() if due is None else self._day_beside(due),
            mode=self._mode(),
            category=self._category(vendor),
            vendor=vendor,
            gst_rate=at_span(self.text, rate, gst.span, 1.0, "gst rate") if rate is not None else None,
            gst_inclusive=at_span(self.text, inside, gst.span, 1.0, "gst inside") if inside is not None else None,
            bill_number=self._bill_number(),
            due_date=due,
            account_hint=self._account(),
        )

    def _amount(self) -> Found[Decimal] | None:
        day = self._day_number()
        amounts = [
            one
            for one in self.found.amounts
            if not self._is_bill_number(one)
            and not (day and one == day[1])
            and not is_denied(self.text.words, one.first, one.last)
        ]
        if not amounts or amounts[-1].currency != "INR":
            return None
        return at_tokens(self.text, amounts[-1].value, amounts[-1].first, amounts[-1].last, 1.0, amounts[-1].rule)

    def _is_bill_number(self, amount: Amount) -> bool:
        """Tell "bill number change karke 4471": the only figure, where only the bill number is named."""
        field, price = self.fields.get("bill_number"), self.fields.get("amount")
        named = field is not None and (price is None or field.first < amount.first < price.first)
        return named and amount.rule == "plain figure" and self._claim() is None

    def _claim(self) -> Found[str] | None:
        for claim in self.found.claims:
            behind = self.text.place_at(claim.end)
            if behind < len(self.text.words) and self.text.words[behind] in DENIED_AFTER:
                continue  # "bill number 88 nahi 89"
            named = claim.rule == "document" and "bill_number" in self.fields
            if claim.kind == "bill_number" or named:
                return at_span(self.text, str(claim.value), (claim.start, claim.end), 1.0, claim.rule)
        return None

    def _bill_number(self) -> Found[str] | None:
        claimed = self._claim()
        if claimed or "bill_number" not in self.fields:
            return claimed
        for amount in self.found.amounts:
            if self._is_bill_number(amount):
                told = at_tokens(self.text, "", amount.first, amount.last)
                return Found(told.text, told.text, told.span, 1.0, "bill number")
        return None

    def _day(self) -> Found[date] | None:
        days = [day for day in self.found.days if not self._is_denied(day.start, day.end)]
        if not days:
            number = self._day_number()
            return number[0] if number else None
        return at_span(self.text, days[-1].day, (days[-1].start, days[-1].end), 1.0, days[-1].rule)

    def _day_beside(self, due: Found[date]) -> Found[date] | None:
        """Read the bill's own day of "bill ki date 3 feb thi aur due date 3 march": both fields and two days."""
        others = [day for day in self.found.days if (day.start, day.end) != due.span]
        if not {"date", "due"} <= self.fields.keys() or len(others) != 1:
            return None
        return at_span(self.text, others[0].day, (others[0].start, others[0].end), 1.0, others[0].rule)

    def _day_number(self) -> tuple[Found[date], Amount] | None:
        """Read "tarikh 10 kara": the date is named and a bare number, the only one or the next, says which."""
        field, amounts = self.fields.get("date"), self.found.amounts
        if field is None:
            return None
        amount = next((one for one in amounts if len(amounts) == 1 or 0 < one.first - field.last <= _NEAR), None)
        if amount is None or amount.rule != "plain figure" or not 0 < amount.value <= _LAST_DAY:
            return None
        day = latest_day(int(amount.value), self.found.today)
        if day is None:
            return None
        return at_tokens(self.text, day, amount.first, amount.last, 1.0, "day of the month"), amount

    def _is_denied(self, start: int, end: int) -> bool:
        """Tell "aaj nahi" and "not today"."""
        return is_denied(self.text.words, self.text.place_at(start), self.text.place_at(end) - 1)

    def _due(self) -> Found[date] | None:
        terms = [term for term in self.found.terms if not self._is_denied(term.start, term.end)]
        if terms and ("due" in self.fields or terms[-1].fixed):
            told = find_due(self.text, [], terms, self.found.today)
            return at_span(self.text, told[0], told[1], 0.9, told[2]) if told else None
        days = [day for day in self.found.days if not self._is_denied(day.start, day.end)]
        if not days or not (
            "due" in self.fields or (self.signs.due and (self.signs.has_bill or _OWING & self.signs.word_set))
        ):
            return None
        last = days[-1]
        return at_span(self.text, as_due(last, self.found.today), (last.start, last.end), 1.0, "due date")

    def _mode(self) -> Found[PaymentMode] | None:
        told = [hit for hit in self.found.modes if not hit.denied]
        if told:
            return found_mode(self.text, told[-1])
        if self.signs.has_source:
            _, first, last = self.found.accounts[0]
            return at_tokens(self.text, PaymentMode.BANK_TRANSFER, first, last, 0.8, "bank as the source")
        return None

    def _category(self, vendor: Found[str] | None) -> Found[Category] | None:
        """Read a category where one is named as such, or where nothing else is changed."""
        if "category" in self.fields:
            return self._after_field(self.fields["category"])
        filed = [hit for hit in self.found.categories if self._is_filed_under(hit)]
        if filed:
            return best_category(self.text, filed)
        others = vendor or self.found.gst.rate is not None or self._bill_number() or self.fields
        changing = {place for hit in self.changes for place in range(hit.first, hit.last + 1)}
        named = [hit for hit in self.found.categories if self.found.roles[hit.first] == "thing"]
        hits = [] if others else [hit for hit in named if hit.first not in changing]
        spans = [(hit, self.text.tokens[hit.first].start, self.text.tokens[hit.last].end) for hit in hits]
        return best_category(self.text, [hit for hit, start, end in spans if not self._is_denied(start, end)])

    def _is_filed_under(self, hit: Hit[Weight]) -> bool:
        """Tell "freight me daalo" and "travel mein rakho" by what stands behind the category."""
        behind = self.text.words[hit.last + 1 : hit.last + 2]
        return bool(_UNDER.intersection(behind)) and any(one.first == hit.last + 2 for one in self.changes)

    def _after_field(self, field: Hit[str]) -> Found[Category] | None:
        """Read the category by its own name, else by what is named; "not travel" does not count."""
        words = list(self.text.words)
        for place, token in enumerate(self.text.tokens):
            if field.first <= place <= field.last or self._is_denied(token.start, token.end):
                words[place] = ""
        seen = replace(self.text, words=tuple(words))
        return name_category(seen) or best_category(
            self.text, [hit for hit in self.found.categories if words[hit.first]]
        )

    def _vendor(self) -> Found[str] | None:
        field = self.fields.get("vendor")
        payee = find_named(self.found, field.last if field else None)
        if payee is None:
            return None
        written = at_tokens(self.text, payee.name, payee.first, payee.last, payee.score, payee.rule)
        same = match_name(payee.name, self.known) if self.known else None
        return Found(same.value, payee.name, written.span, same.score, same.rule) if same else written

    def _account(self) -> Found[str] | None:
        for name, first, last in self.found.accounts:
            if self.found.roles[first] in ("account", "mode"):
                return at_tokens(self.text, name, first, last, 0.9, "bank or purse named")
        return None
