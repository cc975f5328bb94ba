"""Throw random and mutated messages at the reader: no exception, none over the time limit, no draft from noise.

    python -m tests.parsers.fuzz --count 1000000 [--seed N] [--limit-ms 50]

Half of the messages are labelled ones with pieces swapped, doubled, cut out and characters changed; the rest are random
characters of any script, repeated snippets up to 10,000 characters, and words of the tables in random order. Time is
the time of this process, so that a busy machine does not count. Exit status 1 when a message fails; it is printed.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from parsers.message import read_message
from parsers.schema import to_schema
from tests.corpus.scoring import load

NOW = datetime(2026, 11, 20, 10, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
LONGEST = 10_000
SCRIPTS = (
    (0x20, 0x7F), (0xA0, 0x250), (0x900, 0x980), (0x980, 0xD80), (0x600, 0x700), (0x2000, 0x2100), (0x1F300, 0x1FAFF),
)  # fmt: skip
SNIPPETS = (
    "₹", "rs", "/-", "@", "x", "+", "1,20,000", "2.5", "k", "lakh", "sau", "dedh", "nahi", "not", "kal", "5/11",
    "gst", "18%", "incl", "bill no", "ref", "upi", "a/c", "xx1234", "debited", "credited", "to", "ko", "se", "Sharma",
    "Traders", "\n", ",", "-", "🙏", "‎", "\u200d", "़", "٣", "１２", "total", "each", "per", "due", "udhaar", "?",
)  # fmt: skip


def main() -> int:
    """Run the fuzzing that the command line asks for and tell the figures."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--count", type=int, default=100_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--limit-ms", type=float, default=50.0)
    options = asked.parse_args()
    chance = random.Random(options.seed)
    makers = _makers(chance)
    slowest, failures, longest = 0.0, 0, ""
    for number in range(options.count):
        text = makers[number % len(makers)]()[:LONGEST]
        spent_ms, trouble = attempt(text, pending=bool(number % 3 == 0), limit_ms=options.limit_ms)
        if spent_ms > slowest:
            slowest, longest = spent_ms, text
        if trouble:
            failures += 1
            print(f"{trouble}: {text[:300]!r}", file=sys.stderr)
    print(f"{options.count} messages, {failures} failures, slowest {slowest:.1f} ms ({len(longest)} characters)")
    return 1 if failures else 0


def attempt(text: str, *, pending: bool, limit_ms: float) -> tuple[float, str]:
    """Read one text; give its time and what went wrong, "" when nothing did. A slow one gets a second chance."""
    spent_ms = 0.0
    for _ in range(2):
        started = time.process_time()
        try:
            to_schema(read_message(text, NOW, pending=pending))
        except Exception as error:
            return 0.0, f"{type(error).__name__}: {error}"
        spent_ms = (time.process_time() - started) * 1000
        if spent_ms <= limit_ms:
            return spent_ms, ""
    return spent_ms, f"{spent_ms:.0f} ms"


def _makers(chance: random.Random) -> list[Callable[[], str]]:
    texts = [row["text"] for name in ("messages.jsonl", "practice.jsonl") for row in load(name)]
    words = sorted({word for text in texts for word in text.split()})

    def mutated() -> str:
        pieces = list(chance.choice(texts))
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(pieces) + 1)
            match chance.randrange(4):
                case 0:
                    pieces.insert(place, chance.choice(SNIPPETS))
                case 1:
                    del pieces[place : place + chance.randint(1, 4)]
                case 2:
                    pieces[place:place] = list(chance.choice(texts))[: chance.randint(1, 40)]
                case _:
                    pieces.insert(place, _character(chance))
        return "".join(pieces)

    def shuffled() -> str:
        return " ".join(chance.choice(words) for _ in range(chance.randint(1, 25)))

    def noise() -> str:
        return "".join(_character(chance) for _ in range(chance.randint(0, 120)))

    def repeated() -> str:
        piece = "".join(chance.choice((*SNIPPETS, " ", *words[:50])) for _ in range(chance.randint(1, 4)))
        return piece * chance.randint(1, 60 if chance.random() < 0.98 else LONGEST // max(1, len(piece)))

    return [mutated, shuffled, mutated, noise, mutated, repeated]


def _character(chance: random.Random) -> str:
    first, last = chance.choice(SCRIPTS)
    return chr(chance.randrange(first, last))


if __name__ == "__main__":
    sys.exit(main())
