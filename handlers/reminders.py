"""Reminders in the conversation: the morning's message, the list on demand, and what their buttons do.

The message is a digest of `dues`; the chat remembers it, so that a tap knows what it is about. A tap on the list of
another day changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from handlers.bill_effects import Attach
from handlers.business import MAY_KEEP_BILLS
from handlers.capture import capture
from handlers.cards import short
from handlers.digest import row_of, short_day, write_all, write_digest
from handlers.dues import Due, Kind
from handlers.entering import enter
from handlers.events import Done, Event, Failed, FellDue, Pressed, SentFile
from handlers.month_pack import month_meant
from handlers.monthly_plan import monthly_dues
from handlers.notices import due_today
from handlers.nudges import nudge, to_supplier
from handlers.outcome import Outcome, Scene
from handlers.owed import Settlement
from handlers.packs import begin_pack
from handlers.reminder_effects import Reminded, Scan, Scanned
from handlers.replies import Button, Notice, Reply, unpack
from handlers.wishes import hush, once_more, thing, wanted
from handlers.wording import day_words, label, rupees
from parsers.drafts import ExpenseDraft, Found
from parsers.message import read_message

CARD = "remind"  # stands for a draft in the buttons of reminders
PAYABLE: tuple[Kind, ...] = ("bill", "msme", "credit")
CHOICES = 9  # rows of a list, with room for one more on every channel
PHOTO_WAITS = timedelta(minutes=10)
KEPT = 150  # dues that a chat remembers


def take(scene: Scene, event: Event) -> Outcome | None:
    """Take what is about reminders; None for anything else."""
    match event:
        case FellDue():
            return _fell_due(scene, event)
        case Done(draft, Scanned() as answer):
            return _scanned(scene, draft, answer)
        case Failed(draft, "scan"):
            return _failed(scene, draft, event)
        case SentFile():
            return _photo(scene, event)
        case Pressed(data) if (button := unpack(data)) and button[1] == CARD:
            return _pressed(scene, button[0], button[2])
        case _:
            return None


def look(scene: Scene, within_days: int | None = None, *, only: str = "") -> Outcome:
    """Have looked up what is due, for whoever asks; with `only` one group of it."""
    draft, day = scene.context.new_id(0), scene.context.now.date()
    kept = replace(scene.conversation, reminded=Reminded(day, waits=draft))
    reply = Reply(scene.say("looking_due"), (), draft, in_place=True, passing=True)
    return Outcome(kept, (reply,), (Scan(draft, 1, day, scene.business.role, within_days, only),))


def code_of(day: date) -> int:
    """Give the number by which a button names the day of its list.

    >>> code_of(date(2026, 11, 21))
    261121
    """
    return int(f"{day:%y%m%d}")


def _fell_due(scene: Scene, event: FellDue) -> Outcome:
    """Say the morning's message, with the same facts for where only a template goes out."""
    if not (event.dues and scene.business.org):
        return scene.reply()
    said = _digest(scene, scene.say("morning"), event.day, event.dues)
    (reply,) = said.replies
    noticed = replace(reply, notice=_notice(scene, event), fresh_until=event.fresh_until)
    return replace(said, replies=(noticed,))


def _scanned(scene: Scene, draft: str, answer: Scanned) -> Outcome:
    waiting = scene.conversation.reminded
    if waiting is None or waiting.waits != draft:
        return scene.reply()
    came = monthly_dues(scene.context.wishes.monthly, scene.business.org, answer.day)
    dues = wanted((*came, *answer.dues), scene.context.wishes)
    lead = scene.say("today_is", day=day_words(scene.language, answer.day))
    if not dues:
        said = Outcome(replace(scene.conversation, reminded=Reminded(answer.day)), (Reply(scene.say("nothing_due")),))
    else:
        said = _digest(scene, lead, answer.day, dues)
    in_place = not waiting.told
    return replace(said, replies=tuple(replace(one, draft=draft, in_place=in_place) for one in said.replies))


def _failed(scene: Scene, draft: str, event: Failed) -> Outcome:
    """Say once that it takes longer; a final no is said with its reason."""
    waiting = scene.conversation.reminded
    if waiting is None or waiting.waits != draft or (waiting.told and not event.final):
        return scene.reply()
    key = f"trouble_{event.trouble}" if event.trouble in ("forbidden", "link_again") else "due_down"
    text = scene.say(key, role=scene.business.role)
    told = replace(scene.conversation, reminded=replace(waiting, told=True))
    return Outcome(told, (Reply(text, (), draft, in_place=True),))


