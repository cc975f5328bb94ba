"""The one door of the conversation: `step` turns an event into replies and effects and touches nothing.

Who gets what: a tap goes to the draft it names; free text goes to the quoted draft, else to the one in focus, unless
it is a whole new entry; the world's answers go to the draft whose effect they end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers import account, reminders
from handlers.account_effects import CodeSent, LinkMade, SignedIn, SignedOut, SignInRefused
from handlers.batch_answers import without_batch
from handlers.batch_drawing import draw_batches
from handlers.belonging import about_elsewhere, only_here, put_back
from handlers.business import NOBODY
from handlers.corrections import follow_corrections
from handlers.events import Done, Event, Failed, FellDue, Pressed, Rewrote, Said, SentFile, Strange, Told
from handlers.hearing import TEXT_LIMIT, UNREADABLE, hear
from handlers.in_view import note_shown, picked
from handlers.outcome import Context, Outcome, Scene
from handlers.owner_answers import follow_asked, take_word
from handlers.papers import answer_paper
from handlers.photos import take_file
from handlers.pressing import press
from handlers.replies import Reply, unpack
from handlers.results import done, failed
from handlers.rewriting import rewrite
from handlers.speaking import in_language
from handlers.split_payments import in_two_rows
from handlers.states import Conversation
from parsers.drafts import Intent
from parsers.message import read_message

KNOWN_STRANGE = ("too_large", "lost")


def step(conversation: Conversation, event: Event, context: Context) -> Outcome:
    """Take one event and give back what follows from it."""
    scene = Scene(conversation, replace(context, language=conversation.language), context.business or NOBODY)
    event = picked(conversation, event)
    if elsewhere := about_elsewhere(scene, event):
        return note_shown(event, elsewhere)
    here = only_here(scene, event)
    outcome = draw_batches(here, event, in_two_rows(here, follow_corrections(here, event, _taken(here, event))))
    return put_back(scene, note_shown(event, follow_asked(outcome)), event)


def _taken(scene: Scene, event: Event) -> Outcome:
    if taken := _about_account(scene, event) or reminders.take(scene, event) or answer_paper(scene, event):
        return taken
    match event:
        case Said():
            return hear(scene, event)
        case Pressed():
            return press(scene, event)
        case Done():
            return done(scene, event)
        case Failed():
            return failed(scene, event)
        case SentFile():
            return take_file(scene, _readable(event))
        case Rewrote():
            scene = replace(scene, conversation=without_batch(scene.conversation, event.draft))
            return rewrite(scene, event.draft, UNREADABLE.sub("", event.text)) or hear(scene, Said(event.text))
        case FellDue():
            return scene.reply()
        case Told(word):
            return take_word(scene, word)
        case Strange(what):
            return scene.reply(Reply(scene.say(f"strange_{what}" if what in KNOWN_STRANGE else "strange")))
        case other:
            assert_never(other)


def _about_account(scene: Scene, event: Event) -> Outcome | None:
    """Take what is about signing in or out, and everything that a chat says which nobody has signed in."""
    match event:
        case Done(draft, CodeSent() | SignedIn() | LinkMade() | SignedOut() | SignInRefused() as answer):
            return account.answered(scene, draft, answer)
        case Done() | Failed() | FellDue() | Told():
            return None
        case Pressed(data) if (button := unpack(data)) and button[1] == account.CARD:
            return account.pressed(scene, button[0])
        case Said(text) | Rewrote(text):
            if taken := account.heard(scene, UNREADABLE.sub("", text[:TEXT_LIMIT])):
                return taken
            return None if scene.context.business else _stranger(scene, UNREADABLE.sub("", text[:TEXT_LIMIT]))
        case _:
            return None if scene.context.business else account.welcome(scene)


def _stranger(scene: Scene, text: str) -> Outcome:
    """Answer the words of somebody who is not signed in, in their language."""
    utterance = read_message(text, scene.context.now)
    wants_in = utterance.intent.value is Intent.LOGIN
    return account.heard_from_stranger(in_language(scene, text, utterance), text, wants_in=wants_in)


def _readable(event: SentFile) -> SentFile:
    """Take out of a file's words what cannot be kept, and leave out a caption that is too long to be read whole."""
    caption = UNREADABLE.sub("", event.caption) if len(event.caption) <= TEXT_LIMIT else ""
    return replace(event, caption=caption, name=UNREADABLE.sub("", event.name) or "file")
