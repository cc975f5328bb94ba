"""What a user says about reminders: show them, when, about whom, on which days, and which parts of them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, timedelta
from typing import assert_never

from handlers.daytime import EARLIEST, LATEST
from handlers.digest import short_day
from handlers.dues import GROUPS, Group
from handlers.outcome import Outcome, Scene
from handlers.reminders import look
from handlers.replies import Reply
from handlers.states import Language
from handlers.wishes import NOTE, Wishes, next_moment, once_more, thing
from parsers.drafts import Intent, Utterance
from parsers.reminding import QuietOn, RemindAbout, RemindAt, RemindOn, ShowDue, read_reminding

_MUTE = re.compile(r"(mute|unmute) ([a-z]+)", re.IGNORECASE)
_WORDS: dict[Group, str] = {
    "bills": "bill bills dues payables",
    "invoices": "invoice invoices receivables customers",
    "holds": "hold holds saleshold",
    "stock": "stock expiry batches",
    "rules": "rules law taxdates ca",
    "papers": "papers photos receipts",
    "monthly": "monthly",
}
WEEK = tuple(range(7))
# Questions that the list of what is due answers: the days that money is looked ahead (None: as in the morning), and
# the group; who asks what to pay sees both ways of money.
SHOWN_FOR: dict[Intent, tuple[int | None, str]] = {
    Intent.ASK_BILLS_DUE: (7, ""),
    Intent.ASK_RECEIVABLES: (7, "invoices"),
    Intent.ASK_EXPIRY: (None, "stock"),
    Intent.ASK_SALES_HOLD: (None, "holds"),
}
_ENGLISH = re.compile(
    r"\W*(?:please |send |set |daily )*(?:(?:un)?mute|remind|reminders?|show|what|today|this|dues?|no|stop|pause)\b",
    re.IGNORECASE,
)
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")


def heard(scene: Scene, text: str) -> Outcome | None:
    """Take words about reminders; None for any others."""
    if not scene.business.org:
        return None
    scene = _in_language(scene, text)
    if (said := _MUTE.fullmatch(text.strip())) and (group := _group(said[2])):
        return _mute(scene, group, is_muted=said[1].casefold() == "mute")
    match read_reminding(text, scene.context.now.date()):
        case None:
            return None
        case ShowDue(within_days):
            return look(scene, within_days)
        case RemindAt(at):
            if at is None or not EARLIEST <= at < LATEST:
                return scene.reply(Reply(scene.say("reminds_by_day")))
            return _wish(scene, replace(scene.context.wishes, at=at))
        case RemindOn(weekdays, only):
            kept = weekdays if only else tuple(day for day in WEEK if day not in weekdays)
            return _wish(scene, replace(scene.context.wishes, weekdays=kept))
        case QuietOn(first, last):
            days = tuple(first + timedelta(days=number) for number in range((last - first).days + 1))
            return _wish(scene, replace(scene.context.wishes, quiet=(*scene.context.wishes.quiet, *days)))
        case RemindAbout() as about:
            return _about(scene, about)
        case other:
            assert_never(other)


def asked_what_is_due(scene: Scene, utterance: Utterance) -> Outcome | None:
    """Answer "kisko paisa dena hai", "stock kya expire ho raha hai" with the list; None where one name is asked for."""
    shown = SHOWN_FOR.get(utterance.intent.value)
    if shown is None or utterance.query.vendor or not scene.business.org:
        return None
    return look(scene, shown[0], only=shown[1])


def _in_language(scene: Scene, text: str) -> Scene:
    """Answer words that are not English in their language; "remind me" is written by everybody."""
    if _ENGLISH.match(text):
        return scene
    language: Language = "hi" if _DEVANAGARI.search(text) else "hinglish"
    return replace(
        scene,
        conversation=replace(scene.conversation, language=language),
        context=replace(scene.context, language=language),
    )


def _wish(scene: Scene, wishes: Wishes) -> Outcome:
    """Keep a wish about when; who asks for reminders allows them."""
    now = scene.context.now
    zone = now.tzinfo or UTC
    moment = next_moment(wishes, now, zone)
    if moment is None:
        return replace(scene.reply(Reply(scene.say("reminds_never"))), wishes=wishes)
    day = short_day(scene.language, moment.astimezone(zone).date(), now.date())
    text = scene.say("reminds_at", time=f"{wishes.at.hour}:{wishes.at.minute:02}", day=day)
    return replace(scene.reply(Reply(text)), wishes=wishes, consent="given")


def _about(scene: Scene, about: RemindAbout) -> Outcome:
    """Bring things of a name up again on a day: those that the chat was shown, else the name itself."""
    shown = scene.conversation.reminded.dues if scene.conversation.reminded else ()
    named = [thing(one) for one in shown if about.name.casefold() in one.name.casefold()]
    wishes = once_more(scene.context.wishes, named or [f"{NOTE}{about.name}"], about.day)
    day = short_day(scene.language, about.day, scene.context.now.date())
    text = scene.say("will_remind_again", day=day)
    return replace(scene.reply(Reply(f"{about.name}: {text}")), wishes=wishes, consent="given")


def _mute(scene: Scene, group: Group, *, is_muted: bool) -> Outcome:
    others = tuple(one for one in scene.context.wishes.muted if one != group)
    wishes = replace(scene.context.wishes, muted=(*others, group) if is_muted else others)
    text = scene.say("part_muted" if is_muted else "part_unmuted", what=scene.say(f"name_{group}"), word=group)
    return replace(scene.reply(Reply(text)), wishes=wishes)


def _group(word: str) -> Group | None:
    low = word.casefold()
    return next((group for group in GROUPS if low in _WORDS.get(group, "").split()), None)
