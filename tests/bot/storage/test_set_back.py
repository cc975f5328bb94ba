"""A clock that was a day ahead and was set back: what it stamped waits as long as it was meant to, and no longer."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import effects, outbox, set_back
from tests.bot.storage.moments import NOW, after_s

DAY_S = 86_400.0


def want(conn: Connection, created_s: float, *, sent_s: float | None = None, wait_until_s: float | None = None) -> None:
    """Store a wish that was tried and waits."""
    effects.add(conn, "d1:post", "browser:1", "d1", "post_expense", b"{}", after_s(created_s))
    if sent_s is None:
        return
    effects.claim(conn, "d1:post", 0, after_s(sent_s))
    if wait_until_s is not None:
        until = after_s(wait_until_s)
        effects.settle(
            conn, "d1:post", 1, state="unknown", result=None, not_before=until, refusals_add=0, now=after_s(sent_s)
        )


def moments(conn: Connection) -> tuple[object, ...]:
    """Read when the wish was made and sent, and until when it waits."""
    row = effects.get(conn, "d1:post")
    assert row
    return row.created_at, row.sent_at, row.not_before


def test_work_of_our_own_time_is_left_alone(conn: Connection) -> None:
    want(conn, -DAY_S, sent_s=0, wait_until_s=DAY_S)
    assert not set_back.from_future(conn, NOW)
    assert set_back.mend(conn, NOW) == 0
    assert moments(conn) == (after_s(-DAY_S), NOW, after_s(DAY_S))


def test_wait_of_a_minute_stays_a_minute(conn: Connection) -> None:
    want(conn, DAY_S - 5, sent_s=DAY_S, wait_until_s=DAY_S + 60)
    assert set_back.from_future(conn, NOW)
    assert set_back.mend(conn, NOW) == 1
    assert moments(conn) == (NOW, NOW, after_s(60))
    assert not set_back.from_future(conn, NOW)


def test_call_that_was_sent_before_the_clock_went_back_is_looked_for_in_its_time(conn: Connection) -> None:
    want(conn, -5, sent_s=DAY_S)
    set_back.mend(conn, NOW)
    assert moments(conn) == (after_s(-5), NOW, None)


def test_reply_that_was_to_wait_goes_out_in_its_time(conn: Connection) -> None:
    number = outbox.add(conn, "k1", "browser", "1", "browser:1", None, False, b"", after_s(DAY_S)) or 0
    outbox.delay(conn, number, after_s(DAY_S + 30))
    set_back.mend(conn, NOW)
    assert outbox.next_unsent(conn, "1", after_s(29)) is None
    assert outbox.next_unsent(conn, "1", after_s(30)) is not None


def test_what_has_ended_keeps_its_moments(conn: Connection) -> None:
    number = outbox.add(conn, "k1", "browser", "1", "browser:1", None, False, b"", after_s(DAY_S)) or 0
    outbox.mark_sent(conn, number, "r", after_s(DAY_S))
    assert not set_back.from_future(conn, NOW)
