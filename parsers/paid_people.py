"""People who were given money: by a verb of giving, by their wages, by the bill they sent.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.paid_people import PaidPeople
>>> from parsers.text import read_text
>>> def names(text):
...     people = PaidPeople(find(read_text(text), date(2026, 11, 20)))
...     return [payee.name for payee in (*people.wages_of(), *people.given(), *people.was_given(), *people.billed())]
>>> names("Suresh ki hafte ki pagar 900"), names("gave ramesh 500"), names("Xavier was given 650")
(['Suresh'], ['ramesh'], ['Xavier'])
"""

from __future__ import annotations

from collections.abc import Iterator

from parsers.capitals import HONORIFICS
from parsers.named_places import NamedPlaces
from parsers.names import Payee
from parsers.plain_names import PEOPLE
from parsers.text import word_set
from parsers.words_deal import GOODS
from parsers.words_payee import BILLERS, GENITIVE, GIVING, PERIODS, WAGES

_GENITIVE, _WAGES, GIVING_WORDS, _GOODS = map(word_set, (GENITIVE, WAGES, GIVING, GOODS))
_BILLERS, _PERIODS = map(word_set, (BILLERS, PERIODS))
_PAY_OF = _WAGES | word_set(
    "mehnatana mehntana mandey hazri haajri मेहनताना मानदेय हाजिरी મહેનતાણું dihaadi mazdoori majdoori "
    "majuri pagar मजदूरी दिहाड़ी तनखा तनख्वाह पगारी मानधन"
)
_GIVING_OR_WAGES = GIVING_WORDS | _WAGES
_WERE, _TAKERS = frozenset({"was", "were", "been", "is", "got"}), frozenset({"brand", "name", "place"})
_PAID = frozenset({"name", "nobody"})
_OF_PERIOD = frozenset({"filler", "date", "count"})
_MONEY_ONLY = frozenset({"mode", "mark", "date", "small", "line"})


class PaidPeople(NamedPlaces):
    """The rules for whoever was given money in so many words."""

    def wages_of(self) -> Iterator[Payee]:
        """Read "Rekha ki pagaar", "सीमा का वेतन", "Suresh ki hafte ki majdoori"."""
        if _PAY_OF.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words[2:], 2):
            if word not in _PAY_OF:
                continue
            last = place - 1
            while last > 0 and (self._is_period(last) or self.words[last] in _GENITIVE):
                last -= 1
            if self.words[last + 1] in _GENITIVE and (self.roles[last] in _PAID or self.words[last] in HONORIFICS):
                known = self.words[last] in PEOPLE or self.words[last] in HONORIFICS
                yield from self.backward(last, 0.8, "whose wages", source=not known)

    def _is_period(self, place: int) -> bool:
        return self.roles[place] in _OF_PERIOD or self.words[place] in _PERIODS

    def given(self) -> Iterator[Payee]:
        """Read "paid Ashok tempo 1800", "gave ramesh 500", "salary ramu 9000"."""
        if _GIVING_OR_WAGES.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words[:-1]):
            if word in GIVING_WORDS and self.roles[place] == "verb" and self.words[place + 1] not in _GOODS:
                yield from self.onward(place + 1, 0.85, "behind a verb of giving", before_amount=True)
            elif word in _WAGES and self.roles[place] in ("thing", "filler"):
                yield from self.roll(place + 1, 0.72, "behind wages")

    def was_given(self) -> Iterator[Payee]:
        """Read "Xavier was given 650", "Abdul got 700 cash"."""
        for place, word in enumerate(self.words[:-2]):
            last = place - 1
            while last > 0 and (self.roles[last] == "nobody" or self.words[last] == "the"):
                last -= 1  # "Naseem the mason was given"
            if word not in _WERE or last < 0 or self.roles[last] not in _TAKERS:
                continue
            given = self.words[place + 1] in GIVING_WORDS and self.roles[place + 2] == "amount"
            got = word == "got" and self.roles[place + 1] == "amount" and self._is_money_only(place + 2)
            if given or got:
                yield from self.backward(last, 0.85, "who was given", source=self.words[last] not in PEOPLE)

    def _is_money_only(self, place: int) -> bool:
        return self.roles[place] in _MONEY_ONLY

    def billed(self) -> Iterator[Payee]:
        """Read "Hindustan Pouch & Films raised inv 118", "Kajal Tiles has billed us"."""
        for place, word in enumerate(self.words[1:], 1):
            if word in _BILLERS:
                last = place - 2 if self.words[place - 1] in ("has", "have") else place - 1
                if last >= 0 and self.is_titled_or_firm(last):
                    yield from self.backward(last, 0.86, "who billed")
