"""`python -m katixo_api.sandbox`: the local Katixo in a process of its own.

Prints `ready http://HOST:PORT` when it listens. Ends on SIGTERM, on SIGINT and, with --with-parent, when its standard
input closes. A taken port or an unusable file: one sentence on standard error, exit status 2.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import threading
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from katixo_api.sandbox.faults import SCRIPT, FaultScript
from katixo_api.sandbox.file import StorageError
from katixo_api.sandbox.limits import USUAL_LIMIT
from katixo_api.sandbox.options import Options
from katixo_api.sandbox.running import serving

DEFAULT_PORT = 8089


def main(arguments: list[str] | None = None) -> int:
    """Run the sandbox until it is told to stop; the exit status."""
    chosen = _parser().parse_args(arguments)
    try:
        faults = SCRIPT.validate_json(chosen.faults.read_bytes()) if chosen.faults else []
    except (OSError, ValidationError) as error:
        return _complain(f"The fault script {chosen.faults} cannot be used: {_first_line(error)}")
    try:
        asyncio.run(_serve(chosen, FaultScript(faults)))
    except StorageError as error:
        return _complain(f"The data file {chosen.data} cannot be used: {error}")
    except OSError as error:
        return _complain(f"Cannot listen on {chosen.host}:{chosen.port}: {error.strerror or error}")
    return 0


async def _serve(chosen: argparse.Namespace, faults: FaultScript) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    if chosen.with_parent:
        threading.Thread(target=_watch_parent, args=(loop, stop), daemon=True).start()
    options = Options(
        dialect=chosen.dialect,
        seed=chosen.seed,
        today=chosen.today,
        idempotency={"on": True, "off": False, "dialect": None}[chosen.idempotency],
        per_minute=USUAL_LIMIT[chosen.dialect] if chosen.per_minute is None else chosen.per_minute or None,
        practice=chosen.practice,
    )
    async with serving(chosen.data, options, host=chosen.host, port=chosen.port, faults=faults) as sandbox:
        print(f"ready {sandbox.base_url}", flush=True)
        await stop.wait()


def _watch_parent(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    while os.read(sys.stdin.fileno(), 4096):  # not stdin.read(): it would hold a lock at the interpreter's end
        pass
    loop.call_soon_threadsafe(stop.set)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m katixo_api.sandbox", description="A local Katixo to try things on."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes any free port")
    parser.add_argument("--data", type=Path, default=Path("data/sandbox.sqlite3"), help="the file of the books")
    parser.add_argument("--dialect", choices=("docs", "code"), default="docs")
    parser.add_argument("--seed", choices=("trading", "empty"), default="trading", help="what a new file starts with")
    parser.add_argument("--today", type=date.fromisoformat, help="the server's today, YYYY-MM-DD")
    parser.add_argument("--idempotency", choices=("on", "off", "dialect"), default="dialect")
    parser.add_argument("--per-minute", type=int, help="calls a minute, 0 for no limit")
    parser.add_argument("--practice", choices=("april", "newer"), default="april", help="whose habits of posting")
    parser.add_argument("--faults", type=Path, help="a JSON file of scripted faults")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    return parser


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


def _complain(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
