"""PostgreSQL on a disk that really fills up: each refused write says so, nothing that was accepted is lost, and when
there is room again the work goes on. Needs the right to mount a small disk.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage import inbox
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageFault
from bot.storage.postgres import open_postgres
from tests.fakes import START
from tests.postgres import FAST, Server, plain_user, programs

CHAT = "browser:1"
ROOM_BYTES = 1_500_000


@pytest.fixture
def disk() -> Iterator[Path]:
    """Mount a disk of 70 MB."""
    if programs() is None:
        pytest.skip("PostgreSQL is not installed here: no initdb")
    folder = Path("/tmp") / f"katixo-full-{os.getpid()}"  # a socket's path must be short
    folder.mkdir()
    mount = shutil.which("mount")
    mounted = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=70m", "tmpfs", folder], capture_output=True)
    if not mounted or mounted.returncode:
        folder.rmdir()
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)
    folder.rmdir()


async def put(database: Database, number: int) -> None:
    """Take a message in."""
    row = inbox.Incoming("browser", f"m{number}", CHAT, "text", os.urandom(20_000), START)

    def unit(tx: Transaction) -> None:
        inbox.add(tx.connection, row, START)

    await database.write(unit)


async def fill(database: Database) -> tuple[list[int], StorageFault]:
    """Take messages in until one is refused."""
    for number in range(1000):
        try:
            await put(database, number)
        except StorageFault as fault:
            return list(range(number)), fault
    raise AssertionError("the disk did not fill up")


async def test_a_full_disk_loses_nothing_and_the_work_goes_on_when_there_is_room(disk: Path) -> None:
    folder = disk / "server"
    folder.mkdir()
    if user := plain_user():
        shutil.chown(folder, user)
    found = programs()
    assert found
    server = Server(folder, found, FAST)
    database = open_postgres(server.address(server.new_database()), hold="shared")
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(disk).free - ROOM_BYTES))
    kept, fault = await fill(database)
    assert (fault.permanent, "No space left" in str(fault)) == (True, True)
    ballast.unlink()
    await put(database, 2000)
    rows = await database.read(lambda connection: inbox.after(connection, CHAT, 0, 3000))
    assert [row.message_id for row in rows] == [f"m{number}" for number in (*kept, 2000)]
    await database.close()
    await asyncio.to_thread(server.stop)
