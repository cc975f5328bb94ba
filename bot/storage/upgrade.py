"""Runs the missing migrations; the only file that loads Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from bot.storage.errors import SchemaMismatch

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 7_345_002  # any number that nobody else takes


def upgrade(engine: Engine, *, to: str = "head") -> None:
    """Run the missing migrations in one transaction: on SQLite with foreign keys off, which are checked after; on
    PostgreSQL under a lock, so that of several starts one does the work and the others find it done.
    """
    config = alembic_config()
    with engine.connect() as connection:
        _foreign_keys(connection, "off")
        try:
            with connection.begin():
                _wait_for_others(connection)
                config.attributes["connection"] = connection
                command.upgrade(config, to)
                _check_foreign_keys(connection)
        except CommandError as error:
            raise SchemaMismatch(f"The tables are of another release: {error}.") from error
        finally:
            _foreign_keys(connection, "on")


def alembic_config() -> Config:
    """Point Alembic to the migrations, wherever the package is installed."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _wait_for_others(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def _foreign_keys(connection: Connection, setting: str) -> None:
    """Switch them outside of any transaction, where alone SQLite listens."""
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys={setting}")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise SchemaMismatch("After the migration a row points to a row that is gone; nothing was changed.")
