"""The card of a draft: what it says and offers at its stage."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Literal, TypeAlias, assert_never

from handlers.bill_card import bill_card
from handlers.bill_plan import missing_of_bill, plan_bill
from handlers.book_as import as_last_time, book_as_face, is_unclear
from handlers.business import Business
from handlers.correction_card import instead
from handlers.duplicates import ask_about, find_twin
from handlers.expense_card import expense_card, is_own_pocket
from handlers.ledger import paying_accounts
from handlers.monthly_card import monthly_face
from handlers.move_card import into_face, move_card, move_face, supplier_face, to_supplier
from handlers.move_plan import missing_of_move, other_accounts, plan_move
from handlers.outcome import Choice, Face, Scene
from handlers.payment_card import again_face, payment_card, purpose_face, too_much_face, which_bill_face
from handlers.payment_plan import missing_of_payment, plan_payment
from handlers.posting import missing, plan
from handlers.questions import Question
from handlers.replies import LABEL_LIMIT, Button, Reply
from handlers.states import Asking, Confirming, OpenDraft, Posted
from handlers.unclear_card import unclear_face
from handlers.vendor_card import vendor_face, which_vendor_face
from handlers.wording import label, rupees
from parsers.drafts import BillDraft, Category, ExpenseDraft, PaymentMode

OFFERED_MODES = (PaymentMode.UPI, PaymentMode.CASH, PaymentMode.BANK_TRANSFER, PaymentMode.CARD)
OFFERED_CATEGORIES = (
    Category.OFFICE_SUPPLIES,
    Category.FUEL,
    Category.TRAVEL,
    Category.FREIGHT,
    Category.STAFF_WELFARE,
    Category.MISCELLANEOUS,
)
PlainQuestion: TypeAlias = Literal["amount", "mode", "card_kind", "category", "account", "scheme"]
ACCOUNT_BUTTONS = 8
TWIN_ANSWERS = ("same", "different")
SCHEMES = ("regular", "composition", "unsure")
FINE = "✅"  # begins the line of what was checked and holds
LABEL_HEAD = 11  # characters kept of the beginning of a long label


def settle(opened: OpenDraft, business: Business) -> OpenDraft:
    """Move an open draft to the question that it needs next, or to its complete card."""
    opened = as_last_time(opened, business)
    question = next_question(opened, business)
    return replace(opened, stage=Asking(question) if question else Confirming())


def next_question(opened: OpenDraft, business: Business) -> Question | None:
    """Name what must be asked before the card: of a bill, of a payment of bills, or of an expense."""
    if opened.unclear or opened.monthly:
        return opened.unclear or "monthly"
    if isinstance(opened.draft, BillDraft):
        return missing_of_bill(opened, business)
    if opened.move:
        return missing_of_move(opened, business)
    if opened.settlement.made:
        return "again"
    match opened.settlement.purpose:
        case "pay":
            return missing_of_payment(opened, business)
        case None if opened.settlement.bills:
            return "purpose"
        case None | "expense":
            question = missing(opened, business)
            return "book_as" if question != "amount" and is_unclear(opened, business) else question
        case other:
            assert_never(other)


def show(scene: Scene, opened: OpenDraft, *, lead: str = "", in_place: bool = False) -> Reply:
    """Write the message for an open draft: its question or its card, after a leading sentence.

    What may be in the books already is asked about first: nobody answers questions about what is booked.
    """
    question = opened.stage.question if isinstance(opened.stage, Asking) else next_question(opened, scene.business)
    face = None if question else _card(scene, opened)
    if twin := find_twin(scene, opened):
        text = "\n\n".join((ask_about(scene, twin), *((face.text,) if face else ())))
        face = Face(text, choices_of(scene, [(one, f"twin-{one}") for one in TWIN_ANSWERS]))
    elif face is None:
        face = _asking(scene, opened, question or next_question(opened, scene.business) or "amount")
    buttons = tuple(button(opened, choice) for choice in face.choices)
    return Reply(f"{lead}{face.text}", buttons, opened.id, in_place, picks=face.picks)


def button(opened: OpenDraft, choice: Choice) -> Button:
    """Give the button of a choice; its words are shortened to fit every channel."""
    return Button(short(choice.words), choice.action, opened.id, opened.version)


def show_posted(scene: Scene, opened: OpenDraft, stage: Posted, *, lead: str, in_place: bool) -> Reply:
    """Write the message for a posted draft after what has just happened: a second record is offered to be voided."""
    lines, keys = [lead], [] if stage.entry.of == "bill" and stage.paid else ["undo"]
    if is_own_pocket(opened):
        keys.append("reimburse")
    if stage.twin:
        lines.append(scene.say("twin", number=stage.entry.number, twin=stage.twin.number))
        keys.append("void_twin")
    buttons = tuple(button(opened, Choice(label(scene.language, key), key)) for key in keys)
    return Reply("\n".join(lines), buttons, opened.id, in_place)


def short(words: str) -> str:
    """Fit words onto a button; the end stays, for it tells one bank account from the other.

    >>> short("HDFC Current Account 5521")
    'HDFC Curren…unt 5521'
    """
    words = " ".join(words.split()) or "?"
    if len(words) <= LABEL_LIMIT:
        return words
    return f"{words[:LABEL_HEAD].strip()}…{words[LABEL_HEAD + 1 - LABEL_LIMIT :].strip()}"


def _asking(scene: Scene, opened: OpenDraft, question: Question) -> Face:
    """Write a question with the answers that can be tapped."""
    match question:
        case "direction" | "kal":
            return unclear_face(scene, opened, question)
        case "monthly":
            return monthly_face(scene, opened)
        case "vendor":
            return vendor_face(scene, opened)
        case "which_vendor":
            return which_vendor_face(scene, opened)
        case "again":
            return again_face(scene, opened)
        case "purpose":
            return purpose_face(scene, opened)
        case "which_bill":
            return which_bill_face(scene, opened)
        case "too_much":
            return too_much_face(scene, opened)
        case "move":
            return move_face(scene, opened)
        case "supplier":
            return supplier_face(scene)
        case "into":
            accounts = other_accounts(opened, scene.business)[:ACCOUNT_BUTTONS]
            return into_face(scene, opened, [(one.name, one.code) for one in accounts])
        case "book_as":
            return book_as_face(scene, opened)
        case "amount" | "mode" | "card_kind" | "category" | "account" | "scheme":
            choices = [*answers_to(scene, question), ("cancel", "cancel")]
            return Face(question_words(scene, opened, question), choices_of(scene, choices))
        case other:
            assert_never(other)


def question_words(scene: Scene, opened: OpenDraft, question: PlainQuestion) -> str:
    """Write a question, with the draft named."""
    draft = opened.draft
    named = draft.vendor or draft.description or draft.category
    what = scene.say("what_for", what=str(named.value)) if named else ""
    figure = draft.amount if isinstance(draft, ExpenseDraft) else draft.total
    amount = rupees(figure.value) if figure else ""
    if question == "account" and isinstance(draft, ExpenseDraft) and draft.account_hint:
        return scene.say("ask_account_named", what=what, amount=amount, bank=draft.account_hint.value)
    if question == "amount" and opened.move and opened.move.kind == "returned":
        return "\n".join([scene.say("ask_worth"), *to_supplier(scene, opened)])
    return scene.say(f"ask_{question}", what=what, amount=amount, org=scene.business.name)


def answers_to(scene: Scene, question: PlainQuestion) -> list[tuple[str, str]]:
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


def choices_of(scene: Scene, offered: list[tuple[str, str]]) -> tuple[Choice, ...]:
    """Give things to tap, worded in the user's language."""
    return tuple(Choice(label(scene.language, key), action) for key, action in offered)


