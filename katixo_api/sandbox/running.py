"""A sandbox inside the running event loop, for tests: `async with running(path) as sandbox: ...`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books_file import entries, trial_balance
from katixo_api.sandbox.clock import Clock
from katixo_api.sandbox.desk import Desk
from katixo_api.sandbox.faults import SCRIPT, FaultScript
from katixo_api.sandbox.opening import open_books
from katixo_api.sandbox.operations import all_routes
from katixo_api.sandbox.options import DialectName, Options, SeedName
from katixo_api.sandbox.server import Server, listening
from katixo_api.sandbox.tokens import api_key


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A sandbox that is running."""

    base_url: str
    path: Path
    desk: Desk
    faults: FaultScript

    @property
    def books(self) -> Books:
        """The books of Kumar Stores, as they stand in memory."""
        return self.desk.first_books()

    def api_key(self, phone: str) -> str:
        """The API key of the user with this phone."""
        return api_key(self.desk.world.people.with_phone(phone)[0], self.desk.token_key)

    def misbehave(self, *faults: dict[str, object]) -> None:
        """Put a script of faults in force, in place of the one before."""
        self.faults.replace(SCRIPT.validate_python(list(faults)))

    def entries(self) -> Sequence[dict[str, str | bool]]:
        """All documents in the file, in the order in which they came (`books_file.entries`)."""
        return entries(self.path)

    def trial_balance(self) -> Decimal:
        """Debits minus credits of all that is posted: 0 as long as the books are right."""
        return trial_balance(self.path)


@asynccontextmanager
async def running(
    path: Path,
    *,
    dialect: DialectName = "docs",
    seed: SeedName = "trading",
    today: date | None = None,
    options: Options | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
) -> AsyncIterator[Sandbox]:
    """Serve the file at `path` on a free port until the block is left; nobody is refused for calling too often."""
    chosen = replace(options or Options(), dialect=dialect, seed=seed, today=today)
    async with serving(path, chosen, host=host, port=port) as sandbox:
        yield sandbox


@asynccontextmanager
async def serving(
    path: Path, options: Options, *, host: str, port: int, faults: FaultScript | None = None
) -> AsyncIterator[Sandbox]:
    """Serve the file at `path` until the block is left; OSError when the port is taken."""
    file, world = open_books(path, options.seed, Clock(options.today).today())
    desk = Desk(world, file, all_routes(), options)
    server = Server(desk, faults)
    try:
        desk.begin_day()
        async with listening(server, host, port) as bound_port:
            yield Sandbox(f"http://{host}:{bound_port}", path, desk, server.faults)
    finally:
        file.close()
