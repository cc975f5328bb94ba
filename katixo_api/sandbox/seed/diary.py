"""What happens on which day, played in order, so that the books are written as they would have been."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from katixo_api.sandbox.books.books import Books, Clerk

Deed = Callable[[Clerk], None]


class Diary:
    """Deeds waiting for their day; a deed may put further ones into the diary. `last` is the last day that counts."""

    def __init__(self, books: Books, clerk: Clerk, rng: Random, last: date) -> None:
        self.books = books
        self.rng = rng
        self.last = last
        self._clerk = clerk
        self._waiting: list[tuple[date, int, Deed]] = []
        self._entered = 0

    def enter(self, day: date, deed: Deed) -> None:
        """Let a deed be done on a day; one after the last day never happens."""
        if day <= self.last:
            self._entered += 1
            heapq.heappush(self._waiting, (day, self._entered, deed))

    def play(self) -> None:
        """Do everything, day by day."""
        while self._waiting:
            day, _, deed = heapq.heappop(self._waiting)
            deed(self.on(day))

    def on(self, day: date) -> Clerk:
        """The clerk on a day, during shop hours (10 to 20 o'clock in India)."""
        moment = datetime.combine(day, time(4, 30), UTC) + timedelta(minutes=self.rng.randrange(600))
        return replace(self._clerk, today=day, now=moment)

    def account(self, code: str) -> str:
        """The id of the account with this code."""
        return next(account.id for account in self.books.accounts if account.code == code)

    def contact(self, name: str) -> str:
        """The id of the contact with this name."""
        return next(contact.id for contact in self.books.contacts if contact.display_name == name)
