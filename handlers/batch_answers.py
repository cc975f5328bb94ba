"""What taps and words do with a batch: post what is complete, answer for all rows, change one, let go, take back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handlers.answers import apply_edits, read_answer, take_choice
from handlers.asking_owner import ask_for_all
from handlers.batch_card import asked, is_paid_bill, numbered
from handlers.batch_rows import name_of, rows_of, sure_of
from handlers.batches import Batch
from handlers.business import MAY_POST_EXPENSE
from handlers.capture import QUESTIONS
from handlers.cards import show
from handlers.confirm import may_void, post, redraw, undo
from handlers.in_view import show_if_hidden
from handlers.looking import begin
from handlers.outcome import Claim, Outcome, Scene, each
from handlers.pages import joined_pages, may_be_one
from handlers.replies import Reply
from handlers.states import Conversation, Dropped, OpenDraft, Posted
from handlers.tax_answers import answer_scheme, read_scheme
from parsers.drafts import Edits, Intent, Utterance
from parsers.message import read_message
from parsers.row_edits import RowEdit, read_row_edit


def press_batch(scene: Scene, batch: Batch, action: str, version: int) -> Outcome:
    """Take the tap of a button that is about all rows."""
    if batch.way == "single":
        return _show_single(scene, batch)
    if version != batch.version:
        return _speak(scene, batch, scene.say("stale"), in_place=True)
    match action:
        case "post":
            return _post(scene, batch, in_place=True)
        case "single":
            return _show_single(scene, replace(batch, way="single"))
        case "cancel":
            return _drop(scene, batch, in_place=True)
        case "undo":
            return _undo(scene, batch)
        case "apart":
            kept = replace(scene, conversation=scene.conversation.with_batch(replace(batch, apart=True)))
            return _speak(kept, batch, "", in_place=True)
        case "one_bill":
            return _join(scene, batch)
        case _:
            return _answer(scene, batch, action) or _speak(scene, batch, scene.say("stale"), in_place=True)


def hear_batch(scene: Scene, batch: Batch, text: str, utterance: Utterance, *, is_quoting: bool) -> Outcome | None:
    """Take words to the card of a batch; None when they are no answer to it."""
    rows = numbered(scene, batch)
    if not any(row.is_open for _, row in rows):
        return _hear_closed(scene, batch, utterance) if is_quoting else None
    edit = read_row_edit(text, [name_of(row) for _, row in rows])
    is_asking = utterance.intent.value in QUESTIONS  # "last 5 expenses" asks for a list and names no row
    if edit and not is_asking and (not utterance.drafts or (len(utterance.drafts) == 1 and not edit.drops)):
        return _edit_row(scene, batch, rows[edit.row][1], edit)
    match utterance.intent.value:
        case Intent.CONFIRM:
            hidden = None if is_quoting else show_if_hidden(scene, batch)
            return hidden or _post(scene, batch, in_place=False)
        case Intent.CANCEL:
            return _drop(scene, batch, in_place=False)
        case Intent.VOID_LAST if is_quoting:
            return _drop(scene, batch, in_place=False)
        case _:
            return _hear_answer(scene, batch, text, utterance)


def ask_which(scene: Scene, draft: OpenDraft) -> Outcome | None:
    """Ask which entry "undo" means, where the last one was booked together with others."""
    batch = scene.conversation.batch_of(draft.id)
    booked = [row for row in rows_of(scene.conversation, batch) if isinstance(row.stage, Posted)] if batch else []
    return _speak(scene, batch, scene.say("batch_which"), in_place=False) if batch and len(booked) > 1 else None


def without_batch(conversation: Conversation, draft: str) -> Conversation:
    """Forget a batch of which nothing is booked yet: its user has written its message anew."""
    batch = conversation.batch_of(draft)
    if batch is None or not all(row.is_open for row in rows_of(conversation, batch)):
        return conversation
    drafts = tuple(one for one in conversation.drafts if one.id not in batch.rows)
    focus = None if conversation.focus in batch.rows else conversation.focus
    focus = focus or next((one.id for one in reversed(drafts) if one.is_open), None)
    others = tuple(one for one in conversation.batches if one.id != batch.id)
    return replace(conversation, drafts=drafts, focus=focus, batches=others)


def _post(scene: Scene, batch: Batch, *, in_place: bool) -> Outcome:
    """Send every complete row on its way, each with its own claim and effect; the others stay on the card."""
    if scene.business.role not in MAY_POST_EXPENSE:
        text = scene.say("trouble_forbidden", role=scene.business.role)
        return _speak(scene, batch, text, in_place=in_place)
    sure = sure_of(scene, batch)
    if not sure:
        return _speak(scene, batch, scene.say("still_missing").strip(), in_place=in_place)
    outcome = each(scene, sure, lambda one, row: post(one, row, in_place=in_place))
    stayed = [row.id for row in sure if not any(effect.draft == row.id for effect in outcome.effects)]
    reason = scene.say("row_not_booked", reason=scene.say("trouble_forbidden", role=scene.business.role))
    for row in stayed:
        batch = batch.with_note(row, reason)
    return replace(outcome, conversation=outcome.conversation.with_batch(batch), claims=_apart(outcome.claims))


def _apart(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Let each sign be claimed once: two rows of one receipt share its picture."""
    taken: set[str] = set()
    apart = []
    for claim in claims:
        apart.append(replace(claim, keys=tuple(key for key in claim.keys if key not in taken)))
        taken.update(claim.keys)
    return tuple(apart)


