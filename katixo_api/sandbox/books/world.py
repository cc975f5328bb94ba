"""Everything that the sandbox knows: its people and the books of each organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from katixo_api.sandbox.books.books import AnyTable, Books, Changes, Table
from katixo_api.sandbox.books.people import People


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """The answer to a writing request with an Idempotency-Key; the id is organisation and key."""

    id: str
    status: int
    body: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to remember about the whole file: the signing key of tokens, the day it was seeded for."""

    id: str
    value: str


class World:
    """All people and books, with one common record of what was touched."""

    def __init__(self) -> None:
        self.changes = Changes()
        self.people = People(self.changes)
        self.kept_answers = Table("kept_answers", "", KeptAnswer, self.changes)
        self.facts = Table("facts", "", Fact, self.changes)
        self.organisations: dict[str, Books] = {}
        self.last_seq = 0

    def books(self, organisation_id: str) -> Books:
        """The books of an organisation, empty ones when it has none yet."""
        if organisation_id not in self.organisations:
            self.organisations[organisation_id] = Books(organisation_id, self.changes)
        return self.organisations[organisation_id]

    def next_seq(self) -> int:
        """A number higher than all before: the order in which records came to be."""
        self.last_seq += 1
        return self.last_seq

    def copy(self) -> World:
        """The same records in tables of their own."""
        twin = World()
        twin.last_seq = self.last_seq
        tables = [table for books in self.organisations.values() for table in books.tables()]
        for table in (*self.common_tables(), *tables):
            twin.table(table.name, table.owner).fill(table.all())
        return twin

    def common_tables(self) -> list[AnyTable]:
        """The tables that belong to no organisation."""
        people = self.people
        return [people.users, people.sessions, people.attempts, self.kept_answers, self.facts]

    def table(self, name: str, owner: str) -> AnyTable:
        """The table of this name in the books of this organisation ("" for the common ones)."""
        tables = self.books(owner).tables() if owner else self.common_tables()
        return next(table for table in tables if table.name == name)
