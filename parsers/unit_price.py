"""The price of one, and how many: "3 chairs @ 1500 each", "2x 450", "4 log 3 din 600 rozi".

>>> from parsers.money import find_figures
>>> from parsers.text import read_text
>>> from parsers.unit_price import priced
>>> def products(written):
...     text = read_text(written)
...     return [str(amount.value) for amount in priced(text, find_figures(text, []), [])]
>>> products("3 chairs @ 1500 each"), products("chai 60")
(['4500.00'], [])
"""

from __future__ import annotations

from parsers.lexicon import Lexicon
from parsers.money import Amount, Figure, chunk_ends, is_counted, rupees
from parsers.text import Text, word_set
from parsers.words_money import CURRENCY, DAYS, PEOPLE, RATE_AFTER, RATE_BEFORE, UNITS

_AFTER = Lexicon({"after": RATE_AFTER})
_BEFORE = Lexicon({"before": RATE_BEFORE})
_ROOMS, _NIGHTS = frozenset({"room", "rooms"}), frozenset({"night", "nights", "raat"})
_PER = word_set("per prati प्रति प्रत्येक har हर each every")
_ONE = _PER | word_set("ek एक one ondu oru oka ekta ik એક এক ਇੱਕ")
_OF = word_set("ka ki ke का की के rs ₹ cha chi na nu r er at @ is = :")
_ALIKE = tuple(
    map(
        word_set,
        (
            "kg kgs kilo kilos kilogram किलो किग्रा કિલો কেজি ਕਿਲੋ கிலோ కిలో ಕೆಜಿ കിലോ",
            "l lt ltr ltrs litre litres liter liters lit लीटर લિટર লিটার ਲੀਟਰ லிட்டர் లీటర్ ಲೀಟರ್",
            "pc pcs pce piece pieces pis nos nag नग पीस",
            "m mtr mtrs meter meters metre metres मीटर",
            "dozen dozens doz dz darjan दर्जन",
            "quintal quintals qtl क्विंटल",
        ),
    )
)
_LARGEST_COUNT = 100_000
_RATE = word_set("hisaab hisab hissab hisaabe rate bhav bhaav bhaw dar हिसाब रेट भाव दर")
_OF_RATE = word_set("ke ka ki k na de chya के का की च्या ના ਦੇ")
_MARKS = frozenset(",;:\n|+&/-.=") | {"and", "aur", "और"}
_STEMS = word_set("de kar likh bhej daal dal bata rakh le dila lagwa दे कर लिख भेज डाल बता रख ले दिला")  # "de do": give
_NAMED = 4  # words at the most between so many things and their "x"


def priced(text: Text, figures: list[Figure], counts: list[tuple[int, int]]) -> list[Amount]:
    """Multiply every price of one with its quantity; the "ek" of "ek jar ka 30" is no quantity."""
    figures = [figure for figure in figures if figure.sure or figure.value != 1]
    if len(figures) < 2:
        return []
    after = {hit.first for hit in _AFTER.find(text.words)}
    before = {hit.last for hit in _BEFORE.find(text.words)}
    pieces, made, used = chunk_ends(text), list[Amount](), set[int]()
    for place, price in enumerate(figures):
        if place in used or not _is_unit_price(text, price, figures, place, after, before):
            continue
        quantities = _quantities(text, figures, place, pieces, used)
        if not quantities:
            continue
        product = price.value
        for other in quantities:
            product *= figures[other].value
        used |= {place, *quantities}
        counts += [(figures[other].first, figures[other].last) for other in quantities]
        made.append(Amount(rupees(product), price.first, price.last, "quantity times price", 1.0, price.currency))
    return [amount for amount in made if amount.value < 10**11]


def _is_unit_price(
    text: Text, price: Figure, figures: list[Figure], place: int, after: set[int], before: set[int]
) -> bool:
    words = text.words
    start = price.first - 1
    if start >= 0 and words[start] in ("x", "*") and place:
        if _ends_before(words, figures[place - 1], start):
            return True
        follows = words[price.last + 1 : price.last + 2]
        if words[start - 1][0].isalpha() and is_counted(text, figures[place - 1]) and follows not in (("@",), ("at",)):
            return True  # "10 reams maplitho 70gsm x 640"
    if _is_by_unit(words, price, place) or (not price.marked and _is_by_measure(text, figures, place)):
        return True
    if not price.sure or is_counted(text, price):
        return False
    if start in before or (
        start >= 0 and words[start] == "at" and (price.last + 1 in after or _counted_before(text, figures, place))
    ):
        return True
    if _is_of_one(words, price, figures, place) or _is_by_measure(text, figures, place):
        return True
    if (
        price.marked
        and words[price.last + 1 : price.last + 2]
        and words[price.last + 1] in UNITS
        and place + 1 < len(figures)
    ):
        return True
    follow = words[price.last + 1 : price.last + 3]
    return price.last + 1 in after or (
        len(follow) == 2 and follow[0] == "/" and follow[1] in UNITS | {"each", "pc", "day"}
    )