def _drop(scene: Scene, batch: Batch, *, in_place: bool) -> Outcome:
    """Let go of every row that is not booked."""
    outcome = each(scene, _open(scene, batch), _let_go)
    return replace(outcome, replies=(Reply("", (), batch.id, in_place),))


def _let_go(scene: Scene, row: OpenDraft) -> Outcome:
    return scene.keep(replace(row, stage=Dropped(), version=row.version + 1))


def _undo(scene: Scene, batch: Batch) -> Outcome:
    """Take back every entry of the batch that can be taken back."""

    def take_back(one: Scene, row: OpenDraft) -> Outcome:
        return undo(one, row, row.stage, in_place=True) if isinstance(row.stage, Posted) else one.reply()

    rows = rows_of(scene.conversation, batch)
    forbidden = [row for row in rows if isinstance(row.stage, Posted) and not may_void(scene, row.stage.entry)]
    if asked_of_owner := ask_for_all(scene, [row for row in forbidden if not is_paid_bill(row)], batch.id):
        return asked_of_owner
    outcome = each(scene, rows, take_back)
    if outcome.effects:
        return outcome
    return _speak(scene, batch, scene.say("trouble_forbidden", role=scene.business.role), in_place=True)


def _answer(scene: Scene, batch: Batch, action: str) -> Outcome | None:
    """Let a tapped answer hold for every row that the question is about."""
    question = asked(scene, batch)
    if question is None:
        return None
    if action.startswith("scheme-"):
        return answer_scheme(scene, question[1], action.removeprefix("scheme-"), in_place=True)
    changed = [one for row in question[1] if (one := take_choice(row, action, scene.business))]
    return _redrawn(scene, changed, in_place=True) if changed else None


def _hear_answer(scene: Scene, batch: Batch, text: str, utterance: Utterance) -> Outcome | None:
    """Take words as the answer to the question on the card, or as a correction that holds for all rows."""
    if question := asked(scene, batch):
        if question[0] == "scheme" and (scheme := read_scheme(text)):
            return answer_scheme(scene, question[1], scheme, in_place=False)
        if not utterance.drafts:
            read = [one for row in question[1] if (one := read_answer(row, question[0], text, scene.business))]
            if read:
                return _redrawn(scene, read, in_place=False)
    if utterance.intent.value is not Intent.EDIT_DRAFT:
        return None
    edits = utterance.edits
    shared = Edits(day=edits.day, mode=edits.mode, account_hint=edits.account_hint)
    changed = [one for row in _open(scene, batch) if (one := apply_edits(row, shared))] if edits == shared else []
    if changed:
        return _redrawn(scene, changed, in_place=True)
    return _speak(scene, batch, scene.say("batch_hint"), in_place=False)


def _edit_row(scene: Scene, batch: Batch, row: OpenDraft, edit: RowEdit) -> Outcome:
    """Change or let go of the row that the words name."""
    if row.is_open and edit.drops:
        return replace(_let_go(scene, row), replies=(Reply("", (), batch.id, in_place=True),))
    said = read_message(edit.rest, scene.context.now, pending=True)
    changed = apply_edits(row, said.edits) if row.is_open else None
    if changed:
        return _redrawn(scene, [changed], in_place=True)
    return _speak(scene, batch, scene.say("batch_hint"), in_place=False)


def _hear_closed(scene: Scene, batch: Batch, utterance: Utterance) -> Outcome | None:
    """Take words that quote a card with nothing open: "undo" asks which entry, a yes or no hears how it stands."""
    rows = rows_of(scene.conversation, batch)
    booked = [(row, row.stage) for row in rows if isinstance(row.stage, Posted)]
    if utterance.intent.value is Intent.VOID_LAST and len(booked) == 1:
        return undo(scene, *booked[0], in_place=False)
    if utterance.intent.value in (Intent.VOID_LAST, Intent.CONFIRM, Intent.CANCEL, Intent.EDIT_DRAFT):
        lead = scene.say("batch_which") if utterance.intent.value is Intent.VOID_LAST and booked else ""
        return _speak(scene, batch, lead, in_place=False)
    return None


def _show_single(scene: Scene, batch: Batch) -> Outcome:
    """Show the rows one after the other, each on a card of its own; the first one takes the place of the list."""
    left = _open(scene, batch)
    conversation = scene.conversation.with_batch(batch)
    if not left:
        return scene.reply(Reply(scene.say("batch_dropped"), (), batch.card, in_place=True))
    conversation = replace(conversation, focus=left[0].id)
    reply = show(replace(scene, conversation=conversation), left[0], in_place=left[0].id == batch.card)
    return Outcome(conversation, (reply,))


def _join(scene: Scene, batch: Batch) -> Outcome:
    """Make one draft of the pages; it has a card of its own from now on."""
    pages = _open(scene, batch)
    if not may_be_one(pages):
        return _speak(scene, batch, scene.say("stale"), in_place=True)
    single = scene.conversation.with_batch(replace(batch, way="single"))
    dropped = each(replace(scene, conversation=single), pages[1:], _let_go)
    whole = joined_pages(pages)
    return begin(replace(scene, conversation=dropped.conversation), whole, in_place=whole.id == batch.card)


def _open(scene: Scene, batch: Batch) -> list[OpenDraft]:
    return [row for row in rows_of(scene.conversation, batch) if row.is_open]


def _speak(scene: Scene, batch: Batch, text: str, *, in_place: bool) -> Outcome:
    """Say something of the whole batch; its card follows."""
    return scene.reply(Reply(text, (), batch.id, in_place))


def _redrawn(scene: Scene, rows: Iterable[OpenDraft], *, in_place: bool) -> Outcome:
    return each(scene, rows, lambda one, row: redraw(one, row, in_place=in_place))
