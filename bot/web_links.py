"""One-time links that open a browser chat: sealed, short-lived, and dead after their first use."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.vault import Vault, VaultError

LINK_LIFE = timedelta(minutes=15)
SEAL = "chat-link"  # what chat links and cookies are sealed for, in place of an organisation


@dataclass(frozen=True, slots=True)
class ChatLink:
    """Whose chat a link opens, until when; the nonce dies with the first use."""

    address: str
    nonce: str
    until: datetime


def make_link(vault: Vault, address: str, now: datetime) -> str:
    """Make the one-time part of a link that opens the chat of an address."""
    claim = {"address": address, "nonce": secrets.token_hex(8), "until": (now + LINK_LIFE).isoformat()}
    return vault.seal(SEAL, json.dumps(claim).encode()).decode()


def read_link(vault: Vault, token: str) -> ChatLink | None:
    """Read a link's one-time part; None when it is none of ours."""
    try:
        claim = json.loads(vault.open(SEAL, token.encode()))
        return ChatLink(claim["address"], claim["nonce"], datetime.fromisoformat(claim["until"]))
    except (VaultError, ValueError, KeyError, TypeError):
        return None
