"""What the money was for: a scored word table, the strongest category wins.

>>> from parsers.category import read_category
>>> read_category("laptop repair").value
<Category.REPAIRS: 'Repairs & Maintenance'>
>>> read_category("Sharma") is None
True
"""

from __future__ import annotations

from typing import NamedTuple

from parsers.drafts import Category, Found
from parsers.lexicon import Hit, Lexicon
from parsers.text import Text, read_text
from parsers.words_category import WORDS


class Weight(NamedTuple):
    """A category and how strongly its word speaks."""

    category: Category
    strength: int


_WORDS = Lexicon([(Weight(category, strength), words) for category, strength, words in WORDS], by_sound=True)
_NAMES = Lexicon({category: category.value.replace("&", "and") + ", " + category.value for category in Category})


def read_category(text: str) -> Found[Category] | None:
    """Read the category that an answer names, by its own name or by what was bought."""
    seen = read_text(text)
    named = _NAMES.find(seen.words)
    if named:
        return _found(seen, Hit(Weight(named[0].value, 3), named[0].first, named[0].last))
    return best_category(seen, find_categories(seen))


def find_categories(text: Text) -> list[Hit[Weight]]:
    """Find every word that tells a category."""
    return _WORDS.find(text.words)


def best_category(text: Text, hits: list[Hit[Weight]]) -> Found[Category] | None:
    """Give the strongest category; on a tie the one named first."""
    best = max(hits, key=lambda hit: hit.value.strength, default=None)
    return _found(text, best) if best else None


def _found(text: Text, hit: Hit[Weight]) -> Found[Category]:
    start, end = text.tokens[hit.first].start, text.tokens[hit.last].end
    return Found(
        hit.value.category, text.cut(start, end), (start, end), 0.6 + 0.1 * hit.value.strength, "category word"
    )
