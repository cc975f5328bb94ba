"""The same bytes are stored once."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import files
from bot.storage.files import StoredFile
from tests.bot.storage.moments import NOW, after_s


def test_unknown_digest_gives_nothing(conn: Connection) -> None:
    assert files.get(conn, "00") is None


def test_same_bytes_again_keep_their_first_type_and_are_kept_anew(conn: Connection) -> None:
    digest = files.put(conn, b"\x89PNG\x00", "image/png", NOW)
    assert files.put(conn, b"\x89PNG\x00", "image/jpeg", after_s(1)) == digest
    assert files.get(conn, digest) == StoredFile(digest, "image/png", b"\x89PNG\x00", after_s(1))


def test_empty_file_is_a_file(conn: Connection) -> None:
    digest = files.put(conn, b"", "text/plain", NOW)
    assert files.get(conn, digest) == StoredFile(digest, "text/plain", b"", NOW)


def test_only_files_that_nobody_has_sent_since_are_forgotten(conn: Connection) -> None:
    old, again = files.put(conn, b"old", "text/plain", NOW), files.put(conn, b"again", "text/plain", NOW)
    files.put(conn, b"again", "text/plain", after_s(10))
    assert files.forget(conn, after_s(5)) == 1
    assert [files.get(conn, one) is None for one in (old, again)] == [True, False]
