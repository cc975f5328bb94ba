"""A PostgreSQL that the test run starts itself: in a folder of its own, on a socket, as a user without privileges.

Where PostgreSQL is not installed its tests are skipped and say so.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

START_S = 30.0
PARENT_DIES = 1  # PR_SET_PDEATHSIG
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "16MB"}
PASSWORD_FOR = "local all careful scram-sha-256\nlocal all all trust\n"
NUMBERS = count(1)


class Server:
    """A running cluster. `stop` and `start` are for tests of its absence."""

    def __init__(self, folder: Path, programs: Path, settings: Mapping[str, str]) -> None:
        self.folder = folder
        self._programs = programs
        self._settings = settings
        self._run("initdb", "-D", str(folder / "data"), "-U", "bot", "-E", "UTF8", "--no-locale", "-A", "trust", "-N")
        (folder / "data" / "pg_hba.conf").write_text(PASSWORD_FOR)
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def address(self, database: str) -> str:
        """Give the address of a database."""
        return f"postgresql://bot@/{database}?host={self.folder}"

    def new_database(self, template: str = "template1") -> str:
        """Make a database, as a copy of another one, and give its name."""
        name = f"bot_{next(NUMBERS)}"
        self.ask(f"create database {name} template {template}")
        return name

    def ask(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement of the operator."""
        with psycopg.connect(self.address(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def start(self) -> None:
        """Begin to serve, until `stop` or until the test run ends, however it ends."""
        settings = {**self._settings, "listen_addresses": "", "unix_socket_directories": str(self.folder)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", str(self.folder / "data"), *options],
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_parent if _in_main_thread() else None,  # "parent" means the thread that starts it
                user=plain_user(),
            )
        self._wait_until_it_answers()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End: SIGINT breaks connections off and shuts down, SIGQUIT stops like a crash."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(how)
            self._process.wait(START_S)

    def _wait_until_it_answers(self) -> None:
        end = time.monotonic() + START_S
        while True:
            try:
                self.ask("select 1")
            except psycopg.OperationalError:
                assert time.monotonic() < end, (self.folder / "log").read_text()
                time.sleep(0.05)
            else:
                return

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder, user=plain_user())


@contextmanager
def serving(settings: Mapping[str, str] = FAST) -> Iterator[Server]:
    """Run a server of one's own: made for tests, which need no durability, unless told otherwise."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed here: no initdb")
    folder = Path(tempfile.mkdtemp(prefix="katixo-pg-", dir="/tmp"))  # a socket's path must be short
    if user := plain_user():
        shutil.chown(folder, user)
    server = Server(folder, found, settings)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def programs() -> Path | None:
    """Find the folder of initdb and postgres."""
    found = shutil.which("initdb")
    places = [Path(found).resolve()] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return places[-1].parent if places else None


def plain_user() -> int | None:
    """Name another user when we are root, as PostgreSQL refuses to run as root."""
    return pwd.getpwnam("nobody").pw_uid if os.getuid() == 0 else None


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _end_with_parent() -> None:
    ctypes.CDLL(None).prctl(PARENT_DIES, signal.SIGINT)
