"""One draft holds an entry; the second draft of the same receipt is told of the first."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import StatementError

from bot.storage import bookings
from bot.storage.bookings import BookingRow
from tests.bot.storage.moments import NOW

DAY = date(2026, 11, 20)


def claim(conn: Connection, draft: str, fingerprint: str = "f1", org: str = "o1", amount: str = "2500.50") -> str:
    """Claim an entry."""
    return bookings.claim(conn, org, fingerprint, draft, "Sharma", DAY, "UPI", Decimal(amount), NOW)


def test_second_draft_is_told_who_holds_the_entry(conn: Connection) -> None:
    assert claim(conn, "d1") == "d1"
    assert claim(conn, "d2") == "d1"
    assert bookings.of_draft(conn, "d2") is None


def test_fraction_of_a_paisa_is_refused(conn: Connection) -> None:
    with pytest.raises(StatementError, match="two places"):
        claim(conn, "d1", amount="2500.505")


def test_booking_comes_back_with_rupees_to_the_paisa(conn: Connection) -> None:
    claim(conn, "d1", amount="99999999999.99")
    assert bookings.of_draft(conn, "d1") == BookingRow(
        "d1", "o1", "f1", "claimed", None, "Sharma", DAY, "UPI", Decimal("99999999999.99"), NOW
    )


def test_same_draft_may_claim_again(conn: Connection) -> None:
    claim(conn, "d1")
    assert claim(conn, "d1") == "d1"


def test_another_organisation_has_its_own_entries(conn: Connection) -> None:
    claim(conn, "d1")
    assert claim(conn, "d2", org="o2") == "d2"


def test_edited_draft_moves_and_lets_its_old_entry_go(conn: Connection) -> None:
    claim(conn, "d1", "f1")
    assert claim(conn, "d1", "f2", amount="10") == "d1"
    assert bookings.find(conn, "o1", "f1") is None
    row = bookings.find(conn, "o1", "f2")
    assert row is not None
    assert (row.draft, row.amount) == ("d1", Decimal("10.00"))


def test_edited_draft_does_not_take_an_entry_that_is_held(conn: Connection) -> None:
    claim(conn, "d1", "f1")
    claim(conn, "d2", "f2")
    assert claim(conn, "d2", "f1") == "d1"
    assert bookings.find(conn, "o1", "f2") is not None


def test_released_entry_can_be_claimed_by_another_draft_and_by_its_own(conn: Connection) -> None:
    claim(conn, "d1")
    assert bookings.release(conn, "d1", "void")
    assert claim(conn, "d2") == "d2"
    assert claim(conn, "d1", "f2") == "d1"


def test_state_and_number_are_kept(conn: Connection) -> None:
    assert not bookings.set_state(conn, "d1", "posted", "EXP-1")
    claim(conn, "d1")
    assert bookings.set_state(conn, "d1", "posted", "EXP-1")
    row = bookings.of_draft(conn, "d1")
    assert row is not None
    assert (row.state, row.number) == ("posted", "EXP-1")
