"""Which entry "petrol wala hatao" means: the one that the words name, and never the last one when they name another."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.confirm import undo
from handlers.outcome import Outcome, Scene
from handlers.recents import list_recent
from handlers.states import OpenDraft, Posted
from parsers.category import read_category
from parsers.drafts import BillDraft, Intent, Utterance
from parsers.money import read_amount

_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?\s?k?(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_SMALLEST = 10  # rupees; "undo last 2" counts entries
_NO_NAMES = frozenset({"bill", "entry", "cash", "upi", "the", "last", "wala", "wali", "wale", "diya", "diye", "liya"})


def undo_named(scene: Scene, text: str, utterance: Utterance) -> Outcome | None:
    """Take back the one entry that the words name, or list the entries; None where they name none or the last one."""
    posted = [one for one in reversed(scene.conversation.drafts) if isinstance(one.stage, Posted)]
    meant = [one for one in posted if _names(text, one)]
    last = scene.conversation.last_sent()
    if last in meant or not (meant or _says_what(text)) or not posted:
        return None
    stage = meant[0].stage if len(meant) == 1 else None
    if isinstance(stage, Posted):
        return undo(scene, meant[0], stage, in_place=False)
    return list_recent(scene, replace(utterance, intent=replace(utterance.intent, value=Intent.LIST_RECENT)))


def _names(text: str, posted: OpenDraft) -> bool:
    """Say whether the sum, the purpose or the payee of an entry stands in a text."""
    if not isinstance(posted.stage, Posted):
        return False
    draft, category = posted.draft, read_category(text)
    if posted.stage.entry.total in _figures(text):
        return True
    if category and draft.category and category.value is draft.category.value:
        return True
    said = draft.vendor.value if draft.vendor else ""
    said += f" {draft.description.value}" if not isinstance(draft, BillDraft) and draft.description else ""
    return bool(_words(said) & _words(text))


def _says_what(text: str) -> bool:
    """Say whether a text names a sum or a purpose at all."""
    return bool(_figures(text)) or read_category(text) is not None


def _figures(text: str) -> list[object]:
    read = [read_amount(one[0]) for one in _FIGURE.finditer(text)]
    return [one.value for one in read if one and one.value >= _SMALLEST]


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold())) - _NO_NAMES
