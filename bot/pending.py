"""What a conversation has unfinished or failed, as a step may ask for it, and what its user decides about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.events_store import INTERNAL
from bot.storage import bookings, effects, inbox, outbox
from bot.storage.database import Transaction
from handlers.pending import Decision, Refused, Undelivered, Unread, Wanted

MOST = 20  # of each kind; the list shows fewer
ASKED = ("post_expense", "draft_bill", "post_bill", "pay_bill:1", "create_vendor")  # what a card may be refused for
BOOKS = ("post_expense", "draft_bill", "post_bill", "pay_bill")
SPLIT = "\n"


@dataclass(frozen=True, slots=True)
class StoredPending:
    """The unfinished and failed work of one conversation; a `handlers.pending.Pending`."""

    connection: Connection
    conversation: str

    def wanted(self, draft: str) -> tuple[Wanted, ...]:
        """Give what of a draft is open, oldest first; a file that is to be attached holds nothing up."""
        rows = effects.open_of(self.connection, draft)
        return tuple(
            Wanted("intent" if row.state == "intent" else "unknown" if row.state == "unknown" else "sent", row.attempt)
            for row in rows
            if row.kind != "attach"
        )

    def refused(self, draft: str, version: int) -> Refused | None:
        """Say why Katixo refused what this version of a draft asked for."""
        for kind in ASKED:
            row = effects.get(self.connection, f"{draft}:{version}:{kind}")
            if row and row.state == "refused" and row.result:
                trouble, _, detail = row.result.decode().partition(SPLIT)
                return Refused(trouble, detail)
        return None

    def unread(self) -> tuple[Unread, ...]:
        """Give the messages that were given up and not decided about, oldest first."""
        rows = inbox.failed(self.connection, self.conversation, MOST)
        return tuple(Unread(row.id, row.said_at, row.channel == INTERNAL, bool(row.body)) for row in rows)

    def undelivered(self) -> tuple[Undelivered, ...]:
        """Give the replies that never came to their reader and are not decided about, oldest first."""
        rows = outbox.dead(self.connection, self.conversation, MOST)
        return tuple(Undelivered(row.id, row.created_at, bool(row.body)) for row in rows)


def keep_refusal(trouble: str, detail: str) -> bytes:
    """Give the stored form of a refusal, which an effect keeps as its result."""
    return f"{trouble}{SPLIT}{detail}".encode("utf-8", "replace")


def carry_out(tx: Transaction, conversation: str, decision: Decision, now: datetime) -> bool:
    """Do what a user has decided; false when another worker was faster, so that the step must decide anew."""
    subject = decision.subject
    match decision.act:
        case "hurry":
            tx.wake(f"effect:{subject}")
            effects.hurry(tx.connection, subject)
            return True
        case "withdraw":
            return _withdraw(tx, subject, now)
        case "again":
            tx.wake(f"turn:{conversation}")
            return inbox.open_again(tx.connection, int(subject))
        case "forget":
            return inbox.let_go(tx.connection, int(subject))
        case "resend":
            return _resend(tx, int(subject), now)
        case "leave":
            return outbox.settle_dead(tx.connection, int(subject), "dropped")


def _withdraw(tx: Transaction, draft: str, now: datetime) -> bool:
    """End what was not sent; an entry that somebody has begun to send in this moment keeps the whole draft."""
    effects.withdraw(tx.connection, draft, now)
    if any(row.kind in BOOKS for row in effects.open_of(tx.connection, draft)):
        return False
    booking = bookings.of_draft(tx.connection, draft)
    if booking and booking.state == bookings.CLAIMED:
        bookings.release(tx.connection, draft, "refused")
    return True


def _resend(tx: Transaction, number: int, now: datetime) -> bool:
    """Send a reply that never came once more, as a new message."""
    row = outbox.get(tx.connection, number)
    if row is None or not outbox.settle_dead(tx.connection, number, "resent"):
        return False
    key = f"{row.key}:resent"
    outbox.add(tx.connection, key, row.channel, row.address, row.conversation, row.draft, False, row.body, now)
    tx.wake(f"send:{row.channel}:{row.address}")
    return True
