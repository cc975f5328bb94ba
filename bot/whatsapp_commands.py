"""Commands of the operator for WhatsApp: print the message templates, or hand them in for approval."""

from __future__ import annotations

import json

import typer

from bot.channels.whatsapp.graph import GraphError
from bot.channels.whatsapp.opening import open_graph
from bot.channels.whatsapp.templates import Progress, read_definitions, submit_missing
from bot.config import Settings
from bot.failures import Mendable
from bot.starting import carry, fail, settings


def run_templates(*, submit: bool) -> None:
    """Print every template, or hand in those that Meta does not know and print how far each is."""
    try:
        definitions = read_definitions()
    except Mendable as error:
        fail(str(error))
    if not submit:
        typer.echo(json.dumps(definitions, ensure_ascii=False, indent=2))
        return
    chosen = settings(quiet=True)
    if not (chosen.has_whatsapp and chosen.whatsapp_business_account_id):
        fail("Set the KATIXO_BOT_WHATSAPP_ settings first, with the business account's id.")
    for one in carry(hand_in(chosen)):
        typer.echo(f"{one.name} ({one.language}): {one.state}")


async def hand_in(chosen: Settings) -> list[Progress]:
    """Hand in what is missing; raises Mendable when Meta cannot be asked."""
    graph = open_graph(chosen)
    try:
        return await submit_missing(graph, read_definitions())
    except GraphError as error:
        raise CannotAsk(f"Meta could not be asked ({error}): check token, business account and address.") from error
    finally:
        await graph.close()


class CannotAsk(Mendable):
    """Meta does not answer, or not to us."""
