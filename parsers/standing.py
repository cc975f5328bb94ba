"""Messages that state an amount and tell of no payment: cash that lies in a box, a move between two accounts, a search.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def signs(text):
...     return Signs(find(read_text(text), date(2026, 11, 20)))
>>> lies_in_box(signs("closing cash in drawer 8,340")), lies_in_box(signs("drawer lock 300 cash"))
(True, False)
>>> is_shifted(signs("transferred 40000 from my current a/c to savings a/c")), is_shifted(signs("petrol 500"))
(True, False)
>>> is_search(signs("rs 500 se upar ke kharche")), is_lent(signs("uncle se 20000 udhar liya"))
(True, True)
>>> tells_price(signs("toll 85 hai us raste pe")), names_printed(signs("price tags 180"))
(True, True)
>>> asks_whether(signs("Ravi ko 3000 diya tha kya")), asks_whether(signs("Ravi ko 3000 diye"))
(True, False)
"""

from __future__ import annotations

from parsers.drafts import Category
from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_money import UNITS
from parsers.words_standing import (
    ABOUT,
    ASKED_FIRST,
    ASKED_LAST,
    BOUNDS,
    BOX,
    GOODS,
    GUESSED,
    KINDS,
    LENT,
    MEASURED,
    NUMBERED,
    PRICE_LIST,
    PRINTED,
    SEARCHED,
    SHIFTED,
    SPAN,
    STANDS,
    TAKEN,
    WHICH,
)

_BOX, _STANDS, _KINDS, _SHIFTED = map(word_set, (BOX, STANDS, KINDS, SHIFTED))
_BOUNDS, _SEARCHED, _LENT, _TAKEN, _GOODS = map(word_set, (BOUNDS, SEARCHED, LENT, TAKEN, GOODS))
_SPANS_HINDI = word_set("mahine hafte baar saal din bar week month quarter timahi tarah")
_FIRST, _LAST = word_set(ASKED_FIRST), word_set(ASKED_LAST)
_INTO, _PUT = frozenset({"me", "mein", "में"}), word_set("dala dale daala daale dal jama डाले डाला जमा")
_POCKET, _GENITIVE = word_set("account a/c ac khata khate खाते खाता"), frozenset({"ke", "ka", "ki", "के", "का", "की"})
_KNOWN = frozenset({"count", "small", "filler", "amount", "mark", "line", "date", "mode", "account", "held"})
_TWO, _FEW = 2, 60
_WHICH = word_set(WHICH)
_GUESSED, _ABOUT, _SPAN, _PRICE_LIST, _PRINTED = map(word_set, (GUESSED, ABOUT, SPAN, PRICE_LIST, PRINTED))
_SPENT_WORDS = word_set("spent spend spending kharch kharcha kharche expense expenses cost खर्च खर्चा selavu kharchu")
_ON_PAPER = word_set("quotation quote estimate price rate offer tender discount menu coupon")
_SHORT_NOTE = 6
_NUMBERED, _MEASURED = word_set(NUMBERED), word_set(MEASURED)
_NO_PRICE = 6
_LEAST_PRICE, _FEW_WORDS = 20, 4
_TOLD = frozenset({"name", "thing", "nobody", "where"})
_NOTED = _TOLD | {"small", "count", "place", "filler"}
_AFTER = frozenset({"mode", "date", "account", "gst", "name", "nobody", "brand", "place", "where", "mark"})
_PEOPLE_BEHIND = frozenset({"name", "nobody", "brand", "place"})
_YOURS = word_set(
    "tumhare tumhara tumhari aapke aapka aapki tera tere teri your yours uske unke uska unka mere mera meri"
)
_FEW_BEHIND = 3
_HARMLESS = frozenset({"polite", "bill"})
_IS = frozenset({"hai", "h", "hain", "he", "है", "aahe", "आहे", "che", "chhe", "છે"})
_PLAIN = 20  # strength from which goods are named
_SOURCES = frozenset({"se", "से", "from", "thi", "madhun", "for", "liye"})


