"""The whole installation at once: move it to another database, back it up beside the running bot, restore it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from bot.failures import Mendable
from bot.storage.errors import faults_named
from bot.storage.held import held_alone, looked_at
from bot.storage.moving import Progress, count_rows, empty, move_rows, snapshot
from bot.storage.opening import SQLITE


class FileStands(Mendable):
    """There is a file already where one is to be written."""


class NoBackup(Mendable):
    """The file to restore is not there."""


def move(source: str, target: str, tell: Progress) -> dict[str, int]:
    """Move an installation into an empty database; the source stays as it is. Gives the counts, which are checked."""
    if not _is_there(source):
        raise NoBackup(f"There is no database at {source.removeprefix(SQLITE)}.")
    with held_alone(source) as old, held_alone(target) as new:
        return _move(old, new, tell)


def back_up(source: str, file: Path, tell: Progress) -> dict[str, int]:
    """Write a backup of one moment to a new file, beside whoever works on the database. Gives the counts."""
    if file.exists():
        raise FileStands(f"{file} exists already; name a new file.")
    draft = file.with_name(f".{file.name}.part")
    draft.unlink(missing_ok=True)
    try:
        with looked_at(source) as engine:
            if source.startswith(SQLITE):
                _copy_file(Path(source.removeprefix(SQLITE)), draft)
            else:
                with held_alone(f"{SQLITE}{draft}") as new:
                    _move(engine, new, tell)
        counts = counts_of(draft)
        _settle(draft, file)
    finally:
        for leftover in file.parent.glob(f"{draft.name}*"):
            leftover.unlink()
    return counts


def restore(file: Path, target: str, tell: Progress) -> dict[str, int]:
    """Put a backup in the place of all rows, in one transaction; nobody else may work on the database."""
    if not file.exists():
        raise NoBackup(f"There is no backup at {file}.")
    with TemporaryDirectory() as folder, faults_named(file):
        copy = shutil.copy(file, Path(folder) / "backup.db")  # a backup of an older release is brought up first
        with held_alone(f"{SQLITE}{copy}") as old, held_alone(target) as new:
            return _move(old, new, tell, replace=True)


def counts_of(file: Path) -> dict[str, int]:
    """Count the rows of a backup, which is read and checked by it."""
    with looked_at(f"{SQLITE}{file}") as engine, engine.connect() as rows, snapshot(rows) as moment:
        return count_rows(moment)


def _move(old: Engine, new: Engine, tell: Progress, *, replace: bool = False) -> dict[str, int]:
    with old.connect() as rows, new.begin() as kept, snapshot(rows) as moment:
        if replace:
            empty(kept)
        return move_rows(moment, kept, tell)


def _is_there(address: str) -> bool:
    return not address.startswith(SQLITE) or Path(address.removeprefix(SQLITE)).exists()


def _copy_file(path: Path, draft: Path) -> None:
    """Copy a file that is being written to: SQLite sees to it that the copy is of one moment."""
    with faults_named(draft), closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(draft)) as new:
        old.backup(new)


def _settle(draft: Path, file: Path) -> None:
    """Make one whole file of it, readable by its owner only, and let it have its name once it is on the disk."""
    with faults_named(file), closing(sqlite3.connect(draft)) as connection:
        connection.execute("pragma journal_mode=delete")
        connection.execute("pragma quick_check")
    draft.chmod(0o600)
    with draft.open("rb") as written:
        os.fsync(written.fileno())
    draft.rename(file)
