"""Who was paid: the name beside "to", "from", "ko", "se", "ka bill", a piece that is only a name, a brand.

Trades without a name ("plumber", "tempo wala"), places, and whoever spent the money or for whom it was spent are no
payees. A name is given as written, without "ko", "to", "wale".

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.payee import find_payees
>>> from parsers.text import read_text
>>> def payee(text):
...     return [found.name for found in find_payees(find(read_text(text), date(2026, 11, 20)))][:1]
>>> payee("Sharma Traders ko 12500 neft kiya carton box ke liye"), payee("paid 500 to ramesh for chai")
(['Sharma Traders'], ['ramesh'])
>>> payee("gave 3200 to plumber for pipe"), payee("silk yarn liya Surat se")
([], [])
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from parsers.capitals import BUSINESS_WORDS, STRONG_WORDS
from parsers.denied import DENIED_AFTER, is_denied
from parsers.findings import Findings
from parsers.glued_names import glued_names
from parsers.names import Payee
from parsers.no_payee import Refusals
from parsers.paid_people import GIVING_WORDS, PaidPeople
from parsers.text import word_set
from parsers.words_brand_more import PRODUCT_MAKERS
from parsers.words_deal import GOODS
from parsers.words_payee import (
    ABLATIVE,
    ASKED_AFTER,
    ASKED_BEFORE,
    BEFORE,
    CRAFTS,
    DATIVE,
    FIELD_SMALL,
    GENITIVE,
    JOURNEY,
    NO_SOURCE,
    OLD,
    OWED,
    OWN_DOING,
    SUPPLIED,
)

_GENITIVE, _OWED, _BEFORE = map(word_set, (GENITIVE, OWED, BEFORE))
_ASKED_BEFORE, _ASKED_AFTER, _FIELD_SMALL = map(word_set, (ASKED_BEFORE, ASKED_AFTER, FIELD_SMALL))
_NO_SOURCE = word_set(NO_SOURCE)
_GOODS = word_set(GOODS)
_SURE_BEFORE = frozenset({"to", "vendor", "party", "supplier"})
_SITES = word_set(
    "dukan dukaan dukaaan dokan shop yahan yaha yahaan idhar paas pass dhabe dhaba hotel thele thela rehdi tapri stall "
    "showroom godown workshop garage medical parlour chakki dairy nursery store agency दुकान यहां यहाँ पास ढाबे"
)
_ROLES = frozenset({"vendor", "party", "supplier"})
_SKIPPED = frozenset({"the", "m", "/", "s", "-", ":", "is", "our", "my"})
_JOURNEY = word_set(JOURNEY)
_RATE = frozenset({"hisaab", "hisab", "हिसाब"})
_SERVED_WITH = word_set(
    "insurance insurence insurancee policy mediclaim premium hosting domain subscription plan cover renewal"
)
_SUPPLIED, _OWN_DOING, _CRAFTS, _OLD = map(word_set, (SUPPLIED, OWN_DOING, CRAFTS, OLD))
_POINTING = _BEFORE | _ROLES | {"with", "of", "to", "@", "by"}
_OWED_OR_GOODS = _OWED | _GOODS
_MEANS = frozenset({"road", "air", "sea", "rail", "hand", "foot", "own", "night", "self"})
_INFINITIVES = word_set(
    "karne bharne dene lene lane laane banane banwane bhejne rakhne khane peene dhone kaatne utarne chadhane lagane "
    "lagwane chhapne silne dikhane karwane karane nikalne todne jodne करने भरने देने लेने लाने बनाने भेजने रखने धोने"
)
_LEAST_QUESTION = 0.6
_LEAST_CONTACT = 0.5
_LEAST_CORRECTION = 0.7


def find_payees(found: Findings) -> list[Payee]:
    """Find every possible payee, the likeliest first; those that overlap a likelier one are left out."""
    rules, refusals = _Rules(found), Refusals(found)
    wishes = sorted(rules.every(), key=lambda payee: -payee.score)
    kept: list[Payee] = []
    for payee in wishes:
        if not refusals.refuse(payee) and not any(payee.first <= one.last and one.first <= payee.last for one in kept):
            kept.append(payee)
    return kept


def find_questioned(found: Findings, *, contact: bool = False) -> Payee | None:
    """Find the party a question is about; `contact` when an address or number is asked for."""
    rules = _Rules(found)
    least = _LEAST_CONTACT if contact else _LEAST_QUESTION
    wishes = [wish for wish in (*rules.every(), *rules.asked_about()) if wish.score >= least]
    return max(wishes, key=lambda payee: (payee.score, payee.last - payee.first), default=None)


def find_named(found: Findings, field: int | None = None) -> Payee | None:
    """Find the payee of a correction; `field` is the last token of the word that names the field ("vendor")."""
    rules = _Rules(found)
    behind = next(rules.named_behind(field + 1), None) if field is not None else None
    least = _LEAST_CORRECTION if field is None else _LEAST_CONTACT
    named = list(rules.every())
    wishes = [payee for payee in named if not is_denied(rules.words, payee.first, payee.last)]
    if len(wishes) < len(named):
        least = min(least, _LEAST_CONTACT)  # "Flipkart nahi Nykaa tha": what is denied points at the other
    wishes = [payee for payee in wishes if payee.score >= least]
    return behind or max(wishes, key=lambda payee: payee.score, default=None)


@lru_cache(maxsize=256)
def _cases(languages: frozenset[str]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Give the words behind whom something went to, behind whom it came from, and all that stand behind a name."""
    dative, ablative = (
        frozenset().union(*(word_set(table.get(one, "")) for one in ("", *languages))) for table in (DATIVE, ABLATIVE)
    )
    return dative, ablative, dative | ablative | {"ne", "ने"}


