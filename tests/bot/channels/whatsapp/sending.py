"""A reply in the outbox, sent as the worker sends it, with what became of it."""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection

from bot.channels.contract import NotNow, Undeliverable, Unsure
from bot.events_store import REPLY
from bot.storage import outbox
from bot.storage.database import Transaction
from bot.storage.outbox import OutboxRow
from handlers.replies import Button, Reply
from tests.bot.channels.whatsapp.conftest import Desk
from tests.webhooks import PHONE, text

CARD = Reply("*₹2,500*, Office Supplies", (Button("Post", "post", "k7f3q2ab5c", 1),), "k7f3q2ab5c")


async def heard_from(desk: Desk, address: str = PHONE) -> str:
    """Let the user write, so that the window is open; give the message's id."""
    said = text("paid 2500 UPI", phone=address)
    desk.graph.known.add(str(said["id"]))
    await desk.meta.send({**said, "timestamp": str(int(desk.clock.now().timestamp()))})
    return str(said["id"])


async def queue(desk: Desk, reply: Reply = CARD, *, address: str = PHONE, key: str = "9999:0") -> OutboxRow:
    """Put a reply into the outbox."""
    now, body, chat = desk.clock.now(), REPLY.dump_json(reply), f"whatsapp:{address}"

    def unit(tx: Transaction) -> int | None:
        return outbox.add(tx.connection, key, "whatsapp", address, chat, reply.draft, False, body, now)

    number = await desk.app.database.write(unit)
    assert number
    return await stored(desk, number)


async def stored(desk: Desk, number: int) -> OutboxRow:
    """Read a reply of the outbox."""

    def query(connection: Connection) -> OutboxRow | None:
        return outbox.get(connection, number)

    row = await desk.app.database.read(query)
    assert row
    return row


async def send(desk: Desk, row: OutboxRow) -> str:
    """Send a reply as the worker does; give what became of it in a word."""
    now = desk.clock.now()
    row = await stored(desk, row.id)
    await desk.app.database.write(lambda tx: outbox.mark_sending(tx.connection, row.id, now))
    try:
        remote = await desk.channel.deliver(row, REPLY.validate_json(row.body))
    except Undeliverable as reason:
        return f"dead: {reason}"
    except Unsure as wait:
        again = partial(outbox.await_word, id=row.id, not_before=now, written_at=row.sending_at or now)
        await desk.app.database.write(lambda tx: again(tx.connection))
        return f"unsure: {wait.retry_after_s:.0f}"
    except NotNow as wait:
        await desk.app.database.write(lambda tx: outbox.delay(tx.connection, row.id, now))
        return f"wait: {wait.retry_after_s:.0f}"
    await desk.app.database.write(lambda tx: outbox.mark_sent(tx.connection, row.id, remote, now))
    return "sent"
