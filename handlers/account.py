"""Signing a chat in and out, and its user's word on messages sent unasked.

nothing -> phone -> sending -> code -> checking -> signed in. A code is tried once and kept nowhere; counts of codes and
of wrong ones survive a change of mind, so that guessing gets nowhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers.account_effects import (
    AccountAnswer,
    CheckCode,
    CodeSent,
    LinkMade,
    MakeLink,
    SendCode,
    SignedIn,
    SignedOut,
    SignInRefused,
    SignOut,
)
from handlers.effects import Effect
from handlers.outcome import Outcome, Scene
from handlers.replies import Button, Reply
from handlers.signing_in import MOST_WRONG, SignIn, holds_code, read_code, read_consent, read_phone, shown_phone
from handlers.states import Asking, Confirming, Conversation, Dropped
from handlers.wording import label

CARD = "account"  # stands for a draft in the buttons of a sign-in
LETTING_GO = frozenset({"cancel", "not now", "nahi", "rehne do", "abhi nahi", "रद्द", "नहीं", "अभी नहीं", "रहने दो"})


def heard(scene: Scene, text: str) -> Outcome | None:
    """Take words that are about the account whatever else is open; None for all others."""
    consent = read_consent(text)
    if consent is not None:
        return _consent(scene, is_given=consent)
    known = _known(scene)
    match known.waits_for:
        case "phone" if phone := read_phone(text):
            return _send_code(scene, known, phone)
        case "sending" | "code" if code := read_code(text):
            return _check(scene, known, code)
        case "checking" if read_code(text):
            return replace(_say(scene, known, "checking_code", passing=True), secret=True)
        case "phone" | "code" if text.casefold().strip(" .") in LETTING_GO:
            return _say(scene, replace(known, waits_for="nothing"), "sign_in_dropped")
        case _:
            return None


def heard_from_stranger(scene: Scene, text: str, *, wants_in: bool) -> Outcome:
    """Answer a chat that nobody has signed in: `wants_in` when its words ask for that."""
    known = _known(scene)
    if wants_in:
        return begin(scene)
    if known.waits_for == "phone" and any(letter.isdecimal() for letter in text):
        return _say(scene, known, "phone_unclear", *_ways(scene, ask=False))
    if known.waits_for in ("sending", "code", "checking"):
        unclear = _say(scene, known, "code_unclear", "again", "stop")
        return replace(unclear, secret=holds_code(text))
    return welcome(scene)


def welcome(scene: Scene) -> Outcome:
    """Welcome a chat, once; after that say briefly that nobody is signed in."""
    if scene.conversation.sign_in is None:
        return _say(scene, SignIn(), "first_welcome", "link")
    said = _say(scene, _known(scene), "not_linked", "link")
    if not scene.context.chat:
        return said
    (reply,) = said.replies
    number = scene.say("chat_number", chat=scene.context.chat)
    return replace(said, replies=(replace(reply, text=f"{reply.text}\n{number}"),))


def begin(scene: Scene) -> Outcome:
    """Ask for the phone number; the one that the channel knows is offered first."""
    known = _known(scene)
    if known.is_paused:
        return _say(scene, replace(known, waits_for="nothing"), "too_many_tries", "link")
    key = "ask_same_phone" if scene.context.phone else "already_linked" if scene.business.org else "ask_phone"
    return _say(scene, replace(known, waits_for="phone"), key, *_ways(scene, ask=True))


def sign_out(scene: Scene) -> Outcome:
    """Part the chat from its user, and let go of the cards that wait."""
    draft = scene.context.new_id(0)
    parting = replace(_known(scene), waits_for="nothing", id=draft)
    return Outcome(replace(scene.conversation, sign_in=parting), effects=(SignOut(draft, 1),))


def pressed(scene: Scene, action: str) -> Outcome:
    """Take a tap on a button of a sign-in."""
    known = _known(scene)
    match action:
        case "same" if scene.context.phone:
            return _send_code(scene, known, scene.context.phone)
        case "again" if known.phone:
            return _send_code(scene, known, known.phone)
        case "other":
            return _say(scene, replace(known, waits_for="phone"), "ask_phone", *_ways(scene, ask=False))
        case "page" if scene.context.has_page:
            draft = scene.context.new_id(0)
            wanted = replace(scene.conversation, sign_in=replace(known, waits_for="nothing", id=draft))
            return Outcome(wanted, effects=(MakeLink(draft, 1, scene.language),))
        case "stop":
            return _say(scene, replace(known, waits_for="nothing"), "sign_in_dropped")
        case _:
            return begin(scene)


def answered(scene: Scene, draft: str, answer: AccountAnswer) -> Outcome:
    """Take Katixo's answer to the wish that is awaited; an older one changes nothing, but a sign-in always counts."""
    known = _known(scene)
    if isinstance(answer, SignedIn):
        return _signed_in(scene, draft, answer)
    if draft != known.id:
        return scene.reply()
    match answer:
        case CodeSent():
            waiting = replace(known, waits_for="code", sent_at=scene.context.now)
            return _say(scene, waiting, "code_sent", "again", "stop", in_place=True)
        case SignInRefused():
            return _refused(scene, known, answer)
        case LinkMade(url):
            return scene.reply(Reply(scene.say("link_page", url=url)))
        case SignedOut(revoked):
            key = "signed_out" if revoked else "signed_out_here"
            empty = replace(scene, conversation=_without_cards(scene.conversation))
            return _say(empty, replace(known, id="", phone=""), key, "link")
        case other:
            assert_never(other)


