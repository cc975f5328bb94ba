"""How a PostgreSQL database is reached: its address in both spellings, the connection's settings, and what went wrong.

A replica that froze must not hold its row locks for ever, nor a dead network its callers: both end after ten seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from typing import Literal, TypeAlias

import psycopg
from sqlalchemy import Engine, NullPool, create_engine, make_url
from sqlalchemy.exc import DBAPIError

from bot.storage.errors import Unreachable

Hold: TypeAlias = Literal["alone", "shared", "guest"]
SCHEMES = ("postgresql://", "postgres://", "postgresql+psycopg://")
CONNECT: dict[str, str | int] = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 2,
    "tcp_user_timeout": 10_000,
    "options": "-c idle_in_transaction_session_timeout=10000 -c lock_timeout=10000",
    "application_name": "katixo-bot",
}
LAST_WORDS = 3  # reads of a connection
# PostgreSQL's words for what only the operator can mend, and the remedy.
REMEDIES = (
    ("password authentication failed", "the user or the password is wrong"),
    ("no password supplied", "it wants a password, and there is none in the address"),
    ("role", "it does not know this user"),
    ("pg_hba.conf", "it does not let this user in from here"),
    ("database", "make the database first, with createdb"),
)


def driver_address(address: str) -> str:
    """Give the address as the driver spells it.

    >>> driver_address("postgres://bot:secret@db/katixo")
    'postgresql://bot:secret@db/katixo'
    """
    scheme = next(scheme for scheme in SCHEMES if address.startswith(scheme))
    return "postgresql://" + address.removeprefix(scheme)


def engine_address(address: str) -> str:
    """Give the address as SQLAlchemy spells it."""
    return driver_address(address).replace("postgresql://", "postgresql+psycopg://", 1)


def shown_address(address: str) -> str:
    """Give the address as an operator may see it: without its password.

    >>> shown_address("postgresql://bot:secret@db:5433/katixo")
    'katixo at db:5433'
    """
    url = make_url(engine_address(address))
    host = url.host or url.query.get("host") or "this machine"
    return f"{url.database or url.username} at {host}{f':{url.port}' if url.port else ''}"


@contextmanager
def setting_up(address: str) -> Iterator[Engine]:
    """Give an engine for a start or a command: one connection at a time, none kept."""
    waits = {**CONNECT, "options": "-c lock_timeout=60000"}  # another replica may be at the migrations
    engine = create_engine(engine_address(address), poolclass=NullPool, hide_parameters=True, connect_args=waits)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def meeting(address: str) -> Iterator[None]:
    """Say in one sentence why a database cannot be reached."""
    try:
        yield
    except psycopg.OperationalError as error:
        raise _unreachable(address, error) from error
    except DBAPIError as error:
        if isinstance(error.orig, psycopg.OperationalError):
            raise _unreachable(address, error.orig) from error
        raise


def still_stands(connection: psycopg.BaseConnection[object]) -> bool:
    """Say whether a connection that rests is still open, without asking the server."""
    try:
        for _ in range(LAST_WORDS):  # what stays readable after its last words has ended, and says so
            if not select([connection.fileno()], [], [], 0)[0]:
                break
            connection.pgconn.consume_input()
    except (OSError, ValueError, psycopg.Error):
        return False
    return not connection.closed


def _unreachable(address: str, error: psycopg.OperationalError) -> Unreachable:
    """Put the telling line into a sentence; a refusal is for the operator, anything else passes."""
    said = next((line for line in str(error).splitlines() if "FATAL:" in line or "failed:" in line), str(error))
    reason = said.rpartition("FATAL:")[2].rpartition("failed:")[2].strip()
    where = shown_address(address)
    for words, remedy in REMEDIES:
        if "FATAL:" in said and words in reason:
            return Unreachable(
                f"The database {where} refuses us: {remedy} ({reason}). Correct KATIXO_BOT_DATABASE_URL."
            )
    return Unreachable(f"The database {where} cannot be reached: {reason}.", passing=True)
