"""A word for a day with a letter lost, doubled or swapped, where nothing else is said: "yestrday" beside a card.

>>> mend_day("yestrday"), mend_day("make it yesteday"), mend_day("yesterday"), mend_day("mend")
('yesterday', 'make it yesterday', None, None)
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

DAYS = ("yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WORDS = 4  # a longer text is no mere answer
SHORT = 7  # letters; a shorter word may have one letter wrong, a longer one two


def mend_day(text: str) -> str | None:
    """Give a short text with its misspelt day put right; None where no word is one."""
    words = text.split()
    if len(words) > WORDS:
        return None
    mended = [_day(word.casefold().strip(".,!")) or word for word in words]
    return " ".join(mended) if mended != words else None


def _day(word: str) -> str | None:
    if not word.isalpha() or word in DAYS:
        return None
    off, day = min((OSA.distance(word, one), one) for one in DAYS)
    return day if off <= (1 if len(word) < SHORT else 2) else None
