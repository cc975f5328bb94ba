"""Which language a message is in, as the labels have it: English, roman Hindi, Devanagari Hindi, another.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.language import language_of
>>> from parsers.text import read_text
>>> def language(text):
...     return language_of(find(read_text(text), date(2026, 11, 20)))
>>> language("petrol bharwaya 500 ka"), language("चाय समोसा १८० रुपये"), language("tea ku 50 kuduthen"), language("xyz")
('hinglish', 'hi', 'other', 'en')
"""

from __future__ import annotations

import re
from typing import Literal

from parsers.findings import Findings
from parsers.text import word_set

WORD = re.compile(r"[^\W\d_]+")
_HINGLISH = word_set(
    "ka ki ke ko se me mein hai hain tha thi ho gaya hua aaj kal parso nahi nahin kar karo do diya diye liya "
    "kiya kitna kitne kya kaun kab mera meri mujhe bhai aur wala wale wali ne par pe bhi abhi haan ji karna dena "
    "lena rupaye rupay hazaar hazar sau batao dikhao bhejo bata kisko kisse wapas wapis vapas"
)
_HINGLISH_ALONE = _HINGLISH - word_set("me do par")  # English words as well: beside plain English ones they say nothing
_ENGLISH = word_set(
    "who what when where which how i we my our your the is are was to for of show tell give send owe owes"
)
_PLAINLY_ENGLISH = _ENGLISH | word_set(
    "a an and at from with it this that these please make change bought spent yesterday not by on into last month"
)
SHARED = word_set(
    "undo cancel post edit status stop start ok okay yes no done help upi cash bank card neft gpay cheque paid "
    "received skip same different credit bill advance salary"
)
_MARATHI = word_set("आहे आहेत केले केला दिले दिला झाले झाला घेतले घेतला साठी चा ची चे नाही होय मध्ये करा पाहिजे काय किती")


def is_plainly_english(text: str) -> bool:
    """Say whether a text has words that only an English sentence has: "courier 450 upi" could be anybody's.

    >>> [is_plainly_english(text) for text in ("courier 450 upi", "bought a toner for the office")]
    [False, True]
    """
    return not _PLAINLY_ENGLISH.isdisjoint(WORD.findall(text.casefold()))


def tells_language(text: str) -> bool:
    """Say whether a text shows which language its writer speaks: figures and words that all speakers use do not.

    >>> [tells_language(text) for text in ("2500", "Undo", "undo karo", "chai 40 cash")]
    [False, False, True, True]
    """
    return any(word not in SHARED for word in WORD.findall(text.casefold()))


def language_of(found: Findings) -> Literal["en", "hinglish", "hi", "other"]:
    """Give the language that most of a message is in."""
    flat = found.text.flat
    if not flat.isascii():
        if any("\u0980" <= char <= "\u0dff" for char in flat):
            return "other"
        if any("\u0900" <= char <= "\u097f" for char in flat):
            return "other" if _MARATHI.intersection(found.text.words) else "hi"
    verbs = [hit.value[1] for hit in found.verbs if hit.value[1]]
    told = {code: verbs.count(code) for code in (*verbs, "hi")}
    hindi = _HINGLISH if _ENGLISH.isdisjoint(found.text.words) else _HINGLISH_ALONE
    told["hi"] += sum([word in hindi for word in found.text.words])
    best = max(told, key=lambda code: (told[code], code == "hi"))
    if not told[best] or best == "en":
        return "hinglish" if told["hi"] else "en"
    return "hinglish" if best == "hi" else "other"
