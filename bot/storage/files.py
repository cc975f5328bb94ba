"""Bytes by their SHA-256: the same file forwarded twice is stored once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.rows import columns_of, insert_new, on_both, one
from bot.storage.tables import files


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file's bytes. `digest` is their SHA-256 in hexadecimal."""

    digest: str
    mime: str
    data: bytes
    stored_at: datetime


PUT = on_both(
    files,
    lambda new: new.on_conflict_do_update(index_elements=[files.c.digest], set_={"stored_at": new.excluded.stored_at}),
)
FORGET = delete(files).where(files.c.stored_at < bindparam("before"))
GET = select(*columns_of(files, StoredFile)).where(files.c.digest == bindparam("this"))


def put(conn: Connection, data: bytes, mime: str, now: datetime) -> str:
    """Store the bytes and return their digest; bytes that are there keep their type and are kept anew from now."""
    digest = sha256(data).hexdigest()
    insert_new(conn, PUT, digest=digest, mime=mime, data=data, stored_at=now)
    return digest


def get(conn: Connection, digest: str) -> StoredFile | None:
    """Read a file."""
    return one(conn, StoredFile, GET, this=digest)


def forget(conn: Connection, before: datetime) -> int:
    """Forget the files that nobody has sent since; give how many."""
    return conn.execute(FORGET, {"before": before}).rowcount
