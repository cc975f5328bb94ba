"""What a tap or a word about money that is no plain expense changes in its draft."""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.business import Business
from handlers.ledger import paying_accounts
from handlers.move_plan import SUPPLIER, choices_of, move_of
from handlers.move_table import SIDES
from handlers.moves import Move
from handlers.sentences_moves import MOVE_CHOICES
from handlers.states import OpenDraft
from handlers.till import read_why
from parsers.drafts import Category, Found

NAME_WORDS = 6  # of a supplier's name, at most
NOBODY_NAMED = re.compile(
    r"\b(?:pata nahi|nahi pata|koi bhi|no matter|nobody|no idea|don'?t know|kya|what|who|why)\b|पता नहीं|कोई भी",
    re.IGNORECASE,
)


def take_move_choice(opened: OpenDraft, choice: str, business: Business) -> OpenDraft | None:
    """Read the tap of a button about such money; None when it names no choice of ours."""
    if opened.move is None:
        return None
    subject, _, at = choice.partition("-")
    move = move_of(opened)
    match subject:
        case "inv" if (place := _place(at, len(move.invoices))) is not None:
            return _with(opened, replace(move, kind="received", against=(move.invoices[place].id,), is_advance=False))
        case "all" if move.invoices:
            every = tuple(one.id for one in move.invoices)
            return _with(opened, replace(move, kind="received", against=every, is_advance=False))
        case "bill" if (place := _place(at, len(opened.settlement.bills))) is not None:
            chosen = replace(opened.settlement, pays=(opened.settlement.bills[place].id,))
            return replace(_with(opened, replace(move, is_advance=False)), settlement=chosen)
        case "no_bill" if move.kind == "returned":
            return replace(
                _with(opened, replace(move, is_advance=True)), settlement=replace(opened.settlement, pays=())
            )
        case "no_supplier" if move.kind == "returned":
            return replace(opened, answered=(*opened.answered, SUPPLIER))
        case "into" if named := [one for one in paying_accounts(business.book) if one.code == at]:
            return _with(opened, replace(move, into_id=named[0].id))
        case _:
            return _meant(opened, move, choice)


def read_move_answer(opened: OpenDraft, text: str, business: Business) -> OpenDraft | None:
    """Read a typed answer: the words on a button, or an invoice's or a bill's number."""
    if opened.move is None:
        return None
    said, move = " ".join(text.casefold().split()), opened.move
    words = set(said.split())
    for at, invoice in enumerate(move.invoices):
        if invoice.number.casefold() in words:
            return take_move_choice(opened, f"inv-{at}", business)
    for at, bill in enumerate(opened.settlement.bills):
        if {bill.number.casefold(), bill.vendor_number.casefold()} & words:
            return take_move_choice(opened, f"bill-{at}", business)
    named = [one for one in (*choices_of(move), "no_bill") if said in map(str.casefold, MOVE_CHOICES[one].values())]
    begun = [one for one in choices_of(move) if any(_begins(row, said) for row in MOVE_CHOICES[one].values())]
    if named or len(begun) == 1:
        return take_move_choice(opened, (named or begun)[0], business)
    why = read_why(opened, move, text)
    return take_move_choice(why[0], why[1], business) if why else None


def _begins(label: str, said: str) -> bool:
    """Say whether a text is the first word of a button's words."""
    return label.casefold().split()[:1] == [said]


def read_supplier(opened: OpenDraft, text: str) -> OpenDraft | None:
    """Read a typed answer to the question to whom goods went back: a name of a few words, without figures."""
    name = " ".join(re.sub(r"\b(?:to|ko|supplier|vendor)\b", " ", text.strip(" .!।"), flags=re.IGNORECASE).split())
    if NOBODY_NAMED.search(name):
        return replace(opened, answered=(*opened.answered, SUPPLIER))
    if not name or "?" in name or len(name.split()) > NAME_WORDS or any(one.isdigit() for one in name):
        return None
    return replace(opened, draft=replace(opened.expense, vendor=Found(name, name, rule="answer")))


def _meant(opened: OpenDraft, move: Move, choice: str) -> OpenDraft | None:
    """Take what the words mean: one of those offered."""
    if choice not in choices_of(move):
        return None
    if choice == "expense":
        return replace(opened, move=None)
    if choice == "salary":
        paid = replace(opened.expense, category=Found(Category.SALARIES, rule="answer"))
        return replace(opened, draft=paid, move=None)
    if choice == "customer_advance":
        return _with(opened, replace(move, kind="received", is_advance=True, against=()))
    kinds = [kind for kind in (*SIDES, "unexplained") if kind == choice]
    return _with(opened, replace(move, kind=kinds[0])) if kinds else None


def _with(opened: OpenDraft, move: Move) -> OpenDraft:
    return replace(opened, move=move)


def _place(text: str, count: int) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) < 3
    return int(text) if is_number and int(text) < count else None
