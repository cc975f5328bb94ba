"""What the one-time part of a browser chat's link says."""

from __future__ import annotations

from datetime import timedelta

from cryptography.fernet import Fernet

from bot.vault import Vault
from bot.web_links import make_link, read_link
from tests.fakes import START


def test_a_link_says_whose_chat_until_when() -> None:
    vault = Vault([Fernet.generate_key().decode()])
    link = read_link(vault, make_link(vault, "asha", START))
    assert link
    assert (link.address, link.until) == ("asha", START + timedelta(minutes=15))


def test_a_link_that_another_bot_has_sealed_is_none() -> None:
    ours, theirs = (Vault([Fernet.generate_key().decode()]) for _ in range(2))
    assert read_link(ours, make_link(theirs, "asha", START)) is None
