"""Alembic's environment, its template and the numbered migrations; run by `bot.storage.migrate`."""
