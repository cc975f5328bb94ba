"""Devanagari to Latin letters as Indians write names, so that a name in one script finds the same name in the other.

>>> roman("शर्मा ट्रेडर्स"), roman("मेहता ब्रदर्स"), roman("Sharma 12")
('sharma tredars', 'mehata bradars', 'Sharma 12')
>>> roman("लक्ष्मी राइस मिल")
'lakshmi rais mil'
"""

from __future__ import annotations

VIRAMA, NUKTA = "\u094d", "\u093c"
_LATIN = "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l"
CONSONANTS = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ", _LATIN.split(), strict=True))
VOWELS = dict(zip("अआइईउऊऋएऐओऔऑऍ", ("a", "a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e"), strict=True))
SIGNS = dict(zip("ािीुूृेैोौॉॅ", ("a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e"), strict=True))
NASAL = {"ं": "n", "ँ": "n", "ः": "", NUKTA: "", "\u200d": "", "\u200c": ""}


def roman(text: str) -> str:
    """Write a text in Latin letters; what is no Devanagari stays as it is."""
    return " ".join(_word(word) for word in text.split())


def _word(word: str) -> str:
    """Write one word: a consonant carries an "a" unless a sign follows, or it is the word's last letter."""
    letters = "".join(sign for sign in word if sign not in (NUKTA, "\u200d", "\u200c"))
    out: list[str] = []
    for place, letter in enumerate(letters):
        following = letters[place + 1 : place + 2]
        if letter in CONSONANTS:
            carries = following and following != VIRAMA and following not in SIGNS
            out.append(CONSONANTS[letter] + ("a" if carries else ""))
        elif letter != VIRAMA:
            out.append(SIGNS.get(letter) or VOWELS.get(letter) or NASAL.get(letter, letter))
    return "".join(out)
