"""Which of two values a message takes back: "2500 nahi, 5200", "5200 hai, 2500 nahi", "5200 not 2500".

>>> from parsers.denied import is_denied
>>> is_denied("5200 hai 2500 nahi".split(), 2, 2), is_denied("5200 hai 2500 nahi".split(), 0, 0)
(True, False)
>>> is_denied("not 18 gst is 5".split(), 1, 1)
True
"""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import word_set

DENIED_AFTER = word_set(
    "mat मत nahi nahin nhi nai nahee na नहीं नही ना मत nako noy nay illa illai alla kadu kaadu beda nathi nahikare nuhe "
    "नको नाही नाहीत નહીં નહિ નથી না নয় ਨਹੀਂ ਨਹੀ இல்ல இல்லை కాదు ಅಲ್ಲ ಬೇಡ അല്ല ନୁହେଁ"
)
DENIED_BEFORE = word_set("not no isnt wasnt without never")
_LINKS = word_set(
    ". % percent ka ki ke ko wala wali ho hai का की के को वाला है rs rupaye rupees ₹ din days day दिन divas दिवस"
)
_REPLACED = word_set("jagah jagha badle bajay bajaye aivaji jagya जगह बदले बजाय ऐवजी")  # "upi ki jagah cash"
_IN_PLACE = word_set("instead place rather")  # "instead of upi", "rather than upi"
_WRONGLY = word_set("galat galati galti wrongly mistake mistakenly गलत गलती")
_WROTE = word_set("wrote typed entered put said likha likhi likh daala dala लिखा डाला")
_ALSO_OF = word_set("na ना না")  # in Gujarati "500 na pipe" are pipes for 500
_FAR = 2  # small words between a value and its denial


def is_denied(words: Sequence[str], first: int, last: int) -> bool:
    """Tell whether the value from `first` to `last` is taken back by the word behind or before it."""
    if first and words[first - 1] in DENIED_BEFORE:
        return True
    if _is_replaced(words, first, last):
        return True
    place = last + 1
    while place < len(words) and place - last <= _FAR and words[place] in _LINKS:
        place += 1
    if place == len(words) or words[place] not in DENIED_AFTER:
        return False
    return words[place] not in _ALSO_OF or words[place + 1 : place + 2] in ([], [","], (), (",",))


def _is_replaced(words: Sequence[str], first: int, last: int) -> bool:
    """Tell "upi ki jagah", "instead of upi", "i wrote upi by mistake", "upi galat likha": not that one."""
    before, behind = words[max(0, first - 2) : first], words[last + 1 : last + 4]
    if len(behind) > 1 and behind[0] in _LINKS and behind[1] in _REPLACED:
        return True
    if len(before) == 2 and before[0] in _IN_PLACE and before[1] in ("of", "than"):
        return True
    wrote = bool(before) and before[-1] in _WROTE and (before[0] in ("i", "maine") or not _WRONGLY.isdisjoint(words))
    return wrote or (len(behind) > 1 and behind[0] in _WRONGLY and behind[1] in _WROTE | {"tha", "hai", "था", "है"})
