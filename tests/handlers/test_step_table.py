"""Every event at every stage, and every action on every stage: nothing raises, and only the named pairs are silent.

`python -m tests.handlers.test_step_table` prints the table with what is said to each pair.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import get_args

import pytest

from handlers.account_effects import AccountAnswer
from handlers.bill_effects import (
    Attached,
    BillDeleted,
    BillDrafted,
    BillPaid,
    BillPosted,
    BillsFound,
    VendorKept,
    VendorsFound,
)
from handlers.dues import Due
from handlers.effects import Answer, ExpensePosted, FileRead, FileUnread, Voided, VoidedElsewhere
from handlers.events import (
    Answered,
    Done,
    Event,
    Failed,
    FellDue,
    Pressed,
    Rewrote,
    Said,
    SentFile,
    Strange,
    Told,
)
from handlers.money_effects import BalancesRead, CreditDrafted, CustomerRead, CustomersFound, MovePosted
from handlers.paper_effects import PackMade, PdfFetched
from handlers.reminder_effects import Scanned
from handlers.replies import Button, pack, unpack
from handlers.states import Asked, Conversation, OpenDraft
from parsers.drafts import ExpenseDraft
from tests.handlers.answering import BILLS, SHARMA, VENDORS
from tests.handlers.money_answering import GUPTA, INVOICES
from tests.handlers.playing import NOW, TODAY, Play
from tests.handlers.stages import STAGES

DUE = Due("bill", "b1", "today", "Sharma", 0, "VB-142")
POSTED = replace(STAGES["posted"][0]().last, id="staffdraft")
POSTED_BILL = BillPosted("b-9", "BILL-9", TODAY, Decimal(0), Decimal("23100.00"), Decimal("23100.00"))


def yes(draft: OpenDraft, *, twin: str = "", voided: bool = False) -> Done:
    amount, nothing = Decimal("2500.00"), Decimal("0.00")
    answer = ExpensePosted(
        f"id-{draft.id}", f"EXP-{draft.id}", amount, nothing, amount, TODAY, voided, twin and "id-9", twin
    )
    return Done(draft.id, answer)


EVENTS: dict[str, Callable[[OpenDraft], Event]] = {
    "yes": lambda draft: Said("yes"),
    "cancel": lambda draft: Said("cancel"),
    "undo": lambda draft: Said("undo"),
    "figure": lambda draft: Said("2600"),
    "correction": lambda draft: Said("no make it 2600"),
    "new entry": lambda draft: Said("paid 90 cash courier"),
    "nonsense": lambda draft: Said("asdf"),
    "thanks": lambda draft: Said("thanks"),
    "a row's number": lambda draft: Said("2"),
    "misspelt day": lambda draft: Said("yestrday"),
    "each month": lambda draft: Said("rent 25000 every month"),
    "due": lambda draft: Said("due"),
    "why": lambda draft: Said("pata nahi"),
    "fell due": lambda draft: FellDue(TODAY, (DUE,), NOW + timedelta(minutes=9)),
    "staff ask": lambda draft: Told(Asked(POSTED, None, "OPERATOR", "browser:staff")),
    "the owner has done it": lambda draft: Told(Answered(draft.id, "EXP-1", True, "EXP-2", Decimal(2050))),
    "the owner said no": lambda draft: Told(Answered(draft.id, "EXP-1", False, "", Decimal(2500))),
    "empty": lambda draft: Said(""),
    "quoting yes": lambda draft: Said("yes", draft.id),
    "quoting cancel": lambda draft: Said("cancel", draft.id),
    "quoting undo": lambda draft: Said("undo", draft.id),
    "quoting correction": lambda draft: Said("make it 2600", draft.id),
    "quoting nonsense": lambda draft: Said("asdf", draft.id),
    "file": lambda draft: SentFile("0" * 64, "a.jpg", "image/jpeg", 9),
    "file with words": lambda draft: SentFile("0" * 64, "a.jpg", "image/jpeg", 9, "paid 90 cash courier"),
    "sticker": lambda draft: Strange("sticker"),
    "large file": lambda draft: Strange("too_large"),
    "rewritten": lambda draft: Rewrote("paid 2700 UPI office supplies", draft.id),
    "rewritten to nonsense": lambda draft: Rewrote("asdf", draft.id),
    "rewritten without a draft": lambda draft: Rewrote("paid 90 cash courier", "nosuchdraf"),
    "file read": lambda draft: Done(draft.id, FileRead("receipt", ExpenseDraft())),
    "file unread": lambda draft: Done(draft.id, FileUnread("locked")),
    "posted": yes,
    "posted twice": lambda draft: yes(draft, twin="EXP-9"),
    "posted and void": lambda draft: yes(draft, voided=True),
    "voided": lambda draft: Done(draft.id, Voided(f"EXP-{draft.id}")),
    "voided elsewhere": lambda draft: Done(draft.id, Voided(f"EXP-{draft.id}", elsewhere=True)),
    "other voided": lambda draft: Done(draft.id, Voided("EXP-9")),
    "refused": lambda draft: Failed(draft.id, "post_expense", "refused", final=True, detail="no"),
    "refused void": lambda draft: Failed(draft.id, "void", "refused", final=True, detail="no"),
    "down": lambda draft: Failed(draft.id, "post_expense", "down", final=False),
    "vendors found": lambda draft: Done(draft.id, VendorsFound(VENDORS)),
    "bills found": lambda draft: Done(draft.id, BillsFound(BILLS)),
    "vendor kept": lambda draft: Done(draft.id, VendorKept(SHARMA)),
    "bill drafted": lambda draft: Done(draft.id, BillDrafted("b-9", "BILL-9", Decimal(0), Decimal("23100.00"))),
    "bill posted": lambda draft: Done(draft.id, POSTED_BILL),
    "bill paid": lambda draft: Done(draft.id, BillPaid(1, "p-9", "VPAY-9", Decimal(10000), TODAY)),
    "bill deleted": lambda draft: Done(draft.id, BillDeleted("BILL-9")),
    "bill voided": lambda draft: Done(draft.id, Voided(f"BILL-{draft.id}")),
    "customers found": lambda draft: Done(draft.id, CustomersFound((GUPTA,), INVOICES)),
    "move posted": lambda draft: Done(draft.id, MovePosted("receipt", "r-9", "RCPT-9", Decimal(5000), TODAY)),
    "credit drafted": lambda draft: Done(draft.id, CreditDrafted("vc-9", "VCRED-9", Decimal(360))),
    "balances read": lambda draft: Done(draft.id, BalancesRead(())),
    "customer read": lambda draft: Done(draft.id, CustomerRead("Gupta", ())),
    "cancelled in Katixo": lambda draft: Done(draft.id, VoidedElsewhere("")),
    "pdf fetched": lambda draft: Done(draft.id, PdfFetched("BILL-9", "0" * 64, 9)),
    "pack made": lambda draft: Done(draft.id, PackMade(TODAY, 4, 1, 0, "0" * 64, 9)),
    "scanned": lambda draft: Done(draft.id, Scanned(TODAY, ())),
    "attached": lambda draft: Done(draft.id, Attached()),
    "not attached": lambda draft: Failed(draft.id, "attach", "refused", final=True),
}
ACTIONS = (
    "post", "edit", "cancel", "undo", "void_twin", "mode-UPI", "mode-CARD", "mode-NONE", "category-FUEL", "category-X",
    "vendor-0", "vendor-9", "vendor-new", "vendor-all", "vendor-more", "pay-0", "pay-9", "pay-all", "pay-due",
    "pay-none", "book-expense", "book-bill", "book-x",
    "card_kind-credit", "card_kind-x", "account-1010", "account-0", "retry", "explode", "é",
    "tax-claim", "tax-gross", "tax-x", "scheme-regular", "scheme-composition", "scheme-unsure", "scheme-x",
    "twin-same", "twin-different", "twin-x",
    "move-inv-0", "move-x", "move-no_supplier", "monthly-each", "monthly-once", "monthly-x", "meant-paid", "meant-due",
    "meant-received", "meant-x", "figure-50000", "fresh-50000", "figure-x", "remind-due", "undo_old", "bring", "leave",
    "asked-yes", "asked-no", "reimburse", "open", "dun",
)  # fmt: skip

BOOKED = ("posting", "waiting")
VOIDING = ("undoing", "undoing one", "undo waiting", "bill undoing")
LOOKING = ("looking", "looking for bills", "new vendor")
SENT = ("bill on its way", "bill drafted", "payment on its way", "receipt on its way")
ON_THEIR_WAY = (*BOOKED, *VOIDING, *LOOKING, *SENT)
ANSWERED_AT: dict[str, tuple[str, ...]] = {
    "file read": ("reading",),
    "file unread": ("reading",),
    "posted": BOOKED,
    "posted twice": BOOKED,
    "posted and void": BOOKED,
    "voided": ("undoing", "undo waiting"),
    "voided elsewhere": ("undoing", "undo waiting"),
    "other voided": ("undoing one",),
    "bill voided": ("bill undoing",),
    "refused": ON_THEIR_WAY,
    "refused void": ON_THEIR_WAY,
    "down": tuple(stage for stage in ON_THEIR_WAY if "waiting" not in stage),  # told once
    "vendors found": ("looking",),
    "bills found": ("looking for bills",),
    "vendor kept": ("new vendor", "bill on its way"),
    "bill drafted": ("bill on its way",),
    "bill posted": ("bill drafted",),
    "bill paid": ("payment on its way",),
    "bill deleted": (),
    "customers found": (),
    "move posted": ("receipt on its way",),
    "credit drafted": ("receipt on its way",),
    "balances read": (),
    "customer read": (),
    "cancelled in Katixo": ("posted", "twice posted", "bill posted", "payment made"),
    "scanned": (),  # nobody has asked what is due
    "attached": (),
    "not attached": ("posted", "twice posted", "bill posted", "payment made"),
}
"""What the world says is taken at these stages and ignored at all others; what the user does is always answered."""


def test_every_answer_of_the_world_but_a_sign_in_s_stands_in_the_table() -> None:
    draft = STAGES["asking"][0]().last
    told = {type(event.answer) for make in EVENTS.values() if isinstance(event := make(draft), Done)}
    answers, _ = get_args(Answer)
    assert set(get_args(answers)) - told == set(get_args(AccountAnswer))


@cache
def made(stage: str) -> Play:
    """Come to a stage by its road, once."""
    return STAGES[stage][0]()


def at(stage: str) -> Play:
    """Give a conversation at a stage, for one event."""
    return replace(made(stage), wanted=list(made(stage).wanted))


@pytest.mark.parametrize("stage", STAGES)
def test_the_table_s_stages_are_what_they_say(stage: str) -> None:
    make, kind = STAGES[stage]
    assert isinstance(make().last.stage, kind)


@pytest.mark.parametrize("stage", STAGES)
def test_every_event_is_answered_or_named_as_silent(stage: str) -> None:
    wrong = []
    for name, event in EVENTS.items():
        play = at(stage)
        outcome = play.take(event(play.last))
        lasting = [reply for reply in outcome.replies if not reply.passing]
        said = bool(outcome.replies or outcome.effects or outcome.tells)
        if said != (stage in ANSWERED_AT.get(name, STAGES)) or len(lasting) > 1:
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("stage", STAGES)
def test_what_is_silent_changes_nothing(stage: str) -> None:
    wrong = []
    for name in ANSWERED_AT:
        play = at(stage)
        before = play.conversation
        outcome = play.take(EVENTS[name](play.last))
        if not (outcome.replies or outcome.effects or outcome.conversation == before):
            wrong.append(name)
    assert wrong == []


@pytest.mark.parametrize("stage", STAGES)
def test_every_action_is_answered_once(stage: str) -> None:
    wrong = []
    for action in ACTIONS:
        play = at(stage)
        if len(play.take(Pressed(f"{action}:{play.last.id}:{play.last.version}")).replies) != 1:
            wrong.append(action)
    assert wrong == []


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("shift", [-1, 1])
def test_no_action_of_another_version_does_anything(stage: str, shift: int) -> None:
    play = at(stage)
    draft, before, wrong = play.last, play.conversation, []
    for action in ACTIONS:
        play.conversation = before
        outcome = play.take(Pressed(f"{action}:{draft.id}:{max(0, draft.version + shift)}"))
        unchanged = in_no_view(outcome.conversation) == in_no_view(before)
        if len(outcome.replies) != 1 or outcome.effects or not unchanged:
            wrong.append(action)
    assert wrong == []


def in_no_view(conversation: Conversation) -> Conversation:
    """Leave out which message is the newest."""
    return replace(conversation, shown="", rows=())


@pytest.mark.parametrize("stage", STAGES)
def test_every_button_that_is_offered_fits_every_channel_and_is_live(stage: str) -> None:
    wrong = []
    for name, event in EVENTS.items():
        play = at(stage)
        buttons = [button for reply in play.take(event(play.last)).replies for button in reply.buttons]
        wrong += [(name, button) for button in buttons if not fits(button) or not is_live(play, button)]
    assert wrong == []


def fits(button: Button) -> bool:
    """Say whether every channel can show a button and carry its tap."""
    whole = unpack(pack(button)) == (button.action, button.draft, button.version)
    return whole and 0 < len(button.label) <= 20 and len(pack(button).encode()) <= 64


def is_live(play: Play, button: Button) -> bool:
    """Say whether a button is about a draft as it stands, or about what is no draft of this chat."""
    draft = play.conversation.find(button.draft)
    return button.draft in ("remind", POSTED.id) or (draft is not None and draft.version == button.version)


def print_table() -> None:
    """Print what is said at every stage to every event, and which pairs are deliberately silent."""
    for stage, (make, _) in STAGES.items():
        for name, event in EVENTS.items():
            play = make()
            outcome = play.take(event(play.last))
            said = [reply.text.partition("\n")[0] for reply in outcome.replies]
            asked: list[str] = [effect.kind for effect in outcome.effects]
            print(f"{stage} | {name} | {' / '.join(said + asked) or 'silent, nothing changes'}")


if __name__ == "__main__":
    print_table()
