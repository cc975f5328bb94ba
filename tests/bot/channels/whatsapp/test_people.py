"""One user by several names; a number that has a new owner does not open the old owner's books."""

from __future__ import annotations

from handlers.events import Said
from tests.bot.channels.whatsapp.conftest import Desk
from tests.bot.channels.whatsapp.sending import queue, send
from tests.webhooks import BSUID, PHONE, Body, message, text, value, webhook

OTHER = "919811111111"


def contact(phone: str = PHONE, bsuid: str = BSUID) -> Body:
    return {"wa_id": phone, "user_id": bsuid, "profile": {"name": "Asha"}}


async def said(desk: Desk, words: str, *, phone: str = PHONE, bsuid: str = "") -> None:
    names = {"from_user_id": bsuid} if bsuid else {}
    await desk.meta.send({**text(words, phone=phone), **names})


async def test_a_user_id_that_comes_later_belongs_to_the_same_user(desk: Desk) -> None:
    await said(desk, "by phone")
    await said(desk, "by both", bsuid=BSUID)
    await said(desk, "by id", phone="", bsuid=BSUID)
    assert await desk.events() == [Said("by phone"), Said("by both"), Said("by id")]


async def test_a_phone_number_that_comes_later_is_written_to(desk: Desk) -> None:
    await said(desk, "by id", phone="", bsuid=BSUID)
    await said(desk, "by both", bsuid=BSUID)
    await send(desk, await queue(desk, address=BSUID))
    assert desk.graph.sent[0]["to"] == PHONE


async def test_the_contact_completes_the_names(desk: Desk) -> None:
    await desk.meta.post(webhook(value(text("with contact"), contacts=[contact()])))
    await said(desk, "by id", phone="", bsuid=BSUID)
    assert len(await desk.events(PHONE)) + len(await desk.events(BSUID)) == 2
    assert len({row.conversation for row in [*await desk.rows(PHONE), *await desk.rows(BSUID)]}) == 1


async def test_a_contact_of_somebody_else_lends_nobody_its_names(desk: Desk) -> None:
    both = value(text("mine"), text("theirs", phone=OTHER), contacts=[contact()])
    await desk.meta.post(webhook(both))
    assert await desk.events(OTHER) == [Said("theirs")]
    assert await desk.events(PHONE) == [Said("mine")]


async def test_a_number_with_a_new_owner_is_a_new_user(desk: Desk) -> None:
    await said(desk, "first owner", bsuid=BSUID)
    await said(desk, "next owner", bsuid="IN.999")
    assert await desk.events(PHONE) == [Said("first owner")]
    assert await desk.events("IN.999") == [Said("next owner")]


async def test_a_user_who_moves_to_a_new_number_stays_who_they_are(desk: Desk) -> None:
    await said(desk, "old number")
    await desk.meta.send(message("system", {"type": "user_changed_number", "wa_id": OTHER}))
    await said(desk, "new number", phone=OTHER)
    assert await desk.events(PHONE) == [Said("old number"), Said("new number")]


async def test_who_writes_from_a_number_that_was_left_is_somebody_else(desk: Desk) -> None:
    await said(desk, "old number")
    await desk.meta.send(message("system", {"type": "user_changed_number", "wa_id": OTHER}))
    await said(desk, "stranger")
    assert await desk.events(PHONE) == [Said("old number")]


async def test_a_changed_key_changes_nobodys_names(desk: Desk) -> None:
    await said(desk, "old number")
    await desk.meta.send(message("system", {"type": "customer_identity_changed", "body": "x"}))
    await said(desk, "same number")
    assert await desk.events(PHONE) == [Said("old number"), Said("same number")]


async def test_a_user_id_in_the_place_of_a_number_is_one(desk: Desk) -> None:
    await said(desk, "hello", phone=BSUID)
    assert await desk.events(BSUID) == [Said("hello")]


async def test_a_plus_before_the_number_is_no_other_number(desk: Desk) -> None:
    await said(desk, "hello", phone=f"+{PHONE}")
    assert await desk.events(PHONE) == [Said("hello")]
