"""Where the rounds' processes are born: a process that has loaded the program, done nothing, and forks a life a line.

Each life is a process of its own with its own settings, and runs `katixo-bot` with the arguments of its line; only the
seconds of loading are saved. Lines are JSON: {"arguments": [...], "environment": {...}, "log": PATH}; the answer is the
process id.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import bot.serving  # loaded here, once, for all lives
import bot.storage.upgrade  # noqa: F401
from bot.cli import commands
from tests.crash.unclaimed import switch_off

PARENT_DIES = 1  # PR_SET_PDEATHSIG


class Nursery:
    """The harness's end of it."""

    def __init__(self, *, claims: bool) -> None:
        command = [sys.executable, "-m", "tests.crash.nursery", *([] if claims else ["--no-claim-check"])]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def bear(self, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> int:
        """Begin a life; give its process id."""
        assert self._process.stdin
        assert self._process.stdout
        line = {"arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        self._process.stdin.write(json.dumps(line) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        """End it; its lives have been ended before."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        self._process.wait(10)


def main() -> None:
    """Fork a life a line, until there are no more lines; the dead are not waited for."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        wish = json.loads(line)
        child = os.fork()
        if not child:
            _live(wish["arguments"], wish["environment"], wish["log"])
        print(child, flush=True)


def _live(arguments: Sequence[str], environment: Mapping[str, str], log: str) -> None:
    ctypes.CDLL(None).prctl(PARENT_DIES, signal.SIGKILL)  # so that no life outlasts the harness (Linux)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for number, path, flags in ((0, os.devnull, os.O_RDONLY), (1, log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)):
        os.dup2(os.open(path, flags), number)
    os.dup2(1, 2)
    os.environ.update(environment)
    try:
        commands(list(arguments))
    finally:
        os._exit(1)


if __name__ == "__main__":
    if "--no-claim-check" in sys.argv:
        switch_off()
    main()
