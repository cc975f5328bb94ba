"""What was wished for since a day, for the comparison with Katixo's records."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_effects_created_at", "effects", ["created_at"], unique=False)
