"""Journey 28: a card of one organisation is never booked in another; brought over, it is planned with what is there."""

from __future__ import annotations

import pytest

from katixo_api.auth import sign_in
from katixo_api.client import KatixoClient
from katixo_api.sandbox.seed.kumar_stores import KUMAR_AGENCIES
from katixo_api.tokens import MemoryTokens
from tests.journeys import books
from tests.journeys.world import ADDRESS, PASSWORD, PHONES, World

ONE_CHANNEL = pytest.mark.parametrize("world", ["terminal"], indirect=True)


async def switch(world: World) -> None:
    """Sign the chat in to the owner's other organisation."""
    session = await sign_in(world.sandbox.base_url, phone=PHONES["OWNER"], password=PASSWORD)
    async with KatixoClient(world.sandbox.base_url, tokens=MemoryTokens(session.tokens)) as katixo:
        await world.app.linking.keep("terminal", ADDRESS, await katixo.organisations.switch(KUMAR_AGENCIES), "en")


@ONE_CHANNEL
async def test_an_open_card_waits_in_its_organisation_and_is_booked_elsewhere_only_when_brought(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await switch(world)
    told = await world.press("Post")
    assert "another organisation" in told.text
    assert world.new_entries() == []
    assert "Kumar Agencies" in (await world.press("Book it here")).text
    await world.press("Post")
    (entry,) = world.new_entries()
    there = books.values(world.sandbox.path, "expenses", "number", "organisation_id", KUMAR_AGENCIES)
    assert there == [entry["number"]]


@ONE_CHANNEL
async def test_what_stands_in_one_organisation_is_not_taken_back_in_another(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    await switch(world)
    assert "another organisation" in (await world.press("Undo")).text
    assert "nothing" in (await world.say("undo")).text
    assert [one["status"] for one in world.new_entries()] == ["ACTIVE"]
