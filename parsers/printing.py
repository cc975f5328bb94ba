"""What is printed by the hundred and paid as a whole: "2000 pamphlets 5,900", "300 cards printed tuesday, 5400 cash".

>>> from parsers.money import find_figures
>>> from parsers.printing import counts_printed
>>> from parsers.text import read_text
>>> def counts(written):
...     text = read_text(written)
...     return counts_printed(text, *find_figures(text, [])[:2])
>>> counts("300 brochures printed, 5400 cash"), counts("300 brochures, 5400 posters")
(True, False)
"""

from __future__ import annotations

from parsers.money import Figure
from parsers.text import Text, word_set
from parsers.words_money import PRINTED

_MOST = 20_000  # more things than these are told by a bare figure of nothing
_AHEAD = 8  # words from the things to their price
_MADE = word_set(
    "printed print prints printing chhapwaye chapwaye chhapwaya chapwaya chhapvaye chapvaye chhape chhapayi chhapaye "
    "banwaye banwaya banvaye made ordered delivered done stitched laminated bound cut designed got "
    "छपवाए छपवाये छपवाया छपे बनवाए chapun chhapvya chhapavya karwaye karaye kiye liye mangwaye mangaye "
    "gaya gaye gayi diye diya bheje gave supplied"
)
_ALSO = PRINTED | word_set(
    "banner banners flex flexes hoarding hoardings standee standees menu menus diary diaries calendar calendars "
    "booklet booklets catalogue catalogues "
    "billbook billbooks receipts vouchers certificates invitations invites wrappers "
    "tshirt tshirts mugs caps badges lanyards photos photo prints magazines forms registers बैनर पोस्टर कैलेंडर डायरी "
    "फोटो मेनू"
)


def is_printed(text: Text, figure: Figure) -> bool:
    """Tell "2000 pamphlets 5,900", which are made by the thousand."""
    return figure.value <= _MOST and _stands_behind(text, figure, PRINTED)


def counts_printed(text: Text, figure: Figure, later: Figure | None) -> bool:
    """Tell how many were printed from what they cost, told behind a comma: a verb of making stands beside."""
    if later is None or figure.marked or figure.scaled or figure.value > _MOST:
        return False
    between = text.words[figure.last + 1 : later.first]
    beside = (*between, *text.words[max(0, figure.first - 2) : figure.first])
    named = _stands_behind(text, figure, _ALSO) and not _stands_behind(text, later, _ALSO)
    whole = figure.value == int(figure.value) and figure.value != later.value
    return named and whole and len(between) <= _AHEAD and not _MADE.isdisjoint(beside)


def _stands_behind(text: Text, figure: Figure, things: frozenset[str]) -> bool:
    """Tell whether one of these things is named right behind a figure."""
    return not things.isdisjoint(text.words[figure.last + 1 : figure.last + 3])
