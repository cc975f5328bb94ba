"""What the conversation wants from the world, and the world's answers.

An effect is stored before it is tried and may be tried more than once; its `key` is unique for what it does, so that
the same wish stored twice is one wish. Answers come back as events (`events.Done`, `events.Failed`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from katixo_api.expenses import CreateExpense


@dataclass(frozen=True, slots=True)
class PostExpense:
    """Create one expense, which Katixo posts at once. `tag` stands in the record and finds it again."""

    draft: str
    version: int
    tag: str
    request: CreateExpense
    kind: Literal["post_expense"] = "post_expense"


@dataclass(frozen=True, slots=True)
class Void:
    """Void a posted expense, which Katixo reverses with today's date."""

    draft: str
    version: int
    expense_id: str
    number: str
    reason: str
    kind: Literal["void"] = "void"


Effect: TypeAlias = Annotated[PostExpense | Void, Field(discriminator="kind")]


@dataclass(frozen=True, slots=True)
class ExpensePosted:
    """The expense stands in the books, created by this try or found there by a look.

    `twin_*` names a second live record with the same tag, should Katixo hold one.
    """

    expense_id: str
    number: str
    amount: Decimal
    tax: Decimal
    total: Decimal
    day: date
    voided: bool = False
    twin_id: str = ""
    twin_number: str = ""
    kind: Literal["expense_posted"] = "expense_posted"


@dataclass(frozen=True, slots=True)
class Voided:
    """The expense is void; its reversal carries the server's today."""

    number: str
    kind: Literal["voided"] = "voided"


Answer: TypeAlias = Annotated[ExpensePosted | Voided, Field(discriminator="kind")]


Trouble: TypeAlias = Literal["down", "busy", "forbidden", "link_again", "refused", "period_closed", "gone"]


def effect_key(effect: Effect) -> str:
    """Give the unique key of an effect: what a tap on one version of a card wants is wanted once."""
    return f"{effect.draft}:{effect.version}:{effect.kind}"
