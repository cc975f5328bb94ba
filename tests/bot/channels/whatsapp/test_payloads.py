"""Webhooks as other projects publish them, through the real door: all taken, each stored once, each the right event.

Their table stands at the end of the suite's output. The samples are not ours to carry; without them these tests are
skipped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot.channels.whatsapp.incoming import NO_FILE
from bot.storage import inbox, tables
from bot.storage.inbox import InboxRow
from bot.turn import draft_id
from handlers.events import Event, Pressed, Rewrote, Said, SentFile, Strange
from tests.bot.channels.whatsapp.conftest import Desk
from tests.fake_graph import NUMBER
from tests.tables import PAYLOAD

FOLDER = Path(
    os.environ.get("WHATSAPP_PAYLOADS") or Path(__file__).parents[5] / "shared" / "channels" / "whatsapp-payloads"
)
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the published samples are not here")

ORIGINAL = "wamid.HBgLMTQxMjU1NTA4MjkVAgASGBQzQUNCNjk5RDUwNUZGMUZEM0VBRAA="  # what the edited sample has changed
EXPECTED: dict[str, Event | None] = {
    "java-audio-voice": Strange("audio"),
    "java-document-pdf": SentFile(NO_FILE, "4_641947.pdf", "", 0),
    "java-reaction": None,
    "java-status-failed-131047": None,
    "java-status-failed-131053": None,
    "meta-button-reply": Pressed("cancel-button"),
    "meta-image-caption": SentFile(NO_FILE, "image.jpg", "", 0, "Taj Mahal"),
    "meta-list-reply": Pressed("priority_express"),
    "meta-template-quick-reply": Said("Unsubscribe"),
    "meta-text": Said("Does it come in another color?"),
    "meta-unsupported": Strange("unsupported"),
    "pywa-edited-image": Rewrote("Updated image caption", draft_id("whatsapp", ORIGINAL, 0)),
    "pywa-image-inline-url": SentFile(NO_FILE, "image.jpg", "", 0),
    "pywa-quick-reply-bsuid": Said("title"),
    "pywa-status-failed": None,
}
STATUSES = {name for name in EXPECTED if "status" in name}


def read_sample(name: str) -> dict[str, object]:
    """Read a sample as if it were meant for our number, with an id of its own."""
    text = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    body: dict[str, object] = json.loads(text)
    for entry in body["entry"]:  # type: ignore[attr-defined]  # a list in every sample
        for change in entry["changes"]:
            change["value"]["metadata"]["phone_number_id"] = NUMBER
            for one in change["value"].get("messages", []):
                one["id"] = f"wamid.{name}"
    return body


def test_every_sample_has_its_line() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == sorted(EXPECTED)


async def test_each_sample_is_taken_stored_once_and_the_right_event(
    desk: Desk, record_property: Callable[[str, object], None]
) -> None:
    for name, expected in EXPECTED.items():
        before = await desk.app.database.read(count_rows)
        answers = [(await desk.meta.post(read_sample(name))).status for _ in range(2)]
        stored = await desk.app.database.read(count_rows) - before
        row = await desk.app.database.read(row_of(name))
        event = desk.channel.read(row) if row else None
        record_property(PAYLOAD, f"{name:28} {answers[0]}, stored {stored}, {event}")
        assert (answers, stored, event) == ([200, 200], 1, expected), name
        assert (row is None) == (name in STATUSES)


def count_rows(connection: Connection) -> int:
    """Count all that is stored."""
    return int(connection.scalar(select(func.count()).select_from(tables.inbox)) or 0)


def row_of(name: str) -> Callable[[Connection], InboxRow | None]:
    """Give the query for the message of a sample."""
    return lambda connection: inbox.by_key(connection, "whatsapp", f"wamid.{name}")
