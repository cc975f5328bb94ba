"""Journey 4: several entries in one message are one card, posted together; what fails is told row by row."""

from __future__ import annotations

from pathlib import Path

from katixo_api.sandbox.running import Sandbox
from tests.journeys.world import World, living

THREE = "chai 40, auto 120, courier 450 all cash"


def totals(world: World) -> list[tuple[str, str]]:
    return sorted((str(one["total"]), str(one["status"])) for one in world.new_entries())


async def test_three_entries_on_one_card_are_posted_by_one_tap_and_one_is_taken_back(world: World) -> None:
    shown = await world.say(THREE)
    assert "₹610" in shown.text
    assert shown.buttons == ("Post all", "One by one", "Cancel")
    await world.say("2nd is 150")
    done = await world.press("Post all")
    assert totals(world) == [("150.00", "ACTIVE"), ("40.00", "ACTIVE"), ("450.00", "ACTIVE")]
    assert all(str(one["number"]) in done.text for one in world.new_entries())
    await world.press("Undo 2 auto")
    assert totals(world) == [("150.00", "VOIDED"), ("40.00", "ACTIVE"), ("450.00", "ACTIVE")]


async def test_a_row_that_katixo_refuses_is_told_and_posted_again_by_a_tap(tmp_path: Path, sandbox: Sandbox) -> None:
    async with living("browser", tmp_path / "bot", sandbox) as world:
        await _refused_and_again(world)


async def _refused_and_again(world: World) -> None:
    await world.say(THREE)
    world.sandbox.misbehave({"method": "POST", "do": "status", "status": 422, "times": 1})
    partly = await world.press("Post all")
    assert "2 booked" in partly.text
    assert "Not booked:" in partly.text
    await world.press("Post all")
    assert [total for total, _ in totals(world)] == ["120.00", "40.00", "450.00"]
