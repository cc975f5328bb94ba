"""What a user sees of a message of the bot, the same on every channel."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the bot as its user sees it."""

    text: str
    buttons: tuple[str, ...] = ()


SILENCE = Bubble("")
