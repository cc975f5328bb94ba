"""Entries that come back each month: the question, what is kept of the answer, and the list on which one is stopped.

Nothing here books anything. On its day a plan is one line of the morning's message, whose tap opens the usual card.
"""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.book_as import says_paid
from handlers.cards import settle, show
from handlers.confirm import redraw
from handlers.digest import short_day
from handlers.entering import enter
from handlers.looking import begin
from handlers.monthly_plan import LIMIT, MonthlyPlan, next_day
from handlers.outcome import Outcome, Scene
from handlers.replies import Button, Reply, unpack
from handlers.speaking import in_language
from handlers.states import Dropped, Language, Looking, OpenDraft
from handlers.wording import label
from parsers.drafts import BillDraft, Utterance
from parsers.message import read_message
from parsers.monthly import read_monthly

CARD = "monthly"  # stands for a draft in the buttons of the list
BUTTONS = 8
FIGURE = re.compile(r"\d[\d,.]*\s?(?:k|lakhs?)?\b", re.IGNORECASE)
ANSWERS = {
    "each": "yes|haan|ha|ok|each month|every month|har mahine|monthly|हाँ|हां|हर महीने",
    "once": "once|only now|only once|just now|no|nahi|sirf abhi|ek baar|नहीं|सिर्फ़ अभी|एक बार",
}
_LIST = re.compile(
    r"(?:show )?(?:my )?(?:monthly|recurring)(?: entries| expenses| list)|what comes (?:each|every) month"
    r"|har mahine (?:ka |ki |ke )?(?:kya(?: kya)? hai|list|kharche|kharcha)|हर महीने (?:क्या है|की सूची|के ख़र्च)",
    re.IGNORECASE,
)


def begin_monthly(scene: Scene, text: str, whole: Utterance) -> Outcome | None:
    """Open an entry that comes each month, with the question whether to ask for it then; None for any other text."""
    said = read_monthly(text)
    if said is None:
        return None
    utterance = read_message(said.words, scene.context.now)
    if len(utterance.drafts) != 1:
        return enter(scene, said.words, utterance) if whole.drafts else None
    scene = in_language(scene, text, replace(utterance, language=_language(text) or utterance.language))
    outcome = enter(scene, said.words, utterance)
    opened = outcome.conversation.find(scene.context.new_id(0))
    day = said.day or scene.context.now.day
    if opened is None or not (opened.is_open or isinstance(opened.stage, Looking)) or _knows(scene, said.words, day):
        return outcome
    asked = replace(opened, monthly=replace(said, day=day))
    if isinstance(asked.stage, Looking):
        return replace(outcome, conversation=outcome.conversation.with_draft(asked))
    asked = settle(asked, scene.business)
    shown = show(replace(scene, conversation=outcome.conversation), asked)
    return replace(outcome, conversation=outcome.conversation.with_draft(asked), replies=(shown,))


def read_monthly_answer(text: str) -> str | None:
    """Read words as the answer to the question; None when they are none.

    >>> read_monthly_answer("Har mahine."), read_monthly_answer("cash")
    ('each', None)
    """
    said = " ".join(text.casefold().strip(" .!।").split())
    return next((answer for answer, words in ANSWERS.items() if said in words.split("|")), None)


def take_monthly(scene: Scene, opened: OpenDraft, answer: str, *, in_place: bool) -> Outcome | None:
    """Take the answer: keep the plan or not, and go on with the entry of now where there is one."""
    said = opened.monthly
    if said is None or answer not in ANSWERS:
        return None
    clear = replace(opened, monthly=None)
    if answer == "once":
        return redraw(scene, clear, in_place=in_place)
    others = tuple(one for one in _own(scene) if _what(one.words) != _what(said.words))
    if len(others) >= LIMIT:
        lead = scene.say("monthly_full", count=str(LIMIT))
        return begin(scene, replace(clear, version=opened.version + 1), lead=f"{lead}\n\n", in_place=in_place)
    today, draft = scene.context.now.date(), opened.draft
    figure = draft.total if isinstance(draft, BillDraft) else draft.amount
    plan = MonthlyPlan(opened.id, scene.business.org, said.day, said.words, figure.value if figure else None, today)
    elsewhere = tuple(one for one in scene.context.wishes.monthly if one.org != scene.business.org)
    wishes = replace(scene.context.wishes, monthly=(*elsewhere, *others, plan))
    outcome = _gone_on(scene, clear, said.day, paid=says_paid(said.words), in_place=in_place)
    return replace(outcome, wishes=wishes, consent="given")


def hear_plans(scene: Scene, text: str) -> Outcome | None:
    """List what comes each month; None when the text asks for something else."""
    if not _LIST.fullmatch(text.strip(" .?!।")):
        return None
    plans = _own(scene)
    if not plans:
        return scene.reply(Reply(scene.say("monthly_none")))
    rows = [scene.say("monthly_row", words=one.words, day=str(one.day)) for one in plans]
    lines = [f"{at}. {row}" for at, row in enumerate(rows, 1)]
    buttons = tuple(
        Button(label(scene.language, "stop_at", at=str(at)), f"stop-{one.id}", CARD, 1)
        for at, one in enumerate(plans[:BUTTONS], 1)
    )
    return scene.reply(Reply("\n".join((scene.say("monthly_head"), *lines)), buttons))


def press_plan(scene: Scene, data: str) -> Outcome | None:
    """Take a tap on the list; None for all other buttons."""
    action, of, _ = unpack(data) or ("", "", 0)
    if of != CARD:
        return None
    stopped = next((one for one in _own(scene) if f"stop-{one.id}" == action), None)
    if stopped is None:
        return scene.reply(Reply(scene.say("monthly_gone")))
    left = tuple(one for one in scene.context.wishes.monthly if one.id != stopped.id)
    told = scene.reply(Reply(scene.say("monthly_stopped", words=stopped.words)))
    return replace(told, wishes=replace(scene.context.wishes, monthly=left))


def _gone_on(scene: Scene, opened: OpenDraft, day: int, *, paid: bool, in_place: bool) -> Outcome:
    """Show the card of now; what is asked for on another day and was not paid has none."""
    today = scene.context.now.date()
    when = short_day(scene.language, next_day(day, today), today)
    if paid or day == today.day:
        lead = scene.say("monthly_kept", day=when) + "\n\n"
        return begin(scene, replace(opened, version=opened.version + 1), lead=lead, in_place=in_place)
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    return scene.keep(gone, Reply(scene.say("monthly_later", day=when), (), opened.id, in_place))


def _language(text: str) -> Language | None:
    """Tell the language by the words for a month, where they do: "rent 25000 har mahine" is no English."""
    if re.search("[\u0900-\u097f]", text):
        return "hi"
    return "hinglish" if re.search(r"\bma(?:hin|heen|ah)", text, re.IGNORECASE) else None


def _own(scene: Scene) -> tuple[MonthlyPlan, ...]:
    return tuple(one for one in scene.context.wishes.monthly if one.org == scene.business.org)


def _knows(scene: Scene, words: str, day: int) -> bool:
    return any(one.words.casefold() == words.casefold() and one.day == day for one in _own(scene))


def _what(words: str) -> frozenset[str]:
    """Name what is paid, whatever the sum."""
    return frozenset(FIGURE.sub(" ", words.casefold()).split())
