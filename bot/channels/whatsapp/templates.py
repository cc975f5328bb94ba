"""The templates that Meta approves for messages outside the 24-hour window: their definitions, and how far they are.

A definition is a JSON file in the form that the Graph API takes. Source: Meta, "Message templates", its limits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.channels.whatsapp.graph import Graph, Refused
from bot.channels.whatsapp.shapes import Json, items, part, text
from bot.failures import Mendable

FOLDER = Path(__file__).parents[3] / "deploy" / "whatsapp-templates"
VARIABLE = re.compile(r"\{\{(\d+)\}\}")
BODY_LIMIT, FOOTER_LIMIT, BUTTON_LIMIT = 1024, 60, 25


class NoTemplates(Mendable):
    """The definitions are not where they belong."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a template is at Meta: "missing", or Meta's own word such as PENDING, APPROVED, REJECTED."""

    name: str
    language: str
    state: str


def read_definitions(folder: Path = FOLDER) -> list[Json]:
    """Read every definition, in the order of its file's name."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise NoTemplates(f"There are no templates in {folder}.")
    return [part(json.loads(path.read_text(encoding="utf-8"))) for path in paths]


def problems(template: Json) -> Iterator[str]:
    """Find what Meta would turn down in a definition."""
    if text(template, "category") != "UTILITY":
        yield "only UTILITY templates may remind"
    for component in items(template, "components"):
        words = text(component, "text")
        match text(component, "type"):
            case "BODY":
                yield from _body_problems(words, component)
            case "FOOTER" if len(words) > FOOTER_LIMIT or VARIABLE.search(words):
                yield "the footer is too long or has a variable"
            case "BUTTONS" if any(len(text(one, "text")) > BUTTON_LIMIT for one in items(component, "buttons")):
                yield "a button is too long"


def _body_problems(words: str, component: Json) -> Iterator[str]:
    numbers = [int(number) for number in VARIABLE.findall(words)]
    examples = part(component, "example").get("body_text")
    given = examples[0] if isinstance(examples, list) and examples and isinstance(examples[0], list) else []
    if len(words) > BODY_LIMIT:
        yield "the body is too long"
    if numbers != list(range(1, len(numbers) + 1)) or len(given) != len(numbers):
        yield "variables count from 1 and each needs an example"
    if VARIABLE.match(words) or re.search(r"\{\{\d+\}\}\W*$", words) or re.search(r"\}\}\s*\{\{", words):
        yield "a variable stands at an end or beside another"


async def progress_of(graph: Graph, definitions: Sequence[Json]) -> list[Progress]:
    """Ask Meta how far each definition is."""
    known = {(text(one, "name"), text(one, "language")): text(one, "status") for one in await graph.templates()}
    names = [(text(one, "name"), text(one, "language")) for one in definitions]
    return [Progress(name, language, known.get((name, language), "missing")) for name, language in names]


async def submit_missing(graph: Graph, definitions: Sequence[Json]) -> list[Progress]:
    """Hand in what Meta does not know yet; give how far each is now, with the reason where one was refused."""
    told = []
    for definition, progress in zip(definitions, await progress_of(graph, definitions), strict=True):
        state = progress.state
        if state == "missing":
            try:
                state = text(await graph.submit(definition), "status") or "PENDING"
            except Refused as error:
                state = f"refused ({error} {error.details})"
        told.append(Progress(progress.name, progress.language, state))
    return told
