"""From what was found to drafts: one for each item, each field with its evidence, what is said once goes to all.

>>> from datetime import date
>>> from parsers.entry import make_expenses
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> drafts = make_expenses(Signs(find(read_text("chai 60, petrol 500 sab cash"), date(2026, 11, 20))))
>>> [(str(draft.amount.value), draft.category.value.value, draft.mode.value.value) for draft in drafts]
[('60.00', 'Meals & Entertainment', 'Cash'), ('500.00', 'Fuel', 'Cash')]
>>> make_expenses(Signs(find(read_text("hello"), date(2026, 11, 20))))
()
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from parsers.category import Weight, best_category, guess_categories
from parsers.dates import DayFound
from parsers.description import describe
from parsers.drafts import BillDraft, Category, ExpenseDraft, Found, PaymentMode
from parsers.findings import Findings
from parsers.gst import Gst, find_gst
from parsers.items import Item, Split, split_items
from parsers.lexicon import Hit
from parsers.money import Amount
from parsers.party import NameIndex, match_name
from parsers.payee import Payee
from parsers.payment import ModeHit, found_mode
from parsers.signs import Signs
from parsers.terms import find_due
from parsers.words_party import GOODS_TRADES

_ALL = frozenset(
    "all both sab sabhi sabka dono donon teeno teenon saare sare each everything rendum ellam ella anni annee rendu sarva badhu badha "
    "sagle sagla donhi sob sobi eduto saara sab ka sabu dui ellaam randum सब सभी दोनों तीनों सारे सगळे બધા સબ সব ਸਾਰੇ எல்லாம் రెండూ అన్నీ ಎಲ್ಲಾ എല്ലാം".split()
)
_TAKEN = frozenset({"amount", "count", "mode", "held", "date"})
_OWN_TRADE = 0.3  # share of its strength that a category word inside the payee's name keeps
_SURE_PAYEE = 0.5


def make_expenses(signs: Signs, known: NameIndex | None = None) -> tuple[ExpenseDraft, ...]:
    """Make one expense draft for each item."""
    split = split_items(signs.found)
    parts = [_Part(signs, split, item, known) for item in split.items]
    return tuple(part.expense() for part in parts)


def make_bills(signs: Signs, known: NameIndex | None = None) -> tuple[BillDraft, ...]:
    """Make the bill draft: one bill, whatever its lines."""
    split = split_items(signs.found)
    if not split.items:
        return ()
    numbers = [claim for claim in signs.found.claims if claim.kind == "bill_number"]
    if len(split.items) > 1 and len(numbers) != len(split.items):
        split = _whole(signs.found, split)
    return tuple(_Part(signs, split, item, known).bill() for item in split.items)


def _whole(found: Findings, split: Split) -> Split:
    """Take several amounts of one bill as its lines and add them up."""
    amounts = [item.amount for item in split.items]
    total = sum((amount.value for amount in amounts), Decimal(0))
    one = Amount(total, amounts[0].first, amounts[0].last, "sum of the lines", 0.8)
    return Split([Item(one, 0, len(found.text.words))], [])


class _Part:
    """One item of a message and the values its draft takes from it, from the shared parts, or from the whole."""

    def __init__(self, signs: Signs, split: Split, item: Item, known: NameIndex | None) -> None:
        self.signs, self.found, self.text = signs, signs.found, signs.found.text
        self.split, self.item, self.known = split, item, known
        self.alone = len(split.items) == 1
        self.is_last = item is split.items[-1]

    def expense(self) -> ExpenseDraft:
        gst, payee = self._gst(), self._payee()
        mode = self._mode()
        return ExpenseDraft(
            amount=self._amount(),
            paid_on=self._day(),
            mode=mode,
            category=self._category(payee, bill=False),
            vendor=self._vendor(payee),
            gst_rate=self._rate(gst),
            gst_inclusive=self._inclusive(gst),
            description=describe(self.found, self.item.first, self.item.end, payee),
            reference=self._claim("reference"),
            bill_number=self._bill_number(named=True),
            account_hint=self._account(),
        )

    def bill(self) -> BillDraft:
        gst, payee = self._gst(), self._payee()
        due_spans = {(day.start, day.end) for day in self.signs.due}
        day = self._day([one for one in self.found.days if (one.start, one.end) not in due_spans])
        due = find_due(self.text, self.signs.due, list(self.found.terms), day.value)
        return BillDraft(
            vendor=self._vendor(payee),
            gstin=self._claim("gstin"),
            bill_number=self._bill_number(named=False),
            bill_date=day,
            due_date=Found(due[0], self.text.cut(*due[1]), due[1], 1.0, due[2]) if due else None,
            category=self._category(payee, bill=True),
            gst_rate=self._rate(gst),
            gst_inclusive=self._inclusive(gst),
            total=self._amount(),
            description=describe(self.found, self.item.first, self.item.end, payee),
        )

    def _within(self, first: int, last: int | None = None) -> bool:
        return self.item.first <= first < self.item.end

    def _is_shared(self, first: int) -> bool:
        return any(start <= first < end for start, end in self.split.shared)

    def _amount(self) -> Found[Decimal]:
        amount = self.item.amount
        return self._mark(amount.value, amount.first, amount.last, amount.score, amount.rule)

    def _mark(self, value, first: int, last: int, score: float, rule: str) -> Found:
        span = (self.text.tokens[first].start, self.text.tokens[last].end)
        return Found(value, self.text.cut(*span), span, score, rule)

    def _day(self, days: Iterable[DayFound] | None = None) -> Found[date]:
        """Take the item's own day, the one before it, or the only one at the end of the message."""
        days = [
            day
            for day in (self.found.days if days is None else days)
            if day.tense != "future" and not self._names_period(day)
        ]
        chosen = self._nearest(days)
        if chosen is None:
            return Found(self.found.today, rule="no day said")
        score = 0.7 if chosen.rule == "last week" else 1.0
        return Found(
            chosen.day, self.text.cut(chosen.start, chosen.end), (chosen.start, chosen.end), score, chosen.rule
        )

    def _names_period(self, day: DayFound) -> bool:
        """Tell "1st-15th June" or "1 se 15 june", a period, from a day."""
        flat = self.text.flat
        around = flat[max(0, day.start - 4) : day.start] + flat[day.end : day.end + 4]
        return len(self.found.days) > 1 and any(mark in around for mark in ("-", " to ", " se "))

    def _nearest(self, days: list[DayFound]) -> DayFound | None:
        if not days:
            return None
        if self.alone:
            today = [day for day in days if day.rule == "today"]
            return today[-1] if today else days[-1]
        end = self.text.tokens[self.item.end - 1].end
        before = [day for day in days if day.start < end]
        return before[-1] if before else days[0] if len(days) == 1 else None

    def _mode(self) -> Found[PaymentMode] | None:
        handles = [claim for claim in self.found.claims if claim.kind == "handle"]
        told = [hit for hit in self.found.modes if not hit.denied]
        own = [hit for hit in told if self._within(hit.first)]
        if self.alone:
            own = told
        chosen = self._best_mode(own)
        if chosen is None and not self.alone:
            chosen = self._best_mode([hit for hit in told if self._is_shared(hit.first)]) or self._mode_for_all(told)
        if chosen is not None:
            return found_mode(self.text, chosen)
        if handles and self.alone:
            return Found(PaymentMode.UPI, str(handles[0].value), (handles[0].start, handles[0].end), 1.0, "upi handle")
        return self._from_account()

    def _best_mode(self, hits: list[ModeHit]) -> ModeHit | None:
        """Prefer the channel over what it ran on: "card" over "swipe", the last named of two."""
        return hits[-1] if hits else None

    def _mode_for_all(self, told: list[ModeHit]) -> ModeHit | None:
        """Take a mode said once: with "all" beside it, at the start, or at the very end."""
        if len({hit.mode for hit in told}) != 1:
            return None
        hit, last = told[-1], self.split.items[-1]
        near = self.text.words[max(0, hit.first - 3) : hit.last + 3]
        at_end = hit.first > last.amount.last and last.first <= hit.first < last.end
        opening = hit.first < self.split.items[0].amount.first
        return hit if len(told) == 1 and (_ALL.intersection(near) or at_end or opening) else None

    def _from_account(self) -> Found[PaymentMode] | None:
        """Read "SBI se", "from HDFC": a bank as the source, no other way said."""
        for name, first, last in self.found.accounts:
            after, before = self.text.words[last + 1 : last + 2], self.text.words[max(0, first - 1) : first]
            source = (
                after
                and after[0] in ("se", "से", "account", "a/c", "thi", "madhun", "bank", "theke", "ton", "nundi", "inda")
            ) or before in (("from",), ("via",), ("through",), ("by",))
            if (
                source
                and name not in ("Petty Cash", "Amex", "Bajaj", "OneCard")
                and (self.alone or self._within(first) or self._is_shared(first))
            ):
                return self._mark(PaymentMode.BANK_TRANSFER, first, last, 0.8, "bank as the source")
        return None

    def _account(self) -> Found[str] | None:
        for name, first, last in self.found.accounts:
            if self.found.roles[first] in ("account", "mode") and (
                self.alone or self._within(first) or self._is_shared(first)
            ):
                return self._mark(name, first, last, 0.9, "bank or purse named")
        return None

    def _gst(self) -> Gst:
        if self.alone:
            return self.found.gst
        own = find_gst(self.text, self.item.first, self.item.end)
        if own.rate is not None or own.inclusive is not None:
            return own
        for first, end in self.split.shared:
            told = find_gst(self.text, first, end)
            if told.rate is not None or told.inclusive is not None:
                return told
        return own

    def _rate(self, gst: Gst) -> Found[Decimal] | None:
        return Found(gst.rate, self.text.cut(*gst.span), gst.span, 1.0, "gst rate") if gst.rate is not None else None

    def _inclusive(self, gst: Gst) -> Found[bool] | None:
        return (
            Found(gst.inclusive, self.text.cut(*gst.span), gst.span, 1.0, "gst inside")
            if gst.inclusive is not None
            else None
        )

    def _payee(self) -> Payee | None:
        """Take the item's own payee, one said for all, or one that stands at the end of the list."""
        payees = [payee for payee in self.signs.payees if payee.score >= _SURE_PAYEE]
        if self.alone:
            return payees[0] if payees else None
        own = [payee for payee in payees if self._within(payee.first)]
        shared = [payee for payee in payees if self._is_shared(payee.first)]
        last = self.split.items[-1]
        tail = [
            payee
            for payee in payees
            if payee.first > last.amount.last
            and last.first <= payee.first < last.end
            and payee.rule.startswith(("behind", "piece"))
        ]
        for group in (own, shared, tail if len(payees) == 1 else []):
            if group:
                return group[0]
        return None

    def _vendor(self, payee: Payee | None) -> Found[str] | None:
        if payee is None:
            return self._handle()
        span = (self.text.tokens[payee.first].start, self.text.tokens[payee.last].end)
        same = match_name(payee.name, self.known) if self.known else None
        if same:
            return Found(same.value, payee.name, span, same.score, same.rule)
        return Found(payee.name, payee.name, span, payee.score, payee.rule)

    def _handle(self) -> Found[str] | None:
        return self._claim("handle") if self.alone else None

    def _claim(self, kind: str) -> Found[str] | None:
        for claim in self.found.claims:
            if claim.kind == kind and (
                self.alone
                or self.text.tokens[self.item.first].start <= claim.start < self.text.tokens[self.item.end - 1].end
            ):
                return Found(
                    str(claim.value), self.text.cut(claim.start, claim.end), (claim.start, claim.end), 1.0, claim.rule
                )
        return None

    def _bill_number(self, *, named: bool) -> Found[str] | None:
        """Take the bill's number; in an expense only one that stands behind the word bill or invoice."""
        number = self._claim("bill_number")
        if number and named and number.rule == "number of the bill":
            return None
        return number

    def _category(self, payee: Payee | None, *, bill: bool) -> Found[Category] | None:
        """Take what was bought; failing that the payee's trade."""
        hits = [hit for hit in self.found.categories if self.alone or self._within(hit.first)]
        hits = [hit for hit in hits if self.found.roles[hit.first] not in _TAKEN]
        in_name = [hit for hit in hits if payee and payee.first <= hit.first <= payee.last]
        bought = [hit for hit in hits if hit not in in_name]
        best = best_category(self.text, bought)
        if best and (not bill or self._is_goods_named(bought)):
            return best
        guessed = best_category(self.text, guess_categories(self.text, self._unknown(payee)))
        if guessed and not best:
            return Found(guessed.value, guessed.text, guessed.span, 0.5, "category word misspelled")
        return best or self._trade(in_name, bill=bill)

    def _is_goods_named(self, hits: list[Hit[Weight]]) -> bool:
        return any(hit.value.strength >= 20 for hit in hits)

    def _unknown(self, payee: Payee | None) -> list[int]:
        first, end = (0, len(self.text.words)) if self.alone else (self.item.first, self.item.end)
        inside = range(payee.first, payee.last + 1) if payee else range(0)
        return [place for place in range(first, end) if self.found.roles[place] == "name" and place not in inside]

    def _trade(self, hits: list[Hit[Weight]], *, bill: bool) -> Found[Category] | None:
        """Read the category from a name that tells the trade; for goods on a bill the name tells nothing."""
        told = [hit for hit in hits if not (bill and hit.value.category in GOODS_TRADES)]
        best = best_category(self.text, told)
        return (
            Found(best.value, best.text, best.span, best.score * _OWN_TRADE + 0.4, "trade in the name")
            if best
            else None
        )
