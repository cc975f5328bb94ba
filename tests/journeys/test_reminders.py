"""Journeys 11, 25 and 26: what is due, asked for and paid from there, and the morning that comes by itself."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.engine.clock import SystemClock
from bot.storage import consents, reminding, told
from bot.storage.database import Transaction
from bot.storage.tables import identities
from katixo_api.sandbox.running import Sandbox
from tests.bot.morning_world import INDIA
from tests.graph_schema import found
from tests.journeys import books
from tests.journeys.bubble import SILENCE, Bubble
from tests.journeys.on_whatsapp import WhatsAppPerson
from tests.journeys.world import CHANNELS, World, living


async def test_what_is_due_is_shown_and_a_bill_paid_from_the_list(world: World) -> None:
    shown = await world.say("remind me now")
    for words in ("To pay ₹", "To collect ₹", "On sales hold", "Imran Provision: Cheque returned", "Stock expiring ₹"):
        assert words in shown.text
    assert len(shown.text.splitlines()) <= 12
    asked = await world.press("Paid")
    assert "Which one did you pay?" in asked.text
    label = next(one for one in asked.buttons if one.startswith("Maharashtra"))
    await world.press(label)
    await world.say("by NEFT")
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["payment"]
    assert books.payable(world.sandbox.path, "Maharashtra Pulses Trading Co.") == 0
    assert "Maharashtra" not in (await world.say("remind me now")).text


class ByDay(SystemClock):
    """The machine's clock, moved so that it was ten in India when it was made, on a day of this month."""

    def __init__(self, day: int | None = None) -> None:
        here = super().now().astimezone(INDIA)
        self._moved = here.replace(day=day or here.day, hour=10, minute=0, second=0) - here

    def now(self) -> datetime:
        return super().now() + self._moved


@pytest.fixture(params=CHANNELS)
async def asleep(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner who has written nothing yet, by day, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox, clock=ByDay()) as world:
        yield world


async def morning(world: World) -> Bubble:
    """Let the user be due, who allows it, until a scan has worked, and a tick more; give what they hear.

    On a busy machine a scan may meet the short time limits of a journey, and is tried again.
    """
    now = world.app.clock.now()
    today = now.astimezone(INDIA).date()

    def wake(tx: Transaction) -> bool:
        row = tx.connection.execute(select(identities)).one()
        consents.say(tx.connection, row.channel, row.address, now, given=True)
        reminding.save(tx.connection, row.user, b"{}", now)
        return told.state_of(tx.connection, row.user, today) is not None

    assert world.app.mornings
    had_it = False
    for _ in range(20):
        had_it = await world.app.database.write(wake)
        await world.app.mornings.tick()
        if had_it:
            break
    assert had_it
    return await world.quiet()


async def test_the_morning_comes_by_itself_once_a_day_and_stops_by_one_tap(asleep: World) -> None:
    said = await morning(asleep)
    for words in ("₹", "Maharashtra Pulses", "Imran Provision"):
        assert words in said.text
    assert await morning(asleep) is SILENCE
    said = await _open(asleep) or said
    assert {"Paid", "Tomorrow", "Stop"} <= set(said.buttons)
    assert "again on" in (await asleep.press("Tomorrow")).text
    await asleep.press("Stop")
    assert await asleep.app.database.read(lambda conn: _allowed(conn)) is False


@pytest.mark.parametrize("channel", CHANNELS)
async def test_on_the_28th_a_missing_photo_is_sent_to_its_entry(channel: str, tmp_path: Path, sandbox: Sandbox) -> None:
    before = len(sandbox.books.attachments.rows)
    async with living(channel, tmp_path / "bot", sandbox, clock=ByDay(28)) as world:
        await morning(world)
        await _open(world)
        more = await world.press("More")
        assert "without a photo" in more.text
        asked = await world.press("Send photo")
        assert "A photo of which one?" in asked.text
        await world.press(asked.buttons[0])
        assert "It goes to" in (await world.send("bill.jpg", b"\xff\xd8\xff\xe0 a small photo", "")).text
        assert len(sandbox.books.attachments.rows) == before + 1


async def _open(world: World) -> Bubble | None:
    """Tap what WhatsApp sends who has written nothing yet: the template, with taps of its own."""
    if not isinstance(world.person, WhatsAppPerson):
        return None
    (sent,) = world.person.graph.sent
    payloads = list(found(sent["template"], "payload"))
    assert len(payloads) == 3
    await world.person.press_data(payloads[0])
    return await world.quiet()


def _allowed(conn: Connection) -> bool:
    row = conn.execute(select(identities)).one()
    word = consents.of(conn, row.channel, row.address)
    return bool(word and word.given)