def _digest(scene: Scene, lead: str, day: date, dues: tuple[Due, ...]) -> Outcome:
    kept = replace(scene.conversation, reminded=Reminded(day, dues[:KEPT], left_out=len(dues[KEPT:])))
    return Outcome(kept, (Reply(write_digest(scene.language, lead, dues, day), _buttons(scene, day, dues)),))


def _buttons(scene: Scene, day: date, dues: tuple[Due, ...]) -> tuple[Button, ...]:
    """Offer what is done most; the rest is behind "More"."""
    may_pay = scene.business.role in MAY_KEEP_BILLS and any(one.kind in PAYABLE for one in dues)
    monthly = ("book",) if any(one.kind == "monthly" for one in dues) else ()
    pack = ("pack",) if any(one.kind == "paper" for one in dues) else ()
    first = (*monthly, *(("paid",) if may_pay else ()), *pack)
    return tuple(_button(scene, key, day) for key in (*first, "later", "more", "stop"))


def _more(scene: Scene, reminded: Reminded) -> Outcome:
    """Show the whole list, and what else can be done with it."""
    lead = scene.say("today_is", day=day_words(scene.language, reminded.day))
    text = write_all(scene.language, lead, reminded.dues, reminded.day)
    rest = scene.say("and_more", count=str(reminded.left_out))
    kinds = {one.kind for one in reminded.dues}
    papers = "paper" in kinds
    offered = {
        "photo": papers,
        "nobill": papers,
        "nudge": "invoice" in kinds,
        "supplier": "stock" in kinds,
        "hush": True,
    }
    buttons = tuple(_button(scene, key, reminded.day) for key, is_offered in offered.items() if is_offered)
    return scene.reply(Reply(f"{text}\n{rest}" if reminded.left_out else text, buttons))


def _button(scene: Scene, action: str, day: date) -> Button:
    return Button(label(scene.language, f"remind_{action}"), action, CARD, code_of(day))


def _pressed(scene: Scene, action: str, code: int) -> Outcome:
    if action == "stop":
        return replace(scene.reply(Reply(scene.say("consent_off"))), consent="withdrawn")
    reminded = scene.conversation.reminded
    if action == "show":
        return look(scene)
    if reminded is None or code != code_of(reminded.day) or not reminded.dues:
        return scene.reply(Reply(scene.say("old_digest")))
    name, _, place = action.partition("-")
    if name == "later":
        return _later(scene, reminded)
    if name == "more":
        return _more(scene, reminded)
    if name == "pack":
        return begin_pack(scene, month_meant(reminded.day)[0], "count")
    choices = _choices(name, reminded.dues)
    if place.isascii() and place.isdigit() and int(place) < len(choices):
        return _act(scene, name, choices[int(place)], choices)
    if len(choices) == 1 and name != "hush":
        return _act(scene, name, choices[0], choices)
    return _ask_which(scene, name, choices, reminded.day) if choices else scene.reply(Reply(scene.say("old_digest")))


def _choices(name: str, dues: tuple[Due, ...]) -> tuple[Due, ...]:
    """Give what an action may be about, each thing once."""
    kinds: dict[str, tuple[Kind, ...]] = {"paid": PAYABLE, "nudge": ("invoice",), "supplier": ("stock",)}
    kinds |= {"photo": ("paper",), "nobill": ("paper",), "book": ("monthly",)}
    fitting = [one for one in dues if name == "hush" or one.kind in kinds.get(name, ())]
    if name == "nudge":
        return tuple({one.name: one for one in reversed(fitting)}.values())[::-1]
    if name == "hush":
        return tuple({thing(one): one for one in reversed(fitting)}.values())[::-1]
    return tuple({one.subject: one for one in reversed(fitting)}.values())[::-1]


def _ask_which(scene: Scene, name: str, choices: tuple[Due, ...], day: date) -> Outcome:
    buttons = tuple(
        Button(short(_words(one)), f"{name}-{place}", CARD, code_of(day)) for place, one in enumerate(choices[:CHOICES])
    )
    rows = [f"{at}. {row_of(scene.language, one, day)}" for at, one in enumerate(choices[:CHOICES], 1)]
    text = "\n".join((scene.say(f"which_{name}"), *rows))
    return scene.reply(Reply(text, buttons, picks=len(rows)))


