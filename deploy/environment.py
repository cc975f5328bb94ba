"""The checkout's own Python environment: made once in `.venv`, recognised by its stamp, and then only started.

The stamp is written last. It names the Python, the folder and the hash of each installed lock, so an environment that
is half made, moved, or older than its lock has no matching stamp and is made anew. What is said goes to stderr: stdout
belongs to the program that is started.
"""

import contextlib
import fcntl
import hashlib
import os
import shlex
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from deploy.installing import CannotInstall, clean_environment, install, make_empty, say

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements.txt"  # every other lock contains this one
SETUP_ONLY = "--setup-only"


def start(lock: str, command: list[str]) -> NoReturn:
    """Make the environment if need be, then become `command` in it, with the arguments of this program.

    Exit status 1 and one sentence when it cannot be made, 130 when it was interrupted.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        make_ready(ROOT, lock)
        hand_over(command, sys.argv[1:])
    except CannotInstall as trouble:
        sys.exit(f"katixo-bot: {trouble}")
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        sys.exit(f"katixo-bot: cannot make or start the environment: {error.strerror}{place}.")
    except KeyboardInterrupt:
        say("stopped before the environment was whole; the next start makes it anew.")
        sys.exit(130)


def hand_over(command: list[str], arguments: list[str]) -> NoReturn:
    """Become `command` in the environment, unless only the environment was wanted."""
    if SETUP_ONLY in arguments:
        say("the environment is ready.")
        sys.exit(0)
    python = str(python_of(ROOT))
    # -P: a folder named `bot` where the user happens to stand must not be taken for ours.
    os.execve(python, [python, "-P", *command, *arguments], clean_environment())


def make_ready(root: Path, lock: str) -> None:
    """Make the environment unless it is whole; when another start is at it, wait for that one."""
    if is_ready(root, lock):
        return
    with only_start(root) as held:
        if not is_ready(root, lock):
            make(root, lock, held)


def is_ready(root: Path, lock: str) -> bool:
    """Tell whether the environment was finished here, with this Python, from this very lock."""
    return stamp_lines(root, lock) <= read_stamp(root)


def make(root: Path, lock: str, held: int) -> None:
    """Make the environment, or add to a whole one what a larger lock has more.

    1. Without the stamp it counts as half made. 2. What does not fit the runtime lock goes. 3. Install. 4. Lead the
    environment to the checkout. 5. Stamp it.
    """
    began = time.monotonic()
    refuse_foreign(root / ".venv")
    kept = is_ready(root, RUNTIME)
    stamp_of(root).unlink(missing_ok=True)
    say(announcement(root, lock, kept=kept))
    if not kept:
        if (root / ".venv").exists():
            shutil.rmtree(root / ".venv")
        make_empty(root / ".venv", held)
    install(python_of(root), root / "deploy" / lock, held)
    lead_to_checkout(root)
    write_whole(stamp_of(root), "".join(f"{line}\n" for line in sorted(stamp_lines(root, lock))))
    say(f"made in {time.monotonic() - began:.0f} s.")


@contextlib.contextmanager
def only_start(root: Path) -> Iterator[int]:
    """Hold the lock file against a second start; the system lets go of it however this process ends.

    The installers inherit it, so one that outlives a killed start still holds the next start back.
    """
    with (root / ".venv.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another start is making the environment; waiting for it.")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()


def stamp_lines(root: Path, lock: str) -> set[str]:
    """Give what the stamp must say for this lock to be installed; the runtime lock is part of every other."""
    lines = {f"python {os.path.realpath(python_of(root))}", f"folder {root}"}
    for name in (RUNTIME, lock):
        digest = hashlib.sha256((root / "deploy" / name).read_bytes()).hexdigest()
        lines.add(f"{name} {digest}")
    return lines


def read_stamp(root: Path) -> set[str]:
    """Read the stamp; empty when there is none, or when the Python that it stands for has gone."""
    if not os.access(python_of(root), os.X_OK):
        return set()
    try:
        return set(stamp_of(root).read_text(encoding="utf-8").splitlines())
    except OSError:
        return set()


def announcement(root: Path, lock: str, *, kept: bool) -> str:
    """Say beforehand what is going to happen and how much it downloads."""
    doing = "adding to" if kept else "making anew" if (root / ".venv").exists() else "making"
    megabytes = download_mb(root / "deploy" / lock) - (download_mb(root / "deploy" / RUNTIME) if kept else 0)
    return f"{doing} the Python environment in .venv: downloads about {megabytes} MB, once."


def download_mb(lock: Path) -> int:
    """Read from the head of a lock how much it downloads on an empty cache, in MB.

    Raises `ValueError` for a lock that does not say it: `deploy/lock` always writes the line.
    """
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line.startswith("# download:"):
            return int(line.split()[2])
    raise ValueError(f"{lock.name} does not say how much it downloads")


def refuse_foreign(venv: Path) -> None:
    """Stop at a `.venv` that these commands cannot have made, so that nothing of the user's is taken away."""
    if venv.is_symlink() or (venv.exists() and not venv.is_dir()):
        raise CannotInstall(f"{venv} is not a folder; move it away and start again.")


def lead_to_checkout(root: Path) -> None:
    """Let the environment's Python find the packages of the checkout, and give it the command `katixo-bot`."""
    (packages,) = (root / ".venv" / "lib").glob("python3.*/site-packages")
    (packages / "katixo-bot.pth").write_text(f"{root}\n", encoding="utf-8")
    command = root / ".venv" / "bin" / "katixo-bot"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(str(python_of(root)))} -P -m bot "$@"\n', encoding="utf-8")
    command.chmod(0o755)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole or not at all."""
    draft = path.with_suffix(".new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def python_of(root: Path) -> Path:
    """Give the environment's Python."""
    return root / ".venv" / "bin" / "python"


def stamp_of(root: Path) -> Path:
    """Give the place of the stamp."""
    return root / ".venv" / "katixo-bot.stamp"
