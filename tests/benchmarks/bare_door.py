"""The least that a webhook's door can do: read, check the signature, answer 200. Our door is measured against it.

python -m tests.benchmarks.bare_door PORT
"""

from __future__ import annotations

import sys

from aiohttp import web

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.signature import HEADER, is_signed
from tests.webhooks import SECRET


async def take(request: web.Request) -> web.Response:
    """Check the signature and forget the rest."""
    if not is_signed(SECRET, await request.read(), request.headers.get(HEADER, "")):
        raise web.HTTPUnauthorized
    return web.Response(text="ok")


def main() -> None:
    """Serve until SIGTERM."""
    door = web.Application()
    door.add_routes([web.post(PATH, take)])
    web.run_app(door, host="127.0.0.1", port=int(sys.argv[1]), access_log=None, print=lambda words: None)


if __name__ == "__main__":
    main()
