"""An organisation's newest account book is kept."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.storage import organisations
from bot.storage.organisations import Organisation
from tests.bot.storage.moments import NOW, after_s


def test_unknown_organisation_gives_nothing(conn: Connection) -> None:
    assert organisations.load(conn, "o1") is None


def test_newer_book_takes_the_place_of_the_older(conn: Connection) -> None:
    newer = Organisation("o1", "Asha Stores", b'{"accounts": []}', after_s(60))
    organisations.save(conn, Organisation("o1", "Asha", b"{}", NOW))
    organisations.save(conn, newer)
    assert organisations.load(conn, "o1") == newer
