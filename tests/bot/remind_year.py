"""A simulated stretch of mornings: three organisations, two replicas, kills, a database that goes away, and an oracle.

The oracle knows nothing of keys or claims: from each bill's dates and payment it says on which mornings it must be
named, and the messages are judged by it. `python -m tests.bot.remind_year [DAYS]` plays a year.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.reminding.mornings import CLAIM_S
from bot.storage.opening import open_database
from tests.bot.morning_world import INDIA, MorningWorld, Owed

ORGS = ("alpha", "beta", "gamma")
BEGIN = date(2026, 4, 1)
EVENING = 20


@dataclass
class Verdict:
    """What came of it. Each list names what went wrong; all are empty when nothing did."""

    days: int
    messages: int = 0
    named: int = 0
    kills: int = 0
    dropped_days: set[date] = field(default_factory=set)
    twice: list[str] = field(default_factory=list)
    after_payment: list[str] = field(default_factory=list)
    at_night: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    needless: list[str] = field(default_factory=list)
    too_many: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """Give everything that went wrong."""
        parts = (self.twice, self.after_payment, self.at_night, self.missed, self.needless, self.too_many)
        return [one for part in parts for one in part]


async def play(folder: Path, days: int, seed: int = 7, *, away: tuple[int, ...] = ()) -> Verdict:
    """Play so many days; on those of `away` the database is away all day."""
    rng = random.Random(seed)
    database = open_database(f"sqlite:///{folder / 'bot.db'}", hold="alone")
    world, verdict = MorningWorld(database), Verdict(days)
    world.at(BEGIN - timedelta(days=1), 12)
    for org in ORGS:
        (await world.add(f"u-{org}", org)).owed = _bills(rng, org, days)
    await world.tick()
    try:
        for number in range(days):
            await _day(world, verdict, BEGIN + timedelta(days=number), rng, number in away, number % 7 == 3)
    finally:
        await database.close()
    _judge(world, verdict)
    return verdict


def _bills(rng: random.Random, org: str, days: int) -> list[Owed]:
    """Make a bill every few days; most are paid around their day, some late, some never."""
    made, bills = BEGIN - timedelta(days=20), list[Owed]()
    while made < BEGIN + timedelta(days=days):
        due = made + timedelta(days=rng.choice((7, 15, 15, 30)))
        moment = datetime.combine(due, datetime.min.time(), INDIA) + timedelta(
            days=rng.choice((-2, 0, 0, 1, 2, 5, 12, 30, 9999)), hours=rng.choice((7, 9, 13, 19))
        )
        bills.append(Owed(f"{org}-{len(bills)}", made, due, moment))
        made += timedelta(days=rng.choice((2, 4, 7)))
    return bills


async def _day(
    world: MorningWorld, verdict: Verdict, day: date, rng: random.Random, is_away: bool, has_kill: bool
) -> None:
    world.database.is_away = is_away
    for hour, minute in ((3, 0), (7, 59), (8, 0), (8, 1)):
        world.at(day, hour, minute)
        if has_kill and (hour, minute) == (8, 0):
            await _kill(world, verdict, rng.randrange(1, 12))
        await world.tick()
    if has_kill:
        world.clock.forward(CLAIM_S + 1)
        await world.tick()
    for hour in (12, EVENING, 23):
        world.at(day, hour)
        await world.tick()
    if is_away:
        verdict.dropped_days.add(day)


async def _kill(world: MorningWorld, verdict: Verdict, steps: int) -> None:
    """End one replica's tick wherever it is after so many steps of the loop."""
    task = asyncio.create_task(world.replicas[0].tick())
    for _ in range(steps):
        await asyncio.sleep(0)
    verdict.kills += not task.done()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _judge(world: MorningWorld, verdict: Verdict) -> None:
    heard = world.post.heard
    verdict.messages = len(heard)
    per_day = Counter((one.to, one.at.date()) for one in heard)
    verdict.too_many = [f"{to} {day}: {count}" for (to, day), count in per_day.items() if count > 1]
    verdict.at_night = [f"{one.to} {one.at}" for one in heard if not 8 <= one.at.hour < EVENING]
    for org in ORGS:
        said = [one for one in heard if one.to == f"u-{org}"]
        for owed in world.books[org].owed:
            days = [(one.at, one.text) for one in said if f"({owed.name})" in one.text]
            judge_bill(verdict, owed, [at for at, _ in days])


def judge_bill(verdict: Verdict, owed: Owed, named_at: list[datetime]) -> None:
    """Compare when a bill was named with when it had to be."""
    expected = expected_days(owed, BEGIN, BEGIN + timedelta(days=verdict.days), verdict.dropped_days)
    named = [at.date() for at in named_at]
    verdict.named += len(named)
    verdict.twice += [f"{owed.name} {day}" for day, count in Counter(named).items() if count > 1]
    verdict.after_payment += [f"{owed.name} {at}" for at in named_at if owed.paid_at and at >= owed.paid_at]
    verdict.missed += [f"{owed.name} {day}" for day in sorted(expected - set(named))]
    verdict.needless += [f"{owed.name} {day}" for day in sorted(set(named) - expected)]


def expected_days(owed: Owed, first: date, end: date, dropped: set[date]) -> set[date]:
    """Say on which mornings a bill has to be named: when a step has begun since it was last named.

    Steps begin 3 days before, on the day, 1, 3 and 7 days after, then weekly; the newest one counts alone.
    """
    steps = [-3, 0, 1, 3, 7, *range(14, 800, 7)]
    days, newest_named, day = set(), None, first
    while day < end:
        moment = datetime.combine(day, datetime.min.time(), INDIA) + timedelta(hours=8)
        reached = [step for step in steps if owed.due + timedelta(days=step) <= day]
        is_open = owed.made <= day and not (owed.paid_at and owed.paid_at <= moment)
        if is_open and reached and reached[-1] != newest_named and day not in dropped:
            days.add(day)
            newest_named = reached[-1]
        day += timedelta(days=1)
    return days


def main() -> None:
    """Play a year, or as many days as are named, and print the verdict."""
    days = int(sys.argv[1]) if len(sys.argv) > 1 else 365
    began = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        verdict = asyncio.run(play(Path(folder), days, away=(days // 3, 2 * days // 3)))
    print(f"{days} days, {verdict.messages} messages naming {verdict.named} dues, {verdict.kills} kills in mid tick")
    print(f"{len(verdict.faults)} faults; {time.process_time() - began:.1f} s of a core")
    for fault in verdict.faults[:20]:
        print(" ", fault)
    sys.exit(bool(verdict.faults))


if __name__ == "__main__":
    main()
