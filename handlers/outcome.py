"""What one step gives back: the conversation as it is now, what to say, what to do, what to remember."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.business import Business, Habit
from handlers.effects import Effect
from handlers.events import Word
from handlers.past import NO_PAST, Past
from handlers.pending import NOTHING_PENDING, Decision, Pending
from handlers.replies import Reply
from handlers.states import Conversation, Language, OpenDraft
from handlers.wishes import Wishes
from handlers.wording import say

Consent: TypeAlias = Literal["given", "withdrawn", "assumed"]


def nobody() -> str:
    """Give no chat, where nobody can be asked."""
    return ""


def nameless(_org: str) -> str:
    """Give no name, where no organisation is known by its id."""
    return ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a step may know of the world.

    `now` is the platform's moment of the message in the user's zone; `new_id` gives the n-th id of this turn, the same
    one when the turn is repeated; `business` is None until somebody has signed in; `chat` is the number by which an
    operator can sign a chat in, where chats have numbers; `phone` is the user's own, where the channel knows it;
    `has_page` says whether one can also sign in on a page; `past` is what the business has booked, `wishes` what the
    user wants of reminders, `pending` what of this chat is unfinished or failed,
    `owner_chat` the chat of an owner who may be asked, `name_of` an organisation's name, "" where it is not known.
    """

    now: datetime
    new_id: Callable[[int], str]
    business: Business | None
    language: Language = "en"
    help_contact: str = ""
    chat: str = ""
    past: Past = NO_PAST
    phone: str = ""
    has_page: bool = False
    wishes: Wishes = Wishes()  # noqa: RUF009  # a value that nothing can change
    pending: Pending = NOTHING_PENDING
    owner_chat: Callable[[], str] = nobody
    name_of: Callable[[str], str] = nameless


@dataclass(frozen=True, slots=True)
class Claim:
    """The booking that a draft claims when it is confirmed; one fingerprint can be claimed once per organisation.

    The fingerprint is the kind of entry and the draft: draft:ID for an expense, bill:ID, payment:ID. `keys` are the
    certain signs of `duplicates`, each held by one draft too. `payee` is named as by `past.payee_key`.
    """

    draft: str
    fingerprint: str
    payee: str
    day: date
    mode: str
    amount: Decimal
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to tap: its words, which are shortened to fit, and the action that they stand for."""

    words: str
    action: str


@dataclass(frozen=True, slots=True)
class Face:
    """What an open draft shows: a text and what can be tapped; the first `picks` choices are its numbered lines."""

    text: str
    choices: tuple[Choice, ...]
    picks: int = 0


@dataclass(frozen=True, slots=True)
class Tell:
    """A word to another chat of the same organisation; a conversation never touches another's row."""

    to: str
    word: Word


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one step. A `secret` message held a code: it is erased in the same turn, and in the chat where that
    can be. `consent` says whether messages may be sent unasked from now on; "assumed" leaves an earlier word standing.
    `wishes` are new ones about reminders, `decisions` are about what was listed as unfinished.
    """

    conversation: Conversation
    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    claims: tuple[Claim, ...] = field(default=())
    learned: tuple[Habit, ...] = ()
    secret: bool = False
    consent: Consent | None = None
    wishes: Wishes | None = None
    decisions: tuple[Decision, ...] = ()
    tells: tuple[Tell, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """One step at work: the conversation so far, what is known of the world, and the business that is signed in."""

    conversation: Conversation
    context: Context
    business: Business

    @property
    def language(self) -> Language:
        """Give the language to answer in."""
        return self.context.language

    def say(self, key: str, /, **values: str) -> str:
        """Give a sentence of the catalogue in the language to answer in."""
        return say(self.language, key, **values)

    def reply(self, *replies: Reply) -> Outcome:
        """Answer without changing anything."""
        return Outcome(self.conversation, replies)

    def keep(self, draft: OpenDraft, *replies: Reply) -> Outcome:
        """Answer and keep a draft as it is now."""
        return Outcome(self.conversation.with_draft(draft), replies)


def each(scene: Scene, drafts: Iterable[OpenDraft], act: Callable[[Scene, OpenDraft], Outcome]) -> Outcome:
    """Do the same with one draft after the other, and put together what follows."""
    whole = Outcome(scene.conversation)
    for draft in drafts:
        one = act(replace(scene, conversation=whole.conversation), draft)
        whole = Outcome(
            one.conversation,
            (*whole.replies, *one.replies),
            (*whole.effects, *one.effects),
            (*whole.claims, *one.claims),
            (*whole.learned, *one.learned),
        )
    return whole
