"""How often one caller may call: a fixed window of a minute.

Source: TooManyRequests. The pages count by user (Free 60, Pro 300 a minute), the code by client address.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

WINDOW_S = 60
SHOWN_LIMIT = 300
"""What the headers say when nobody is ever refused."""
USUAL_LIMIT = {"docs": 300, "code": 1000}
"""Calls a minute unless chosen otherwise: the Pro plan of the pages, the setting of the code."""


@dataclass(slots=True)
class RateLimit:
    """Counts calls in the running minute. `per_minute` None refuses nobody."""

    per_minute: int | None
    window: int = 0
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def count(self, caller: str, now_s: float, most: int | None = None) -> int:
        """Count one call and say how many of `most` are left; negative once there are none."""
        window = int(now_s // WINDOW_S)
        if window != self.window:
            self.window = window
            self.counts.clear()
        self.counts[caller] += 1
        if self.per_minute is None:
            return SHOWN_LIMIT - 1
        return (self.per_minute if most is None else most) - self.counts[caller]

    @property
    def limit(self) -> int:
        """The number of calls a minute that the headers tell."""
        return SHOWN_LIMIT if self.per_minute is None else self.per_minute

    def reset_s(self, now_s: float) -> int:
        """When the running minute ends, in Unix seconds."""
        return (int(now_s // WINDOW_S) + 1) * WINDOW_S
