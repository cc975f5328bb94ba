"""A message with two readings is asked about, never guessed: who got money, when "kal" was, what a figure is for."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from handlers.answers import apply_edits
from handlers.capture import capture
from handlers.cards import settle
from handlers.confirm import redraw, standing
from handlers.due_later import let_be
from handlers.habits import recall
from handlers.moves import Move
from handlers.outcome import Choice, Outcome, Scene
from handlers.replies import LABEL_LIMIT, Button, Reply
from handlers.states import OpenDraft, Unclear
from handlers.wording import label, rupees
from parsers.drafts import BillDraft, Edits, ExpenseDraft, Found, Intent, Matter, Utterance
from parsers.kal import is_kal_unclear
from parsers.moving import Moved
from parsers.plain_names import is_person

ONLY_A_NAME = "name with an amount"  # the rule of a message that says nothing else
ONLY_A_THING = "unknown thing with a figure"
NAMED = ("piece that is a name", "ends like a business")  # a payee without "to", "ko", "se"
ANSWERS: dict[str, tuple[str, ...]] = {
    "paid": ("paid", "diya", "diye", "de diya", "de diye", "kal diya", "yesterday", "दिया", "दिए", "दे दिया"),
    "received": ("received", "mile", "mila", "mil gaye", "aaye", "aaya", "मिले", "मिला", "आए", "आया"),
    "credit": ("credit", "on credit", "udhaar", "udhar", "baaki", "उधार", "बाकी"),
    "due": ("due", "dena hai", "kal dena hai", "tomorrow", "not paid", "देना है", "कल देना है"),
}
MEANT: dict[Unclear, tuple[str, ...]] = {"direction": ("paid", "received", "credit"), "kal": ("paid", "due")}
FRESH = (
    "new entry", "a new entry", "new", "new one", "new expense", "separate entry", "nayi entry", "nai entry",
    "naya entry", "nayi", "naya", "naya kharcha", "alag entry", "nayi entry hai",
    "नई एंट्री", "नयी एंट्री", "नया खर्चा", "नई", "नया",
)  # fmt: skip
FIGURE_ONLY = re.compile(r"(?:₹|\b(?:rs|inr|rupees?|rupaye|only|sirf|bas)\b|[\s./=-])*", re.IGNORECASE)
WAS = re.compile(r"\b(?:tha|thi|was|were|should|hona chahiye)\b|था|थी|होना चाहिए", re.IGNORECASE)
CORRECTS = re.compile(
    r"^\s*(?:no|nahi|nahin|nai|sorry|arre?|actually|oops)\b|^\s*नहीं|"
    r"\b(?:not|nahi|nahin|instead|make it|change|correct|galat|wrong|should be|badlo|badal|kar\s?do|karo|"
    r"amount|vendor|category|due date)\b|नहीं|गलत|ग़लत|बदल|कर दो|करो",
    re.IGNORECASE,
)
# A figure with one of these is told as something that happened, and not as what the open card should say.
HAPPENED = re.compile(
    r"\b(?:di(?:ya|ye|e)|li(?:ya|ye)|mil[ae]|aa?ya|wapa?s|wapis|lauta(?:ya|ye|diya)?|nikala|jama|bheja|becha|"
    r"paid|gave|given|took|got|received|returned|sold|deposited)\b|दिया|दिए|दिये|लिया|लिए|मिला|मिले|वापस|निकाला|जमा|भेजा",
    re.IGNORECASE,
)
ALSO = re.compile(r"\b(?:bhi|also|too)\b|भी(?!\w)", re.IGNORECASE)
ANOTHER = (Matter.MONEY_RECEIVED, Matter.FOREIGN_MONEY)  # never part of an expense that is asked about
MAYBE_NAME = (Intent.OTHER, Intent.EDIT_DRAFT)  # what a name alone may be read as
SURELY, NAME_WORDS = 0.9, 3  # the score of a matter that is recognised; a longer text with one is no name


def is_whole_entry(text: str, utterance: Utterance) -> bool:
    """Say whether words beside an open card are an entry of their own: a sum with its purpose or payee, and no word
    that corrects. `utterance` is the text read by itself.
    """
    first = utterance.drafts[0] if utterance.drafts else None
    if isinstance(first, BillDraft):
        return first.vendor is not None and first.total is not None
    whole = first is not None and first.amount is not None and (first.category or first.vendor) is not None
    return whole and not CORRECTS.search(text)


def is_another_entry(utterance: Utterance, target: OpenDraft, text: str) -> bool:
    """Say whether a text in answer to a question is an entry of its own: another sum, purpose or payee, or "also"."""
    if utterance.matter and utterance.matter.value in ANOTHER and utterance.intent.score >= SURELY:
        return True
    first = utterance.drafts[0] if utterance.drafts else None
    if first and ALSO.search(text):
        return True
    if not isinstance(first, ExpenseDraft):
        return bool(utterance.drafts)
    known = target.draft.total if isinstance(target.draft, BillDraft) else target.draft.amount
    return len(utterance.drafts) > 1 or not (
        _fits(first.category, target.draft.category)
        and _fits(first.vendor, target.draft.vendor)
        and (known is None or _fits(first.amount, known))
    )


def _fits(new: Found[object] | None, old: Found[object] | None) -> bool:
    return new is None or (old is not None and new.value == old.value)


def ask_meaning(scene: Scene, text: str, utterance: Utterance) -> Outcome | None:
    """Open an entry that has two readings with the question which is meant; None when it has one."""
    draft = utterance.drafts[0] if len(utterance.drafts) == 1 else None
    if not isinstance(draft, ExpenseDraft):
        return None
    draft = _named_in_small_letters(draft, utterance)
    known = recall(draft, scene.business)
    if is_kal_unclear(text, draft, scene.context.now.date()):
        return capture(scene, (draft,), unclear="kal")
    is_bare = utterance.intent.rule in (ONLY_A_NAME, ONLY_A_THING) and draft.vendor and _is_name(draft.vendor)
    return capture(scene, (draft,), unclear="direction") if is_bare and not (known.category or known.mode) else None


def _is_name(vendor: Found[str]) -> bool:
    return vendor.rule in NAMED or is_person(vendor.value)


def _named_in_small_letters(draft: ExpenseDraft, utterance: Utterance) -> ExpenseDraft:
    """Take the "sharma" of a message that says nothing but "sharma 2500" for the payee."""
    said = draft.description
    is_name = said and not draft.vendor and utterance.intent.rule == ONLY_A_THING and is_person(said.value)
    return replace(draft, vendor=replace(said, rule=NAMED[0])) if said and is_name else draft


def read_meaning(opened: OpenDraft, text: str) -> str | None:
    """Read a text as the answer to what an entry means; None when it is none."""
    said = _plain(text)
    return next((one for one in MEANT.get(opened.unclear or "direction", ()) if said in ANSWERS[one]), None)


def _plain(text: str) -> str:
    return " ".join(text.casefold().strip(" .!?।").split())


def hear_meaning(scene: Scene, opened: OpenDraft, text: str) -> Outcome | None:
    """Take a text as the answer to what an entry means, or to whether a bare figure is one; None when it is none."""
    if opened.unclear and (meaning := read_meaning(opened, text)):
        return take_meaning(scene, settle(opened, scene.business), meaning, in_place=False)
    card, _, paise = scene.conversation.figure.rpartition(":")
    if card != f"{opened.id}:{opened.version}" or _plain(text) not in FRESH:
        return None
    return take_figure(scene, opened, f"fresh-{paise}")


def take_meaning(scene: Scene, opened: OpenDraft, answer: str, *, in_place: bool) -> Outcome:
    """Go on with what is meant: an expense, a bill on credit, money received, or nothing to book yet."""
    if opened.unclear is None or answer not in MEANT[opened.unclear]:
        return standing(scene, opened, in_place=in_place)
    clear = replace(opened, unclear=None)
    match answer:
        case "paid":
            return redraw(scene, clear, in_place=in_place)
        case "credit":
            old = opened.expense
            bill = BillDraft(vendor=old.vendor, bill_date=old.paid_on, total=old.amount, category=old.category)
            return redraw(scene, replace(clear, draft=bill), in_place=in_place)
        case "received":
            return redraw(scene, replace(clear, move=Move(Moved.RECEIVED)), in_place=in_place)
        case _:
            return let_be(scene, clear, in_place=in_place)


def read_figure(text: str, edits: Edits) -> Decimal | None:
    """Read a text that is a bare figure; None when it says anything else.

    >>> read_figure("₹500/-", Edits(amount=Found(Decimal(500), "500", (1, 4)))), read_figure("make it 500", Edits())
    (Decimal('500'), None)
    """
    amount = edits.amount
    if amount is None or edits != Edits(amount=amount) or amount.span is None:
        return None
    start, end = amount.span
    return amount.value if FIGURE_ONLY.fullmatch(text[:start] + " " + text[end:]) else None


def read_other_sum(opened: OpenDraft, text: str, edits: Edits) -> Decimal | None:
    """Read a figure of which it is not sure that it is meant for the open card; None where it surely is, or is none."""
    return read_figure(text, edits) or _read_told_sum(opened, text, edits)


def _read_told_sum(opened: OpenDraft, text: str, edits: Edits) -> Decimal | None:
    """Read the figure of "party ko 6000 wapas kiya": another sum, told with a verb and no word that corrects.

    None where the card has no sum yet, or the words may well be about it.
    """
    draft = opened.draft
    known = draft.total if isinstance(draft, BillDraft) else draft.amount
    if known is None or edits.amount is None or edits.amount.value == known.value:
        return None
    return edits.amount.value if HAPPENED.search(text) and not (CORRECTS.search(text) or WAS.search(text)) else None


def without_told_payee(opened: OpenDraft, text: str, edits: Edits) -> Edits:
    """Leave out the payee of "aadha paisa de diya sharma ko" where the card has another one and no word corrects it."""
    old, new = opened.draft.vendor, edits.vendor
    if old is None or new is None or not HAPPENED.search(text) or CORRECTS.search(text) or WAS.search(text):
        return edits
    return edits if old.value.casefold() == new.value.casefold() else replace(edits, vendor=None)


def is_no_name(text: str, utterance: Utterance) -> bool:
    """Say whether an answer to "who is the vendor?" is a question, a command or a correction instead of a name."""
    if utterance.intent.value not in MAYBE_NAME:
        return True
    if utterance.edits.amount and (CORRECTS.search(text) or HAPPENED.search(text) or WAS.search(text)):
        return True
    is_told = utterance.intent.value is Intent.OTHER and utterance.intent.score >= SURELY
    return (is_told or bool(HAPPENED.search(text))) and len(text.split()) > NAME_WORDS


def ask_figure(scene: Scene, opened: OpenDraft, figure: Decimal) -> Outcome:
    """Ask whether a bare figure changes the open card or is an entry of its own."""
    draft = opened.draft
    old = draft.total if isinstance(draft, BillDraft) else draft.amount
    named = draft.vendor or draft.description or draft.category
    text = scene.say(
        "ask_figure",
        figure=rupees(figure),
        amount=rupees(old.value) if old else "",
        what=scene.say("what_for", what=str(named.value)) if named else "",
    )
    change = label(scene.language, "change_to", amount=rupees(figure))
    change = change if len(change) <= LABEL_LIMIT else label(scene.language, "change_card")
    paise = int(figure * 100)
    choices = (Choice(change, f"figure-{paise}"), Choice(label(scene.language, "fresh"), f"fresh-{paise}"))
    buttons = tuple(Button(one.words, one.action, opened.id, opened.version) for one in choices)
    known = replace(scene.conversation, figure=f"{opened.id}:{opened.version}:{paise}")
    return replace(scene, conversation=known).reply(Reply(text, buttons, opened.id))


def take_figure(scene: Scene, opened: OpenDraft, action: str) -> Outcome | None:
    """Take the tap that says what a bare figure is; None when the action is another one."""
    kind, _, paise = action.partition("-")
    if kind not in ("figure", "fresh") or not (paise.isascii() and paise.isdigit() and len(paise) < 16):
        return None
    amount = Found(Decimal(int(paise)).scaleb(-2), rule="answer")
    scene = replace(scene, conversation=replace(scene.conversation, figure=""))
    if kind == "fresh":
        return capture(scene, (ExpenseDraft(amount=amount),))
    changed = apply_edits(opened, Edits(amount=amount))
    return redraw(scene, changed, in_place=True) if changed else standing(scene, opened, in_place=True)
