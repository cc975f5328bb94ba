"""Brings the tables to this release's shape.

The start compares the stored revision by one SELECT; Alembic is loaded only when the two differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.storage.engines import writing_engine
from bot.storage.errors import SchemaMismatch, faults_named
from bot.storage.filelock import FileLock

HEAD = "0008"
STORED_REVISION = text("select version_num from alembic_version")


def bring_up(target: Engine | str) -> None:
    """Bring the tables up if they are older than this release; `SchemaMismatch` if they are newer.

    Given an address, it holds the file meanwhile (`FileBusy`); given an engine, its caller does.
    """
    file = target.removeprefix("sqlite:///") if isinstance(target, str) and target.startswith("sqlite:") else None
    with faults_named(file), ExitStack() as held:
        engine = held.enter_context(_held_engine(target)) if isinstance(target, str) else target
        if stored_revision(engine) != HEAD:
            from bot.storage.upgrade import upgrade  # heavy: Alembic, loaded only when the tables change

            upgrade(engine)


def check(engine: Engine) -> None:
    """Raise `SchemaMismatch` unless the tables are this release's."""
    stored = stored_revision(engine)
    if stored != HEAD:
        raise SchemaMismatch(f"The tables are at revision {stored}, this release needs {HEAD}; start the bot once.")


def stored_revision(engine: Engine) -> str | None:
    """Read the revision of the tables; None when there are none."""
    with engine.connect() as connection:
        try:
            row = connection.execute(STORED_REVISION).first()
        except (OperationalError, ProgrammingError) as error:
            if "alembic_version" not in str(error.orig):
                raise
            return None
    return None if row is None else str(row[0])


@contextmanager
def _held_engine(address: str) -> Iterator[Engine]:
    """Open the database: a file for this process alone, PostgreSQL beside whoever works on it, as a migration locks."""
    if not address.startswith("sqlite:///"):
        from bot.storage.postgres_address import meeting, setting_up  # optional: the extra [postgres]

        with meeting(address), setting_up(address) as engine:
            yield engine
        return
    path = Path(address.removeprefix("sqlite:///"))
    lock = FileLock(path)
    engine = writing_engine(path)
    try:
        yield engine
    finally:
        engine.dispose()
        lock.release()
