"""What a message says about GST: the rate, and whether the stated figure already holds the tax.

>>> from parsers.gst import read_gst
>>> read_gst("1,770 incl 18% gst"), read_gst("3000 + gst 18%"), read_gst("gst mila ke")
((Decimal('18'), True), (Decimal('18'), False), (None, True))
>>> read_gst("5% gst"), read_gst("no gst")
((Decimal('5'), None), (Decimal('0'), None))
>>> read_gst("10% discount"), read_gst("GST late fee")
((None, None), (None, None))
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from typing import NamedTuple

from parsers.denied import DENIED_AFTER, DENIED_BEFORE, is_denied
from parsers.text import Text, norm, read_text, word_set

GST = word_set(
    "gst g.s.t cgst sgst igst tax taxes vat जीएसटी जी.एस.टी टैक्स जिएसटी कर જીએસટી જીએસટી জিএসটি ਜੀਐਸਟੀ ஜிஎஸ்டி "
    "జీఎస్టీ ಜಿಎಸ್‌ಟಿ ജിഎസ്ടി ଜିଏସଟି"
)
INCLUSIVE = word_set(
    "incl inclu inclusive included includes including inc include inclusing with mila mile milake milakar milaake "
    "mila_ke jodkar jod jodke sahit andar shamil samet saath sath sathe saathe hi dharun dharoon sakat saha sobat "
    "sametha samaveshit seri serisi serthu sethu sertthu kalipi kalupukoni tho soho shoho shuddho nal naal samet "
    "already pehlese sahita misai ulpade ulppede cherthu सहित मिलाकर मिला मिलाके समेत साथ शामिल अंदर जोड़कर "
    "धरून सह सकट સાથે સહિત সহ "
    "শুদ্ধ ਸਮੇਤ ਨਾਲ சேர்த்து உட்பட కలిపి తో ಸೇರಿ ಸೇರಿಸಿ ഉൾപ്പെടെ ചേർത്ത് ସହ"
) - word_set("mila_ke hi tho mile")
EXCLUSIVE = word_set(
    "plus top above extra alag alg additional addl excl exclusive excluding exclude exclud upar oopar uper "
    "vegla vegli vegle "
    "veglya judu judo juda alada aladha veru thaniya thani vere verega pratyekam bere berega vakhra vakhri vakh "
    "alaga before अलग अतिरिक्त ऊपर वेगळा वेगळे अलावा અલગ જુદું વધારાનો আলাদা ਵੱਖਰਾ ਅਲੱਗ தனி தனியா வேறு అదనం అదనంగా "
    "వేరుగా ಬೇರೆ ಪ್ರತ್ಯೇಕ വേറെ പുറമെ ଅଲଗା"
)
NONE_BEFORE = word_set("remove delete no without bina nil zero non w/o koi बिना बिन कोई विना વગર ছাড়া ਬਿਨਾਂ")
NONE_AFTER = word_set(
    "hatao hata hatado nikalo हटाओ हटा nahi nahin nhi nai free exempt exempted nil zero nathi nako illa illai ledu "
    "nei nahin nahi chhara chada lagla illathe नहीं नही मुक्त नाही નથી নেই ছাড়া ਨਹੀਂ இல்லை లేదు ಇಲ್ಲ ഇല്ല ନାହିଁ"
)
# Behind GST these show that the tax itself, or its paper work, is meant.
NOT_A_RATE = word_set(
    "late return returns filing number no no. nos payment challan chalan wale wala waale portal registration "
    "consultant notice audit bhara bhari bharna penalty office department officer council "
    "liability refund summary report certificate fees fee ka_number paid due लेट रिटर्न चालान भरा नंबर वाले"
)
RATES = frozenset(
    map(Decimal, ("0", "0.1", "0.25", "1", "1.5", "2.5", "3", "5", "6", "7.5", "9", "12", "14", "18", "28", "40"))
)
_HALVES = {Decimal("2.5"): Decimal(5), Decimal(6): Decimal(12), Decimal(9): Decimal(18), Decimal(14): Decimal(28)}
_PER_CENT = frozenset({"%", "percent", "pct", "per", "प्रतिशत", "टक्के", "ટકા", "takka", "taka"})
_SMALL_WORDS = frozenset(
    {
        "@",
        "at",
        "of",
        "ka",
        "ke",
        "ki",
        "का",
        "cent",
        "(",
        ")",
        ":",
        "-",
        "rate",
        "all",
        "the",
        "hi",
        "rs",
        ".",
        "wala",
        "wali",
        "वाला",
    }
)
_IN_IT = tuple((word,) for word in ["it", "this", "that", "amount", "total", "price", "bill", "rate", "same", "the"])
_ALL_IN = frozenset({"inclusive", "incl", "included", "including"})
_DOING = word_set("दो दिया दी दिए दिये दे देना लो लिया ली लिए ले लेना के सकते सकता रहा रहे")
_FAR = 6  # words between GST and a rate with a per cent sign
_NEAR = 3  # words between GST or its rate and the word that says whether it is inside


_WORDED = {
    norm(word): Decimal(rate)
    for rate, words in {
        5: "five panch paanch pach पांच पाँच पाच",
        12: "twelve barah baarah bara बारह बारा",
        18: "eighteen atharah athara atthara अठारह अठरा",
        28: "atthais atthaees attais अट्ठाईस अठ्ठावीस",
    }.items()
    for word in words.split()
}


class Gst(NamedTuple):
    """Rate in percent, whether the figure holds the tax (None: not said), the phrase's place and that of the rates."""

    rate: Decimal | None
    inclusive: bool | None
    span: tuple[int, int] = (0, 0)
    figures: tuple[tuple[int, int], ...] = ()


