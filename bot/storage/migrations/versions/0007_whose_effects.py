"""Whose books an effect is for, and when an account book was last read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; effects from before are for whom their chat is signed in to."""
    op.add_column("effects", sa.Column("user", sa.Text(), nullable=True))
    op.add_column("effects", sa.Column("org", sa.Text(), nullable=True))
    op.add_column("tokens", sa.Column("book_read_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_tokens_book_read_at", "tokens", ["book_read_at"], unique=False)
