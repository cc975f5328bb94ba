"""What became of our messages: sent, delivered, read, played or failed. Kept as rows, applied when they come.

A message never moves backwards: a failure that is told after its delivery changes nothing.
"""

from __future__ import annotations

from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.channels.whatsapp.codes import Do, Rule, rule_for
from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.webhook import Status
from bot.storage import consents, inbox, outbox
from bot.storage.database import Transaction
from bot.storage.outbox import OutboxRow

ORDER = ("sent", "failed", "delivered", "read", "played")
LANE = "whatsapp-status"  # the conversation under which the statuses of a message are kept; it takes no turns
AGAIN, AS_TEMPLATE = ":again", ":template"
MOST = 100  # statuses of one message

log = structlog.get_logger()


def state_of(conn: Connection, remote: str) -> str:
    """Give how far a message of ours has come, "" while nothing is known."""
    rows = inbox.after(conn, f"{LANE}:{remote}", 0, MOST)
    return max((row.kind for row in rows if row.kind in ORDER), key=ORDER.index, default="")


def apply_status(tx: Transaction, status: Status, now: datetime) -> None:
    """Follow a status that is stored for the first time."""
    row = outbox.get(tx.connection, status.outbox) if status.outbox else None
    if row is None or row.channel != NAME or row.remote_id not in (None, "", status.remote):
        return
    if row.done_at is None and row.sending_at is not None:
        outbox.mark_sent(tx.connection, row.id, status.remote, now)
        tx.wake(f"send:{row.channel}:{row.address}")
    if status.state == "failed" and state_of(tx.connection, status.remote) == "failed":
        _failed(tx, row, rule_for(status.code or None), status.code, now)


def _failed(tx: Transaction, row: OutboxRow, rule: Rule, code: int, now: datetime) -> None:
    """Note a late failure, and send once more where that can help."""
    log.warning("whatsapp_failed_later", outbox=row.id, code=code, do=rule.do.name)
    if not outbox.fail(tx.connection, row.id, f"{code} {rule.why}"):
        return
    if rule.do is Do.OPTED_OUT:
        consents.say(tx.connection, row.channel, row.address, now, given=False)
    ending = {Do.TEMPLATE: AS_TEMPLATE, Do.RETRY: AGAIN, Do.ONCE_MORE: AGAIN, Do.SLOW: AGAIN}.get(rule.do)
    if ending is None or row.key.endswith((AGAIN, AS_TEMPLATE)):
        return
    key = f"{row.key}{ending}"
    outbox.add(tx.connection, key, row.channel, row.address, row.conversation, row.draft, row.in_place, row.body, now)
    tx.wake(f"send:{row.channel}:{row.address}")
