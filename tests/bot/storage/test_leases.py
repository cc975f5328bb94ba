"""A lease has one owner at a time, and ends by itself when its owner is gone."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import leases
from tests.bot.storage.moments import after_s


def take(conn: Connection, owner: str, at_s: float = 0) -> bool:
    """Ask for the lease of ten seconds."""
    return leases.take(conn, "poll", owner, after_s(at_s), 10)


def test_a_lease_has_one_owner_who_may_renew_it(conn: Connection) -> None:
    assert take(conn, "a")
    assert not take(conn, "b", 5)
    assert take(conn, "a", 8)
    assert not take(conn, "b", 15)


def test_a_lease_of_an_owner_who_is_gone_is_taken_over(conn: Connection) -> None:
    take(conn, "a")
    assert take(conn, "b", 10)
    assert not take(conn, "a", 11)


def test_a_lease_that_is_given_back_is_free_at_once(conn: Connection) -> None:
    take(conn, "a")
    assert not leases.give_back(conn, "poll", "b", after_s(1))
    assert leases.give_back(conn, "poll", "a", after_s(1))
    assert take(conn, "b", 1)


def test_leases_of_different_names_do_not_meet(conn: Connection) -> None:
    take(conn, "a")
    assert leases.take(conn, "tidy", "b", after_s(0), 10)
