"""Trains the model of what is an entry: `python -m tests.training.entry` writes it, `--judge` weighs it instead.

Examples are all labelled messages that answer no card, and the messages that are known to be no entry. `--judge` trains
once for each set without that set and prints, for some bounds, how many of its entries lie below and how many of its
other messages with a figure.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from parsers import entry_learned
from parsers.entry_learned import STEPS, ZERO, in_a_row, said
from parsers.learned import hash_of, of_word
from parsers.text import read_text
from tests.corpus.scoring import HERE, load
from tests.training.category import FRAGMENTS
from tests.training.category import MODEL as BESIDE

MODEL = BESIDE.with_name(entry_learned.FILE)
TURNS, RATE, SHRINKS, SEED = 5, 0.15, 0.1, 1
NEAR_ENOUGH = 0.001  # an example that is read so well teaches nothing
MOST_FEATURES = 40_000
NOT_FOR_TRAINING: tuple[str, ...] = ()  # sets that are to tell what the model makes of messages it never saw
PARTS = 5  # of the messages that are no entry, each left out in turn
PRICES, NOTES = (40, 120, "250", "650", "1,200", "3500", "18,400"), 3  # every third fragment
BOUNDS = (-3.0, -2.0, -1.0, -0.5, 0.0)

BEFORE = (
    "", "", "namaste ji, ", "hi ", "hello bhai ", "good morning, ", "sir ", "bhaiya ", "ok ", "please ", "ji ", "suno ",
    "नमस्ते, ", "and ", "aur haan ", "boss ", "add: ", "hi, ",
)  # fmt: skip
BEHIND = (
    "", "", " please", " 🙏", ".", " thanks", " ji", " ok", "!!", " 👍", " pls", ", call 9876501234", " bhai", " 😀",
    " sir", " yaar", " na", " ...",
)  # fmt: skip

Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
Ints = np.ndarray[tuple[int], np.dtype[np.int64]]


class Example(NamedTuple):
    """A message of a set: the hashes of its features, and whether it is an entry."""

    of: str
    hashes: list[int]
    is_entry: bool


def example(of: str, text: str, *, is_entry: bool) -> Example:
    """Make an example of a text."""
    words = said(read_text(text))
    features = [*(feature for word in words for feature in of_word(word)), *in_a_row(words)]
    return Example(of, [hash_of(one) for one in features], is_entry)


def dressed(text: str) -> str:
    """Dress a text in what says nothing of it, the same text always alike: a greeting, politeness, an emoji."""
    chance = random.Random(text)
    return f"{chance.choice(BEFORE)}{text}{chance.choice(BEHIND)}"


def gather() -> list[Example]:
    """Gather all examples, each as it is and dressed."""
    names = sorted(path.stem for path in HERE.glob("*.jsonl") if path.stem not in NOT_FOR_TRAINING)
    labelled = [
        example(name, text, is_entry=bool(row["drafts"]))
        for name in names
        for row in load(f"{name}.jsonl")
        if not row.get("pending")
        for text in (row["text"], dressed(row["text"]))
    ]
    lines = (HERE / "negatives.txt").read_text(encoding="utf-8").splitlines()
    talk = [line for line in lines if line and not line.startswith("#")]
    notes = [example("notes", f"{what} {PRICES[at % len(PRICES)]}", is_entry=True) for at, what in enumerate(things())]
    return (
        labelled
        + notes
        + [
            example(f"talk {at * PARTS // len(talk)}", text, is_entry=False)
            for at, line in enumerate(talk)
            for text in (line, dressed(line))
        ]
    )


def things() -> list[str]:
    """Read what is bought (`fragments.tsv`): with a price behind it a terse note."""
    return [line.split("\t")[0] for line in FRAGMENTS.read_text(encoding="utf-8").splitlines()][::NOTES]


def train(examples: Iterable[Example]) -> dict[int, float]:
    """Give the weight of each feature: logistic regression by Adagrad, shrunk towards nothing, averaged over turns."""
    examples = list(examples)
    places = {one: at for at, one in enumerate(sorted({one for example in examples for one in example.hashes}))}
    items = [(np.array([places[one] for one in example.hashes]), example.is_entry) for example in examples]
    weights, squares, average = np.zeros(len(places)), np.full(len(places), 0.01), np.zeros(len(places))
    order = random.Random(SEED)
    for _ in range(TURNS):
        order.shuffle(items)
        for rows, is_entry in items:
            learn(weights, squares, rows, is_entry=is_entry)
        average += weights / TURNS
    return {one: float(average[at]) for one, at in places.items()}


def learn(weights: Floats, squares: Floats, rows: Ints, *, is_entry: bool) -> None:
    """Move the weights of an example's features towards what it is."""
    miss = float(1 / (1 + np.exp(-weights[rows].sum()))) - is_entry
    if abs(miss) > NEAR_ENOUGH:
        squares[rows] += miss * miss
        weights[rows] -= RATE * (miss + SHRINKS * weights[rows]) / np.sqrt(squares[rows])


def pack(weights: dict[int, float]) -> bytes:
    """Put the features that say most into the file's form."""
    steps = {one: min(max(round(weight * STEPS), 1 - ZERO), ZERO - 1) for one, weight in weights.items()}
    most = sorted((one for one in steps if steps[one]), key=lambda one: (-abs(steps[one]), one))[:MOST_FEATURES]
    kept = sorted(most)
    head = len(kept).to_bytes(4, "little") + b"".join(one.to_bytes(4, "little") for one in kept)
    return head + bytes(steps[one] + ZERO for one in kept)


def judge(examples: Sequence[Example]) -> None:
    """Print how many entries, and how many other messages, lie below each bound when their set was left out."""
    below: Counter[tuple[float, bool]] = Counter()
    for name in sorted({one.of for one in examples}):
        weights = train(one for one in examples if one.of != name)
        for left_out in (one for one in examples if one.of == name):
            score = sum(weights.get(one, 0.0) for one in left_out.hashes)
            below.update((bound, left_out.is_entry) for bound in BOUNDS if score < bound)
    entries = sum(one.is_entry for one in examples)
    for bound in BOUNDS:
        lost, found = below[bound, True] / entries, below[bound, False] / (len(examples) - entries)
        print(f"below {bound:4}: {lost:6.2%} of {entries} entries, {found:6.2%} of {len(examples) - entries} others")


def main() -> None:
    """Do what the command line asks for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--judge", action="store_true")
    if asked.parse_args().judge:
        judge(gather())
        return
    data = pack(train(gather()))
    MODEL.write_bytes(data)
    print(f"{MODEL.name}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
