"""What a role may not do with an entry is asked of the owner, in the owner's own chat.

1. The staff's chat tells the owner's what is wanted (`Outcome.tells`). 2. There it is a message with two buttons;
nothing of it stands among the owner's drafts before the tap (`owner_answers`). 3. How it ended is told back.
"""

from __future__ import annotations

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
