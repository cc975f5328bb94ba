"""One chat tells another of the same organisation something: in its turn, into the other's inbox."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.events_store import EVENT, INTERNAL
from bot.linking import roles_of
from bot.saying import is_wanted
from bot.storage import inbox, people
from bot.storage.database import Transaction
from handlers.events import Told
from handlers.outcome import Tell
from handlers.states import Asked


def pass_on(tx: Transaction, row: inbox.InboxRow, tells: Sequence[Tell], now: datetime) -> None:
    """Put what a turn tells other chats into their inboxes; a repeated turn tells nothing twice."""
    for number, tell in enumerate(tells):
        word = replace(tell.word, sender=row.conversation) if isinstance(tell.word, Asked) else tell.word
        body = EVENT.dump_json(Told(word))
        incoming = inbox.Incoming(INTERNAL, f"told:{row.id}:{number}", tell.to, "event", body, now)
        if inbox.add(tx.connection, incoming, now) is not None:
            tx.wake(f"turn:{tell.to}")


def owner_chat_of(connection: Connection, org: str | None) -> Callable[[], str]:
    """Give what finds the chat of an owner who is signed in to the organisation and may be written to."""

    def find() -> str:
        owners = [user for user, role in roles_of(connection, org).items() if role == "OWNER"] if org else []
        here = [user for user in owners if (known := people.get(connection, user)) and known.org == org]
        chats = [newest_chat(connection, user) for user in here]
        return next((chat for chat in chats if chat and is_wanted(connection, chat)), "")

    return find


def newest_chat(connection: Connection, user: str) -> str:
    """Give the chat that a user has written in last, or nothing."""
    chats = [f"{channel}:{address}" for channel, address in people.chats_of(connection, user)]
    return max(chats, key=lambda chat: _last_used(connection, chat), default="")


def _last_used(connection: Connection, chat: str) -> int:
    rows = inbox.latest(connection, chat, chat.partition(":")[0], 1)
    return rows[0].id if rows else 0
