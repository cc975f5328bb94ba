"""Runs the missing migrations; the only file that loads Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine

from bot.storage.errors import SchemaMismatch

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Run the missing migrations in one transaction, with SQLite's foreign keys off, and check those after."""
    config = alembic_config()
    with engine.connect() as connection:
        _foreign_keys(connection, "off")
        try:
            with connection.begin():
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
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


def _foreign_keys(connection: Connection, setting: str) -> None:
    """Switch them outside of any transaction, where alone SQLite listens."""
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys={setting}")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise SchemaMismatch("After the migration a row points to a row that is gone; nothing was changed.")
