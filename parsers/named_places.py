"""Names that no word points at: a piece of the message that is only a name, words with capitals, words like a firm's.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.named_places import NamedPlaces
>>> from parsers.text import read_text
>>> def names(text):
...     places = NamedPlaces(find(read_text(text), date(2026, 11, 20)))
...     return [payee.name for payee in (*places.pieces(), *places.runs())]
>>> names("toner 2950 card, Sharma Traders"), names("petrol 500 cash")
(['Sharma Traders', 'Sharma Traders'], [])
"""

from __future__ import annotations

from collections.abc import Iterator

from parsers.capitals import BUSINESS_WORDS, HONORIFICS, STRONG_WORDS
from parsers.names import LONGEST, MONTH_WORDS, PLAIN, Payee
from parsers.plain_names import PlainNames
from parsers.text import word_set
from parsers.words_party import OPENERS
from parsers.words_payee import JOURNEY, NOT_FOR

_NOT_FOR, _JOURNEY, _OPENERS = word_set(NOT_FOR), word_set(JOURNEY), word_set(OPENERS)
_IN_NAMES = HONORIFICS | BUSINESS_WORDS | {"&"}
_CARRIERS = frozenset({"transport", "transports", "carrier", "cargo", "cabs", "courier", "ट्रांसपोर्ट"})
_OPENED = 2  # words behind the one that opens a name
_SEPARATORS = frozenset(",;:()|\n.-")
_LONG_FIRM = 3  # words with capitals that are all things
_EDGES = frozenset({"mode", "filler", "small", "amount", "date", "where"})


