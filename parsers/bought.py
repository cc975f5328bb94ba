"""Goods that came with their price: what came is a thing, and the figure says what it cost.

>>> from datetime import date
>>> from parsers.bought import came_with_price
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> def came(text):
...     found = find(read_text(text), date(2026, 11, 20))
...     return any(came_with_price(found, hit.first) for hit in found.verbs)
>>> came("do sau ke samose aaye"), came("tape aaya saadhe chaar sau ka")
(True, True)
>>> came("samose ke 200 aaye"), came("fees aayi 500")
(False, False)
"""

from __future__ import annotations

from parsers.drafts import Category
from parsers.findings import Findings
from parsers.text import word_set

# What is bought over a counter; rent, fees and interest come as money.
_GOODS = frozenset(
    {
        Category.MEALS, Category.STAFF_WELFARE, Category.RAW_MATERIALS, Category.OFFICE_SUPPLIES, Category.PACKAGING,
        Category.PRINTING, Category.CLEANING, Category.MEDICAL, Category.FUEL, Category.WATER, Category.REPAIRS,
    }
)  # fmt: skip
_CAME = word_set(
    "aaya aaye aayi aya aye ayi aai aaee aagaya aagaye aagayi mangaya mangaye aala aale aali alya aalya avyu aavyu "
    "avya aavya avi aavi eseche elo eloo asila aasila vandhuchu vanduchu vachindi vachayi bantu vannu "
    "आया आए आये आई आयी आला आले आली आल्या આવ્યું આવ્યા આવી এসেছে এলো ਆਇਆ ਆਏ ਆਈ"
)
_OF = word_set("ka ke ki cha che chi na nu ni no er da de di का के की चा चे ची ના નું ની এর ਦਾ ਦੇ ਦੀ wala wale wali")
_THEIRS = word_set(
    "customer customers client clients grahak party parties sale sales sell sold bikri order orders booking student "
    "students patient patients kirayedar tenant guest guests refund return wapas vapas udhaar udhar galla galle "
    "counter collection vasooli ne ग्राहक बिक्री ऑर्डर वापस ने गल्ला"
)
_UNSAID = word_set(
    "nahi nahin nhi nai nahee mat kya kab kyon agar rate bhav bhaav daam sample demo free muft gift vapis lautaya "
    "price quotation estimate नहीं नही मत क्या कब अगर भाव रेट दाम मुफ्त nathi nako naahi illa kaadu"
)
_OPEN = frozenset({"mark", "mode", "date", "small", "verb", "account"})
_MARKS = frozenset("₹,.-/")


def came_with_price(found: Findings, place: int) -> bool:
    """Tell "teen sau ke samose aaye", "tape aaya 450 ka" from money that came; `place` is the verb of coming."""
    words = found.text.words
    if words[place] not in _CAME or not (_THEIRS | _UNSAID).isdisjoint(words):
        return False
    goods = [hit for hit in found.categories if hit.value.category in _GOODS and hit.last < place]
    if not goods or found.roles[goods[-1].first] not in ("thing", "nobody"):
        return False
    between = range(goods[-1].last + 1, place)
    if any(found.roles[one] in ("amount", "mode") or words[one] in _OF for one in between):
        return False  # "samose ke 200 aaye": the money came
    return any(
        _is_price_of(found, amount.last + 1) or (place < amount.first <= place + 2 and _ends(found, amount.last + 1))
        for amount in found.amounts
        if amount.first > place or amount.last < goods[-1].first
    )


def _is_price_of(found: Findings, behind: int) -> bool:
    """Tell "300 ke ..." and "... 450 rs ka" by the small word behind the figure."""
    words = found.text.words
    while behind < len(words) and words[behind] in _MARKS:
        behind += 1
    one = words[behind + 1 : behind + 2] in (("ek",), ("एक",))  # "50 ka ek" is the price of one
    return behind < len(words) and words[behind] in _OF and not one


def _ends(found: Findings, behind: int) -> bool:
    """Tell "aaye 180 cash" from "aaye 40 boxes", which counts them."""
    if behind >= len(found.roles):
        return True
    return found.roles[behind] in _OPEN and found.text.words[behind] not in _OF
