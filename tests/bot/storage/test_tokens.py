"""Tokens are refreshed by one at a time, and an older refresh never overwrites a newer one."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import tokens
from bot.storage.tokens import TokenRow
from tests.bot.storage.moments import after_s


def lease(conn: Connection, owner: str, at_s: float = 0) -> bool:
    """Ask for the lease of ten seconds."""
    return tokens.take_lease(conn, "u1", "o1", owner, after_s(at_s), 10)


def test_nothing_is_known_of_a_stranger(conn: Connection) -> None:
    assert tokens.load(conn, "u1", "o1") is None
    assert not lease(conn, "a")
    assert not tokens.drop(conn, "u1", "o1")
    assert not tokens.store(conn, "u1", "o1", b"s", 1)


def test_second_first_store_is_refused(conn: Connection) -> None:
    assert tokens.store(conn, "u1", "o1", b"one", 0)
    assert not tokens.store(conn, "u1", "o1", b"two", 0)
    assert tokens.load(conn, "u1", "o1") == TokenRow("u1", "o1", b"one", 1, None, None)


def test_store_over_an_older_generation_is_refused(conn: Connection) -> None:
    tokens.store(conn, "u1", "o1", b"one", 0)
    assert tokens.store(conn, "u1", "o1", b"two", 1)
    assert not tokens.store(conn, "u1", "o1", b"three", 1)


def test_lease_is_held_by_one_until_it_ends(conn: Connection) -> None:
    tokens.store(conn, "u1", "o1", b"one", 0)
    assert lease(conn, "a")
    assert not lease(conn, "b", at_s=9)
    assert lease(conn, "a", at_s=9)
    assert not lease(conn, "b", at_s=18)
    assert lease(conn, "b", at_s=19)


def test_store_frees_the_lease(conn: Connection) -> None:
    tokens.store(conn, "u1", "o1", b"one", 0)
    lease(conn, "a")
    tokens.store(conn, "u1", "o1", b"two", 1)
    assert lease(conn, "b", at_s=1)


def test_dropped_tokens_are_gone_in_that_organisation_only(conn: Connection) -> None:
    tokens.store(conn, "u1", "o1", b"one", 0)
    tokens.store(conn, "u1", "o2", b"two", 0)
    assert tokens.drop(conn, "u1", "o1")
    assert (tokens.load(conn, "u1", "o1"), tokens.load(conn, "u1", "o2") is None) == (None, False)