class NamedPlaces(PlainNames):
    """The names of one message that stand by themselves."""

    def pieces(self) -> Iterator[Payee]:
        """Read a piece of the message that holds nothing but a name, or a mode and a name."""
        if not (self.some_case or self.has_business):
            return
        start = 0
        for place in range(len(self.words) + 1):
            if place == len(self.words) or (self.words[place] in _SEPARATORS and self._separates(place)):
                yield from self._piece(start, place)
                start = place + 1

    def _separates(self, place: int) -> bool:
        word = self.words[place]
        if word == "-":
            tokens = self.text.tokens
            return place == 0 or tokens[place - 1].end < tokens[place].start
        return word != "." or (place + 1 < len(self.words) and not self._is_letter(place - 1))

    def _is_letter(self, place: int) -> bool:
        """Tell the "R" of "R.K. Traders"."""
        return place >= 0 and len(self.words[place]) == 1 and self._has_capital(place)

    def _piece(self, first: int, end: int) -> Iterator[Payee]:
        while first < end and self.roles[first] in _EDGES and not self._opens_name(first, end):
            first += 1
        while end > first and self.roles[end - 1] in _EDGES and self.words[end - 1] not in HONORIFICS:
            end -= 1
        while first < end and self.roles[first] == "nobody" and not self.is_title(first) and self.has_case:
            first += 1
        if first and self.words[first - 1] == "for":
            return  # "for Mr Kapoor (client)"
        whole, end = end, self._before_goods(first, end)
        opens = first == 0 and end == 1 < whole and self.roles[0] != "brand"
        while first < end and self.roles[first] in ("thing", "nobody") and not self.is_title(first):
            first += 1
        if not first < end <= first + LONGEST or not all(map(self.is_part, range(first, end))):
            return
        if first == 0 and (self._begins_sentence(end) or (opens and self.words[0] in PLAIN)):
            return  # "Wall painting"
        first = next((place for place in range(first, end) if self.is_title(place)), first)  # "supplies Mehta"
        word = self.words[end - 1]
        carries = word in _CARRIERS and "where" in self.roles  # "abohar to giridih 320, aravalli transport"
        if (carries or word in STRONG_WORDS or self._is_titled(first, end)) and self.is_name(first, end - 1):
            yield self.payee(first, end - 1, 0.55 if opens else 0.75, "piece that is a name")
        elif first and end - first >= _LONG_FIRM and self._all_titled(first, end) and self._is_told(first):
            yield self.payee(first, end - 1, 0.6, "piece that is a name")

    def _is_told(self, first: int) -> bool:
        """Tell whether what was bought stands before: then "Shield Pest Control" is who did it."""
        return self.has_case and any(hit.last < first for hit in self.found.categories)

    def _opens_name(self, first: int, end: int) -> bool:
        """Tell "new india transport" from "new tyre"."""
        return self.words[first] in _OPENERS and end - first > _OPENED and self.words[end - 1] in BUSINESS_WORDS

    def _is_titled(self, first: int, end: int) -> bool:
        """Tell "Mehta visit" from "Udaipur visit": a word has a capital that is no place."""
        return any(self.is_title(place) and self.roles[place] != "place" for place in range(first, end))

    def _begins_sentence(self, end: int) -> bool:
        """Tell "Staff mediclaim renewal", where only the first word has a capital, from a name."""
        if end > 1 and self.roles[0] == "name" and all(role == "nobody" for role in self.roles[1:end]):
            return False  # "Munna hamal": a name with its trade
        small = [place for place in range(1, end) if self.text.raw[self.text.tokens[place].start].islower()]
        return len(small) == end - 1 > 0 and not any(self.words[place] in _IN_NAMES for place in small)

    def _before_goods(self, first: int, end: int) -> int:
        """Cut what was bought behind a known firm or a name with capitals: "KSEB cold room charges"."""
        if self.words[end - 1 : end] and self.words[end - 1] in STRONG_WORDS:
            return end
        known = next((hit for hit in self.found.brands if hit.first == first < end), None)
        if known:
            return end if self._all_titled(known.last + 1, end) else known.last + 1
        stop = first
        while stop < end and self._runs_on(stop):
            stop += 1
        whole = next((hit for hit in self.found.categories if hit.first < stop <= hit.last), None)
        stop = whole.first if whole else stop  # "Gopal cold drinks": a thing of two words is not cut
        firm = stop - first > 1 and self.words[stop - 1] in BUSINESS_WORDS  # "Ibrahim Steel Works gate making"
        return (
            stop
            if first < stop < end and (firm or self.roles[stop] == "thing" or self.words[stop] in MONTH_WORDS)
            else end
        )

    def _runs_on(self, place: int) -> bool:
        initial = self.words[place] == "." and self.is_part(place)
        return initial or self.is_title(place) or self.words[place] in _IN_NAMES

    def _all_titled(self, first: int, end: int) -> bool:
        return all(self.is_title(place) and self.roles[place] not in ("place",) for place in range(first, end))

    def runs(self) -> Iterator[Payee]:
        """Read words with capitals, and words that end like a business name."""
        if not (self.some_case or self.has_business):
            return
        place, size = 0, len(self.words)
        while place < size:
            end = place
            while end < min(size, place + LONGEST) and self.is_part(end) and (end == place or not self._gap(end)):
                end += 1
            if end > place:
                yield from self._business_run(place, end) or self._capital_run(place, end)
            place = max(end, place + 1)

    def _business_run(self, first: int, end: int) -> list[Payee]:
        if not self.has_business or self._is_excluded(first):
            return []
        opener = next((place for place in range(first, end) if self.words[place] in _OPENERS), end)
        for last in range(end - 1, opener + 1, -1):
            if self.words[last] in BUSINESS_WORDS and self.roles[opener + 1] in ("name", "brand"):
                return [self.payee(opener, last, 0.7, "opens like a business")]
        for last in range(end - 1, first, -1):
            if self.words[last] in STRONG_WORDS and self._heads_firm(first, last - 1):
                start = last - 1
                while start > first and self.roles[start - 1] in ("name", "brand"):
                    start -= 1
                while last + 1 < end and self._ends_more(last + 1):
                    last += 1
                return [self.payee(start, last, 0.7, "ends like a business")]
        return self._name_and_trade(first, end)

    def _ends_more(self, place: int) -> bool:
        """Tell "नर्मदा ऑयल मिल" and "Jagdamba Auto Spares" from "traders oil"."""
        written = self.is_title(place) or not self.words[place].isascii()
        return written and self.words[place] in BUSINESS_WORDS

    def _name_and_trade(self, first: int, end: int) -> list[Payee]:
        """Read "sharma kirana" where nothing else says what was bought."""
        if not 2 <= end - first <= 3 or self.words[end - 1] not in BUSINESS_WORDS or self.roles[end - 1] != "thing":
            return []
        names = all(self.roles[place] == "name" for place in range(first, end - 1))
        bought = "thing" in self.roles[:first] or "thing" in self.roles[end:]
        if not names or bought or not self.is_name(first, end - 2):
            return []
        return [self.payee(first, end - 1, 0.55, "name and trade")]

    def _heads_firm(self, first: int, place: int) -> bool:
        """Tell "amit traders" and "ganesh khad bhandar" from "stationery store"."""
        role = self.roles[place]
        return role in ("name", "brand", "place") or (
            role == "thing" and place > first and self.roles[place - 1] == "name"
        )

    def _capital_run(self, first: int, end: int) -> list[Payee]:
        start = next((place for place in range(first, end) if self.is_title(place)), end)
        stop = start
        while stop < end and self._runs_on(stop):
            stop += 1
        if start == stop or self._is_excluded(start) or all(map(self.is_abbreviation, range(start, stop))):
            return []
        first_word = start == 0 and stop == 1 and self.words[0] not in BUSINESS_WORDS
        return (
            []
            if first_word or not self.is_name(start, stop - 1)
            else [self.payee(start, stop - 1, 0.6, "name with a capital")]
        )

    def _is_excluded(self, first: int) -> bool:
        """Tell "for Raju", "with client"."""
        before = self.before(first)
        if before == "to" and first > 1 and self.words[first - 2] in _JOURNEY:
            return True
        return before in _NOT_FOR and before != "of"
