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
    moment = datetime.fromisoformat(now) if now else datetime.now(INDIA)
    if jsonl:
        for line in sys.stdin:
            if line.strip():
                sys.stdout.write(_answer(line) + "\n")
                sys.stdout.flush()
        return
    utterance = read_message(text, moment, pending=pending)
    if explain:
        from bot.explaining import print_explained  # late: colours are loaded only when somebody looks

        print_explained(text, utterance)
        return
    sys.stdout.write(json.dumps(to_schema(utterance), ensure_ascii=False, indent=2) + "\n")


def _answer(line: str) -> str:
    asked = json.loads(line)
    now = datetime.fromisoformat(asked["now"])
    utterance = read_message(asked["text"], now, pending=bool(asked.get("pending")))
    return json.dumps({"id": asked.get("id"), **to_schema(utterance)}, ensure_ascii=False)
