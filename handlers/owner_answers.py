"""What the owner is asked by staff: the message, the tap that does all of it, and the word that goes back."""

from __future__ import annotations

from dataclasses import replace

from handlers.belonging import told_elsewhere
from handlers.business import MAY_VOID_EXPENSE
from handlers.cards import show
from handlers.confirm import undo
from handlers.corrections import confirm_card
from handlers.events import Answered
from handlers.notices import books_update
from handlers.outcome import Outcome, Scene, Tell, each
from handlers.past import NOTHING
from handlers.replies import Button, Reply, unpack
from handlers.states import Asked, Confirming, Conversation, Dropped, Entry, OpenDraft, Posted, Undone
from handlers.wording import label, rupees

YES, NO = "asked-yes", "asked-no"
KEPT = 20  # requests that wait for an owner, the newest


def take_word(scene: Scene, word: Asked | Answered) -> Outcome:
    """Take what another chat says: a request of staff, or the owner's answer to one."""
    return _answered(scene, word) if isinstance(word, Answered) else _asked(scene, word)


def press_asked(scene: Scene, data: str) -> Outcome | None:
    """Take the owner's tap on a request; None for all other buttons."""
    action, of, _ = unpack(data) or ("", "", 0)
    if action not in (YES, NO):
        return None
    asked = next((one for one in scene.conversation.asked if one.entry.id == of and not one.is_going), None)
    if asked is None:
        return scene.reply(Reply(scene.say("asked_over")))
    if asked.entry.org not in ("", scene.business.org):
        return scene.reply(Reply(told_elsewhere(scene, asked.entry)))
    if action == NO:
        left = without(scene.conversation, asked)
        said = Reply(scene.say("asked_declined", number=_numbers(asked)))
        return Outcome(left, (said,), tells=(_answer(asked, is_done=False),))
    return _do(scene, asked)


def follow_asked(outcome: Outcome) -> Outcome:
    """Tell staff how it ended, once what the owner has said yes to has come to its end."""
    for asked in outcome.conversation.asked:
        if asked.is_going and (told := _end_of(outcome.conversation, asked)):
            left = without(outcome.conversation, asked)
            outcome = replace(outcome, conversation=left, tells=(*outcome.tells, told))
    return outcome


def without(conversation: Conversation, asked: Asked) -> Conversation:
    """Forget a request."""
    return replace(conversation, asked=tuple(one for one in conversation.asked if one.entry.id != asked.entry.id))


def _asked(scene: Scene, asked: Asked) -> Outcome:
    """Show the owner what is wanted; one that is being done is not asked again."""
    known = scene.conversation
    if any(one.entry.id == asked.entry.id and one.is_going for one in known.asked):
        return scene.reply()
    if scene.business.role not in MAY_VOID_EXPENSE or asked.entry.org not in ("", scene.business.org):
        return Outcome(known, tells=(_answer(asked, is_done=False),))
    whole = sum((one.total for one in _entries(asked)), NOTHING)
    values = {"role": asked.role, "number": _numbers(asked), "total": rupees(whole)}
    text = scene.say("owner_asked_undo", **values)
    if asked.instead:
        card = show(scene, replace(asked.instead, stage=Confirming())).text
        text = f"{scene.say('owner_asked_correct', **values)}\n\n{card}"
    buttons = tuple(
        Button(label(scene.language, key), action, asked.entry.id, asked.entry.version)
        for key, action in (("do_it", YES), ("asked_no", NO))
    )
    kept = replace(known, asked=(*without(known, asked).asked, asked)[-KEPT:])
    return Outcome(kept, (Reply(text, buttons, notice=books_update(text.partition("\n")[0], buttons[:1])),))


def _do(scene: Scene, asked: Asked) -> Outcome:
    """Take the entry back with the owner's right, and book what comes instead."""
    entries = tuple(_no_older(scene, one) for one in (asked.entry, *asked.also))  # each comes to its end by itself
    wanted = {one.id for one in entries}
    others = tuple(one for one in scene.conversation.drafts if one.id not in wanted)
    going = (replace(asked, entry=one, also=(), is_going=True) for one in entries)
    left = without(scene.conversation, asked).asked
    known = replace(scene.conversation, drafts=(*entries, *others), asked=(*left, *going))
    scene = replace(scene, conversation=known)
    if not isinstance(asked.entry.stage, Posted):
        return scene.reply(Reply(scene.say("asked_over")))
    if asked.instead is None:
        return each(scene, entries, _take_back)
    card = replace(asked.instead, stage=Confirming())
    return confirm_card(replace(scene, conversation=known.with_draft(card)), card, in_place=False)


def _no_older(scene: Scene, entry: OpenDraft) -> OpenDraft:
    """Give an entry that staff have asked about before a version that is not behind the one that is known here."""
    known = scene.conversation.find(entry.id)
    return replace(entry, version=max(entry.version, known.version)) if known else entry


def _take_back(scene: Scene, entry: OpenDraft) -> Outcome:
    return undo(scene, entry, entry.stage, in_place=False) if isinstance(entry.stage, Posted) else scene.reply()


def _answered(scene: Scene, answer: Answered) -> Outcome:
    """Let staff know; their card is no entry any more where the owner has taken it back."""
    opened = scene.conversation.find(answer.draft)
    key = ("owner_replaced" if answer.instead else "owner_undid") if answer.is_done else "owner_declined"
    values = {"number": answer.number, "instead": answer.instead, "total": rupees(answer.total)}
    said = Reply(scene.say(key, **values))  # the end of what they have asked for themselves
    if opened is None or not (answer.is_done and isinstance(opened.stage, Posted)):
        return scene.reply(said)
    return scene.keep(replace(opened, stage=Undone(opened.stage.entry), version=opened.version + 1), said)


def _end_of(conversation: Conversation, asked: Asked) -> Tell | None:
    """Give the word that goes back, or None while it has not ended."""
    last = conversation.find(asked.instead.id if asked.instead else asked.entry.id)
    match last:
        case OpenDraft(stage=Posted(entry)) if asked.instead:
            return _answer(asked, is_done=True, instead=entry)
        case OpenDraft(stage=Undone()) if asked.instead is None:
            return _answer(asked, is_done=True)
        case None | OpenDraft(stage=Dropped()):
            return _answer(asked, is_done=False)
        case _:
            return None


def _answer(asked: Asked, *, is_done: bool, instead: Entry | None = None) -> Tell:
    entry = _entry(asked)
    total = instead.total if instead else entry.total
    number, new = _numbers(asked), instead.number if instead else ""
    return Tell(asked.sender, Answered(asked.entry.id, number, is_done, new, total))


def _numbers(asked: Asked) -> str:
    """Name the entries that are asked about by their numbers."""
    return ", ".join(one.number for one in _entries(asked))


def _entries(asked: Asked) -> list[Entry]:
    stages = [one.stage for one in asked.also]
    return [_entry(asked), *(stage.entry for stage in stages if isinstance(stage, Posted))]


def _entry(asked: Asked) -> Entry:
    if not isinstance(asked.entry.stage, Posted):
        raise TypeError("only what stands in the books is asked about")
    return asked.entry.stage.entry
