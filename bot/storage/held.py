"""A database for a command that works on all of it at once: alone, or looking on beside whoever works on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import Engine

from bot.storage.engines import reading_engine, writing_engine
from bot.storage.errors import NoDatabase, faults_named
from bot.storage.filelock import FileLock
from bot.storage.migrate import bring_up, check
from bot.storage.opening import SQLITE


@contextmanager
def held_alone(address: str) -> Iterator[Engine]:
    """Open a database that nobody else works on, and bring its tables up. Raises StorageError."""
    with ExitStack() as held:
        if address.startswith(SQLITE):
            path = Path(address.removeprefix(SQLITE))
            held.enter_context(faults_named(path))
            path.parent.mkdir(parents=True, exist_ok=True)
            held.callback(FileLock(path).release)
            engine = writing_engine(path)
            held.callback(engine.dispose)
        else:
            from bot.storage.ownership import Ownership  # optional: the extra [postgres]
            from bot.storage.postgres_address import meeting, setting_up  # optional: the extra [postgres]

            held.enter_context(faults_named())
            held.enter_context(meeting(address))
            held.callback(Ownership(address, "alone").release)
            engine = held.enter_context(setting_up(address))
        bring_up(engine)
        yield engine


@contextmanager
def looked_at(address: str) -> Iterator[Engine]:
    """Open a database to read all of it beside whoever works on it. Raises StorageError."""
    with ExitStack() as held:
        if address.startswith(SQLITE):
            path = Path(address.removeprefix(SQLITE))
            if not path.exists():
                raise NoDatabase(f"There is no database at {path}.")
            held.enter_context(faults_named(path))
            engine = reading_engine(path, connections=1)
            held.callback(engine.dispose)
        else:
            from bot.storage.postgres_address import meeting, setting_up  # optional: the extra [postgres]

            held.enter_context(faults_named())
            held.enter_context(meeting(address))
            engine = held.enter_context(setting_up(address))
        check(engine)
        yield engine
