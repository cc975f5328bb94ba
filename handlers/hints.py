"""How hints before Post read: each amber one in a line of its own, all that is fine in one."""

from __future__ import annotations

from handlers.guards import Notice
from handlers.outcome import Scene
from handlers.wording import day_words


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
