"""What the doctor asks about WhatsApp: token, number, webhook, subscription, templates. Nothing is changed."""

from __future__ import annotations

import secrets

import httpx

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.graph import Graph, GraphError
from bot.channels.whatsapp.opening import open_graph
from bot.channels.whatsapp.templates import NoTemplates, progress_of, read_definitions
from bot.checks import Check
from bot.config import Settings

TIME_LIMIT_S = 5.0
MEND = "is `katixo-bot run` running, with these settings, and does that address lead to it?"


async def check_whatsapp(chosen: Settings, transport: httpx.AsyncBaseTransport | None = None) -> list[Check]:
    """Check all of it; a transport can be given by tests."""
    graph = open_graph(chosen)
    try:
        number = await graph.own_number()
        account = await _account(graph) if chosen.whatsapp_business_account_id else []
    except (GraphError, NoTemplates) as error:
        return [_refused(error)]
    finally:
        await graph.close()
    return [Check("WhatsApp", True, f"the token opens {number}"), await check_webhook(chosen, transport), *account]


async def check_number(chosen: Settings) -> Check:
    """Check token and number alone."""
    graph = open_graph(chosen)
    try:
        return Check("WhatsApp", True, f"the token opens {await graph.own_number()}")
    except GraphError as error:
        return _refused(error)
    finally:
        await graph.close()


async def check_webhook(chosen: Settings, transport: httpx.AsyncBaseTransport | None = None) -> Check:
    """Shake hands with our own webhook by its public address, as Meta does."""
    if not chosen.public_url.startswith("https://"):
        words = "set KATIXO_BOT_PUBLIC_URL to the https address of this bot"
        return Check("WhatsApp webhook", False, words)
    where, challenge = f"{chosen.public_url}{PATH}", secrets.token_hex(8)
    token = chosen.whatsapp_verify_token.get_secret_value()
    query = {"hub.mode": "subscribe", "hub.verify_token": token, "hub.challenge": challenge}
    try:
        async with httpx.AsyncClient(timeout=TIME_LIMIT_S, transport=transport) as http:
            answer = await http.get(where, params=query)
    except httpx.HTTPError as error:
        return Check("WhatsApp webhook", False, f"{where} cannot be reached from here ({type(error).__name__}): {MEND}")
    if (answer.status_code, answer.text) != (200, challenge):
        return Check("WhatsApp webhook", False, f"{where} answers {answer.status_code}, not as this bot does: {MEND}")
    return Check("WhatsApp webhook", True, f"{where} answers Meta's handshake")


def _refused(error: Exception) -> Check:
    return Check("WhatsApp", False, f"{error}: check KATIXO_BOT_WHATSAPP_TOKEN, _PHONE_NUMBER_ID and _GRAPH_URL")


async def _account(graph: Graph) -> list[Check]:
    """Check what needs the business account: whether it sends us messages, and how far the templates are."""
    subscribed = await graph.is_subscribed()
    words = "messages come to this app" if subscribed else "no app gets its messages: run `katixo-bot setup` once more"
    states = await progress_of(graph, read_definitions())
    late = [f"{one.name} ({one.language}) {one.state}" for one in states if one.state != "APPROVED"]
    return [
        Check("WhatsApp subscription", subscribed, words),
        Check("WhatsApp templates", not late, ", ".join(late) or f"{len(states)} approved"),
    ]
