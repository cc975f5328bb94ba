"""Effect states: one claim wins, only its holder settles, what is open is found again."""

from __future__ import annotations

from datetime import datetime
from typing import cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule
from hypothesis.stateful import run_state_machine_as_test as check_all_orders
from sqlalchemy import Connection, create_engine

from bot.storage import effects
from bot.storage.effects import EffectRow, Settled
from bot.storage.tables import metadata
from tests.bot.storage.moments import NOW, after_s


def put(conn: Connection, key: str = "d1:post", draft: str = "d1") -> bool:
    """Store a wish."""
    return effects.add(conn, key, "browser:1", draft, "post_expense", b"{}", NOW)


def settled(
    conn: Connection, attempt: int, state: Settled, not_before: datetime | None = None, refusals: int = 0
) -> bool:
    """Settle the wish."""
    return effects.settle(
        conn,
        "d1:post",
        attempt,
        state=state,
        result=state.encode(),
        not_before=not_before,
        refusals_add=refusals,
        now=after_s(9),
    )


def read(conn: Connection) -> EffectRow:
    """Read the wish, which is there."""
    row = effects.get(conn, "d1:post")
    assert row is not None
    return row


def test_unknown_effect_is_none_and_cannot_be_claimed_or_settled(conn: Connection) -> None:
    assert effects.get(conn, "d1:post") is None
    assert not effects.claim(conn, "d1:post", 0, NOW)
    assert not settled(conn, 1, "done")


def test_same_wish_twice_is_one_wish(conn: Connection) -> None:
    assert put(conn)
    assert not put(conn, draft="d2")
    assert read(conn).draft == "d1"


def test_second_claim_of_one_attempt_is_refused(conn: Connection) -> None:
    put(conn)
    assert effects.claim(conn, "d1:post", 0, after_s(1))
    assert not effects.claim(conn, "d1:post", 0, after_s(2))
    assert not effects.claim(conn, "d1:post", 1, after_s(2))
    assert (read(conn).state, read(conn).attempt, read(conn).sent_at) == ("sent", 1, after_s(1))


def test_claim_needs_the_attempt_that_was_read(conn: Connection) -> None:
    put(conn)
    effects.claim(conn, "d1:post", 0, NOW)
    settled(conn, 1, "intent")
    assert not effects.claim(conn, "d1:post", 0, NOW)
    assert effects.claim(conn, "d1:post", 1, NOW)


def test_effect_that_was_not_claimed_is_not_settled(conn: Connection) -> None:
    put(conn)
    assert not settled(conn, 0, "done")
    assert read(conn).done_at is None


def test_worker_that_was_frozen_past_its_attempt_settles_nothing(conn: Connection) -> None:
    put(conn)
    effects.claim(conn, "d1:post", 0, NOW)
    settled(conn, 1, "intent")
    effects.claim(conn, "d1:post", 1, NOW)
    assert not settled(conn, 1, "refused")
    assert read(conn).state == "sent"


def test_effect_is_settled_to_its_end_once(conn: Connection) -> None:
    put(conn)
    effects.claim(conn, "d1:post", 0, NOW)
    assert settled(conn, 1, "done")
    assert not settled(conn, 1, "refused")
    assert (read(conn).state, read(conn).result, read(conn).done_at) == ("done", b"done", after_s(9))


def test_state_sent_comes_from_a_claim_only(conn: Connection) -> None:
    with pytest.raises(ValueError, match="sent"):
        settled(conn, 1, cast(Settled, "sent"))


def test_unknown_effect_can_be_found_done_or_tried_again(conn: Connection) -> None:
    put(conn)
    effects.claim(conn, "d1:post", 0, NOW)
    assert settled(conn, 1, "unknown")
    assert not effects.claim(conn, "d1:post", 1, NOW)
    assert settled(conn, 1, "intent")
    assert effects.claim(conn, "d1:post", 1, NOW)


