"""How fast we send: about one message a second to a chat, in the long run, and 25 a second to all.

Telegram's own limits are one a second to a chat, short bursts allowed, and 30 a second (core.telegram.org/bots/faq).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.engine.clock import Clock

MOST_CHATS = 10_000  # remembered before those that are free again are forgotten


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second in the long run, and so many at once after a rest."""

    per_s: float
    burst: int


ONE_CHAT = Rate(1.0, 20)
ALL_CHATS = Rate(25.0, 25)


class Pace:
    """Gives every message its moment: the earliest that keeps both rates."""

    def __init__(self, clock: Clock, one_chat: Rate = ONE_CHAT, all_chats: Rate = ALL_CHATS) -> None:
        self._clock = clock
        self._one_chat = one_chat
        self._all_chats = all_chats
        self._full_at: dict[int, datetime] = {}
        self._all_full_at: datetime | None = None

    async def wait(self, chat: int) -> None:
        """Return when a message to this chat may go out."""
        now = self._clock.now()
        if len(self._full_at) > MOST_CHATS:
            self._full_at = {one: moment for one, moment in self._full_at.items() if moment > now}
        self._full_at[chat], mine_s = _next(self._full_at.get(chat), now, self._one_chat)
        self._all_full_at, all_s = _next(self._all_full_at, now, self._all_chats)
        if (pause_s := max(mine_s, all_s)) > 0:
            await self._clock.sleep(pause_s)


def _next(full_at: datetime | None, now: datetime, rate: Rate) -> tuple[datetime, float]:
    """Give the moment at which the budget is full again after one more message, and how long that one must wait."""
    full_at = max(full_at or now, now) + timedelta(seconds=1 / rate.per_s)
    over_s = (full_at - now).total_seconds() - rate.burst / rate.per_s
    return full_at, max(0.0, over_s)