class _Rules(PaidPeople):
    """The rules that find payees; each yields what it sees."""

    def every(self) -> Iterator[Payee]:
        """Run every rule of an entry."""
        yield from self._before_word()
        yield from self._behind_word()
        yield from self._owed()
        yield from self._at_place_of()
        yield from self.wages_of()
        yield from self.given()
        yield from self.was_given()
        yield from self.billed()
        yield from glued_names(self)
        yield from self.pieces()
        yield from self.runs()
        yield from self.plain()
        yield from self._brands()

    def asked_about(self) -> Iterator[Payee]:
        """Read "X ka number", "owe X", "dues of X", "number of X"."""
        for place, word in enumerate(self.words):
            if word in _GENITIVE and place and self.roles[place] in ("small", "name"):
                yield from self.backward(self._before_wala(place - 1), 0.82, "whose")
            elif word in _ASKED_BEFORE:
                yield from self.onward(place + 1, 0.84, "behind " + word)
            elif word in _ASKED_AFTER and place:
                yield from self.backward(place - 1, 0.78, "before " + word)

    def named_behind(self, first: int) -> Iterator[Payee]:
        """Read the name behind a field's name: "vendor Mehta hai", "party ka naam Sharma Traders karo"."""
        while first < len(self.words) and self.words[first] in _FIELD_SMALL:
            first += 1
        end = first
        while end < len(self.words) and self.words[end] not in _FIELD_SMALL and (self.is_part(end) or self._gap(end)):
            end += 1
        if first < end < len(self.words) and self.words[end] in DENIED_AFTER:
            first = end + 1  # "vendor Ravi nahi Rajiv"
            while (end := end + 1) < len(self.words) and self.words[end] not in _FIELD_SMALL and self.is_part(end):
                pass
        if first < end:
            yield self.payee(first, end - 1, 0.95, "behind the field's name")

    def _before_word(self) -> Iterator[Payee]:
        """Read "to X", "from X", "at X", "of X" behind a bill, "vendor X", "with X" for a business."""
        if _POINTING.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words[:-1]):
            if word == "with":
                ends = self.onward(place + 1, 0.75, "behind with")
                served = _SERVED_WITH.intersection(self.words[max(0, place - 2) : place])
                yield from (one for one in ends if served or self.words[one.last] in BUSINESS_WORDS)
            elif word == "of" and place and self.words[place - 1] in _OWED:
                yield from self.onward(place + 1, 0.9, "behind of")
            elif word == "to" and place and (self.words[place - 1] in _JOURNEY or self._is_purpose(place)):
                continue
            elif word == "@" and self.is_title(place + 1) and self.roles[place + 1] != "amount":
                yield from self.onward(place + 1, 0.9, "behind @")
            elif word == "by" and place and self._is_done(place - 1):
                yield from self.onward(self._past_small(place + 1, word), 0.92, "behind supplied by")
            elif word == "by" and self.roles[place - 1] == "where" and self.words[place + 1] not in _MEANS:
                yield from self.onward(place + 1, 0.92, "who carried it")
            elif word in _ROLES and self._is_visited(place):
                continue
            elif word in _BEFORE and self.roles[place] in ("small", "nobody", "filler", "verb"):
                score = 0.95 if word in _SURE_BEFORE else 0.9
                yield from self.onward(self._past_small(place + 1, word), score, "behind " + word)

    def _is_purpose(self, place: int) -> bool:
        """Tell "twine 95 a piece to tie bouquets" from "500 to ramesh"."""
        given = self.roles[place - 1] in ("amount", "mode", "verb") or not GIVING_WORDS.isdisjoint(self.words[:place])
        return not given and self.roles[place + 1] == "name" and self._is_plain(place + 1)

    def _is_done(self, place: int) -> bool:
        """Tell "fumigated by PestEnd", "repaird by Confident Dental" from "ordered by Ravi"."""
        word = self.words[place]
        done = word.endswith("d") and self.roles[place] in ("name", "thing") and self.is_title(place + 2)
        return word in _SUPPLIED or (done and word not in _OWN_DOING)

    def _is_visited(self, place: int) -> bool:
        """Tell "for supplier meeting Pune" from "supplier Mehta"."""
        before = self.words[place - 1] if place else ""
        return before in ("for", "with") or self.words[place + 1] in ("meeting", "meet", "visit", "payment", "ko", "se")

    def _past_small(self, first: int, word: str) -> int:
        while word != "at" and first < len(self.words) and self.words[first] in _SKIPPED:
            first += 1
        return first

    def _behind_word(self) -> Iterator[Payee]:
        """Read "X ko", "X se" and their like in other languages."""
        languages = frozenset(hit.value[1] for hit in self.found.verbs)
        dative, ablative, behind = _cases(languages)
        for place, word in enumerate(self.words):
            if word not in behind or not place or self.roles[place] == "held":
                continue
            if self.words[place - 1] in _INFINITIVES:
                continue  # "machhli pack karne ko"
            last = self._before_wala(place - 1)
            trade = last != place - 1
            last = self._named_of_trade(last) if trade else last
            if last < 0:
                continue
            if word in dative:
                yield from self.backward(last, 0.97, "before " + word)
            elif word in ablative and self.words[last] not in _NO_SOURCE and self.roles[last] != "account":
                sure = 0.96 if self.words[last] in STRONG_WORDS else 0.88
                yield from self.backward(last, sure, "before " + word, source=True)
            elif word in ("ne", "ने") and last > 0 and self.words[last] in _CRAFTS and self.roles[last - 1] == "name":
                yield from self.backward(last, 0.6, "whose work")
            elif word == "ne" and last > 0 and self.is_title(last) and self.is_title(last - 1):
                yield from self.backward(last, 0.72, "who sent it")
            elif word == "ne" and trade:
                yield from self.backward(last, 0.86, "before wale ne")

    def _before_wala(self, place: int) -> int:
        return place - 1 if place and self.roles[place] == "wala" else place

    def _named_of_trade(self, last: int) -> int:
        """Give the end of the name in "Ravi tempo wale ko", "HP walo ko"; -1 for a trade without a name."""
        while last >= 0 and self.roles[last] in ("thing", "nobody") and not self.is_title(last):
            last -= 1
        return last if last >= 0 and self.is_titled_or_firm(last) else -1

    def _owed(self) -> Iterator[Payee]:
        """Read "X ka bill", "X ka 88,000 ka bill", "X bill"."""
        if _OWED_OR_GOODS.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words):
            goods = word in _GOODS and self.words[max(0, place - 1)] in _GENITIVE
            if not goods and (
                word not in _OWED or self.roles[place] in ("held", "date", "thing") or self._is_rate(place)
            ):
                continue
            last = place - 1
            while last > 0 and (self.words[last] in _SUPPLIED or self.words[last] in _OLD):
                last -= 1
            while last >= 0 and (self.roles[last] in ("amount", "count") or self.words[last] in _GENITIVE):
                last -= 1
            if last >= 0 and self.words[last] not in _GOODS:
                direct = last == place - 1
                source = direct or self.some_case
                yield from self.backward(self._before_wala(last), 0.8 if direct else 0.9, "whose bill", source=source)

    def _at_place_of(self) -> Iterator[Payee]:
        """Read "ramu ki dukan se", "gupta ji ke yahan se", "bhola ke dhabe pe"."""
        if _SITES.isdisjoint(self.words):
            return
        for place, word in enumerate(self.words[:-1]):
            if word in _GENITIVE and place and self.words[place + 1] in _SITES:
                yield from self.backward(self._before_wala(place - 1), 0.86, "at the place of")

    def _is_rate(self, place: int) -> bool:
        """Tell "260 ke hisaab se", a price of one, from somebody's account."""
        return self.words[place] in _RATE and self.words[place + 1 : place + 2] in (("se",), ("से",), ("thi",))

    def _brands(self) -> Iterator[Payee]:
        for hit in self.found.brands:
            if self.roles[hit.first] == "brand" and hit.value not in PRODUCT_MAKERS:
                written = self.cut(hit.first, hit.last)
                longer = written.casefold().startswith(hit.value.casefold())
                yield Payee(
                    hit.value if longer else written.removesuffix(" ads"), hit.first, hit.last, 0.5, "known firm"
                )
