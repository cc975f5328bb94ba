"""The fields of one draft: for each, the item's own value, else the one said for all, else none.

>>> from datetime import date
>>> from parsers.fields import Fields
>>> from parsers.findings import find
>>> from parsers.items import split_items
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> found = find(read_text("housekeeping liquid 420, mop 250, both gpay"), date(2027, 1, 4))
>>> split = split_items(found)
>>> [Fields(Signs(found), split, item, None).mode().value.value for item in split.items]
['UPI', 'UPI']
>>> Fields(Signs(found), split, split.items[0], None).vendor(None) is None
True
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from parsers.category import Weight, best_category, guess_categories
from parsers.category_learned import GUESSED, likelier
from parsers.dates import DayFound
from parsers.denied import DENIED_AFTER
from parsers.drafts import Category, Found, PaymentMode
from parsers.evidence import at_span, at_tokens
from parsers.gst import Gst, find_gst
from parsers.item_payee import item_payee
from parsers.items import DOUBT, Item, Split
from parsers.lexicon import Hit
from parsers.names import Payee
from parsers.party import NameIndex, match_name
from parsers.payment import ModeHit, found_mode
from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_money import UNITS
from parsers.words_party import GOODS_TRADES

_ALL = word_set(
    "all both sab sabhi sabka dono donon teeno teenon saare sare each everything rendum ellam ella anni annee rendu "
    "sarva badhu badha sagle sagla donhi sob sobi eduto saara sabu dui ellaam randum सब सभी दोनों तीनों सारे सगळे "
    "બધા সব "
    "ਸਾਰੇ எல்லாம் రెండూ అన్నీ ಎಲ್ಲಾ എല്ലാം"
)
_SOURCE_AFTER = word_set("se से account a/c thi madhun bank theke ton nundi inda")
_SOURCE_BEFORE = frozenset({"from", "via", "through", "by"})
_NO_BANK = frozenset({"Petty Cash", "Amex", "Bajaj", "OneCard"})
_TAKEN = frozenset({"amount", "count", "mode", "held", "date"})
_ON_BILLS = word_set("challan chalan invoice चालान bheja bheje bheji bhej भेजा भेजे")  # say nothing of the goods
_RANGE = ("-", " to ", " se ")
_SHOP_WORDS = word_set("electric electricals electrical transport security photo")
_LEAST = 10  # strength below which a category word only hints
_GOODS = 20  # strength from which goods are named
_ROLL = "on the list of wages"
_FEW = 5  # so many of a thing are hardly for the office
_WAGES = 30  # strength of a word that means wages, not a worker
_BILL_WORDS = frozenset({"challan", "chalan", "voucher", "चालान", "चलान"})


class Fields:
    """One item of a message and the values that its draft takes."""

    def __init__(self, signs: Signs, split: Split, item: Item, known: NameIndex | None) -> None:
        """Keep the item beside what the whole message says."""
        self.signs, self.found, self.text = signs, signs.found, signs.found.text
        self.split, self.item, self.known = split, item, known
        self.alone = len(split.items) == 1

    def _is_own(self, place: int) -> bool:
        return self.alone or self.item.first <= place < self.item.end

    def _is_shared(self, place: int) -> bool:
        return any(first <= place < end for first, end in self.split.shared)

    def amount(self) -> Found[Decimal] | None:
        """Give the amount of the item; None when it must be asked for."""
        amount = self.item.amount
        if amount.score <= DOUBT:
            return None
        return at_tokens(self.text, amount.value, amount.first, amount.last, amount.score, amount.rule)

    def day(self, without: Iterable[DayFound] = ()) -> Found[date]:
        """Take the item's own day, the one before it, or the only one; today when none is said."""
        left_out = {day.start for day in without}
        days = [day for day in self.found.days if day.start not in left_out and self._is_day(day)]
        chosen = self._nearest(days)
        if chosen is None:
            return Found(self.found.today, rule="no day said")
        score = 0.7 if chosen.rule == "last week" else 1.0
        return at_span(self.text, chosen.day, (chosen.start, chosen.end), score, chosen.rule)

    def _is_day(self, day: DayFound) -> bool:
        """Tell the day of an entry from the future and from a period ("1st-15th June")."""
        flat = self.text.flat
        around = flat[max(0, day.start - 4) : day.start] + flat[day.end : day.end + 4]
        spans = len(self.found.days) > 1 and any(mark in around for mark in _RANGE)
        behind = self.text.place_at(day.end)
        denied = behind < len(self.text.words) and self.text.words[behind] in DENIED_AFTER
        return day.tense != "future" and not spans and not denied

    def _nearest(self, days: list[DayFound]) -> DayFound | None:
        if not days:
            return None
        if self.alone:
            return next((day for day in reversed(days) if day.rule == "today"), days[-1])
        end = self.text.tokens[self.item.end - 1].end
        before = [day for day in days if day.start < end]
        return before[-1] if before else days[0] if len(days) == 1 else None

    def mode(self) -> Found[PaymentMode] | None:
        """Take the item's own mode, a shared one, that of a handle, or that of a bank named as the source."""
        told = [hit for hit in self.found.modes if not hit.denied]
        own = [hit for hit in told if self._is_own(hit.first)]
        shared = [hit for hit in told if self._is_shared(hit.first)]
        chosen = own[-1] if own else shared[-1] if shared else self._mode_for_all(told)
        if chosen is not None:
            return found_mode(self.text, chosen)
        for claim in self.found.claims if self.alone else ():
            if claim.kind == "handle":
                return at_span(self.text, PaymentMode.UPI, (claim.start, claim.end), 1.0, claim.rule)
        return self._from_account()

    def _mode_for_all(self, told: list[ModeHit]) -> ModeHit | None:
        """Take a mode said once: with "all" beside it, at the start, or at the very end."""
        if len(told) != 1:
            return None
        hit, last = told[0], self.split.items[-1]
        near = self.text.words[max(0, hit.first - 3) : hit.last + 3]
        at_end = last.amount.last < hit.first < last.end
        opening = hit.first < self.split.items[0].amount.first
        return hit if at_end or opening or _ALL.intersection(near) else None

    def _from_account(self) -> Found[PaymentMode] | None:
        """Read "SBI se", "from HDFC": a bank as the source, no other way said."""
        words = self.text.words
        for name, first, last in self.found.accounts:
            after = words[last + 1] if last + 1 < len(words) else ""
            source = after in _SOURCE_AFTER or (first > 0 and words[first - 1] in _SOURCE_BEFORE)
            if source and name not in _NO_BANK and (self._is_own(first) or self._is_shared(first)):
                return at_tokens(self.text, PaymentMode.BANK_TRANSFER, first, last, 0.8, "bank as the source")
        return None

    def account(self) -> Found[str] | None:
        """Take the bank or purse that is named."""
        for name, first, last in self.found.accounts:
            if self.found.roles[first] in ("account", "mode") and (self._is_own(first) or self._is_shared(first)):
                return at_tokens(self.text, name, first, last, 0.9, "bank or purse named")
        return None

    def gst(self) -> Gst:
        """Take what the item, or else a part said for all, tells about GST."""
        if self.alone:
            return self.found.gst
        own = find_gst(self.text, self.item.first, self.item.end)
        told = [find_gst(self.text, first, end) for first, end in self.split.shared]
        return next((gst for gst in (own, *told) if gst.rate is not None or gst.inclusive is not None), own)

    def rate(self, gst: Gst) -> Found[Decimal] | None:
        """Give the rate with its place."""
        return at_span(self.text, gst.rate, gst.span, 1.0, "gst rate") if gst.rate is not None else None

    def inclusive(self, gst: Gst) -> Found[bool] | None:
        """Give whether the figure holds the tax, with its place."""
        return at_span(self.text, gst.inclusive, gst.span, 1.0, "gst inside") if gst.inclusive is not None else None

    def payee(self) -> Payee | None:
        """Take the item's own payee, one said for all, or one that stands before or behind the list."""
        return item_payee(self.signs.payees, self.found, self.split, self.item)

    def vendor(self, payee: Payee | None) -> Found[str] | None:
        """Give the payee's name, a known name where one matches; without a payee the handle."""
        if payee is None:
            return self.claim("handle") if self.alone else None
        written = at_tokens(self.text, payee.name, payee.first, payee.last, payee.score, payee.rule)
        same = match_name(payee.name, self.known) if self.known else None
        return Found(same.value, payee.name, written.span, same.score, same.rule) if same else written

    def claim(self, kind: str) -> Found[str] | None:
        """Take the first claim of a kind that stands in the item."""
        start, end = self.text.tokens[self.item.first].start, self.text.tokens[self.item.end - 1].end
        for claim in self.found.claims:
            if claim.kind == kind and (self.alone or start <= claim.start < end):
                return at_span(self.text, str(claim.value), (claim.start, claim.end), claim.score, claim.rule)
        return None

    def bill_number(self) -> Found[str] | None:
        """Take the number of a bill, else one like "TE/26/89" that stands alone."""
        number = self.claim("bill_number")
        if number:
            return number
        documents = [claim for claim in self.found.claims if claim.rule == "document"]
        return at_span(self.text, str(documents[0].value), documents[0][1:3], 0.7, "document") if documents else None

    def category(self, payee: Payee | None, *, bill: bool) -> Found[Category] | None:
        """Take what the tables tell, or what the item as a whole is surely more like; on a bill the tables alone."""
        ruled = self._tabled(payee, bill=bill)
        first, end = (0, len(self.text.words)) if self.alone else (self.item.first, self.item.end)
        if bill and ruled and ruled.value is Category.OFFICE_SUPPLIES and self._is_stock():
            return None
        if bill or (ruled and (ruled.rule == _ROLL or self._is_headed(ruled))):
            return ruled
        liked = likelier(self.text, first, end, ruled)
        return ruled if liked and self._is_no_thing(liked) else liked

    def _is_stock(self) -> bool:
        """Tell "24 ceiling fans @ 1,310", goods to be sold again, from a chair for the office."""
        return any(
            role == "count" and token.kind == "number" and Decimal(token.word) >= _FEW
            for role, token in zip(self.found.roles, self.text.tokens, strict=True)
        )

    def _is_headed(self, ruled: Found[Category]) -> bool:
        """Tell the salaries of "feb salaries - Lakhbir 14000, Sonu 11500", said above the item, from its own words."""
        start, end = ruled.span
        return not self.alone and start < end <= self.text.tokens[self.item.first].start

    def _is_no_thing(self, liked: Found[Category]) -> bool:
        """Tell "courier 80", a part of the amount, and a verb or small word ("ge 500 kotte") from what was bought."""
        place = self.text.place_at(liked.span[0])
        return self.text.tokens[place].kind == "word" and self.found.roles[place] in ("amount", "verb", "small")

    def _tabled(self, payee: Payee | None, *, bill: bool) -> Found[Category] | None:
        """Take what was bought; failing that the payee's trade; on a bill only goods that are named."""
        hits = [
            hit
            for hit in self.found.categories
            if self._is_own(hit.first) and (self.found.roles[hit.first] not in _TAKEN or self._is_model(hit))
            if not self._is_bill_word(hit) and not (bill and self._only_counts(hit, payee))
            if not (bill and _ON_BILLS & {self.text.words[hit.first], self.text.words[hit.last]})
        ]
        trade = [hit for hit in hits if payee and payee.first <= hit.first <= payee.last and not self._is_person(hit)]
        bought = [hit for hit in hits if hit not in trade]
        strongest = max((hit.value.strength for hit in bought), default=0)
        if strongest >= (_GOODS if bill else _LEAST):
            return best_category(self.text, bought)
        guessed = best_category(self.text, guess_categories(self.text, self._unknown(payee))) if not bought else None
        if guessed:
            return Found(guessed.value, guessed.text, guessed.span, 0.5, GUESSED)
        return (
            self._trade(trade, bill=bill) or best_category(self.text, bought) or self._heading() or self._wages(payee)
        )

    def _is_bill_word(self, hit: Hit[Weight]) -> bool:
        """Tell "challan 316", the name of a bill, from a fine."""
        return "held" in self.found.roles[hit.last + 1 : hit.last + 3] and self.text.words[hit.last] in _BILL_WORDS

    def _is_model(self, hit: Hit[Weight]) -> bool:
        """Tell "A4", a size that names its thing, from numbers."""
        start = self.text.tokens[hit.first].start
        return hit.last > hit.first and any(
            claim.rule == "model" and claim.start <= start < claim.end for claim in self.found.claims
        )

    def _only_counts(self, hit: Hit[Weight], payee: Payee | None) -> bool:
        """Tell "200 bags @ 342", so many of what the vendor sells, from bags bought of "Cochin Cartons"."""
        counted = hit.first > 0 and self.found.roles[hit.first - 1] == "count" and self.text.words[hit.first] in UNITS
        trade = payee and any(
            payee.first <= one.first <= payee.last and one.value.category is hit.value.category
            for one in self.found.categories
        )
        return counted and not trade

    def _heading(self) -> Found[Category] | None:
        """Read the line above a list: "june salary", then names with amounts."""
        head = [hit for hit in self.found.categories if self._is_shared(hit.first)]
        return best_category(self.text, head) if head and not self.alone else None

    def _is_person(self, hit: Hit[Weight]) -> bool:
        """Tell what somebody is ("Guddu mistri") from a word of a firm's name."""
        return self.found.roles[hit.first] == "nobody" and self.text.words[hit.last] not in _SHOP_WORDS

    def _unknown(self, payee: Payee | None) -> list[int]:
        inside = range(payee.first, payee.last + 1) if payee else range(0)
        places = range(len(self.text.words)) if self.alone else range(self.item.first, self.item.end)
        return [place for place in places if self.found.roles[place] == "name" and place not in inside]

    def _trade(self, hits: list[Hit[Weight]], *, bill: bool) -> Found[Category] | None:
        """Read the category from a name that tells the trade; for goods on a bill the name tells nothing."""
        told = best_category(self.text, [hit for hit in hits if not (bill and hit.value.category in GOODS_TRADES)])
        return Found(told.value, told.text, told.span, 0.6, "trade in the name") if told else None

    def _wages(self, payee: Payee | None) -> Found[Category] | None:
        """Read the second name of "salary ramesh 9000 suresh 7500", "diwali bonus Kavita ko 4000, Geeta ko 3500"."""
        if payee is None:
            return None
        first = [hit.value for hit in self.found.categories if self._is_of_first(hit)]
        paid = not self.alone and any(one.category is Category.SALARIES and one.strength >= _WAGES for one in first)
        on_roll = payee.rule == "behind wages" or (paid and not self._unknown(payee))
        return Found(Category.SALARIES, score=0.8, rule=_ROLL) if on_roll else None

    def _is_of_first(self, hit: Hit[Weight]) -> bool:
        return hit.first < self.split.items[0].end <= self.item.first
