"""What the doctor finds out about WhatsApp: token, handshake by the public address, subscription, templates."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from pydantic import SecretStr

from bot.channels.whatsapp.health import check_whatsapp
from bot.checks import Check
from bot.config import Settings
from bot.whatsapp_commands import hand_in
from tests.fake_graph import ACCOUNT, FakeGraph, fake_graph
from tests.journeys.on_whatsapp import whatsapp_settings
from tests.webhooks import VERIFY

PUBLIC = "https://bot.example"


@pytest.fixture
async def graph() -> AsyncIterator[FakeGraph]:
    async with fake_graph() as fake:
        yield fake


def settled(graph: FakeGraph, **more: object) -> Settings:
    known = {**whatsapp_settings(graph), "whatsapp_business_account_id": ACCOUNT, "public_url": PUBLIC}
    return Settings(_env_file=None).model_copy(update={**known, **more})


def ours(request: httpx.Request) -> httpx.Response:
    """Answer as our webhook does."""
    known = request.url.params["hub.verify_token"] == VERIFY and request.url.path == "/webhooks/whatsapp"
    return httpx.Response(200, text=request.url.params["hub.challenge"]) if known else httpx.Response(403)


def a_proxys_page(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, text="It works!")


def nobody(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


async def found(chosen: Settings, answer: object = ours) -> dict[str, Check]:
    checks = await check_whatsapp(chosen, httpx.MockTransport(answer))  # type: ignore[arg-type]  # a plain handler
    return {check.what: check for check in checks}


async def test_a_number_that_is_all_set_is_said_to_be(graph: FakeGraph) -> None:
    graph.is_subscribed = True
    await hand_in(settled(graph))
    graph.templates = [{**one, "status": "APPROVED"} for one in graph.templates]
    checks = await found(settled(graph))
    assert all(check.ok for check in checks.values()), checks
    assert "91 98000" in checks["WhatsApp"].words


@pytest.mark.parametrize(
    ("answer", "words"), [(nobody, "cannot be reached"), (a_proxys_page, "answers 200, not as this bot does")]
)
async def test_a_webhook_that_does_not_shake_hands_is_named_with_what_to_look_at(
    graph: FakeGraph, answer: object, words: str
) -> None:
    check = (await found(settled(graph), answer))["WhatsApp webhook"]
    assert not check.ok
    assert all(part in check.words for part in (PUBLIC, words, "katixo-bot run"))


async def test_without_an_https_address_nothing_is_asked(graph: FakeGraph) -> None:
    check = (await found(settled(graph, public_url=""), nobody))["WhatsApp webhook"]
    assert (check.ok, "KATIXO_BOT_PUBLIC_URL" in check.words) == (False, True)


async def test_an_account_whose_messages_go_nowhere_and_missing_templates_are_named(graph: FakeGraph) -> None:
    checks = await found(settled(graph))
    assert not checks["WhatsApp subscription"].ok
    assert "katixo_due_today (hi) missing" in checks["WhatsApp templates"].words


async def test_a_token_that_meta_does_not_know_is_named(graph: FakeGraph) -> None:

    checks = await found(settled(graph, whatsapp_token=SecretStr("old")))
    assert (list(checks), "KATIXO_BOT_WHATSAPP_TOKEN" in checks["WhatsApp"].words) == (["WhatsApp"], True)
