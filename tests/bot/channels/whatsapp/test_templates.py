"""The templates keep Meta's rules, fit what the code fills in, and are handed in once."""

from __future__ import annotations

import pytest

from bot.channels.whatsapp.delivery import PREFIX
from bot.channels.whatsapp.messages import VARIABLE_LIMIT
from bot.channels.whatsapp.shapes import Json, items, text
from bot.channels.whatsapp.templates import BODY_LIMIT, VARIABLE, problems, read_definitions
from bot.config import Settings
from bot.whatsapp_commands import CannotAsk, hand_in
from handlers.notices import TEMPLATES
from tests.fake_graph import ACCOUNT, fake_graph
from tests.journeys.on_whatsapp import whatsapp_settings

BODY = {"type": "BODY", "text": "Hello {{1}} there", "example": {"body_text": [["x"]]}}
GOOD = {"name": "a", "language": "en", "category": "UTILITY", "components": [BODY]}


def test_no_template_has_anything_that_is_turned_down() -> None:
    found = {(text(one, "name"), text(one, "language")): list(problems(one)) for one in read_definitions()}
    assert found
    assert not any(found.values()), found


@pytest.mark.parametrize(
    "wrong",
    [
        {"category": "MARKETING"},
        {"components": [{**BODY, "text": "{{1}} there"}]},
        {"components": [{**BODY, "text": "Hello {{1}}."}]},
        {"components": [{**BODY, "text": "Hello {{2}} there"}]},
        {"components": [{**BODY, "text": "Hello {{1}} {{2}} there", "example": {"body_text": [["x", "y"]]}}]},
        {"components": [{**BODY, "example": {}}]},
        {"components": [{**BODY, "text": "x" * 1025 + " {{1}} x"}]},
        {"components": [{"type": "FOOTER", "text": "x" * 61}]},
        {"components": [{"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "x" * 26}]}]},
    ],
)
def test_what_is_turned_down_is_noticed(wrong: Json) -> None:
    assert not list(problems(GOOD))
    assert list(problems({**GOOD, **wrong}))


@pytest.mark.parametrize(("name", "variables"), TEMPLATES.items())
def test_each_notice_has_its_template_in_both_languages_with_room_for_its_values(name: str, variables: int) -> None:
    found = [one for one in read_definitions() if text(one, "name") == f"{PREFIX}{name}"]
    assert sorted(text(one, "language") for one in found) == ["en", "hi"]
    bodies = [text(part, "text") for one in found for part in items(one, "components") if text(part, "type") == "BODY"]
    assert [len(VARIABLE.findall(body)) for body in bodies] == [variables] * 2
    assert max(map(len, bodies)) + VARIABLE_LIMIT <= BODY_LIMIT


def settled(url_settings: dict[str, object], **more: object) -> Settings:
    return Settings(_env_file=None).model_copy(update={**url_settings, "whatsapp_business_account_id": ACCOUNT, **more})


async def test_each_template_is_handed_in_once() -> None:
    async with fake_graph() as graph:
        chosen = settled(whatsapp_settings(graph))
        first, again = await hand_in(chosen), await hand_in(chosen)
        assert len(graph.templates) == len(read_definitions())
        assert {one.state for one in (*first, *again)} == {"PENDING"}


async def test_a_meta_that_cannot_be_asked_is_said_in_a_sentence() -> None:
    async with fake_graph() as graph:
        chosen = settled(whatsapp_settings(graph), whatsapp_graph_url="http://127.0.0.1:9")
        with pytest.raises(CannotAsk, match="could not be asked"):
            await hand_in(chosen)
