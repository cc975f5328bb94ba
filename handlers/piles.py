"""Files that come at once are one pile: read together, shown on one card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.batches import Batch
from handlers.outcome import Scene
from handlers.states import Dropped, Posted, Posting, Undoing, Undone

AT_ONCE = timedelta(seconds=20)  # between two files of one pile; a phone sends them one after the other
TAKEN = Posting | Posted | Undoing | Undone


def joined(scene: Scene, draft: str) -> Batch:
    """Give the pile of a file that has just come: the one whose newest file came a moment ago, else its own."""
    now = scene.context.now
    pile = next((one for one in reversed(scene.conversation.batches) if one.made_of == "files" and one.newest), None)
    if pile and pile.newest and pile.way == "together" and abs(now - pile.newest) <= AT_ONCE and _waits(scene, pile):
        return replace(pile, rows=(*pile.rows, draft), newest=now, is_above=True)
    return Batch(scene.context.new_id(1), (draft,), made_of="files", newest=now)


def _waits(scene: Scene, pile: Batch) -> bool:
    """Say whether something of a pile still waits, and nothing of it is booked."""
    stages = [row.stage for one in pile.rows if (row := scene.conversation.find(one))]
    return not any(isinstance(stage, TAKEN) for stage in stages) and any(
        not isinstance(stage, Dropped) for stage in stages
    )
