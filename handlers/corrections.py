"""Correcting what stands in the books: the entry is voided and the right one booked instead, by one tap, in that order.

1. Words like "2500 nahi 2050 tha" open a card that replaces an entry. 2. Its tap sends the void; the new entry waits.
3. Katixo's yes to the void sends the new entry. A no before that leaves all as it was; a no after it gives the card
back, and it says that the old entry is gone. An entry of an earlier month is replaced with today's date.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from handlers.answers import apply_edits
from handlers.asking_owner import ask_owner
from handlers.business import MAY_VOID_EXPENSE
from handlers.cards import settle, short, show
from handlers.confirm import post, redraw, standing, undo
from handlers.events import Done, Event, Failed
from handlers.looking import begin
from handlers.naming import name_draft
from handlers.outcome import Outcome, Scene
from handlers.replacing import Replaces
from handlers.replies import Button, Reply
from handlers.states import Asking, Dropped, OpenDraft, Posted, Posting, Undoing, Undone
from handlers.unclear import CORRECTS, WAS, ask_figure
from handlers.wording import label, rupees
from parsers.drafts import BillDraft, Edits, Found, Intent
from parsers.message import read_message
from parsers.money import read_amount

FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?\s?(?:k|lakhs?|lacs?|hazaa?r|हज़ार|लाख)?(?!\w)", re.IGNORECASE)


def hear_correction(scene: Scene, text: str, opened: OpenDraft | None, *, quoted: bool) -> Outcome | None:
    """Take words that correct an entry in the books; None when they are about something else.

    A figure that they deny names the entry, or the open card; without one it is the quoted entry, else the last one,
    unless a card waits.
    """
    if not (quoted or CORRECTS.search(text) or WAS.search(text)):
        return None
    said = read_message(text, scene.context.now, pending=True)
    if said.intent.value is not Intent.EDIT_DRAFT:
        return None
    denied = _denied(text, said.edits)
    if not quoted and (named := _open_card(scene, opened, denied)):
        changed = apply_edits(named, said.edits)
        return redraw(scene, changed, in_place=False) if changed else None
    posted = _meant(scene, opened, denied, quoted=quoted)
    if posted and isinstance(posted.stage, Posted):
        return correct(scene, posted, posted.stage, said.edits)
    return _ask_about(scene, opened, denied, said.edits)


def correct(scene: Scene, posted: OpenDraft, stage: Posted, edits: Edits) -> Outcome:
    """Open the card that replaces an entry by one with some fields changed."""
    entry = stage.entry
    if entry.of == "payment" or stage.paid or stage.twin:
        return scene.reply(Reply(scene.say("correct_by_hand", number=entry.number)))
    fresh = replace(
        posted,
        id=scene.context.new_id(0),
        version=1,
        stage=Asking("amount"),
        replaces=Replaces(posted.id, entry.number, entry.total, entry.day),
        different=(*posted.different, posted.id),
        answered=(),
    )
    changed = apply_edits(fresh, edits)
    if changed is None:
        return standing(scene, posted, in_place=False)
    return begin(scene, changed if edits.day else _in_open_month(scene, changed))


def undo_entry(scene: Scene, posted: OpenDraft, stage: Posted, *, in_place: bool) -> Outcome:
    """Take an entry back; the card that would have corrected it goes with it."""
    outcome = undo(scene, posted, stage, in_place=in_place)
    now, card = outcome.conversation.find(posted.id), _correction_of(scene, posted.id)
    if card is None or now is None or not isinstance(now.stage, Undoing):
        return outcome
    gone = replace(card, stage=Dropped(), version=card.version + 1)
    first, *rest = outcome.replies
    told = replace(first, text=f"{first.text}\n{scene.say('dropped', what=name_draft(scene, card))}", passing=False)
    return replace(outcome, conversation=outcome.conversation.with_draft(gone), replies=(told, *rest))


def ask_undo(scene: Scene, posted: str) -> Outcome | None:
    """Ask what "undo" means while a card waits that would correct the entry; None where none does."""
    card = _correction_of(scene, posted)
    if card is None or card.replaces is None:
        return None
    number = card.replaces.number
    keep = Button(short(label(scene.language, "keep_entry", number=number)), "cancel", card.id, card.version)
    back = Button(label(scene.language, "take_it_back"), "undo_old", card.id, card.version)
    text = scene.say("undo_or_keep", number=number, total=rupees(card.replaces.total))
    return scene.reply(Reply(text, (keep, back), card.id))


def confirm_card(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Send a complete card on its way; one that replaces an entry takes that back first."""
    replaced = opened.replaces
    if replaced is None or replaced.is_void:
        return post(scene, opened, in_place=in_place)
    old = scene.conversation.find(replaced.draft)
    if old and isinstance(old.stage, Undone):
        return post(scene, replace(opened, replaces=replace(replaced, is_void=True)), in_place=in_place)
    return replace_entry(scene, opened, replaced, in_place=in_place)


