"""What the money was for: a scored word table, the strongest word wins, what was bought before who was paid.

A word speaks less where the sentence makes it small: what a thing belongs to ("truck ka permit"), whom it is for,
where it happened, what it came in ("biscuit ka dabba").

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
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from parsers.drafts import Category, Found
from parsers.lexicon import Hit, Lexicon
from parsers.text import Text, read_text, word_set
from parsers.words_category import SERVICES
from parsers.words_category_dues import DUES
from parsers.words_category_goods import GOODS
from parsers.words_category_name import NAMES
from parsers.words_category_pair import PAIRS
from parsers.words_category_running import RUNNING
from parsers.words_category_script import SCRIPT
from parsers.words_category_shop import SHOP
from parsers.words_category_stock import STOCK
from parsers.words_category_work import WORK
from parsers.words_function import FILLER, FUNCTION
from parsers.words_money import UNITS
from parsers.words_verb import FUTURE, PAID, RECEIVED

_FOR_BEFORE = word_set("for towards")
_FOR_AFTER = word_set(
    "ke sathi saathi mate maate kosam ge jonno jonyo lai layi vendi pain ku liye के लिए साठी માટે ਲਈ জন্য கு కోసం"
)
_OF_AFTER = word_set("ka ki ke k kaa kee cha chi che nu ni no na da di de er का की के चा ची चे નું ની નો ના দা এর ਦਾ ਦੀ ਦੇ ର")
_TO_AFTER = word_set("ko को ku ge la ला ને ਨੂੰ কে కి ಗೆ")
_WHERE_AFTER = word_set("me mein main madhe madhye ma vich il alli re में मध्ये માં তে ਵਿੱਚ")
_WHERE_BEFORE = word_set("at in near from with on outside behind")
_CONTAINERS = word_set(
    "box boxes bag bags dabba dabbe dibba dibbe packet packets bottle bottles tin tins can cans jar jars carton "
    "cartons crate drum drums barrel bori bore boriyan roll rolls bundle tray sheet sheets pouch pouches peti thaili "
    "theli डिब्बा डिब्बे बोरी पैकेट पेटी थैली"
)
_LOSS = 12  # what something is for, where it happened, what it belongs to: it gives way to the thing itself
_UNIT_LOSS = 15  # "50 bags cement", "box of pencils": what it came in is not the thing
_NEAR = 4  # tokens between the two words of a pair
_SPELLING_LENGTH = 5
_SPELLING_LIKE = 87.5  # rapidfuzz ratio; a word of five letters may miss or add one only
_ONE_EDIT = 6  # letters from which one letter may be wrong, missing, added or two swapped
_SPELLINGS_TRIED = 6


class Weight(NamedTuple):
    """A category and how strongly its word speaks."""

    category: Category
    strength: int


class Pair(NamedTuple):
    """Two sets of words that tell a category together."""

    weight: Weight
    others: frozenset[str]


# Words and people's names that sound like a word of the tables.
ALIKE = (
    "diner, meena, ravi, bhat, rinku, vimla, khanna, prasad, puja sharma, sabharwal, dabur, kapur, uthaya, "
    "uthayi, uthaye, aadha, adha, nalli, kaha, kahan, "
    "chalana, diya, dena, dene, dala, dali, karai, karaya, hote, mere, tera, chota, bacha, galti, second, parchi, "
    "parchiyan, lage, laga, lagi, chadha, chadhao, likh, likho, chukana, wallet"
)
_ROWS: list[tuple[Category, int, str]] = [*SERVICES, *DUES, *GOODS, *SHOP, *RUNNING, *WORK, *STOCK, *SCRIPT]
_WORDS: Lexicon[Weight | None] = Lexicon(
    [
        *((Weight(category, strength), words) for category, strength, words in _ROWS),
        (None, ALIKE),
    ],
    by_sound=True,
)
_NAMES = Lexicon(NAMES)
_SMALL = (
    word_set(" ".join((*PAID.values(), *FUTURE.values(), *RECEIVED.values())).replace(",", " ")) | FUNCTION | FILLER
)
_SPELLINGS = [word for word in _WORDS.words() if len(word) >= _SPELLING_LENGTH and word.isascii()]


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
    """Tell a form of a listed word from a verb, a small word or a person's name that only looks like one."""
    word, raw = text.words[hit.first], text.cut(text.tokens[hit.first].start, text.tokens[hit.first].end)
    if hit.last > hit.first or word in _WORDS:
        return True
    is_name = hit.first > 0 and raw.istitle() and raw.isascii() and not word.endswith("s")
    return word not in _SMALL and not is_name


