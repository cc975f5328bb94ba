"""The few sentences that the fake chat server's bot can say: one expense card, its buttons, an echo."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """One bot message: text, buttons as (label, data), and which draft's card it is."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    draft: str | None = None
    in_place: bool = False
    quoted: str | None = None
    to_end: bool = False


class FakeBot:
    """Answers "paid 2500 ..." with a card, "make it 2600" with the card redrawn, anything else with an echo."""

    def __init__(self) -> None:
        self._drafts = 0
        self._version = 0
        self._amount = ""
        self._booked = 33

    def heard(self, text: str) -> list[Answer]:
        """Answer a typed message."""
        if found := re.fullmatch(r"paid ([\d,]+).*", text):
            self._drafts, self._version, self._amount = self._drafts + 1, 1, found[1]
            return [self._card(in_place=False)]
        if found := re.fullmatch(r"(?:no )?make it ([\d,]+)", text):
            self._version, self._amount = self._version + 1, found[1]
            return [self._card(in_place=True)]
        return [Answer(f"You wrote: {text}")]

    def pressed(self, data: str) -> list[Answer]:
        """Answer a tap."""
        action, draft, version = data.split(":")
        if action == "post":
            self._booked += 1
            text = f"Done. EXP-2026-00{self._booked}, ₹{self._amount}."
            return [Answer(text, (("Undo", f"undo:{draft}:{version}"),), draft, in_place=True)]
        return [Answer(f"{action.title()}: noted.", (), draft, in_place=True)]

    def received(self, name: str) -> list[Answer]:
        """Answer a file."""
        return [Answer(f"Reading {name}.")]

    def _card(self, *, in_place: bool) -> Answer:
        draft = f"d{self._drafts}"
        text = f"₹{self._amount}, Office Supplies\nUPI from HDFC Current\nFri 20 Nov, Kumar Stores\nNo GST claimed."
        buttons = tuple((label, f"{label.lower()}:{draft}:{self._version}") for label in ("Post", "Edit", "Cancel"))
        return Answer(text, buttons, draft, in_place)
