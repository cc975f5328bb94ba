"""What the money was for: a scored word table, the strongest word wins, what was bought before who was paid.

How the place of a word in the sentence makes it small stands in `category_weight.py`.

>>> from parsers.category import read_category
>>> read_category("laptop repair").value
<Category.REPAIRS: 'Repairs & Maintenance'>
>>> read_category("मरम्मत").value
<Category.REPAIRS: 'Repairs & Maintenance'>
>>> read_category("box of pencils").value, read_category("toner for the clinic").value
(<Category.PRINTING: 'Printing & Stationery'>, <Category.PRINTING: 'Printing & Stationery'>)
>>> read_category("Sharma") is None
True
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from parsers.category_weight import NEAR, Weight, speaks
from parsers.drafts import Category, Found
from parsers.lexicon import Hit, Lexicon
from parsers.places import ONE_WORD_PLACES
from parsers.text import Text, read_text, word_set
from parsers.words_category import SERVICES
from parsers.words_category_alike import ALIKE
from parsers.words_category_daily import DAILY
from parsers.words_category_dues import DUES
from parsers.words_category_goods import GOODS
from parsers.words_category_levy import LEVY
from parsers.words_category_material import MATERIAL
from parsers.words_category_mending import MENDING
from parsers.words_category_moving import MOVING
from parsers.words_category_name import NAMES
from parsers.words_category_pair import PAIRS
from parsers.words_category_paper import PAPER
from parsers.words_category_people import PEOPLE
from parsers.words_category_regional import REGIONAL
from parsers.words_category_running import RUNNING
from parsers.words_category_script import SCRIPT
from parsers.words_category_shop import SHOP
from parsers.words_category_stock import STOCK
from parsers.words_category_work import WORK
from parsers.words_function import FILLER, FUNCTION
from parsers.words_money import UNITS
from parsers.words_party import STRONG_BUSINESS
from parsers.words_trade_act import TRADE_ACT
from parsers.words_trade_dues import TRADE_DUES
from parsers.words_trade_east import TRADE_EAST
from parsers.words_trade_material import TRADE_MATERIAL
from parsers.words_trade_north import TRADE_NORTH
from parsers.words_trade_paid import TRADE_PAID
from parsers.words_trade_service import TRADE_SERVICE
from parsers.words_trade_south import TRADE_SOUTH
from parsers.words_trade_spoken import TRADE_SPOKEN
from parsers.words_trade_tool import TRADE_TOOL
from parsers.words_verb import FUTURE, PAID, RECEIVED

__all__ = ["Weight", "best_category", "find_categories", "guess_categories", "name_category", "read_category"]

_DECIDES = 36  # a word that decides whatever stands beside it
_SPELLING_LENGTH = 5
_SPELLING_LIKE = 87.5  # rapidfuzz ratio; a word of five letters may miss or add one only
_ONE_EDIT = 6  # letters from which one letter may be wrong, missing, added or two swapped
_SPELLINGS_TRIED = 6


class Pair(NamedTuple):
    """Two sets of words that tell a category together."""

    weight: Weight
    others: frozenset[str]


ROWS: list[tuple[Category, int, str]] = [
    *SERVICES, *DUES, *GOODS, *SHOP, *RUNNING, *WORK, *STOCK, *SCRIPT,
    *MATERIAL, *MENDING, *MOVING, *PAPER, *PEOPLE, *LEVY, *DAILY, *REGIONAL,
    *TRADE_MATERIAL, *TRADE_TOOL, *TRADE_SERVICE, *TRADE_DUES,
    *TRADE_SPOKEN, *TRADE_PAID, *TRADE_NORTH, *TRADE_EAST, *TRADE_SOUTH, *TRADE_ACT,
]  # fmt: skip
_WORDS: Lexicon[Weight | None] = Lexicon(
    [
        *((Weight(category, strength), words) for category, strength, words in ROWS),
        (None, ALIKE),
    ],
    by_sound=True,
)
_NAMES = Lexicon(NAMES)
_FIRMS = word_set(STRONG_BUSINESS)
_SMALL = (
    word_set(" ".join((*PAID.values(), *FUTURE.values(), *RECEIVED.values())).replace(",", " ")) | FUNCTION | FILLER
)
# Services and dues that people misspell; what they are done to is only a thing ("burner reapir").
_DECIDING = sorted(
    word_set(
        "repair repairing repaired servicing salary wages mazdoori majuri welding wiring painting plumbing fitting "
        "installation puncture maintenance insurance premium courier transport freight recharge advertisement banner "
        "pamphlet cleaning laundry commission audit subscription licence donation electricity marammat rewinding"
    )
)


def _pairs() -> dict[str, list[Pair]]:
    """Give for every word of a pair's first side what may stand near it."""
    table: dict[str, list[Pair]] = {}
    for category, strength, ones, others in PAIRS:
        pair = Pair(Weight(category, strength), word_set(others))
        for word in word_set(ones):
            table.setdefault(word, []).append(pair)
    return table


_PAIRS = _pairs()


def read_category(text: str) -> Found[Category] | None:
    """Read the category that an answer names, by its own name or by what was bought."""
    seen = read_text(text)
    named = name_category(seen)
    return named or best_category(seen, find_categories(seen))


def name_category(text: Text) -> Found[Category] | None:
    """Find a category called by its own name; the longest name wins."""
    hits = _NAMES.find(text.words)
    best = max(hits, key=lambda hit: hit.last - hit.first, default=None)
    return _found(text, Hit(Weight(best.value, 40), best.first, best.last), "category name") if best else None


