"""The tables of reminders. A change here needs a migration in `migrations/versions`."""

from __future__ import annotations

from sqlalchemy import Column, Date, Index, Integer, LargeBinary, Table

from bot.storage.columns import Moment, Words
from bot.storage.metadata import metadata

# When a person is reminded next (null: never), and what they want of it, JSON. `attempt` counts the claims.
reminding = Table(
    "reminding",
    metadata,
    Column("user", Words, primary_key=True),
    Column("wishes", LargeBinary, nullable=False),
    Column("next_at", Moment),
    Column("claimed_until", Moment),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Index("ix_reminding_next_at_user", "next_at", "user"),
)

# Which day of a person, where they are, had its digest, and how: "said", "silent", "dropped", "unlinked".
digests = Table(
    "digests",
    metadata,
    Column("user", Words, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("org", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

# What a person was told once, by the notice's key, and on which day.
reminders = Table(
    "reminders",
    metadata,
    Column("user", Words, primary_key=True),
    Column("org", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("day", Date, nullable=False),
    Index("ix_reminders_user_day", "user", "day"),
)