def _card(scene: Scene, opened: OpenDraft) -> Face | None:
    """Write the card of a complete draft with what was noted about it; None while something is missing."""
    booking = _booking(scene, opened)
    if booking is None:
        return None
    text, tax = booking
    replaces = opened.replaces is not None and not opened.replaces.is_void
    offered = [("correct" if replaces else "post", "post"), *tax, ("edit", "edit"), ("cancel", "cancel")]
    lines = "\n".join((*instead(scene, opened), text, *opened.notes)).split("\n")
    return Face("\n".join(_checks_last(lines)), choices_of(scene, offered))


def _checks_last(lines: list[str]) -> list[str]:
    """Put what was checked and is fine into one line below all doubts."""
    fine = [line for line in lines if line.startswith(FINE)]
    return [*(line for line in lines if line not in fine), *([" ".join(fine)] if fine else [])]


def _booking(scene: Scene, opened: OpenDraft) -> tuple[str, list[tuple[str, str]]] | None:
    """Write what will be booked, a bill, a payment of bills, or an expense, and what can be tapped about its tax."""
    if isinstance(opened.draft, BillDraft):
        bill = plan_bill(opened, scene.business, scene.context.now.date())
        return (
            (bill_card(scene, opened, bill), _about_tax(bill.priced.tax, may_insist=bill.ruling.may_insist))
            if bill
            else None
        )
    if opened.move:
        moved = plan_move(opened, scene.business)
        return (move_card(scene, opened, moved), []) if moved else None
    if opened.settlement.purpose == "pay":
        payment = plan_payment(opened, scene.business)
        return (payment_card(scene, opened, payment), []) if payment else None
    expense = plan(opened, scene.business)
    if expense is None:
        return None
    return expense_card(scene, opened, expense), _about_tax(expense.split.tax, may_insist=expense.split.may_insist)


def _about_tax(tax: Decimal, *, may_insist: bool) -> list[tuple[str, str]]:
    """Give what can be tapped about the tax: to leave it out, or to claim it although a rule speaks against it."""
    return [*([("gross", "tax-gross")] if tax else []), *([("claim", "tax-claim")] if may_insist else [])]
