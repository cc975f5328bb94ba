"""What a turn begins with: the oldest open message, and all that is stored of its conversation and its user."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from bot.storage import conversations, inbox, organisations, people, reminding, turns
from bot.storage.conversations import Stored
from bot.storage.organisations import Organisation
from bot.storage.people import User
from tests.bot.storage.moments import NOW
from tests.bot.storage.test_inbox import put

CHAT = "browser:1"
OWNER = User("u1", "hi", "o1", NOW)
SHOP = Organisation("o1", "Shop", b"{}", NOW)


def test_stranger_has_a_message_and_nothing_else(conn: Connection) -> None:
    number = put(conn, "m1")
    row = inbox.get(conn, number)
    assert row
    assert turns.open_next(conn, CHAT) == turns.Opened(row, False, Stored(None, 0), None, None, None)


def test_all_that_is_known_comes_along(conn: Connection) -> None:
    row = inbox.get(conn, put(conn, "m1"))
    assert row
    people.link(conn, "browser", "1", OWNER)
    organisations.save(conn, SHOP)
    reminding.add(conn, OWNER.id, b"wishes", None)
    conversations.save(conn, CHAT, b"body", 0)
    assert turns.open_next(conn, CHAT) == turns.Opened(row, False, Stored(b"body", 1), OWNER, SHOP, b"wishes")


def test_user_without_an_organisation_is_known(conn: Connection) -> None:
    put(conn, "m1")
    people.link(conn, "browser", "1", replace(OWNER, org=None))
    opened = turns.open_next(conn, CHAT)
    assert opened
    assert (opened.user, opened.organisation) == (replace(OWNER, org=None), None)


def test_oldest_comes_first_and_says_whether_another_waits(conn: Connection) -> None:
    first, second, _ = put(conn, "m1"), put(conn, "m2"), put(conn, "m3", "browser:2")
    seen = [
        (opened.row.id, opened.more) for _ in (1, 2) if (opened := turns.open_next(conn, CHAT)) and end(conn, opened)
    ]
    assert seen == [(first, True), (second, False)]
    assert turns.open_next(conn, CHAT) is None


def end(conn: Connection, opened: turns.Opened) -> bool:
    return inbox.finish(conn, opened.row.id, "silent", NOW)
