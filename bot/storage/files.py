"""Bytes by their SHA-256: the same file forwarded twice is stored once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, select

from bot.storage.rows import columns_of, insert_new, on_both, one
from bot.storage.tables import files


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file's bytes. `digest` is their SHA-256 in hexadecimal."""

    digest: str
    mime: str
    data: bytes
    stored_at: datetime


PUT = on_both(files, lambda new: new.on_conflict_do_nothing())
GET = select(*columns_of(files, StoredFile)).where(files.c.digest == bindparam("this"))


def put(conn: Connection, data: bytes, mime: str, now: datetime) -> str:
    """Store the bytes and return their digest; bytes that are there keep their first type and moment."""
    digest = sha256(data).hexdigest()
    insert_new(conn, PUT, digest=digest, mime=mime, data=data, stored_at=now)
    return digest


def get(conn: Connection, digest: str) -> StoredFile | None:
    """Read a file."""
    return one(conn, StoredFile, GET, this=digest)
