"""What the bot has learned, shown and changed in the chat: "my habits", "Mehta always cash", "forget Mehta".

A button names its habit by a digest of its subject, so that a tap on an old list never drops another one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from handlers.business import ANY, Business, Habit
from handlers.ledger import paying_accounts
from handlers.outcome import Outcome, Scene
from handlers.replies import LABEL_LIMIT, Button, Reply, unpack
from handlers.wording import label
from parsers.category import read_category
from parsers.gst import read_gst
from parsers.money import read_amount
from parsers.payment import read_mode

CARD = "habits"  # stands for a draft in the buttons of the list
SHOWN, BUTTONS = 20, 8  # lines of the list, newest first; those that can be dropped by a tap
_LIST = re.compile(
    r"(?:show |see )?(?:my |meri |mere |apni )?(?:habits?|aadat(?:ein|en|e)?|aadatein)(?: dikhao| batao)?"
    r"|what do you remember|kya yaad hai|(?:मेरी )?आदत(?:ें|े)?(?: दिखाओ| बताओ)?|क्या याद है",
    re.IGNORECASE,
)
_ONE = re.compile(r"(?:habits?|aadat|आदत)\s+(.+)", re.IGNORECASE)
_FORGET = re.compile(r"(?:forget|bhool jao|भूल जाओ)\s+(?:habits?\s+|aadat\s+|आदत\s+)?(.+)", re.IGNORECASE)
_FORGET_ALL = re.compile(
    r"(?:forget|bhool jao|भूल जाओ)\s+(?:all|my|sab|sari|सब)\s+(?:my\s+)?(?:habits|aadatein|आदतें)", re.IGNORECASE
)
_ALWAYS = re.compile(r"(.+?)\s+(?:is\s+)?(?:always|hamesha|हमेशा)\s+(.+)", re.IGNORECASE)


def take_habit_words(scene: Scene, text: str) -> Outcome | None:
    """Show, change or drop habits; None when the text says nothing of the kind."""
    said = text.strip(" .!?।")
    known = _by_subject(scene.business)
    if _LIST.fullmatch(said):
        return scene.reply(_list(scene, known))
    if _FORGET_ALL.fullmatch(said):
        return _forget(scene, known, *known)
    if (one := _FORGET.fullmatch(said)) and (subject := _subject(known, one[1])):
        return _forget(scene, known, subject)
    if (one := _ONE.fullmatch(said)) and (subject := _subject(known, one[1])):
        return scene.reply(_list(scene, {subject: known[subject]}))
    if (told := _ALWAYS.fullmatch(said)) and (habits := _told(scene, told[1], told[2])):
        what = ", ".join(_words(scene, habit.field, habit.value) for habit in habits)
        reply = Reply(scene.say("habit_kept", subject=told[1].strip(), what=what))
        return Outcome(scene.conversation, (reply,), learned=habits)
    return None


def press_habit(scene: Scene, data: str) -> Outcome | None:
    """Take a tap on the list; None for all other buttons."""
    button = unpack(data)
    if button is None or button[1] != CARD:
        return None
    known = _by_subject(scene.business)
    subject = next((one for one in known if f"forget-{_digest(one)}" == button[0]), None)
    return _forget(scene, known, subject) if subject else scene.reply(Reply(scene.say("habit_unknown")))


def _by_subject(business: Business) -> dict[str, dict[str, str]]:
    """Gather the habits of each subject, newest first."""
    known: dict[str, dict[str, str]] = {}
    for (subject, field), value in business.habits.items():
        known.setdefault(subject, {})[field] = value
    return known


def _list(scene: Scene, known: Mapping[str, Mapping[str, str]]) -> Reply:
    org = scene.business.name
    if not known:
        return Reply(scene.say("habits_none", org=org))
    shown = list(known)[:SHOWN]
    lines = [f"• {_name(scene, one)}: {_line(scene, known[one])}" for one in shown]
    rest = [scene.say("habits_more", count=str(len(known) - SHOWN))] if len(known) > SHOWN else []
    text = "\n".join([scene.say("habits_head", org=org), *lines, *rest, scene.say("habits_hint")])
    return Reply(text, tuple(_button(scene, one) for one in shown if one != ANY)[:BUTTONS])


def _button(scene: Scene, subject: str) -> Button:
    words = label(scene.language, "habit_forget", what=_name(scene, subject))
    cut = words if len(words) <= LABEL_LIMIT else f"{words[: LABEL_LIMIT - 1].rstrip()}…"
    return Button(cut, f"forget-{_digest(subject)}", CARD, 1)


def _forget(scene: Scene, known: Mapping[str, Mapping[str, str]], *subjects: str) -> Outcome:
    if not subjects:
        return scene.reply(_list(scene, known))
    gone = tuple(Habit(subject, field, "") for subject in subjects for field in known[subject])
    named = ", ".join(_name(scene, one) for one in subjects[:SHOWN])
    return Outcome(scene.conversation, (Reply(scene.say("habit_forgotten", what=named)),), learned=gone)


def _told(scene: Scene, subject: str, words: str) -> tuple[Habit, ...]:
    """Read what a shop shall always get: a way of payment, a purpose, a GST rate, an account."""
    key = " ".join(subject.casefold().split())
    if read_amount(subject) or read_amount(words):
        return ()  # an entry, not a habit
    accounts = [one for one in paying_accounts(scene.business.book) if one.name.casefold() == words.casefold().strip()]
    if accounts and len(words.split()) > 1:  # "cash" is a way of payment, whatever accounts are called
        return (Habit(key, "account", accounts[0].id),)
    mode, category, (rate, _) = read_mode(words), read_category(words), read_gst(words)
    return (
        *((Habit(key, "mode", mode.value.value),) if mode else ()),
        *((Habit(key, "category", category.value.value),) if category else ()),
        *((Habit(key, "gst_rate", f"{rate.normalize():f}"),) if rate is not None else ()),
    )


def _subject(known: Mapping[str, Mapping[str, str]], words: str) -> str | None:
    """Find the subject that is meant: the whole name, else the only one that holds the words."""
    said = " ".join(words.casefold().split())
    if said in known:
        return said
    holding = [one for one in known if set(said.split()) <= set(one.replace(":", " ").split())]
    return holding[0] if len(holding) == 1 else None


def _name(scene: Scene, subject: str) -> str:
    """Write a subject as people say it: the subject of a bank's name is "bank:hdfc"."""
    if subject == ANY:
        return scene.say("habit_any")
    kind, _, bank = subject.partition(":")
    return bank.upper() if kind in ("bank", "card") and bank else subject


def _line(scene: Scene, fields: Mapping[str, str]) -> str:
    return ", ".join(words for field, value in fields.items() if (words := _words(scene, field, value)))


def _words(scene: Scene, field: str, value: str) -> str:
    """Write one habit in words; what has none is left out."""
    match field.partition(":")[0]:
        case "account":
            account = scene.business.book.by_id(value)
            return account.name if account else "?"
        case "gst_rate":
            return f"GST {value}%"
        case "vendor":
            return scene.say("habit_vendor")
        case "mute":
            return scene.say("habit_muted", kind=field.partition(":")[2]) if value == "yes" else ""
        case "scheme" | "card_kind" | "asset_from" as known:
            return scene.say(f"habit_{known}", value=value)
        case "book_as" if value in ("expense", "bill"):
            return scene.say(f"habit_book_as_{value}")
        case _:
            return value


def _digest(subject: str) -> str:
    return hashlib.sha256(subject.encode()).hexdigest()[:10]
