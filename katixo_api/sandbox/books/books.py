"""The books of one organisation: tables of records in memory, every change kept track of until it is saved.

`Changes` remembers what each touched record was before, so that a refused request leaves nothing behind
(`roll_back`) and the file knows exactly what to write (`touched`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, Literal, Protocol, TypeVar

from katixo_api.sandbox.books import records
from katixo_api.sandbox.books.contact_records import Contact
from katixo_api.sandbox.books.paper_records import Attachment, BankAccount, Comment
from katixo_api.sandbox.books.purchase_records import Bill, RecurringBill, VendorCredit, VendorPayment
from katixo_api.sandbox.books.records import (
    Account,
    DefaultAccount,
    Entry,
    Expense,
    Organisation,
    Period,
    TaxGroup,
    TaxRate,
)
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.books.sales_records import CustomerReceipt, Invoice, InvoicePayment
from katixo_api.sandbox.books.stock_records import Batch, Item, StockMove, Warehouse

Practice = Literal["april", "newer"]
"""How the server keeps books: as its April 2026 code does, or as the newer code (other source words, tax withheld)."""


class Record(Protocol):
    """Anything with an id."""

    @property
    def id(self) -> str: ...


class AnyTable(Protocol):
    """A table whose records may be of any one type: what the file knows of it."""

    name: str
    owner: str

    @property
    def kind(self) -> type: ...
    def get(self, record_id: str | None) -> Record | None: ...
    def fill(self, records: Iterable[object]) -> None: ...
    def all(self) -> Sequence[Record]: ...


R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class Changes:
    """What was touched since the last save: (table, owner, id) to the way back to what was there before."""

    undo: dict[tuple[str, str, str], Callable[[], None]] = field(default_factory=dict)

    def touched(self) -> list[tuple[str, str, str]]:
        """The keys of all touched records, in the order in which they were first touched."""
        return list(self.undo)

    def roll_back(self) -> None:
        """Put every touched record back to what it was."""
        for restore in self.undo.values():
            restore()
        self.undo.clear()

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part that may be refused by itself: then only what it changed is taken back."""
        outer, self.undo = self.undo, {}
        try:
            yield
        except Refused:
            self.roll_back()
            self.undo = outer
            raise
        self.undo = {**outer, **{key: restore for key, restore in self.undo.items() if key not in outer}}

    def forget(self) -> None:
        """Everything is saved."""
        self.undo.clear()


class Table(Generic[R]):
    """Records by id, in the order in which they came."""

    def __init__(self, name: str, owner: str, record_type: type[R], changes: Changes) -> None:
        self.name = name
        self.owner = owner
        self.record_type = record_type
        self.rows: dict[str, R] = {}
        self._changes = changes

    def get(self, record_id: str | None) -> R | None:
        return self.rows.get(record_id) if record_id is not None else None

    def put(self, record: R) -> R:
        """Add the record or replace the one with its id."""
        self._remember(record.id)
        self.rows[record.id] = record
        return record

    def remove(self, record_id: str) -> None:
        self._remember(record_id)
        self.rows.pop(record_id, None)

    @property
    def kind(self) -> type:
        return self.record_type

    def fill(self, records: Iterable[object]) -> None:
        """Take in records that are already saved."""
        for record in records:
            if isinstance(record, self.record_type):
                self.rows[record.id] = record

    def all(self) -> Sequence[R]:
        return list(self.rows.values())

    def __iter__(self) -> Iterator[R]:
        return iter(self.rows.values())

    def __len__(self) -> int:
        return len(self.rows)

    def _remember(self, record_id: str) -> None:
        key = (self.name, self.owner, record_id)
        if key not in self._changes.undo:
            was = self.rows.get(record_id)
            self._changes.undo[key] = lambda: self._restore(record_id, was)

    def _restore(self, record_id: str, was: R | None) -> None:
        if was is None:
            self.rows.pop(record_id, None)
        else:
            self.rows[record_id] = was


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who writes into the books, with the day on the wall and fresh ids at hand."""

    now: datetime
    today: date
    new_id: Callable[[], str]
    next_seq: Callable[[], int]
    user_id: str | None = None
    user_name: str | None = None
    practice: Practice = "april"


class Books:
    """Everything one organisation has written down."""

    def __init__(self, organisation_id: str, changes: Changes) -> None:
        def table(name: str, record_type: type[R]) -> Table[R]:
            return Table(name, organisation_id, record_type, changes)

        self.id = organisation_id
        self.changes = changes
        self.organisations = table("organisations", Organisation)
        self.accounts = table("accounts", Account)
        self.default_accounts = table("default_accounts", DefaultAccount)
        self.tax_rates = table("tax_rates", TaxRate)
        self.tax_groups = table("tax_groups", TaxGroup)
        self.sequences = table("sequences", records.Sequence)
        self.periods = table("periods", Period)
        self.entries = table("journal_entries", Entry)
        self.contacts = table("contacts", Contact)
        self.expenses = table("expenses", Expense)
        self.bills = table("bills", Bill)
        self.vendor_payments = table("vendor_payments", VendorPayment)
        self.vendor_credits = table("vendor_credits", VendorCredit)
        self.recurring_bills = table("recurring_bills", RecurringBill)
        self.invoices = table("invoices", Invoice)
        self.invoice_payments = table("invoice_payments", InvoicePayment)
        self.customer_receipts = table("customer_receipts", CustomerReceipt)
        self.warehouses = table("warehouses", Warehouse)
        self.items = table("items", Item)
        self.batches = table("batches", Batch)
        self.stock_moves = table("stock_moves", StockMove)
        self.bank_accounts = table("bank_accounts", BankAccount)
        self.attachments = table("attachments", Attachment)
        self.comments = table("comments", Comment)

    @property
    def organisation(self) -> Organisation:
        return self.organisations.rows[self.id]

    def tables(self) -> list[AnyTable]:
        """All tables, in the order in which they are written down."""
        return [value for value in vars(self).values() if isinstance(value, Table)]
