"""A user on WhatsApp: what they send comes through the signed webhook, what they hear went to the Graph API."""

from __future__ import annotations

from pydantic import SecretStr

from bot.channels.first_bytes import type_of
from bot.channels.outgoing import PICTURES
from bot.engine.clock import Clock
from tests.fake_graph import NUMBER, TOKEN, FakeGraph
from tests.graph_schema import found
from tests.journeys.bubble import Bubble
from tests.webhooks import PHONE, SECRET, VERIFY, Body, Meta, message, tap, text

MEDIA_LIMITS = {"image": 5 << 20, "document": 100 << 20}  # bytes that the app sends as such


def whatsapp_settings(graph: FakeGraph) -> dict[str, object]:
    """Give the settings of a bot whose platform is the fake one."""
    return {
        "whatsapp_graph_url": graph.url,
        "whatsapp_token": SecretStr(TOKEN),
        "whatsapp_phone_number_id": NUMBER,
        "whatsapp_app_secret": SecretStr(SECRET),
        "whatsapp_verify_token": SecretStr(VERIFY),
    }


class WhatsAppPerson:
    """Writes and taps as the platform tells it, at the moment of a clock, and reads what it was sent."""

    address = PHONE

    def __init__(self, meta: Meta, graph: FakeGraph, clock: Clock) -> None:
        self._meta = meta
        self._clock = clock
        self.graph = graph
        self._heard = 0

    async def say(self, words: str) -> None:
        await self.tell(text(words))

    async def send(self, name: str, content: bytes, caption: str) -> None:
        mime = type_of(content)
        kind = "image" if mime in PICTURES else "document"
        assert len(content) <= MEDIA_LIMITS[kind], "the app would not send it"
        named = {"filename": name} if kind == "document" else {}
        file = {"id": self.graph.add_media(content, mime=mime), "mime_type": mime, "caption": caption, **named}
        await self.tell(message(kind, file))

    async def press(self, label: str) -> None:
        choices = [choice for one in reversed(self.graph.sent) for choice in choices_of(one) if choice[0] == label]
        assert choices, f"no button {label!r}"
        await self.press_data(choices[0][1])

    async def press_data(self, data: str) -> None:
        """Send a tap as it is, as on an old message."""
        await self.tell(tap(data))

    def buttons(self) -> list[str]:
        """Give the data of every button seen so far."""
        return [data for one in self.graph.sent for _, data in choices_of(one)]

    async def heard(self) -> list[Bubble]:
        assert not self.graph.refused
        fresh = self.graph.sent[self._heard :]
        self._heard += len(fresh)
        return [Bubble(words_of(one), tuple(label for label, _ in choices_of(one))) for one in fresh]

    async def received(self) -> list[tuple[str, bytes]]:
        return self.graph.received()

    async def tell(self, said: Body) -> None:
        """Send a message as it is."""
        self.graph.known.add(str(said["id"]))
        await self._meta.send({**said, "timestamp": str(int(self._clock.now().timestamp()))})


def words_of(sent: Body) -> str:
    """Give the text of a message of ours, also of one in a template."""
    if sent["type"] == "text":
        return next(found(sent["text"], "body"))
    if sent["type"] in ("image", "document"):
        return next(found(sent, "caption"), "")
    return " ".join(found(sent.get("interactive", sent.get("template")), "text"))


def choices_of(sent: Body) -> list[tuple[str, str]]:
    """Give words and data of everything that can be tapped on a message of ours."""
    interactive = sent.get("interactive")
    action = interactive.get("action") if isinstance(interactive, dict) else None
    return list(zip(found(action, "title"), found(action, "id"), strict=True))
