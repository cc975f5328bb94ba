"""When a reading of a labelled message is right: the rules of the labels, small enough to read.

A label lists every accepted answer under `<field>_ok`. Names are compared without case and honorifics and may differ in
a tenth of their letters; a null category and Miscellaneous are the same; a period that is still running may end today.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from rapidfuzz.fuzz import ratio

from parsers.schema import read_for_score
from parsers.text import word_set

Row: TypeAlias = dict[str, Any]  # one labelled message, as it stands in the file
HERE = Path(__file__).parent
HONORIFICS = word_set("ji sir sahab bhai bhaiya bhaiyya da dada anna mr mrs ms m/s shri smt जी भाई")
MONEY = ("amount", "gst_rate", "gst_inclusive", "payment_mode")
FIELDS = (*MONEY, "date", "category", "vendor", "bill_number", "due_date")
DRAFTED = frozenset({"record_expense", "record_bill"})
RUNNING = frozenset({"ask_spend", "ask_tax", "list_recent", "export"})


def load(name: str) -> list[Row]:
    """Read a file of labelled messages."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def read(row: Row) -> Row:
    """Read the message of a row."""
    return read_for_score(row["text"], datetime.fromisoformat(row["now"]), row["pending"] == "draft")


def faults(row: Row, got: Row) -> list[str]:
    """Name everything in which a reading differs from its label."""
    wrong = [] if got["intent"] in row.get("intent_ok", [row["intent"]]) else [f"intent {got['intent']}"]
    if row["intent"] not in DRAFTED:
        wrong += ["a draft that must not be"] if got["drafts"] else []
    elif len(row["drafts"]) != len(got["drafts"]):
        wrong.append(f"{len(got['drafts'])} drafts, not {len(row['drafts'])}")
    else:
        for want, have in zip(row["drafts"], got["drafts"], strict=True):
            wrong += [f"{field} {have.get(field)!r}" for field in FIELDS if not _same(field, want, have.get(field))]
    return wrong + list(_edit_faults(row, got)) + list(_query_faults(row, got))


def _edit_faults(row: Row, got: Row) -> Iterator[str]:
    if row["intent"] != "edit_draft":
        return
    for field in row["edits"]:
        if (
            field != "account_hint"
            and not field.endswith("_ok")
            and not _same(field, row["edits"], got["edits"].get(field))
        ):
            yield f"edit {field} {got['edits'].get(field)!r}"
    extra = set(got["edits"]) - set(row["edits"]) - {"account_hint", "gst_inclusive"}
    yield from (f"edit {field} that is not said" for field in extra)


def _query_faults(row: Row, got: Row) -> Iterator[str]:
    today = datetime.fromisoformat(row["now"]).date().isoformat()
    for field, value in row["query"].items():
        have = got["query"].get(field)
        ends_today = field == "to" and have == today and row["intent"] in RUNNING and value >= today
        if not (field.endswith("_ok") or ends_today or _same(field, row["query"], have)):
            yield f"query {field} {have!r}"


def _same(field: str, want: Row, have: object) -> bool:
    accepted = want.get(f"{field}_ok", [want.get(field)])
    match field:
        case "amount" | "gst_rate" | "limit":
            return Decimal(str(have or 0)) == Decimal(str(want.get(field) or 0))
        case "vendor" | "org":
            return any(_same_name(one, have) for one in accepted)
        case "gst_inclusive":
            return want.get(field) is None or have is want[field]
        case "bill_number":
            return _key(have) == _key(want.get(field))
        case "category" if None in accepted:
            return have in [*accepted, "Miscellaneous"]
    return have in accepted


def _same_name(want: object, have: object) -> bool:
    if want is None or have is None:
        return want is have
    return ratio(_name(want), _name(have)) >= 90


def _name(written: object) -> str:
    words = str(written).casefold().replace(".", " ").replace(",", " ").split()
    return " ".join([word for word in words if word not in HONORIFICS] or words)


def _key(number: object) -> str:
    return "".join(char for char in str(number or "").casefold() if char not in " #:.")