def find_categories(text: Text) -> list[Hit[Weight]]:
    """Find every word that tells a category, and every pair of words that do so together."""
    hits = [
        Hit(hit.value, hit.first, hit.last) for hit in _WORDS.find(text.words) if hit.value and _is_meant(text, hit)
    ]
    hits += _find_pairs(text)
    return sorted(hits, key=lambda hit: hit.first)


def _is_meant(text: Text, hit: Hit[Weight | None]) -> bool:
    """Tell a form of a listed word from a verb, a small word or a name ("Kavya Textiles") that only sounds like one."""
    word = text.words[hit.first]
    if hit.last > hit.first or word in _WORDS:
        return True
    raw = text.cut(text.tokens[hit.first].start, text.tokens[hit.first].end)
    is_name = hit.first > 0 and raw.istitle() and raw.isascii() and not word.endswith("s")
    after = text.words[hit.last + 1] if hit.last + 1 < len(text.words) else ""
    return word not in _SMALL and word not in ONE_WORD_PLACES and not is_name and after not in _FIRMS


def _find_pairs(text: Text) -> Iterator[Hit[Weight]]:
    if _PAIRS.keys().isdisjoint(text.words):
        return
    alone = sum(token.kind == "number" for token in text.tokens) == 1
    for place, word in enumerate(text.words):
        if word not in _PAIRS:
            continue
        near = list(_around(text, place, over_number=alone))
        for pair in _PAIRS[word]:
            for other in near:
                if text.words[other] in pair.others:
                    yield Hit(pair.weight, other, other)
                    break


def _around(text: Text, place: int, *, over_number: bool) -> Iterator[int]:
    """Give the places near a word in the same piece of the message, the nearest behind it first."""
    for step in (1, -1):
        for one in range(place + step, place + step * (NEAR + 1), step):
            if not 0 <= one < len(text.words) or text.words[one] in ",;\n":
                break
            if text.tokens[one].kind == "number" and not over_number:
                break
            yield one


@cache
def _spellings(letter: str) -> list[str]:
    """Give the listed words that begin with a letter: nobody misspells the first."""
    return [word for word in _WORDS.words() if word[0] == letter and len(word) >= _SPELLING_LENGTH and word.isascii()]


def guess_categories(text: Text, places: Iterable[int]) -> list[Hit[Weight]]:
    """Find misspelled category words among the unknown words at `places`."""
    hits = []
    for place in list(places)[:_SPELLINGS_TRIED]:
        word = text.words[place]
        if len(word) < _SPELLING_LENGTH or not word.isascii():
            continue
        like = _nearest(word)
        weight = _WORDS.get(like) if like else None
        if weight:
            hits.append(Hit(weight, place, place))
    return hits


@lru_cache(maxsize=2048)
def _nearest(word: str) -> str | None:
    """Find the listed word that a misspelled one means: the same first letter, and one edit or nearly alike."""
    alike = _spellings(word[0])
    like = process.extractOne(word, alike, scorer=fuzz.ratio, score_cutoff=_SPELLING_LIKE)
    if like:
        return like[0]
    if len(word) >= _ONE_EDIT:
        edit = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=1)
        return edit[0] if edit else None
    return None


def best_category(text: Text, hits: Iterable[Hit[Weight]]) -> Found[Category] | None:
    """Give the strongest category; on a tie the one named first."""
    all_hits = list(hits)
    things = [hit for hit in all_hits if not _is_mere_unit(text, hit)]
    if not things:
        return None
    best = things[0] if len(things) == 1 else max(things, key=lambda hit: speaks(text, hit, all_hits))
    if best.value.strength < _DECIDES:
        best = next(_misspelled(text, best), best)
    return _found(text, best, "category word")


def _is_mere_unit(text: Text, hit: Hit[Weight]) -> bool:
    """Tell "connector 1 box", a thing nobody listed and what it came in, from a box that is bought."""
    if hit.first != hit.last or hit.first < 2 or text.words[hit.first] not in UNITS:
        return False
    if hit.value.category is Category.SALARIES:
        return False
    before = text.words[hit.first - 2]
    return (
        text.tokens[hit.first - 1].kind == "number"
        and len(before) > 2
        and before.isalpha()
        and before not in _SMALL
        and before not in _WORDS
    )


@lru_cache(maxsize=4096)
def _deciding(word: str) -> Weight | None:
    like = process.extractOne(word, _DECIDING, scorer=OSA.distance, score_cutoff=1)
    return _WORDS.get(like[0]) if like and like[0][0] == word[0] else None


def _misspelled(text: Text, thing: Hit[Weight]) -> Iterator[Hit[Weight]]:
    """Find a misspelled service beside the thing it is done to: "oven burner reapir"."""
    for place in _around(text, thing.last, over_number=False):
        word = text.words[place]
        if len(word) < _ONE_EDIT or not word.isascii() or word in _WORDS or word in _SMALL:
            continue
        weight = _deciding(word)
        if weight:
            yield Hit(weight, place, place)


def _found(text: Text, hit: Hit[Weight], rule: str) -> Found[Category]:
    start, end = text.tokens[hit.first].start, text.tokens[hit.last].end
    score = min(1.0, 0.55 + hit.value.strength / 100)
    return Found(hit.value.category, text.cut(start, end), (start, end), score, rule)
