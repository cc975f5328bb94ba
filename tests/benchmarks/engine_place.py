"""Where the engine is measured: an installation on SQLite or PostgreSQL, filled with history, and its processes."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, create_engine, func, text, update

from bot.app import App, build
from bot.config import Settings
from bot.linking import Credentials
from bot.storage.database import Transaction
from bot.storage.engines import reading_engine, writing_engine
from bot.storage.postgres_address import engine_address
from bot.storage.tables import inbox
from tests.benchmarks.bench_whatsapp import cpu_seconds, environment, until_up
from tests.benchmarks.engine_history import add_open
from tests.crash.processes import free_port

OWNER = Credentials("+919800000001", "demo1234")
START_S = 120.0  # a machine that is busy with others starts nothing quickly
END_S = 20.0


@dataclass(frozen=True, slots=True)
class Place:
    """An installation: its folder, and the address of its database when that is PostgreSQL."""

    folder: Path
    katixo_url: str
    database_url: str = ""

    def writing(self) -> Engine:
        """Open the database to fill it; on SQLite only while no service runs."""
        return create_engine(engine_address(self.database_url)) if self.database_url else writing_engine(self._file)

    def reading(self) -> Engine:
        """Open the database to look at it, beside a running service."""
        if self.database_url:
            return create_engine(engine_address(self.database_url), isolation_level="AUTOCOMMIT")
        return reading_engine(self._file, connections=1)

    async def link(self) -> None:
        """Bring the tables up and sign the owner in to Katixo."""
        async with self._app() as app:
            await app.linking.link("browser", "owner", OWNER, "en")

    async def give_turns(self, first: int, turns: int, people: int) -> None:
        """Put messages into the inbox, all at once, and wake whoever works; on SQLite only while no service runs."""

        def unit(tx: Transaction) -> None:
            for conversation in add_open(tx.connection, first, turns, people):
                tx.wake(f"turn:{conversation}")

        async with self._app() as app:
            await app.database.write(unit)

    def forget_open(self) -> None:
        """Let nothing wait that came while nobody worked."""
        engine = self.writing()
        with engine.begin() as connection:
            connection.execute(update(inbox).where(inbox.c.done_at.is_(None)).values(end="silent", done_at=func.now()))
            if self.database_url:
                connection.execute(text("delete from procrastinate_jobs"))
        engine.dispose()

    def settings(self, port: int, graph_url: str) -> dict[str, str]:
        """Give the environment of a process of this installation."""
        given = environment(self.folder, port, graph_url)
        return {
            **given,
            "KATIXO_BOT_KATIXO_URL": self.katixo_url,
            "KATIXO_BOT_DATABASE_URL": self.database_url,
        }

    @asynccontextmanager
    async def _app(self) -> AsyncIterator[App]:
        chosen = Settings(
            _env_file=None, katixo_url=self.katixo_url, data_dir=self.folder, database_url=self.database_url
        )
        app = build(chosen, works=False)
        try:
            yield app
        finally:
            await app.close()

    @property
    def _file(self) -> Path:
        return self.folder / "bot.db"


@dataclass(frozen=True, slots=True)
class Running:
    """A process under measure."""

    pid: int
    url: str

    def cpu_s(self) -> float:
        """Give the processor time that it has used so far, in steps of a hundredth."""
        return cpu_seconds(self.pid)

    def resident_mb(self) -> float:
        """Give its resident memory in MB (Linux)."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


@asynccontextmanager
async def service(place: Place, graph_url: str, role: str) -> AsyncIterator[Running]:
    """Run the real service in one of its roles for the length of a block."""
    port = free_port()
    arguments = ["-m", "bot", "run", "--role", role]
    async with program(arguments, f"http://127.0.0.1:{port}", place.settings(port, graph_url)) as running:
        yield running


@asynccontextmanager
async def our_door(place: Place, graph_url: str) -> AsyncIterator[Running]:
    """Run our web door without anybody who takes turns."""
    port = free_port()
    arguments = ["-m", "tests.benchmarks.our_door"]
    async with program(arguments, f"http://127.0.0.1:{port}", place.settings(port, graph_url)) as running:
        yield running


@asynccontextmanager
async def bare_door() -> AsyncIterator[Running]:
    """Run the handler that only checks the signature."""
    port = free_port()
    arguments = ["-m", "tests.benchmarks.bare_door", str(port)]
    async with program(arguments, f"http://127.0.0.1:{port}", dict(os.environ)) as running:
        yield running


@asynccontextmanager
async def program(arguments: list[str], url: str, settings: Mapping[str, str]) -> AsyncIterator[Running]:
    """Run a Python program that answers at this address; end it after the block."""
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env=settings)
    try:
        await until_up(url, START_S)
        yield Running(process.pid, url)
    finally:
        await _end(process)


async def _end(process: asyncio.subprocess.Process) -> None:
    """End a process, gently first."""
    if process.returncode is None:
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), END_S)
    except TimeoutError:
        process.kill()
        await process.wait()
