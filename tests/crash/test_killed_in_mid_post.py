"""Kill -9 around the tap on Post: after a restart there is one expense, and the user is told its number."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import build
from bot.config import Settings
from bot.linking import Credentials
from katixo_api.sandbox.books_file import count, entries, trial_balance
from tests.crash.processes import BotProcess, SandboxProcess, wait_until

OWNER = Credentials("+919800000001", "demo1234")
EXPENSES = {"method": "POST", "path": "/api/v1/expenses"}


@pytest.fixture(scope="module")
def signed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make books and a bot whose owner is signed in, once for all tests here."""
    folder = tmp_path_factory.mktemp("signed-in")
    sandbox = SandboxProcess(folder / "sandbox.db")
    asyncio.run(_sign_in(folder / "bot", sandbox.url))
    sandbox.stop()
    return folder


@pytest.fixture
def sandbox(tmp_path: Path, signed_in: Path) -> Iterator[SandboxProcess]:
    """Run a sandbox in its own process, on a copy of the books."""
    shutil.copytree(signed_in, tmp_path / "world")
    sandbox = SandboxProcess(tmp_path / "world" / "sandbox.db")
    yield sandbox
    sandbox.stop()


@pytest.fixture
def bot(sandbox: SandboxProcess) -> Iterator[BotProcess]:
    """Run a bot whose owner is signed in and has a card on the screen."""
    bot = BotProcess(sandbox.path.parent / "bot", sandbox.url)
    bot.start()
    bot.enter()
    bot.say("paid 2500 UPI office supplies")
    wait_until(lambda: bot.has_button("Post"), "the card")
    yield bot
    bot.close()


async def _sign_in(folder: Path, url: str) -> None:
    app = build(Settings(_env_file=None, katixo_url=url, data_dir=folder))
    await app.linking.link("browser", "owner", OWNER, "en")
    await app.close()


def assert_one_expense_and_its_number_told(bot: BotProcess, sandbox: SandboxProcess, before: int) -> None:
    wait_until(lambda: any("Done" in text for text in bot.texts()), "the user to be told")
    (entry,) = entries(sandbox.path, before)
    assert any(str(entry["number"]) in text for text in bot.texts())
    assert (entry["total"], entry["balanced"]) == ("2500.00", True)
    assert trial_balance(sandbox.path) == 0


def test_killed_between_the_tap_and_the_call(bot: BotProcess, sandbox: SandboxProcess) -> None:
    before = count(sandbox.path)
    bot.press("Post")
    bot.kill()
    bot.start()
    assert_one_expense_and_its_number_told(bot, sandbox, before)


def test_killed_while_the_server_is_still_thinking(bot: BotProcess, sandbox: SandboxProcess) -> None:
    before = count(sandbox.path)
    sandbox.misbehave({**EXPENSES, "do": "delay", "delay_s": 0.4})
    bot.press("Post")
    wait_until(lambda: any("Posting" in text for text in bot.texts()), "the posting to begin")
    bot.kill()
    bot.start()
    assert_one_expense_and_its_number_told(bot, sandbox, before)


def test_killed_after_the_server_has_saved_and_before_it_answers(bot: BotProcess, sandbox: SandboxProcess) -> None:
    before = count(sandbox.path)
    sandbox.misbehave({**EXPENSES, "do": "delay", "delay_s": 30, "after_save": True})
    bot.press("Post")
    wait_until(lambda: count(sandbox.path) > before, "the server to save")
    bot.kill()
    bot.start()
    assert_one_expense_and_its_number_told(bot, sandbox, before)
    assert len(sandbox.posts()) == 1


def test_connection_lost_after_the_server_has_saved(bot: BotProcess, sandbox: SandboxProcess) -> None:
    before = count(sandbox.path)
    sandbox.misbehave({**EXPENSES, "do": "drop_after_save"})
    bot.press("Post")
    assert_one_expense_and_its_number_told(bot, sandbox, before)
    assert any("safe with me" in text for text in bot.texts())


def test_a_card_survives_a_kill_and_can_be_posted(bot: BotProcess, sandbox: SandboxProcess) -> None:
    before = count(sandbox.path)
    bot.kill()
    bot.start()
    bot.press("Post")
    assert_one_expense_and_its_number_told(bot, sandbox, before)
