"""Users and where they write from."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from bot.storage import people
from bot.storage.people import User
from tests.bot.storage.moments import NOW

ASHA = User("u1", "en", None, NOW)


def test_stranger_is_nobody_and_cannot_be_changed(conn: Connection) -> None:
    assert people.user_of(conn, "telegram", "42") is None
    assert not people.set_org(conn, "u1", "o1")
    assert not people.set_language(conn, "u1", "hi")


def test_user_is_found_by_each_address_and_by_no_other_channel(conn: Connection) -> None:
    people.link(conn, "telegram", "42", ASHA)
    people.link(conn, "whatsapp", "9198", ASHA)
    assert people.user_of(conn, "telegram", "42") == people.user_of(conn, "whatsapp", "9198") == ASHA
    assert people.user_of(conn, "whatsapp", "42") is None


def test_second_link_does_not_undo_what_the_user_chose(conn: Connection) -> None:
    people.link(conn, "telegram", "42", ASHA)
    people.set_org(conn, "u1", "o1")
    people.set_language(conn, "u1", "hi")
    people.link(conn, "telegram", "42", ASHA)
    assert people.user_of(conn, "telegram", "42") == replace(ASHA, org="o1", language="hi")


def test_address_can_pass_to_another_user(conn: Connection) -> None:
    people.link(conn, "telegram", "42", ASHA)
    people.link(conn, "telegram", "42", replace(ASHA, id="u2"))
    user = people.user_of(conn, "telegram", "42")
    assert user is not None
    assert user.id == "u2"
