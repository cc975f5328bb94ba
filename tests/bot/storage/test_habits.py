"""What an organisation usually does, newest value first."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import habits
from tests.bot.storage.moments import NOW, after_s


def test_nothing_is_known_of_strangers_or_of_nobody(conn: Connection) -> None:
    assert habits.of_subjects(conn, "o1", ["sharma"]) == {}
    assert habits.of_subjects(conn, "o1", []) == {}


def test_newest_value_is_kept(conn: Connection) -> None:
    habits.learn(conn, "o1", "sharma", "mode", "CASH", NOW)
    habits.learn(conn, "o1", "sharma", "mode", "UPI", after_s(1))
    assert habits.of_subjects(conn, "o1", ["sharma"]) == {"sharma": {"mode": "UPI"}}


def test_fields_are_grouped_by_subject_of_the_organisation(conn: Connection) -> None:
    habits.learn(conn, "o1", "sharma", "mode", "UPI", NOW)
    habits.learn(conn, "o1", "sharma", "category", "Rent", NOW)
    habits.learn(conn, "o1", "chai", "category", "Meals", NOW)
    habits.learn(conn, "o2", "sharma", "mode", "CASH", NOW)
    assert habits.of_subjects(conn, "o1", {"sharma", "chai"}) == {
        "sharma": {"mode": "UPI", "category": "Rent"},
        "chai": {"category": "Meals"},
    }
