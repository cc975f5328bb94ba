"""Telling the platforms where this bot is, at the end of its setup; what is left to its operator is said."""

from __future__ import annotations

import re

from bot.channels.telegram.port import TELEGRAM_PATH
from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.graph import GraphError
from bot.channels.whatsapp.opening import open_graph
from bot.config import Settings


async def tell_telegram(chosen: Settings) -> list[str]:
    """Set the webhook, or take it down for polling; show the menu; give where the bot is found."""
    token = chosen.telegram_token.get_secret_value()
    if not token:
        return []
    from bot.channels.telegram.transport import TelegramApi  # optional: half a second of imports
    from bot.channels.telegram.troubles import TelegramTrouble  # optional: goes with it

    api, address = TelegramApi(token, chosen.telegram_api_url), f"{chosen.public_url}{TELEGRAM_PATH}"
    by_webhook = chosen.telegram_mode == "webhook"
    try:
        name = await api.name()
        if by_webhook:
            await api.listen_at(address, chosen.telegram_secret.get_secret_value())
        else:
            await api.listen_nowhere()
        await api.show_menu()
    except TelegramTrouble as error:
        return [f"Telegram could not be told ({error}); the bot tells it when it starts."]
    finally:
        await api.close()
    how = f"messages are sent to {address}" if by_webhook else "the bot fetches its messages by itself (polling)"
    return [f"Telegram: your bot is https://t.me/{name}; {how}."]


async def tell_whatsapp(chosen: Settings) -> list[str]:
    """Have the account's messages sent to this app; say what only its owner can do at Meta."""
    if not chosen.has_whatsapp:
        return []
    graph = open_graph(chosen)
    try:
        number = re.sub(r"\D", "", await graph.own_number())
        if chosen.whatsapp_business_account_id:
            await graph.subscribe()
    except GraphError as error:
        return [f"WhatsApp could not be told ({error}); ask `katixo-bot doctor` what is missing."]
    finally:
        await graph.close()
    return [
        f"WhatsApp: your bot is https://wa.me/{number}. At Meta, in your app under WhatsApp, Configuration, give",
        f"  Callback URL  {chosen.public_url}{PATH}",
        f"  Verify token  {chosen.whatsapp_verify_token.get_secret_value()}",
        "  and subscribe to the field messages, while `katixo-bot run` is running.",
        "  Then hand in the reminders' templates: katixo-bot templates --submit",
    ]
