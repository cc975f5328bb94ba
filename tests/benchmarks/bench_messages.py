"""How fast and how right messages are read, beside what people reach for: `dateparser.search` and `price-parser`.

    python -m tests.benchmarks.bench_messages [--rounds N]

Both read the labelled messages that hold one entry. The others are asked for the amount and the day only; we give every
field. `search_dates` is called twice: as its own documentation does, where it finds out the language itself, and told
that a message is English or Hindi. They are test extras: without them the benchmark says so and measures the reader
alone.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple

from parsers.schema import read_for_score
from tests.corpus.scoring import Row, load

INSTALLED = find_spec("dateparser") is not None and find_spec("price_parser") is not None
Read = Callable[[Row], tuple[Decimal | None, date | None]]


class Figures(NamedTuple):
    """Microseconds a message, and the share of messages with the right amount and the right day."""

    median_us: float
    p99_us: float
    amount_right: float
    day_right: float


def main() -> None:
    """Print the figures of both."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=5)
    rounds = asked.parse_args().rounds
    rows = [row for row in load("messages.jsonl") if len(row["drafts"]) == 1]
    ours = measure(_ours, rows, rounds)
    print(f"{len(rows)} labelled messages with one entry")
    _tell("parsers.message", ours)
    if not INSTALLED:
        print("dateparser and price-parser: not installed")
        return
    for name, read in (("dateparser.search + price-parser", _theirs), ("the same, told en and hi", _theirs_told)):
        theirs = measure(read, rows, rounds)
        _tell(name, theirs)
        print(f"{theirs.median_us / ours.median_us:.0f} times faster in the median")


def measure(read: Read, rows: list[Row], rounds: int) -> Figures:
    """Read every message `rounds` times; the quickest time of each counts."""
    times, amounts, days = [], 0, 0
    for row in rows:
        spent = []
        for _ in range(rounds):
            started = time.perf_counter()
            amount, day = read(row)
            spent.append((time.perf_counter() - started) * 1e6)
        times.append(min(spent))
        label = row["drafts"][0]
        amounts += amount == Decimal(label["amount"])
        days += day is not None and day.isoformat() == label["date"]
    times.sort()
    return Figures(statistics.median(times), times[int(len(times) * 0.99)], amounts / len(rows), days / len(rows))


def _ours(row: Row) -> tuple[Decimal | None, date | None]:
    drafts = read_for_score(row["text"], datetime.fromisoformat(row["now"]), False)["drafts"]
    if not isinstance(drafts, list) or len(drafts) != 1:
        return None, None
    return Decimal(drafts[0]["amount"]), date.fromisoformat(drafts[0]["date"])


def _theirs(row: Row) -> tuple[Decimal | None, date | None]:
    return _search(row, None)


def _theirs_told(row: Row) -> tuple[Decimal | None, date | None]:
    return _search(row, ["en", "hi"])


def _search(row: Row, languages: list[str] | None) -> tuple[Decimal | None, date | None]:
    now = datetime.fromisoformat(row["now"]).replace(tzinfo=None)
    settings = {"RELATIVE_BASE": now, "DATE_ORDER": "DMY", "PREFER_DATES_FROM": "past"}
    dates, price = import_module("dateparser.search"), import_module("price_parser").Price
    found = dates.search_dates(row["text"], languages=languages, settings=settings)
    day = found[-1][1].date() if found else now.date()
    return price.fromstring(row["text"]).amount, day


def _tell(name: str, figures: Figures) -> None:
    print(
        f"{name:34} median {figures.median_us:8.0f} us  p99 {figures.p99_us:8.0f} us"
        f"  amount right {figures.amount_right:6.1%}  day right {figures.day_right:6.1%}"
    )


if __name__ == "__main__":
    main()
