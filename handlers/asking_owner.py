"""What a role may not do with an entry is asked of the owner, in the owner's own chat.

1. The staff's chat tells the owner's what is wanted (`Outcome.tells`). 2. There it is a message with two buttons;
nothing of it stands among the owner's drafts before the tap (`owner_answers`). 3. How it ended is told back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.outcome import Outcome, Scene, Tell
from handlers.replies import Reply
from handlers.states import Asked, Dropped, OpenDraft, Posted


def ask_owner(
    scene: Scene, entry: OpenDraft, instead: OpenDraft | None = None, *, in_place: bool = False
) -> Outcome | None:
    """Ask the owner to take an entry back, or to put another in its place; None where no owner can be asked."""
    chat = scene.context.owner_chat()
    if not (chat and isinstance(entry.stage, Posted)):
        return None
    number = entry.stage.entry.number
    tell = Tell(chat, Asked(entry, instead, scene.business.role))
    said = Reply(scene.say("asked_owner", number=number), (), (instead or entry).id, in_place)
    if instead is None:
        return replace(scene.reply(said), tells=(tell,))
    gone = replace(instead, stage=Dropped(), version=instead.version + 1)
    return replace(scene.keep(gone, said), tells=(tell,))


def ask_for_all(scene: Scene, entries: Sequence[OpenDraft], card: str) -> Outcome | None:
    """Ask the owner in one message to take several entries of one card back; None where no owner can be asked."""
    chat = scene.context.owner_chat()
    stages = [one.stage for one in entries]
    numbers = ", ".join(stage.entry.number for stage in stages if isinstance(stage, Posted))
    if not (chat and numbers):
        return None
    first, *others = entries
    tell = Tell(chat, Asked(first, role=scene.business.role, also=tuple(others)))
    said = Reply(scene.say("asked_owner", number=numbers), (), card, in_place=True)
    return replace(scene.reply(said), tells=(tell,))
