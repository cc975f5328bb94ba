"""How much a message is like labelled messages that are entries, and how much like talk with a figure in it.

The rules of `entries` know what they know; whoever writes next says it otherwise ("suna hai Jignesh ne 2 crore ka plot
liya"). So a note that they take for an expense is weighed once more by all its words, pairs and triples of neighbours
and pieces of words: a linear model, trained by `python -m tests.training.entry` from all labelled messages, that knows
nothing of the rules. It only ever says "ask first".

Weights in the file (`learned`): a byte a feature, in thirty-seconds, plus 128.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from parsers.learned import hash_of, of_word, read_learned
from parsers.text import Text

STEPS, ZERO = 32, 128
FILE = "entry_learned.bin"
_FIGURE, _FIRST, _LAST = "#", "<", ">"


def likeness(text: Text) -> float:
    """Give how much a message is like an entry: above 0 rather an entry, below 0 rather talk.

    >>> from parsers.text import read_text
    >>> likeness(read_text("petrol bharwaya 500 cash")) > 0 > likeness(read_text("heard he sold a plot for 2 crore"))
    True
    """
    words = said(text)
    return (sum(map(_weight_of_word, words)) + _add_up(in_a_row(words))) / STEPS


def said(text: Text) -> list[str]:
    """Give the words and marks of a text; what holds a digit is "#"."""
    return [_FIGURE if any(map(str.isdigit, token.word)) else token.word for token in text.tokens]


def in_a_row(words: Sequence[str]) -> list[str]:
    """Give the features of words in a row: pairs and triples, the ends of the message among them.

    >>> in_a_row(["petrol", "#"])
    ['b:<_petrol', 'b:petrol_#', 'b:#_>', 't:<_petrol_#', 't:petrol_#_>']
    """
    framed = [_FIRST, *words, _LAST]
    triples = zip(framed, framed[1:], framed[2:], strict=False)
    return [
        *(f"b:{word}_{after}" for word, after in pairwise(framed)),
        *(f"t:{first}_{word}_{after}" for first, word, after in triples),
    ]


@lru_cache(maxsize=4096)
def _weight_of_word(word: str) -> int:
    return _add_up(of_word(word))


def _add_up(features: Iterable[str]) -> int:
    weights = load_weights()
    return sum(weights.get(hash_of(one), 0) for one in features)


@cache
def load_weights() -> dict[int, int]:
    """Read the weights by the hash of their feature."""
    hashes, weights = read_learned(FILE)
    return dict(zip(hashes, (weight - ZERO for weight in weights), strict=True))
