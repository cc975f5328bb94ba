"""A reply that brings a file gives the same bytes under the same name on every channel, beside its words."""

from __future__ import annotations

from bot.saying import say
from bot.storage import files
from bot.storage.database import Transaction
from handlers.replies import Attachment, Button, Reply
from tests.journeys.world import World

PNG = b"\x89PNG\r\n\x1a\n a chart"


async def bring(world: World, name: str, mime: str, content: bytes) -> None:
    """Let the bot send a file, as the answer to a question would."""
    now, chat = world.app.clock.now(), world.conversation

    def unit(tx: Transaction) -> None:
        digest = files.put(tx.connection, content, mime, now)
        brought = Attachment(digest, name, mime, len(content))
        say(tx, chat, Reply("₹4,000 on petrol", (Button("CSV", "csv", "d1", 1),), attachment=brought), name, now)

    await world.app.database.write(unit)


async def test_a_file_comes_with_its_words_and_buttons(world: World) -> None:
    await world.say("hello")
    for name, mime, content in (("petrol.png", "image/png", PNG), ("november.csv", "text/csv", b"day,amount")):
        await bring(world, name, mime, content)
        said = await world.quiet()
        assert (said.text, said.buttons) == ("₹4,000 on petrol", ("CSV",))
    assert await world.person.received() == [("petrol.png", PNG), ("november.csv", b"day,amount")]
