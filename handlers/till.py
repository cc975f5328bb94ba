"""Words that say why the till differs from the books: what was bought from it, taken home, or carried to the bank."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.move_plan import choices_of
from handlers.moves import Move
from handlers.states import OpenDraft
from parsers.category import read_category
from parsers.drafts import Found

WHY: dict[str, re.Pattern[str]] = {
    "unexplained": re.compile(
        r"\b(?:pata nahi|nahi pata|maloom nahi|malum nahi|no idea|(?:do not|don'?t|dont) know|not sure)\b|पता नहीं",
        re.IGNORECASE,
    ),
    "deposited": re.compile(r"\b(?:bank (?:me|mein)|jama|deposit(?:ed)?)\b|बैंक में|जमा", re.IGNORECASE),
    "withdrawn": re.compile(r"\b(?:atm|bank se|withdr\w+|nikal\w*)\b|बैंक से|निकाल", re.IGNORECASE),
    "drawing": re.compile(r"\b(?:ghar|niji|personal|home|khud|maine liye)\b|घर|निजी", re.IGNORECASE),
    "capital": re.compile(r"\b(?:apne|own money|maine dale|maine daale)\b|अपने", re.IGNORECASE),
}


def read_why(opened: OpenDraft, move: Move, text: str) -> tuple[OpenDraft, str] | None:
    """Read why the till differs; the choice that the words stand for, and the draft with what they name."""
    if move.asked not in ("till_short", "till_over") or any(one.isdigit() for one in text):
        return None
    offered = choices_of(move)
    said = next((one for one, words in WHY.items() if one in offered and words.search(text)), None)
    if said:
        return opened, said
    category = read_category(text) if "expense" in offered else None
    if category is None:
        return None
    words = " ".join(text.split())
    bought = replace(opened.expense, category=category, description=Found(words, words, rule="why the till differs"))
    return replace(opened, draft=bought), "expense"
