"""All rows of one database into another, whichever two: how an installation moves, and how it is backed up.

A backup is a SQLite file with the same tables, so that it can be read by anything and restored to either database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import IntegrityError

from bot.storage.errors import StorageError, reason_of
from bot.storage.tables import files, metadata

BATCH = 500
LARGE_BATCH = 10  # files may be 20 MB each

Progress = Callable[[str, int, int], None]  # the table's name, rows done, rows in all


class NotEmpty(StorageError):
    """The database that rows are to move into has some already."""


class Miscounted(StorageError):
    """Fewer or more rows arrived than left; nothing was kept."""


class Broken(StorageError):
    """Rows point to rows that are not there, or come twice; nothing was kept."""


def count_rows(connection: Connection) -> dict[str, int]:
    """Count the rows of every table."""
    return {table.name: _count(connection, table) for table in metadata.sorted_tables}


def move_rows(source: Connection, target: Connection, tell: Progress) -> dict[str, int]:
    """Copy every row within the two open transactions and give the counts. Raises `NotEmpty` and `Miscounted`."""
    occupied = [name for name, rows in count_rows(target).items() if rows]
    if occupied:
        raise NotEmpty(f"The database to move into is not empty ({', '.join(occupied)}): choose an empty one.")
    counts = count_rows(source)
    for table in metadata.sorted_tables:
        for done in _copy(source, target, table):
            tell(table.name, done, counts[table.name])
        _go_on_counting(target, table)
    arrived = count_rows(target)
    if arrived != counts:
        wrong = [
            f"{name}: {rows} left, {arrived[name]} arrived" for name, rows in counts.items() if arrived[name] != rows
        ]
        raise Miscounted(f"The counts differ ({'; '.join(wrong)}). Nothing was kept.")
    return counts


def empty(connection: Connection) -> None:
    """Forget every row, in the open transaction."""
    for table in reversed(metadata.sorted_tables):
        connection.execute(table.delete())


@contextmanager
def snapshot(connection: Connection) -> Iterator[Connection]:
    """Look at one moment of the database, however long the looking takes."""
    if connection.dialect.name == "postgresql":
        connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with connection.begin():
        yield connection


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _copy(source: Connection, target: Connection, table: Table) -> Iterator[int]:
    size = LARGE_BATCH if table is files else BATCH
    ordered = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=size)
    done = 0
    for batch in source.execute(ordered).mappings().partitions():
        try:
            target.execute(table.insert(), [dict(row) for row in batch])
        except IntegrityError as error:
            why = reason_of(error)
            raise Broken(f"Rows of {table.name} break a rule of the tables: {why}. Nothing was kept.") from error
        done += len(batch)
        yield done


def _go_on_counting(target: Connection, table: Table) -> None:
    """Let the next number follow the highest that came, where the database does not see to it by itself."""
    if target.dialect.name == "postgresql" and table.autoincrement_column is not None:
        sequence = func.pg_get_serial_sequence(table.name, table.autoincrement_column.name)
        highest = select(func.max(table.autoincrement_column)).scalar_subquery()
        target.execute(select(func.setval(sequence, func.coalesce(highest, 1), highest.is_not(None))))