def _find_pairs(text: Text) -> Iterator[Hit[Weight]]:
    alone = sum(token.kind == "number" for token in text.tokens) == 1
    for place, word in enumerate(text.words):
        for pair in _PAIRS.get(word, ()):
            near = _around(text, place, over_number=alone)
            other = next((one for one in near if text.words[one] in pair.others), None)
            if other is not None:
                yield Hit(pair.weight, other, other)


def _around(text: Text, place: int, *, over_number: bool) -> Iterator[int]:
    """Give the places near a word in the same piece of the message, the nearest behind it first."""
    for step in (1, -1):
        for one in range(place + step, place + step * (_NEAR + 1), step):
            if not 0 <= one < len(text.words) or text.words[one] in ",;\n":
                break
            if text.tokens[one].kind == "number" and not over_number:
                break
            yield one


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


def _nearest(word: str) -> str | None:
    """Find the listed word that a misspelled one means: the same first letter, and one edit or nearly alike."""
    like = process.extractOne(word, _SPELLINGS, scorer=fuzz.ratio, score_cutoff=_SPELLING_LIKE)
    if like and like[0][0] == word[0]:
        return like[0]
    if len(word) >= _ONE_EDIT:
        edit = process.extractOne(word, _SPELLINGS, scorer=OSA.distance, score_cutoff=1)
        return edit[0] if edit and edit[0][0] == word[0] else None
    return None


def best_category(text: Text, hits: Iterable[Hit[Weight]]) -> Found[Category] | None:
    """Give the strongest category; on a tie the one named first."""
    all_hits = list(hits)
    best = max(all_hits, key=lambda hit: _strength(text, hit, all_hits), default=None)
    return _found(text, best, "category word") if best else None


def _strength(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> int:
    strength = hit.value.strength
    if _is_container(text, hit):
        strength -= _UNIT_LOSS
    if _is_beneficiary(text, hit, hits) or _is_where(text, hit) or _is_owner(text, hit, hits):
        strength -= _LOSS
    return strength


def _is_container(text: Text, hit: Hit[Weight]) -> bool:
    """Tell a unit ("50 bags cement", "pin ka dabba", "box of pencils", "biscuit packets") from a thing."""
    word = text.words[hit.last]
    if hit.first and word in UNITS and _counts(text, hit.first - 1):
        return True
    before, after = text.words[max(0, hit.first - 1) : hit.first], text.words[hit.last + 1 : hit.last + 2]
    return hit.first == hit.last and word in _CONTAINERS and (after == ("of",) or bool(_OF_AFTER.intersection(before)))


def _is_beneficiary(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> bool:
    """Tell "sweets for staff" and "clinic ke liye": whom or what it is for, when the thing itself is named too."""
    before = text.words[max(0, hit.first - 2) : hit.first]
    if _FOR_BEFORE.intersection(before):
        return any(hit.first - _NEAR <= one.last < hit.first for one in hits)
    after = text.words[hit.last + 1 : hit.last + 3]
    given = bool(_TO_AFTER.intersection(after[:1])) and any(hit.last < one.first <= hit.last + _NEAR for one in hits)
    return given or bool(_FOR_AFTER.intersection(after) - _OF_AFTER)


def _is_where(text: Text, hit: Hit[Weight]) -> bool:
    after = text.words[hit.last + 1 : hit.last + 2]
    before = text.words[max(0, hit.first - 1) : hit.first]
    return bool(_WHERE_AFTER.intersection(after)) or bool(_WHERE_BEFORE.intersection(before))


def _is_owner(text: Text, hit: Hit[Weight], hits: list[Hit[Weight]]) -> bool:
    """Tell "truck" in "truck ka permit": another thing stands behind "ka"."""
    if not _OF_AFTER.intersection(text.words[hit.last + 1 : hit.last + 2]):
        return False
    return any(hit.last + 1 < one.first <= hit.last + _NEAR and text.words[one.last] not in _CONTAINERS for one in hits)


def _counts(text: Text, place: int) -> bool:
    return text.tokens[place].kind == "number" or text.words[place] in ("per", "/")


def _found(text: Text, hit: Hit[Weight], rule: str) -> Found[Category]:
    start, end = text.tokens[hit.first].start, text.tokens[hit.last].end
    score = min(1.0, 0.55 + hit.value.strength / 100)
    return Found(hit.value.category, text.cut(start, end), (start, end), score, rule)
