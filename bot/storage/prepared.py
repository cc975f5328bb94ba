"""A statement prepared once for a database: its words, and what turns values into parameters and rows into values.

The library builds an execution context for every statement, which costs more than the database takes to answer; a turn
has two dozen of them. Here the library compiles a statement once and its driver runs it; connection, transaction and
the naming of errors stay the library's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from sqlalchemy import Connection, Executable
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import StatementError
from sqlalchemy.sql import ClauseElement, visitors
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter

Processor: TypeAlias = Callable[[Any], Any]
Row: TypeAlias = tuple[Any, ...]
Values: TypeAlias = Mapping[str, object]
COUNTED = {"preserve_rowcount": True}  # else an insert's count is lost where the library adds RETURNING


class Statement(Protocol):
    """A statement that can be run with values by the names of its parameters."""

    def rows(self, conn: Connection, values: Values) -> list[Row]:
        """Run it and give all its rows."""
        ...

    def count(self, conn: Connection, values: Values) -> int:
        """Run it and give how many rows it has changed."""
        ...


def prepare(statement: Executable, dialect: Dialect, names: Sequence[str]) -> Statement:
    """Prepare a statement for values of these names; one whose words change with its values is left to the library."""
    if not isinstance(statement, ClauseElement) or _has_lists(statement):
        return Unprepared(statement)
    columns = list(names) if getattr(statement, "is_insert", False) else None
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    return Prepared(compiled, dialect) if isinstance(compiled, SQLCompiler) else Unprepared(statement)


class Unprepared:
    """A statement that the library runs."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement

    def rows(self, conn: Connection, values: Values) -> list[Row]:
        """Run it and give all its rows."""
        return [tuple(row) for row in conn.execute(self._statement, values)]

    def count(self, conn: Connection, values: Values) -> int:
        """Run it and give how many rows it has changed."""
        return conn.execute(self._statement, values, execution_options=COUNTED).rowcount


class Prepared:
    """One statement in the words of one dialect."""

    def __init__(self, compiled: SQLCompiler, dialect: Dialect) -> None:
        needed = [name for one, name in compiled.bind_names.items() if one.required]
        state = compiled.construct_expanded_state(dict.fromkeys(needed), escape_names=False)
        self._words, self._order = state.statement, state.positiontup
        self._fixed = {name: value for name, value in state.parameters.items() if name not in needed}
        into = {**compiled._bind_processors, **state.processors}  # the library keeps its processors there
        self._into = {name: one for name, one in into.items() if self._names(name) and callable(one)}
        self._out = [_out_of(column.type, dialect) for column in compiled._result_columns]

    def _names(self, name: str) -> bool:
        """Say whether the words ask for a parameter; a list is named in its parts only."""
        return name in self._order if self._order is not None else f"%({name})s" in self._words

    def rows(self, conn: Connection, values: Values) -> list[Row]:
        """Run it and give all its rows."""
        cursor = self._run(conn, values)
        try:
            return [tuple(self._values(row)) for row in cursor.fetchall()]
        finally:
            cursor.close()

    def count(self, conn: Connection, values: Values) -> int:
        """Run it and give how many rows it has changed."""
        cursor = self._run(conn, values)
        try:
            return len(cursor.fetchall()) if cursor.description else int(cursor.rowcount)
        finally:
            cursor.close()

    def _run(self, conn: Connection, values: Values) -> DBAPICursor:
        if not conn.in_transaction():
            conn.begin()
        parameters = self._parameters(values)
        cursor = conn.connection.cursor()
        try:
            cursor.execute(self._words, parameters)
        except conn.dialect.loaded_dbapi.Error as error:
            conn._handle_dbapi_exception(error, self._words, parameters, cursor, None)  # names it
        return cursor

    def _values(self, row: Row) -> Iterator[object]:
        for value, out in zip(row, self._out, strict=True):
            yield value if out is None else out(value)

    def _parameters(self, values: Values) -> Any:
        given = {**self._fixed, **values}
        try:
            for name, into in self._into.items():
                given[name] = into(given[name])
        except ValueError as error:
            raise StatementError(str(error), self._words, None, error, hide_parameters=True) from error
        return given if self._order is None else tuple(given[name] for name in self._order)


def _has_lists(statement: ClauseElement) -> bool:
    """Say whether a parameter stands for any number of values."""
    found = (one for one in visitors.iterate(statement) if isinstance(one, BindParameter))
    return any(one.expanding and one.required for one in found)


def _out_of(kind: Any, dialect: Dialect) -> Processor | None:
    out: Processor | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return out
