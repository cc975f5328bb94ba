"""A statement prepared once gives what the library gives, on both databases, and its errors stay the library's."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, Executable, bindparam, literal, select
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage import inbox, outbox
from bot.storage.prepared import Prepared, Unprepared, prepare
from bot.storage.tables import inbox as table
from tests.fakes import START

LISTS = select(table.c.id).where(table.c.kind.in_(bindparam("kinds", expanding=True)))
FIXED_LIST = select(table.c.message_id).where(table.c.kind.in_(("text", "press"))).order_by(table.c.id)


def fill(conn: Connection) -> None:
    for number, kind in enumerate(("text", "press", "file")):
        inbox.add(conn, inbox.Incoming("browser", f"m{number}", "browser:1", kind, b"\0\xff", START), START)


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        (inbox.AFTER, {"conversation": "browser:1", "last_id": 0, "at_most": 2}),
        (inbox.NEXT_OPEN, {"conversation": "browser:1"}),
        (FIXED_LIST, {}),
        (LISTS, {"kinds": ["text", "file"]}),
        (outbox.OLDEST_UNSENT, {"to": "nobody", "by": None}),
    ],
)
def test_rows_are_those_of_the_library(conn: Connection, statement: Executable, values: dict[str, object]) -> None:
    fill(conn)
    theirs = [tuple(row) for row in conn.execute(statement, values)]
    assert prepare(statement, conn.dialect, tuple(values)).rows(conn, values) == theirs


def test_only_a_statement_whose_words_change_is_left_to_the_library(conn: Connection) -> None:
    assert isinstance(prepare(LISTS, conn.dialect, ("kinds",)), Unprepared)
    assert isinstance(prepare(FIXED_LIST, conn.dialect, ()), Prepared)


def test_an_error_of_the_database_is_named_as_the_library_names_it(conn: Connection) -> None:
    missing = table.insert().values(channel=literal("browser"))
    with pytest.raises(IntegrityError):
        prepare(missing, conn.dialect, ()).count(conn, {})


def test_a_value_that_no_column_takes_is_named_without_being_shown(conn: Connection) -> None:
    values = {"row": 1, "ending": "silent", "now": START.replace(tzinfo=None)}
    with pytest.raises(StatementError, match="time zone"):
        prepare(inbox.FINISH, conn.dialect, tuple(values)).count(conn, values)
