"""Brings the tables to this release's shape.

The start compares the stored revision by one SELECT; Alembic is loaded only when the two differ. Who calls `bring_up`
holds the file (SQLite) or is alone (elsewhere).
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.storage.engines import writing_engine
from bot.storage.errors import SchemaMismatch

HEAD = "0001"
MIGRATIONS = Path(__file__).parent / "migrations"
STORED_REVISION = text("select version_num from alembic_version")


def bring_up(target: Engine | str) -> None:
    """Bring the tables up if they are older than this release; `SchemaMismatch` if they are newer."""
    engine = _engine_of(target) if isinstance(target, str) else target
    if stored_revision(engine) != HEAD:
        _upgrade(engine)


def check(engine: Engine) -> None:
    """Raise `SchemaMismatch` unless the tables are this release's."""
    stored = stored_revision(engine)
    if stored != HEAD:
        raise SchemaMismatch(f"The tables are at revision {stored}, this release needs {HEAD}; start the bot once.")


def stored_revision(engine: Engine) -> str | None:
    """Read the revision of the tables; None when there are none."""
    with engine.connect() as connection:
        try:
            return str(connection.execute(STORED_REVISION).scalar_one())
        except (OperationalError, ProgrammingError) as error:
            if "alembic_version" not in str(error.orig):
                raise
            return None


def _engine_of(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        return writing_engine(Path(parsed.database))
    return create_engine(url, hide_parameters=True)


def _upgrade(engine: Engine) -> None:
    """Run the missing migrations in one transaction, with SQLite's foreign keys off, and check those after."""
    from alembic import command  # heavy: loaded only when tables change
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
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


def _foreign_keys(connection: Connection, setting: str) -> None:
    """Switch them outside of any transaction, where alone SQLite listens."""
    driver = connection.connection.driver_connection
    if connection.dialect.name == "sqlite" and driver is not None:
        driver.execute(f"PRAGMA foreign_keys={setting}")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise SchemaMismatch("After the migration a row points to a row that is gone; nothing was changed.")
