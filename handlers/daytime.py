"""When people may be reminded: nobody is woken, and what was missed is made up for until the evening."""

from __future__ import annotations

from datetime import time

EARLIEST, LATEST = time(6, 0), time(20, 0)
MORNING = time(8, 0)  # for who has asked for no other time
