"""What an open draft may still have to be asked, each by its name."""

from __future__ import annotations

from typing import Literal, TypeAlias

Question: TypeAlias = Literal[
    "amount",
    "mode",
    "card_kind",
    "category",
    "account",
    "vendor",
    "which_vendor",
    "again",
    "purpose",
    "which_bill",
    "too_much",
    "scheme",
    "move",
    "into",
    "book_as",
    "direction",
    "kal",
    "monthly",
    "supplier",
]
