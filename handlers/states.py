"""What a conversation remembers: its drafts, each with its own stage and version, and which one is in focus.

Stored as JSON with a format number by `stored`. A draft moves
Asking -> Confirming -> Posting -> Posted -> Undoing -> Undone, or to Dropped from the first two. It is Reading while
its file is read and Looking while Katixo is asked about its vendor; from both it comes to a question or its card.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias, get_args

from pydantic import Field

from handlers.batches import Batch
from handlers.money_effects import MovedEntry
from handlers.moves import Move
from handlers.owed import Party, Settlement
from handlers.questions import Question
from handlers.reminder_effects import Reminded
from handlers.replacing import Replaces
from handlers.signing_in import SignIn
from parsers.drafts import BillDraft, ExpenseDraft
from parsers.monthly import EachMonth

FORMAT = 1
KEPT = 40  # drafts remembered a conversation, so that old cards still get an answer
OPEN_LIMIT = 10  # drafts that may wait for their user at once

Unclear: TypeAlias = Literal["direction", "kal"]  # which way the money went; which day "kal" was
TaxChoice: TypeAlias = Literal["", "claim", "gross"]
LookingFor: TypeAlias = Literal["vendor", "bills", "new_vendor", "customer", "balances", "standing"]
EntryKind: TypeAlias = Literal["expense", "bill", "payment"] | MovedEntry
Language: TypeAlias = Literal["en", "hinglish", "hi"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Reading:
    """A file of the draft is being read; `caption` is what the user wrote beside it."""

    name: str
    caption: str = ""
    kind: Literal["reading"] = "reading"


@dataclass(frozen=True, slots=True)
class Looking:
    """Katixo is asked about the draft's vendor or its open bills, or for a new vendor, before the card is shown."""

    what: LookingFor
    told: bool = False
    kind: Literal["looking"] = "looking"


@dataclass(frozen=True, slots=True)
class Asking:
    """The draft waits for one answer."""

    question: Question
    kind: Literal["asking"] = "asking"


@dataclass(frozen=True, slots=True)
class Confirming:
    """The card is complete and waits for Post."""

    kind: Literal["confirming"] = "confirming"


@dataclass(frozen=True, slots=True)
class Entry:
    """What Katixo keeps for a draft."""

    id: str
    number: str
    total: Decimal
    day: date
    of: EntryKind = "expense"


@dataclass(frozen=True, slots=True)
class Posting:
    """The entry is on its way to Katixo. `tax` and `total` are what the card promised.

    `told`: the user knows that it takes longer, so the end comes as a new message. `bill` is the bill as soon as it
    has a number, `paid` the payments that are made already.
    """

    tax: Decimal
    total: Decimal
    told: bool = False
    bill: Entry | None = None
    paid: tuple[Entry, ...] = ()
    kind: Literal["posting"] = "posting"


@dataclass(frozen=True, slots=True)
class Posted:
    """The entry stands in the books. `twin` is a second entry of the same draft, should one ever be found.

    `paid` are the payments that were recorded with a bill.
    """

    entry: Entry
    twin: Entry | None = None
    paid: tuple[Entry, ...] = ()
    kind: Literal["posted"] = "posted"


@dataclass(frozen=True, slots=True)
class Undoing:
    """A void is on its way to Katixo. `kept` is the other record of the same draft, which stays in the books; `rest`
    are further entries of the draft that are voided after it.
    """

    entry: Entry
    told: bool = False
    kept: Entry | None = None
    rest: tuple[Entry, ...] = ()
    kind: Literal["undoing"] = "undoing"


@dataclass(frozen=True, slots=True)
class Undone:
    """The entry is void; entry and reversal stay in the books."""

    entry: Entry
    kind: Literal["undone"] = "undone"


@dataclass(frozen=True, slots=True)
class Dropped:
    """The user let the draft go; nothing was booked."""

    kind: Literal["dropped"] = "dropped"


Stage: TypeAlias = Annotated[
    Reading | Looking | Asking | Confirming | Posting | Posted | Undoing | Undone | Dropped, Field(discriminator="kind")
]


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """One draft with its card. `answered` names the fields that the user answered or corrected; habits come of them.

    `tax`: the user claims the GST although a rule of thumb speaks against it, or leaves it out. `different` are the
    drafts of which the user has said that this is not the same entry. `checked` are the subjects of the checks whose
    outcome stands in `notes`. `move`: the money is no plain expense. `doubtful`: something that was read from its file
    should be looked at by its user. `unclear`: its message has two readings, and its user has not said yet which is
    meant; `monthly`: nor whether it comes back each month. `org` is the organisation that it belongs to.
    """

    id: str
    version: int
    draft: Annotated[ExpenseDraft | BillDraft, Field(discriminator="kind")]
    stage: Stage
    answered: tuple[str, ...] = ()
    card_kind: str | None = None
    account_id: str | None = None
    files: tuple[str, ...] = ()
    party: Party = Party()  # noqa: RUF009  # a value that nothing can change
    settlement: Settlement = Settlement()  # noqa: RUF009  # a value that nothing can change
    notes: tuple[str, ...] = ()
    tax: TaxChoice = ""
    different: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    move: Move | None = None
    doubtful: bool = False
    unclear: Unclear | None = None
    monthly: EachMonth | None = None
    replaces: Replaces | None = None
    org: str = ""

    @property
    def expense(self) -> ExpenseDraft:
        """Give the expense of a draft that is one, or that pays bills."""
        if not isinstance(self.draft, ExpenseDraft):
            raise TypeError("the draft is a bill")
        return self.draft

    @property
    def is_open(self) -> bool:
        """Say whether the draft still waits for its user."""
        return isinstance(self.stage, Asking | Confirming)