def lies_in_box(signs: Signs) -> bool:
    """Tell cash that lies somewhere or is counted ("closing cash 8,340") from what was bought for cash."""
    if not (signs.word_set & _BOX and signs.word_set & _STANDS) or signs.word_set & _SOURCES:
        return False
    if any(hit.value[0] == "paid" and signs.words[hit.last] not in _STANDS for hit in signs.found.verbs):
        return False
    told = [
        place
        for place, role in enumerate(signs.roles)
        if role not in _KNOWN and signs.words[place] not in _BOX | _STANDS and signs.words[place] != "x"
    ]
    return not any(signs.roles[place] in ("thing", "name", "brand", "nobody") for place in told)


def is_shifted(signs: Signs) -> bool:
    """Tell a move from one account to another: two kinds of account, or two banks and nothing bought."""
    if not signs.word_set & _SHIFTED:
        return False
    kinds = {word.rstrip("s") for word in signs.word_set & _KINDS}
    if len(kinds) >= _TWO and "wallet" not in kinds:
        return signs.strongest < _PLAIN
    pockets = [place for place, word in enumerate(signs.words) if word in _POCKET]
    if len(pockets) >= _TWO and "se" in signs.word_set and _INTO & signs.word_set:
        return True
    put = bool(signs.word_set & _PUT) and "ko" not in signs.word_set and not signs.word_set & _GENITIVE
    if put and pockets and any(signs.words[place + 1 : place + 2] in (("me",), ("mein",), ("में",)) for place in pockets):
        return True
    banks = {name for name, _, _ in signs.found.accounts}
    others = any(
        role in ("name", "nobody") and word not in _KINDS for role, word in zip(signs.roles, signs.words, strict=True)
    )
    return len(banks) >= _TWO and not signs.found.categories and not others


def is_search(signs: Signs) -> bool:
    """Tell "kharche 500 se upar ke", entries that are looked for, from an entry."""
    if not (signs.word_set & _BOUNDS and signs.word_set & _SEARCHED) or signs.has_mode:
        return False
    if any(amount.rule == "quantity times price" for amount in signs.found.amounts):
        return False  # "46 than 710 ke hisaab se", so many rolls of cloth
    return not any(hit.value[0] == "paid" and signs.words[hit.last] not in _SEARCHED for hit in signs.found.verbs)


def is_lent(signs: Signs) -> bool:
    """Tell money taken as a loan from goods taken on credit."""
    taken = bool(signs.word_set & _LENT and signs.word_set & _TAKEN)
    return taken and not signs.has_bill and not signs.found.categories and not signs.word_set & _GOODS


def is_usual(signs: Signs) -> bool:
    """Tell "Ramesh ki tankhwah 9000 hai", what somebody gets every month, from what he was given."""
    if not signs.words or signs.words[-1] not in _IS or signs.buys or signs.has_mode:
        return False
    if signs.has_bill or signs.found.terms:
        return False
    kinds = {hit.value.category for hit in signs.found.categories}
    return bool(kinds & {Category.SALARIES, Category.RENT})


def is_guess(signs: Signs) -> bool:
    """Tell "i think we spent around 5000 last month" from what was paid."""
    if signs.has_mode or signs.has_bill or not signs.word_set & _SPENT_WORDS:
        return False
    return bool(signs.word_set & _GUESSED) or bool(signs.word_set & _ABOUT and signs.word_set & _SPAN)


def is_price_list(signs: Signs) -> bool:
    """Tell "menu chai 15 coffee 25", a list of prices, from what was printed."""
    listed = signs.words[:1] and signs.words[0] in _PRICE_LIST and not _PRINTED.intersection(signs.words[1:2])
    return bool(listed) and len(signs.found.amounts) >= _TWO and not signs.buys and not signs.has_mode


