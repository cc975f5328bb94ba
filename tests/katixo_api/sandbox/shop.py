"""A sandbox without a network: requests go straight to the desk, and the books can be read like the worked examples."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.records import Entry
from katixo_api.sandbox.books_file import trial_balance
from katixo_api.sandbox.desk import Desk
from katixo_api.sandbox.exchange import Request
from katixo_api.sandbox.file import BooksFile
from katixo_api.sandbox.opening import open_books
from katixo_api.sandbox.operations import all_routes
from katixo_api.sandbox.options import Options

TODAY = date(2026, 7, 3)
"""The day that stands for the server's today in the worked examples."""
PHONES = {
    "OWNER": "+919800000001",
    "OPERATOR": "+919800000002",
    "ACCOUNTANT": "+919800000003",
    "VIEWER": "+919800000004",
}
PASSWORD = "demo1234"


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer with its JSON read."""

    status: int
    body: Any
    headers: dict[str, str]

    @property
    def data(self) -> Any:
        """The data member of a success; an assertion error that shows the body otherwise."""
        assert self.status in (200, 201), self.body
        return self.body["data"]


@dataclass(slots=True, eq=False)
class Shop:
    """One sandbox and everyone who works there."""

    path: Path
    file: BooksFile
    desk: Desk
    tokens: dict[str, str] = field(default_factory=dict)

    @property
    def books(self) -> Books:
        return self.desk.first_books()

    def send(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answered:
        """A request as it is, without signing in."""
        bare, _, query = path.partition("?")
        members = dict(part.partition("=")[::2] for part in query.split("&") if part)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.desk.answer(Request(method, bare, members, named, body))
        is_json = answer.content_type == "application/json" and answer.body
        return Answered(answer.status, json.loads(answer.body) if is_json else answer.body, dict(answer.headers))

    def ask(self, method: str, path: str, body: object = None, *, role: str = "OWNER", **headers: str) -> Answered:
        """A request of someone who has signed in."""
        data = b"" if body is None else json.dumps(body).encode()
        return self.send(method, f"/api/v1{path}", data, authorization=f"Bearer {self.token(role)}", **headers)

    def token(self, role: str = "OWNER") -> str:
        """The access token of a role, signing in the first time."""
        if role not in self.tokens:
            self.tokens[role] = self.sign_in(PHONES[role]).data["accessToken"]
        return self.tokens[role]

    def sign_in(self, phone: str, password: str = PASSWORD) -> Answered:
        login = {"phone": phone, "identifier": phone, "password": password}
        return self.send("POST", "/api/v1/auth/login", json.dumps(login).encode())

    def account(self, code: str) -> str:
        """The id of the account with this code."""
        return next(account.id for account in self.books.accounts if account.code == code)

    def expense(self, **members: object) -> dict[str, object]:
        """The body of the worked example of createExpense, with other members where given."""
        given: dict[str, object] = {
            "expenseDate": "2026-06-10",
            "accountId": self.account("5220"),
            "category": "Office Supplies",
            "amount": 2500.0,
            "gstRate": 18,
            "paymentMode": "UPI",
            "paidThroughId": self.account("1020"),
        }
        return {name: value for name, value in {**given, **members}.items() if value is not None}

    def contact(self, **members: object) -> str:
        """The id of a new vendor in the organisation's own state."""
        given = {"contactType": "VENDOR", "displayName": "Sharma Wholesale", "billingStateCode": "27", **members}
        return str(self.ask("POST", "/contacts", given).data["id"])

    def journal(self) -> list[dict[str, object]]:
        """All entries, in the shape of x-example-journal."""
        return read_journal(self.books, list(self.books.entries))

    def trial_balance(self) -> Decimal:
        """Debits minus credits, as the file has it."""
        return trial_balance(self.path)


def open_shop(path: Path, options: Options) -> Shop:
    """A shop whose books lie at `path`."""
    file, world = open_books(path, options.seed, options.today or TODAY)
    return Shop(path, file, Desk(world, file, all_routes(), options))


def read_journal(books: Books, entries: Sequence[Entry]) -> list[dict[str, object]]:
    """Entries in the shape of x-example-journal: reversalOf counts from 1."""
    place = {entry.id: at for at, entry in enumerate(entries, 1)}
    return [_entry(books, entry, place) for entry in entries]


def _entry(books: Books, entry: Entry, place: dict[str, int]) -> dict[str, object]:
    lines = [
        {
            "account": books.accounts.rows[line.account_id].code,
            "debit": float(line.debit),
            "credit": float(line.credit),
        }
        for line in entry.lines
    ]
    reversal = {"reversalOf": place[entry.reversal_of]} if entry.reversal_of else {}
    return {"date": str(entry.entry_date), "sourceModule": entry.source_module, **reversal, "lines": lines}
