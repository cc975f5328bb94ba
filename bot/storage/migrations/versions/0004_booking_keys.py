"""The certain signs of booked entries, and bookings found by payee and by amount."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the indexes."""
    op.create_table(
        "booking_keys",
        sa.Column("org", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("org", "key", name="pk_booking_keys"),
    )
    op.create_index("ix_booking_keys_draft", "booking_keys", ["draft"], unique=False)
    op.create_index("ix_bookings_org_payee_day", "bookings", ["org", "payee", "day"], unique=False)
    op.create_index("ix_bookings_org_amount_day", "bookings", ["org", "amount", "day"], unique=False)
