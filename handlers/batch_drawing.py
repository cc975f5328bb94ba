"""What rows of a batch would say becomes its card: one message for all of them, redrawn as each comes to its end.

Whoever speaks of the whole batch speaks under its id, and those words lead the card; what a row says by itself is
read from its stage instead.
"""

from __future__ import annotations

from dataclasses import replace

from handlers.batch_card import MOVING, show_batch
from handlers.batch_rows import rows_of
from handlers.batches import Batch
from handlers.cards import show
from handlers.effects import ExpensePosted, FileRead, FileUnread
from handlers.events import Done, Event, Failed, Said
from handlers.outcome import Outcome, Scene
from handlers.photos import WORDLESS
from handlers.replies import Reply
from handlers.results import reason_of
from handlers.states import Conversation, Dropped, OpenDraft, Posted, Posting, Undoing
from handlers.wording import rupees


def draw_batches(scene: Scene, event: Event, outcome: Outcome) -> Outcome:
    """Put the cards of batches in place of what their rows say; of rows one by one, show the next when one is done."""
    if not outcome.conversation.batches:
        return outcome
    known = _known(scene, outcome)
    for batch in outcome.conversation.batches:
        if batch.is_together:
            outcome = _drawn(scene.conversation, known, event, outcome, batch)
        elif batch.way == "single":
            outcome = _next(scene.conversation, known, outcome, batch)
    return _pile_ended(scene.conversation, event, outcome)


def _known(scene: Scene, outcome: Outcome) -> Scene:
    """Give the scene after the step: with the language and the habits that it has learned."""
    learned = {(one.subject, one.field): one.value for one in outcome.learned}
    business = replace(scene.business, habits={**scene.business.habits, **learned})
    context = replace(scene.context, language=outcome.conversation.language, business=business)
    return Scene(outcome.conversation, context, business)


def _drawn(before: Conversation, scene: Scene, event: Event, outcome: Outcome, batch: Batch) -> Outcome:
    mine = [one for one in outcome.replies if one.draft in (batch.id, *batch.rows)]
    if not mine:
        return outcome
    noted = _noted(before, scene, event, batch, mine)
    has_changed = before.find_batch(batch.id) != noted or any(
        before.find(row) != outcome.conversation.find(row) for row in batch.rows
    )
    fresh = replace(noted, version=batch.version + 1) if has_changed else noted
    conversation = outcome.conversation.with_batch(fresh)
    card = _card(replace(scene, conversation=conversation), event, fresh, mine)
    if fresh.is_above and not card.passing:
        card = replace(card, to_end=isinstance(event, Done | Failed))
        conversation = conversation.with_batch(replace(fresh, is_above=False))
    place = outcome.replies.index(mine[0])
    others = [one for one in outcome.replies if one not in mine]
    return replace(outcome, conversation=conversation, replies=(*others[:place], card, *others[place:]))


def _card(scene: Scene, event: Event, batch: Batch, mine: list[Reply]) -> Reply:
    """Draw the card: in place where its rows would be, and only to bridge a wait while one of them is under way.

    Who was told that it takes longer hears of the end once, when nothing is under way any more.
    """
    lead = "\n".join(one.text for one in mine if one.draft == batch.id and one.text)
    moving = [row.stage for row in rows_of(scene.conversation, batch) if isinstance(row.stage, MOVING)]
    untold = any(not getattr(stage, "told", False) for stage in moving)
    passing = bool(moving) and (untold or isinstance(event, Done)) and not lead
    in_place = all(one.in_place for one in mine) or (passing and isinstance(event, Done))
    return show_batch(scene, batch, lead=lead, in_place=in_place, passing=passing)


def _noted(before: Conversation, scene: Scene, event: Event, batch: Batch, mine: list[Reply]) -> Batch:
    """Keep what must be said of the row that an event is about."""
    if not isinstance(event, Done | Failed) or event.draft not in batch.rows:
        return batch
    old, row = before.find(event.draft), scene.conversation.find(event.draft)
    if old is None or row is None:
        return batch
    said = next((one.text for one in mine if one.draft == row.id), "")
    return batch.with_note(row.id, _note(scene, event, old, row, said))


def _note(scene: Scene, event: Done | Failed, old: OpenDraft, row: OpenDraft, said: str) -> str:
    match event:
        case Failed(final=False):
            return ""
        case Failed():
            entry = old.stage.entry if isinstance(old.stage, Undoing) else None
            reason = reason_of(scene, event, entry)
            return reason if isinstance(row.stage, Posted) else scene.say("row_not_booked", reason=reason)
        case Done(answer=ExpensePosted() as answer) if isinstance(old.stage, Posting):
            if (answer.total, answer.tax) == (old.stage.total, old.stage.tax):
                return ""
            values = {"expected": old.stage.total, "tax": answer.tax, "total": answer.total}
            return scene.say("posted_differs", **{key: rupees(value) for key, value in values.items()})
        case Done(answer=FileUnread()):
            return said.partition("\n\n")[0]
        case Done(answer=FileRead(what=what)):
            whole = said if isinstance(row.stage, Dropped) else said.partition("\n\n")[0]
            return whole if isinstance(row.stage, Dropped) or what in WORDLESS else ""
        case Done():
            return ""


def _next(before: Conversation, scene: Scene, outcome: Outcome, batch: Batch) -> Outcome:
    """Show the next row when the one before it has been posted or let go; when none is left the batch is over."""
    left = [row for row in rows_of(outcome.conversation, batch) if row.is_open]
    if not left:
        others = tuple(one for one in outcome.conversation.batches if one.id != batch.id)
        return replace(outcome, conversation=replace(outcome.conversation, batches=others))
    closed = [row for row in batch.rows if _is_open(before, row) and not _is_open(outcome.conversation, row)]
    if not closed or before.find_batch(batch.id) != batch:
        return outcome
    conversation = replace(outcome.conversation, focus=left[0].id)
    reply = show(replace(scene, conversation=conversation), left[0])
    return replace(outcome, conversation=conversation, replies=(*outcome.replies, reply))


def _is_open(conversation: Conversation, draft: str) -> bool:
    found = conversation.find(draft)
    return found is not None and found.is_open


def _pile_ended(before: Conversation, event: Event, outcome: Outcome) -> Outcome:
    """Let no later file join a pile when the user has done something else since."""
    if isinstance(event, Done | Failed) or (not isinstance(event, Said) and outcome.conversation == before):
        return outcome
    kept = [one for one in outcome.conversation.batches if one.newest is None or before.find_batch(one.id) != one]
    ended = [replace(one, newest=None) for one in outcome.conversation.batches if one not in kept and len(one.rows) > 1]
    return replace(outcome, conversation=replace(outcome.conversation, batches=(*kept, *ended)))
