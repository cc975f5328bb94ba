"""Photos and PDFs: a file opens a draft at once, its reading fills it, and what the user wrote beside it wins."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from handlers.answers import apply_edits
from handlers.captions import shared_out, take_share
from handlers.effects import Check, FileRead, FileUnread, ReadFile
from handlers.events import SentFile
from handlers.habits import recall, recall_bill
from handlers.looking import begin
from handlers.matters import MATTERS
from handlers.meals import is_meal, meal_of
from handlers.moves import Move
from handlers.outcome import Outcome, Scene
from handlers.owed import Part, Settlement
from handlers.piles import joined
from handlers.replies import Reply
from handlers.sentences_files import FIGURES, FILES, FINDINGS
from handlers.states import Asking, Dropped, OpenDraft, Reading
from parsers.category import read_category
from parsers.drafts import BillDraft, Category, Edits, ExpenseDraft, Found, Matter, Utterance
from parsers.message import read_message
from parsers.moving import Moved

SURE = 0.9  # a field of a lower score is shown with "please check"
PAYMENTS: dict[str, Matter] = {
    "failed payment": Matter.FAILED_PAYMENT,
    "received payment": Matter.MONEY_RECEIVED,
}
WORDLESS = ("blank page", "something else")  # may be a blurred bill: it waits for the amount


def take_file(scene: Scene, event: SentFile) -> Outcome:
    """Open a draft for a file and have it read; the answer comes at once, the card when it is read."""
    draft_id = scene.context.new_id(0)
    opened = OpenDraft(draft_id, 1, ExpenseDraft(), Reading(event.name, event.caption), files=(event.digest,))
    reply = Reply(_say(scene, "reading", name=event.name), (), draft_id, passing=True)
    effect = ReadFile(draft_id, 1, event.digest, event.name, scene.context.now.date())
    conversation = scene.conversation.with_draft(opened)
    pile = shared_out(joined(scene, draft_id), event.caption)
    reply = replace(reply, in_place=pile.is_together)
    return Outcome(conversation.with_batch(pile), (reply,), (effect,))


def file_read(scene: Scene, opened: OpenDraft, stage: Reading, answer: FileRead) -> Outcome:
    """Show what a file says: a card, or one sentence why there is none."""
    if isinstance(answer.draft, ExpenseDraft) and answer.what == "received payment":
        return begin(scene, _seen(scene, opened, answer.draft), in_place=True)
    if isinstance(answer.draft, ExpenseDraft):
        return _card(scene, opened, stage, answer.draft, answer.checks)
    if isinstance(answer.draft, BillDraft) and (meal := meal_of(answer.draft, answer.paid_by)):
        return _card(scene, opened, stage, meal, answer.checks)
    if isinstance(answer.draft, BillDraft):
        known = replace(opened, settlement=Settlement(parts=(Part(answer.paid_by),) if answer.paid_by else ()))
        return _bill(scene, known, stage, answer.draft, answer.checks)
    if answer.what in WORDLESS:
        return _card(scene, opened, stage, ExpenseDraft(), (), lead=_say(scene, "wordless") + "\n\n")
    if answer.what == "pending payment":
        return _gone(scene, opened, _say(scene, "pending"))
    matter = PAYMENTS.get(answer.what)
    text = MATTERS[matter][scene.language] if matter else _say(scene, "no_expense", what=answer.what)
    if matter is Matter.MONEY_RECEIVED:
        text = f"{text} {_say(scene, 'check_the_bank')}"
    return _gone(scene, opened, text)


def _seen(scene: Scene, opened: OpenDraft, draft: ExpenseDraft) -> OpenDraft:
    """Take a picture of money received as what somebody may have paid; it is no proof."""
    dated = draft if draft.paid_on else replace(draft, paid_on=_today(scene))
    move = Move(Moved.RECEIVED, is_seen_only=True)
    return replace(opened, draft=dated, move=move, stage=Asking("amount"), version=opened.version + 1)


def tells_of_file(opened: OpenDraft, utterance: Utterance) -> bool:
    """Say whether a text tells what an unreadable file is about: a whole expense while the file's amount is awaited."""
    draft = opened.draft
    if not opened.files or not isinstance(draft, ExpenseDraft) or draft.amount or draft.vendor or draft.category:
        return False
    return len(utterance.drafts) == 1 and isinstance(utterance.drafts[0], ExpenseDraft)


def take_words(scene: Scene, opened: OpenDraft, text: str) -> Outcome:
    """Take what the user writes about an unreadable file, as if it had come beside it."""
    return begin(scene, replace(_with_caption(scene, opened, text), version=opened.version + 1))


def file_unread(scene: Scene, opened: OpenDraft, stage: Reading, answer: FileUnread) -> Outcome:
    """Say why a file could not be read; its draft stays and waits for the amount, unless nothing can come of it."""
    key = f"unread_{answer.reason}" if f"unread_{answer.reason}" in FILES else "unread"
    return _card(scene, opened, stage, ExpenseDraft(), (), lead=_say(scene, key) + "\n\n")


