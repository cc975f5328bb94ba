"""The clock of the sandbox: real time for tokens and limits, and a day that may be fixed for the books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

INDIA = ZoneInfo("Asia/Kolkata")


@dataclass(slots=True)
class Clock:
    """Tells the time; `fixed` is the server's today, None for the real day in India."""

    fixed: date | None = None

    def now(self) -> datetime:
        """The real moment, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The server's today."""
        return self.fixed or self.now().astimezone(INDIA).date()

    def moment(self) -> datetime:
        """The moment that is written into records: the real time of day on the server's today."""
        now = self.now().astimezone(INDIA)
        return datetime.combine(self.today(), now.time(), INDIA).astimezone(UTC)
