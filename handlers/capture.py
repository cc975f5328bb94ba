"""New entries: from what the user wrote to drafts with a card each, or to one sentence why there is none."""

from __future__ import annotations

from dataclasses import replace

from handlers.answers import recall
from handlers.business import ANY
from handlers.cards import settle, show
from handlers.matters import MATTERS
from handlers.outcome import Outcome, Scene
from handlers.replies import Reply
from handlers.states import OPEN_LIMIT, Asking, OpenDraft
from parsers.category import read_category
from parsers.drafts import Draft, ExpenseDraft, Found, Intent, Matter, Utterance

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
    Intent.LOGIN,
    Intent.LOGOUT,
    Intent.SWITCH_ORG,
)


def capture(scene: Scene, drafts: tuple[Draft, ...]) -> Outcome:
    """Open every expense of a message as a draft of its own, oldest first, and show each card."""
    expenses = [draft for draft in drafts if isinstance(draft, ExpenseDraft)]
    conversation = scene.conversation
    waiting = len(conversation.open_drafts())
    if waiting + len(expenses) > OPEN_LIMIT:
        return scene.reply(Reply(scene.say("too_many_open", count=str(waiting))))
    replies: list[Reply] = []
    for position, draft in enumerate(expenses):
        opened = settle(_opened(scene, draft, position), scene.business)
        conversation = conversation.with_draft(opened)
        replies.append(show(scene, opened))
    if len(expenses) < len(drafts):
        replies.append(Reply(scene.say("bill_not_yet")))
    return Outcome(conversation, tuple(replies))


def answer_other(scene: Scene, text: str, utterance: Utterance) -> Outcome:
    """Answer a message that is no entry: a bare item is asked for its price, the rest gets one sentence."""
    bare = _bare_item(text, utterance)
    if bare:
        return capture(scene, (bare,))
    return scene.reply(Reply(_sentence(scene, utterance)))


def _opened(scene: Scene, draft: ExpenseDraft, position: int) -> OpenDraft:
    if draft.paid_on is None:
        draft = replace(draft, paid_on=Found(scene.context.now.date(), score=0.9, rule="today"))
    card_kind = scene.business.habits.get((ANY, "card_kind"))
    known = recall(draft, scene.business)
    return OpenDraft(scene.context.new_id(position), 1, known, Asking("amount"), card_kind=card_kind)


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
