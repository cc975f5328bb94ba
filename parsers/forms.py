"""The plain forms a word may come from: plurals, the endings of Hindi and Marathi cases, glued postpositions.

Only a word that stands in no table is asked for its forms, so a wrong form does no harm as long as it is no word.

>>> from parsers.forms import plain_forms
>>> "onion" in plain_forms("onions"), "battery" in plain_forms("batteries"), "mazdoor" in plain_forms("mazdooron")
(True, True, True)
>>> "मजदूर" in plain_forms("मजदूरों"), "परदा" in plain_forms("परदे"), plain_forms("gst")
(True, True, ())
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 3  # letters of a form that may stand for a roman word
_SHORTEST_INDIC = 2
# What a word ends in and what its plain form ends in, the longest endings first.
_ROMAN = (
    ("sathi", ""), ("madhe", ""), ("var", ""),
    ("iyaan", "i"), ("iyan", "i"), ("iyon", "i"), ("yaan", "i"), ("ukku", "u"), ("chya", ""), ("ches", "ch"),
    ("galu", "u"), ("anna", ""), ("ani", "a"), ("gal", ""), ("ies", "y"), ("ves", "f"),
    ("kku", ""), ("cha", ""),
    ("che", ""),    ("chi", ""), ("aon", "a"), ("ein", ""), ("on", ""), ("on", "a"), ("on", "e"),
    ("en", ""), ("es", ""), ("es", "e"),
    ("ku", ""), ("lu", ""), ("nu", ""), ("ni", ""), ("no", ""), ("na", ""), ("la", ""), ("er", ""), ("ur", ""),
    ("s", ""), ("e", "a"), ("o", "a"), ("i", "a"), ("o", ""), ("e", ""), ("a", ""), ("y", "i"),
    ("i", "y"), ("i", ""),
)  # fmt: skip
_INDIC = (
    ("ियों", "ी"), ("ियां", "ी"), ("ाओं", "ा"), ("ुओं", "ू"), ("ुरांना", "ूर"), ("ुराला", "ूर"),
    ("्यांना", "ी"), ("्याला", "ी"), ("ांना", ""), ("साठी", ""),
    ("ाचे", ""), ("ाचा", ""), ("ाची", ""),
    ("्या", "ी"), ("ों", ""), ("ों", "ा"), ("ों", "ी"), ("ें", ""), ("ाएं", "ा"), ("यां", "ी"),
    ("ाला", ""), ("ाने", ""),
    ("चे", ""), ("चा", ""), ("ची", ""), ("ला", ""), ("ना", ""), ("े", "ा"), ("े", ""), ("ा", ""),
    ("ी", ""), ("ी", "ा"),
    ("ાને", "ો"), ("ને", ""), ("ાઓ", "ો"), ("ઓ", ""), ("ોનું", ""), ("નું", ""), ("ના", ""), ("ની", ""), ("નો", ""),
    ("ે", ""), ("ા", "ો"),
    ("ો", ""),    ("গুলি", ""), ("ের", ""), ("দের", ""), ("কে", ""), ("র", ""), ("ে", ""),
    ("ਾਂ", ""), ("ਾਂ", "ਾ"), ("ੀਆਂ", "ੀ"), ("ੇ", "ਾ"),
    ("ுக்கு", "ு"), ("ுக்கு", "்"), ("க்கு", ""), ("கள்", ""), ("லு", ""), ("లు", ""), ("కు", ""), ("ల", ""),
    ("ికి", "ు"), ("కి", ""), ("ಗಳು", ""), ("ನಿಗೆ", ""), ("ಿಗೆ", "ು"),
    ("ಗೆ", ""), ("ಕ್ಕೆ", ""), ("ിന്", "്"), ("ലിന്", "ൽ"), ("റിന്", "ർ"),
    ("ന്", "ൻ"), ("കൾ", ""), ("ക്ക്", ""), ("ର", ""), ("କୁ", ""),
)  # fmt: skip


@lru_cache(maxsize=8192)
def plain_forms(word: str) -> tuple[str, ...]:
    """Give the forms a word may come from, the likeliest first; none for a short word."""
    table, shortest = (_ROMAN, _SHORTEST) if word.isascii() else (_INDIC, _SHORTEST_INDIC)
    return tuple(
        word[: -len(ending)] + plain
        for ending, plain in table
        if word.endswith(ending) and len(word) - len(ending) >= shortest
    )
