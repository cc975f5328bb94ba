"""The shapes of the browser chat's contract, as the fake server gives and takes them."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class FileOf(TypedDict):
    """A file as a message carries it."""

    name: str
    mime: str
    url: str
    size: int


class Press(TypedDict):
    """A button as a message carries it."""

    label: str
    data: str


Message = TypedDict(
    "Message",
    {
        "id": int,
        "from": str,
        "key": str,
        "at": str,
        "text": str,
        "quoted": str | None,
        "draft": str | None,
        "in_place": bool,
        "to_end": bool,
        "buttons": list[Press],
        "file": FileOf | None,
        "state": str | None,
    },
)


class Refusal(TypedDict):
    """What to answer instead of 202, how often, and whether the message is taken all the same."""

    status: int
    sentence: str
    times: int
    taken: NotRequired[bool]
