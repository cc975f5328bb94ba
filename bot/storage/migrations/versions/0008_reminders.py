"""When each person is reminded next, what was said already, and which days had their message."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "reminding",
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("wishes", sa.LargeBinary(), nullable=False),
        sa.Column("next_at", MOMENT, nullable=True),
        sa.Column("claimed_until", MOMENT, nullable=True),
        sa.Column("attempt", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("user", name="pk_reminding"),
    )
    op.create_index("ix_reminding_next_at_user", "reminding", ["next_at", "user"], unique=False)
    op.create_table(
        "digests",
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("org", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user", "day", name="pk_digests"),
    )
    op.create_table(
        "reminders",
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("org", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("user", "org", "key", name="pk_reminders"),
    )
    op.create_index("ix_reminders_user_day", "reminders", ["user", "day"], unique=False)