def replace_entry(scene: Scene, opened: OpenDraft, replaced: Replaces, *, in_place: bool) -> Outcome:
    """Send the void of the old entry on its way; the new one waits for it."""
    old = scene.conversation.find(replaced.draft)
    if old and scene.business.role not in MAY_VOID_EXPENSE and (asked := ask_owner(scene, old, opened)):
        return asked
    if old is None or not isinstance(old.stage, Posted) or scene.business.role not in MAY_VOID_EXPENSE:
        may = scene.business.role in MAY_VOID_EXPENSE
        lead = "" if may else scene.say("trouble_forbidden", role=scene.business.role) + "\n\n"
        return standing(scene, old, in_place=False) if old and may else scene.reply(show(scene, opened, lead=lead))
    trial = post(scene, opened, in_place=in_place)
    sent = trial.conversation.find(opened.id)
    if sent is None or not isinstance(sent.stage, Posting):
        return trial
    undoing = undo(scene, old, old.stage, in_place=True)
    total = rupees(sent.stage.total)
    text = scene.say("correcting", number=replaced.number, total=total)
    reply = Reply(text, (), opened.id, in_place, passing=True)
    waiting = replace(opened, stage=Posting(sent.stage.tax, sent.stage.total))
    return Outcome(undoing.conversation.with_last(waiting), (reply,), undoing.effects, (), trial.learned)


def follow_corrections(scene: Scene, event: Event, outcome: Outcome) -> Outcome:
    """Go on with what waits for a void: book it, give its card back, or say at its card that it takes longer."""
    if not isinstance(event, Done | Failed):
        return outcome
    outcome = _told_of_both(scene, event, outcome)
    waiting = next((one for one in outcome.conversation.drafts if _waits_for(one, event.draft)), None)
    old = outcome.conversation.find(event.draft)
    if waiting is None or old is None or waiting.replaces is None:
        return outcome
    after = replace(scene, conversation=outcome.conversation)
    match old.stage:
        case Undone():
            booked = _book(after, waiting, waiting.replaces, scene.conversation.find(event.draft))
            gone = [replace(one, in_place=True, passing=True) for one in outcome.replies if one.draft == old.id]
            return replace(booked, replies=(*gone, *booked.replies)) if booked.replies else booked
        case Undoing():
            replies = tuple(replace(one, draft=waiting.id) for one in outcome.replies)
            return replace(outcome, replies=replies)
        case Posted(entry):
            back = settle(replace(waiting, version=waiting.version + 1), scene.business)
            reason = "\n".join(one.text for one in outcome.replies)
            lead = scene.say("stands_as_before", number=entry.number) + f"{reason}\n\n"
            kept = after.keep(back)
            return replace(kept, replies=(show(replace(after, conversation=kept.conversation), back, lead=lead),))
        case _:
            return outcome


def _told_of_both(scene: Scene, event: Done | Failed, outcome: Outcome) -> Outcome:
    """Let the word that the new entry stands, or has to wait, say that the old one is gone."""
    before, now = scene.conversation.find(event.draft), outcome.conversation.find(event.draft)
    if not (before and now and now.replaces and isinstance(before.stage, Posting) and outcome.replies):
        return outcome
    if not now.replaces.is_void or not isinstance(now.stage, Posted | Posting):
        return outcome
    first, *rest = outcome.replies
    gone = scene.say("instead_done", number=now.replaces.number, total=rupees(now.replaces.total))
    return replace(outcome, replies=(replace(first, text=f"{gone}\n{first.text}"), *rest))