NOTHING = Gst(None, None)


def read_gst(text: str) -> tuple[Decimal | None, bool | None]:
    """Read rate and inclusion from a short text."""
    return find_gst(read_text(text))[:2]


def find_gst(text: Text, first: int = 0, end: int | None = None) -> Gst:
    """Find what the tokens from `first` up to `end` say about GST."""
    end = len(text.words) if end is None else end
    words = text.words
    places = [] if GST.isdisjoint(words) else [place for place in range(first, end) if _names_tax(words, place)]
    if not places:
        return _without_word(text, first, end)
    rates = _rates(text, first, end, places)
    if not rates:
        places = [place for place in places if not _is_paper_work(words, place)]
        if not places:
            return NOTHING
    if not rates and any(_is_none(words, place) for place in places):
        return Gst(Decimal(0), None, _span(text, places, []))
    held = [*places, *(place for place, _ in rates)]
    inside, spots = _inclusive(words, min(held), max(held), first, end)
    return Gst(_whole(words, rates), inside, _span(text, [*held, *spots], rates), _figures(text, rates))


def _names_tax(words: tuple[str, ...], place: int) -> bool:
    """Tell the tax "कर" from the "कर" of "दर्ज कर दो"."""
    return words[place] in GST and (words[place] != "कर" or _DOING.isdisjoint(words[place + 1 : place + 2]))


def _is_paper_work(words: tuple[str, ...], place: int) -> bool:
    """Tell "gst late fee" and "gst paid" from "incl gst paid by bhim"."""
    told = place > 0 and words[place - 1] in INCLUSIVE | EXCLUSIVE
    return not told and words[place + 1 : place + 2] != () and words[place + 1] in NOT_A_RATE


def _without_word(text: Text, first: int, end: int) -> Gst:
    """Read "18% incl" and "all inclusive", where GST itself is not named."""
    words = text.words
    if _ALL_IN.isdisjoint(words):
        return NOTHING
    for place in range(first, end):
        if words[place] in _ALL_IN:
            near = range(max(first, place - 2), min(end, place + 4))
            rates = [(spot, _rate(words[spot])) for spot in near if _is_rate(words, spot) and _per_cent(words, spot)]
            held = [place, *(spot for spot, _ in rates)]
            return Gst(rates[0][1] if rates else None, True, _span(text, held, rates), _figures(text, rates))
    return NOTHING


def _rates(text: Text, first: int, end: int, places: list[int]) -> list[tuple[int, Decimal]]:
    """Find the rates: figures with a per cent sign, or directly beside the word GST."""
    words, found = text.words, []
    for place in range(first, end):
        if _is_rate(words, place) and not _names_a_form(text, place):
            near = _nearest(places, place)
            apart = abs(near - place)
            if apart <= _FAR and (
                _per_cent(words, place) or (_is_beside(words, near, place) and not _is_money(words, place))
            ):
                found.append((place, _rate(words[place])))
    return found


