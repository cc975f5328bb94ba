"""Journey 27: a new user is welcomed once, signs in with a code, and hears what to do when that goes wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection
from structlog.testing import capture_logs

from bot.storage import inbox, tokens
from bot.storage.tables import consents as consents_table
from bot.storage.tables import metadata
from katixo_api.errors import WrongSignIn
from katixo_api.sandbox.books.people import ONE_TIME_CODE
from katixo_api.sandbox.running import Sandbox
from tests.journeys.on_telegram import TelegramPerson
from tests.journeys.on_whatsapp import WhatsAppPerson
from tests.journeys.world import CHANNELS, BrowserPerson, World, living

PHONE, WRONG = "98000 00001", "654321"


@pytest.fixture(params=CHANNELS)
async def stranger(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give somebody who has never written, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox, role=None) as world:
        yield world


async def ask_for_code(world: World) -> None:
    await world.say("login")
    said = await (world.press("Use this number") if is_whatsapp(world) else world.say(PHONE))
    assert "Katixo has sent a code to +91…0001" in said.text


def is_whatsapp(world: World) -> bool:
    return isinstance(world.person, WhatsAppPerson)


async def test_a_new_user_is_welcomed_once_with_one_button(stranger: World) -> None:
    first = await stranger.say("hello")
    again = await stranger.say("paid 500 petrol cash")
    assert first.buttons == again.buttons == ("Link Katixo",)
    assert all(part in first.text for part in ("paid 500 petrol cash", "Post", "STOP"))
    assert "STOP" not in again.text
    assert "not signed in" in again.text


async def test_a_code_signs_in_and_the_first_expense_is_booked(stranger: World) -> None:
    await stranger.say("hello")
    asked = await stranger.press("Link Katixo")
    assert asked.buttons[0] == ("Use this number" if is_whatsapp(stranger) else "Not now")
    await ask_for_code(stranger)
    said = await stranger.say(ONE_TIME_CODE)
    assert all(part in said.text for part in ("Kumar Stores", "OWNER"))
    await stranger.say("paid 2500 UPI office supplies")
    await stranger.press("Post")
    assert [one["total"] for one in stranger.new_entries()] == ["2500.00"]


async def test_nothing_of_the_code_is_kept_or_logged(stranger: World) -> None:
    await ask_for_code(stranger)
    with capture_logs() as logs:
        await stranger.say(f"{ONE_TIME_CODE} is your Katixo OTP")
    kept = await stranger.app.database.read(lambda connection: inbox.open_conversations(connection))
    assert kept == []
    assert ONE_TIME_CODE not in str(logs)
    assert await rows_with(stranger, ONE_TIME_CODE) == []
    if isinstance(stranger.person, TelegramPerson):
        assert len(stranger.person.erased()) == 1


async def rows_with(world: World, words: str) -> list[str]:
    """Name the tables that hold these words anywhere."""

    def look(connection: Connection) -> list[str]:
        tables = metadata.sorted_tables
        return [one.name for one in tables if words in str([tuple(row) for row in connection.execute(one.select())])]

    return await world.app.database.read(look)


async def test_a_wrong_code_can_be_typed_again(stranger: World) -> None:
    await ask_for_code(stranger)
    wrong = await stranger.say(WRONG)
    assert "does not take that code" in wrong.text
    assert "New code" in wrong.buttons
    assert "Linked" in (await stranger.say(ONE_TIME_CODE)).text


async def test_too_many_wrong_codes_bring_a_pause_before_katixo_locks_the_account(stranger: World) -> None:
    await ask_for_code(stranger)
    said = [await stranger.say(WRONG) for _ in range(4)]
    assert "Wait 30 minutes" in said[-1].text
    assert "Linked" not in (await stranger.say(ONE_TIME_CODE)).text
    assert "Wait 30 minutes" in (await stranger.press("Link Katixo")).text


async def test_a_locked_account_is_told_when_it_opens(stranger: World) -> None:
    await ask_for_code(stranger)
    for _ in range(5):
        await guess_elsewhere(stranger)
    assert "locked this account" in (await stranger.say(ONE_TIME_CODE)).text


async def guess_elsewhere(world: World) -> None:
    """Type a wrong code for the same phone somewhere else."""
    with pytest.raises(WrongSignIn):
        await world.app.linking.check_code("+919800000001", WRONG)


async def test_a_phone_without_an_account_is_told_so(stranger: World) -> None:
    await stranger.say("login")
    await stranger.say("98765 43210")
    assert "knows no account" in (await stranger.say(ONE_TIME_CODE)).text


async def test_katixo_being_down_is_said(stranger: World) -> None:
    stranger.sandbox.misbehave({"method": "POST", "path": "/api/v1/auth/otp/request", "do": "status", "status": 503})
    await stranger.say("login")
    assert "Katixo is not answering" in (await stranger.say(PHONE)).text


async def test_logout_erases_the_tokens_and_the_open_card(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    assert "Signed out" in (await world.say("logout")).text
    assert await world.app.database.read(tokens.every) == []
    assert "not signed in" in (await world.press("Post")).text
    assert not world.new_entries()


def channel_of(world: World) -> str:
    kinds = {TelegramPerson: "telegram", WhatsAppPerson: "whatsapp", BrowserPerson: "browser"}
    return kinds.get(type(world.person), "terminal")


async def test_stop_and_start_are_kept_with_time_and_channel(world: World) -> None:
    for words, given in (("STOP", False), ("शुरू करें", True), ("Unsubscribe.", False), ("बंद", False)):
        await world.say(words)
        known = await world.app.database.read(lambda connection: list(connection.execute(consents_table.select())))
        assert [(row.channel, row.given, row.how) for row in known] == [(channel_of(world), given, "said")]


async def test_signing_in_brings_consent_that_an_earlier_stop_overrides(stranger: World) -> None:
    await stranger.say("STOP")
    await ask_for_code(stranger)
    await stranger.say(ONE_TIME_CODE)
    known = await stranger.app.database.read(lambda connection: list(connection.execute(consents_table.select())))
    assert [(row.given, row.how) for row in known] == [(False, "said")]
