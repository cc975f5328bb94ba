"""From a reply to what a platform can show: its buttons, else a list, else numbered lines; long text in pieces.

Pure. A platform says what it takes in a `Limits`; `render` gives the messages that stay within it. A text without
choices is split at line ends, a text with choices is shortened, for a card is one message. No amount is ever cut.

>>> from handlers.replies import Button, Reply
>>> tiny = Limits(text=40, beside_choices=20, buttons=2, label=8, data_bytes=64)
>>> [(one.text, one.form) for one in render(Reply("Paid ₹2,500?", (Button("Yes", "post", "k7", 1),)), tiny)]
[('Paid ₹2,500?', 'buttons')]
>>> [one.text for one in render(Reply("one line\\nanother line of words\\nthe end of it all"), tiny)]
['one line\\nanother line of words', 'the end of it all']
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.channels.cutting import clean, fits, measure, shorten, split_lines
from handlers.replies import Reply, pack

Form: TypeAlias = Literal["text", "buttons", "list", "numbered"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform takes in one message. Lengths are UTF-16 units, the strictest way that platforms count.

    `beside_choices` is the length of a text that has buttons or a list; `label` and `row_label` are those of what is
    tapped; `rows` 0 means that there are no lists; `data_bytes` is what a tapped thing can carry.
    """

    text: int
    beside_choices: int
    buttons: int
    label: int
    data_bytes: int
    rows: int = 0
    row_label: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to tap: its words, and what the platform hands back."""

    label: str
    data: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """One message as a platform shows it. The choices of a numbered one stand in its text already."""

    text: str
    form: Form = "text"
    choices: tuple[Choice, ...] = ()


def render(reply: Reply, limits: Limits) -> tuple[Drawn, ...]:
    """Give the messages of a reply, at least one; the last one has the choices."""
    text = clean(reply.text).strip() or "…"
    choices = tuple(Choice(" ".join(clean(one.label).split()) or "?", pack(one)) for one in reply.buttons)
    form = form_of(choices, limits)
    if form == "text":
        return tuple(Drawn(piece) for piece in split_lines(text, limits.text))
    if form == "numbered":
        lines = (f"{number}. {choice.label}" for number, choice in enumerate(choices, 1))
        pieces = split_lines("\n".join([text, "", *lines]), limits.text)
        return (*(Drawn(piece) for piece in pieces[:-1]), Drawn(pieces[-1], "numbered", choices))
    width = limits.label if form == "buttons" else limits.row_label
    return (Drawn(shorten(text, limits.beside_choices), form, _with_own_labels(choices, width)),)


def form_of(choices: tuple[Choice, ...], limits: Limits) -> Form:
    """Choose the best form that holds every choice."""
    if not choices:
        return "text"
    carried = all(len(choice.data.encode("utf-8", "replace")) <= limits.data_bytes for choice in choices)
    if carried and len(choices) <= limits.buttons:
        return "buttons"
    return "list" if carried and len(choices) <= limits.rows else "numbered"


def chosen(text: str, choices: tuple[Choice, ...]) -> Choice | None:
    """Give the choice that an answer to a numbered message names by its number.

    >>> offered = (Choice("UPI", "a"), Choice("Cash", "b"))
    >>> chosen(" 2. ", offered), chosen("2500", offered)
    (Choice(label='Cash', data='b'), None)
    """
    found = re.fullmatch(r"\s*#?([1-9]\d?)[.)]?\s*", text, re.ASCII)
    number = int(found[1]) if found else 0
    return choices[number - 1] if 0 < number <= len(choices) else None


def _with_own_labels(choices: tuple[Choice, ...], width: int) -> tuple[Choice, ...]:
    """Fit the labels, and number those that would read alike: platforms refuse twins."""
    taken: set[str] = set()
    made = []
    for choice in choices:
        label, number = shorten(choice.label, width), 1
        while label.casefold() in taken:
            number += 1
            mark = f" {number}"
            label = shorten(choice.label, width - measure(mark)) + mark
        taken.add(label.casefold())
        made.append(Choice(label, choice.data))
    return tuple(made)


def is_within(drawn: Drawn, limits: Limits) -> bool:
    """Say whether a message keeps every limit; a platform would refuse it else."""
    most = limits.text if drawn.form in ("text", "numbered") else limits.beside_choices
    if not drawn.text.strip() or not fits(drawn.text, most):
        return False
    if drawn.form in ("text", "numbered"):
        return True
    count, width = (limits.buttons, limits.label) if drawn.form == "buttons" else (limits.rows, limits.row_label)
    labels = [choice.label for choice in drawn.choices]
    return (
        0 < len(labels) <= count
        and len({label.casefold() for label in labels}) == len(labels)
        and all(label == label.strip() and 0 < measure(label) <= width for label in labels)
        and all(len(choice.data.encode("utf-8", "replace")) <= limits.data_bytes for choice in drawn.choices)
    )
