"""The names by which a platform knows somebody."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table of names."""
    op.create_table(
        "addresses",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("named_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("channel", "name", name="pk_addresses"),
    )
    op.create_index("ix_addresses_channel_address", "addresses", ["channel", "address"], unique=False)
