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


def test_newest_habits_of_an_organisation_come_up_to_the_limit(conn: Connection) -> None:
    for seconds, subject in enumerate(["sharma", "chai", "rent"]):
        habits.learn(conn, "o1", subject, "mode", "UPI", after_s(seconds))
    habits.learn(conn, "o2", "petrol", "mode", "CASH", after_s(9))
    assert habits.of_org(conn, "o1", limit=2) == {("rent", "mode"): "UPI", ("chai", "mode"): "UPI"}


def test_what_is_forgotten_is_known_no_more(conn: Connection) -> None:
    habits.learn(conn, "o1", "sharma", "mode", "UPI", NOW)
    assert [habits.forget(conn, "o1", "sharma", "mode"), habits.forget(conn, "o1", "sharma", "mode")] == [True, False]
    assert habits.of_org(conn, "o1") == {}
