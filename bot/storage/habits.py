"""What an organisation usually does: one value per subject (a vendor, a word) and field (mode, category)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.rows import changed_one, insert_new, listed, on_both
from bot.storage.tables import habits

OF_SUBJECTS = select(habits.c.subject, habits.c.field, habits.c.value).where(
    habits.c.org == bindparam("of_org"), habits.c.subject.in_(bindparam("subjects", expanding=True))
)
NEWEST_OF_ORG = (
    select(habits.c.subject, habits.c.field, habits.c.value)
    .where(habits.c.org == bindparam("of_org"))
    .order_by(habits.c.learned_at.desc())
    .limit(bindparam("at_most"))
)
LEARN = on_both(
    habits,
    lambda new: new.on_conflict_do_update(
        index_elements=[habits.c.org, habits.c.subject, habits.c.field],
        set_={"value": new.excluded.value, "learned_at": new.excluded.learned_at},
    ),
)
FORGET = delete(habits).where(
    habits.c.org == bindparam("of_org"),
    habits.c.subject == bindparam("of_subject"),
    habits.c.field == bindparam("this_field"),
)


def of_subjects(conn: Connection, org: str, subjects: Collection[str]) -> dict[str, dict[str, str]]:
    """Give what is known of each subject, field by field; a subject that is not known is left out."""
    known: dict[str, dict[str, str]] = {}
    for subject, field, value in conn.execute(OF_SUBJECTS, {"of_org": org, "subjects": list(subjects)}):
        known.setdefault(subject, {})[field] = value
    return known


def of_org(conn: Connection, org: str, limit: int = 2000) -> dict[tuple[str, str], str]:
    """Give the organisation's newest habits by subject and field."""
    rows = listed(conn, NEWEST_OF_ORG, of_org=org, at_most=limit)
    return {(subject, field): value for subject, field, value in rows}


def learn(conn: Connection, org: str, subject: str, field: str, value: str, now: datetime) -> None:
    """Remember the newest value."""
    insert_new(conn, LEARN, org=org, subject=subject, field=field, value=value, learned_at=now)


def forget(conn: Connection, org: str, subject: str, field: str) -> bool:
    """Know nothing of it any more; false if nothing was known."""
    return changed_one(conn, FORGET, of_org=org, of_subject=subject, this_field=field)