def test_definite_refusals_add_up(conn: Connection) -> None:
    put(conn)
    effects.claim(conn, "d1:post", 0, NOW)
    settled(conn, 1, "intent", refusals=1)
    effects.claim(conn, "d1:post", 1, NOW)
    settled(conn, 2, "refused", refusals=1)
    assert read(conn).refusals == 2


def test_sent_are_those_claimed_and_not_settled(conn: Connection) -> None:
    put(conn)
    assert effects.sent(conn) == []
    effects.claim(conn, "d1:post", 0, NOW)
    assert [row.key for row in effects.sent(conn)] == ["d1:post"]
    settled(conn, 1, "unknown")
    assert effects.sent(conn) == []


def test_due_waits_for_not_before(conn: Connection) -> None:
    put(conn)
    assert [row.key for row in effects.due(conn, NOW)] == ["d1:post"]
    effects.claim(conn, "d1:post", 0, NOW)
    assert effects.due(conn, NOW) == []
    settled(conn, 1, "unknown", not_before=after_s(60))
    assert effects.due(conn, after_s(59)) == []
    assert [row.state for row in effects.due(conn, after_s(60))] == ["unknown"]


def test_open_of_a_draft_are_its_unfinished_effects_in_order(conn: Connection) -> None:
    put(conn)
    put(conn, "d1:attach")
    put(conn, "d2:post", "d2")
    assert [row.key for row in effects.open_of(conn, "d1")] == ["d1:post", "d1:attach"]
    effects.claim(conn, "d1:post", 0, NOW)
    settled(conn, 1, "refused")
    assert [row.key for row in effects.open_of(conn, "d1")] == ["d1:attach"]


def test_effect_that_waits_for_its_moment_is_open_and_not_in_flight(conn: Connection) -> None:
    put(conn)
    assert effects.is_in_flight(conn, "browser:1")
    assert not effects.is_in_flight(conn, "browser:2")
    effects.claim(conn, "d1:post", 0, NOW)
    settled(conn, 1, "intent", not_before=after_s(60))
    assert (effects.is_in_flight(conn, "browser:1"), effects.count_open(conn)) == (False, 1)


class Workers(RuleBasedStateMachine):
    """Workers that claim by what they read at any time, and settle at any time later.

    Whatever their order: an attempt has one holder, and an end state stays.
    """

    readings = Bundle("readings")
    claims = Bundle("claims")

    @initialize()
    def begin(self) -> None:
        """Store one wish in an empty database."""
        self.engine = create_engine("sqlite://")
        metadata.create_all(self.engine)
        self.conn = self.engine.connect()
        self.held: set[int] = set()
        self.end: str | None = None
        put(self.conn)

    @rule(target=readings)
    def look(self) -> int:
        """Read the attempt, to claim by it later."""
        return read(self.conn).attempt

    @rule(target=claims, attempt=consumes(readings))
    def claim(self, attempt: int) -> int:
        """Claim by what was read."""
        if not effects.claim(self.conn, "d1:post", attempt, NOW):
            return -1
        assert attempt + 1 not in self.held
        self.held.add(attempt + 1)
        return attempt + 1

    @rule(attempt=claims, state=st.sampled_from(["intent", "unknown", "done", "refused"]))
    def settle(self, attempt: int, state: Settled) -> None:
        """Settle an attempt, perhaps one that is long over."""
        newest = read(self.conn).attempt
        if settled(self.conn, attempt, state):
            assert (attempt, self.end) == (newest, None)
            self.end = state if state in effects.ENDS else None

    @invariant()
    def an_end_stays(self) -> None:
        """The end that was reached first is the end that is read."""
        row = read(self.conn)
        assert (row.done_at is not None) == (row.state in effects.ENDS)
        assert self.end is None or row.state == self.end

    def teardown(self) -> None:
        """Let go of the database."""
        if hasattr(self, "conn"):
            self.conn.close()
            self.engine.dispose()


def test_whatever_the_order_an_attempt_has_one_holder_and_an_end_stays() -> None:
    check_all_orders(Workers, settings=settings(max_examples=30, stateful_step_count=20, deadline=None))
