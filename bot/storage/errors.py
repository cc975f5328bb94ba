"""What can go wrong with the database, as errors that name themselves in one sentence.

StorageError
├── FileBusy         another process holds the database file
├── NoDatabase       a guest command came before the first start
├── SchemaMismatch   the file was written by another release
├── DatabaseClosed   the work came after the end
└── StorageFault     disk full, file read-only, damaged or locked for too long
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError

from bot.failures import Mendable

PASSING = ("locked", "busy")


class StorageError(Mendable):
    """The database cannot do its work. `permanent` when waiting does not mend it."""

    permanent = True
    retry_after_s: float | None = None


class FileBusy(StorageError):
    """Another process holds the database file."""


class NoDatabase(StorageError):
    """There is no database file yet, and a guest does not make one."""


class SchemaMismatch(StorageError):
    """The tables are those of another release."""


class DatabaseClosed(StorageError):
    """The database is closed, or its writer has ended."""


class StorageFault(StorageError):
    """The disk or the file refused: nothing of the unit is kept."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The database refused the work: {reason}.")
        self.reason = reason
        self.permanent = not any(word in reason for word in PASSING)
        self.retry_after_s = None if self.permanent else 1.0


def fault_of(error: Exception) -> StorageFault | None:
    """Name the library's error if the disk or the file is to blame; None if the statement itself is."""
    if isinstance(error, StorageFault):
        return error
    if isinstance(error, DatabaseError) and not isinstance(error, IntegrityError | ProgrammingError):
        return StorageFault(reason_of(error))
    return None


def reason_of(error: SQLAlchemyError) -> str:
    """Give the database's own words, without the library's additions and the statement."""
    return str(error.orig if isinstance(error, DBAPIError) else error)


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