def is_terse_note(signs: Signs) -> bool:
    """Tell "kitchen chimney 9500", a thing nobody listed and its price, from "ward 4" and from a sentence."""
    amounts = signs.found.amounts
    if len(amounts) != 1 or signs.asks or signs.word_set & _NUMBERED or signs.found.verbs:
        return False
    if amounts[0].value < _LEAST_PRICE or signs.hits.keys() - _HARMLESS or signs.pairs:
        return False
    before, behind = signs.roles[: amounts[0].first], signs.roles[amounts[0].last + 1 :]
    told = sum(role in _TOLD for role in before)
    long_word = any(role in _TOLD and len(word) > 2 for role, word in zip(before, signs.words, strict=False))
    if signs.word_set & _YOURS or (told < _TWO and set(behind) & _PEOPLE_BEHIND):
        return False  # "graahaka 800 dela"
    return (
        1 <= told <= _FEW_WORDS
        and long_word
        and set(before) <= _NOTED
        and set(behind[:_FEW_BEHIND]) == set(behind) <= _AFTER
    )


def is_measured(signs: Signs) -> bool:
    """Tell "meter reading 24567", "gstr 3b", "4 chairs broken": a plain figure that no price can be."""
    if len(signs.found.amounts) != 1 or signs.buys or signs.has_mode:
        return False
    one = signs.found.amounts[0]
    if one.rule != "plain figure":
        return False
    return one.value < _NO_PRICE or bool(_MEASURED.intersection(signs.words[max(0, one.first - 1) : one.last + 2]))


def asks_whether(signs: Signs) -> bool:
    """Tell a question by its first or last word, whatever was paid."""
    told = signs.words[:1] == ("paid",) and signs.has_money  # "Paid 3k to the boy who carries cylinders"
    if (signs.word_set & _WHICH and not told) or signs.words[-2:] in (("ya", "nahi"), ("या", "नहीं")):
        return True
    this = signs.words[:1] == ("is",) and bool(_SPANS_HINDI.intersection(signs.words[1:2]))  # "is mahine", this month
    return bool(signs.words) and ((signs.words[0] in _FIRST and not this) or signs.words[-1] in _LAST)


def is_count(signs: Signs) -> bool:
    """Tell "20 boxes packed", how many things there are, from what they cost."""
    if len(signs.found.amounts) != 1 or signs.buys or signs.has_mode:
        return False
    one = signs.found.amounts[0]
    if one.rule != "plain figure" or one.value >= _FEW or one.first or one.last + 1 >= len(signs.words):
        return False
    packed = [hit for hit in signs.found.categories if hit.first == one.last + 1]
    return signs.words[one.last + 1] in UNITS or any(hit.value.category is Category.PACKAGING for hit in packed)


def states(signs: Signs) -> bool:
    """Tell a sentence about how things are by its last word, without a verb of buying or a way of paying."""
    return bool(signs.words) and signs.words[-1] in _IS and not (signs.buys or signs.has_mode)


def tells_price(signs: Signs) -> bool:
    """Tell "flipkart pe 1,249 ka hai same mixer": what it costs somewhere, not that it was bought."""
    if signs.buys or signs.has_mode or signs.has_bill:
        return False
    behind = {one.last + 1 for one in signs.found.amounts}
    if len(behind) == 1 and _IS.intersection(signs.words[place] for place in behind if place < len(signs.words)):
        return not signs.has("credit") and "wala" not in signs.roles  # "toll 85 hai us raste pe"
    ways = enumerate(zip(signs.words, signs.words[1:], strict=False))
    return any(place in behind and one in _GENITIVE and other in _IS for place, (one, other) in ways)


def names_printed(signs: Signs) -> bool:
    """Tell "price tags 180", "estimate pad 100", goods that carry such a word, from a price that is told."""
    if len(signs.found.amounts) != 1 or len(signs.words) > _SHORT_NOTE or signs.asks:
        return False
    return any(
        word in _ON_PAPER and _PRINTED.intersection(signs.words[place + 1 : place + 3])
        for place, word in enumerate(signs.words)
    )