@dataclass(frozen=True, slots=True)
class Asked:
    """What staff ask the owner to do: take an entry back, or put another in its place.

    `sender` is the chat that asks, `role` that of its user. `is_going`: the owner has said yes. `also` are further
    entries to take back by the same tap.
    """

    entry: OpenDraft
    instead: OpenDraft | None = None
    role: str = ""
    sender: str = ""
    is_going: bool = False
    also: tuple[OpenDraft, ...] = ()
    kind: Literal["asked"] = "asked"


@dataclass(frozen=True, slots=True)
class Conversation:
    """All drafts of one chat, oldest first, and the one that free text goes to.

    `edited` is the id and version of the card on which Edit was tapped: a bare figure is meant for it. `shown` is
    the draft of the newest message and `rows` what its numbered lines do, see `in_view`. `sign_in` is None until the
    chat has been welcomed. `figure` is a bare figure that was asked about: id and version of the card, paise.
    """

    drafts: tuple[OpenDraft, ...] = ()
    focus: str | None = None
    language: Language = "en"
    format: int = FORMAT
    sign_in: SignIn | None = None
    reminded: Reminded | None = None
    batches: tuple[Batch, ...] = ()
    edited: str = ""
    shown: str = ""
    rows: tuple[str, ...] = ()
    asked: tuple[Asked, ...] = ()
    figure: str = ""

    def find(self, draft_id: str | None) -> OpenDraft | None:
        """Give the draft with this id, or None."""
        return next((draft for draft in self.drafts if draft.id == draft_id), None)

    def find_batch(self, batch_id: str | None) -> Batch | None:
        """Give the batch with this id, or None."""
        return next((batch for batch in self.batches if batch.id == batch_id), None)

    def batch_of(self, draft_id: str | None) -> Batch | None:
        """Give the batch on whose card a draft stands as a row, or None."""
        return next((batch for batch in self.batches if batch.is_together and draft_id in batch.rows), None)

    def with_batch(self, batch: Batch) -> Conversation:
        """Put a batch in, in place of its earlier form; one without rows any more is forgotten."""
        known = {draft.id for draft in self.drafts}
        others = (one for one in self.batches if one.id != batch.id)
        return replace(self, batches=tuple(one for one in (*others, batch) if known & set(one.rows)))

    def with_draft(self, draft: OpenDraft) -> Conversation:
        """Put a draft in, in its old place or at the end.

        An open one takes the focus; a closed one that had it gives it to the newest open one.
        """
        if self.find(draft.id):
            drafts = tuple(draft if old.id == draft.id else old for old in self.drafts)
        else:
            drafts = trimmed((*self.drafts, draft))
        still_open = [one.id for one in drafts if one.is_open]
        others = self.focus if self.focus in still_open else next(reversed(still_open), None)
        return replace(self, drafts=drafts, focus=draft.id if draft.is_open else others)

    def with_last(self, draft: OpenDraft) -> Conversation:
        """Put a draft at the end: it is the one that was sent to Katixo last."""
        rest = tuple(one for one in self.drafts if one.id != draft.id)
        return replace(self, drafts=rest).with_draft(draft)

    def open_drafts(self) -> tuple[OpenDraft, ...]:
        """Give the drafts that still wait for their user, oldest first."""
        return tuple(draft for draft in self.drafts if draft.is_open)

    def open_cards(self) -> int:
        """Count the cards that wait for their user; rows on one card count once."""
        waiting = self.open_drafts()
        together = {batch.id for draft in waiting if (batch := self.batch_of(draft.id))}
        return len([draft for draft in waiting if not self.batch_of(draft.id)]) + len(together)

    def last_sent(self) -> OpenDraft | None:
        """Give the draft that was sent to Katixo last among those that stand in the books or are on their way."""
        sent = Posting | Posted | Undoing
        return next((draft for draft in reversed(self.drafts) if isinstance(draft.stage, sent)), None)


def trimmed(drafts: tuple[OpenDraft, ...]) -> tuple[OpenDraft, ...]:
    """Forget the oldest finished drafts beyond the limit; what is open or on its way is never forgotten."""
    surplus = len(drafts) - KEPT
    finished = [draft.id for draft in drafts if isinstance(draft.stage, Posted | Undone | Dropped)]
    forgotten = set(finished[: max(0, surplus)])
    return tuple(draft for draft in drafts if draft.id not in forgotten)
