"""Journeys 47 to 49 for bills: lost answers, a Katixo that is down or says no, two taps: one bill, one payment, and
nothing half booked.
"""

from __future__ import annotations

import pytest

from tests.journeys import books
from tests.journeys.world import World

MEHTA = "Mehta Brothers"
BILL = "bill from Mehta Brothers 23,100 no VB-142 dated 10 nov due 10 dec"
LOST = {"do": "drop_after_save"}
BROKEN = {"do": "status", "status": 500, "after_save": True}
BILLS, POSTS, PAYS = "/api/v1/bills", "/api/v1/bills/*/post", "/api/v1/vendor-payments"


async def posted(world: World) -> None:
    """Book a bill of Mehta Brothers."""
    await world.say(BILL)
    await world.press("Post")


@pytest.mark.parametrize("path", [BILLS, POSTS])
@pytest.mark.parametrize("trouble", [LOST, BROKEN], ids=["lost", "broken"])
async def test_a_bill_whose_answer_gets_lost_stands_once(world: World, path: str, trouble: dict[str, object]) -> None:
    world.sandbox.misbehave({"method": "POST", "path": path, **trouble})
    await posted(world)
    assert [(one["status"], one["total"]) for one in world.new_entries()] == [("POSTED", "23100.00")]
    assert books.payable(world.sandbox.path, MEHTA) == 23100


@pytest.mark.parametrize("trouble", [LOST, BROKEN], ids=["lost", "broken"])
async def test_a_payment_whose_answer_gets_lost_stands_once(world: World, trouble: dict[str, object]) -> None:
    await posted(world)
    await world.say("paid Mehta's bill by NEFT")
    world.sandbox.misbehave({"method": "POST", "path": PAYS, **trouble})
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["bill", "payment"]
    assert books.payable(world.sandbox.path, MEHTA) == 0


async def test_two_payments_of_the_same_sum_are_both_made_though_an_answer_gets_lost(world: World) -> None:
    world.sandbox.misbehave({"method": "POST", "path": PAYS, "nth": 2, **LOST})
    await world.say("bill from Mehta Brothers 8000, 4000 cash baaki upi")
    await world.press("Post")
    assert [one["mode"] for one in world.new_entries()] == ["", "CASH", "UPI"]
    assert books.payable(world.sandbox.path, MEHTA) == 0


async def test_a_vendor_whose_creation_got_lost_is_found_and_not_created_twice(world: World) -> None:
    world.sandbox.misbehave({"method": "POST", "path": "/api/v1/contacts", **LOST})
    await world.say("bill from Zed Agencies 900 no Z-9")
    await world.press("Create Zed Agencies")
    await world.press("Post")
    assert len(books.values(world.sandbox.path, "contacts", "id", "display_name", "Zed Agencies")) == 1
    assert [one["vendor"] for one in world.new_entries()] == ["Zed Agencies"]


async def test_an_undo_of_a_bill_whose_answer_gets_lost_voids_once(world: World) -> None:
    await posted(world)
    world.sandbox.misbehave({"method": "POST", "path": "/api/v1/bills/*/void", **LOST})
    assert "Cancelled ₹23,100" in (await world.press("Undo")).text
    assert [one["status"] for one in world.new_entries()] == ["VOIDED"]


async def test_two_taps_in_one_breath_post_one_bill(world: World) -> None:
    await world.say(BILL)
    world.sandbox.misbehave({"method": "POST", "path": BILLS, "do": "delay", "delay_s": 0.3})
    await world.person.press("Post")
    await world.person.press("Post")
    await world.quiet()
    assert [one["kind"] for one in world.new_entries()] == ["bill"]


async def test_a_katixo_that_is_down_is_waited_for_before_the_card(world: World) -> None:
    world.sandbox.misbehave({"method": "GET", "path": "/api/v1/contacts", "do": "status", "status": 503, "times": 4})
    await world.person.say(BILL)
    card = await world.quiet()
    assert card.buttons == ("Post", "Edit", "Cancel")
    await world.press("Post")
    assert [one["status"] for one in world.new_entries()] == ["POSTED"]


async def test_a_draft_that_is_refused_gives_the_card_back_and_books_nothing(world: World) -> None:
    await world.say(BILL)
    world.sandbox.misbehave({"method": "POST", "path": BILLS, "do": "status", "status": 400})
    back = await world.press("Post")
    assert "did not take it" in back.text
    assert back.buttons == ("Post", "Edit", "Cancel")
    assert not world.new_entries()


async def test_a_draft_that_may_not_be_posted_is_deleted_again_and_can_be_tried_anew(world: World) -> None:
    await world.say(BILL)
    world.sandbox.misbehave({"method": "POST", "path": POSTS, "do": "status", "status": 400})
    assert "did not take it" in (await world.press("Post")).text
    assert not world.new_entries()
    await world.press("Post")
    assert [one["status"] for one in world.new_entries()] == ["POSTED"]


async def test_a_payment_that_is_refused_leaves_the_bill_open_and_gives_the_card_back(world: World) -> None:
    await posted(world)
    await world.say("paid Mehta's bill by NEFT")
    world.sandbox.misbehave({"method": "POST", "path": PAYS, "do": "status", "status": 400})
    back = await world.press("Post")
    assert "did not take it" in back.text
    assert back.buttons == ("Post", "Edit", "Cancel")
    assert books.payable(world.sandbox.path, MEHTA) == 23100


async def test_a_second_part_that_is_refused_says_what_stands(world: World) -> None:
    world.sandbox.misbehave({"method": "POST", "path": PAYS, "nth": 2, "do": "status", "status": 400})
    await world.say("bill from Mehta Brothers 8000, 3000 cash baaki upi")
    said = await world.press("Post")
    assert "Payment nahi hua" in said.text
    assert [one["kind"] for one in world.new_entries()] == ["bill", "payment"]
    assert books.payable(world.sandbox.path, MEHTA) == 5000
