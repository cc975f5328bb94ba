"""A conversation played against `step` alone: a made-up business, a fixed moment, and short ways to say and tap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from handlers.bill_effects import Attach, DraftBill, FindBills, FindVendor
from handlers.business import AccountBook, Business, LedgerAccount
from handlers.conversation import step
from handlers.effects import Effect, PostExpense, Trouble, Void, Voided
from handlers.events import Done, Event, Failed, Pressed, Said
from handlers.money_effects import AskBalances, AskCustomer, FindCustomer
from handlers.outcome import Context, Outcome
from handlers.owed import OpenBill, Vendor
from handlers.past import NO_PAST, Booked, Kept, Past, Stands
from handlers.pending import NOTHING_PENDING, Pending
from handlers.replies import Button, Reply, pack
from handlers.states import Conversation, OpenDraft
from tests.handlers.answering import answer_to, yes_to

NOW = datetime(2026, 11, 20, 11, 30, tzinfo=ZoneInfo("Asia/Kolkata"))
TODAY = date(2026, 11, 20)
ACCOUNTS = (
    LedgerAccount("a-cash", "1000", "Cash", "ASSET"),
    LedgerAccount("a-hdfc", "1010", "HDFC Current Account", "ASSET"),
    LedgerAccount("a-icici", "1011", "ICICI Bank", "ASSET"),
    LedgerAccount("l-axis", "2300", "Axis Credit Card", "LIABILITY"),
    LedgerAccount("l-amex", "2310", "Amex Credit Card", "LIABILITY"),
    LedgerAccount("a-paytm", "1030", "Paytm Wallet", "ASSET"),
    LedgerAccount("e-office", "5100", "Office Supplies", "EXPENSE"),
    LedgerAccount("e-fuel", "5110", "Vehicle Running", "EXPENSE"),
    LedgerAccount("e-misc", "5900", "Miscellaneous Expenses", "EXPENSE"),
    LedgerAccount("q-owner", "3010", "Owner Capital", "EQUITY"),
    LedgerAccount("q-drawn", "3030", "Drawings", "EQUITY"),
    LedgerAccount("e-stock", "5020", "Stock Bought", "EXPENSE"),
)
LOOKS = (FindVendor, FindBills, FindCustomer, AskBalances, AskCustomer)
BOOK = AccountBook(ACCOUNTS, {"CASH": "a-cash", "BANK": "a-hdfc", "PURCHASE": "e-stock"})
REGULAR = {("*", "scheme"): "regular"}
KUMAR = Business("org-1", "Kumar Stores", "OWNER", "27AAPFU0939F1ZV", BOOK, REGULAR)


def business(
    role: str = "OWNER", *, gstin: str = KUMAR.gstin, habits: Mapping[tuple[str, str], str] | None = None
) -> Business:
    """Give Kumar Stores as a user of this role sees it."""
    return replace(KUMAR, role=role, gstin=gstin, habits=REGULAR | dict(habits or {}))


def context(turn: int = 0, of: Business | None = KUMAR, past: Past = NO_PAST) -> Context:
    """Give what a step may know in the n-th turn."""
    return Context(NOW, lambda position: f"d{turn:07}{position:02}", of, help_contact="Call 1800-0.", past=past)


@dataclass(slots=True)
class Remembered:
    """A past that a test has made up."""

    booked: list[Booked] = field(default_factory=list)
    standing: dict[str, Stands] = field(default_factory=dict)

    def holding(self, keys: Iterable[str]) -> tuple[Booked, ...]:
        """Give the bookings that hold one of the keys."""
        sought = set(keys)
        return tuple(one for one in self.booked if sought & set(one.keys))

    def of_amount(self, amount: Decimal, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of this amount."""
        return tuple(one for one in self.booked if one.amount == amount and first <= one.day <= last)

    def paid_to(self, payee: str, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of a payee."""
        return tuple(one for one in self.booked if one.payee == payee and first <= one.day <= last)

    def kept(self, since: datetime) -> tuple[Kept, ...]:
        """Give nothing."""
        return ()

    def stands(self, draft: str) -> Stands | None:
        """Give the entry of a draft."""
        return self.standing.get(draft)


@dataclass(slots=True)
class Play:
    """One conversation and what came of its newest step. `wanted` holds all effects so far.

    Looks at Katixo are answered at once out of `vendors` and `bills`, unless `answers_looks` is off.
    """

    business: Business | None = KUMAR
    conversation: Conversation = field(default_factory=Conversation)
    outcome: Outcome = field(default_factory=lambda: Outcome(Conversation()))
    wanted: list[Effect] = field(default_factory=list)
    turns: int = 0
    vendors: tuple[Vendor, ...] = ()
    bills: tuple[OpenBill, ...] = ()
    answers_looks: bool = True
    past: Past = NO_PAST
    pending: Pending = NOTHING_PENDING
    owner_chat: str = ""
    names: Mapping[str, str] = field(default_factory=dict)

    def take(self, event: Event) -> Outcome:
        """Take one event."""
        self.outcome = self._step(event)
        while self.answers_looks and (looks := [one for one in self.outcome.effects if isinstance(one, LOOKS)]):
            before, after = self.outcome, self._step(Done(looks[0].draft, yes_to(looks[0], self.vendors, self.bills)))
            others = tuple(effect for effect in before.effects if effect is not looks[0])
            said = tuple(reply for reply in before.replies if not (reply.passing and reply.draft == looks[0].draft))
            self.outcome = replace(after, replies=(*said, *after.replies), effects=(*others, *after.effects))
        self.wanted += self.outcome.effects
        return self.outcome

    def _step(self, event: Event) -> Outcome:
        self.turns += 1
        around = replace(
            context(self.turns, self.business, self.past),
            pending=self.pending,
            owner_chat=lambda: self.owner_chat,
            name_of=lambda org: self.names.get(org, ""),
        )
        outcome = step(self.conversation, event, around)
        self.conversation = outcome.conversation
        return outcome

    def say(self, text: str, quoted: str | None = None) -> str:
        """Let the user write; give the bot's words."""
        self.take(Said(text, quoted))
        return self.text

    def press(self, label: str) -> str:
        """Tap the button of the newest answer; give the bot's words."""
        return self.tap(self.button(label))

    def tap(self, button: Button) -> str:
        """Tap a button, however old; give the bot's words."""
        self.take(Pressed(pack(button)))
        return self.text

    def button(self, label: str) -> Button:
        """Give a button of the newest answer."""
        return next(one for reply in reversed(self.outcome.replies) for one in reply.buttons if one.label == label)

    def agreed(self, draft: str | None = None) -> str:
        """Let Katixo say yes to the newest wish of a draft, and to all that follows from it."""
        draft = draft or self.last.id
        wishes = [one for one in self.wanted if one.draft == draft and not isinstance(one, Attach)]
        while wishes:
            made = next((one.request for one in reversed(self.wanted) if isinstance(one, DraftBill)), None)
            before = len(self.wanted)
            self.take(Done(draft, yes_to(wishes[-1], self.vendors, self.bills, made)))
            wishes = [one for one in self.wanted[before:] if one.draft == draft and not isinstance(one, Attach)]
        return self.text

    def posted(
        self, draft: str | None = None, *, twin: str = "", tax: str | None = None, total: str | None = None
    ) -> str:
        """Let Katixo say yes to a draft's expense."""
        draft = draft or self.last.id
        wish = next(one for one in reversed(self.wanted) if isinstance(one, PostExpense) and one.draft == draft)
        self.take(Done(draft, answer_to(wish, twin=twin, tax=tax, total=total)))
        return self.text

    def voided(self, draft: str | None = None) -> str:
        """Let Katixo say yes to a draft's newest void."""
        draft = draft or self.last.id
        wish = next(one for one in reversed(self.wanted) if isinstance(one, Void) and one.draft == draft)
        self.take(Done(draft, Voided(wish.number)))
        return self.text

    def refused(
        self, trouble: Trouble = "refused", *, final: bool = True, detail: str = "", draft: str | None = None
    ) -> str:
        """Let Katixo say no, or not yet."""
        self.take(Failed(draft or self.last.id, "post_expense", trouble, final, detail))
        return self.text

    @property
    def text(self) -> str:
        """All that the bot said in the newest step."""
        return "\n".join(reply.text for reply in self.outcome.replies)

    @property
    def reply(self) -> Reply:
        """The only reply of the newest step."""
        (reply,) = self.outcome.replies
        return reply

    @property
    def labels(self) -> tuple[str, ...]:
        """The buttons of the newest answer."""
        return tuple(button.label for button in self.outcome.replies[-1].buttons)

    @property
    def last(self) -> OpenDraft:
        """The newest draft."""
        return self.conversation.drafts[-1]

    @property
    def wish(self) -> PostExpense:
        """The newest expense that was asked of Katixo."""
        return next(one for one in reversed(self.wanted) if isinstance(one, PostExpense))


def card(text: str = "paid 2500 UPI office supplies", of: Business | None = KUMAR) -> Play:
    """Begin with a complete card."""
    play = Play(of)
    play.say(text)
    return play


def on_its_way(text: str = "paid 2500 UPI office supplies", of: Business | None = KUMAR) -> Play:
    """Begin with an expense on its way to Katixo."""
    play = card(text, of)
    play.press("Post")
    return play


def in_the_books(text: str = "paid 2500 UPI office supplies", *, twin: str = "", of: Business | None = KUMAR) -> Play:
    """Begin with an expense in the books."""
    play = on_its_way(text, of)
    play.posted(twin=twin)
    return play
