"""A conversation is saved only over the version that was read."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import conversations
from bot.storage.conversations import Stored


def test_unknown_conversation_is_empty_at_version_0(conn: Connection) -> None:
    assert conversations.load(conn, "a") == Stored(None, 0)


def test_second_first_save_is_refused(conn: Connection) -> None:
    assert conversations.save(conn, "a", b"one", 0)
    assert not conversations.save(conn, "a", b"two", 0)
    assert conversations.load(conn, "a") == Stored(b"one", 1)


def test_save_over_a_version_that_has_gone_is_refused(conn: Connection) -> None:
    conversations.save(conn, "a", b"one", 0)
    assert conversations.save(conn, "a", b"two", 1)
    assert not conversations.save(conn, "a", b"three", 1)
    assert conversations.load(conn, "a") == Stored(b"two", 2)


def test_save_over_a_version_that_never_was_is_refused(conn: Connection) -> None:
    assert not conversations.save(conn, "a", b"one", 3)
    assert conversations.load(conn, "a") == Stored(None, 0)


def test_conversations_do_not_touch_each_other(conn: Connection) -> None:
    conversations.save(conn, "a", b"a1", 0)
    conversations.save(conn, "b", b"b1", 0)
    conversations.save(conn, "a", b"a2", 1)
    assert conversations.load(conn, "b") == Stored(b"b1", 1)
