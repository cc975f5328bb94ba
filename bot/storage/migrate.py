"""Brings the tables to this release's shape.

The start compares the stored revision by one SELECT; Alembic is loaded only when the two differ. Who calls `bring_up`
holds the file (SQLite) or is alone (elsewhere).
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.storage.engines import writing_engine
from bot.storage.errors import SchemaMismatch

HEAD = "0001"
STORED_REVISION = text("select version_num from alembic_version")


def bring_up(target: Engine | str) -> None:
    """Bring the tables up if they are older than this release; `SchemaMismatch` if they are newer."""
    if isinstance(target, str):
        engine = _engine_of(target)
        bring_up(engine)
        engine.dispose()
    elif stored_revision(target) != HEAD:
        from bot.storage.upgrade import upgrade  # heavy: Alembic, loaded only when the tables change

        upgrade(target)


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


def _engine_of(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        return writing_engine(Path(parsed.database))
    return create_engine(url, hide_parameters=True)
