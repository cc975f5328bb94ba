"""How fast we may send: 80 messages a second through our number both ways, and about one in 6 s to one user.

A bucket fills steadily and may hold a burst; whoever finds it empty is told how long to wait. Lives in this process:
with several senders on one number each would need its share.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

NUMBER_PER_S = 80.0
USER_PER_S = 1 / 6
USER_BURST = 20.0  # the platform lends about 45 messages; a chat of ours needs far fewer
USERS_REMEMBERED = 10_000
SLOW_S = 6.0
PAUSE_S = 2.0
LONGEST_PAUSE_S = 600.0
UNASKED_S = 24 * 3600.0
HALT_S = 300.0  # how long a sender that was refused waits before it knocks again


@dataclass(slots=True)
class Bucket:
    """Holds up to `most` messages and gains `per_s`."""

    most: float
    per_s: float
    filled: float
    at: datetime

    def take(self, now: datetime) -> float:
        """Take one message out and give 0, or leave it and give the seconds until there is one."""
        self._fill(now)
        if self.filled < 1:
            return (1 - self.filled) / self.per_s
        self.filled -= 1
        return 0.0

    def count(self, now: datetime) -> None:
        """Count a message that nobody could hold back."""
        self._fill(now)
        self.filled = max(0.0, self.filled - 1)

    def _fill(self, now: datetime) -> None:
        gained = max(0.0, (now - self.at).total_seconds()) * self.per_s
        self.filled, self.at = min(self.most, self.filled + gained), max(self.at, now)


@dataclass(slots=True)
class Brakes:
    """What holds sending back at a moment: the number's pace, a user's pace, a pause, or a halt."""

    number: Bucket | None = None
    users: OrderedDict[str, Bucket] = field(default_factory=OrderedDict)
    user_until: dict[str, datetime] = field(default_factory=dict)
    until: datetime | None = None
    pauses: int = 0
    unasked_until: datetime | None = None

    def wait_s(self, address: str, now: datetime) -> float:
        """Give 0 and count the message, or the seconds that it has to wait."""
        held = [moment for moment in (self.until, self.user_until.get(address)) if moment and moment > now]
        if held:
            return (max(held) - now).total_seconds()
        self.user_until.pop(address, None)
        wait_s = self._user(address, now).take(now)
        return wait_s or self._number(now).take(now)

    def came_in(self, now: datetime) -> None:
        """Count a message that came in through our number."""
        self._number(now).count(now)

    def pause(self, now: datetime, jitter: float) -> float:
        """Hold everything back, twice as long each time; give the seconds. `jitter` is between 0 and 1."""
        pause_s = min(LONGEST_PAUSE_S, PAUSE_S * 2.0 ** min(self.pauses, 20)) * (1 + jitter)
        self.pauses += 1
        self.until = now + timedelta(seconds=pause_s)
        return pause_s

    def halt(self, now: datetime) -> float:
        """Hold everything back until an operator has mended it; give the seconds until we knock again."""
        self.until = now + timedelta(seconds=HALT_S)
        return HALT_S

    def hold_unasked(self, now: datetime) -> None:
        """Send nothing unasked for a day: the platform has had complaints about the number."""
        self.unasked_until = now + timedelta(seconds=UNASKED_S)

    def holds_unasked(self, now: datetime) -> bool:
        """Say whether nothing may go out unasked."""
        return self.unasked_until is not None and now < self.unasked_until

    def slow(self, address: str, now: datetime, tries: int) -> float:
        """Hold one user's messages back; give the seconds."""
        pause_s = SLOW_S * min(2.0**tries, 32.0)
        self.user_until[address] = now + timedelta(seconds=pause_s)
        return pause_s

    def went_out(self) -> None:
        """Note that the platform takes messages again."""
        self.pauses = 0

    def _number(self, now: datetime) -> Bucket:
        if self.number is None:
            self.number = Bucket(NUMBER_PER_S, NUMBER_PER_S, NUMBER_PER_S, now)
        return self.number

    def _user(self, address: str, now: datetime) -> Bucket:
        """Give a user's bucket; of those unused for longest only so many are remembered."""
        bucket = self.users.setdefault(address, Bucket(USER_BURST, USER_PER_S, USER_BURST, now))
        self.users.move_to_end(address)
        if len(self.users) > USERS_REMEMBERED:
            self.users.popitem(last=False)
        return bucket
