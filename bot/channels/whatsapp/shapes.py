"""Taking what foreign JSON holds without believing its shape: what is missing or of another kind reads as empty."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Json: TypeAlias = Mapping[str, object]

KEY_LIMIT = 250  # characters of an id that is kept as it is
PLAIN = re.compile(r"[!-~]+")
PHONE = re.compile(r"\+?(\d{6,15})")
# A business-scoped user id: two letters of a country, a dot, then letters and digits ("IN.1349...", "IN.ENT.118...").
BSUID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}")
FIRST_MOMENT = 1_000_000_000  # seconds; an older timestamp is none
AHEAD = timedelta(minutes=5)  # a clock may be so far ahead of ours


def part(value: object, *path: str) -> Json:
    """Give the object at the end of a path."""
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def items(value: object, name: str) -> Sequence[Json]:
    """Give the objects of a list, and leave out whatever else stands there."""
    found = value.get(name) if isinstance(value, Mapping) else None
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def text(value: object, name: str) -> str:
    """Give a text; figures where a text belongs are taken as written."""
    found = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(found, bool) or not isinstance(found, str | int):
        return ""
    return found if isinstance(found, str) else str(found)


def key_of(id: str, thing: object) -> str:
    """Give the key under which a thing is stored once: its id, or a digest where that is missing or odd."""
    if PLAIN.fullmatch(id) and len(id) <= KEY_LIMIT:
        return id
    return f"odd:{hashlib.sha256(pack(thing)).hexdigest()}"


def pack(thing: object) -> bytes:
    """Give the stored form of a JSON value; lone surrogates and NUL survive as escapes."""
    return json.dumps(thing, sort_keys=True).encode()


def moment(value: object, now: datetime) -> datetime:
    """Read a timestamp of whole seconds; now for what is none, or lies ahead.

    >>> moment("soon", datetime(2026, 11, 21, tzinfo=UTC)).year
    2026
    """
    written = str(value) if isinstance(value, str | int) else ""
    if not re.fullmatch(r"\d{10,11}", written, re.ASCII) or int(written) < FIRST_MOMENT:
        return now
    read = datetime.fromtimestamp(int(written), UTC)
    return read if read <= now + AHEAD else now