def _bill(scene: Scene, opened: OpenDraft, stage: Reading, draft: BillDraft, checks: tuple[Check, ...]) -> Outcome:
    """Take a purchase bill as it is printed; its card comes when its vendor is looked up."""
    scene, caption = take_share(scene, opened, stage.caption, draft)
    if draft.bill_date is None:
        draft = replace(draft, bill_date=_today(scene))
    if draft.category is None and is_meal(draft):
        draft = replace(draft, category=Found(Category.MEALS, score=0.85, rule="a restaurant's bill"))
    draft = recall_bill(draft, scene.business)
    shown = (draft.total, draft.bill_number, draft.bill_date, draft.vendor)
    doubts = _doubts(scene, shown)
    notes = (*doubts, *_findings(scene, checks))
    opened = replace(opened, doubtful=bool(doubts) or not all(check.is_fine for check in checks))
    read = replace(opened, draft=draft, version=opened.version + 1, stage=Asking("amount"), notes=notes)
    read = replace(read, checked=tuple(check.subject for check in checks))
    edits = _edits(read_message(caption, scene.context.now, pending=True), caption)
    return begin(scene, apply_edits(read, edits) or read, in_place=True)


def _card(
    scene: Scene, opened: OpenDraft, stage: Reading, draft: ExpenseDraft, checks: tuple[Check, ...], lead: str = ""
) -> Outcome:
    draft = _with_purpose(draft)
    scene, caption = take_share(scene, opened, stage.caption, draft)
    draft = recall(draft, scene.business)
    if draft.paid_on is None:
        draft = replace(draft, paid_on=_today(scene))
    doubts = _doubts(scene, (draft.amount, draft.paid_on, draft.vendor))
    notes = (*doubts, *_findings(scene, checks))
    opened = replace(opened, doubtful=bool(doubts) or not all(check.is_fine for check in checks))
    written = _with_caption(scene, replace(opened, draft=draft, notes=notes), caption)
    return begin(scene, replace(written, version=opened.version + 1), lead=lead, in_place=True)


def _today(scene: Scene) -> Found[date]:
    return Found(scene.context.now.date(), score=0.9, rule="today")


def _with_purpose(draft: ExpenseDraft) -> ExpenseDraft:
    """Tell the category from what was bought, else from the payee's trade."""
    for words in (draft.description, draft.vendor):
        if draft.category is None and words and (category := read_category(words.value)):
            draft = replace(draft, category=replace(category, rule=f"{category.rule}, printed"))
    return draft


def _with_caption(scene: Scene, opened: OpenDraft, caption: str) -> OpenDraft:
    """Let what the user wrote beside the file win over what is printed."""
    if not caption.strip():
        return opened
    said = read_message(caption, scene.context.now, pending=True)
    first = said.drafts[0] if said.drafts else None
    if not isinstance(first, ExpenseDraft):
        return apply_edits(opened, _edits(said, caption)) or opened
    old = opened.expense
    draft = replace(
        old,
        amount=first.amount or old.amount,
        paid_on=first.paid_on if first.paid_on and first.paid_on.text else old.paid_on,
        mode=first.mode or old.mode,
        category=first.category or old.category,
        vendor=first.vendor or old.vendor,
        gst_rate=first.gst_rate or old.gst_rate,
        gst_inclusive=first.gst_inclusive or old.gst_inclusive,
        description=first.description or old.description,
    )
    return replace(opened, draft=draft)


def _edits(said: Utterance, caption: str) -> Edits:
    """Give what a caption says; a bare "lunch" is what the money was for."""
    if said.edits != Edits():
        return said.edits
    return Edits(category=read_category(caption))


def _doubts(scene: Scene, shown: tuple[Found[Decimal] | Found[date] | Found[str] | None, ...]) -> list[str]:
    unsure = [str(found.value) for found in shown if found and found.score < SURE and found.rule != "today"]
    return [_say(scene, "please_check", what=", ".join(unsure))] if unsure else []


def _findings(scene: Scene, checks: tuple[Check, ...]) -> list[str]:
    """Write each doubt in its own line, then what holds in one."""
    fine = [FINDINGS[check.subject][scene.language] for check in checks if check.is_fine and check.subject in FINDINGS]
    doubts = [
        _say(scene, "check_doubt", what=FINDINGS[check.subject][scene.language], figures=_figures(scene, check))
        for check in checks
        if not check.is_fine and check.subject in FINDINGS
    ]
    return [*dict.fromkeys(doubts), *([" ".join(f"✅ {one}" for one in dict.fromkeys(fine))] if fine else [])]


def _figures(scene: Scene, check: Check) -> str:
    """Write what a check names: figures as they are printed, words in the user's language."""
    said = (FIGURES[one][scene.language] if one in FIGURES else one for one in check.figures)
    return " / ".join(said)


def _gone(scene: Scene, opened: OpenDraft, text: str) -> Outcome:
    dropped = replace(opened, stage=Dropped(), version=opened.version + 1)
    return scene.keep(dropped, Reply(text, (), opened.id, in_place=True))


def _say(scene: Scene, key: str, **values: str) -> str:
    return FILES[key][scene.language].format(**values)
