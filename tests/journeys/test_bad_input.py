"""Bad input and a bad Katixo: nothing is lost, nothing is doubled, and the user hears one helpful sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox
from tests.journeys.world import CHANNELS, World, living

CARD = "paid 2500 UPI office supplies"
POST = {"method": "POST", "path": "/api/v1/expenses"}


@pytest.fixture(params=CHANNELS)
def channel(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_a_message_without_meaning_gets_one_sentence(world: World) -> None:
    for text in ("👍👍", "\u200f\u202e\u200b", "asdf qwerty zxcv", "?", "\0\0x"):
        assert (await world.say(text)).text, text
    assert not world.new_entries()


async def test_ten_thousand_characters_get_one_sentence_and_do_not_block_the_chat(world: World) -> None:
    assert (await world.say("x" * 10_000)).text
    assert "₹2,500" in (await world.say(CARD)).text
    assert not world.new_entries()


async def test_half_a_character_does_not_cost_the_message(world: World) -> None:
    assert "₹2,500" in (await world.say(f"{CARD} \ud800")).text
    await world.press("Post")
    assert len(world.new_entries()) == 1


async def test_a_viewer_hears_who_may_post_and_keeps_the_card(channel: str, tmp_path: Path, sandbox: Sandbox) -> None:
    async with living(channel, tmp_path / "bot", sandbox, "VIEWER") as world:
        await world.say(CARD)
        said = await world.press("Post")
        assert "VIEWER" in said.text
        assert said.buttons == ("Post", "Edit", "Cancel")
        assert not world.new_entries()


async def test_an_operator_posts_and_cannot_undo(channel: str, tmp_path: Path, sandbox: Sandbox) -> None:
    async with living(channel, tmp_path / "bot", sandbox, "OPERATOR") as world:
        await world.say(CARD)
        await world.press("Post")
        assert "OPERATOR" in (await world.press("Undo")).text
        assert [entry["status"] for entry in world.new_entries()] == ["ACTIVE"]


@pytest.mark.parametrize(
    ("status", "words"), [(400, "did not take it"), (403, "does not let your role"), (404, "no longer has")]
)
async def test_a_refused_expense_gives_the_card_back_and_posts_later(world: World, status: int, words: str) -> None:
    world.sandbox.misbehave({**POST, "do": "status", "status": status})
    await world.say(CARD)
    refused = await world.press("Post")
    assert words in refused.text
    assert refused.buttons == ("Post", "Edit", "Cancel")
    assert not world.new_entries()
    assert "Done" in (await world.press("Post")).text
    assert len(world.new_entries()) == 1


MISFORTUNES: dict[str, dict[str, object]] = {
    "500": {"do": "status", "status": 500},
    "500 after saving": {"do": "status", "status": 500, "after_save": True},
    "502": {"do": "status", "status": 502, "times": 2},
    "429": {"do": "status", "status": 429, "retry_after_s": 1},
    "a page of HTML": {"do": "html"},
    "a page of HTML after saving": {"do": "html", "after_save": True},
    "half an answer": {"do": "truncate_body"},
    "no answer": {"do": "drop_before_save"},
    "no answer after saving": {"do": "drop_after_save"},
    "slow": {"do": "delay", "delay_s": 0.9},
    "slow after saving": {"do": "delay", "delay_s": 0.9, "after_save": True},
}


@pytest.mark.parametrize("misfortune", MISFORTUNES)
async def test_whatever_katixo_does_there_is_one_entry_and_its_number_is_told(world: World, misfortune: str) -> None:
    world.sandbox.misbehave({**POST, **MISFORTUNES[misfortune]})
    await world.say(CARD)
    await world.person.press("Post")
    await world.app.engine.idle()
    heard = [bubble.text for bubble in await world.person.heard()]
    await world.app.clock.sleep(float(str(MISFORTUNES[misfortune].get("delay_s", 0))))  # what is slow has landed by now
    (entry,) = world.new_entries()
    assert str(entry["number"]) in heard[-1]
    assert (entry["status"], entry["total"]) == ("ACTIVE", "2500.00")


@pytest.mark.parametrize("misfortune", ["500 after saving", "no answer after saving", "429"])
async def test_an_undo_through_a_bad_katixo_is_one_void(world: World, misfortune: str) -> None:
    await world.say(CARD)
    await world.press("Post")
    world.sandbox.misbehave({"method": "DELETE", "path": "/api/v1/expenses/*", **MISFORTUNES[misfortune]})
    assert "Cancelled" in (await world.press("Undo")).text
    assert [entry["status"] for entry in world.new_entries()] == ["VOIDED"]


async def test_a_token_out_of_date_is_renewed_unnoticed(world: World) -> None:
    world.sandbox.misbehave({**POST, "do": "expire_token"})
    await world.say(CARD)
    assert "Done" in (await world.press("Post")).text
    assert len(world.new_entries()) == 1


async def test_while_katixo_is_down_the_entry_is_safe_and_told_once_then_posted_once(
    channel: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    async with living(channel, tmp_path / "bot", sandbox) as world:
        sandbox.misbehave({"do": "drop_before_save", "times": 6})
        await world.say(CARD)
        await world.person.press("Post")
        heard = []
        while not world.new_entries():
            await world.app.clock.sleep(0.05)
            heard += await world.person.heard()
        await world.app.engine.idle()
        heard += await world.person.heard()
        assert [("safe with me" in one.text, "Done" in one.text) for one in heard][-2:] == [
            (True, False),
            (False, True),
        ]
        assert len([one for one in heard if "safe with me" in one.text]) == 1
        assert len(world.new_entries()) == 1
