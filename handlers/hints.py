"""How hints before Post read: each amber one in a line of its own, all that is fine in one."""

from __future__ import annotations

from handlers.guards import Kind, Notice
from handlers.outcome import Scene
from handlers.tax_rules import Why
from handlers.wording import day_words

SAID_BY: dict[Why, Kind] = {
    "seller_composition": "seller_tax",
    "wrong_state": "tax_type",
    "tax_type": "tax_type",
    "no_number": "number",
    "reverse_charge": "reverse_charge",
    "advocate": "reverse_charge",
    "sponsorship": "reverse_charge",
}


def unsaid(notices: tuple[Notice, ...], why: Why | None, checked: tuple[str, ...]) -> tuple[Notice, ...]:
    """Leave out what the card says already: as the reason why no tax is claimed, or as a check of what was read."""
    said = {*checked, *([SAID_BY[why]] if why in SAID_BY else [])}
    return tuple(one for one in notices if one.kind not in said)


def amber_lines(scene: Scene, notices: tuple[Notice, ...]) -> list[str]:
    """Write what a person should look at."""
    return [_say(scene, f"guard_{_sentence(one)}", one) for one in notices if not one.is_fine]


def fine_line(scene: Scene, notices: tuple[Notice, ...]) -> str:
    """Write in one line what has been checked and is fine; "" when nothing is."""
    return " ".join(f"✅ {_say(scene, f'fine_{one.kind}', one)}" for one in notices if one.is_fine)


def _sentence(notice: Notice) -> str:
    return f"{notice.kind}_small" if notice.is_small else notice.kind


def _say(scene: Scene, key: str, notice: Notice) -> str:
    day = day_words(scene.language, notice.day) if notice.day else ""
    return scene.say(key, day=day, **dict(notice.values))
