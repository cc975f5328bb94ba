"""New entries: from what the user wrote to drafts with a card each, or to one sentence why there is none."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from handlers.account import begin as begin_sign_in
from handlers.account import sign_out
from handlers.batches import Batch
from handlers.book_as import GONE, says_paid
from handlers.business import ANY
from handlers.cards import settle, show
from handlers.chatting import hear_nothing_open
from handlers.habits import recall, recall_bill, recall_rate
from handlers.looking import begin
from handlers.matters import MATTERS
from handlers.outcome import Outcome, Scene
from handlers.owed import Part, Settlement
from handlers.purchases import keep_words_of_law
from handlers.replies import Reply
from handlers.states import OPEN_LIMIT, Asking, OpenDraft, Unclear
from parsers.category import read_category
from parsers.drafts import BillDraft, Draft, ExpenseDraft, Found, Intent, Matter, Utterance
from parsers.foreign import read_foreign
from parsers.payment import read_mode
from parsers.settling import read_settling
from parsers.split import Split, read_split

NOTHING_OPEN = Settlement()
BILL_FIRST = re.compile(r"\s*(?:purchase )?(?:bill|invoice)\b|\s*बिल", re.IGNORECASE)
ROW_LIMIT = 20  # entries of one message: what a card can show on every channel
BARE_WORDS = 4  # "petrol", "shop rent diya": an item without its price is asked for its price
QUESTIONS = (
    Intent.ASK_SPEND,
    Intent.ASK_BILLS_DUE,
    Intent.ASK_RECEIVABLES,
    Intent.ASK_SALES_HOLD,
    Intent.ASK_EXPIRY,
    Intent.ASK_CONTACT,
    Intent.ASK_TAX,
    Intent.LIST_RECENT,
    Intent.EXPORT,
    Intent.SETTINGS,
    Intent.SWITCH_ORG,
)


def capture(
    scene: Scene,
    drafts: tuple[Draft, ...],
    settlement: Settlement = NOTHING_OPEN,
    *,
    unclear: Unclear | None = None,
    answered: tuple[str, ...] = (),
    lead: str = "",
) -> Outcome:
    """Open every entry of a message as a draft of its own, oldest first, on one card: some are looked up before.

    `settlement` says what the message tells of a bill that its only entry pays, or how its only bill was paid;
    `unclear` that it has two readings; `answered` which questions it has answered; `lead` stands
    before the first question.
    """
    outcome = Outcome(scene.conversation)
    waiting = scene.conversation.open_cards()
    if len(drafts) > ROW_LIMIT:
        return scene.reply(Reply(scene.say("batch_too_long", count=str(ROW_LIMIT))))
    if drafts and waiting + 1 > OPEN_LIMIT:
        return _oldest_asks(scene, waiting)
    for position, draft in enumerate(drafts):
        opened = replace(_opened(scene, draft, position), settlement=settlement, unclear=unclear)
        opened = replace(opened, answered=answered)
        one = begin(replace(scene, conversation=outcome.conversation), opened, lead=lead)
        effects, replies = (*outcome.effects, *one.effects), (*outcome.replies, *one.replies)
        outcome = Outcome(one.conversation, replies, effects)
    return _together(scene, outcome, len(drafts)) if len(drafts) > 1 else outcome


def _oldest_asks(scene: Scene, waiting: int) -> Outcome:
    """Show the oldest open card again, for nothing more can be opened before it is decided."""
    oldest = scene.conversation.open_drafts()[0]
    lead = scene.say("too_many_open", count=str(waiting))
    focused = replace(scene, conversation=replace(scene.conversation, focus=oldest.id))
    if batch := scene.conversation.batch_of(oldest.id):
        return focused.reply(Reply(lead, (), batch.id))
    return focused.reply(show(focused, settle(oldest, scene.business), lead=f"{lead}\n\n"))


def _together(scene: Scene, outcome: Outcome, count: int) -> Outcome:
    """Put the entries of one message on one card."""
    rows = tuple(scene.context.new_id(position) for position in range(count))
    return replace(outcome, conversation=outcome.conversation.with_batch(Batch(scene.context.new_id(count), rows)))


def capture_text(scene: Scene, text: str, drafts: tuple[Draft, ...]) -> Outcome | None:
    """Open what a text says to book; None when it says nothing of the kind."""
    settling, split = read_settling(text), read_split(text)
    if split and (settling or BILL_FIRST.match(text)):
        drafts = drafts[:1]  # one sum, whose parts may have been read as entries of their own
    if len(drafts) > 1 or not (drafts or settling):
        return capture(scene, drafts) if drafts else None
    parts = tuple(Part(one.mode, one.amount) for one in split.parts) if split else ()
    draft = drafts[0] if drafts else _payment(text)
    if isinstance(draft, ExpenseDraft) and split and settling is None and BILL_FIRST.match(text):
        draft = BillDraft(vendor=draft.vendor, bill_date=draft.paid_on, category=draft.category, total=draft.amount)
    if isinstance(draft, BillDraft):
        return capture(scene, (_with_total(draft, split),), Settlement(parts=parts))
    if settling is None:
        answered = (GONE,) if says_paid(text) else ()
        return capture(scene, (keep_words_of_law(draft, text),), answered=answered)
    number = settling.number or ""
    named = draft.vendor or (Found(settling.vendor, rule="whose bill") if settling.vendor else None)
    whole = replace(draft, vendor=named, mode=None if parts else draft.mode, amount=_sum(draft, split))
    return capture(scene, (whole,), Settlement("pay", number=number, parts=parts))


def answer_other(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    """Answer a message that is no entry: a bare item is asked for its price, the rest gets one sentence."""
    if utterance.intent.value is Intent.LOGIN:
        return begin_sign_in(scene)
    if utterance.intent.value is Intent.LOGOUT:
        return sign_out(scene)
    if utterance.matter and utterance.matter.value is Matter.FOREIGN_MONEY:
        foreign = read_foreign(text, scene.context.now.date())
        lead = scene.say("in_rupees") + "\n"
        return capture(scene, (foreign,), lead=lead) if foreign else scene.reply(Reply(_sentence(scene, utterance)))
    bare = _bare_item(text, utterance)
    if bare:
        return capture(scene, (bare,))
    return hear_nothing_open(scene, text) or scene.reply(Reply(_sentence(scene, utterance)))


def _opened(scene: Scene, draft: Draft, position: int) -> OpenDraft:
    today = Found(scene.context.now.date(), score=0.9, rule="today")
    draft_id = scene.context.new_id(position)
    if isinstance(draft, BillDraft):
        dated = draft if draft.bill_date else replace(draft, bill_date=today)
        return OpenDraft(draft_id, 1, recall_bill(dated, scene.business), Asking("amount"))
    known = recall(draft if draft.paid_on else replace(draft, paid_on=today), scene.business)
    known = recall_rate(known, scene.business)
    card_kind = scene.business.habits.get((ANY, "card_kind"))
    return OpenDraft(draft_id, 1, known, Asking("amount"), card_kind=card_kind)


def _payment(text: str) -> ExpenseDraft:
    """Read "paid Sharma's bill by NEFT" as money whose sum the bill will say."""
    return ExpenseDraft(mode=read_mode(text))


def _sum(draft: ExpenseDraft, split: Split | None) -> Found[Decimal] | None:
    """Give the sum of a payment: of one in several ways the whole, when it was said."""
    if split is None:
        return draft.amount
    return Found(split.total, rule="split") if split.total is not None else None


def _with_total(draft: BillDraft, split: Split | None) -> BillDraft:
    """Correct a bill whose first figure is its sum and whose others are its payments."""
    if split is None or split.total is None:
        return draft
    number = draft.bill_number
    is_sum = number is not None and number.value.replace(",", "").isdigit() and Decimal(number.value) == split.total
    total = Found(split.total, rule="split")
    return replace(draft, total=total, bill_number=None if is_sum else number)


def _bare_item(text: str, utterance: Utterance) -> ExpenseDraft | None:
    """Read "petrol" as an expense whose amount is still to be said; a sentence with a matter of its own is none."""
    matter = utterance.matter.value if utterance.matter else Matter.CHAT
    words = text.split()
    if utterance.intent.value is not Intent.OTHER or matter is not Matter.CHAT or not 0 < len(words) <= BARE_WORDS:
        return None
    if any(character.isdigit() for character in text) or "?" in text:
        return None
    category = read_category(text)
    if category is None:
        return None
    description = Found(" ".join(words), text, (0, len(text)), rule="bare item")
    return ExpenseDraft(category=category, description=description)


def _sentence(scene: Scene, utterance: Utterance) -> str:
    intent = utterance.intent.value
    if intent in QUESTIONS:
        return scene.say("question_not_yet")
    if intent is Intent.HELP:
        return scene.say("help", contact=scene.context.help_contact).strip()
    if intent is Intent.GREET:
        return scene.say("welcome")
    if intent in (Intent.CONFIRM, Intent.CANCEL, Intent.EDIT_DRAFT):
        return scene.say("nothing_open")
    if utterance.matter:
        return MATTERS[utterance.matter.value][scene.language]
    return scene.say("not_understood")
