"""Signing in and out against `step` alone: what is asked, what is forgotten, and that guessing gets nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from handlers.account_effects import CheckCode, CodeSent, SendCode, SignedIn, SignInRefused, SignOut, WhyNot
from handlers.conversation import step
from handlers.effects import Effect
from handlers.events import Done, Event, Pressed, Rewrote, Said, Strange
from handlers.outcome import Context, Outcome
from handlers.states import Conversation
from handlers.stored import load, store
from tests.handlers.playing import card, context

PHONE, CODE = "98000 00001", "123456"


@dataclass(slots=True)
class Stranger:
    """Somebody at the door, whose Katixo takes one code. `context` is moved on by a test."""

    context: Context = field(default_factory=lambda: replace(context(), business=None))
    conversation: Conversation = field(default_factory=Conversation)
    wanted: list[Effect] = field(default_factory=list)
    secrets: int = 0

    def take(self, event: Event) -> Outcome:
        """Take an event, then what Katixo answers to it; give the last step."""
        outcome = step(load(store(self.conversation)), event, self.context)
        self.conversation = outcome.conversation
        self.wanted += outcome.effects
        self.secrets += outcome.secret
        for wish in outcome.effects:
            outcome = self.take(Done(wish.draft, answer_to(wish)))
        return outcome

    def say(self, text: str) -> str:
        """Say something and give the answer."""
        return self.take(Said(text)).replies[-1].text

    def later(self, minutes: int) -> None:
        """Let time pass."""
        self.context = replace(self.context, now=self.context.now + timedelta(minutes=minutes))


def answer_to(wish: Effect) -> CodeSent | SignedIn | SignInRefused:
    if isinstance(wish, SendCode):
        return CodeSent()
    is_right = isinstance(wish, CheckCode) and wish.code == CODE
    return SignedIn("Kumar Stores", "OWNER") if is_right else SignInRefused("wrong")


@pytest.fixture
def stranger() -> Stranger:
    """Give somebody who waits to type a code."""
    one = Stranger()
    one.say("login")
    one.say(PHONE)
    return one


def test_the_number_that_the_channel_knows_is_offered_first() -> None:
    one = Stranger(replace(context(), business=None, phone="+919800000001", has_page=True))
    asked = one.take(Pressed("link:account:1")).replies[0]
    assert [button.action for button in asked.buttons] == ["same", "other", "page"]
    assert "+91…0001" in asked.text
    one.take(Pressed("same:account:1"))
    assert [wish.phone for wish in one.wanted if isinstance(wish, SendCode)] == ["+919800000001"]


def test_a_code_is_checked_marked_as_secret_and_forgotten(stranger: Stranger) -> None:
    assert "Kumar Stores" in stranger.say(CODE)
    assert stranger.secrets == 1
    assert CODE.encode() not in store(stranger.conversation)


@pytest.mark.parametrize("text", ["12345", "1234 5678", "my code is 12 34", "999 999 999 9"])
def test_what_may_be_a_mistyped_code_is_erased_too(stranger: Stranger, text: str) -> None:
    assert "six digits" in stranger.say(text)
    assert stranger.secrets == 1


def test_a_code_in_a_changed_message_is_one_too(stranger: Stranger) -> None:
    assert "Kumar Stores" in stranger.take(Rewrote(CODE, "d1")).replies[-1].text
    assert stranger.secrets == 1


def test_an_old_code_is_not_even_tried(stranger: Stranger) -> None:
    stranger.later(6)
    assert "older than 5 minutes" in stranger.say(CODE)
    assert stranger.secrets == 1
    assert not [one for one in stranger.wanted if isinstance(one, CheckCode)]


def test_a_thousand_guesses_are_four_tries(stranger: Stranger) -> None:
    said = [stranger.say(str(guess)) for guess in range(200_000, 201_000)]
    assert len([one for one in stranger.wanted if isinstance(one, CheckCode)]) == 4
    assert "Wait 30 minutes" in said[3]
    assert "Wait 30 minutes" in stranger.say("login")
    stranger.later(31)
    assert "phone number" in stranger.say("login")


def test_no_phone_is_flooded_with_codes(stranger: Stranger) -> None:
    for _ in range(50):
        stranger.take(Pressed("again:account:1"))
        stranger.say("login")
        stranger.say(PHONE)
    assert len([one for one in stranger.wanted if isinstance(one, SendCode)]) == 3


@pytest.mark.parametrize(
    ("why", "words"),
    [("locked", "locked this account"), ("no_account", "knows no account"), ("down", "not answering"),
     ("busy", "not answering"), ("phone", "ten digits"), ("wrong", "does not take that code")],
)  # fmt: skip
def test_every_no_says_what_to_do(stranger: Stranger, why: WhyNot, words: str) -> None:
    assert stranger.conversation.sign_in
    said = stranger.take(Done(stranger.conversation.sign_in.id, SignInRefused(why))).replies[0]
    assert words in said.text
    assert said.buttons


def test_an_answer_to_an_older_wish_changes_nothing(stranger: Stranger) -> None:
    before = stranger.conversation
    assert stranger.take(Done("old", SignInRefused("locked"))) == Outcome(before)


def test_a_stranger_s_sticker_is_welcomed_once() -> None:
    one = Stranger()
    said = [one.take(Strange("sticker")).replies[0].text for _ in range(2)]
    assert ["STOP" in text for text in said] == [True, False]


@pytest.mark.parametrize(
    ("text", "word"),
    [("STOP", "withdrawn"), (" stop. ", "withdrawn"), ("UNSUBSCRIBE", "withdrawn"), ("बंद करो", "withdrawn"),
     ("START", "given"), ("शुरू", "given"), ("stop the AC repair 500", None), ("shop start 500 cash", None)],
)  # fmt: skip
def test_only_a_whole_message_changes_consent(text: str, word: str | None) -> None:
    assert step(Conversation(), Said(text), context()).consent == word


def test_signing_out_lets_go_of_what_waits() -> None:
    play = card()
    play.say("logout")
    assert isinstance(play.wanted[-1], SignOut)


def test_a_figure_on_an_open_card_is_no_code() -> None:
    play = card()
    play.say("login")
    assert not step(play.conversation, Said("no make it 2600"), context()).secret


def test_conversations_stored_before_are_read() -> None:
    assert load(b'{"drafts":[],"language":"hi","format":1}').sign_in is None
    assert load(store(Conversation())) == Conversation()


@pytest.mark.parametrize("word", ["STOP", "stop", "बंद"])
def test_stop_on_an_open_card_ends_reminders_and_says_that_the_card_stays(word: str) -> None:
    play = card()
    before = play.conversation
    said = play.take(Said(word))
    assert said.consent == "withdrawn"
    assert "open card stays" in said.replies[-1].text
    assert said.conversation.open_drafts() == before.open_drafts()
    assert "stays" not in step(Conversation(), Said(word), context()).replies[-1].text
