"""Each message once, in order, open until it has its end state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from bot.storage import inbox
from bot.storage.inbox import Incoming
from tests.bot.storage.moments import NOW, after_s

HELLO = Incoming("browser", "m1", "browser:1", "text", b"paid 2500 UPI", NOW)


def put(conn: Connection, message_id: str, conversation: str = "browser:1") -> int:
    """Store a message that is not there yet."""
    number = inbox.add(conn, replace(HELLO, message_id=message_id, conversation=conversation), NOW)
    assert number is not None
    return number


def test_same_message_again_is_told_apart(conn: Connection) -> None:
    number = put(conn, "m1")
    assert inbox.add(conn, replace(HELLO, body=b"other"), after_s(1)) is None
    assert inbox.next_open(conn, "browser:1") == inbox.InboxRow(
        number, "browser", "m1", "browser:1", "text", b"paid 2500 UPI", NOW, NOW, 0, None, None
    )


def test_same_number_on_another_channel_is_another_message(conn: Connection) -> None:
    put(conn, "m1")
    assert inbox.add(conn, replace(HELLO, channel="telegram"), NOW) is not None


def test_moment_without_a_zone_is_refused(conn: Connection) -> None:
    with pytest.raises(StatementError, match="time zone"):
        inbox.add(conn, replace(HELLO, said_at=datetime(2026, 11, 21)), NOW)  # noqa: DTZ001


def test_moment_comes_back_aware_and_the_same(conn: Connection) -> None:
    said = datetime(2026, 11, 21, 1, 30, 0, 123456, ZoneInfo("Asia/Kolkata"))
    inbox.add(conn, replace(HELLO, said_at=said), NOW)
    row = inbox.next_open(conn, "browser:1")
    assert row is not None
    assert (row.said_at, row.said_at.tzinfo) == (said, UTC)


@pytest.mark.parametrize("text", ["chai\x00 40", "\ud83d lone", "\udc80\x00", "₹40 चाय", ""])
def test_strange_text_survives_as_bytes(conn: Connection, text: str) -> None:
    inbox.add(conn, replace(HELLO, body=text.encode("utf-8", "surrogatepass")), NOW)
    row = inbox.next_open(conn, "browser:1")
    assert row is not None
    assert row.body.decode("utf-8", "surrogatepass") == text


def test_nothing_is_open_in_an_unknown_conversation(conn: Connection) -> None:
    assert inbox.next_open(conn, "nobody") is None


def test_oldest_open_message_comes_next_even_after_a_newer_one_ended(conn: Connection) -> None:
    first, second, third = put(conn, "m1"), put(conn, "m2"), put(conn, "m3")
    inbox.finish(conn, second, "answered", NOW)
    inbox.finish(conn, first, "silent", NOW)
    row = inbox.next_open(conn, "browser:1")
    assert row is not None
    assert row.id == third


def test_message_gets_one_end_state(conn: Connection) -> None:
    number = put(conn, "m1")
    assert inbox.finish(conn, number, "answered", NOW)
    assert not inbox.finish(conn, number, "failed", after_s(1))
    (row,) = inbox.after(conn, "browser:1", 0, 10)
    assert (row.end, row.done_at) == ("answered", NOW)


def test_open_conversations_are_those_with_an_open_message(conn: Connection) -> None:
    ended = put(conn, "m1", "a")
    put(conn, "m2", "b")
    put(conn, "m3", "b")
    inbox.finish(conn, ended, "answered", NOW)
    assert inbox.open_conversations(conn) == ["b"]


def test_tries_are_counted(conn: Connection) -> None:
    number = put(conn, "m1")
    assert [inbox.count_try(conn, number), inbox.count_try(conn, number)] == [1, 2]


def test_erased_message_keeps_its_place_and_loses_its_words(conn: Connection) -> None:
    number = put(conn, "m1")
    inbox.erase_body(conn, number)
    (row,) = inbox.after(conn, "browser:1", 0, 10)
    assert (row.id, row.body) == (number, b"")


def test_after_gives_a_page_of_one_conversation(conn: Connection) -> None:
    numbers = [put(conn, f"m{n}") for n in range(4)]
    put(conn, "other", "b")
    assert [row.id for row in inbox.after(conn, "browser:1", numbers[0], 2)] == numbers[1:3]


def test_latest_gives_the_newest_of_one_channel_oldest_first(conn: Connection) -> None:
    numbers = [put(conn, f"m{n}") for n in range(4)]
    inbox.add(conn, replace(HELLO, channel="internal", message_id="e1"), NOW)
    assert [row.id for row in inbox.latest(conn, "browser:1", "browser", 2)] == numbers[2:]


def test_message_is_found_by_its_channel_and_open_until_its_end(conn: Connection) -> None:
    number = put(conn, "m1")
    assert inbox.by_key(conn, "telegram", "m1") is None
    assert not inbox.is_open(conn, "telegram", "m1")
    assert inbox.is_open(conn, "browser", "m1")
    inbox.finish(conn, number, "silent", NOW)
    assert not inbox.is_open(conn, "browser", "m1")


def test_number_is_never_given_twice(conn: Connection) -> None:
    number = put(conn, "m1")
    conn.exec_driver_sql("delete from inbox")
    assert put(conn, "m1") == number + 1


def test_what_had_to_be_fetched_is_added_until_the_message_has_its_end(conn: Connection) -> None:
    number = put(conn, "m1")
    assert inbox.rewrite(conn, number, b"with its file")
    inbox.finish(conn, number, "answered", NOW)
    assert not inbox.rewrite(conn, number, b"too late")
    row = inbox.by_key(conn, "browser", "m1")
    assert row
    assert row.body == b"with its file"
