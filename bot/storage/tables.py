"""All tables; those of reminders stand beside them.

Bodies are bytes (NUL and lone surrogates survive), moments are UTC, money is paise.

Unfinished work is what has no `done_at`. A change here needs a migration in `migrations/versions`.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.storage import reminder_tables  # noqa: F401  # whoever asks for all tables is to find its three as well
from bot.storage.columns import Moment, RowNumber, Rupees, Words
from bot.storage.metadata import metadata as metadata  # given on: whoever asks for it here has all tables in it

OPEN = text("done_at is null")

# What came in. Drafts, tags and keys derive from `id`, so a number is never given twice (autoincrement).
inbox = Table(
    "inbox",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("channel", Words, nullable=False),
    Column("message_id", Words, nullable=False),
    Column("conversation", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("end", Words),
    Column("done_at", Moment),
    UniqueConstraint("channel", "message_id"),
    Index("ix_inbox_open", "conversation", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_inbox_conversation_id", "conversation", "id"),
    sqlite_autoincrement=True,
)

# What a conversation knows. `version` counts the saves.
conversations = Table(
    "conversations",
    metadata,
    Column("conversation", Words, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
)

# What is wanted from the world. `attempt` counts the claims, `refusals` the definite refusals.
effects = Table(
    "effects",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("key", Words, nullable=False),
    Column("conversation", Words, nullable=False),
    Column("draft", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("user", Words),
    Column("org", Words),
    Column("state", Words, nullable=False),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("refusals", Integer, nullable=False, server_default="0"),
    Column("result", LargeBinary),
    Column("not_before", Moment),
    Column("sent_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    UniqueConstraint("key"),
    Index("ix_effects_open", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_effects_open_draft", "draft", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_effects_created_at", "created_at"),
    sqlite_autoincrement=True,
)

# What goes out, in the order of `id` for each address.
outbox = Table(
    "outbox",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("key", Words, nullable=False),
    Column("channel", Words, nullable=False),
    Column("address", Words, nullable=False),
    Column("conversation", Words, nullable=False),
    Column("draft", Words),
    Column("in_place", Boolean, nullable=False, server_default=false()),
    Column("body", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before", Moment),
    Column("sending_at", Moment),
    Column("remote_id", Words),
    Column("dead_because", Words),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    UniqueConstraint("key"),
    Index("ix_outbox_open", "address", "id", sqlite_where=OPEN, postgresql_where=OPEN),
    Index("ix_outbox_conversation_id", "conversation", "id"),
    Index("ix_outbox_address_draft", "address", "draft", "id"),
    sqlite_autoincrement=True,
)

# Which draft holds which entry of the books. A released booking holds no fingerprint.
bookings = Table(
    "bookings",
    metadata,
    Column("draft", Words, primary_key=True),
    Column("org", Words, nullable=False),
    Column("fingerprint", Words),
    Column("state", Words, nullable=False),
    Column("number", Words),
    Column("payee", Words),
    Column("day", Date, nullable=False),
    Column("mode", Words),
    Column("amount", Rupees, nullable=False),
    Column("claimed_at", Moment, nullable=False),
    UniqueConstraint("org", "fingerprint"),
    Index("ix_bookings_org_payee_day", "org", "payee", "day"),
    Index("ix_bookings_org_amount_day", "org", "amount", "day"),
)

# The certain signs of an entry (a payment's reference, a bill's number, a picture): one draft holds each.
booking_keys = Table(
    "booking_keys",
    metadata,
    Column("org", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("draft", Words, nullable=False),
    Index("ix_booking_keys_draft", "draft"),
)

# Bytes by their SHA-256.
files = Table(
    "files",
    metadata,
    Column("digest", Words, primary_key=True),
    Column("mime", Words, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("stored_at", Moment, nullable=False),
    Index("ix_files_stored_at", "stored_at"),
)

# Sealed Katixo tokens. `generation` counts the refreshes; the lease keeps two refreshes apart.
tokens = Table(
    "tokens",
    metadata,
    Column("user", Words, primary_key=True),
    Column("org", Words, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("lease_owner", Words),
    Column("lease_until", Moment),
    Column("book_read_at", Moment),
    Index("ix_tokens_book_read_at", "book_read_at"),
)

users = Table(
    "users",
    metadata,
    Column("id", Words, primary_key=True),
    Column("language", Words, nullable=False),
    Column("org", Words),
    Column("created", Moment, nullable=False),
)

# Where a user writes from; several a user.
identities = Table(
    "identities",
    metadata,
    Column("channel", Words, primary_key=True),
    Column("address", Words, primary_key=True),
    Column("user", Words, ForeignKey("users.id"), nullable=False),
    Index("ix_identities_user", "user"),
)

# By which names a platform knows somebody; all of them lead to the one address that identities and conversations use.
addresses = Table(
    "addresses",
    metadata,
    Column("channel", Words, primary_key=True),
    Column("name", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("address", Words, nullable=False),
    Column("named_at", Moment, nullable=False),
    Index("ix_addresses_channel_address", "channel", "address"),
)

# `book` is the snapshot of the organisation's account book, JSON.
organisations = Table(
    "organisations",
    metadata,
    Column("id", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("book", LargeBinary, nullable=False),
    Column("fetched_at", Moment, nullable=False),
)

# What the organisation usually does: vendor X is paid by UPI.
habits = Table(
    "habits",
    metadata,
    Column("org", Words, primary_key=True),
    Column("subject", Words, primary_key=True),
    Column("field", Words, primary_key=True),
    Column("value", Words, nullable=False),
    Column("learned_at", Moment, nullable=False),
)

# Who did what; rows are only added.
actions = Table(
    "actions",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("conversation", Words, nullable=False),
    Column("user", Words),
    Column("action", Words, nullable=False),
    Column("draft", Words),
    Column("detail", Words, nullable=False),
    Index("ix_actions_conversation_id", "conversation", "id"),
    Index("ix_actions_draft", "draft"),
    sqlite_autoincrement=True,
)

# When the next call of a Katixo user may go out, whichever machine makes it.
limits = Table(
    "limits",
    metadata,
    Column("user", Words, primary_key=True),
    Column("next_free_at", Moment, nullable=False),
)

# What one machine does at a time: its name, who does it, and until when nobody else may.
leases = Table(
    "leases",
    metadata,
    Column("name", Words, primary_key=True),
    Column("owner", Words, nullable=False),
    Column("until", Moment, nullable=False),
)

# Whether messages may be sent to an address unasked, since when, and how that was said ("said" or "linked").
consents = Table(
    "consents",
    metadata,
    Column("channel", Words, primary_key=True),
    Column("address", Words, primary_key=True),
    Column("given", Boolean, nullable=False),
    Column("how", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

# One-time pages on which a chat is signed in, by the SHA-256 of the token. `tries` counts what was tried on a page.
sign_in_links = Table(
    "sign_in_links",
    metadata,
    Column("digest", Words, primary_key=True),
    Column("channel", Words, nullable=False),
    Column("address", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("wish", Words, nullable=False),
    Column("until", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("used_at", Moment),
)