def _names_a_form(text: Text, place: int) -> bool:
    """Tell the 3 of "GST 3B" from a rate."""
    following = text.tokens[place + 1 : place + 2]
    return bool(following) and following[0].start == text.tokens[place].end and following[0].word.isalpha()


def _nearest(places: list[int], place: int) -> int:
    spot = bisect_left(places, place)
    return min(places[max(0, spot - 1) : spot + 1], key=lambda one: abs(one - place))


def _is_beside(words: tuple[str, ...], one: int, place: int) -> bool:
    """Tell whether only small words stand between GST and a figure."""
    low, high = sorted((one, place))
    between = words[low + 1 : high]
    if DENIED_AFTER.isdisjoint(between):
        return all(word in _SMALL_WORDS for word in between)
    return all(word in _SMALL_WORDS or word in DENIED_AFTER or word.isdigit() for word in between)  # "gst 12 nahi 18"


def _is_rate(words: tuple[str, ...], place: int) -> bool:
    word = words[place]
    if word in _WORDED and place + 1 < len(words) and words[place + 1] in _PER_CENT:
        return True
    return word[0].isdigit() and len(word) <= 4 and word.replace(".", "", 1).isdigit() and Decimal(word) in RATES


def _rate(word: str) -> Decimal:
    """Give the rate that a figure or a word says."""
    return _WORDED.get(word) or Decimal(word)


def _per_cent(words: tuple[str, ...], place: int) -> bool:
    return words[place + 1 : place + 2] != () and words[place + 1] in _PER_CENT


def _is_money(words: tuple[str, ...], place: int) -> bool:
    around = (words[place - 1] if place else "", words[place + 1] if place + 1 < len(words) else "")
    return around[0] in ("₹", "rs", ".") or around[1] in ("₹", "rs", "/", "rupees", "k", "rupaye")


def _whole(words: tuple[str, ...], rates: list[tuple[int, Decimal]]) -> Decimal | None:
    """Give the rate; CGST and SGST are two halves of one."""
    if not rates:
        return None
    if ("cgst" in words or "sgst" in words) and rates[0][1] in _HALVES:
        return _HALVES[rates[0][1]]
    told = [rate for place, rate in rates if not is_denied(words, place, place)]
    return (told or [rates[-1][1]])[-1]


def _is_none(words: tuple[str, ...], place: int) -> bool:
    before = words[max(0, place - 1) : place]
    after = words[place + 1 : place + 3]
    if before and before[0] == "-":
        before = words[max(0, place - 2) : place - 1]
    return bool(NONE_BEFORE.intersection(before)) or bool(NONE_AFTER.intersection(after))


def _inclusive(words: tuple[str, ...], low: int, high: int, first: int, end: int) -> tuple[bool | None, list[int]]:
    """Tell whether the tax is inside, from the words around the phrase, and where they stand."""
    if low > first and words[low - 1] in ("+", "&", "and"):
        return False, [low - 1]
    start = low
    while start > first and low - start < _NEAR and words[start - 1] not in ",;\n":
        start -= 1
    stop = high + 1
    while stop < end and stop - high <= _NEAR + 1 and words[stop] not in ",;\n":
        stop += 1
    for place in [*range(high + 1, stop), *range(low - 1, start - 1, -1), *range(low, high)]:
        if words[place] in EXCLUSIVE or words[place] == "+":
            return (False, [place]) if words[place] != "+" or place < low else (None, [])
        if words[place] in INCLUSIVE or (words[place] == "in" and words[place + 1 : place + 2] in _IN_IT):
            return not _is_turned(words, place), [place]
    return None, []


def _is_turned(words: tuple[str, ...], place: int) -> bool:
    """Tell "not included" and "shamil nahi"."""
    return words[place - 1] in DENIED_BEFORE or (
        words[place + 1 : place + 2] != () and words[place + 1] in DENIED_AFTER
    )


def _span(text: Text, places: list[int], rates: list[tuple[int, Decimal]]) -> tuple[int, int]:
    last = max(places)
    if any(place == last for place, _ in rates) and _per_cent(text.words, last):
        last += 1
    return text.tokens[min(places)].start, text.tokens[last].end


def _figures(text: Text, rates: list[tuple[int, Decimal]]) -> tuple[tuple[int, int], ...]:
    return tuple((text.tokens[place].start, text.tokens[place].end) for place, _ in rates)
