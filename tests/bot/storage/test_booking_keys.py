"""One draft holds a sign of an entry; a void or refused entry lets its signs go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection

from bot.past import StoredPast
from bot.storage import booking_keys, bookings
from handlers.past import Booked
from tests.bot.storage.moments import NOW

DAY = date(2026, 11, 20)


def book(conn: Connection, draft: str, *keys: str, kind: str = "draft", amount: str = "2500", org: str = "o1") -> None:
    """Claim an entry with its keys."""
    bookings.claim(conn, org, f"{kind}:{draft}", draft, "mehta", DAY, "UPI", Decimal(amount), NOW)
    assert booking_keys.hold(conn, org, draft, keys) is None


def test_a_held_key_names_its_holder(conn: Connection) -> None:
    book(conn, "d1", "ref:1", "file:a")
    assert booking_keys.hold(conn, "o1", "d2", ["file:b", "ref:1"]) == "d1"


def test_another_organisation_has_its_own_keys(conn: Connection) -> None:
    book(conn, "d1", "ref:1")
    assert booking_keys.hold(conn, "o2", "d2", ["ref:1"]) is None


def test_a_draft_moves_to_its_new_keys(conn: Connection) -> None:
    book(conn, "d1", "ref:1")
    assert booking_keys.hold(conn, "o1", "d1", ["ref:2"]) is None
    assert booking_keys.holders(conn, "o1", ["ref:1", "ref:2"]) == {"ref:2": "d1"}


def test_a_released_booking_lets_its_keys_go(conn: Connection) -> None:
    book(conn, "d1", "ref:1")
    bookings.release(conn, "d1", "void")
    assert booking_keys.hold(conn, "o1", "d2", ["ref:1"]) is None


def test_the_past_finds_by_key_amount_and_payee(conn: Connection) -> None:
    book(conn, "d1", "ref:1", kind="payment")
    bookings.set_state(conn, "d1", "posted", "EXP-1")
    past = StoredPast(conn, "o1")
    booked = Booked("d1", "payment", "EXP-1", "mehta", DAY, "UPI", Decimal("2500.00"), ("ref:1",))
    assert past.holding(["ref:1"]) == (booked,)
    assert past.of_amount(Decimal(2500), DAY, DAY) == (booked,)
    assert past.paid_to("mehta", DAY, DAY) == (replace(booked, keys=()),)


def test_the_past_leaves_out_what_is_void_of_another_or_out_of_its_days(conn: Connection) -> None:
    book(conn, "d1", "ref:1")
    book(conn, "d2", "ref:2", org="o2")
    bookings.release(conn, "d1", "void")
    past = StoredPast(conn, "o1")
    assert past.holding(["ref:1", "ref:2"]) == past.holding([]) == ()
    book(conn, "d3")
    assert past.of_amount(Decimal(2500), date(2026, 11, 21), date(2026, 11, 30)) == ()
    assert past.paid_to("mehta", date(2026, 11, 1), date(2026, 11, 19)) == ()
    assert [one.draft for one in past.paid_to("mehta", DAY, DAY)] == ["d3"]