def _send_code(scene: Scene, known: SignIn, phone: str) -> Outcome:
    known = replace(known, codes=known.codes + 1, since=known.since or scene.context.now)
    if known.is_paused:
        return _say(scene, replace(known, waits_for="nothing"), "too_many_tries", "link")
    draft = scene.context.new_id(0)
    sending = replace(known, waits_for="sending", phone=phone, id=draft, sent_at=None)
    return _wanting(_say(scene, sending, "sending_code", passing=True), SendCode(draft, 1, phone))


def _check(scene: Scene, known: SignIn, code: str) -> Outcome:
    if known.is_expired(scene.context.now):
        return replace(_say(scene, known, "code_expired", "again", "stop"), secret=True)
    draft = scene.context.new_id(0)
    checking = replace(known, waits_for="checking", id=draft)
    said = _say(scene, checking, "checking_code", passing=True)
    return replace(_wanting(said, CheckCode(draft, 1, known.phone, code, scene.language)), secret=True)


def _refused(scene: Scene, known: SignIn, answer: SignInRefused) -> Outcome:
    match answer.why:
        case "wrong":
            wrong = replace(known, waits_for="code", wrong=known.wrong + 1, since=known.since or scene.context.now)
            if wrong.is_paused:
                over = replace(wrong, waits_for="nothing")
                return _say(scene, over, "too_many_tries", "link", in_place=True)
            return _say(scene, wrong, "code_wrong", "again", "stop", in_place=True)
        case "locked":
            over = replace(known, waits_for="nothing")
            return _say(scene, over, "account_locked", "link", in_place=True)
        case "no_account" | "phone":
            key = "no_account" if answer.why == "no_account" else "phone_unclear"
            asking = replace(known, waits_for="phone")
            return _say(scene, asking, key, *_ways(scene, ask=False), in_place=True)
        case "busy" | "down":
            return _say(scene, replace(known, waits_for="code"), "sign_in_down", "again", "stop", in_place=True)
        case other:
            assert_never(other)


def _signed_in(scene: Scene, draft: str, answer: SignedIn) -> Outcome:
    text = scene.say("signed_in", org=answer.name, role=answer.role)
    conversation = replace(scene.conversation, sign_in=SignIn())
    return Outcome(conversation, (Reply(text, (), draft, in_place=True),), consent="assumed")


def _consent(scene: Scene, *, is_given: bool) -> Outcome:
    if not is_given:
        waits = any(isinstance(one.stage, Asking | Confirming) for one in scene.conversation.open_drafts())
        words = [scene.say("consent_off"), *([scene.say("card_stays")] if waits else [])]
        return replace(scene.reply(Reply(" ".join(words))), consent="withdrawn")
    if not scene.business.org:
        return replace(welcome(scene), consent="given")
    text = f"{scene.say('welcome')}\n{scene.say('consent_on')}"
    return replace(scene.reply(Reply(text)), consent="given")


def _without_cards(conversation: Conversation) -> Conversation:
    """Drop what waits for its user: who signs in next must not find it."""
    for one in conversation.open_drafts():
        if isinstance(one.stage, Asking | Confirming):
            conversation = conversation.with_draft(replace(one, stage=Dropped(), version=one.version + 1))
    return conversation


def _known(scene: Scene) -> SignIn:
    return (scene.conversation.sign_in or SignIn()).at(scene.context.now)


def _ways(scene: Scene, *, ask: bool) -> tuple[str, ...]:
    """Name the buttons under the question for a phone number."""
    own = ("same", "other") if ask and scene.context.phone else ()
    return (*own, *(("page",) if scene.context.has_page else ("stop",)))


def _say(
    scene: Scene, state: SignIn, key: str, *choices: str, in_place: bool = False, passing: bool = False
) -> Outcome:
    """Answer with a sentence and buttons, and keep how far the sign-in has come."""
    values = {
        "contact": scene.context.help_contact,
        "phone": shown_phone(state.phone or scene.context.phone),
        "left": str(MOST_WRONG - state.wrong),
        "org": scene.business.name,
        "role": scene.business.role,
    }
    buttons = tuple(Button(label(scene.language, f"account_{one}"), one, CARD, 1) for one in choices)
    card = (state.id or None) if in_place or passing else None
    reply = Reply(scene.say(key, **values).strip(), buttons, card, in_place=in_place, passing=passing)
    return Outcome(replace(scene.conversation, sign_in=state), (reply,))


def _wanting(outcome: Outcome, effect: Effect) -> Outcome:
    return replace(outcome, effects=(effect,))
