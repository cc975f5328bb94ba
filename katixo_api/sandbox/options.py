"""How one sandbox behaves: what can be chosen on the command line and in tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from katixo_api.sandbox.books.books import Practice

DialectName = Literal["docs", "code"]
SeedName = Literal["trading", "empty"]


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of one sandbox.

    `today` None means the real day in India. `per_minute` None means that nobody is ever refused for calling too
    often. `idempotency` None means as the dialect has it (the pages know no Idempotency-Key, the code replays).
    """

    dialect: DialectName = "docs"
    seed: SeedName = "trading"
    today: date | None = None
    idempotency: bool | None = None
    per_minute: int | None = None
    access_lives: timedelta = timedelta(hours=1)
    practice: Practice = "april"
