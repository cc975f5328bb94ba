"""The doctor on Telegram: the token, and where the updates go."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.channels.telegram.health import check_telegram
from bot.channels.telegram.port import TELEGRAM_PATH
from bot.checks import Check
from bot.config import Settings
from tests.bot.channels.telegram.lives import settings_of
from tests.telegram_api.server import FakeTelegram


async def found(settings: Settings) -> dict[str, Check]:
    """Run the checks."""
    return {check.what: check for check in await check_telegram(settings)}


async def test_a_good_token_names_its_bot(tmp_path: Path, telegram: FakeTelegram) -> None:
    checks = await found(settings_of(tmp_path, telegram))
    assert all(check.ok for check in checks.values())
    assert "@katixo_test_bot" in checks["Telegram token"].words


async def test_a_wrong_token_is_said_and_not_shown(tmp_path: Path, telegram: FakeTelegram) -> None:
    settings = settings_of(tmp_path, telegram).model_copy(update={"telegram_token": SecretStr("123:wrong")})
    check = (await found(settings))["Telegram token"]
    assert (check.ok, "BotFather" in check.words, "wrong" in check.words) == (False, True, False)


async def test_a_telegram_that_does_not_answer_is_named_with_its_setting(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    telegram.is_down = True
    check = (await found(settings_of(tmp_path, telegram)))["Telegram"]
    assert not check.ok
    assert "KATIXO_BOT_TELEGRAM_API_URL" in check.words


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_updates_that_go_elsewhere_are_noticed(tmp_path: Path, telegram: FakeTelegram, mode: str) -> None:
    telegram.webhook = {"url": "https://elsewhere.example/x"}
    assert (await found(settings_of(tmp_path, telegram, mode)))["Telegram updates"].ok is False


async def test_a_webhook_of_ours_is_in_order_until_telegram_cannot_reach_it(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    settings = settings_of(tmp_path, telegram, "webhook")
    telegram.webhook = {"url": f"{settings.public_url}{TELEGRAM_PATH}"}
    assert (await found(settings))["Telegram updates"].ok
    telegram.webhook["last_error_message"] = "Connection refused"
    check = (await found(settings))["Telegram updates"]
    assert (check.ok, "Connection refused" in check.words) == (False, True)
