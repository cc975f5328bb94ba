"""The chart of accounts and the accounts the server uses by default. Seen in Katixo's public backend."""

from __future__ import annotations

from decimal import Decimal

from katixo_api.record import Record, read_records
from katixo_api.wire import Call, Caller


class Account(Record):
    """A ledger account. `type` is ASSET, LIABILITY, EQUITY, REVENUE or EXPENSE; one with children takes no entries."""

    id: str
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


class Accounts:
    """Calls about accounts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def defaults(self) -> list[DefaultAccount]:
        """Give the account of every purpose."""
        return read_records(DefaultAccount, await self._call(Call("GET", "/api/v1/settings/default-accounts")))

    async def list(self) -> list[Account]:
        """Give the whole chart."""
        return read_records(Account, await self._call(Call("GET", "/api/v1/accounts")))
