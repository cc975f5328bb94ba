"""What the HTTP doors write into the log when something breaks: places and doors, no words and no tokens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import App, build
from bot.config import Settings
from bot.web import Site
from bot.web_links import make_link
from tests.bot.test_web import TEXT, opened
from tests.fakes import FakeClock


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[App]:
    app = build(Settings(_env_file=None, katixo_url="http://127.0.0.1:9", data_dir=tmp_path), clock=FakeClock())
    yield app
    await app.close()


async def test_the_log_names_the_door_and_never_the_token_of_a_link(app: App) -> None:
    link = make_link(app.vault, "owner", app.clock.now())
    await app.database.close()
    async with await opened(app, Site("127.0.0.1", 8080)) as page:
        with capture_logs() as logs:
            await page.get(f"/link/{link}")
    assert [(one["event"], one["door"]) for one in logs] == [("door_storage", "/link/{token}")]
    assert link not in str(logs)


async def test_a_fault_of_ours_is_logged_by_its_place_not_by_its_words(app: App) -> None:
    def wreck(*_: object) -> None:
        raise LookupError("paid 500 to Raju")

    app.database.write = app.database.read = wreck  # type: ignore[method-assign, assignment]  # breaks on purpose
    async with await opened(app, Site("127.0.0.1", 8080, open_to="owner")) as page:
        with capture_logs() as logs:
            answer = await page.post("/chat/messages", json=TEXT)
    assert (answer.status, logs[0]["event"], logs[0]["error"]) == (500, "door_failed", "LookupError")
    assert "Raju" not in str(logs)
