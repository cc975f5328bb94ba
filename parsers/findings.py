"""Everything the readers see in one message, and for every token the one thing it is.

`find` runs each reader once over the whole message and settles what two of them want; what follows (who was paid, how
many drafts, which intent) only looks at the result. A token's role is one of `ROLES`.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> found = find(read_text("gave 3200 to Sharma for pipe, cash"), date(2026, 11, 20))
>>> list(zip(found.text.words, found.roles))[:5]
[('gave', 'verb'), ('3200', 'amount'), ('to', 'small'), ('sharma', 'name'), ('for', 'small')]
>>> found.roles[-1]
'mode'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from parsers.category import Weight, find_categories
from parsers.claims import Claim, settle
from parsers.dates import DayFound, find_days, impossible_days
from parsers.drafts import Category
from parsers.goods import find_amounts
from parsers.gst import Gst, find_gst
from parsers.identifiers import find_identifiers
from parsers.journey import find_ways
from parsers.lexicon import Hit, Lexicon
from parsers.money import Amount, Figure
from parsers.payment import ModeHit, find_accounts, find_modes
from parsers.places import find_places
from parsers.terms import Term, find_terms, term_claims
from parsers.text import Text, word_set
from parsers.words_brand import BRANDS
from parsers.words_edit import CHANGE, FIELDS
from parsers.words_function import FILLER, FUNCTION
from parsers.words_intent import QUESTION, SHOW, TOPICS
from parsers.words_money import CURRENCY
from parsers.words_party import NOBODY, WALA
from parsers.words_verb import FUTURE, PAID, RECEIVED

Role: TypeAlias = Literal[
    "held", "date", "amount", "count", "mode", "account", "gst", "brand", "verb", "thing", "nobody", "place", "where",
    "wala", "small", "filler", "name", "mark", "line", "number",
]  # fmt: skip
Tense = Literal["paid", "future", "received", ""]

_NEUTRAL = (
    "try kiya, try kari, try kiye, koshish ki, kam kar diye, kam kar diya, kam kiye, kam kiya, call kiya, phone kiya, "
    "message kiya, msg kiya, baat ki, baat kiya, wait kiya, complaint kiya, complaint ki, report kiya, "
    "discount mila, discount mil gaya, discount liya, chhoot mili, chhut mili, डिस्काउंट मिला, छूट मिली, "
    "offer kiya, offer di, offer diya, "
    "match kiya, tally kiya, count kiya, cancel kiya, cancel kar diya, deliver kiya, confirm kiya, "
    "garbage collection, waste collection, kachra collection, sample collection, collection charges, "
    "collection agent, debt collection, income tax, mila ke, mila kar, milake, milakar, ke liye, k liye, ki taraf, "
    "li thi udhaar, liya udhaar, nond kara, nond kar, nond karun, nond theva, नोंद करा, नोंद कर, नोंद ठेवा, "
    "time diya, time diya hai, samay diya, mohlat di, mohlat diya, waqt diya, समय दिया, समय दिया "
    "है, मोहलत दी, time dila, "
    "vel dila, वेळ दिला, samay apyo, time apyo"
)
_VERBS: Lexicon[tuple[Tense, str]] = Lexicon(
    [
        *((("paid", language), words) for language, words in PAID.items()),
        *((("future", language), words) for language, words in FUTURE.items()),
        *((("received", language), words) for language, words in RECEIVED.items()),
        (("", "hi"), _NEUTRAL),
    ]
)
_THINGS = frozenset({"thing", "name", "brand", "nobody"})
_BILL = word_set("bill invoice inv challan chalan voucher बिल इनवॉइस चालान")
_DATED = frozenset({"dt", "dtd", "dated", "amount", "amt"})
_CHALLAN = frozenset({"challan", "chalan", "चालान"})
_TALK = word_set(" ".join((QUESTION, SHOW, *TOPICS.values(), *FIELDS.values(), CHANGE)).replace(",", " "))
_OF_KIND: dict[str, Role] = {"line": "line", "number": "number", "mark": "mark"}
_OF_WORD: dict[str, Role] = {**dict.fromkeys(FILLER | _TALK, "filler"), **dict.fromkeys(CURRENCY | FUNCTION, "small")}
_NAMES_CARDS = frozenset({Category.BANK_CHARGES, Category.PRINTING, Category.PROFESSIONAL})
_BRANDS = Lexicon(BRANDS)
_NOBODY = Lexicon({True: NOBODY})
_WALA = Lexicon({True: WALA})
_LEAST_SUM, _SHORT = 100, 5  # rupees; words
_WILL = (
    "unga", "ungi", "oonga", "oongi", "enge", "engi", "ega", "egi", "oge", "ूंगा", "ूंगी", "ेंगे", "ेंगी", "ेगा", "ेगी", "ोगे",
    "एगा", "एगी", "एंगे", "एंगी",
)  # fmt: skip
_NO_VERB = word_set("lehenga lehenge lehengi omega bodega colleges lehnga jodhpuri")
NO_SUCH_DAY = "no such day"  # the rule of a date that the calendar does not have


@dataclass(frozen=True, slots=True)
class Findings:
    """What the readers found in one message. `roles` has one entry for every token."""

    text: Text
    today: date
    claims: tuple[Claim, ...]
    refused: tuple[Claim, ...]
    days: tuple[DayFound, ...]
    terms: tuple[Term, ...]
    amounts: tuple[Amount, ...]
    loose: tuple[Figure, ...]
    modes: tuple[ModeHit, ...]
    accounts: tuple[tuple[str, int, int], ...]
    gst: Gst
    categories: tuple[Hit[Weight], ...]
    verbs: tuple[Hit[tuple[Tense, str]], ...]
    brands: tuple[Hit[str], ...]
    roles: tuple[Role, ...]

    def has_tense(self, tense: Tense) -> bool:
        """Tell whether a verb of this tense stands in the message."""
        return any(hit.value[0] == tense for hit in self.verbs)


def find(text: Text, today: date) -> Findings:
    """Run every reader once over the message."""
    days = find_days(text, today)
    day_claims = [Claim("date", day.start, day.end, day.day, day.rule) for day in days]
    day_claims += [Claim("date", *span, None, NO_SUCH_DAY) for span in impossible_days(text)]
    terms = find_terms(text)
    gst = find_gst(text)
    rates = [Claim("percent", *span, gst.rate, "gst rate") for span in gst.figures]
    kept, refused = settle([*find_identifiers(text), *day_claims, *term_claims(terms), *rates])
    stand = {(claim.start, claim.end) for claim in kept if claim.kind == "date"}
    days = [day for day in days if (day.start, day.end) in stand]
    roles = _plain_roles(text)
    verbs, places = _find_verbs(text), find_places(text.words)
    categories = [hit for hit in find_categories(text) if not _is_in_place(hit, places)]
    brands, modes, accounts = _BRANDS.find(text.words), find_modes(text), find_accounts(text)
    _mark_tables(text, roles, places)
    _mark(roles, [(hit.first, hit.last) for hit in verbs], "verb")
    _mark(roles, list(_bought(categories, roles)), "thing")
    firms = [hit for hit in brands if hit.last > hit.first]
    accounts = [one for one in accounts if not any(hit.first <= one[1] and one[2] <= hit.last for hit in firms)]
    modes = [one for one in modes if not _is_of_bank(one, categories) and not _is_in_number(text, one, kept)]
    _mark(roles, [(hit.first, hit.last) for hit in brands], "brand")
    _mark(roles, [(first, last) for _, first, last in accounts], "account")
    _mark(roles, [(hit.first, hit.last) for hit in modes], "mode")
    _mark_spans(text, roles, kept, gst)
    counted = find_amounts(text, kept, lambda place: roles[place] in _THINGS)
    if not counted.amounts and (released := _released(text, kept, modes, gst)):
        kept = [claim for claim in kept if claim is not released]
        roles[text.place_at(released.start) : text.place_at(released.end)] = _plain_roles(text)[
            text.place_at(released.start) : text.place_at(released.end)
        ]
        counted = find_amounts(text, kept, lambda place: roles[place] in _THINGS)
    number = _bill_number(text, counted.amounts, roles)
    if number:
        kept = sorted([*kept, number], key=lambda claim: claim.start)
        counted = find_amounts(text, kept, lambda place: roles[place] in _THINGS)
        _mark_spans(text, roles, [number], gst)
    _mark(roles, counted.counts, "count")
    _mark(roles, [(amount.first, amount.last) for amount in counted.amounts], "amount")
    _mark(roles, find_ways(text, roles, places), "where")
    return Findings(
        text, today, tuple(kept), tuple(refused), tuple(days), tuple(terms), tuple(counted.amounts),
        tuple(counted.loose), tuple(modes),
        tuple(accounts), gst, tuple(categories), tuple(verbs), tuple(brands), tuple(roles),
    )  # fmt: skip


def _is_in_place(hit: Hit[Weight], places: Sequence[tuple[int, int]]) -> bool:
    """Tell the salt of "Salt Lake" from salt."""
    return any(first <= hit.first and hit.last <= last and first < last for first, last in places)


def _bought(categories: Sequence[Hit[Weight]], roles: Sequence[Role]) -> Iterator[tuple[int, int]]:
    """Give the words of what was bought; behind a word for somebody only the last ("pump repair")."""
    for hit in categories:
        if roles[hit.first] != "nobody":
            yield hit.first, hit.last
        elif hit.last > hit.first:
            yield hit.last, hit.last


def _find_verbs(text: Text) -> list[Hit[tuple[Tense, str]]]:
    """Find the verbs of the tables, and every Hindi word that ends as the future does ("rakhenge", "करूंगा")."""
    hits = _VERBS.find(text.words)
    held = {place for hit in hits for place in range(hit.first, hit.last + 1)}
    more = [
        Hit[tuple[Tense, str]](("future", "hi"), place, place)
        for place, word in enumerate(text.words)
        if word.endswith(_WILL) and len(word) > _SHORT and place not in held and word not in _NO_VERB
        if text.raw[text.tokens[place].start].islower() or not word.isascii()
    ]
    return sorted([*hits, *more], key=lambda hit: hit.first) if more else hits


def _released(text: Text, claims: Sequence[Claim], modes: Sequence[ModeHit], gst: Gst) -> Claim | None:
    """Tell "for the reading room 825 + 18% gst, netbanking", the only figure, from the number of a room."""
    things = [claim for claim in claims if claim.rule == "number of a thing"]
    if len(things) != 1 or not (modes or gst.rate is not None):
        return None
    last = text.words[text.place_at(things[0].end) - 1]
    return things[0] if last.isdigit() and int(last) >= _LEAST_SUM and len(text.words) > _SHORT else None


def _is_of_bank(mode: ModeHit, categories: Sequence[Hit[Weight]]) -> bool:
    """Tell the "cc" of "cc interest" and the card of "card punching" from a way of paying."""
    charges = (hit for hit in categories if hit.value.category in _NAMES_CARDS)
    return any(
        hit.first <= mode.first <= mode.last <= hit.last and hit.last - hit.first > mode.last - mode.first
        for hit in charges
    )


def _is_in_number(text: Text, mode: ModeHit, claims: Sequence[Claim]) -> bool:
    """Tell the letters of bill "CC/0087" from a card."""
    start = text.tokens[mode.first].start
    return any(one.kind == "bill_number" and one.start <= start < one.end for one in claims)


def _bill_number(text: Text, amounts: Sequence[Amount], roles: Sequence[Role]) -> Claim | None:
    """Tell the bare number in "bill 5521" from an amount: another amount is there, no thing before "bill"."""
    if len(amounts) < 2:
        return None
    for amount in amounts:
        place, token = amount.first - 1, text.tokens[amount.first]
        if (
            amount.rule != "plain figure"
            or place < 0
            or text.words[place] not in _BILL
            or "," in text.cut(token.start, token.end)
        ):
            continue
        before = roles[place - 1] if place else "mark"
        others = _BILL.intersection(text.words[:place])
        dated = not _DATED.isdisjoint(text.words[amount.last + 1 : amount.last + 2])  # "bill 1182 dt 15/11"
        surely = dated or text.words[place] in ("inv", "invoice") or (text.words[place] in _CHALLAN and bool(others))
        if (
            surely
            or before in ("mark", "verb", "small", "line", "filler", "gst", "held")
            or (before == "name" and amount.value < max(amounts).value)
        ):
            return Claim(
                "bill_number", token.start, token.end, text.cut(token.start, token.end), "bare number after bill"
            )
    return None


def _plain_roles(text: Text) -> list[Role]:
    """Give every token the role that its kind or a plain word list tells."""
    return [_OF_KIND.get(kind) or _OF_WORD.get(word, "name") for word, _, _, kind in text.tokens]


def _mark_tables(text: Text, roles: list[Role], places: list[tuple[int, int]]) -> None:
    """Mark places, nobody's names and "wala"."""
    hits: list[tuple[Role, list[tuple[int, int]]]] = [
        ("place", places),
        ("nobody", [(hit.first, hit.last) for hit in _NOBODY.find(text.words)]),
        ("wala", [(hit.first, hit.last) for hit in _WALA.find(text.words)]),
    ]
    for role, spans in hits:
        _mark(roles, [span for span in spans if role == "wala" or roles[span[0]] in ("name", "filler")], role)


def _mark(roles: list[Role], places: Sequence[tuple[int, int]], role: Role) -> None:
    for first, last in places:
        roles[first : last + 1] = [role] * (last + 1 - first)


def _mark_spans(text: Text, roles: list[Role], claims: Sequence[Claim], gst: Gst) -> None:
    """Mark the tokens that a claim owns, and those of the GST phrase."""
    turn = 0
    for place, token in enumerate(text.tokens):
        while turn < len(claims) and claims[turn].end <= token.start:
            turn += 1
        if turn < len(claims) and claims[turn].start < token.end:
            roles[place] = "date" if claims[turn].kind == "date" else "held"
        elif gst.span[0] <= token.start < gst.span[1]:
            roles[place] = "gst"
