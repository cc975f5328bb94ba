"""What a journey's user sees and does, the same on every channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the bot as its user sees it."""

    text: str
    buttons: tuple[str, ...] = ()


SILENCE = Bubble("")


class Person(Protocol):
    """One user on one channel."""

    async def say(self, text: str) -> None:
        """Send a text."""
        ...

    async def press(self, label: str) -> None:
        """Tap the button with these words on the newest card that has it."""
        ...

    async def send(self, name: str, content: bytes, caption: str) -> None:
        """Send a file."""
        ...

    async def received(self) -> list[tuple[str, bytes]]:
        """Give name and bytes of every file that the bot has sent."""
        ...

    async def heard(self) -> list[Bubble]:
        """Give what the bot has said since the last call, without what only bridged a wait."""
        ...
