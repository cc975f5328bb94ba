"""The card of a draft: what it says and offers at its stage. What will be booked on top, doubts next."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from handlers.business import Business
from handlers.duplicates import ask_about, find_twin
from handlers.guards import check
from handlers.hints import amber_lines
from handlers.ledger import paying_accounts
from handlers.outcome import Scene
from handlers.past import sums_of
from handlers.posting import Plan, missing, plan
from handlers.replies import LABEL_LIMIT, Button, Reply
from handlers.states import Asking, Confirming, OpenDraft, Posted, Question
from handlers.wording import day_words, label, rupees
from parsers.drafts import Category, ExpenseDraft, PaymentMode

OFFERED_MODES = (PaymentMode.UPI, PaymentMode.CASH, PaymentMode.BANK_TRANSFER, PaymentMode.CARD)
OFFERED_CATEGORIES = (
    Category.OFFICE_SUPPLIES,
    Category.FUEL,
    Category.TRAVEL,
    Category.FREIGHT,
    Category.STAFF_WELFARE,
    Category.MISCELLANEOUS,
)
ACCOUNT_BUTTONS = 8
TWIN_ANSWERS = ("same", "different")
SCHEMES = ("regular", "composition", "unsure")
LABEL_HEAD = 11  # characters kept of the beginning of a long label


def settle(opened: OpenDraft, business: Business) -> OpenDraft:
    """Move an open draft to the question that it needs next, or to its complete card."""
    question = missing(opened, business)
    return replace(opened, stage=Asking(question) if question else Confirming())


def show(scene: Scene, opened: OpenDraft, *, lead: str = "", in_place: bool = False) -> Reply:
    """Write the message for an open draft: its question or its card, after a leading sentence.

    What may be in the books already is asked about first: nobody answers questions about what is booked.
    """
    planned = plan(opened, scene.business)
    if planned is None or isinstance(opened.stage, Asking):
        question = missing(opened, scene.business) or "amount"
        text, choices = _question(scene, opened, question), [*_choices(scene, question), ("cancel", "cancel")]
    else:
        text, choices = _card(scene, opened, planned), _offers(planned)
    if twin := find_twin(scene, opened):
        card = f"\n\n{text}" if planned else ""
        text, choices = ask_about(scene, twin) + card, [(one, f"twin-{one}") for one in TWIN_ANSWERS]
    buttons = tuple(_button(scene, opened, key, action) for key, action in choices)
    return Reply(f"{lead}{text}", buttons, opened.id, in_place)


def _offers(planned: Plan) -> list[tuple[str, str]]:
    """Give the buttons of a complete card: what the button says and its action."""
    tax = [("gross", "tax-gross")] if planned.split.tax else []
    insist = [("claim", "tax-claim")] if planned.split.may_insist else []
    return [("post", "post"), *tax, *insist, ("edit", "edit"), ("cancel", "cancel")]


def show_posted(scene: Scene, opened: OpenDraft, stage: Posted, *, lead: str, in_place: bool) -> Reply:
    """Write the message for a posted draft after what has just happened: a second record is offered to be voided."""
    lines, keys = [lead], ["undo"]
    if stage.twin:
        lines.append(scene.say("twin", number=stage.entry.number, twin=stage.twin.number))
        keys.append("void_twin")
    buttons = tuple(_button(scene, opened, key, key) for key in keys)
    return Reply("\n".join(lines), buttons, opened.id, in_place)


def _button(scene: Scene, opened: OpenDraft, key: str, action: str) -> Button:
    return Button(_short(label(scene.language, key)), action, opened.id, opened.version)


def _short(words: str) -> str:
    """Fit words onto a button; the end stays, for it tells one bank account from the other.

    >>> _short("HDFC Current Account 5521")
    'HDFC Curren…unt 5521'
    """
    words = " ".join(words.split()) or "?"
    if len(words) <= LABEL_LIMIT:
        return words
    return f"{words[:LABEL_HEAD].strip()}…{words[LABEL_HEAD + 1 - LABEL_LIMIT :].strip()}"


def _question(scene: Scene, opened: OpenDraft, question: Question) -> str:
    draft = opened.draft
    named = draft.vendor or draft.description or draft.category
    what = scene.say("what_for", what=str(named.value)) if named else ""
    amount = rupees(draft.amount.value) if draft.amount else ""
    return scene.say(f"ask_{question}", what=what, amount=amount, org=scene.business.name)


def _choices(scene: Scene, question: Question) -> list[tuple[str, str]]:
    """Give the answers that can be tapped: what the button says and the action that names field and choice."""
    match question:
        case "amount":
            return []
        case "mode":
            return [(mode.value, f"mode-{mode.name}") for mode in OFFERED_MODES]
        case "card_kind":
            return [(kind, f"card_kind-{kind}") for kind in ("debit", "credit")]
        case "category":
            return [(category.value, f"category-{category.name}") for category in OFFERED_CATEGORIES]
        case "account":
            accounts = paying_accounts(scene.business.book)[:ACCOUNT_BUTTONS]
            return [(account.name, f"account-{account.code}") for account in accounts]
        case "scheme":
            return [(one, f"scheme-{one}") for one in SCHEMES]
        case other:
            assert_never(other)


def _card(scene: Scene, opened: OpenDraft, planned: Plan) -> str:
    draft = opened.draft
    top = [f"*{rupees(planned.split.total)}*, {planned.category.value}"]
    what = ", ".join(_once([found.value for found in (draft.vendor, draft.description) if found]))
    if what and what.casefold() != planned.category.value.casefold():
        top.append(what)
    mode = draft.mode.value.value if draft.mode else ""
    account = planned.paid_from.name
    top.append(mode if account == mode else scene.say("card_from", mode=mode, account=account))
    top.append(f"{day_words(scene.language, planned.day)}, {scene.business.name}")
    below = [*_tax_lines(scene, draft, planned), *_reasons(scene, draft, planned)]
    return "\n".join([*top, *below, *_hints(scene, opened, planned)])


def _hints(scene: Scene, opened: OpenDraft, planned: Plan) -> list[str]:
    """Write what a person should look at before Post, last on the card; what is fine is not said on an expense."""
    payee = opened.draft.vendor.value if opened.draft.vendor else ""
    sums = sums_of(scene.context.past, payee, planned.day, opened.id)
    return amber_lines(scene, check(opened.draft, scene.business, sums))


def named(draft: ExpenseDraft) -> list[str]:
    """Name in a few words what a draft is about: purpose, payee, way of payment."""
    return [str(found.value) for found in (draft.category, draft.vendor, draft.mode) if found]


def _once(words: list[str]) -> list[str]:
    """Drop what was said before, whatever its case."""
    return list({word.casefold(): word for word in reversed(words)}.values())[::-1]


def _tax_lines(scene: Scene, draft: ExpenseDraft, planned: Plan) -> list[str]:
    split = planned.split
    values = {"base": rupees(split.base), "tax": rupees(split.tax), "total": rupees(split.total)}
    stated = rupees(draft.amount.value) if draft.amount else ""
    rate = f"{draft.gst_rate.value.normalize():f}" if draft.gst_rate else "0"
    lines = [scene.say("card_tax", **values) if split.tax else scene.say("card_no_tax")]
    return lines + [scene.say(f"doubt_{doubt}", **values, stated=stated, rate=rate) for doubt in split.doubts]


def _reasons(scene: Scene, draft: ExpenseDraft, planned: Plan) -> list[str]:
    """Say which fields came from habit, and where the booking goes when its account is not named like the category."""
    usual = [found.value for found in (draft.mode, draft.category) if found and found.rule == "habit"]
    lines = [scene.say("as_last_time", what=", ".join(one.value for one in usual))] if usual else []
    if planned.cost.name.casefold() != planned.category.value.casefold():
        lines.append(scene.say("card_account", account=planned.cost.name))
    return lines
