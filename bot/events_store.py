"""The stored forms of replies, effects and events, and the way of our own events into an inbox."""

from __future__ import annotations

from datetime import datetime

from pydantic import TypeAdapter

from bot.storage import inbox
from bot.storage.database import Transaction
from bot.storage.effects import EffectRow
from handlers.effects import Answer, Effect
from handlers.events import Event, Failed
from handlers.replies import Reply

INTERNAL = "internal"  # the channel of events that come from our own effects
REPLY = TypeAdapter(Reply)
EVENT: TypeAdapter[Event] = TypeAdapter(Event)
EFFECT: TypeAdapter[Effect] = TypeAdapter(Effect)
ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)


def effect_answered(message_id: str) -> str:
    """Give the key of the effect that an answer in the inbox is about.

    >>> effect_answered("k7f3q2ab5c:1:post_expense:2:done:")
    'k7f3q2ab5c:1:post_expense'
    """
    return message_id.rsplit(":", 3)[0]


def leave_event(tx: Transaction, row: EffectRow, attempt: int, event: Event, now: datetime) -> None:
    """Put the world's answer into the conversation's own inbox, through the same door as everything else."""
    why = event.trouble if isinstance(event, Failed) else ""
    told = attempt if not isinstance(event, Failed) or event.final else 0  # that it takes longer is told once
    message_id = f"{row.key}:{told}:{event.kind}:{why}"
    incoming = inbox.Incoming(INTERNAL, message_id, row.conversation, "event", EVENT.dump_json(event), now)
    if inbox.add(tx.connection, incoming, now) is not None:
        tx.wake(f"turn:{row.conversation}")
