"""The tables by migration are the tables in the code; another release's are refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine

from bot.storage import migrate
from bot.storage.engines import writing_engine
from bot.storage.errors import FileBusy, SchemaMismatch, StorageFault
from bot.storage.filelock import FileLock
from bot.storage.tables import metadata
from bot.storage.upgrade import alembic_config

ROOT = Path(__file__).parents[3]
SHAPE = "select type, name, sql from sqlite_master where tbl_name not in ('alembic_version', 'sqlite_sequence')"


def shape_of(engine: Engine) -> set[tuple[str, str, frozenset[str]]]:
    """Read every table and index as it was made, blanks aside; a column that came later stands behind the others."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(SHAPE).all()
    return {(kind, name, pieces("".join(str(sql).split()))) for kind, name, sql in rows}


def pieces(sql: str) -> frozenset[str]:
    """Take a statement apart at its commas."""
    return frozenset(piece.rstrip(")") for piece in sql.split(","))


def set_revision(path: Path, revision: str) -> Engine:
    """Pretend that another release wrote the file."""
    engine = writing_engine(path)
    migrate.bring_up(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"update alembic_version set version_num = '{revision}'")
    return engine


def test_newer_tables_are_refused_in_one_sentence(tmp_path: Path) -> None:
    engine = set_revision(tmp_path / "bot.db", "9999")
    with pytest.raises(SchemaMismatch, match="another release"):
        migrate.bring_up(engine)
    engine.dispose()


def test_guest_refuses_tables_of_another_release(tmp_path: Path) -> None:
    engine = set_revision(tmp_path / "bot.db", "0000")
    with pytest.raises(SchemaMismatch, match="revision 0000"):
        migrate.check(engine)
    engine.dispose()


def test_file_that_is_in_use_is_refused(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "bot.db")
    with pytest.raises(FileBusy):
        migrate.bring_up(f"sqlite:///{tmp_path / 'bot.db'}")
    lock.release()


def test_fresh_tables_by_migration_are_those_in_the_code(sqlite_engine: Engine, tmp_path: Path) -> None:
    by_code = create_engine(f"sqlite:///{tmp_path / 'code.db'}")
    metadata.create_all(by_code)
    assert shape_of(sqlite_engine) == shape_of(by_code)
    by_code.dispose()


def test_alembic_sees_no_difference_either(sqlite_engine: Engine) -> None:
    with sqlite_engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_head_is_the_newest_migration_and_there_is_one_road_to_it() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [migrate.HEAD]


def test_address_works_as_well_as_an_engine_and_twice_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    migrate.bring_up(url)
    migrate.bring_up(url)
    engine = writing_engine(tmp_path / "bot.db")
    assert migrate.stored_revision(engine) == migrate.HEAD
    engine.dispose()


def test_second_start_does_not_load_alembic(tmp_path: Path) -> None:
    migrate.bring_up(f"sqlite:///{tmp_path / 'bot.db'}")
    code = (
        "import sys; from bot.storage.migrate import bring_up; bring_up(sys.argv[1]); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, f"sqlite:///{tmp_path / 'bot.db'}"]
    assert subprocess.check_output(command, text=True, cwd=ROOT) == "False\n"


def test_migration_that_fails_in_the_middle_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    engine = writing_engine(tmp_path / "bot.db")
    with engine.begin() as connection:
        connection.exec_driver_sql("create table habits (stranger text)")
    with pytest.raises(StorageFault, match="habits already exists"):
        migrate.bring_up(engine)
    assert {name for _, name, _ in shape_of(engine)} == {"habits"}
    assert migrate.stored_revision(engine) is None
    engine.dispose()
