"""One budget of Katixo calls for a user, shared by all processes.

The row holds the moment by which all calls so far have had their share of time. A call may go out while that moment
lies at most a burst ahead, and moves it on by one share. Calls at a time are divided among the processes.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.engine.clock import Clock
from bot.storage import limits
from bot.storage.database import Database, Transaction
from katixo_api.pacing import WINDOW_S, LocalPacing, Plan, Priority
from katixo_api.wire import Quota

SCHEDULER_SHARE = 0.5  # of the burst; the rest is chat's alone
AGAIN_S = 0.01
MOST_AHEAD_S = 300.0  # a row further ahead was written by a clock that has been set back since


class SharedPacing:
    """The `Pacing` of one Katixo user in one of several processes."""

    def __init__(self, database: Database, clock: Clock, user: str, plan: Plan) -> None:
        self._database = database
        self._clock = clock
        self._user = user
        self._plan = plan
        self._here = LocalPacing(plan)

    async def enter(self, priority: Priority) -> None:
        """Wait for this call's turn, first in this process, then among all."""
        await self._here.enter(priority)
        try:
            while (pause_s := await self._ask(priority)) > 0:
                await self._clock.sleep(pause_s)
        except BaseException:
            await self._here.leave(None)
            raise

    async def leave(self, seen: Quota | None) -> None:
        """Give the place back; a budget that the server calls used up is used up for every process."""
        await self._here.leave(seen)
        if seen is not None and seen.limit:
            self._plan = Plan(seen.limit, self._plan.at_once)
        if seen is not None and seen.remaining == 0:
            pause_s = min(seen.reset_in_s if seen.reset_in_s is not None else WINDOW_S, MOST_AHEAD_S / 2)
            until = self._clock.now() + timedelta(seconds=pause_s) + self._burst("chat")
            await self._database.write(lambda tx: self._hold_back(tx, until))

    async def _ask(self, priority: Priority) -> float:
        """Take a share and give 0, or give the seconds until one may be free."""
        now = self._clock.now()
        read = await self._database.read(lambda connection: limits.next_free_at(connection, self._user))
        free_at = read if read and now <= read <= now + timedelta(seconds=MOST_AHEAD_S) else now
        ahead = (free_at - now - self._burst(priority)).total_seconds()
        if ahead > 0:
            return ahead
        moved = free_at + self._share()
        taken = await self._database.write(lambda tx: limits.move(tx.connection, self._user, read, moved))
        return 0.0 if taken else AGAIN_S

    def _hold_back(self, tx: Transaction, until: datetime) -> None:
        read = limits.next_free_at(tx.connection, self._user)
        if read is None or read < until:
            limits.move(tx.connection, self._user, read, until)

    def _share(self) -> timedelta:
        return timedelta(seconds=WINDOW_S / self._plan.per_minute)

    def _burst(self, priority: Priority) -> timedelta:
        calls = self._plan.burst * (SCHEDULER_SHARE if priority == "scheduler" else 1.0)
        return self._share() * max(0.0, calls - 1)


def plan_of(calls_per_minute: int, workers: int) -> Plan:
    """Give each of so many processes its part of the calls at a time, and all of them the same minute.

    >>> plan_of(60, 4)
    Plan(per_minute=60, at_once=2)
    """
    whole = Plan.of(calls_per_minute)
    return Plan(whole.per_minute, max(1, whole.at_once // workers))
