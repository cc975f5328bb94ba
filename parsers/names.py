"""Names in a message: which tokens may stand in a name, where a name begins and ends, and whether it is one at all.

A name holds a word that no table knows, a brand, or words with capitals that end like a business. Trades ("plumber"),
places and goods alone are no names.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.names import Names
>>> from parsers.text import read_text
>>> def onward(text, first):
...     return [payee.name for payee in Names(find(read_text(text), date(2026, 11, 20))).onward(first, 1.0, "test")]
>>> onward("paid to Mr. Fernandes for rent", 2), onward("paid to landlord Mr Shah", 2), onward("paid to plumber", 2)
(['Mr. Fernandes'], ['Mr Shah'], [])
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from parsers.capitals import BUSINESS_WORDS, EVENTS, HONORIFICS, STRONG_WORDS, Capitals
from parsers.drafts import Category
from parsers.text import word_set
from parsers.words_date import MONTHS
from parsers.words_name import PEOPLE_NAMES, PLAIN_WORDS
from parsers.words_party import OPENERS
from parsers.words_payee import ADVERBS, CASED_HONORIFICS, GROUPS, HOUSES, OWN_SITES, SELLERS

LONGEST = 7  # words in a name
_EMPTY = EVENTS | HONORIFICS | BUSINESS_WORDS
PLAIN = word_set(PLAIN_WORDS)
_COLOURS = frozenset({"white", "black", "red", "blue", "green", "yellow", "raw", "plain", "used"})
_PARTS = frozenset({"name", "brand", "place", "nobody", "thing"})
_TITLED = frozenset({"verb", "filler", "account", "small", "wala"})
_OPENING = word_set(f"new super best good royal apna hamara naya aaj big city the one {OPENERS} {PEOPLE_NAMES}")
MONTH_WORDS = frozenset(word.strip() for words in MONTHS.values() for word in words.split(","))
_FOLLOWING, _GOODS_PARTS = word_set("amount filler thing mode date"), word_set("thing place name")
_FOR = frozenset({"for", "thru", "through", "via", "by", "towards", "against", "in"})
_SERVED = frozenset({"staff", "team", "labour", "workers", "karigar", "customer", "client", "guests", "office", "shop"})
_OF_HIS = frozenset({"mobile", "office", "phone", "contact", "address", "number", "email", "gstin", "shop"})
_SURELY = (("ko",), ("ne",))
_PEOPLE = word_set(PEOPLE_NAMES)
_LEADS = _OPENING | HONORIFICS
_OWNED = frozenset({"thing", "name", "filler", "nobody", "verb"})
_DECIDES = 30  # strength of a category word that tells of work done, not of goods
_ADVERBS, _OWN_SITES, _HOUSES = word_set(ADVERBS), word_set(OWN_SITES), word_set(HOUSES)
_GROUPS, _SELLERS, _CASED = map(word_set, (GROUPS, SELLERS, CASED_HONORIFICS))


class Payee(NamedTuple):
    """A name with its tokens, how sure it is, and the rule that found it."""

    name: str
    first: int
    last: int
    score: float
    rule: str


_CAUSED = ("wai", "wayi", "waya", "waye", "vaya", "vayi", "vai")  # endings of verbs: had it done
_VERB = 5  # letters; a shorter word is none


class Names(Capitals):
    """Questions about the tokens of one message as parts of names."""

    def onward(self, first: int, score: float, rule: str, *, before_amount: bool = False) -> Iterator[Payee]:
        """Give the name that begins at a token; with `before_amount` only when a figure or "for" follows."""
        end = first
        while end < len(self.words) and end - first < LONGEST and self._goes_on(first, end):
            end += 1
            if self._is_possessive(end - 1):
                break
        if before_amount and not self._is_followed(end):
            return
        while end > first and self._is_loose(end - 1):
            end -= 1
        yield from self._accept(first, end - 1, score, rule)

    def roll(self, first: int, score: float, rule: str) -> Iterator[Payee]:
        """Give every name of "ramesh 9000 suresh 7500, mohan 8000": each with its figure behind it."""
        while first < len(self.words) and self.words[first] in (":", "-", "of", "to"):
            first += 1
        while named := list(self.onward(first, score, rule, before_amount=True)):
            yield from named
            first = named[0].last + 1
            while first < len(self.words) and self.roles[first] in ("amount", "mark", "small", "line"):
                first += 1

    def backward(self, last: int, score: float, rule: str, *, source: bool = False) -> Iterator[Payee]:
        """Give the name that ends at a token; with `source` a single plain small word is none."""
        first = last
        while (
            first >= 0
            and last - first < LONGEST
            and self.is_part(first)
            and (first == last or not self._gap(first + 1))
        ):
            if self.roles[first] == "thing" and not self.is_title(first) and not self._ends_name(first, last):
                break
            first -= 1
        first += 1
        if source and first == last and self.has_case and self._is_plain(last):
            return
        yield from self._accept(first, last, score, rule)

    def is_titled_or_firm(self, place: int) -> bool:
        """Tell whether a token has a capital, is a brand, or ends a business name."""
        return self.is_title(place) or self.roles[place] == "brand" or self.words[place] in BUSINESS_WORDS

    def _is_plain(self, place: int) -> bool:
        return self.words[place].isascii() and not self.is_titled_or_firm(place)

    def is_part(self, place: int) -> bool:
        """Tell whether a token may stand inside a name."""
        role, word = self.roles[place], self.words[place]
        if role == "name" and len(word) > _VERB and word.endswith(_CAUSED) and not self.is_title(place):
            return False  # "biryani mangwai zomato se"
        if role in _PARTS or self._is_initials(place):
            return True
        if word in ("&", ".", "'") or (word in ("and", "n") and self._joins(place)):
            return 0 < place < len(self.words) - 1 and (word != "." or self._is_initial(place))
        if word == "-":
            return self._is_glued(place)
        if word in HONORIFICS and role in ("small", "filler", "name"):
            return True
        if word in _OPENING and self.is_title(place) and self.is_title(place + 1):
            return True
        return role in _TITLED and place > 0 and self.has_case and self.is_title(place) and word != "i"

    def is_name(self, first: int, last: int) -> bool:
        """Tell whether the words hold a real name, not only trades, places, goods and titles."""
        if self.words[last] in _OWN_SITES and not self.is_title(last):
            return False
        if self.words[last] in _GROUPS and not any(map(self.is_title, range(first, last + 1))):
            return False  # "pai staff", "kitchen team"
        for place in range(first, last + 1):
            role, word = self.roles[place], self.words[place]
            plain = word in PLAIN and not self.is_title(place) and not self.shouting
            hidden = role in _TITLED or (role == "thing" and first == last)  # "paid Balu", sand in Hindi
            known = hidden and word in _PEOPLE and place > 0 and self.is_title(place)
            if known or role == "brand" or (role == "name" and len(word) > 1 and word not in _EMPTY and not plain):
                return True
        opens = first < last and self.words[last] in BUSINESS_WORDS
        if opens and (self._opens_firm(first, last) or self._is_initials(first)):
            return True
        titled = {self.roles[place] for place in range(first, last + 1) if self.is_title(place)}
        return titled >= {"place", "thing"}

    def _opens_firm(self, first: int, last: int) -> bool:
        """Tell the first word of a firm ("Ganpati Glass") from a thing at the start of a sentence ("Machine oil")."""
        named = self.roles[first] == "name" and self.words[first] not in _COLOURS | _EMPTY | PLAIN
        placed = self.roles[first] == "place" and self.words[last] in STRONG_WORDS  # "ambala traders"
        written = self._has_capital(first) and self._has_capital(last)
        return named or placed or written or self._is_script_firm(first, last)

    def payee(self, first: int, last: int, score: float, rule: str) -> Payee:
        """Make a payee of a range of tokens, without marks at its ends."""
        while first < last and self.words[first] in (".", "&", "-", "'"):
            first += 1
        while last > first and self.words[last] in ("&", "-", "'", "and", ".", "n"):
            last -= 1
        while last > first and self._is_behind_name(last):
            last -= 1
        while last > first and self.words[last] in MONTH_WORDS:  # "Bhargavi march advance"
            last -= 1
        while last > first and self.words[first] in MONTH_WORDS:
            first += 1
        written = last - 1 if first < last and self.words[last] in _CASED else last
        name = self.cut(first, written)
        return Payee(name[:-2] if self._is_owner(last) else self._short(name, first, last), first, last, score, rule)

    def _short(self, name: str, first: int, last: int) -> str:
        """Give "Facebook" for "Facebook ads": a known firm without what it sells."""
        for hit in self.found.brands:
            rest = name[len(hit.value) :]
            if (hit.first, hit.last) == (first, last) and name.startswith(hit.value + " ") and rest.islower():
                return hit.value
            if (hit.first, hit.last) == (first, last) and name.endswith(" ads"):
                return name.removesuffix(" ads")
        return name

    def _is_owner(self, last: int) -> bool:
        """Tell "Mathur's fee" from "at Domino's", a name that ends so."""
        if not self._is_possessive(last) or self._is_known_so(last):
            return False
        return last + 1 < len(self.words) and self.roles[last + 1] in _OWNED

    def _is_known_so(self, last: int) -> bool:
        return any(hit.last == last and hit.value.endswith("s") for hit in self.found.brands)

    def _accept(self, first: int, last: int, score: float, rule: str) -> Iterator[Payee]:
        """Drop trades before the name ("landlord Mr Shah"), then give the name if one is left."""
        while (
            first < last
            and self.roles[first] == "nobody"
            and (first == 0 or not self.is_title(first))
            and self.words[first] not in HONORIFICS
            and not (self._has_capital(first) and self.words[last] in BUSINESS_WORDS)
        ):
            first += 1
        while first < last and self.words[first] in EVENTS and not self.words[first].isascii():
            first += 1  # "बोर्ड सोनू पेंटर ने लिखा"
        first, last = self._behind_trade(first, last), self._end_of_brand(first, last)
        if first <= last and (self.is_name(first, last) or self._is_written_as_name(first, last)):
            yield self.payee(first, last, score, rule)

    def _is_behind_name(self, last: int) -> bool:
        """Tell "Quantel still" and "Kapadia Agencies mobile" from a part of the name."""
        asked = self.words[last] in _OF_HIS and self.is_title(last - 1)
        return (asked or self.words[last] in _ADVERBS) and not self.is_title(last)

    def _is_written_as_name(self, first: int, last: int) -> bool:
        """Tell "Haldar Ghee ko", goods with capitals where the rest has none, from work done."""
        inside = range(first, last + 1)
        if first == last or not self.has_case or not all(map(self._has_capital, inside)):
            return False
        if (
            self.words[first] in _HOUSES or self.words[last + 1 : last + 2] in _SURELY
        ):  # "Hotel Dawat", "Flex Fitness ko"
            return True
        if not {self.roles[place] for place in inside if self.words[place] not in _OPENING} <= _GOODS_PARTS:
            return False
        hits = [hit for hit in self.found.categories if hit.first <= last and first <= hit.last]
        return bool(hits) and all(hit.value.strength < _DECIDES and hit.first == hit.last for hit in hits)

    def _end_of_brand(self, first: int, last: int) -> int:
        """Cut small words behind a known firm: "rapido pakda"."""
        end = next((hit.last for hit in self.found.brands if hit.first == first <= hit.last < last), last)
        plain = all(self.roles[one] == "name" and self._is_plain(one) for one in range(end + 1, last + 1))
        return end if plain and self.has_case and self.words[last] not in HONORIFICS else last

    def _behind_trade(self, first: int, last: int) -> int:
        """Cut small words before a name with a capital: "civil contractor Yusuf", "frm Kapadia Agencies"."""
        titled = next((place for place in range(first, last + 1) if self.is_title(place)), first)
        lead = range(first, titled)
        does = any(self.roles[place] == "nobody" for place in lead)
        opens = HONORIFICS if does else _LEADS
        if self.has_case and lead and opens.isdisjoint(self.words[first:titled]):
            return titled
        seller = next((place for place in range(last - 1, first, -1) if self.words[place] in _SELLERS), first)
        return seller + 1 if seller > first and self.is_name(seller + 1, last) else first

    def _goes_on(self, first: int, place: int) -> bool:
        if self.roles[place] == "thing" and not self.is_title(place) and self.words[place] not in BUSINESS_WORDS:
            return self.shouting and place > first
        return self.is_part(place) and (place == first or not self._gap(place))

    def _is_followed(self, end: int) -> bool:
        return end < len(self.words) and (self.roles[end] in _FOLLOWING or self.words[end] in _FOR)

    def _is_loose(self, place: int) -> bool:
        """Tell a thing behind a name from the end of a business name."""
        return (
            (self.roles[place] in ("thing", "wala") or (self.has_case and self.words[place] in _SERVED))
            and self.words[place] not in BUSINESS_WORDS
            and not self.is_title(place)
            and not self.shouting
        )

    def _ends_name(self, place: int, last: int) -> bool:
        """Tell "jain plywood ko" and "सुरेश कूरियर को" from a plain thing."""
        whole = next((hit for hit in self.found.categories if hit.first <= place and hit.last == last), None)
        start = whole.first if whole else place
        if whole and whole.value.category is Category.REPAIRS and self.words[last] not in BUSINESS_WORDS:
            return False  # "stove repair ki 700"
        if (place == last or whole) and start and self.roles[start - 1] == "name":
            return True
        if place == last - 1 and self._is_script_firm(place, last):
            return True
        if place == last - 1 and place and self.words[last] in BUSINESS_WORDS and self.roles[place - 1] == "name":
            return True
        return all(self.words[one] in BUSINESS_WORDS for one in range(place, last + 1))

    def _is_script_firm(self, first: int, last: int) -> bool:
        """Tell "सोनी टूल्स": two words alone, the second one the ending of a firm's name."""
        alone = first == 0 or self.roles[first - 1] in ("mark", "line")
        return alone and self.words[last] in STRONG_WORDS and not self.words[last].isascii()
