"""The audit trail keeps every action in order."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import actions
from tests.bot.storage.moments import NOW, after_s


def test_untouched_draft_has_no_trail(conn: Connection) -> None:
    assert actions.of_draft(conn, "d1") == []


def test_same_action_twice_is_two_entries_in_order(conn: Connection) -> None:
    for seconds in (5, 1):
        actions.append(conn, after_s(seconds), "browser:1", "u1", "post", "d1", "EXP-1")
    actions.append(conn, NOW, "browser:1", None, "start", None, "")
    assert [(row.at, row.user, row.detail) for row in actions.of_draft(conn, "d1")] == [
        (after_s(5), "u1", "EXP-1"),
        (after_s(1), "u1", "EXP-1"),
    ]
