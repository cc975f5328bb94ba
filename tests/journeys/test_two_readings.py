"""Journeys 41 and 42: what can mean two things is asked about, and an open card is never changed unasked."""

from __future__ import annotations

from tests.journeys.world import World


async def test_a_name_a_kal_a_bare_figure_and_a_whole_sentence_beside_an_open_card(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    assert (await world.say("500")).buttons == ("Change to ₹500", "New entry")
    await world.press("Change to ₹500")
    await world.say("paid 60000 shop rent to Verma neft")
    await world.press("Post")
    assert (await world.say("kal 25000 rent")).buttons[:2] == ("Diye", "Dena hai")
    await world.press("Dena hai")
    assert (await world.say("Sharma 2500")).buttons == ("Diye", "Mile", "Udhaar")
    await world.press("Mile")
    await world.press("Dukaan ka nahi")
    assert "500" in (await world.say("yes")).text  # other topics have come between: the card is shown before it posts
    assert len(world.new_entries()) == 1
    await world.say("yes")
    booked = [(str(one["total"]), str(one["category"]), str(one["vendor"])) for one in world.new_entries()]
    assert sorted(booked)[0][:2] == ("500.00", "Office Supplies")
    assert sorted(booked)[1][:2] == ("60000.00", "Rent")
    assert len(booked) == 2


async def test_rent_of_each_month_is_asked_about_once_kept_and_posted_by_a_tap_alone(world: World) -> None:
    asked = await world.say("rent 25000 har mahine cash")
    assert asked.buttons[:2] == ("Har mahine", "Sirf abhi")
    assert "25,000" in (await world.press("Har mahine")).text
    assert world.new_entries() == []
    await world.press("Post")
    assert [str(one["total"]) for one in world.new_entries()] == ["25000.00"]
    assert "rent 25000 cash" in (await world.say("my monthly entries")).text
    await world.press("Stop 1")
    assert len(world.new_entries()) == 1
