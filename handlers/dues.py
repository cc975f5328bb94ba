"""From the facts of a day to what is to be said of them, each with a key under which it is said once.

A notice has a step: "3 days before", "today", "late by 7 days". It is due from the day on which its step begins, so a
missed morning (a day off, a machine that was down) is made up for on the next one, by the newest step alone. Whether a
key was told already is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from handlers.day_facts import DayFacts, Hold, OwedBill, OwedInvoice, Stock

Kind: TypeAlias = Literal[
    "bill",
    "invoice",
    "hold",
    "stock",
    "number",
    "msme",
    "tds",
    "credit",
    "lapse",
    "gap",
    "note",
    "paper",
    "monthly",
]
Group: TypeAlias = Literal["notes", "monthly", "bills", "invoices", "holds", "stock", "rules", "papers", "gaps"]
GROUPS: tuple[Group, ...] = get_args(Group)
GROUP_OF: dict[Kind, Group] = {
    "bill": "bills", "invoice": "invoices", "hold": "holds", "stock": "stock", "number": "rules", "msme": "rules",
    "tds": "rules", "credit": "rules", "lapse": "rules", "gap": "gaps",
    "note": "notes",
    "monthly": "monthly",
    "paper": "papers",
}  # fmt: skip
# Whose own token could read it too: listBills, listInvoices, listContacts, dashboardExpiringSoon, x-roles.
_ALL: frozenset[str] = frozenset({"OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR", "VIEWER"})
SEEN_BY: dict[Group, frozenset[str]] = {
    "bills": _ALL - {"OPERATOR"},
    "invoices": _ALL,
    "holds": _ALL,
    "stock": _ALL,
    "rules": _ALL - {"OPERATOR", "VIEWER"},
    "papers": _ALL - {"OPERATOR", "VIEWER"},
    "gaps": _ALL,
    "notes": _ALL,
    "monthly": _ALL,
}
SOON_DAYS = 3
WEEK, MONTH, QUARTER = 7, 30, 90
LATE_STEPS = (1, 3, 7)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to say. `day` is when it is or was due, `days` how far off that is (negative: past).

    `name` is who it is about, `number` the bill, invoice or batch, `detail` a reason, a quantity or a section, `party`
    who sold a batch.
    """

    kind: Kind
    subject: str
    step: str
    name: str
    days: int = 0
    number: str = ""
    amount: Decimal | None = None
    day: date | None = None
    detail: str = ""
    party: str = ""

    @property
    def key(self) -> str:
        """Give what this notice is told once under; a bill whose due date was moved is a new matter."""
        return f"{self.kind}:{self.subject}:{self.day or ''}:{self.step}"

    @property
    def group(self) -> Group:
        """Give the part of the digest it stands in, which can be muted."""
        return GROUP_OF[self.kind]


def dues_of(facts: DayFacts, today: date, role: str, *, ahead: int = SOON_DAYS) -> tuple[Due, ...]:
    """Give all that may be said today to somebody of this role about money, holds and stock, most urgent first."""
    found = [notice for bill in facts.bills for notice in _bill(bill, today, ahead)]
    found += [notice for invoice in facts.invoices for notice in _invoice(invoice, today)]
    found += [_hold(hold, today) for hold in facts.holds]
    found += [notice for batch in facts.stock for notice in _stock(batch, today)]
    found += [Due("gap", one, "once", "") for one in facts.missing]
    return in_order(visible(found, role))


def visible(found: list[Due], role: str) -> list[Due]:
    """Leave out what the role may not see."""
    return [one for one in found if role in SEEN_BY[one.group]]


def in_order(found: list[Due]) -> tuple[Due, ...]:
    """Sort by part of the digest, then by day: what is late longest, or ends first, stands first."""
    return tuple(sorted(found, key=lambda one: (GROUPS.index(one.group), one.days, -(one.amount or 0), one.key)))


def late_step(days_late: int) -> str:
    """Name the newest step of being late: after 1, 3 and 7 days, then every week.

    >>> [late_step(days) for days in (1, 2, 3, 6, 7, 13, 14, 30)]
    ['late1', 'late1', 'late3', 'late3', 'late7', 'late7', 'late14', 'late28']
    """
    reached = days_late - days_late % WEEK if days_late >= WEEK else max(s for s in LATE_STEPS if s <= days_late)
    return f"late{reached}"


def _bill(bill: OwedBill, today: date, ahead: int) -> Iterator[Due]:
    days = (bill.due - today).days
    step = late_step(-days) if days < 0 else "today" if days == 0 else "soon" if days <= ahead else ""
    if step:
        yield Due("bill", bill.id, step, bill.vendor, days, bill.name, bill.balance, bill.due)


def _invoice(invoice: OwedInvoice, today: date) -> Iterator[Due]:
    days = (invoice.due - today).days
    if days < 0:
        step = late_step(-days)
        yield Due("invoice", invoice.id, step, invoice.customer, days, invoice.name, invoice.balance, invoice.due)


def _hold(hold: Hold, today: date) -> Due:
    days = (hold.until - today).days if hold.until else 0
    match days:
        case 0:
            step = "today" if hold.until else "new"
        case 1:
            step = "tomorrow"
        case _:
            step = "new" if days > 1 else "over"
    return Due("hold", hold.contact, step, hold.customer, days, day=hold.until, detail=hold.reason)


def _stock(batch: Stock, today: date) -> Iterator[Due]:
    days = (batch.expiry - today).days
    limits = ((-1, "expired"), (WEEK, "week"), (MONTH, "month"), (QUARTER, "quarter"))
    step = next((name for limit, name in limits if days <= limit), "")
    if step:
        quantity = "" if batch.quantity is None else f"{batch.quantity.normalize():f}"
        yield Due(
            "stock",
            batch.batch,
            step,
            batch.item,
            days,
            batch.number,
            batch.value,
            batch.expiry,
            quantity,
            batch.supplier,
        )
