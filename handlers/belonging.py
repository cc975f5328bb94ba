"""A chat may change its organisation: a draft belongs to the one in which it was planned, and is never taken along.

What its user does meets only the drafts of where the chat is signed in. A tap on another card, or words that quote
one, say so, and what is still open can be brought over: it is planned anew, with nothing left of the old accounts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from handlers.business import ANY, Business
from handlers.confirm import drop
from handlers.events import Event, Pressed, Rewrote, Said, SentFile
from handlers.expense_card import OWN_POCKET
from handlers.habits import HABIT, recall, recall_bill, recall_rate
from handlers.looking import begin
from handlers.move_table import own_account
from handlers.outcome import Outcome, Scene
from handlers.owed import Party, Settlement
from handlers.replies import Button, Reply, unpack
from handlers.states import Asking, Conversation, OpenDraft, Posted, trimmed
from handlers.wording import label
from parsers.drafts import BillDraft, ExpenseDraft, Found

BRING, LEAVE = "bring", "leave"
Users = Said | SentFile | Rewrote | Pressed
T = TypeVar("T")


def only_here(scene: Scene, event: Event) -> Scene:
    """Leave out what belongs to another organisation, where the event is its user's doing."""
    if not isinstance(event, Users):
        return scene
    away, known = _away(scene), scene.conversation
    if not away and (known.focus or not known.open_drafts()):
        return scene
    drafts = tuple(one for one in known.drafts if one.id not in away)
    is_open = [one.id for one in drafts if one.is_open]
    focus = known.focus if known.focus in is_open else next(reversed(is_open), None)
    batches = tuple(one for one in known.batches if not away & set(one.rows))
    return replace(scene, conversation=replace(known, drafts=drafts, focus=focus, batches=batches))


def put_back(scene: Scene, outcome: Outcome, event: Event) -> Outcome:
    """Put back what was left out, and note of new drafts where they belong."""
    org, here = scene.business.org, outcome.conversation
    away = _away(scene) if isinstance(event, Users) else frozenset()
    if not org or not (away or any(not one.org for one in here.drafts)):
        return outcome
    drafts = tuple(one if one.org else replace(one, org=org) for one in here.drafts)
    whole = replace(here, drafts=trimmed(_woven(scene.conversation.drafts, drafts, away)))
    known = {one.id: one for one in here.batches}
    old = [known.pop(one.id, one) for one in scene.conversation.batches if one.id in known or away & set(one.rows)]
    whole = replace(whole, batches=(*old, *known.values()))
    return replace(outcome, conversation=whole)


def about_elsewhere(scene: Scene, event: Event) -> Outcome | None:
    """Answer what is about a card of another organisation; None for all else."""
    away = _away(scene)
    match event:
        case Pressed(data) if away and (button := unpack(data)):
            opened = _meant(scene.conversation, button[1], away)
            if opened and opened.is_open and button[2] == opened.version and button[0] in (BRING, LEAVE, "cancel"):
                return _bring(scene, opened) if button[0] == BRING else drop(scene, opened, in_place=True)
            return _told(scene, opened) if opened else None
        case Said(quoted=quoted) | SentFile(quoted=quoted) if quoted:
            return _told(scene, opened) if (opened := _meant(scene.conversation, quoted, away)) else None
        case Rewrote(draft=draft):
            return _told(scene, opened) if (opened := _meant(scene.conversation, draft, away)) else None
        case _:
            return None


def _woven(before: tuple[OpenDraft, ...], here: tuple[OpenDraft, ...], away: frozenset[str]) -> tuple[OpenDraft, ...]:
    """Put what was left out back in its old place, before what followed it and before all that is new."""
    whole, known = list(here), [one.id for one in before]
    for at, one in reversed(list(enumerate(before))):
        if one.id in away:
            later = set(known[at + 1 :])
            places = (place for place, two in enumerate(whole) if two.id in later or two.id not in known)
            whole.insert(next(places, len(whole)), one)
    return tuple(whole)


def _away(scene: Scene) -> frozenset[str]:
    """Name the drafts of other organisations that are open or booked; what is on its way comes to its end anywhere."""
    org = scene.business.org
    drafts = scene.conversation.drafts
    return frozenset(one.id for one in drafts if org and one.org not in ("", org) and _rests(one))


def _rests(opened: OpenDraft) -> bool:
    return opened.is_open or isinstance(opened.stage, Posted)


def _meant(conversation: Conversation, named: str, away: frozenset[str]) -> OpenDraft | None:
    batch = conversation.find_batch(named)
    rows = batch.rows if batch else (named,)
    return next((conversation.find(one) for one in rows if one in away), None)


def told_elsewhere(scene: Scene, opened: OpenDraft) -> str:
    """Say that a draft is of another organisation, by its name where that is known."""
    name = scene.context.name_of(opened.org)
    return scene.say("belongs_elsewhere", org=scene.business.name, named=f": {name}" if name else "")


def _told(scene: Scene, opened: OpenDraft) -> Outcome:
    """Say that a card belongs elsewhere; an open one may be brought here, but not what hangs on an entry of there."""
    text = told_elsewhere(scene, opened)
    keys = [] if _hangs_on_an_entry(opened) else [BRING]
    buttons = [Button(label(scene.language, key), key, opened.id, opened.version) for key in (*keys, "cancel")]
    return scene.reply(Reply(text, tuple(buttons) if opened.is_open else (), opened.id))


def _bring(scene: Scene, opened: OpenDraft) -> Outcome:
    if _hangs_on_an_entry(opened):
        return _told(scene, opened)
    return begin(scene, planned_anew(opened, scene.business))


def _hangs_on_an_entry(opened: OpenDraft) -> bool:
    return opened.replaces is not None or (opened.move is not None and opened.move.kind == "reimbursed")


def planned_anew(opened: OpenDraft, business: Business) -> OpenDraft:
    """Keep what was said and read of a draft, and forget what only the old organisation could tell."""
    settled, move, draft = opened.settlement, opened.move, _without_habits(opened.draft)
    known = (
        recall_bill(draft, business) if isinstance(draft, BillDraft) else recall_rate(recall(draft, business), business)
    )
    if move:
        move = replace(move, sought=None, customers=(), invoices=(), against=(), into_id=None, is_refused=False)
    payer = own_account(business.book, business.role) if _is_own_pocket(known) else None
    return replace(
        opened,
        org=business.org,
        version=opened.version + 1,
        stage=Asking("amount"),
        draft=known,
        account_id=payer.id if payer else None,
        card_kind=business.habits.get((ANY, "card_kind")),
        party=Party(),
        settlement=Settlement("pay" if settled.number else None, number=settled.number, parts=settled.parts),
        move=move,
        notes=(),
        answered=tuple(one for one in opened.answered if one != "account"),
    )


def _is_own_pocket(draft: ExpenseDraft | BillDraft) -> bool:
    return isinstance(draft, ExpenseDraft) and draft.mode is not None and draft.mode.rule == OWN_POCKET


def _without_habits(draft: ExpenseDraft | BillDraft) -> ExpenseDraft | BillDraft:
    if isinstance(draft, BillDraft):
        return replace(draft, category=_said(draft.category))
    return replace(
        draft,
        mode=_said(draft.mode),
        category=_said(draft.category),
        gst_rate=_said(draft.gst_rate),
        gst_inclusive=_said(draft.gst_inclusive),
    )


def _said(found: Found[T] | None) -> Found[T] | None:
    return None if found and found.rule == HABIT else found
