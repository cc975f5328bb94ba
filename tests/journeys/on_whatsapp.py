"""A user on WhatsApp: what they send comes through the signed webhook, what they hear went to the Graph API."""

from __future__ import annotations

from pydantic import SecretStr

from tests.fake_graph import NUMBER, TOKEN, FakeGraph
from tests.graph_schema import found
from tests.journeys.bubble import Bubble
from tests.webhooks import PHONE, SECRET, VERIFY, Body, Meta, message, tap, text


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
    """Writes and taps as the platform tells it, and reads what it was sent."""

    address = PHONE

    def __init__(self, meta: Meta, graph: FakeGraph) -> None:
        self._meta = meta
        self.graph = graph
        self._heard = 0

    async def say(self, words: str) -> None:
        await self.tell(text(words))

    async def send(self, name: str, content: bytes, caption: str) -> None:
        image = {"id": self.graph.add_media(content), "mime_type": "image/jpeg", "caption": caption}
        await self.tell(message("image", image))

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
        await self._meta.send(said)


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
