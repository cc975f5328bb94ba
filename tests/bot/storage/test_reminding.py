"""Who is reminded when: one worker at a time, one digest a day, each notice once, on both databases."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection

from bot.storage import people, reminding, told
from bot.storage.told import Told
from tests.bot.storage.moments import NOW, after_s

DAY, NEXT_DAY = date(2026, 11, 20), date(2026, 11, 21)


def begin(conn: Connection, user: str = "u1", at_s: float = 0) -> None:
    """Let a person be due."""
    assert reminding.add(conn, user, b"{}", after_s(at_s))


def test_the_longest_overdue_come_first_and_the_future_not_at_all(conn: Connection) -> None:
    begin(conn, "later", 5)
    begin(conn, "first", -5)
    begin(conn, "second", 0)
    assert [one.user for one in reminding.due(conn, NOW, 10)] == ["first", "second"]
    assert reminding.count_due(conn, NOW) == 2


def test_one_worker_claims_and_another_takes_over_when_the_claim_is_old(conn: Connection) -> None:
    begin(conn)
    assert reminding.claim(conn, "u1", 0, NOW, after_s(300))
    assert not reminding.claim(conn, "u1", 0, NOW, after_s(300))
    assert reminding.due(conn, after_s(299), 10) == []
    (taken,) = reminding.due(conn, after_s(300), 10)
    assert reminding.claim(conn, "u1", taken.attempt, after_s(300), after_s(600))
    assert not reminding.settle(conn, "u1", 1, b"{}", after_s(9000))
    assert reminding.settle(conn, "u1", 2, b"{}", after_s(9000))
    assert reminding.due(conn, after_s(8999), 10) == []


def test_a_wish_changed_during_a_claim_ends_it(conn: Connection) -> None:
    begin(conn)
    reminding.claim(conn, "u1", 0, NOW, after_s(300))
    reminding.save(conn, "u1", b"new", after_s(7000))
    assert not reminding.settle(conn, "u1", 1, b"old", after_s(9000))
    row = reminding.of_user(conn, "u1")
    assert row
    assert (row.wishes, row.next_at, row.claimed_until) == (b"new", after_s(7000), None)


def test_a_day_has_one_digest_and_what_never_went_out_is_taken_back(conn: Connection) -> None:
    assert told.begin_day(conn, "u1", DAY, "o1", "said", NOW)
    assert not told.begin_day(conn, "u1", DAY, "o2", "said", NOW)
    told.tell(conn, "u1", "o1", [Told("bill:b1::today", "bill", "b1")], DAY)
    assert told.reopen_day(conn, "u1", DAY)
    assert not told.reopen_day(conn, "u1", DAY)
    assert told.known(conn, "u1", "o1", ["bill:b1::today"]) == set()
    assert told.begin_day(conn, "u1", DAY, "o1", "silent", NOW)
    assert told.state_of(conn, "u1", DAY) == "silent"
    assert not told.reopen_day(conn, "u1", DAY)


def test_what_was_told_is_known_by_person_and_organisation(conn: Connection) -> None:
    told.tell(conn, "u1", "o1", [Told("a", "bill", "1"), Told("b", "bill", "2")], DAY)
    told.tell(conn, "u1", "o1", [Told("a", "bill", "1")], NEXT_DAY)
    many = [f"k{number}" for number in range(1200)]
    assert told.known(conn, "u1", "o1", ["a", "c", *many]) == {"a"}
    assert told.known(conn, "u2", "o1", ["a"]) == told.known(conn, "u1", "o2", ["a"]) == set()


def test_what_was_told_long_ago_is_forgotten(conn: Connection) -> None:
    told.tell(conn, "u1", "o1", [Told("a", "bill", "1")], DAY)
    told.tell(conn, "u1", "o1", [Told("b", "bill", "2")], NEXT_DAY)
    told.begin_day(conn, "u1", DAY, "o1", "said", NOW)
    told.forget_old(conn, "u1", NEXT_DAY)
    assert told.known(conn, "u1", "o1", ["a", "b"]) == {"b"}
    assert told.state_of(conn, "u1", DAY) is None


def test_a_hold_that_was_lifted_is_news_when_it_comes_back(conn: Connection) -> None:
    told.tell(conn, "u1", "o1", [Told("hold:c1::new", "hold", "c1"), Told("hold:c2::new", "hold", "c2")], DAY)
    told.forget_ended(conn, "u1", "o1", "hold", {"c2"})
    assert told.known(conn, "u1", "o1", ["hold:c1::new", "hold:c2::new"]) == {"hold:c2::new"}


def test_whoever_signed_in_and_has_no_row_is_found(conn: Connection) -> None:
    for name, org in (("u1", "o1"), ("u2", None), ("u3", "o1")):
        people.link(conn, "browser", name, people.User(name, "en", org, NOW))
    begin(conn, "u3")
    assert reminding.unknown(conn, "", 10) == ["u1"]
    assert reminding.unknown(conn, "u1", 10) == []
