"""What the doctor asks Telegram: is the token good, and do updates go where this bot takes them?"""

from __future__ import annotations

from bot.channels.telegram.port import TELEGRAM_PATH
from bot.channels.telegram.transport import TelegramApi, Webhook
from bot.channels.telegram.troubles import TelegramTrouble, WrongToken
from bot.checks import Check
from bot.config import Settings


async def check_token(chosen: Settings) -> Check:
    """Check the token alone."""
    return (await check_telegram(chosen))[0]


async def check_telegram(chosen: Settings) -> list[Check]:
    """Check token and webhook; nothing is changed at Telegram."""
    api = TelegramApi(chosen.telegram_token.get_secret_value(), chosen.telegram_api_url)
    try:
        name = await api.name()
        webhook = await api.webhook()
    except WrongToken:
        words = "Telegram does not know KATIXO_BOT_TELEGRAM_TOKEN: copy it again from BotFather"
        return [Check("Telegram token", False, words)]
    except TelegramTrouble as error:
        why = f"{chosen.telegram_api_url} does not answer ({error}): check the network and KATIXO_BOT_TELEGRAM_API_URL"
        return [Check("Telegram", False, why)]
    finally:
        await api.close()
    return [Check("Telegram token", True, f"this is @{name}"), _updates(chosen, webhook)]


def _updates(chosen: Settings, webhook: Webhook) -> Check:
    """Compare where updates go with where they should."""
    if chosen.telegram_mode == "polling":
        words = "fetched by this bot"
        if webhook.url:
            words = "sent to a webhook, which `katixo-bot run` will take down; is another bot using this token?"
        return Check("Telegram updates", not webhook.url, words)
    wanted = f"{chosen.public_url}{TELEGRAM_PATH}"
    if webhook.url != wanted:
        there = webhook.url or "nowhere"
        return Check("Telegram updates", False, f"sent to {there}, not to {wanted}: start `katixo-bot run`")
    if webhook.last_error:
        words = f"Telegram cannot deliver to {wanted} ({webhook.last_error}): check the address from outside"
        return Check("Telegram updates", False, words)
    return Check("Telegram updates", True, f"sent to {wanted}, {webhook.waiting} waiting")
