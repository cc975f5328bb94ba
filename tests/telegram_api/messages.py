"""A message as Telegram keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.telegram_api.checks import Keyboard


@dataclass(slots=True)
class Message:
    """A message of the bot as its chat shows it now. `touched` grows with every send and edit."""

    id: int
    chat: int
    text: str
    keyboard: Keyboard
    touched: int
    edits: int = 0
    file: tuple[str, bytes] | None = None

    @property
    def buttons(self) -> list[dict[str, str]]:
        """Give its buttons, row after row."""
        return [button for row in self.keyboard for button in row]
