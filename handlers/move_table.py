"""How money that is no plain expense is booked: which account gets it and which gives it, as data.

A side is the server's own account for a purpose where it has one, else the account whose name says it, best first.
Where the chart has no such account nothing is booked: the entry is kept for the accountant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from handlers.business import AccountBook, LedgerAccount
from handlers.moves import Asked, MoveKind
from parsers.moving import Moved

Place: TypeAlias = Literal["money", "cash", "bank", "into"]


@dataclass(frozen=True, slots=True)
class Side:
    """Where one side of an entry stands in the chart: its purpose at the server, else words of its name."""

    words: tuple[str, ...]
    types: tuple[str, ...]
    purpose: str = ""


SUPPLIERS = Side(("advances to suppliers", "supplier advance", "vendor advance"), ("ASSET",), "VENDOR_ADVANCE")
STAFF = Side(("staff advance", "salary advance", "advances to staff", "employee advance", "prepaid"), ("ASSET",))
LENT = Side(("loans given", "loan given", "loans and advances", "loans & advances", "loan to"), ("ASSET",))
DRAWINGS = Side(("drawing", "owner capital", "capital"), ("EQUITY",))
CAPITAL = Side(("owner capital", "proprietor", "partner", "capital"), ("EQUITY",))
LOANS = Side(("long-term loan", "term loan", "bank loan", "loan"), ("LIABILITY",))
CARDS = Side(("credit card",), ("LIABILITY",))
TAX_AHEAD = Side(("advance tax", "advance income tax", "tax paid in advance", "prepaid"), ("ASSET",))
GST_LEDGER = Side(("electronic cash ledger", "gst cash ledger", "gst paid", "gst payable"), ("ASSET", "LIABILITY"))
TDS = Side(("tds payable",), ("LIABILITY",), "TDS_PAYABLE")
OWED_TO_STAFF = Side(("reimburs", "payable to staff", "due to staff", "accrued"), ("LIABILITY",))

# kind: the side that gets the money (debit), the side that gives it (credit).
SIDES: dict[MoveKind, tuple[Side | Place, Side | Place]] = {
    "vendor_advance": (SUPPLIERS, "money"),
    "salary_advance": (STAFF, "money"),
    "loan_given": (LENT, "money"),
    "drawing": (DRAWINGS, "money"),
    "owner_tax": (DRAWINGS, "money"),
    "firm_tax": (TAX_AHEAD, "money"),
    "loan_paid": (LOANS, "money"),
    "gst_paid": (GST_LEDGER, "money"),
    "tds_paid": (TDS, "money"),
    "reimbursed": ("into", "money"),
    "withdrawn": ("cash", "bank"),
    "deposited": ("bank", "cash"),
    "card_bill": (CARDS, "bank"),
    "transfer": ("into", "bank"),
    "loan_taken": ("money", LOANS),
    "capital": ("money", CAPITAL),
}

# What the words may mean: one kind needs no question. "expense" is the way back to a plain expense, "salary" one too.
MEANINGS: dict[Asked, tuple[str, ...]] = {
    "balance": (),
    "may_sell": (),
    Moved.RECEIVED: ("customer_advance", "capital", "not_business"),
    Moved.LOAN_TAKEN: ("loan_taken",),
    Moved.CAPITAL: ("capital",),
    Moved.ADVANCE: ("salary_advance", "salary", "loan_given", "vendor_advance"),
    Moved.PERSONAL: ("drawing", "expense"),
    Moved.DRAWN: ("drawing",),
    Moved.INSTALMENT: ("loan_paid", "drawing"),
    Moved.WITHDRAWN: ("withdrawn",),
    Moved.DEPOSITED: ("deposited",),
    Moved.CARD_BILL: ("card_bill",),
    Moved.TRANSFER: ("transfer",),
    Moved.ADVANCE_TAX: ("owner_tax", "firm_tax"),
    Moved.GST_PAID: ("gst_paid",),
    Moved.TDS_PAID: ("tds_paid",),
    Moved.OWN_POCKET: ("expense",),
    Moved.REIMBURSED: ("reimbursed",),
    Moved.RETURNED: ("returned",),
    "till_short": ("expense", "drawing", "deposited", "unexplained"),
    "till_over": ("capital", "withdrawn", "unexplained"),
}


def account_of(book: AccountBook, side: Side) -> LedgerAccount | None:
    """Choose the account of a side; None when the chart has none that says so."""
    if usual := book.by_id(book.defaults.get(side.purpose)):
        return usual
    fitting = [account for account in book.accounts if account.type in side.types]
    for words in side.words:
        if named := [account for account in fitting if words in account.name.casefold()]:
            return min(named, key=lambda account: len(account.name))
    return None


def own_account(book: AccountBook, role: str) -> LedgerAccount | None:
    """Give the account of who paid from the own pocket: the owner's, else what is owed to staff."""
    return account_of(book, CAPITAL if role in ("OWNER", "ADMIN") else OWED_TO_STAFF)
