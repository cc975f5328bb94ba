"""Who was paid: the name beside "to", "from", "ko", "se", "ka bill", a piece of the message that is only a name, a brand.

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
from typing import NamedTuple

from parsers.findings import Findings
from parsers.text import word_set
from parsers.words_party import BUSINESS, HONORIFIC, STRONG_BUSINESS


class Payee(NamedTuple):
    """A name with its tokens, how sure it is, and the rule that found it."""

    name: str
    first: int
    last: int
    score: float
    rule: str


# Words behind a name, by language; a word that means something else elsewhere counts only with a verb of its language.
DATIVE: dict[str, str] = {
    "": "ko को kol kolun ਨੂੰ কে க்கு க்கு క్కి కు ಗೆ ന് ക്ക് କୁ ને ला yanna yana",
    "hi": "ko ku",
    "mr": "la na",
    "gu": "ne",
    "pa": "nu nun noo",
    "bn": "ke",
    "or": "ku",
    "ta": "ku kku ukku kitta",
    "te": "ki ku gariki",
    "kn": "ge ige avarige",
    "ml": "inu nu kku vinu yku ikku",
}
ABLATIVE: dict[str, str] = {
    "": "se से ਤੋਂ থেকে થી পાસેથી கிட்ட నుండి ಇಂದ നിന്ന് ରୁ",
    "hi": "se",
    "mr": "kadun kadoon",
    "gu": "thi pasethi pase",
    "pa": "ton to",
    "bn": "theke kache",
    "or": "ru tharu",
    "ta": "kitta irundhu",
    "te": "nundi nunchi daggara",
    "kn": "inda hattira",
    "ml": "ninnu kayyil",
}
GENITIVE = word_set(
    ("ka ki ke cha chi che nu no na ni da di de er r का की के चा ची चे નું નો ના ની র এর ਦਾ ਦੀ ਦੇ oda inte nte yokka avara")
)
OWED = word_set(
    "bill bil invoice challan hisaab hisab hisob payment paymnt paisa paise udhaar udhari maal account khata balance "
    "baki baaki dues bakaya salary pagar tankhwah बिल हिसाब भुगतान पेमेंट माल उधार बील બિલ বিল ਬਿੱਲ பில் బిల్లు ಬಿಲ್ "
    "ബിൽ fees fee kiraya rent advance"
)
BEFORE = word_set("to from at frm vendor party supplier")
GIVING = word_set("paid gave given sent transferred transfered handed tipped payed pd pay gpayed cleared settled")
ASKED_BEFORE = word_set("owe owes of for about with on does")
ASKED_AFTER = word_set(
    "number no phone mobile contact address email gstin balance hold outstanding pe par owe owes dues नंबर पता पर पे होल्ड ને"
)
FIELD_SMALL = word_set(
    "is was should be to as ka ki ke ko hai tha name naam nam = : - ye yeh yah the it not ho hona chahiye me mein का की के को है था नाम che aahe"
)
NOT_FOR = word_set("for with by about via through of in on like than")
NO_SOURCE = word_set(
    "haath hath hand jeb apni apne jaldi aaram galti phir fir wahan yahan yaha waha kahin bahar andar upar shuru "
    "baad dil roz kal aaj sab market online ghar cash pocket counter drawer gulle galle tijori locker side khud यहां "
    "वहां बाहर हाथ जेब घर बाजार"
)
_ONWARD = frozenset({"name", "brand", "place", "nobody", "thing"})
_FESTIVE = word_set(
    "diwali deepavali holi eid dussehra dasara navratri onam pongal christmas rakhi ganpati pujo "
    "puja ugadi baisakhi lohri sankranti xmas janmashtami muharram ramzan ramadan led ac tv gst cctv "
    "cng lpg ups ro rim a4 usb hdmi ev emi kg pcs ltr"
)
_BUSINESS = word_set(" ".join(BUSINESS.replace(",", " ").split()))
_STRONG = word_set(" ".join(STRONG_BUSINESS.replace(",", " ").split()))
_HONORIFIC = word_set(" ".join(HONORIFIC.replace(",", " ").split()))
_LONGEST = 7  # words in a name


def find_payees(found: Findings) -> list[Payee]:
    """Find every possible payee, the likeliest first; those that overlap a likelier one are left out."""
    seen = _Names(found)
    wishes = sorted(seen.all(), key=lambda payee: -payee.score)
    kept: list[Payee] = []
    for payee in wishes:
        if not any(payee.first <= one.last and one.first <= payee.last for one in kept):
            kept.append(payee)
    return kept


def find_questioned(found: Findings, *, contact: bool = False) -> Payee | None:
    """Find the party a question is about; `contact` when an address or number is asked for."""
    seen = _Names(found)
    wishes = [*seen.all(), *seen.asked_about()]
    wishes = [wish for wish in wishes if wish.score >= (0.5 if contact else 0.6)]
    return max(wishes, key=lambda payee: (payee.score, payee.last - payee.first), default=None)


def find_named(found: Findings, field: int | None = None) -> Payee | None:
    """Find the payee of a correction; `field` is the last token of the word that names the field ("vendor")."""
    seen = _Names(found)
    if field is not None:
        onward = list(seen.named_behind(field + 1))
        if onward:
            return onward[0]
    wishes = [payee for payee in seen.all() if payee.score >= (0.5 if field is not None else 0.7)]
    return max(wishes, key=lambda payee: payee.score, default=None)


class _Names:
    """The name rules over one message's findings."""

    def __init__(self, found: Findings) -> None:
        self.found, self.text, self.words, self.roles = found, found.text, found.text.words, found.roles
        cased = [token for token in self.text.tokens if token.kind == "word" and token.word.isascii()]
        raw = self.text.raw
        upper = [raw[token.start].isupper() for token in cased]
        shouting = all(raw[token.start : token.end].isupper() for token in cased)
        self.has_case = bool(cased) and not shouting and not all(upper)
        self.some_case = any(upper) and not shouting
        self.languages = {hit.value[1] for hit in found.verbs} - {""}

    def all(self) -> Iterator[Payee]:
        """Run every rule."""
        yield from self._before_word()
        yield from self._behind_word()
        yield from self._owed()
        yield from self._given()
        yield from self._pieces()
        yield from self._runs()
        yield from self._brands()

    def asked_about(self) -> Iterator[Payee]:
        """Read "X ka number", "owe X", "dues of X", "number of X"."""
        for place, word in enumerate(self.words):
            if word in GENITIVE and place and self.roles[place] in ("small", "name"):
                yield from self._backward(self._before_wala(place - 1), 0.82, "whose")
            elif word in ASKED_BEFORE:
                yield from self._onward(place + 1, 0.84, "behind " + word)
            elif word in ASKED_AFTER and place:
                yield from self._backward(place - 1, 0.78, "before " + word)

    def named_behind(self, first: int) -> Iterator[Payee]:
        """Read the name behind a field's name: "vendor Mehta hai", "party ka naam Sharma Traders karo"."""
        while first < len(self.words) and self.words[first] in FIELD_SMALL:
            first += 1
        end = first
        while (
            end < len(self.words)
            and (self._is_part(end) or self.roles[end] == "number")
            and self.words[end] not in FIELD_SMALL
        ):
            end += 1
        if first < end:
            yield self._payee(first, end - 1, 0.95, "behind the field's name")

    def _before_word(self) -> Iterator[Payee]:
        """Read "to X", "from X", "at X", "of X" behind a bill, "vendor X"."""
        for place, word in enumerate(self.words):
            follows_bill = word == "of" and place and self.words[place - 1] in OWED
            if (word in BEFORE and self.roles[place] in ("small", "nobody", "filler", "verb")) or follows_bill:
                first = place + 1
                while (
                    first < len(self.words)
                    and self.words[first] in ("the", "m", "/", "s", "-", ":", "is", "our", "my")
                    and word != "at"
                ):
                    first += 1
                score = 0.95 if word in ("to", "vendor", "party", "supplier") else 0.9
                yield from self._onward(first, score, "behind " + word)

    def _behind_word(self) -> Iterator[Payee]:
        """Read "X ko", "X se" and their like in other languages."""
        dative = set(word_set(DATIVE[""])).union(*(DATIVE.get(one, "").split() for one in self.languages))
        ablative = set(word_set(ABLATIVE[""])).union(*(ABLATIVE.get(one, "").split() for one in self.languages))
        for place, word in enumerate(self.words):
            if not place or self.roles[place] == "held":
                continue
            last = self._before_wala(place - 1)
            if last != place - 1:
                last = self._named_of_trade(last)
            if last < 0:
                continue
            if word in dative:
                yield from self._backward(last, 0.97, "before " + word)
            elif word in ablative and self.words[last] not in NO_SOURCE and self.roles[last] != "account":
                yield from self._backward(last, 0.88, "before " + word, source=True)
            elif word == "ne" and last != place - 1:
                yield from self._backward(last, 0.86, "before wale ne")

    def _before_wala(self, place: int) -> int:
        return place - 1 if place and self.roles[place] == "wala" else place

    def _named_of_trade(self, last: int) -> int:
        """Give the end of the name in "Ravi tempo wale ko", "HP walo ko"; -1 for a trade without a name."""
        while last >= 0 and self.roles[last] in ("thing", "nobody") and not self._is_title(last):
            last -= 1
        if last < 0 or not (self._is_title(last) or self.roles[last] == "brand" or self.words[last] in _BUSINESS):
            return -1
        return last

    def _owed(self) -> Iterator[Payee]:
        """Read "X ka bill", "X ka 88,000 ka bill", "X bill"."""
        for place, word in enumerate(self.words):
            if word not in OWED or self.roles[place] in ("held", "date"):
                continue
            last = place - 1
            while last >= 0 and (self.roles[last] in ("amount", "count") or self.words[last] in GENITIVE):
                last -= 1
            if last < 0:
                continue
            direct = last == place - 1
            yield from self._backward(self._before_wala(last), 0.8 if direct else 0.9, "whose bill", source=direct)

    def _given(self) -> Iterator[Payee]:
        """Read "paid Ashok tempo 1800", "gave ramesh 500"."""
        for place, word in enumerate(self.words[:-1]):
            if word in GIVING and self.roles[place] == "verb":
                yield from self._onward(place + 1, 0.85, "behind a verb of giving", before_amount=True)

    def _pieces(self) -> Iterator[Payee]:
        """Read a piece of the message that holds nothing but a name, or a mode and a name."""
        start = 0
        for place in range(len(self.words) + 1):
            if place == len(self.words) or self._separates(place):
                yield from self._piece(start, place)
                start = place + 1

    def _separates(self, place: int) -> bool:
        word = self.words[place]
        if word == "-":
            tokens = self.text.tokens
            return place == 0 or tokens[place - 1].end < tokens[place].start
        return word in ",;:()|\n" or (word == "." and place + 1 < len(self.words))

    def _piece(self, first: int, end: int) -> Iterator[Payee]:
        while first < end and self.roles[first] in ("mode", "filler", "small", "amount", "date"):
            first += 1
        while (
            end > first
            and self.roles[end - 1] in ("mode", "filler", "amount", "date", "small")
            and self.words[end - 1] not in _HONORIFIC
        ):
            end -= 1
        if first < end <= first + _LONGEST and all(self._is_part(place) for place in range(first, end)):
            named = self._has_title(first, end) or self.words[end - 1] in _STRONG
            if named and self._is_name(first, end - 1):
                yield self._payee(first, end - 1, 0.75, "piece that is a name")

    def _runs(self) -> Iterator[Payee]:
        """Read words with capitals, and words that end like a business name."""
        place = 0
        while place < len(self.words):
            end = place
            while (
                end < len(self.words)
                and end - place < _LONGEST
                and self._is_part(end)
                and (end == place or not self._gap(end))
            ):
                end += 1
            if end == place:
                place += 1
                continue
            yield from self._run(place, end)
            place = end

    def _run(self, first: int, end: int) -> Iterator[Payee]:
        for last in range(end - 1, first, -1):
            if (
                self.words[last] in _STRONG
                and self.roles[last - 1] in ("name", "brand", "place")
                and not self._is_excluded(first)
            ):
                start = last - 1
                while start > first and self.roles[start - 1] == "name":
                    start -= 1
                yield self._payee(start, last, 0.7, "ends like a business")
                return
        if not self.some_case:
            return
        start = first
        while start < end and not self._is_title(start):
            start += 1
        stop = start
        while stop < end and (
            self._is_title(stop)
            or self.words[stop] in _HONORIFIC
            or self.words[stop] in _BUSINESS
            or self.words[stop] == "&"
        ):
            stop += 1
        weak = start == 0 and stop - start == 1 and self.words[start] not in _BUSINESS
        if start < stop and not self._is_excluded(start) and not weak and self._is_name(start, stop - 1):
            yield self._payee(start, stop - 1, 0.6, "name with a capital")

    def _is_excluded(self, first: int) -> bool:
        """Tell "for Raju", "with client", "Raju ne", "Raju ke liye"."""
        before = self.words[first - 1] if first else ""
        return before in NOT_FOR and before != "of"

    def _brands(self) -> Iterator[Payee]:
        for hit in self.found.brands:
            if self.roles[hit.first] == "brand":
                written = self._cut(hit.first, hit.last)
                longer = written.casefold().startswith(hit.value.casefold())
                yield Payee(hit.value if longer else written, hit.first, hit.last, 0.5, "known firm")

    def _onward(self, first: int, score: float, rule: str, *, before_amount: bool = False) -> Iterator[Payee]:
        end = first
        while end < len(self.words) and end - first < _LONGEST and self._goes_on(first, end):
            end += 1
        if before_amount and not (
            end < len(self.words) and (self.roles[end] in ("amount", "filler", "thing") or self.words[end] == "for")
        ):
            return
        while (
            end > first
            and self.roles[end - 1] in ("thing", "wala")
            and self.words[end - 1] not in _BUSINESS
            and not self._is_title(end - 1)
        ):
            end -= 1
        yield from self._accept(first, end - 1, score, rule)

    def _goes_on(self, first: int, place: int) -> bool:
        if self.roles[place] == "thing" and not self._is_title(place) and self.words[place] not in _BUSINESS:
            return False
        return self._is_part(place) and (place == first or not self._gap(place))

    def _backward(self, last: int, score: float, rule: str, *, source: bool = False) -> Iterator[Payee]:
        first = last
        while (
            first >= 0
            and last - first < _LONGEST
            and self._is_part(first)
            and (first == last or not self._gap(first + 1))
        ):
            if self.roles[first] == "thing" and not self._is_title(first) and not self._ends_business(first, last):
                break
            first -= 1
        first += 1
        if (
            source
            and first == last
            and not (
                self._is_title(last)
                or self.roles[last] == "brand"
                or not self.has_case
                or self.words[last] in _BUSINESS
            )
        ):
            return
        yield from self._accept(first, last, score, rule)

    def _ends_business(self, place: int, last: int) -> bool:
        return self.words[place] in _BUSINESS and all(self.words[one] in _BUSINESS for one in range(place, last + 1))

    def _accept(self, first: int, last: int, score: float, rule: str) -> Iterator[Payee]:
        """Drop trades before the name ("landlord Mr Shah"), then give the name if one is left."""
        while (
            first < last
            and self.roles[first] == "nobody"
            and not self._is_title(first)
            and self.words[first] not in ("ca", "dr")
        ):
            first += 1
        if first <= last and self._is_name(first, last):
            yield self._payee(first, last, score, rule)

    def _is_part(self, place: int) -> bool:
        """Tell whether a token may stand inside a name."""
        role, word = self.roles[place], self.words[place]
        if role in _ONWARD:
            return True
        if word in ("&", ".", "'") or (word in ("and", "n") and self._joins(place)):
            return 0 < place < len(self.words) - 1 and (word != "." or self._is_initial(place))
        if word == "-":
            return self._is_glued(place)
        if word in _HONORIFIC and role in ("small", "filler", "name"):
            return True
        return (
            role in ("verb", "filler", "account", "small", "wala")
            and self._is_title(place)
            and self.has_case
            and place > 0
            and word not in ("i",)
        )

    def _joins(self, place: int) -> bool:
        after = self.words[place + 1] if place + 1 < len(self.words) else ""
        return after in ("sons", "brothers", "co", "company", "bros", "daughters", "associates") or (
            self._is_title(place - 1) and self._is_title(place + 1)
        )

    def _is_initial(self, place: int) -> bool:
        return len(self.words[place - 1]) <= 2 or self.words[place - 1] in ("pvt", "ltd", "bros", "mrs", "smt")

    def _is_glued(self, place: int) -> bool:
        tokens = self.text.tokens
        return (
            0 < place < len(tokens) - 1
            and tokens[place - 1].end == tokens[place].start
            and tokens[place].end == tokens[place + 1].start
            and tokens[place + 1].kind == "word"
        )

    def _gap(self, place: int) -> bool:
        return self.roles[place] in ("line", "number")

    def _is_title(self, place: int) -> bool:
        if not 0 <= place < len(self.words):
            return False
        token = self.text.tokens[place]
        return self.some_case and self.text.raw[token.start].isupper() and token.word not in _FESTIVE

    def _has_title(self, first: int, end: int) -> bool:
        return any(self._is_title(place) for place in range(first, end))

    def _is_name(self, first: int, last: int) -> bool:
        """Tell whether the words hold a real name, not only trades, places, goods and titles."""
        places = range(first, last + 1)
        roles = [self.roles[place] for place in places]
        if "brand" in roles or any(
            role == "name" and self.words[place] not in _FESTIVE | _HONORIFIC and len(self.words[place]) > 1
            for place, role in zip(places, roles, strict=True)
        ):
            return True
        titled = [place for place in places if self._is_title(place)]
        return (
            len(titled) > 1
            and self.words[last] in _BUSINESS
            and any(self.roles[place] in ("thing", "place", "verb", "filler", "small") for place in titled[:-1])
        )

    def _payee(self, first: int, last: int, score: float, rule: str) -> Payee:
        while first < last and self.words[first] in (".", "&", "-", "'"):
            first += 1
        while last > first and self.words[last] in ("&", "-", "'", "and", ".", "n"):
            last -= 1
        return Payee(self._cut(first, last), first, last, score, rule)

    def _cut(self, first: int, last: int) -> str:
        return self.text.cut(self.text.tokens[first].start, self.text.tokens[last].end).strip(" .,-")
