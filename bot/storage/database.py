"""The port to the database: units of work that write, queries that read.

A unit is a plain function of a `Transaction`; it is kept whole or not at all. It runs off the event loop, touches
nothing but the database, and names the lanes that have work once it is committed. A query is a plain function of a
`Connection` and sees one moment of the database.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


@dataclass(slots=True)
class Transaction:
    """One unit's view of the database: its connection, and the lanes to wake after the commit."""

    connection: Connection
    lanes: list[str] = field(default_factory=list)

    def wake(self, lane: str) -> None:
        """Wake the lane once this unit is committed; a unit that is undone wakes nobody."""
        self.lanes.append(lane)


class Database(Protocol):
    """Runs units and queries. `on_commit` is called on the event loop with the lanes to wake."""

    on_commit: Callable[[Sequence[str]], None]

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """Run the unit and return its answer after the commit; its own errors and `StorageFault` come out here.

        A caller that is cancelled meanwhile does not stop the unit.
        """
        ...

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run the query on a connection that cannot write."""
        ...

    async def close(self) -> None:
        """Finish the units that wait, then let go of the file."""
        ...
