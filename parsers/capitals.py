"""How a name is written: which tokens have a capital that means something, initials, "&", "-" and "'s" inside a name.

>>> from datetime import date
>>> from parsers.capitals import Capitals
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> written = Capitals(find(read_text("from Cochin Cartons 500 and AC"), date(2026, 11, 20)))
>>> [written.is_title(place) for place in range(3)], written.is_abbreviation(5)
([False, True, True], True)
"""

from __future__ import annotations

from parsers.findings import Findings
from parsers.text import word_set
from parsers.words_party import BUSINESS, HONORIFIC, STRONG_BUSINESS
from parsers.words_party_script import BUSINESS_SCRIPT
from parsers.words_payee import NO_NAME
from parsers.words_person import NO_NAMES

BUSINESS_WORDS = word_set(BUSINESS.replace(",", " ")) | word_set(BUSINESS_SCRIPT)
STRONG_WORDS = word_set(STRONG_BUSINESS) | word_set(BUSINESS_SCRIPT)
HONORIFICS = word_set(HONORIFIC)
EVENTS = word_set(NO_NAME) | word_set(NO_NAMES)  # written with a capital and no name
_ANY_BUSINESS = BUSINESS_WORDS | STRONG_WORDS
_JOINED, _DOTTED = (
    word_set("sons brothers co company bros daughters associates"),
    word_set("pvt ltd bros mrs smt adv prof capt col"),
)
_HIS = frozenset({"bill", "invoice", "inv", "challan", "ka", "ki", "ke", "ko", "se", "&"})
_ABBREVIATION = 4  # letters


class Capitals:
    """Questions about how the tokens of one message are written."""

    def __init__(self, found: Findings) -> None:
        """Look once at how the message uses capitals."""
        self.found, self.text, self.words, self.roles = found, found.text, found.text.words, found.roles
        raw = self.text.raw
        cased = [token for token in self.text.tokens if token.kind == "word" and token.word.isascii()]
        upper = [raw[token.start].isupper() for token in cased]
        shouting = all(raw[token.start : token.end].isupper() for token in cased)
        self.shouting = len(cased) > 2 and shouting
        self.has_case = bool(cased) and not shouting and not all(upper)
        self.some_case = any(upper) and not shouting
        self.has_business = not _ANY_BUSINESS.isdisjoint(self.words)

    def is_title(self, place: int) -> bool:
        """Tell whether a token has a capital that means something."""
        if not self.some_case or not 0 <= place < len(self.words):
            return False
        if self.words[place] in EVENTS:  # "Ganpati" is a feast, "Ganpati Packaging" a firm
            heads = place + 1 < len(self.words) and self.words[place + 1] in BUSINESS_WORDS
            return (heads and self._has_capital(place) and self._has_capital(place + 1)) or self._ends_firm(place)
        return self._has_capital(place)

    def is_abbreviation(self, place: int) -> bool:
        """Tell an abbreviation ("BLR", "AC") from a name."""
        token = self.text.tokens[place]
        written = self.text.raw[token.start : token.end]
        return len(written) <= _ABBREVIATION and written.isupper() and self.roles[place] != "brand"

    def cut(self, first: int, last: int) -> str:
        """Give the user's own characters of a range of tokens."""
        return self.text.cut(self.text.tokens[first].start, self.text.tokens[last].end).strip(" .,-")

    def _ends_firm(self, place: int) -> bool:
        """Tell "Cochin Cartons bill" and "Om Pouch & Films" from goods: written as a name, and it goes on."""
        after = self.words[place + 1 : place + 2]
        named = place > 0 and self.roles[place - 1] in ("name", "place") and self.words[place - 1] not in EVENTS
        his = (
            not after or after[0] in _HIS or self.roles[place + 1] not in ("name", "thing", "place", "brand", "nobody")
        )
        return his and named and self._has_capital(place) and self._has_capital(place - 1)

    def _has_capital(self, place: int) -> bool:
        return self.some_case and self.text.raw[self.text.tokens[place].start].isupper()

    def _is_possessive(self, place: int) -> bool:
        return self.text.flat.endswith("'s", 0, self.text.tokens[place].end)

    def _is_initials(self, place: int) -> bool:
        """Tell the letters of "R K TRANSPORT"."""
        if len(self.words[place]) > 1:
            return False
        token = self.text.tokens[place]
        if token.kind != "word" or token.end - token.start != 1 or not self.text.raw[token.start].isupper():
            return False
        after = place + 1
        while after < len(self.words) and len(self.words[after]) == 1:
            after += 1
        return after < len(self.words) and self.words[after] in BUSINESS_WORDS

    def _joins(self, place: int) -> bool:
        after = self.words[place + 1] if place + 1 < len(self.words) else ""
        return after in _JOINED or (self.is_title(place - 1) and self.is_title(place + 1))

    def _is_initial(self, place: int) -> bool:
        return len(self.words[place - 1]) <= 2 or self.words[place - 1] in _DOTTED

    def _is_glued(self, place: int) -> bool:
        tokens = self.text.tokens
        if not 0 < place < len(tokens) - 1 or tokens[place + 1].kind != "word":
            return False
        return tokens[place - 1].end == tokens[place].start and tokens[place].end == tokens[place + 1].start

    def _gap(self, place: int) -> bool:
        return self.roles[place] in ("line", "number")
