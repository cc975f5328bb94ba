"""Asking who a bill is from: the vendors that may be meant in a list, a new one, or another name."""

from __future__ import annotations

from handlers.bill_plan import bill_of
from handlers.outcome import Choice, Face, Scene
from handlers.states import OpenDraft
from handlers.vendors import sought_of
from handlers.wording import label, rupees

ROWS = 10  # of a list, the longest that every channel can show
LISTED = 6  # vendors a page, beside a new one, another one, more, and leaving it


def vendor_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask whose bill it is, when nobody was named."""
    return Face(scene.say("ask_vendor", amount=_amount(opened)), (Choice(label(scene.language, "skip"), "cancel"),))


def which_vendor_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask which of the organisation's vendors is meant, or whether it is a new one."""
    sought = sought_of(opened)
    name = sought.name or sought.gstin if sought else ""
    candidates, page = opened.party.candidates, opened.party.page
    if not candidates:
        text = "\n".join((f"{_amount(opened)}{scene.say('ask_new_vendor', name=name)}", scene.say("ask_vendor_name")))
    else:
        text = scene.say("ask_which_vendor", amount=_amount(opened), name=name)
    first = page * LISTED
    shown = candidates[first : first + LISTED]
    rows = [Choice(one.name, f"vendor-{first + place}") for place, one in enumerate(shown)]
    language = scene.language
    rows.append(Choice(label(language, "create_vendor", name=name), "vendor-new"))
    if len(candidates) > first + LISTED:
        rows.append(Choice(label(language, "more"), "vendor-more"))
    else:
        rows.append(Choice(label(language, "pick_vendor"), "vendor-all"))
    return Face(text, (*rows, Choice(label(language, "skip"), "cancel")))


def _amount(opened: OpenDraft) -> str:
    total = bill_of(opened).total
    return f"{rupees(total.value)}, " if total else ""