def _is_by_unit(words: tuple[str, ...], price: Figure, place: int) -> bool:
    """Tell "1100 ghante ke hisaab se", behind how many hours."""
    unit, of, rate = (*words[price.last + 1 : price.last + 4], "", "", "")[:3]
    return place > 0 and unit in UNITS and of in _OF_RATE and rate in _RATE


def _is_of_one(words: tuple[str, ...], price: Figure, figures: list[Figure], place: int) -> bool:
    """Tell "per slab 110" and, behind so many jars, "ek jar ka 30"."""
    first = price.first - 1
    while first > 0 and words[first] in _OF:
        first -= 1
    if first < 1 or words[first - 1] not in _ONE or not place:
        return False
    same = any(words[first] in _around(words, other) for other in figures[:place])
    return same or (words[first - 1] in _PER and words[first] in UNITS)


def _around(words: tuple[str, ...], figure: Figure) -> tuple[str, ...]:
    """Give the words right before and behind a figure: what it counts."""
    return (*words[max(0, figure.first - 1) : figure.first], *words[figure.last + 1 : figure.last + 2])


def _is_by_measure(text: Text, figures: list[Figure], place: int) -> bool:
    """Tell "50 kg aata 38 rs kilo": the price of one of what was measured; without rupees it must end the message."""
    price, behind = figures[place], text.words[figures[place].last + 1 : figures[place].last + 2]
    if not place or not behind or not is_counted(text, figures[place - 1]):
        return False
    if not price.marked and (len(figures) > 2 or price.last + 2 < len(text.words)):
        return False
    unit = text.words[figures[place - 1].last + 1]
    return unit == behind[0] or any({unit, behind[0]} <= alike for alike in _ALIKE)


def _ends_before(words: tuple[str, ...], figure: Figure, place: int) -> bool:
    """Tell whether a figure, its unit or the things it counts stand right before a token."""
    between = words[figure.last + 1 : place]
    if len(between) > 1 and (figure.marked or figure.scaled or not _MARKS.isdisjoint(between)):
        return False
    if len(between) > 1 and {*between[:2]} <= UNITS:  # "50 kg bag x 4"
        return False
    return len(between) <= 1 + _NAMED and not (len(between) == 1 and not between[0].isalpha())


def _counted_before(text: Text, figures: list[Figure], place: int) -> bool:
    return place > 0 and is_counted(text, figures[place - 1])


def _quantities(text: Text, figures: list[Figure], place: int, pieces: list[int], used: set[int]) -> list[int]:
    """Find what a price of one is multiplied with: the figure before it, people and days together, or the one after."""
    price = figures[place]
    found: list[int] = []
    for other in (place - 1, place - 2):
        if other < 0 or other in used or not _may_count(text, figures[other], pieces, price):
            break
        if found and not _people_and_days(text, figures[other], figures[found[0]]):
            break
        found.append(other)
    if len(found) == 1 and place + 1 < len(figures) and _people_and_days(text, figures[found[0]], figures[place + 1]):
        return [*found, place + 1]  # "2 helpers 600 each for 3 days"
    if not found and place + 1 < len(figures):
        later = figures[place + 1]
        close = later.first - price.last <= 5 and pieces[later.first] - pieces[price.last] <= 1
        if (
            close
            and (is_counted(text, later) or text.words[later.first - 1] in ("x", "*", "for", "into"))
            and not later.marked
        ):
            return [place + 1]
    return found


def _may_count(text: Text, count: Figure, pieces: list[int], price: Figure) -> bool:
    if count.marked or count.value > _LARGEST_COUNT or (count.scaled and not count.worded):
        return False
    apart = pieces[price.first] - pieces[count.last]
    following = text.tokens[count.last + 1 : count.last + 2]
    worded = bool(following) and following[0].kind == "word" and following[0].word not in CURRENCY
    named = count.first > 0 and text.words[count.first - 1] in text.words[count.last + 1 : price.first]
    unit = count.first > 0 and text.words[count.first - 1] in UNITS  # "gas cylinder 2, 1850 each"
    named = named or (unit and text.tokens[count.first - 1].kind == "word")
    close = apart == 0 or (apart == 1 and (worded or named or is_counted(text, count)))  # "crate 12, crate ka rate 215"
    told = (
        count.worded and count.first > 0 and text.words[count.first - 1] not in _STEMS
    )  # "cylinder bharwaye do, 600 per"
    return ((count.sure or worded) and close) or (told and apart == 1 and not worded)


def _people_and_days(text: Text, one: Figure, other: Figure) -> bool:
    units = {word for figure in (one, other) for word in text.words[figure.last + 1 : figure.last + 2]}
    return bool(units & (PEOPLE | _ROOMS)) and bool(units & (DAYS | _NIGHTS))
