"""`katixo-bot setup`: what it asks, what it writes, what the platforms hear, and that a wrong token changes nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import commands
from bot.config import read_settings
from tests.bot.test_doctor import katixo
from tests.fake_graph import ACCOUNT, NUMBER, FakeGraph, fake_graph
from tests.fake_graph import TOKEN as GRAPH_TOKEN
from tests.telegram_api.server import TOKEN, FakeTelegram, telegram_api

PUBLIC = "https://bot.example"


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with telegram_api() as fake:
        yield fake


@pytest.fixture
async def graph() -> AsyncIterator[FakeGraph]:
    async with fake_graph() as fake:
        yield fake


@pytest.fixture
async def file(tmp_path: Path, telegram: FakeTelegram, graph: FakeGraph) -> AsyncIterator[Path]:
    """Give a file that leads to the fakes."""
    async with katixo(401) as url:
        lines = {"KATIXO_URL": url, "TELEGRAM_API_URL": telegram.url, "WHATSAPP_GRAPH_URL": graph.url}
        path = tmp_path / ".env"
        path.write_text("# mine\n" + "".join(f"KATIXO_BOT_{name}={value}\n" for name, value in lines.items()))
        yield path


async def setup(file: Path, *arguments: str, said: str = "") -> Result:
    """Run the command beside the fakes, with what its user types."""

    def run() -> Result:
        return CliRunner().invoke(commands, ["setup", "--file", str(file), *arguments], input=said)

    return await asyncio.to_thread(run)


def text_of(file: Path) -> str:
    return file.read_text()


def mode_of(file: Path) -> int:
    return file.stat().st_mode & 0o777


def given(**settings: str) -> list[str]:
    return ["--yes", *(f"--set={name}={value}" for name, value in settings.items())]


async def test_a_telegram_bot_is_set_up_by_answering_five_questions(file: Path, telegram: FakeTelegram) -> None:
    done = await setup(file, said=f"\n\n1:wrong\n{TOKEN}\n\nAsha 98\n")
    assert (done.exit_code, "copy it again from BotFather" in done.output) == (0, True)
    chosen = read_settings(_env_file=file)
    assert (chosen.telegram_token.get_secret_value(), chosen.help_contact) == (TOKEN, "Asha 98")
    assert (mode_of(file), text_of(file).startswith("# mine\n")) == (0o600, True)
    assert all(words in done.output for words in ("t.me/katixo_test_bot", "polling", "send hello to your bot"))
    assert (telegram.webhook, set(telegram.menus)) == ({}, {"", "hi"})
    assert TOKEN not in done.output


async def test_a_webhook_is_set_with_a_secret_of_its_own(file: Path, telegram: FakeTelegram) -> None:
    done = await setup(file, *given(TELEGRAM_TOKEN=TOKEN, TELEGRAM_MODE="webhook", PUBLIC_URL=PUBLIC))
    assert done.exit_code == 0, done.output
    chosen = read_settings(_env_file=file)
    assert telegram.webhook["url"] == f"{PUBLIC}/webhooks/telegram"
    assert telegram.webhook["secret_token"] == chosen.telegram_secret.get_secret_value() != ""


async def test_a_whatsapp_number_is_set_up_and_what_is_left_to_do_at_meta_is_said(file: Path, graph: FakeGraph) -> None:
    answers = ["", "", "", NUMBER, ACCOUNT, GRAPH_TOKEN, "app-secret", PUBLIC, ""]
    done = await setup(file, said="\n".join(answers) + "\n")
    assert done.exit_code == 0, done.output
    chosen = read_settings(_env_file=file)
    assert chosen.has_whatsapp
    assert graph.is_subscribed
    for words in ("wa.me/919800000000", f"{PUBLIC}/webhooks/whatsapp", chosen.whatsapp_verify_token.get_secret_value()):
        assert words in done.output
    assert "app-secret" not in done.output


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"TELEGRAM_TOKEN": "1:wrong"}, "BotFather"),
        ({"TELEGRAM_TOKEN": "no token"}, "KATIXO_BOT_TELEGRAM_TOKEN"),
        ({"KATIXO_URL": "http://127.0.0.1:9"}, "does not answer"),
        ({"WHATSAPP_PHONE_NUMBER_ID": NUMBER}, "WHATSAPP_TOKEN"),
        ({"WHATSAPP_PHONE_NUMBER_ID": NUMBER, "WHATSAPP_TOKEN": "old", "WHATSAPP_APP_SECRET": "x"}, "190"),
        (
            {"WHATSAPP_PHONE_NUMBER_ID": NUMBER, "WHATSAPP_TOKEN": GRAPH_TOKEN, "WHATSAPP_APP_SECRET": "x"},
            "KATIXO_BOT_PUBLIC_URL",
        ),
        ({"TEAPOT": "1"}, "TEAPOT"),
    ],
)
async def test_what_is_wrong_is_named_and_nothing_is_written(file: Path, settings: dict[str, str], said: str) -> None:
    before = text_of(file)
    done = await setup(file, *given(**settings))
    assert (done.exit_code, said in done.output) == (2, True), done.output
    assert text_of(file) == before


async def test_what_is_set_is_offered_again_and_a_dash_takes_it_away(file: Path) -> None:
    await setup(file, *given(TELEGRAM_TOKEN=TOKEN, HELP_CONTACT="Asha"))
    kept = await setup(file, said="\n" * 5)
    assert (kept.exit_code, "[Asha]" in kept.output) == (0, True), kept.output
    assert read_settings(_env_file=file).telegram_token.get_secret_value() == TOKEN
    await setup(file, said="\n\n-\n\n\n")
    assert read_settings(_env_file=file).telegram_token.get_secret_value() == ""
