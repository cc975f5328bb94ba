"""The chart of accounts and the accounts the server uses by default. Seen in Katixo's public backend."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.record import Entity, Longest, Places, Record, Request, ask, ask_all, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH = "/api/v1/accounts"

AccountType: TypeAlias = Literal["ASSET", "LIABILITY", "EQUITY", "REVENUE", "EXPENSE"]


class Account(Entity):
    """A ledger account. `type` is ASSET, LIABILITY, EQUITY, REVENUE or EXPENSE; one with children takes no entries."""

    code: str
    name: str
    type: str
    sub_type: str | None = None
    parent_id: str | None = None
    parent_account_name: str | None = None
    level: int | None = None
    is_system: bool = False
    is_involved_in_transaction: bool = False
    has_children: bool = False
    child_count: int = 0
    description: str | None = None
    opening_balance: Decimal | None = None
    currency: str | None = None
    is_active: bool = True


class DefaultAccount(Record):
    """The account the server books to for a purpose such as CASH, BANK or PURCHASE."""

    purpose: str
    account_id: str
    label: str | None = None
    default_code: str | None = None
    account_code: str | None = None
    account_name: str | None = None
    overridden: bool = False


class BankAccount(Entity):
    """A bank account. An expense is paid through its `gl_account_id`, not through its id."""

    name: str
    bank_name: str | None = None
    account_number: str | None = None
    ifsc: str | None = None
    branch: str | None = None
    account_type: str | None = None
    gl_account_id: str | None = None
    gl_account_code: str | None = None
    opening_balance: Decimal | None = None
    is_default: bool = False
    is_active: bool = True
    notes: str | None = None


class AccountBalance(Record):
    """What an account holds at the end of a day; its opening balance is not in it."""

    account_id: str
    balance: Decimal
    as_of_date: date | None = None


class CreateAccount(Request):
    """A new account."""

    code: Annotated[str, Longest(20)]
    name: Annotated[str, Longest(255)]
    type: AccountType
    sub_type: str | None = None
    parent_code: str | None = None
    description: str | None = None
    opening_balance: Annotated[Decimal | None, Places(2)] = None


class Accounts:
    """Calls about accounts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def defaults(self) -> list[DefaultAccount]:
        """Give the account of every purpose."""
        return await ask_all(self._call, Call("GET", "/api/v1/settings/default-accounts"), DefaultAccount)

    async def banks(self) -> list[BankAccount]:
        """Give the bank accounts in use; an older server does not know them and answers `NotFound`."""
        call = Call("GET", "/api/v1/bank-accounts", query={"active_only": True})
        return await ask_all(self._call, call, BankAccount)

    async def get(self, id: str) -> Account:
        """Give one account."""
        return await ask(self._call, Call("GET", at("/api/v1/accounts/{}", id)), Account)

    async def balance(self, id: str, *, day: date | None = None) -> AccountBalance:
        """Give the balance at the end of a day (None: the server's today), on the account's natural side."""
        call = Call("GET", at("/api/v1/accounts/{}/balance", id), query={"asOfDate": day})
        return await ask(self._call, call, AccountBalance)

    async def create(
        self, request: CreateAccount, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Account:
        """Create an account; raises `Conflict` when its code exists."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), Account)

    async def list(self) -> list[Account]:
        """Give the whole chart."""
        return await ask_all(self._call, Call("GET", _PATH), Account)
