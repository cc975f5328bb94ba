"""The table of identifiers: a row is left out only where its pattern could not match."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from parsers.identifiers import PATTERNS, find_identifiers
from parsers.text import read_text
from tests.corpus.scoring import load


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("chequeno 55821 diya", "cheque number"),
        ("paid 5pm 300", "time of day"),
        ("10बजे chai 20", "time of day"),
        ("billno55 300 cash", "number after bill"),
        ("5thto 8th jan 900", "first of a range of days"),
        ("3 sq ft 500", "size"),
        ("train 12951 ka ticket 900", "flight or train"),
    ],
)
def test_a_word_written_close_to_its_number_is_still_tried(text: str, rule: str) -> None:
    assert rule in {claim.rule for claim in find_identifiers(read_text(text))}


@pytest.mark.parametrize("name", ["messages.jsonl", "broad.jsonl", "fresh.jsonl", "unseen_fourth.jsonl"])
def test_what_a_row_needs_is_held_wherever_its_pattern_matches(name: str) -> None:
    patterns = [(rule, re.compile(pattern)) for _, rule, _, pattern in PATTERNS]
    texts = [read_text(row["text"]) for row in load(name) if any("0" <= char <= "9" for char in row["text"])]
    for text in texts:
        matching = Counter(rule for rule, pattern in patterns for _ in pattern.finditer(text.flat))
        assert matching == Counter(claim.rule for claim in find_identifiers(text)), text.raw
