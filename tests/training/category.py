"""Trains the model of categories: `python -m tests.training.category` writes it, `--without SET` judges one instead.

Examples are the labelled messages with one expense, fragments of messages with their categories (`fragments.tsv`), and
each phrase of the word tables with less weight. Judged is a
set that the training leaves out, by the chance above which the model speaks against the tables.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np

from parsers import category, category_learned
from parsers.category_learned import CLASSES, STEPS, ZERO, features
from parsers.learned import hash_of
from parsers.message import read_message
from parsers.text import read_text

CORPUS = Path(__file__).parents[1] / "corpus"
MODEL = Path(category_learned.__file__).with_name(category_learned.FILE)
FRAGMENTS = Path(__file__).with_name("fragments.tsv")
TURNS, RATE, SEEDS = 10, 0.3, (1, 2, 3)
DROPPED = 0.5  # of an example's features, by chance: no single word is to decide
PHRASE_COUNTS = 0.3  # of what a message counts
NOT_FOR_TRAINING: tuple[str, ...] = ()  # sets that are to tell what it makes of the unseen
LEAST_SEEN, MOST_FEATURES = 2, 80_000
INDEX = {None if one is None else one.value: number for number, one in enumerate(CLASSES)}

Matrix = np.ndarray[tuple[int, int], np.dtype[np.float32]]


class Example(NamedTuple):
    """The features of a text, its class, and how much it counts."""

    hashes: list[int]
    label: int
    counts: float


class Labelled(NamedTuple):
    """A labelled message with one expense."""

    text: str
    now: datetime
    category: str | None
    fitting: list[str | None]


def read_set(path: Path) -> list[Labelled]:
    """Read the messages with one expense of a labelled set."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    ones = [row for row in rows if row["intent"] == "record_expense" and len(row["drafts"]) == 1]
    return [
        Labelled(
            row["text"],
            datetime.fromisoformat(row["now"]),
            row["drafts"][0]["category"],
            row["drafts"][0].get("category_ok") or [row["drafts"][0]["category"]],
        )
        for row in ones
    ]


def example(text: str, label: str | None, counts: float) -> Example:
    """Make an example of a text."""
    seen = read_text(text)
    words = [token.word if token.kind == "word" else "#" for token in seen.tokens if token.kind != "mark"]
    return Example([hash_of(one) for one in features(words)], INDEX[label], counts)


def gather(without: str = "") -> list[Example]:
    """Gather the examples of all sets but one, and of the word tables."""
    paths = [path for path in sorted(CORPUS.glob("*.jsonl")) if path.stem not in (without, *NOT_FOR_TRAINING)]
    messages = [example(one.text, one.category, 1.0) for path in paths for one in read_set(path)]
    phrases = [
        example(phrase, what.value, PHRASE_COUNTS)
        for what, _, words in category.ROWS
        for phrase in words.split(",")
        if phrase.strip()
    ]
    return messages + fragments() + phrases


def fragments() -> list[Example]:
    """Read parts of messages that tell what the money was for, each with its categories, the best first."""
    lines = (line.split("\t") for line in FRAGMENTS.read_text(encoding="utf-8").splitlines())
    return [example(text, told.split("|")[0].strip(), 1.0) for text, told in lines]


def train(examples: Sequence[Example]) -> dict[int, bytes]:
    """Train the rows of the features that are seen often enough: the mean of runs of gradient descent (Adagrad)."""
    seen = Counter(one for example in examples for one in example.hashes)
    place = {one: number for number, one in enumerate(sorted(one for one in seen if seen[one] >= LEAST_SEEN))}
    items = [
        ([place[one] for one in example.hashes if one in place], example.label, example.counts) for example in examples
    ]
    runs = [run(items, len(place), random.Random(seed)) for seed in SEEDS]
    return quantize(np.mean(runs, axis=0), place)


def run(items: Sequence[tuple[list[int], int, float]], size: int, chance: random.Random) -> Matrix:
    """Train once from nothing."""
    weights, squares = np.zeros((size, len(CLASSES)), np.float32), np.full(size, 0.01, np.float32)
    order = list(items)
    for _ in range(TURNS):
        chance.shuffle(order)
        for rows, label, counts in order:
            if kept := [one for one in rows if chance.random() > DROPPED]:
                learn(weights, squares, kept, label, counts)
    return weights


def learn(
    weights: Matrix, squares: np.ndarray[tuple[int], np.dtype[np.float32]], rows: list[int], label: int, counts: float
) -> None:
    """Move the weights of an example's features towards its class."""
    scores = weights[rows].sum(0)
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    chances[label] -= 1.0
    slope = counts * chances
    squares[rows] += float((slope * slope).sum())
    weights[rows] -= RATE * slope[None, :] / np.sqrt(squares[rows])[:, None]


def quantize(weights: Matrix, place: dict[int, int]) -> dict[int, bytes]:
    """Keep the features that say most, a byte a class."""
    most = np.abs(weights).max(1)
    kept = sorted(place, key=lambda one: -most[place[one]])[:MOST_FEATURES]
    steps = np.clip(np.round(weights * STEPS), 1 - ZERO, ZERO - 1) + ZERO
    return {one: steps[place[one]].astype(np.uint8).tobytes() for one in sorted(kept)}


def pack(rows: dict[int, bytes]) -> bytes:
    """Put the model into its file's form."""
    head = len(rows).to_bytes(4, "little") + b"".join(one.to_bytes(4, "little") for one in rows)
    return head + b"".join(rows.values())


def judge(name: str) -> None:
    """Print how often the category of a set's messages is right, by the tables alone and with the model in the file."""
    messages = read_set(CORPUS / f"{name}.jsonl")
    bounds = (category_learned.SURE, category_learned.LEAD)
    for (sure, lead), how in (((1.0, 1e9), "by the tables alone"), (bounds, "with the model")):
        category_learned.SURE, category_learned.LEAD = sure, lead
        print(f"{name}: {sum(is_right(one) for one in messages)} of {len(messages)} right {how}")


def is_right(one: Labelled) -> bool:
    """Tell whether a message's category is read as labelled; Miscellaneous and none are one only where labelled so."""
    drafts = read_message(one.text, one.now).drafts
    told = drafts[0].category.value.value if len(drafts) == 1 and drafts[0].category else None
    return told in one.fitting


def main() -> None:
    """Train and write the model; with `--without`, also judge it on the set left out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", default="", help="a set of tests/corpus to leave out and to judge")
    without = parser.parse_args().without
    if not without:
        MODEL.write_bytes(pack(train(gather())))
        print(f"{MODEL.stat().st_size} bytes in {MODEL.name}")
        return
    kept = MODEL.read_bytes()
    try:
        MODEL.write_bytes(pack(train(gather(without))))
        judge(without)
    finally:
        MODEL.write_bytes(kept)


if __name__ == "__main__":
    main()
