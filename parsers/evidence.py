"""A finding with the place in the message that says it.

>>> from parsers.evidence import at_span, at_tokens
>>> from parsers.text import read_text
>>> text = read_text("petrol 500 Cash")
>>> at_tokens(text, "cash", 2, 2, rule="mode word")
Found(value='cash', text='Cash', span=(11, 15), score=1.0, rule='mode word')
>>> at_span(text, 1, (0, 0))
Found(value=1, text='', span=(0, 0), score=1.0, rule='')
"""

from __future__ import annotations

from typing import TypeVar

from parsers.drafts import Found
from parsers.text import Text

T = TypeVar("T")


def at_tokens(text: Text, value: T, first: int, last: int, score: float = 1.0, rule: str = "") -> Found[T]:
    """Give a value as found in a range of tokens."""
    return at_span(text, value, (text.tokens[first].start, text.tokens[last].end), score, rule)


def at_span(text: Text, value: T, span: tuple[int, int], score: float = 1.0, rule: str = "") -> Found[T]:
    """Give a value as found in a span of the message."""
    return Found(value, text.raw[span[0] : span[1]], span, score, rule)
