"""What an update says, whatever it holds."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.updates import Arrived, moment_of, pack_arrived, read_update, unpack_arrived
from tests.fakes import START

CHAT = {"id": 42, "type": "private"}
NAMES = st.sampled_from(
    ["update_id", "message", "edited_message", "callback_query", "chat", "id", "type", "text", "photo", "document",
     "from", "date", "data", "media_group_id", "reply_to_message", "message_id", "caption", "file_id", "width"]
)  # fmt: skip
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.sampled_from(["private", "group"])
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6), max_leaves=40
)


def of(**members: object) -> Arrived:
    """Read a message with these members."""
    read = read_update({"update_id": 9, "message": {"message_id": 3, "date": 1, "chat": CHAT, **members}})
    assert read
    return read


@given(st.dictionaries(NAMES, JSON, max_size=8))
def test_nothing_that_json_can_hold_raises_and_what_is_read_is_kept_whole(raw: dict[str, object]) -> None:
    arrived = read_update({"update_id": 1, **raw})
    if arrived:
        assert unpack_arrived(pack_arrived(arrived)) == arrived


def test_a_photo_is_taken_in_its_largest_size() -> None:
    sizes = [{"file_id": "s", "width": 90, "height": 90}, {"file_id": "l", "width": 900, "height": 900}]
    photo = of(photo=[*sizes, {"file_id": "m", "width": 320, "height": 320}], caption="tea")
    assert (photo.kind, photo.file_id, photo.text, photo.mime) == ("file", "l", "tea", "image/jpeg")


def test_a_document_keeps_its_name_and_claims() -> None:
    file = of(document={"file_id": "d", "file_name": "bill.pdf", "mime_type": "application/pdf", "file_size": 9})
    assert (file.file_name, file.mime, file.size_bytes) == ("bill.pdf", "application/pdf", 9)


def test_an_animation_is_no_document() -> None:
    assert of(animation={"file_id": "a"}, document={"file_id": "a"}).kind == "strange"


def test_a_service_message_is_passed_over() -> None:
    assert of(pinned_message={}).kind == "silent"


def test_a_live_location_that_moves_is_passed_over() -> None:
    moved = read_update({"update_id": 9, "edited_message": {"message_id": 3, "chat": CHAT, "location": {}}})
    assert moved
    assert moved.kind == "silent"


@pytest.mark.parametrize("said_at", [0, -5, 10**18, 99_999_999_999])
def test_a_moment_that_cannot_be_is_now(said_at: int) -> None:
    assert moment_of(Arrived(1, "text", said_at=said_at), START) == START


def test_a_moment_is_telegram_s() -> None:
    assert moment_of(Arrived(1, "text", said_at=1_763_700_000), START) == datetime(2025, 11, 21, 4, 40, tzinfo=UTC)
