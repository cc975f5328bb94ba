"""A reply as Telegram draws it: HTML with everything escaped, and an inline keyboard.

Sources: core.telegram.org/bots/api#html-style and #inlinekeyboardbutton. The text limit counts what is shown, not tags.

>>> to_html("*₹2,500*, tea <b> & 5*3*2")
'<b>₹2,500</b>, tea &lt;b&gt; &amp; 5*3*2'
"""

from __future__ import annotations

import hashlib
import html
import re
from base64 import b32encode
from dataclasses import dataclass
from typing import TypeAlias

from bot.channels.cutting import clean, fits, measure
from bot.channels.rendering import Choice, Limits, render
from handlers.replies import Reply, pack

DATA_BYTES = 64
CAPTION_UNITS = 1024
LIMITS = Limits(text=4096, beside_choices=4096, buttons=100, label=64, data_bytes=100_000)  # long data gets a short key
ROW_UNITS = 26  # labels that stay readable side by side on a phone
ROW_BUTTONS = 3
KEY_MARK = "~"
BOLD = re.compile(r"(^|[\s(])\*(\S|\S[^*\n]*\S)\*(?=$|[\s).,;:!?])", re.MULTILINE)

Keyboard: TypeAlias = tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One message: its text in HTML and its rows of buttons."""

    html: str
    keyboard: Keyboard = ()


def draw(reply: Reply) -> tuple[Piece, ...]:
    """Give the messages of a reply; the last one has the buttons."""
    return tuple(
        Piece(to_html(one.text), lay_out(one.choices) if one.form == "buttons" else ()) for one in render(reply, LIMITS)
    )


def draw_with_file(reply: Reply) -> tuple[Piece, ...]:
    """Give the messages of a reply that brings a file: the last one is the file's, words too long for it go before."""
    pieces = draw(reply)
    if len(pieces) == 1 and fits(clean(reply.text).strip(), CAPTION_UNITS):
        return pieces
    return (*(Piece(one.html) for one in pieces), Piece("", pieces[-1].keyboard))


def to_html(text: str) -> str:
    """Escape a text and turn `*bold*` within a line into a tag."""
    return BOLD.sub(r"\1<b>\2</b>", html.escape(text, quote=False))


def lay_out(choices: tuple[Choice, ...]) -> Keyboard:
    """Put buttons side by side as long as their labels stay readable."""
    rows: list[list[Choice]] = []
    for choice in (Choice(one.label, short_data(one.data)) for one in choices):
        row = rows[-1] if rows else []
        units = sum(measure(one.label) for one in (*row, choice))
        if row and len(row) < ROW_BUTTONS and units <= ROW_UNITS:
            row.append(choice)
        else:
            rows.append([choice])
    return tuple(map(tuple, rows))


def short_data(data: str) -> str:
    """Give what a button carries: its data, or a key to it where that is too long.

    >>> short_data("post:k7f3q2:2"), len(short_data("account-" + "9" * 80 + ":k7f3q2:2"))
    ('post:k7f3q2:2', 33)
    """
    if len(data.encode("utf-8", "replace")) <= DATA_BYTES and not data.startswith(KEY_MARK):
        return data
    return KEY_MARK + b32encode(hashlib.sha256(data.encode("utf-8", "replace")).digest()[:20]).decode()


def long_data(key: str, reply: Reply) -> str:
    """Give back the data that a key stands for, among the buttons of the reply that had it; the key when none fits."""
    return next((data for data in map(pack, reply.buttons) if short_data(data) == key), key)
