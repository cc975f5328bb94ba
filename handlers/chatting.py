"""Small talk beside what is open: thanks and chatter get a word; an open question is said again without its list."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.batch_rows import rows_of, total_of
from handlers.cards import show
from handlers.naming import name_draft
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import Asking, OpenDraft, Posted
from handlers.wording import rupees
from parsers.drafts import Intent
from parsers.message import read_message

THANKS = re.compile(
    r"(?:ok(?:ay)?,? )?(?:many |so )?(?:thanks?|thank ?you|thanku|thx|ty|shukriya|shukria|dhanya?vaa?d|dhanya?waa?d"
    r"|शुक्रिया|धन्यवाद)(?: (?:a lot|so much|bhai|ji|you|very much|भाई|जी))*",
    re.IGNORECASE,
)


def hear_thanks(scene: Scene, text: str, target: OpenDraft | None) -> Outcome | None:
    """Answer thanks with a word, and say what still waits; None for any other text."""
    if not THANKS.fullmatch(text.strip(" .!,।🙏👍")):
        return None
    welcome = scene.say("youre_welcome")
    if target is None or not target.is_open:
        return scene.reply(Reply(welcome))
    batch = scene.conversation.batch_of(target.id)
    if isinstance(target.stage, Asking) and batch is None:
        return scene.reply(ask_briefly(scene, target, lead=f"{welcome} "))
    rows = [row for row in rows_of(scene.conversation, batch) if row.is_open] if batch else []
    pile = scene.say("status_pile", count=str(len(rows)), total=rupees(total_of(scene, rows)))
    what = pile if batch else name_draft(scene, target)
    return scene.reply(Reply(f"{welcome}{scene.say('still_waits', what=what)}"))


def ask_briefly(scene: Scene, opened: OpenDraft, *, lead: str) -> Reply:
    """Say the open question again with its buttons, without the list below it."""
    whole = show(scene, opened)
    question = whole.text.partition("\n")[0]
    return replace(whole, text=f"{lead}{question}")


def hear_nothing_open(scene: Scene, text: str) -> Outcome | None:
    """Answer a yes or no where no card waits: what stands can be taken back by another word."""
    meant = read_message(text, scene.context.now, pending=True).intent.value
    if meant not in (Intent.CONFIRM, Intent.CANCEL):
        return None
    last = scene.conversation.last_sent()
    if meant is Intent.CANCEL and last and isinstance(last.stage, Posted):
        entry = last.stage.entry
        return scene.reply(Reply(scene.say("nothing_open_but", number=entry.number, total=rupees(entry.total))))
    return scene.reply(Reply(scene.say("nothing_open")))
