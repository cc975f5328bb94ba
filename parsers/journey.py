"""Where something went or stands: the ends of a journey, the name of a branch or of a fair. Nobody is paid there.

Known places need no more than "A to B"; words that no table knows are places when something in the message moves
("truck", "kiraya"). A firm that stands behind ("to Agra Roadlines ko") and people known by name are left alone.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> def where(text):
...     found = find(read_text(text), date(2026, 11, 20))
...     return [word for word, role in zip(found.text.words, found.roles) if role == "where"]
>>> where("truck Udaipur to Kumbhalgarh 7800"), where("Bhuteri se Dhanora bus 90")
(['udaipur', 'kumbhalgarh'], ['bhuteri', 'dhanora'])
>>> where("ramesh se tirpal 400"), where("kisan mela stall 500"), where("tempo Surat se Om Roadlines ko 500")
([], ['kisan', 'mela'], [])
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsers.text import Text, word_set
from parsers.words_function import FILLER, FUNCTION
from parsers.words_name import PEOPLE_NAMES, SHOP_FIRST
from parsers.words_party import BUSINESS, HONORIFIC, OPENERS, STRONG_BUSINESS, WALA
from parsers.words_party_script import BUSINESS_SCRIPT
from parsers.words_place import (
    BETWEEN,
    EITHER,
    EVENTS,
    FAIRS,
    HOUSED,
    PARTS,
    PARTS_MOVED,
    RIDES,
    ROADSIDE,
    SENT,
    SITES,
    SPOTS,
    UNTIL,
    UPKEEP,
    WENT,
)

_EITHER, _BETWEEN, _UNTIL, _WENT, _SENT = map(word_set, (EITHER, BETWEEN, UNTIL, WENT, SENT))
_RIDES, _SITES, _EVENTS, _FAIRS, _SPOTS = map(word_set, (RIDES, SITES, EVENTS, FAIRS, SPOTS))
_FAIR, _WALA, _HONORIFICS = frozenset({"fair", "show", "fest"}), word_set(WALA.replace(",", " ")), word_set(HONORIFIC)
_STRONG = word_set(STRONG_BUSINESS) | word_set(BUSINESS_SCRIPT)
_BUSINESS = word_set(BUSINESS.replace(",", " ")) | _STRONG
_NAMES = word_set(PEOPLE_NAMES) | word_set(SHOP_FIRST) | word_set(OPENERS) | _HONORIFICS
_SMALL = FUNCTION | FILLER | _BETWEEN | _WENT | _SENT | _UNTIL | _SITES
_HIS = frozenset(
    {"ko", "को", "ne", "ने", "ji", "जी", "bhai", "भाई", "ka", "का", "ki", "की", "ke", "के", "from", "se", "से"}
)
_INSIDE = frozenset({"name", "place", "brand", "thing", "nobody", "where"})
_PERSONAL = frozenset({"ko", "को", "ne", "ने", "ji", "जी", "bhai", "भाई"})
_DASHES, _ARROWS = frozenset({"-", ">"}), frozenset({"to", "till", ">"})
_HOUSED, _UPKEEP, _ROADSIDE = map(word_set, (HOUSED, UPKEEP, ROADSIDE))
_PARTS, _ALL_PARTS = word_set(PARTS), word_set(f"{PARTS} {PARTS_MOVED}")
_TRIGGERS = frozenset[str]().union(
    _ALL_PARTS, _BETWEEN, _DASHES, _UNTIL, _WENT, _SITES, _EVENTS, _FAIR, _WALA, _HOUSED, ("→", "➡", "at", "toll")
)
_GLUED = ("ahun", "ahoon", "inda", "ilirundhu", "nundi", "nunchi", "हून", "થી", "ದಿಂದ", "ನಿಂದ", "നിന്ന്", "ରୁ")
_MOVERS = _RIDES | {"transporter", "driver", "ट्रांसपोर्टर", "ड्राइवर"}
_PAPERS = frozenset({"bill", "invoice", "inv", "challan", "बिल"})
_STANDS = word_set("stall booth stal stol स्टॉल स्टाल")
_SHORTEST = 3
Span = tuple[int, int]


def find_ways(text: Text, roles: Sequence[str], places: Sequence[Span]) -> list[Span]:
    """Find every place that the sentence makes one: first and last token of each."""
    if not places and _TRIGGERS.isdisjoint(text.words):
        return []
    ways = _Ways(text, roles)
    long = [*(span for span in places if span[0] < span[1]), *ways.parts_of_towns()]
    return [*(span for span in long if not ways.heads_firm(span[1], 3)), *ways.every()]


class _Ways:
    """The rules that find where something went."""

    def __init__(self, text: Text, roles: Sequence[str]) -> None:
        self.text, self.words, self.roles = text, text.words, roles
        self.moves = not _RIDES.isdisjoint(text.words)
        self.cased = text.raw != text.flat and not text.raw.isupper()

    def parts_of_towns(self) -> Iterator[Span]:
        """Read "Gandhi Chowk", "Shanti Nagar" in a message of a ride; "Deepak Nagar ko" is somebody."""
        ends = _ALL_PARTS if self.moves else _PARTS
        if ends.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words[1:], 1):
            if word in ends and self.roles[place - 1] in ("name", "place") and self.roles[place] in _INSIDE:
                behind = self.words[place + 1 : place + 2]
                if not behind or behind[0] not in _PERSONAL:
                    yield (place - 1, place)

    def heads_firm(self, place: int, near: int) -> bool:
        """Tell "se Om Roadlines", "to Kolhapur Masale": the end of a firm's name stands as near behind."""
        for behind in range(place + 1, min(len(self.words), place + 1 + near)):
            if self.roles[behind] not in _INSIDE:
                return False
            if self.words[behind] in _BUSINESS:
                written = self.words[behind] in _STRONG or (self.cased and self._has_capital(behind))
                return written or self.words[behind + 1 : behind + 2] in (("ko",), ("को",))
        return False

    def every(self) -> Iterator[Span]:
        """Run every rule at the words that may tell a place."""
        for place, word in enumerate(self.words):
            if word not in _TRIGGERS and not (self.moves and word.endswith(_GLUED)):
                continue
            before = self._before(place - 1)
            if word in _BETWEEN and self.roles[place] == "name" and self._is_known(place - 1):
                yield (place - 1, place)  # "Guntur nunchi Ramana Transport"
            if word in _BETWEEN or word in _DASHES or word in "→➡":
                yield from self._journey(place)
            elif word in _UNTIL and self.moves and self._is_unknown(place - 1):
                yield (place - 1, place - 1)
            elif word in _WENT and self.moves:
                end = place - 2 if place and self.words[place - 1] in _SENT else place - 1
                if self._is_unknown(end) or self._is_known(end):
                    yield (end, end)
            elif self._is_at_work(place) and self._may_be(place + 1) and not self.heads_firm(place + 1, 2):
                last = self._end(place + 1)
                yield (place + 1, last + (self._is_unknown(last + 1) and self.words[place] == "toll"))
            elif self._parts_from(place):
                yield from ((place, place), (place + 1, self._end(place + 1)))
            elif self._stands_there(place) or self._comes_from_there(place):
                yield (place - 1, place - 1)
            elif word in _EVENTS or (word in _FAIR and before in _FAIRS):
                yield from self._event(place)

    def _before(self, place: int) -> str:
        return self.words[place] if place >= 0 else ""

    def _journey(self, place: int) -> Iterator[Span]:
        """Read "Udaipur to Kumbhalgarh", "Hisar se Sirsa", "Jaipur-Ajmer"."""
        last, first = place - 1, place + 1
        first += self.words[first : first + 1] == (">",)  # "->"
        if last < 0 or first >= len(self.words):
            return
        if self.moves and self.words[place] not in _DASHES and {self.words[last], self.words[first]} & _SPOTS:
            yield from ((one, one) for one in (last, first) if self._is_unknown(one) and not self.heads_firm(one, 2))
            return
        if not (self._may_be(last) and self._may_be(first)):
            return
        known = self._is_known(last) + self._is_known(first)
        if not self.moves and self.words[last] in _EITHER and self.words[first] in _EITHER:
            return  # "Anand se Rohini ko"
        if known < 2 and not self._is_likely(place, first, known):
            return
        if self.heads_firm(first, 1):
            return
        yield (self._start(last), last)
        yield (first, self._end(first))

    def _is_likely(self, place: int, first: int, known: int) -> bool:
        """Tell a journey with an end that no table knows."""
        word = self.words[place]
        if first + 1 < len(self.words) and not self._is_known(first) and self._is_taken_up(first + 1):
            return False
        if word in _DASHES and self.words[first - 1] != ">":
            tokens = self.text.tokens
            glued = tokens[place - 1].end == tokens[place].start and tokens[place].end == tokens[place + 1].start
            return self.moves and (known == 1 or glued)
        titled = self._has_capital(place - 1) and self._has_capital(first)
        return self.moves or (word in _ARROWS and (known == 1 or titled))

    def _is_taken_up(self, behind: int) -> bool:
        """Tell "se Zubeda ko", "se tirpal liya", somebody or goods, from a place."""
        word = self.words[behind]
        return word in _HIS or (self.roles[behind] == "verb" and word not in _WENT)

    def _may_be(self, place: int) -> bool:
        return self._is_known(place) or self._is_unknown(place)

    def _is_known(self, place: int) -> bool:
        return 0 <= place < len(self.words) and (
            self.roles[place] in ("place", "where") or self.words[place] in _EITHER
        )

    def _is_unknown(self, place: int) -> bool:
        """Tell a word that no table knows from a person and from a firm's word."""
        if not 0 <= place < len(self.words) or self.roles[place] != "name" or len(self.words[place]) < _SHORTEST:
            return False
        word = self.words[place]
        return word[0].isalpha() and word not in _NAMES and word not in _BUSINESS and word not in _SMALL

    def _has_capital(self, place: int) -> bool:
        return self.text.raw[self.text.tokens[place].start].isupper()

    def _start(self, last: int) -> int:
        """Give the first word of a place of two unknown words: "Khera Kalan to Narwana"."""
        if self._is_known(last):
            while last and self.roles[last - 1] == self.roles[last] == "place":
                last -= 1
            return last
        one = last - 1
        alone = one < 1 or self.roles[one - 1] not in _INSIDE
        return one if self._is_unknown(one) and alone and self._is_same_case(one, last) else last

    def _end(self, first: int) -> int:
        """Give the last word of a place of two unknown words."""
        if self._is_known(first):
            while first + 1 < len(self.words) and self.roles[first + 1] == self.roles[first] == "place":
                first += 1
            return first
        two = first + 1
        behind = self.roles[two + 1] if two + 1 < len(self.words) else ""
        alone = behind not in _INSIDE
        return two if self._is_unknown(two) and alone and self._is_same_case(first, two) else first

    def _is_same_case(self, one: int, two: int) -> bool:
        return self._has_capital(one) == self._has_capital(two)

    def _is_at_work(self, place: int) -> bool:
        """Read "loading at Dhanora", "toll Khed Shivapur"."""
        return self.words[place] == "toll" or (self.words[place] == "at" and self._before(place - 1) in _ROADSIDE)

    def _parts_from(self, place: int) -> bool:
        """Read "Punyahun Nashik", "Mysorinda Bengaluru": the word for "from" is written in one with the place."""
        glued = self.moves and self.words[place].endswith(_GLUED)
        return glued and self._is_unknown(place) and self._is_known(place + 1)

    def _stands_there(self, place: int) -> bool:
        """Tell "Dhanora branch", "Anand godown" from a firm of that name."""
        own = self.words[place] in _HOUSED and bool(_UPKEEP.intersection(self.words[place + 1 : place + 2]))
        if not (own or self.words[place] in _SITES):
            return False
        known = self.words[max(0, place - 1)] in _EITHER
        if not (self._is_unknown(place - 1) or (known and place)) or self._is_firm_end(place):
            return False
        if self.words[place + 1 : place + 2] and self.words[place + 1] in _PAPERS:
            return False
        return place < 2 or self.roles[place - 2] not in ("name", "brand")

    def _comes_from_there(self, place: int) -> bool:
        """Read "Dhanora wale transporter": what moves stands behind, and no person before."""
        moves = self.words[place + 1 : place + 2] and self.words[place + 1] in _MOVERS
        return bool(moves) and self.words[place] in _WALA and self._is_unknown(place - 1)

    def _is_firm_end(self, place: int) -> bool:
        """Tell "Zenith Depot" written as a name."""
        return self.words[place] in _BUSINESS and self.cased and self._has_capital(place)

    def _event(self, last: int) -> Iterator[Span]:
        """Read "kisan mela", "Surajkund mela", "trade fair", "exhibition"; "Expo Prints" is a firm."""
        behind = last + 1
        if behind < len(self.words) and (self.heads_firm(last, 1) or (self.cased and self._names_on(last))):
            return
        first = last
        while first and last - first < 2 and self._names_event(first - 1):
            first -= 1
        yield (first, last)
        if self.words[behind + 1 : behind + 2] and self.words[behind + 1] in _STANDS and self._may_be(behind):
            yield (behind, behind)  # "kisan mela Godhra stall"

    def _names_on(self, last: int) -> bool:
        """Tell whether the event's word and a name behind it are both written with capitals."""
        return self._has_capital(last) and self.roles[last + 1] == "name" and self._has_capital(last + 1)

    def _names_event(self, place: int) -> bool:
        word = self.words[place]
        named = (
            self.roles[place] in ("name", "place") and word[0].isalpha() and word not in _SMALL | _STRONG | _HONORIFICS
        )
        return named or word in _FAIRS