def _words(due: Due) -> str:
    return f"{due.name} {rupees(due.amount)}" if due.amount is not None else due.name


def _act(scene: Scene, name: str, due: Due, choices: tuple[Due, ...]) -> Outcome:
    match name:
        case "paid":
            return _pay(scene, due)
        case "nudge":
            reminded = scene.conversation.reminded
            owed = tuple(one for one in reminded.dues if one.kind == "invoice") if reminded else choices
            return scene.reply(Reply(nudge(scene, tuple(one for one in owed if one.name == due.name))))
        case "book":
            return _open_monthly(scene, due)
        case "photo":
            return _ask_photo(scene, due)
        case "supplier":
            return scene.reply(Reply(to_supplier(scene, due)))
        case _:
            wishes = hush(scene.context.wishes, thing(due))
            return replace(scene.reply(Reply(scene.say("hushed", name=due.name or _words(due)))), wishes=wishes)


def _pay(scene: Scene, due: Due) -> Outcome:
    """Go the road of every payment: the bill is looked up at Katixo anew, and only a tap on Post records it."""
    draft = ExpenseDraft(vendor=Found(due.name, due.name, rule="reminder"))
    return capture(scene, (draft,), Settlement("pay", number=due.number))


def _open_monthly(scene: Scene, due: Due) -> Outcome:
    """Take the words of what comes each month as if they were just written."""
    return enter(scene, due.name, read_message(due.name, scene.context.now))


def _ask_photo(scene: Scene, due: Due) -> Outcome:
    """Wait for the photo of an entry, for a while."""
    reminded = replace(
        scene.conversation.reminded or Reminded(scene.context.now.date()),
        photo_of=due,
        photo_until=scene.context.now + PHOTO_WAITS,
    )
    text = scene.say("send_photo_now", what=_words(due))
    return Outcome(replace(scene.conversation, reminded=reminded), (Reply(text),))


def _photo(scene: Scene, event: SentFile) -> Outcome | None:
    """Attach the file that was asked for to its entry; any other file is none of ours."""
    reminded = scene.conversation.reminded
    due = reminded.photo_of if reminded else None
    if reminded is None or due is None or not reminded.photo_until or scene.context.now > reminded.photo_until:
        return None
    of, _, entry = due.subject.partition("/")
    draft = scene.context.new_id(0)
    effect = Attach(draft, 1, "BILL" if of == "BILL" else "EXPENSE", entry, event.digest, f"{draft}-1")
    left = tuple(one for one in reminded.dues if one.subject != due.subject)
    kept = replace(scene.conversation, reminded=replace(reminded, dues=left, photo_of=None, photo_until=None))
    return Outcome(kept, (Reply(scene.say("photo_goes_to", what=_words(due))),), (effect,))


def _later(scene: Scene, reminded: Reminded) -> Outcome:
    day = scene.context.now.date() + timedelta(days=1)
    wishes = once_more(scene.context.wishes, (thing(one) for one in reminded.dues), day)
    text = scene.say("will_remind_again", day=short_day(scene.language, day, scene.context.now.date()))
    return replace(scene.reply(Reply(text)), wishes=wishes)


def _notice(scene: Scene, event: FellDue) -> Notice:
    """Cut the facts into the variables of the template: the sum and the most urgent of each part."""
    phrases: dict[str, str] = {}
    for group in ("bills", "invoices", "holds", "stock"):
        rows = [one for one in event.dues if one.group == group]
        total = sum((one.amount for one in rows if one.amount is not None), Decimal(0))
        if rows:
            first = row_of(scene.language, rows[0], event.day)
            more = scene.say("and_more", count=str(len(rows) - 1)) if len(rows) > 1 else ""
            summed = rupees(total) if total and more and group != "holds" else ""
            phrases[group] = ", ".join(part for part in (summed, first, more) if part)
    taps = tuple(_button(scene, action, event.day) for action in ("show", "later", "stop"))
    return due_today(
        scene.business.name,
        to_pay=phrases.get("bills", ""),
        to_collect=phrases.get("invoices", ""),
        on_hold=phrases.get("holds", ""),
        expiring=phrases.get("stock", ""),
        taps=taps,
    )
