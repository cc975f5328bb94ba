"""What several machines share: pauses before Katixo calls, leases, and on PostgreSQL the wake-ups of the engine."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "limits",
        sa.Column("user", sa.Text(), nullable=False),
        sa.Column("next_free_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("user", name="pk_limits"),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.create_index("ix_files_stored_at", "files", ["stored_at"], unique=False)
    if op.get_bind().dialect.name == "postgresql":
        _make_job_tables()


def _make_job_tables() -> None:
    """Run procrastinate's own file of several statements, which only a call without parameters may hold."""
    from procrastinate.schema import SchemaManager  # optional: there is no procrastinate beside SQLite

    op.get_bind().connection.cursor().execute(SchemaManager.get_schema())
