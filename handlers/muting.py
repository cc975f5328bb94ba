"""Which hints an organisation wants to see: "mute tds", "unmute tds", "asset limit 20000". Remembered as habits."""

from __future__ import annotations

import re

from handlers.business import ANY, Habit
from handlers.guards import KINDS
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.wording import rupees
from parsers.money import read_amount

_MUTE = re.compile(r"(mute|unmute)\s+([a-z][a-z _-]*[a-z])", re.IGNORECASE)
_LIMIT = re.compile(r"asset limit\s+(.+)", re.IGNORECASE)
_ALIASES = {"gst rate": "rate", "bill number": "number", "upi": "reference", "e-invoice": "einvoice", "assets": "asset"}


def take_wish(scene: Scene, text: str) -> Outcome | None:
    """Remember which hints are wanted; None when the text says nothing of the kind."""
    if (said := _MUTE.fullmatch(text)) and (kind := _kind(said[2])):
        muted = said[1].casefold() == "mute"
        habit = Habit(ANY, f"mute:{kind}", "yes" if muted else "no")
        reply = Reply(scene.say("muted" if muted else "unmuted", kind=said[2].casefold()))
        return Outcome(scene.conversation, (reply,), learned=(habit,))
    if (limit := _LIMIT.fullmatch(text)) and (amount := read_amount(limit[1])):
        whole = int(amount.value)
        reply = Reply(scene.say("asset_limit", amount=rupees(amount.value.to_integral_value())))
        return Outcome(scene.conversation, (reply,), learned=(Habit(ANY, "asset_from", str(whole)),))
    return None


def _kind(words: str) -> str | None:
    named = words.casefold()
    kind = _ALIASES.get(named, re.sub(r"[ -]", "_", named))
    return next((one for one in KINDS if one == kind), None)
