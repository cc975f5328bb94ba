"""The chart of accounts, the accounts bound to purposes, tax groups and the accounts that taxes post to."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from katixo_api.sandbox.books import ledger
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.records import ZERO, Account, DefaultAccount, TaxGroup
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.calls.journals import line_id
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, READERS, WRITERS, Call, Reply, Route
from katixo_api.sandbox.forms import Filled, Form, Sum, query_day, read_form

LABELS = {
    "AR": "Accounts Receivable",
    "AP": "Accounts Payable",
    "CASH": "Cash",
    "BANK": "Bank",
    "SALES_REVENUE": "Sales Revenue",
    "PURCHASE": "Purchases",
    "DISCOUNT_GIVEN": "Discount Given",
    "DISCOUNT_RECEIVED": "Discount Received",
    "ROUNDING_OFF": "Rounding Off",
    "BANK_CHARGES": "Bank Charges",
    "CUSTOMER_ADVANCE": "Customer Advances",
    "VENDOR_ADVANCE": "Vendor Advances",
    "TDS_PAYABLE": "TDS Payable",
}


class AccountForm(Form):
    code: Annotated[str, Field(max_length=20), Filled]
    name: Annotated[str, Field(max_length=255), Filled]
    type: Literal["ASSET", "LIABILITY", "EQUITY", "REVENUE", "EXPENSE"]
    sub_type: str | None = None
    parent_code: str | None = None
    description: str | None = None
    opening_balance: Sum | None = None


def list_accounts(call: Call) -> Reply:
    """The whole chart, ordered by code, groups and inactive ones included."""
    used = {line.account_id for line in ledger.posted_lines(call.books)}
    accounts = sorted(call.books.accounts, key=lambda account: account.code)
    return Reply([show_account(call.books, account, used) for account in accounts])


def get_account(call: Call) -> Reply:
    """One account."""
    used = {line.account_id for line in ledger.posted_lines(call.books)}
    return Reply(show_account(call.books, find_account(call.books, call.id), used))


def create_account(call: Call) -> Reply:
    """Add an account to the chart; a code is there once."""
    form = read_form(AccountForm, call)
    if ledger.account_by_code(call.books, form.code) is not None:
        raise Refused(409, "ACCT_CODE_EXISTS", f"Account code {form.code} already exists")
    parent = ledger.account_by_code(call.books, form.parent_code) if form.parent_code else None
    if form.parent_code and parent is None:
        raise Refused(404, "ACCT_NOT_FOUND", f"Account not found: {form.parent_code}")
    account = Account(
        id=call.clerk.new_id(),
        code=form.code,
        name=form.name,
        type=form.type,
        sub_type=form.sub_type,
        parent_id=parent.id if parent else None,
        level=parent.level + 1 if parent else 1,
        description=form.description,
        opening_balance=ledger.rupees(form.opening_balance or ZERO),
    )
    return Reply(show_account(call.books, call.books.accounts.put(account), set()), 201, "Account created")


def account_balance(call: Call) -> Reply:
    """The balance of an account at the end of a day, today's when no day is given."""
    account = find_account(call.books, call.id)
    day = query_day(call, "asOfDate") or call.clerk.today
    balance = ledger.balances(call.books, day).get(account.id, ZERO)
    return Reply({"accountId": account.id, "balance": ledger.natural(account, balance), "asOfDate": day})


def account_transactions(call: Call) -> Reply:
    """Every posted line of an account, newest first by date and number."""
    account = call.books.accounts.get(call.id)
    if account is None:
        raise Refused(404, "ACCT_NOT_FOUND", f"Account not found: {call.params['id']}")
    entries = [entry for entry in call.books.entries if entry.status == "POSTED"]
    entries.sort(key=lambda entry: (entry.entry_date, entry.number), reverse=True)
    return Reply(
        [
            {
                "lineId": line_id(entry, at),
                "journalEntryId": entry.id,
                "entryNumber": entry.number,
                "effectiveDate": entry.entry_date,
                "sourceModule": entry.source_module,
                "entryDescription": entry.description,
                "lineDescription": line.description,
                "debit": line.debit,
                "credit": line.credit,
                "currency": "INR",
                "baseDebit": line.debit,
                "baseCredit": line.credit,
            }
            for entry in entries
            for at, line in enumerate(entry.lines)
            if line.account_id == account.id
        ]
    )


def list_default_accounts(call: Call) -> Reply:
    """The account bound to each purpose."""
    return Reply([_show_default(call.books, default) for default in call.books.default_accounts])


def list_tax_groups(call: Call) -> Reply:
    """The tax groups of the organisation."""
    return Reply([_show_tax_group(call.books, group) for group in call.books.tax_groups])


def find_account(books: Books, account_id: str) -> Account:
    """The account with this id, else 404."""
    account = books.accounts.get(account_id)
    if account is None:
        raise missing("Account", account_id)
    return account


def show_account(books: Books, account: Account, used: set[str]) -> dict[str, object]:
    """An account as the API shows it; `used` are the ids of the accounts that were ever posted to."""
    parent = books.accounts.get(account.parent_id)
    children = sum(other.parent_id == account.id for other in books.accounts.rows.values())
    return {
        "id": account.id,
        "code": account.code,
        "name": account.name,
        "type": account.type,
        "subType": account.sub_type,
        "parentId": account.parent_id,
        "parentAccountName": parent.name if parent else None,
        "level": account.level,
        "isSystem": account.is_system,
        "isInvolvedInTransaction": account.id in used,
        "hasChildren": children > 0,
        "childCount": children,
        "description": account.description,
        "openingBalance": account.opening_balance,
        "currency": "INR",
        "isActive": account.is_active,
    }


def _show_default(books: Books, default: DefaultAccount) -> dict[str, object]:
    account = books.accounts.rows[default.account_id]
    return {
        "purpose": default.id,
        "label": LABELS.get(default.id, default.id),
        "defaultCode": default.seeded_code,
        "accountId": account.id,
        "accountCode": account.code,
        "accountName": account.name,
        "overridden": account.code != default.seeded_code,
    }


def _show_tax_group(books: Books, group: TaxGroup) -> dict[str, object]:
    rates = [books.tax_rates.rows[rate_id] for rate_id in group.rate_ids]
    shown = [
        {
            "id": rate.id,
            "rateCode": rate.rate_code,
            "name": rate.name,
            "percentage": rate.percentage,
            "taxType": rate.tax_type,
            "recoverable": rate.recoverable,
        }
        for rate in rates
    ]
    text = {"id": group.id, "name": group.name, "description": group.description, "active": group.active}
    return {**text, "rates": shown}


ROUTES = (
    Route("GET", "/api/v1/accounts", list_accounts),
    Route("POST", "/api/v1/accounts", create_account, BOOKKEEPERS),
    Route("GET", "/api/v1/accounts/{id}", get_account, ANYONE),
    Route("GET", "/api/v1/accounts/{id}/balance", account_balance, BOOKKEEPERS),
    Route("GET", "/api/v1/accounts/{id}/transactions", account_transactions, ANYONE),
    Route("GET", "/api/v1/settings/default-accounts", list_default_accounts, WRITERS),
    Route("GET", "/api/v1/tax-groups", list_tax_groups, READERS),
)
