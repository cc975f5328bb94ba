"""What an effect asks of Katixo, how it is found there again, and what a no of Katixo means to its user."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import assert_never

from bot.storage.effects import EffectRow
from handlers.effects import Answer, Effect, ExpensePosted, PostExpense, Trouble, Void, Voided
from katixo_api import looks
from katixo_api.client import KatixoClient
from katixo_api.errors import KatixoError
from katixo_api.expenses import Expense

TROUBLES: dict[str, Trouble] = {
    "busy": "busy",
    "forbidden": "forbidden",
    "link_again": "link_again",
    "period_closed": "period_closed",
    "not_found": "gone",
    "gone": "gone",
    "refused": "refused",
    "conflict": "refused",
}


def idempotency_key(row: EffectRow) -> str:
    """Give the key of a request: the same for every try of the same content of the same effect."""
    return f"{row.key}:{row.refusals}:{hashlib.sha256(row.body).hexdigest()[:16]}"


async def send(client: KatixoClient, effect: Effect, guard: Callable[[], None], key: str) -> Answer:
    """Ask Katixo to do what the effect wants."""
    match effect:
        case PostExpense():
            expense = await client.expenses.create(effect.request, idempotency_key=key, guard=guard)
            return _posted(expense, ())
        case Void():
            await client.expenses.void(effect.expense_id, reason=effect.reason, guard=guard)
            return Voided(effect.number)
        case other:
            assert_never(other)


async def find(client: KatixoClient, effect: Effect) -> Answer | None:
    """Look whether Katixo has done it; None when it has not."""
    match effect:
        case PostExpense():
            seen = await looks.find_expense(client, day=effect.request.expense_date, tag=effect.tag)
            return _posted(seen.record, seen.twins) if seen.record else None
        case Void():
            void = await looks.find_expense_void(client, effect.expense_id)
            return Voided(effect.number) if void.record else None
        case other:
            assert_never(other)


async def void_already(client: KatixoClient, effect: Effect, error: KatixoError) -> Answer | None:
    """Take a refused void as done when the entry is void, whoever did it: a second void is refused."""
    if not (error.permanent and isinstance(effect, Void)):
        return None
    try:
        return await find(client, effect)
    except KatixoError:
        return None


def _posted(first: Expense, twins: tuple[Expense, ...]) -> ExpensePosted:
    """Turn a record into an answer; a second live one is named as twin."""
    twin = next(iter(twins), None)
    return ExpensePosted(
        expense_id=first.id,
        number=first.expense_number,
        amount=first.amount,
        tax=first.tax_amount,
        total=first.total,
        day=first.expense_date,
        voided=first.is_void,
        twin_id=twin.id if twin else "",
        twin_number=twin.expense_number if twin else "",
    )


def trouble_of(error: KatixoError) -> Trouble:
    """Name what the user is told about a no."""
    if any(code.startswith("ACCT_PERIOD") for code in error.codes):
        return "period_closed"
    return TROUBLES.get(error.key, "refused")


def detail_of(error: KatixoError) -> str:
    """Give the server's own words on one line, without its machine codes."""
    said = [error.message, *(f"{field}: {why}" for field, why in error.fields.items())]
    return "; ".join(" ".join(one.split()) for one in said if one)[:300]
