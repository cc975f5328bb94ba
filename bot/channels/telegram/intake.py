"""Updates into the inbox: each once, committed before Telegram hears that we have it.

Both doors use this, the polling loop and the webhook. What stays unanswered (groups, memberships, unknown kinds) is
stored with its end state, so that it is known to have come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.channels.telegram.markup import KEY_MARK, long_data
from bot.channels.telegram.updates import Arrived, moment_of, pack_arrived, unpack_arrived
from bot.engine.clock import Clock
from bot.events_store import REPLY
from bot.storage import consents, inbox, outbox
from bot.storage.database import Database, Transaction
from bot.turn import draft_id
from handlers.replies import Reply
from handlers.sentences import SENTENCES

NAME = "telegram"
LEFT = "membership kicked"  # the user has blocked the bot; whoever comes back taps Start, which is consent again
EDITS_REACH = 200  # messages of a chat among which the one that was changed is looked for


class Intake:
    """Stores updates."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def take(self, updates: Sequence[Arrived]) -> None:
        """Store updates in one commit; those that are there already change nothing."""
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            for arrived in updates:
                _store(tx, arrived, now)

        await self._database.write(unit)


def _store(tx: Transaction, arrived: Arrived, now: datetime) -> None:
    conversation = f"{NAME}:{arrived.chat}"
    known = _with_what_we_know(tx.connection, conversation, arrived)
    incoming = inbox.Incoming(
        NAME, str(arrived.number), conversation, arrived.kind, pack_arrived(known), moment_of(arrived, now)
    )
    row = inbox.add(tx.connection, incoming, now)
    if row is None:
        return
    if arrived.kind not in ("group", "silent") and arrived.chat:
        tx.wake(f"turn:{conversation}")
        return
    if arrived.what == LEFT:
        consents.say(tx.connection, NAME, str(arrived.chat), now, given=False)
    if arrived.kind == "group":
        _refer_to_private_chat(tx, conversation, arrived, now)
    inbox.finish(tx.connection, row, "answered" if arrived.kind == "group" else "silent", now)


def _with_what_we_know(connection: Connection, conversation: str, arrived: Arrived) -> Arrived:
    """Add the draft that a quote, a tap or a changed message is about."""
    if arrived.kind == "rewrite":
        return replace(arrived, quoted_draft=_draft_of(connection, conversation, arrived.message))
    if arrived.kind == "press" and arrived.text.startswith(KEY_MARK):
        row = outbox.by_remote(connection, NAME, str(arrived.chat), str(arrived.message))
        return replace(arrived, text=long_data(arrived.text, REPLY.validate_json(row.body))) if row else arrived
    if arrived.answers:
        row = outbox.by_remote(connection, NAME, str(arrived.chat), str(arrived.answers))
        return replace(arrived, quoted_draft=(row.draft or "") if row else "")
    return arrived


def _draft_of(connection: Connection, conversation: str, message: int) -> str:
    """Name the first draft that a message has made, if it made any."""
    for row in reversed(inbox.latest(connection, conversation, NAME, EDITS_REACH)):
        if row.kind in ("text", "file") and row.body and unpack_arrived(row.body).message == message:
            return draft_id(NAME, row.message_id, 0)
    return ""


def _refer_to_private_chat(tx: Transaction, conversation: str, arrived: Arrived, now: datetime) -> None:
    """Say once to a group where we can be talked to."""
    text = SENTENCES["only_private"]["hi" if arrived.language == "hi" else "en"]
    address, body = str(arrived.chat), REPLY.dump_json(Reply(text))
    if outbox.add(tx.connection, f"group:{conversation}", NAME, address, conversation, None, False, body, now):
        tx.wake(f"send:{NAME}:{address}")
