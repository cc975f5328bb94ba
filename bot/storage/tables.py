"""All tables. Bodies are bytes (NUL and lone surrogates survive), moments are UTC, money is paise.

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
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.storage.columns import Moment, RowNumber, Rupees

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)

OPEN = text("done_at is null")

# What came in. Drafts, tags and keys derive from `id`, so a number is never given twice (autoincrement).
inbox = Table(
    "inbox",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("channel", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("end", Text),
    Column("done_at", Moment),
    UniqueConstraint("channel", "message_id"),
    Index("ix_inbox_open", "conversation", "id", sqlite_where=OPEN),
    Index("ix_inbox_conversation_id", "conversation", "id"),
    sqlite_autoincrement=True,
)

# What a conversation knows. `version` counts the saves.
conversations = Table(
    "conversations",
    metadata,
    Column("conversation", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("version", Integer, nullable=False),
)

# What is wanted from the world. `attempt` counts the claims, `refusals` the definite refusals.
effects = Table(
    "effects",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("draft", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("refusals", Integer, nullable=False, server_default="0"),
    Column("result", LargeBinary),
    Column("not_before", Moment),
    Column("sent_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    UniqueConstraint("key"),
    Index("ix_effects_open", "id", sqlite_where=OPEN),
    Index("ix_effects_open_draft", "draft", "id", sqlite_where=OPEN),
    sqlite_autoincrement=True,
)

# What goes out, in the order of `id` for each address.
outbox = Table(
    "outbox",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("key", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("draft", Text),
    Column("in_place", Boolean, nullable=False, server_default=false()),
    Column("body", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before", Moment),
    Column("sending_at", Moment),
    Column("remote_id", Text),
    Column("dead_because", Text),
    Column("created_at", Moment, nullable=False),
    Column("done_at", Moment),
    UniqueConstraint("key"),
    Index("ix_outbox_open", "address", "id", sqlite_where=OPEN),
    Index("ix_outbox_conversation_id", "conversation", "id"),
    Index("ix_outbox_address_draft", "address", "draft", "id"),
    sqlite_autoincrement=True,
)

# Which draft holds which entry of the books. A released booking holds no fingerprint.
bookings = Table(
    "bookings",
    metadata,
    Column("draft", Text, primary_key=True),
    Column("org", Text, nullable=False),
    Column("fingerprint", Text),
    Column("state", Text, nullable=False),
    Column("number", Text),
    Column("payee", Text),
    Column("day", Date, nullable=False),
    Column("mode", Text),
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
    Column("org", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("draft", Text, nullable=False),
    Index("ix_booking_keys_draft", "draft"),
)

# Bytes by their SHA-256.
files = Table(
    "files",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("mime", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("stored_at", Moment, nullable=False),
)

# Sealed Katixo tokens. `generation` counts the refreshes; the lease keeps two refreshes apart.
tokens = Table(
    "tokens",
    metadata,
    Column("user", Text, primary_key=True),
    Column("org", Text, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("lease_owner", Text),
    Column("lease_until", Moment),
)

users = Table(
    "users",
    metadata,
    Column("id", Text, primary_key=True),
    Column("language", Text, nullable=False),
    Column("org", Text),
    Column("created", Moment, nullable=False),
)

# Where a user writes from; several a user.
identities = Table(
    "identities",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    Column("user", Text, ForeignKey("users.id"), nullable=False),
    Index("ix_identities_user", "user"),
)

# `book` is the snapshot of the organisation's account book, JSON.
organisations = Table(
    "organisations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("book", LargeBinary, nullable=False),
    Column("fetched_at", Moment, nullable=False),
)

# What the organisation usually does: vendor X is paid by UPI.
habits = Table(
    "habits",
    metadata,
    Column("org", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("learned_at", Moment, nullable=False),
)

# Who did what; rows are only added.
actions = Table(
    "actions",
    metadata,
    Column("id", RowNumber, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("user", Text),
    Column("action", Text, nullable=False),
    Column("draft", Text),
    Column("detail", Text, nullable=False),
    Index("ix_actions_conversation_id", "conversation", "id"),
    Index("ix_actions_draft", "draft"),
    sqlite_autoincrement=True,
)
