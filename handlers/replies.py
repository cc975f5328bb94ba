"""What the conversation says: text, buttons, and which card a message stands for. Channels draw it their own way.

A button carries the draft's id and version; `pack` and `unpack` turn it into the short text that a channel hands
back (at most 64 bytes, Telegram's limit for callback data).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LABEL_LIMIT = 20  # characters; WhatsApp's limit for a button title


@dataclass(frozen=True, slots=True)
class Button:
    """One tap: what it says (at most 20 characters), what it does, and for which draft and version."""

    label: str
    action: str
    draft: str
    version: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes out with a reply: the digest under which its bytes are kept, its name, what it is, its size.

    An effect keeps the bytes (`files.put`) and answers with these four.
    """

    digest: str
    name: str
    mime: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Notice:
    """What an approved template says in a reply's place, where a platform takes nothing else (WhatsApp after a day).

    `name` is the template's without its prefix `katixo_`, `values` fill its variables in their order, `taps` are what
    its buttons do in their order, whatever the template calls them. Made by `notices`.
    """

    name: str
    values: tuple[str, ...]
    taps: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """One outgoing message.

    `draft` names the draft whose card this is. `in_place` asks a channel that can edit to redraw that draft's card
    instead of sending a new message; with `to_end` it moves from there to the end of the chat, for its user has sent
    more. A `passing` reply only bridges a wait: a channel that cannot edit leaves it out.
    `erases` is the channel's number of a message of the user's that held a secret: who can take it away does so first.
    `attachment` is the file that it brings; several files are several replies. A `notice` makes it one that nobody
    asked for: it goes out only while its user consents, and as a template where it must; never after `fresh_until`.
    Its first `picks` buttons stand for the numbered lines of its text.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    draft: str | None = None
    in_place: bool = False
    passing: bool = False
    erases: str = ""
    attachment: Attachment | None = None
    notice: Notice | None = None
    fresh_until: datetime | None = None
    to_end: bool = False
    picks: int = 0


def pack(button: Button) -> str:
    """Give the text that a channel carries for a button.

    >>> pack(Button("Post", "post", "k7f3q2", 2))
    'post:k7f3q2:2'
    """
    return f"{button.action}:{button.draft}:{button.version}"


def unpack(data: str) -> tuple[str, str, int] | None:
    """Take a button's text apart into action, draft, version; None when we never made such a text.

    >>> unpack("post:k7f3q2:2")
    ('post', 'k7f3q2', 2)
    >>> unpack("drop table") is None
    True
    """
    action, first, rest = data.partition(":")
    draft, second, version = rest.partition(":")
    if not (first and second and action and draft and version.isascii() and version.isdigit() and len(version) < 7):
        return None
    return action, draft, int(version)
