"""A user who does anything in any order, and a Katixo that answers whenever it likes: what must hold all the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from handlers.bill_effects import (
    Attach,
    BillDrafted,
    BillPosted,
    DeleteBill,
    DraftBill,
    FindBills,
    FindVendor,
    PayBill,
    PostBill,
    VoidBill,
    VoidPayment,
)
from handlers.dues import Due
from handlers.effects import (
    Answer,
    Effect,
    ExpensePosted,
    FileRead,
    FileUnread,
    PostExpense,
    ReadFile,
    Void,
    effect_key,
)
from handlers.events import Answered, Done, Event, Failed, FellDue, Pressed, Said, SentFile, Told
from handlers.money_effects import AskBalances
from handlers.outcome import Outcome
from handlers.reminder_effects import Scan
from handlers.replies import LABEL_LIMIT, Button, pack, unpack
from handlers.states import KEPT, OPEN_LIMIT, Asked, Entry, OpenDraft, Posted, Undone
from handlers.stored import load, store
from parsers.drafts import ExpenseDraft
from tests.handlers.answering import BILLS, VENDORS, yes_to
from tests.handlers.playing import KUMAR, NOW, TODAY, Play, business
from tests.handlers.random_texts import TEXTS

ASIDE = (Attach, DeleteBill, Scan)  # what goes on beside a draft's own way
LOOKS, POSTS, VOIDS = (
    (FindVendor, FindBills, Scan, AskBalances),
    (PostExpense, PostBill, PayBill),
    (Void, VoidBill, VoidPayment),
)
SCHEMES = ("", "regular", "composition")
ROLES = st.sampled_from(["OWNER", "OPERATOR", "VIEWER"])


class Anything(RuleBasedStateMachine):
    """Plays against `step` alone."""

    def __init__(self) -> None:
        super().__init__()
        self.play = Play(answers_looks=False)
        self.buttons: list[Button] = []
        self.open: list[Effect] = []
        self.ended: list[Event] = []
        self.orgs: dict[str, str] = {}
        self.seen = 0
        self.has_switched = False

    def take(self, event: Event) -> Outcome:
        versions = {one.id: one.version for one in self.play.conversation.drafts}
        outcome = self.play.take(event)
        self.buttons += [button for reply in outcome.replies for button in reply.buttons]
        self.open += outcome.effects
        withdrawn = {one.subject for one in outcome.decisions if one.act == "withdraw"}
        self.open = [one for one in self.open if one.draft not in withdrawn]
        for one in self.play.conversation.drafts:
            assert one.version >= versions.get(one.id, 0)
        return outcome

    @rule(text=st.sampled_from(TEXTS) | st.text(max_size=30))
    def say(self, text: str) -> None:
        assert self.take(Said(text)).replies

    @precondition(lambda self: self.play.conversation.drafts)
    @rule(text=st.sampled_from(TEXTS), data=st.data())
    def quote(self, text: str, data: st.DataObject) -> None:
        ids = [*(one.id for one in self.play.conversation.drafts), "forgotten0"]
        quoted = data.draw(st.sampled_from(ids))
        before = self.play.conversation
        outcome = self.take(Said(text, quoted))
        assert outcome.replies
        batch = before.batch_of(quoted)
        meant = set(batch.rows) if batch else {quoted}
        replaced = before.find(quoted)
        meant |= {replaced.replaces.draft} if replaced and replaced.replaces else set()
        meant |= {one.id for one in before.drafts if one.replaces and one.replaces.draft == quoted}
        assert all(effect.draft in meant for effect in outcome.effects if not isinstance(effect, LOOKS))
        changed = [one for one in before.drafts if (now := self.play.conversation.find(one.id)) and now != one]
        assert {one.id for one in changed} <= meant

    @precondition(lambda self: self.buttons)
    @rule(data=st.data())
    def tap(self, data: st.DataObject) -> None:
        self.press(data.draw(st.sampled_from(self.buttons)))

    @precondition(lambda self: self.buttons)
    @rule()
    def tap_the_newest(self) -> None:
        self.press(self.buttons[-1])

    @precondition(lambda self: self.buttons)
    @rule(data=st.data())
    def tap_post(self, data: st.DataObject) -> None:
        posts = [button for button in self.buttons if button.action in ("post", "undo")]
        if posts:
            self.press(data.draw(st.sampled_from(posts)))

    def press(self, button: Button) -> None:
        before = self.play.conversation
        batch = before.find_batch(button.draft)
        outcome = self.take(Pressed(pack(button)))
        others = [one for one in before.batches if one.way == "single" and button.draft in one.rows]
        assert len(outcome.replies) == 1 or (others and len(outcome.replies) == 2)
        meant = set(batch.rows) if batch else {button.draft}
        replaced = before.find(button.draft)
        meant |= {replaced.replaces.draft} if replaced and replaced.replaces else set()
        assert button.draft == "remind" or all(effect.draft in meant for effect in outcome.effects)

    @rule(data=st.text(max_size=64))
    def press_what_is_none_of_ours(self, data: str) -> None:
        before = self.play.conversation
        self.take(Pressed(data))
        assert (self.play.conversation.drafts, self.play.conversation.batches) == (before.drafts, before.batches)

    @rule(caption=st.sampled_from(TEXTS))
    def send_a_file(self, caption: str) -> None:
        assert self.take(SentFile("0" * 64, "a.jpg", "image/jpeg", 9, caption)).replies

    @precondition(lambda self: self.open)
    @rule(data=st.data(), twin=st.sampled_from(["", "", "EXP-9"]), voided=st.booleans())
    def katixo_says_yes(self, data: st.DataObject, twin: str, voided: bool) -> None:
        effect = data.draw(st.sampled_from(self.open))
        self.open.remove(effect)
        done = Done(effect.draft, self.yes(effect, twin, voided))
        self.ended.append(done)
        self.in_the_organisation_of(effect.draft)
        before = self.play.conversation
        outcome = self.take(done)
        assert outcome.replies or outcome.effects or isinstance(effect, ASIDE)
        assert outcome.conversation != before or isinstance(effect, ASIDE)

    def yes(self, effect: Effect, twin: str, voided: bool) -> Answer:
        drafts = [one for one in self.play.wanted if isinstance(one, DraftBill) and one.draft == effect.draft]
        answer = yes_to(effect, VENDORS, BILLS, drafts[-1].request if drafts else None)
        match answer:
            case ExpensePosted():
                named = replace(answer, twin_id=twin and f"id-{twin}", twin_number=twin)
                return replace(named, voided=voided and not twin)
            case BillPosted():
                return replace(answer, voided=voided)
            case BillDrafted():
                return replace(answer, total=answer.total + 1) if voided else answer
            case FileRead():
                return FileUnread("damaged") if voided else answer
            case _:
                return answer

    @precondition(lambda self: self.open)
    @rule(data=st.data(), final=st.booleans(), trouble=st.sampled_from(["down", "refused", "link_again", "forbidden"]))
    def katixo_says_no(self, data: st.DataObject, final: bool, trouble: str) -> None:
        effect = data.draw(st.sampled_from(self.open))
        if isinstance(effect, ReadFile):
            return  # a file is read or not; Katixo has no part in it
        if final:
            self.open.remove(effect)
        self.in_the_organisation_of(effect.draft)
        said = self.take(Failed(effect.draft, effect.kind, trouble, final))  # type: ignore[arg-type]  # drawn words
        assert bool(said.replies) or not final or isinstance(effect, ASIDE)

    @precondition(lambda self: self.ended)
    @rule(data=st.data())
    def katixo_repeats_itself(self, data: st.DataObject) -> None:
        event = data.draw(st.sampled_from(self.ended))
        if not [one for one in self.open if isinstance(event, Done) and one.draft == event.draft]:
            self.in_the_organisation_of(event.draft if isinstance(event, Done) else "")
            before = self.play.conversation
            assert not self.take(event).replies
            assert self.play.conversation == before

    @rule(role=ROLES, signed_in=st.booleans(), scheme=st.sampled_from(SCHEMES))
    def the_role_changes(self, role: str, signed_in: bool, scheme: str) -> None:
        known = business(role, habits={("*", "scheme"): scheme})
        self.play.business = known if signed_in else None
        self.take(Said("hello"))
        self.play.business = self.play.business or KUMAR

    @rule()
    def the_organisation_changes(self) -> None:
        known = self.play.business or KUMAR
        self.play.business = replace(known, org="org-2" if known.org == "org-1" else "org-1")
        self.has_switched = True

    def in_the_organisation_of(self, draft: str) -> None:
        """Take an answer as the turn does: in the organisation of its wish."""
        opened = self.play.conversation.find(draft)
        known = self.play.business or KUMAR
        self.play.business = replace(known, org=opened.org if opened and opened.org else known.org)

    @rule()
    def a_reminder_comes(self) -> None:
        before = {one.id: one.stage for one in self.play.conversation.drafts}
        due = Due("bill", BILLS[0].id, "today", "Sharma", 0, "VB-142", BILLS[0].balance, TODAY)
        self.take(FellDue(TODAY, (due,), NOW + timedelta(minutes=9)))
        assert {one.id: one.stage for one in self.play.conversation.drafts} == before

    @precondition(lambda self: any(isinstance(one.stage, Posted) for one in self.play.conversation.drafts))
    @rule(done=st.booleans())
    def the_owner_answers(self, done: bool) -> None:
        entry = next(one for one in self.play.conversation.drafts if isinstance(one.stage, Posted))
        self.take(Told(Answered(entry.id, "EXP-1", done, "", Decimal(1))))

    @rule()
    def staff_ask(self) -> None:
        booked, org = Posted(Entry("id-staff", "EXP-S", Decimal("70.00"), TODAY)), (self.play.business or KUMAR).org
        draft = OpenDraft(f"staff{org}", 2, ExpenseDraft(), booked, org=org)
        assert not self.take(Told(Asked(draft, None, "OPERATOR", "browser:staff"))).effects

    @invariant()
    def every_entry_is_for_one_organisation(self) -> None:
        here = (self.play.business or KUMAR).org
        for effect in self.play.wanted[self.seen :]:
            assert not isinstance(effect, POSTS + VOIDS) or self.orgs.setdefault(effect.draft, here) == here
        self.seen = len(self.play.wanted)

    @invariant()
    def one_wish_a_draft_is_on_its_way(self) -> None:
        drafts = [effect.draft for effect in self.open if not isinstance(effect, ASIDE)]
        assert len(drafts) == len(set(drafts))

    @invariant()
    def every_wish_is_its_own(self) -> None:
        keys = [effect_key(effect) for effect in self.play.wanted]
        assert len(keys) == len(set(keys))

    @invariant()
    def what_is_on_its_way_is_not_forgotten(self) -> None:
        assert all(self.play.conversation.find(one.draft) for one in self.open if not isinstance(one, ASIDE))

    @invariant()
    def nothing_booked_is_called_anything_else(self) -> None:
        for one in self.play.conversation.drafts:
            posts = [effect for effect in self.play.wanted if effect.draft == one.id and isinstance(effect, POSTS)]
            assert posts or one.id.startswith("staff") or not isinstance(one.stage, Posted | Undone)

    @invariant()
    def only_what_was_posted_is_voided(self) -> None:
        posted = {effect.draft for effect in self.play.wanted if isinstance(effect, POSTS)}
        voids = (one.draft for one in self.play.wanted if isinstance(one, VOIDS))
        assert {one for one in voids if not one.startswith("staff")} <= posted

    @invariant()
    def nothing_is_paid_but_what_is_owed(self) -> None:
        owed = {bill.id: bill.balance for bill in BILLS}
        for effect in self.play.wanted:
            if isinstance(effect, PayBill):
                shares = effect.request.allocations
                assert sum(one.amount_applied for one in shares) == effect.request.amount
                assert all(0 < one.amount_applied <= owed.get(one.bill_id, one.amount_applied) for one in shares)

    @invariant()
    def the_focus_is_an_open_card_or_nothing(self) -> None:
        conversation = self.play.conversation
        focused = conversation.find(conversation.focus)
        assert focused.is_open if focused else conversation.focus is None
        here = (self.play.business or KUMAR).org
        mine = [one for one in conversation.open_drafts() if one.org == here]
        assert focused or not mine or self.has_switched

    @invariant()
    def the_stored_form_gives_back_the_same(self) -> None:
        assert load(store(self.play.conversation)) == self.play.conversation

    @invariant()
    def little_is_remembered(self) -> None:
        assert len(self.play.conversation.drafts) <= KEPT + OPEN_LIMIT + len(self.open)

    @invariant()
    def every_button_fits_every_channel(self) -> None:
        for button in self.buttons[-10:]:
            assert 0 < len(button.label) <= LABEL_LIMIT
            assert len(pack(button).encode()) <= 64
            assert unpack(pack(button)) == (button.action, button.draft, button.version)


TestAnything = Anything.TestCase
TestAnything.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
