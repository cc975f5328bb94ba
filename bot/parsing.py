"""`katixo-bot parse`: a message to JSON, in the schema of the labelled messages, or explained for a person."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta, timezone

from parsers.message import read_message
from parsers.schema import to_schema

INDIA = timezone(timedelta(hours=5, minutes=30))


def print_parsed(text: str, *, jsonl: bool, explain: bool, now: str, pending: bool) -> None:
    """Print one result, an explanation, or one result line for every line of standard input."""
    if jsonl:
        _answer_lines()
        return
    try:
        moment = _moment(now)
    except ValueError:
        sys.exit(f"--now {now!r} is no moment like 2026-11-20T10:00:00+05:30.")
    utterance = read_message(text, moment, pending=pending)
    if explain:
        from bot.explaining import print_explained  # late: colours are loaded only when somebody looks

        print_explained(text, utterance)
        return
    sys.stdout.write(json.dumps(to_schema(utterance), ensure_ascii=False, indent=2) + "\n")


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written) if written else datetime.now(INDIA)


def _answer_lines() -> None:
    """Answer line by line; the first line that cannot be read ends it with a sentence."""
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            asked = _asked(line)
        except (ValueError, RecursionError):
            sys.exit(f'Line {number} is not {{"id", "text", "now", "pending"}} in JSON.')
        sys.stdout.write(json.dumps(_answer(*asked), ensure_ascii=False) + "\n")
        sys.stdout.flush()


def _asked(line: str) -> tuple[object, str, datetime, bool]:
    """Read id, text, moment and whether a draft waits; raises ValueError for anything else."""
    asked = json.loads(line)
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise ValueError("no text")
    return asked.get("id"), asked["text"], _moment(str(asked.get("now") or "")), bool(asked.get("pending"))


def _answer(id: object, text: str, now: datetime, pending: bool) -> dict[str, object]:
    return {"id": id, **to_schema(read_message(text, now, pending=pending))}
