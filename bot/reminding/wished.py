"""A person's wishes about reminders, as they are stored; whoever has said nothing has the usual ones."""

from __future__ import annotations

from datetime import datetime, tzinfo

from pydantic import TypeAdapter
from sqlalchemy import Connection

from bot.storage import reminding, told
from handlers.wishes import Wishes, next_moment

WISHES = TypeAdapter(Wishes)


def read_wishes(body: bytes) -> Wishes:
    """Read stored wishes."""
    return WISHES.validate_json(body)


def keep_wishes(connection: Connection, user: str, wishes: Wishes, now: datetime, zone: tzinfo) -> None:
    """Store what a person wants, and reckon their next morning anew; a day that has had its digest has no second."""
    today = now.astimezone(zone).date()
    done = today if told.state_of(connection, user, today) else None
    reminding.save(connection, user, WISHES.dump_json(wishes), next_moment(wishes, now, zone, done=done))
