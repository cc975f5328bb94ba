"""A lease is one process's at a time, and a clock set back holds nobody up."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import leases, limits
from tests.bot.storage.moments import NOW, after_s

DAY_S = 86_400


def take(conn: Connection, owner: str, at_s: float = 0) -> bool:
    """Ask for the lease of ten seconds."""
    return leases.take(conn, "sweep", owner, after_s(at_s), 10)


def test_lease_is_held_by_one_until_it_ends(conn: Connection) -> None:
    assert take(conn, "a")
    assert not take(conn, "b", at_s=9)
    assert take(conn, "a", at_s=9)
    assert [take(conn, "b", at_s=18), take(conn, "b", at_s=19)] == [False, True]


def test_lease_of_a_clock_that_was_a_day_ahead_is_free(conn: Connection) -> None:
    assert take(conn, "a", at_s=DAY_S)
    assert take(conn, "b")


def test_of_two_processes_that_read_the_same_moment_one_moves_it(conn: Connection) -> None:
    assert limits.next_free_at(conn, "u1") is None
    assert limits.move(conn, "u1", None, NOW)
    assert not limits.move(conn, "u1", None, after_s(1))
    assert limits.move(conn, "u1", NOW, after_s(1))
    assert not limits.move(conn, "u1", NOW, after_s(2))
    assert limits.next_free_at(conn, "u1") == after_s(1)


def test_a_lease_that_is_given_back_is_free_at_once(conn: Connection) -> None:
    take(conn, "a")
    assert not leases.give_back(conn, "sweep", "b", after_s(1))
    assert leases.give_back(conn, "sweep", "a", after_s(1))
    assert take(conn, "b", at_s=1)


def test_leases_of_different_names_do_not_meet(conn: Connection) -> None:
    take(conn, "a")
    assert leases.take(conn, "tidy", "b", after_s(0), 10)
