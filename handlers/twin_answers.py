"""What follows when a user says whether an entry is one that is in the books already."""

from __future__ import annotations

from dataclasses import replace

from handlers.confirm import redraw, standing
from handlers.duplicates import Twin, find_twin
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import Dropped, OpenDraft


def take_twin_answer(scene: Scene, opened: OpenDraft, answer: str, *, in_place: bool) -> Outcome:
    """Let the draft go as the same, or show its card as another one; what has no twin any more is shown as it is."""
    twin = find_twin(scene, opened)
    if twin is None:
        return standing(scene, opened, in_place=in_place)
    if answer == "different":
        return redraw(scene, _different(opened, twin), in_place=in_place)
    text = scene.say("kept_one", number=twin.number) if twin.number else scene.say("kept_card")
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    return scene.keep(gone, Reply(text, (), opened.id, in_place))


def _different(opened: OpenDraft, twin: Twin) -> OpenDraft:
    """Keep the answer, and ask no more about the same payment as Katixo names it."""
    made = tuple(one for one in opened.settlement.made if one.number != twin.number)
    settlement = replace(opened.settlement, made=made)
    return replace(opened, different=(*opened.different, twin.draft), settlement=settlement)
