"""GST identification numbers: the check digit, the state in front, and repair of slips in reading.

A GSTIN has 15 signs: two digits (state), five letters, four digits, one letter (together the PAN), an entity sign,
Z, and a check sign (https://www.gstn.org.in). Reading a photo confuses O and 0, I and 1, S and 5, B and 8, Z and 2,
G and 6: the place tells which of both is meant in eleven places, the check sign decides the rest, and only a unique
answer counts.

>>> is_gstin("27AAPFU0939F1ZV"), is_gstin("27AAPFU0939F1ZX")
(True, False)
>>> repair("27AAPFUO939FIZV")
'27AAPFU0939F1ZV'
>>> repair("27AAPFU0939F1ZX") is None
True
"""

from __future__ import annotations

import re
from itertools import combinations, product

from stdnum.in_ import gstin as standard

DIGIT_FOR = {
    "O": "0",
    "Q": "0",
    "D": "0",
    "I": "1",
    "L": "1",
    "|": "1",
    "S": "5",
    "B": "8",
    "Z": "2",
    "G": "6",
    "T": "7",
}
LETTER_FOR = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G", "4": "A", "7": "T", "|": "I"}
LOOKALIKES = {
    "0": "OQD", "O": "0", "Q": "0", "D": "0", "1": "IL", "I": "1", "L": "1", "5": "S", "S": "5", "8": "B", "B": "8",
    "2": "Z", "Z": "2", "6": "G", "G": "6", "7": "T", "T": "7", "4": "A", "A": "4",
}  # fmt: skip
DIGIT_PLACES = (0, 1, 7, 8, 9, 10)
LETTER_PLACES = (2, 3, 4, 5, 6, 11)
STATES = {
    "01": "Jammu and Kashmir",
    "02": "Himachal Pradesh",
    "03": "Punjab",
    "04": "Chandigarh",
    "05": "Uttarakhand",
    "06": "Haryana",
    "07": "Delhi",
    "08": "Rajasthan",
    "09": "Uttar Pradesh",
    "10": "Bihar",
    "11": "Sikkim",
    "12": "Arunachal Pradesh",
    "13": "Nagaland",
    "14": "Manipur",
    "15": "Mizoram",
    "16": "Tripura",
    "17": "Meghalaya",
    "18": "Assam",
    "19": "West Bengal",
    "20": "Jharkhand",
    "21": "Odisha",
    "22": "Chhattisgarh",
    "23": "Madhya Pradesh",
    "24": "Gujarat",
    "26": "Dadra and Nagar Haveli and Daman and Diu",
    "27": "Maharashtra",
    "29": "Karnataka",
    "30": "Goa",
    "31": "Lakshadweep",
    "32": "Kerala",
    "33": "Tamil Nadu",
    "34": "Puducherry",
    "35": "Andaman and Nicobar Islands",
    "36": "Telangana",
    "37": "Andhra Pradesh",
    "38": "Ladakh",
    "97": "Other Territory",
}
OTHER_STATE_NAMES = {
    "orissa": "21", "pondicherry": "34", "newdelhi": "07", "nctofdelhi": "07", "jk": "01", "uttaranchal": "05",
    "dadraandnagarhaveli": "26", "damananddiu": "26", "jammukashmir": "01", "tamilnadu": "33",
}  # fmt: skip


def is_gstin(text: str) -> bool:
    """Whether `text` is a well-formed GSTIN whose check sign agrees."""
    return bool(standard.is_valid(text)) and text[:2] in STATES


def repair(text: str) -> str | None:
    """Give the one valid GSTIN that `text` can stand for, or None when there is none or more than one."""
    raw = re.sub(r"[\s.\-:]", "", text.upper())
    if len(raw) != 15:
        return None
    signs = [_by_place(sign, place) for place, sign in enumerate(raw)]
    signs[13] = "Z"
    shaped = "".join(signs)
    if is_gstin(shaped):
        return shaped
    for changes in (1, 2):
        found = {text for text in _variants(shaped, changes) if is_gstin(text)}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def looks_like_gstin(text: str) -> bool:
    """Whether fifteen signs have a GSTIN's shape once look-alikes are read by their place.

    >>> looks_like_gstin("29ACHFA2226JIZE"), looks_like_gstin("81200JOHORBAHRU")
    (True, False)
    """
    if len(text) != 15:
        return False
    shaped = "".join(_by_place(sign, place) for place, sign in enumerate(text.upper()))
    return (
        bool(re.fullmatch(r"\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z][Z2][0-9A-Z]", shaped))
        and sum(s.isdigit() for s in text) >= 5
    )


def state_of(gstin: str) -> str:
    """The two-digit state code in front of a GSTIN.

    >>> state_of("27AAPFU0939F1ZV")
    '27'
    """
    return gstin[:2]


def state_code(name: str) -> str | None:
    """The two-digit code for a state written as code, name, or both; None when it is no state.

    >>> state_code("Karnataka (29)"), state_code("29"), state_code("tamil  nadu"), state_code("Paris")
    ('29', '29', '33', None)
    """
    code = re.search(r"(?<!\d)(\d{2})(?!\d)", name)
    if code and code.group(1) in STATES:
        return code.group(1)
    plain = re.sub(r"[^a-z]", "", name.lower().replace("&", "and"))
    if plain in OTHER_STATE_NAMES:
        return OTHER_STATE_NAMES[plain]
    known = {re.sub(r"[^a-z]", "", state.lower()): key for key, state in STATES.items()}
    for state, key in sorted(known.items(), key=lambda item: -len(item[0])):
        if plain == state or (len(state) > 3 and plain.startswith(state)):
            return key
    return None


def _by_place(sign: str, place: int) -> str:
    """Read a sign as digit or letter where the place leaves no choice."""
    if place in DIGIT_PLACES and not sign.isdigit():
        return DIGIT_FOR.get(sign, sign)
    if place in LETTER_PLACES and not sign.isalpha():
        return LETTER_FOR.get(sign, sign)
    return sign


def _variants(text: str, changes: int) -> set[str]:
    """All texts with exactly `changes` signs swapped for a look-alike that fits its place."""
    out = set()
    for places in combinations([p for p in range(15) if p != 13], changes):
        options = [[v for v in LOOKALIKES.get(text[p], "") if _fits(v, p)] for p in places]
        for swap in product(*options):
            signs = list(text)
            for place, sign in zip(places, swap, strict=True):
                signs[place] = sign
            out.add("".join(signs))
    return out


def _fits(sign: str, place: int) -> bool:
    if place in DIGIT_PLACES:
        return sign.isdigit()
    return sign.isalpha() if place in LETTER_PLACES else True
