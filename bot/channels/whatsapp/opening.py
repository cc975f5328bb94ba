"""WhatsApp from the settings: the channel and its doors."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.whatsapp.channel import Waits, WhatsAppChannel
from bot.channels.whatsapp.doors import DoorSecrets, WhatsAppDoors
from bot.channels.whatsapp.graph import Access, Graph
from bot.config import Settings
from bot.engine.clock import Clock
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class WhatsApp:
    """What the application needs of it."""

    channel: WhatsAppChannel
    doors: WhatsAppDoors


def open_whatsapp(settings: Settings, database: Database, clock: Clock) -> WhatsApp:
    """Put the channel and its doors together."""
    channel = WhatsAppChannel(open_graph(settings), database, clock, Waits(settings.whatsapp_word_s))
    secrets = DoorSecrets(
        settings.whatsapp_app_secret, settings.whatsapp_verify_token, settings.whatsapp_phone_number_id
    )
    return WhatsApp(channel, WhatsAppDoors(database, channel, clock, secrets))


def open_graph(settings: Settings) -> Graph:
    """Give the calls to the platform, as the settings say."""
    access = Access(
        settings.whatsapp_graph_url,
        settings.whatsapp_graph_version,
        settings.whatsapp_token,
        settings.whatsapp_phone_number_id,
        settings.whatsapp_business_account_id,
    )
    return Graph(access, call_s=settings.whatsapp_call_limit_s, file_s=settings.whatsapp_file_limit_s)
