"""How far "sure" can be trusted: `python -m tests.benchmarks.bench_calibration FOLDER...`.

Each folder holds documents and `labels.jsonl`; a field that a label does not name is left out. Prints one row per
field: how many values were marked sure and right, sure and wrong, unsure and right, unsure and wrong, printed but not
read, and the shares that are aimed at: of the sure values at least 98 % right, of the printed ones at least 75 % sure.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from rapidfuzz import fuzz

from bot.answer import to_answer
from parsers.file_reading import read_bytes
from parsers.reading import ReceiptReading
from parsers.seen import Seen

MONEY = ("taxable", "cgst", "sgst", "igst", "cess", "round_off", "total")
READ_AS = {
    **{name: name for name in ("vendor", "vendor_gstin", "buyer_gstin", "number", "place_of_supply", *MONEY)},
    "date": "day",
    "due_date": "due_day",
    "payment_mode": "mode",
    "upi_ref": "reference",
}


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one field of one document."""

    field: str
    outcome: str


def judge(reading: ReceiptReading, label: dict[str, object]) -> Iterator[Judged]:
    """Compare every field that the label names."""
    answer = to_answer(reading)
    for field, attribute in READ_AS.items():
        seen = getattr(reading, attribute)
        if field not in label:
            continue
        if isinstance(seen, Seen):
            sure = "sure" if seen.is_sure else "unsure"
            yield Judged(field, f"{sure} {'right' if is_right(field, label[field], answer[field]) else 'wrong'}")
        elif label[field] not in (None, "0.00"):
            yield Judged(field, "not read")


def is_right(field: str, truth: object, read: object) -> bool:
    """Names may differ by a tenth, amounts and the rest not at all; a tax of zero is as good as none."""
    if field in MONEY:
        return Decimal(str(truth or 0)) == Decimal(str(read))
    ignored = r"[^\w ]" if field == "vendor" else r"\s"
    first, second = (re.sub(ignored, "", str(text).casefold()) for text in (truth, read))
    return first == second or (field == "vendor" and max(_likeness(first, second)) >= 90)


def table(judged: Counter[Judged]) -> Iterator[str]:
    """Give the printed rows."""
    outcomes = ("sure right", "sure wrong", "unsure right", "unsure wrong", "not read")
    yield f"{'field':16}" + "".join(f"{name:>14}" for name in (*outcomes, "sure is right", "printed sure"))
    for field in (*READ_AS, "all fields"):
        own = {j.outcome: n for j, n in judged.items() if j.field == field} if field in READ_AS else _all(judged)
        counts = [own.get(outcome, 0) for outcome in outcomes]
        if sum(counts):
            sure, whole = counts[0] + counts[1], sum(counts)
            shares = f"{counts[0] / sure:13.1%}" if sure else f"{'-':>13}"
            yield f"{field:16}" + "".join(f"{n:14}" for n in counts) + f" {shares}{sure / whole:14.1%}"


def _all(judged: Counter[Judged]) -> Counter[str]:
    summed: Counter[str] = Counter()
    for one, count in judged.items():
        summed[one.outcome] += count
    return summed


def _likeness(first: str, second: str) -> tuple[float, float]:
    return fuzz.ratio(first, second), fuzz.token_sort_ratio(first, second)


def main() -> None:
    """Read the folders and print the table."""
    judged: Counter[Judged] = Counter()
    for folder in map(Path, sys.argv[1:]):
        for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            reading = read_bytes((folder / label["file"]).read_bytes()).reading
            if reading is not None and label.get("is_expense_document", True):
                judged.update(judge(reading, label))
    print("\n".join(table(judged)))


if __name__ == "__main__":
    main()
