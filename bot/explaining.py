"""`katixo-bot parse --explain`: the message with every claimed span underlined, then why each thing was read so."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from parsers.drafts import Utterance
from parsers.explain import Line, explain

COLOURS = {
    "amount": "bold green",
    "paid_on": "cyan",
    "day": "cyan",
    "mode": "magenta",
    "vendor": "yellow",
    "category": "blue",
    "description": "blue",
    "refused": "red strike",
}
OTHER = "white"


def print_explained(text: str, utterance: Utterance) -> None:
    """Print the marked message and one row for each finding; in colour on a terminal."""
    lines = explain(text, utterance)
    console = Console()
    console.print(_marked(text, lines))
    console.print(_table(lines))


def _marked(text: str, lines: list[Line]) -> Text:
    marked = Text(text)
    for line in lines:
        start, end = line.span
        if line.field != "description" and start < end:
            marked.stylize(f"underline {COLOURS.get(line.field, OTHER)}", start, end)
    return marked


def _table(lines: list[Line]) -> Table:
    table = Table("draft", "field", "value", "written", "rule", "score", box=None, pad_edge=False)
    for line in lines:
        row = str(line.row) if line.row > 0 else ""
        style = COLOURS.get(line.field, "")
        table.add_row(row, Text(line.field, style=style), line.value, line.text, line.rule, f"{line.score:.2f}")
    return table
