"""What can go wrong with the database, as errors that name themselves in one sentence.

StorageError
├── FileBusy         another process holds the database
├── NoDatabase       a guest command came before the first start
├── DriverMissing    PostgreSQL is wanted and its packages are not installed
├── Unreachable      PostgreSQL does not answer, or does not let us in
├── SchemaMismatch   the file was written by another release
├── DatabaseClosed   the work came after the end
└── StorageFault     disk full, database read-only, damaged, away or locked for too long
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DataError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from bot.failures import Mendable

PASSING = ("locked", "busy")  # SQLite's words
PASSING_STATES = ("08", "40", "53300", "55P03", "57")  # PostgreSQL's: connection, rollback, too many, lock, shut down


class StorageError(Mendable):
    """The database cannot do its work. `permanent` when waiting does not mend it."""

    permanent = True
    retry_after_s: float | None = None


class FileBusy(StorageError):
    """Another process holds the database."""


class NoDatabase(StorageError):
    """There is no database file yet, and a guest does not make one."""


class DriverMissing(StorageError):
    """PostgreSQL is wanted and its packages are not installed."""


class Unreachable(StorageError):
    """PostgreSQL does not answer (`passing`), or does not let us in."""

    def __init__(self, words: str, *, passing: bool = False) -> None:
        super().__init__(words)
        self.permanent = not passing
        self.retry_after_s = 1.0 if passing else None


class SchemaMismatch(StorageError):
    """The tables are those of another release."""


class DatabaseClosed(StorageError):
    """The database is closed, or its writer has ended."""


class StorageFault(StorageError):
    """The disk or the file refused: nothing of the unit is kept."""

    def __init__(self, reason: str, *, passing: bool | None = None) -> None:
        super().__init__(f"The database refused the work: {reason}.")
        self.reason = reason
        self.permanent = not (any(word in reason for word in PASSING) if passing is None else passing)
        self.retry_after_s = None if self.permanent else 1.0


def fault_of(error: Exception) -> StorageFault | None:
    """Name the library's error if the disk or the file is to blame; None if the statement itself is."""
    if isinstance(error, StorageFault):
        return error
    if isinstance(error, DatabaseError) and not isinstance(error, IntegrityError | ProgrammingError | DataError):
        return StorageFault(reason_of(error), passing=_passes(error))
    if isinstance(error, NoConnectionFree):
        return StorageFault("all connections are busy")
    return None


def reason_of(error: SQLAlchemyError) -> str:
    """Give the database's own words on one line, without the library's additions and the statement."""
    return "; ".join(str(error.orig if isinstance(error, DBAPIError) else error).split("\n")).rstrip(". ")


def _passes(error: DBAPIError) -> bool | None:
    """Say whether waiting mends what PostgreSQL said: without a state it said nothing. None beside SQLite."""
    state = getattr(error.orig, "sqlstate", "")
    return None if state == "" else state is None or state.startswith(PASSING_STATES)


@contextmanager
def faults_named(path: object = None) -> Iterator[None]:
    """Let a `StorageFault` out, with the file's name when it is given, where the library raises its own error."""
    try:
        yield
    except OSError as error:
        raise StorageFault(f"{error.filename}: {error.strerror}") from error
    except (DatabaseError, StorageFault) as error:
        fault = fault_of(error)
        if fault is None or (fault is error and path is None):
            raise
        raise StorageFault(f"{path}: {fault.reason}" if path else fault.reason) from error
