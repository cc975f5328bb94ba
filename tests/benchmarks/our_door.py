"""The bot's web door alone, whichever the database: it stores what comes and nobody takes the turns.

python -m tests.benchmarks.our_door    (settings from the environment, as for `katixo-bot run`)
"""

from __future__ import annotations

import asyncio
import signal

from bot.app import build
from bot.config import read_settings
from bot.observe import start_logging
from bot.web import Site, make_web, serve


async def stand_open() -> None:
    """Serve until SIGTERM."""
    chosen = read_settings()
    host, _, port = chosen.listen.rpartition(":")
    site = Site(host, int(port))
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    app = build(chosen, works=False)
    runner = await serve(make_web(app, site), site)
    await stop.wait()
    await runner.cleanup()
    await app.close()


if __name__ == "__main__":
    start_logging("ERROR")
    asyncio.run(stand_open())
