"""Bills that are odd: sums of nothing and of crores, days that cannot be, names of any kind. A clear card, or none."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from handlers.wording import day_words
from katixo_api.sandbox.running import Sandbox
from tests.journeys import books
from tests.journeys.world import CHANNELS, World, living, today

LONG = "Shri Mahalaxmi Trading and Commission Agents and General Merchants of the Old Market Road Near the Station " * 2


def spelled(days: int) -> str:
    """Spell a day so many days from today."""
    return (today() + timedelta(days=days)).strftime("%d %b %Y").lower()


async def test_ten_crore_is_shown_whole_and_booked(world: World) -> None:
    assert "₹10,00,00,000" in (await world.say("bill from Sharma Traders 10 crore no C-1")).text
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["100000000.00"]


async def test_a_bill_without_a_sum_is_asked_for_it(world: World) -> None:
    await world.say("Sharma Traders ka bill udhaar no C-1")
    assert not world.new_entries()


async def test_a_due_date_before_the_bill_is_said_and_the_terms_are_taken(world: World) -> None:
    card = await world.say(f"bill from Mehta Brothers 5000 no 12 dated {spelled(-5)} due {spelled(-9)}")
    assert "before the bill's date" in card.text
    assert day_words("en", today() + timedelta(days=10)) in card.text


@pytest.mark.parametrize(("days", "said"), [(40, "in the future"), (-5 * 365, "more than a year old")])
async def test_an_odd_bill_date_is_asked_about_on_the_card(world: World, days: int, said: str) -> None:
    card = await world.say(f"bill from Mehta Brothers 5000 no 12 dated {spelled(days)}")
    assert said in card.text


@pytest.mark.parametrize("name", ["Zed 🙂 Foods", 'Zed "Quoted" Foods', LONG.strip()])
async def test_any_name_can_become_a_vendor(world: World, name: str) -> None:
    await world.say("bill from Somebody Unheard 900 no Z-1")
    asked = await world.say(name)
    assert all(len(label) <= 20 for label in asked.buttons)
    await world.press(asked.buttons[0])
    await world.press("Post")
    (entry,) = world.new_entries()
    assert str(entry["vendor"])[:60] == " ".join(name.split())[:60]


async def test_a_vendor_that_somebody_has_just_created_is_taken(world: World) -> None:
    zed = "bill from Zed Agencies 11800 incl 18% gst no Z-{} gstin 27AAPFU0939F1ZV"
    await world.say(zed.format(1))
    await world.say(zed.format(2))
    await world.press("Create Zed Agencies")
    await world.press("Regular")
    await world.press("Post")
    await world.person.press("Create Zed Agencies")
    await world.quiet()
    await world.press("Post")
    assert len(books.values(world.sandbox.path, "contacts", "id", "display_name", "Zed Agencies")) == 1


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("role", ["OPERATOR", "VIEWER"])
async def test_who_may_not_keep_bills_is_told_so(tmp_path: Path, sandbox: Sandbox, channel: str, role: str) -> None:
    async with living(channel, tmp_path / "bot", sandbox, role) as world:
        await world.say("bill from Sharma Traders 5000 no 1")
        assert f"your role ({role})" in (await world.press("Post")).text
        assert not world.new_entries()


async def test_an_operator_s_expense_to_a_vendor_is_not_held_up_by_bills_he_may_not_read(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    async with living("terminal", tmp_path / "bot", sandbox, "OPERATOR") as world:
        card = await world.say("paid 500 to Sharma Traders upi for packing")
        assert "could not look whether" in card.text
