"""Bare figures that only count what was bought, told by the sum that stands beside them.

>>> from parsers.counting import only_counts
>>> from parsers.money import chunk_ends, find_figures
>>> from parsers.text import read_text
>>> def counts(written):
...     text = read_text(written)
...     figures = find_figures(text, [])
...     is_thing = lambda place: text.words[place] in ("sarees", "blouses", "mannequins", "petrol", "chai")
...     later = [*figures[1:], None]
...     pieces = chunk_ends(text)
...     return [only_counts(text, figures, place, later[place], pieces, is_thing) for place in range(len(figures))]
>>> counts("3 sarees 4500"), counts("7500 for 30 blouses"), counts("2 mannequins, 3,600, Decor Point")
([True, False], [False, True], [True, False])
>>> counts("chai 60, petrol 500"), counts("60 chai, 500 petrol")
([False, False], [False, False])
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from parsers.money import Figure
from parsers.printing import is_printed
from parsers.text import Text, word_set
from parsers.words_brand import BRANDS
from parsers.words_money import CHARGES, CURRENCY, MODE_WORDS, SERVICES, TOTAL, UNITS
from parsers.words_party import STRONG_BUSINESS

IsThing: TypeAlias = Callable[[int], bool]

JOINS = frozenset(
    {"+", "plus", "and", "aur", "&", "और", "n", "ani", "ne", "mattu", "mariyu", "um", "ebong", "te", "va"}
)
_FEW = 12  # so many things at the most are told by a bare figure before them
_LEAST = 4  # rupees that nothing costs
_MANY = 1000  # more things than these are told by a bare figure of what is printed only
_EACH = 3  # rupees at the least for the work on one piece
_NEAR, _FAR = 6, 12  # tokens between a count and its sum; more of them where the seller is named between
_FOR = word_set("liye sathi saathi mate maate kosam jonno लिए लिये साठी માટે জন্য")
_FROM = word_set("from se thi kadun pasun ton nundi inda theke से सें कडून પાસેથી থেকে ਤੋਂ credit udhaar udhar उधार")
_TO = word_set("yaha yahan yahaan pe par up पर ko ne se ku ge ला को ने से ને ਨੂੰ কে కి ಗೆ")  # who was paid stands before
_IN = word_set("me mein main में ke ki ka के की का for of in - : ma मध्ये na na ne")
OF = word_set("ka ki ke का की के cha chi che na nu ni")
_SUM_BEFORE = TOTAL | word_set("for paid gave came to of cost costs costing bill diye diya kharch kharcha lage laga")
_SUM_BEHIND = (
    TOTAL
    | MODE_WORDS
    | word_set(
        "diye diya diyaa de dia paid ho hua hue lage laga lagi kharch kharcha spent only swipe swiped scan inclusive "
        "on credit udhaar udhar udhari उधार "
        "mein me में in altogether poora pura sab दिए दिये दिया लगे लगा खर्च ka का ke के by via thru through se से"
    )
)
_WORK = SERVICES | CHARGES
_OF_WORK = SERVICES | {"of"}
_PAPERS = word_set("invoice inv bill challan chalan voucher बिल चालान")  # what stands behind numbers them
_FIRMS = word_set(STRONG_BUSINESS) | frozenset(brand.casefold() for brand in BRANDS)


def only_counts(
    text: Text, figures: Sequence[Figure], place: int, later: Figure | None, pieces: list[int], is_thing: IsThing
) -> bool:
    """Tell whether a figure only counts; `later` is the next one behind it that is money."""
    if len(figures) == 1:
        return False
    figure = figures[place]
    if figure.marked or figure.scaled or (figure.first and text.words[figure.first - 1] in _PAPERS):
        return False
    if _counts_of_several(text, figures, place, later, is_thing):
        return True
    return (
        _counts_thing(text, figure, later, pieces, is_thing)
        or _counts_apart(text, figure, later, pieces, is_thing)
        or _counts_behind(text, figure, figures[:place], is_thing)
        or _counts_unit(text, figure, figures)
    )


def _counts_thing(text: Text, figure: Figure, later: Figure | None, pieces: list[int], is_thing: IsThing) -> bool:
    """Tell "3 sarees 4500": a small figure before the thing, the price behind it, and nothing more in this piece."""
    if later is None or (figure.value >= later.value and not _is_cheap(text, figure, later, pieces)):
        return False
    if figure.value > _MANY and not is_printed(text, figure):
        return False
    if pieces[figure.first] != pieces[later.first] or figure.value != int(figure.value):
        return False
    between = range(figure.last + 1, later.first)
    told = sum(1 for place in between if text.tokens[place].kind != "mark")
    if (
        not 1 <= told <= (_FAR if _FROM.intersection(text.words[figure.last + 1 : later.first]) else _NEAR)
        or not is_thing(figure.last + 1)
        or any(text.words[place] in JOINS for place in between)
    ):
        return False
    if figure.value > _MANY:
        return True  # "printed 2500 stickers 3,750"
    start = next((place for place in range(figure.first, -1, -1) if pieces[place] != pieces[figure.first]), -1) + 1
    end = next((place for place in range(later.last, len(pieces)) if pieces[place] != pieces[later.last]), len(pieces))
    firm = figure.first > 0 and text.words[figure.first - 1] in _FIRMS  # "New Bharat Tyres 4 tyre 18,400"
    before = (
        one
        for one in range(start, figure.first)
        if text.words[one + 1] not in _TO and not firm and not _is_for(text, one)
    )
    joined = (place + 1 for place in range(figure.first - 1, start - 1, -1) if text.words[place] in JOINS)
    start = next(joined, start)  # "2 helper @ 450 aur 1 mistri 800"
    if figure.first and text.words[figure.first - 1] in _TO:
        start = figure.first
    if figure.first and text.words[figure.first - 1] in _OF_WORK and later.value >= _EACH * figure.value:
        return True  # "laundry 24 bedsheet 720"
    if figure.value <= _LEAST and later.value >= _EACH * figure.value:
        return True  # nothing costs two or three rupees: "courier 3 parcel 270"
    few = figure.value <= _FEW and later.value >= _FEW * figure.value
    if few and not any(is_thing(one) and not _is_for(text, one) for one in range(start, figure.first)):
        return True  # "2 darwaze ke kabze 340 aur lock 480"
    behind = [one for one in range(later.last + 1, end) if is_thing(one)]
    titled = all(text.raw[text.tokens[one].start].isupper() for one in behind)
    return titled and not any(map(is_thing, before))


def _counts_apart(text: Text, figure: Figure, later: Figure | None, pieces: list[int], is_thing: IsThing) -> bool:
    """Tell "2 mannequins, 3,600, Decor Point": a bare figure before a thing, and the sum stands in a piece without one.

    What is no sum for sure ("50 auto, 1200") must be far more than so few things.
    """
    if later is None or figure.value >= later.value or figure.value > _MANY or figure.value != int(figure.value):
        return False
    if pieces[figure.first] == pieces[later.first]:
        return False
    if not _opens_with(text, figure, pieces, is_thing) or not _stands_alone(text, later, pieces, is_thing):
        return False
    return _is_sum(text, later) or (figure.value <= _FEW and later.value >= _FEW * figure.value)


def _opens_with(text: Text, figure: Figure, pieces: list[int], is_thing: IsThing) -> bool:
    """Tell "got 6 dumbbells" and "water case 5," from "chai 60, samosa 120"."""
    behind = figure.last + 1
    if behind < len(text.words) and pieces[behind] != pieces[figure.first]:
        return figure.value <= _FEW and figure.first > 0 and text.words[figure.first - 1] in UNITS
    if behind >= len(text.words) or text.tokens[behind].kind != "word" or not is_thing(behind):
        return False
    before = _before(figure.first, pieces)
    start = max((one + 1 for one in before if text.words[one] in _TO or text.words[one] in JOINS), default=before.start)
    named = (one for one in range(start, figure.first) if is_thing(one) and text.words[one] not in _WORK)
    return "," not in text.cut(*text.tokens[figure.first][1:3]) and not any(named)


def _stands_alone(text: Text, later: Figure, pieces: list[int], is_thing: IsThing) -> bool:
    """Tell a figure whose piece names nothing before it and nothing right behind it."""
    behind = later.last + 1
    if behind < len(text.words) and text.words[behind] in OF:
        behind += 1
    inside = behind < len(text.words) and pieces[behind] == pieces[later.last]
    return not any(is_thing(one) for one in _before(later.first, pieces)) and not (inside and is_thing(behind))


def _before(first: int, pieces: list[int]) -> range:
    """Give the tokens of a piece that stand before a token."""
    start = first
    while start and pieces[start - 1] == pieces[first]:
        start -= 1
    return range(start, first)


def _is_sum(text: Text, figure: Figure) -> bool:
    """Tell how sums are written: with a sign, a comma, "k", "total", or at a way or a verb of paying."""
    written = text.cut(text.tokens[figure.first].start, text.tokens[figure.last].end)
    before = [word for word in text.words[max(0, figure.first - 2) : figure.first] if word not in CURRENCY]
    behind = text.words[figure.last + 1 : figure.last + 2]
    return (
        figure.marked
        or figure.scaled
        or "," in written
        or not _SUM_BEFORE.isdisjoint(before)
        or not _SUM_BEHIND.isdisjoint(behind)
    )


def _is_cheap(text: Text, figure: Figure, later: Figure, pieces: list[int]) -> bool:
    """Tell "200 straws 90": nothing but so many of a thing and what they cost, less than a rupee each."""
    between = text.words[figure.last + 1 : later.first]
    opens = figure.first == 0 or pieces[figure.first - 1] != pieces[figure.first]
    ends = later.last + 1 == len(pieces) or pieces[later.last + 1] != pieces[later.last] or _is_sum(text, later)
    plural = bool(between) and (between[-1] in UNITS or (between[-1].isascii() and between[-1].endswith("s")))
    return opens and ends and plural


def _counts_of_several(
    text: Text, figures: Sequence[Figure], place: int, later: Figure | None, is_thing: IsThing
) -> bool:
    """Tell the first of "2 chairs and 3 tables 8,500": what counts stands behind it, joined, before the one sum."""
    if later is None or place + 1 == len(figures) or figures[place + 1] is later:
        return False
    figure, joined = figures[place], text.words[figures[place].last + 1 : figures[place + 1].first]
    named = figure.last + 1 < len(text.words) and is_thing(figure.last + 1)
    opens = figure.first == 0 or not is_thing(figure.first - 1)
    return named and opens and figure.value < later.value and bool(joined) and joined[-1] in JOINS


def _counts_behind(text: Text, figure: Figure, earlier: Sequence[Figure], is_thing: IsThing) -> bool:
    """Tell "7500 for stitching of 30 blouses": behind the price, how many it was for."""
    if figure.value != int(figure.value) or not figure.first:
        return False
    if text.words[figure.first - 1] not in _IN:
        return False
    thing = figure.last + 1 < len(text.words) and is_thing(figure.last + 1)
    if text.words[figure.first - 1] not in ("of", "for"):
        sums = [one for one in earlier[-1:] if one.last == figure.first - 2]
        return thing and any(one.value >= (_EACH if one.marked else _FEW) * figure.value for one in sums)
    return thing and any(one.value >= _EACH * figure.value for one in earlier)


def _counts_unit(text: Text, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Tell "gas cylinder 3 came, 5430": behind a unit, within a sentence, and the price is another figure."""
    if len(figures) != 2 or not figure.first or not 0 < figure.value <= _FEW:
        return False
    unit = text.words[figure.first - 1] in UNITS and text.tokens[figure.first - 1].kind == "word"
    told = text.tokens[figure.last + 1 : figure.last + 2]
    goes_on = bool(told) and told[0].kind == "word"
    return unit and goes_on and all(one is figure or one.value >= _FEW * figure.value for one in figures)


def _is_for(text: Text, place: int) -> bool:
    """Tell "office ke liye", whom or what it is for, from what was bought."""
    return bool(_FOR.intersection(text.words[place + 1 : place + 3]))
