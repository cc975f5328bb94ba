"""The engine port: what woke a lane, and that each lane is drained by one at a time.

A lane is a string: "turn:<conversation>", "effect:<draft>", "send:<channel>:<address>". Rows are the guarantee,
wake-ups only the latency: a lost wake-up is made good by the next full scan. `local` serves one process on either
database; `procrastinate` (imported where it is chosen, for it is an extra) serves several on PostgreSQL.
"""

from bot.engine.clock import Clock, SystemClock
from bot.engine.local import LocalEngine
from bot.engine.port import Engine

__all__ = ["Clock", "Engine", "LocalEngine", "SystemClock"]