def _book(scene: Scene, waiting: OpenDraft, replaced: Replaces, before: OpenDraft | None) -> Outcome:
    """Book what comes instead, now that the old entry is void."""
    clear = replace(waiting, replaces=replace(replaced, is_void=True), version=waiting.version + 1)
    ready = settle(clear, scene.business)
    kept = scene.keep(ready)
    booked = post(replace(scene, conversation=kept.conversation), ready, in_place=True)
    sent = booked.conversation.find(ready.id)
    told = before is not None and isinstance(before.stage, Undoing) and before.stage.told
    if sent and isinstance(sent.stage, Posting) and told:
        late = replace(sent, stage=replace(sent.stage, told=True))
        return replace(booked, conversation=booked.conversation.with_draft(late), replies=())
    return booked


def _correction_of(scene: Scene, posted: str) -> OpenDraft | None:
    """Give the open card that would take the place of an entry, or None."""
    cards = (one for one in scene.conversation.open_drafts() if one.replaces and not one.replaces.is_void)
    return next((one for one in cards if one.replaces and one.replaces.draft == posted), None)


def _waits_for(one: OpenDraft, draft: str) -> bool:
    replaced = one.replaces
    return isinstance(one.stage, Posting) and replaced is not None and replaced.draft == draft and not replaced.is_void


def _denied(text: str, edits: Edits) -> Decimal | None:
    """Give the other figure of "2500 nahi 2050 tha"."""
    figures = [read_amount(one[0]) for one in FIGURE.finditer(text)]
    others = [one.value for one in figures if one and edits.amount and one.value != edits.amount.value]
    return others[0] if others else None


def _meant(scene: Scene, opened: OpenDraft | None, denied: Decimal | None, *, quoted: bool) -> OpenDraft | None:
    """Give the entry that is meant; None when it is the open card, or none that we know."""
    if quoted:
        return opened
    if opened and opened.is_open and (denied is None or _figure(opened) == denied):
        return None
    booked = [one for one in reversed(scene.conversation.drafts) if isinstance(one.stage, Posted)]
    if denied is not None:
        return next((one for one in booked if isinstance(one.stage, Posted) and one.stage.entry.total == denied), None)
    last = scene.conversation.last_sent()
    return last if last in booked else None


def _open_card(scene: Scene, opened: OpenDraft | None, denied: Decimal | None) -> OpenDraft | None:
    """Give the open card that a denied figure names, where it is not the one in focus."""
    named = [one for one in scene.conversation.drafts if denied is not None and one.is_open and _figure(one) == denied]
    return None if opened in named else next(reversed(named), None)


def _ask_about(scene: Scene, opened: OpenDraft | None, denied: Decimal | None, edits: Edits) -> Outcome | None:
    """Ask what a figure is for, where the one that it takes the place of is on no card and in no entry."""
    if denied is None or opened is None or edits.amount is None or not opened.is_open:
        return None
    return None if _figure(opened) in (denied, None) else ask_figure(scene, opened, edits.amount.value)


def _figure(opened: OpenDraft) -> Decimal | None:
    figure = opened.draft.total if isinstance(opened.draft, BillDraft) else opened.draft.amount
    return figure.value if figure else None


def _in_open_month(scene: Scene, opened: OpenDraft) -> OpenDraft:
    """Date what replaces an entry of an earlier month today: that month stays as it is."""
    today, replaced = scene.context.now.date(), opened.replaces
    if replaced is None or (replaced.day.year, replaced.day.month) == (today.year, today.month):
        return opened
    day = Found(today, score=0.95, rule="closed month")
    draft = opened.draft
    dated = replace(draft, bill_date=day) if isinstance(draft, BillDraft) else replace(draft, paid_on=day)
    return replace(opened, draft=dated)
