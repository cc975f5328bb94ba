"""Which account each tax rate posts to, and the bank accounts of the business."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.records import TaxRate
from katixo_api.sandbox.books.refusals import missing
from katixo_api.sandbox.calls.accounts import find_account
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.exchange import BOOKKEEPERS, READERS, WRITERS, Call, Reply, Route
from katixo_api.sandbox.forms import Form, Uuid, read_form


class MappingForm(Form):
    """Both accounts are overwritten: a missing one is cleared."""

    tax_rate_id: Uuid
    gl_output_account_id: Uuid | None = None
    gl_input_account_id: Uuid | None = None


class MappingsForm(Form):
    mappings: Annotated[list[MappingForm], Field(min_length=1, max_length=1000)]


def list_mappings(call: Call) -> Reply:
    """One row for each rate and component."""
    return Reply(_rows(call.books))


def update_mappings(call: Call) -> Reply:
    """Change those accounts, for later documents only."""
    for mapping in read_form(MappingsForm, call).mappings:
        rate = call.books.tax_rates.get(mapping.tax_rate_id)
        if rate is None:
            raise missing("TaxRate", mapping.tax_rate_id)
        for account_id in (mapping.gl_output_account_id, mapping.gl_input_account_id):
            if account_id is not None:
                find_account(call.books, account_id)
        changed = replace(
            rate,
            output_account_id=mapping.gl_output_account_id,
            input_account_id=mapping.gl_input_account_id,
            customized=True,
        )
        call.books.tax_rates.put(changed)
    return Reply(_rows(call.books), message="Tax accounts updated")


def list_bank_accounts(call: Call) -> Reply:
    """Bank accounts; glAccountId is what paidThroughId wants."""
    only_active = call.request.query.get("active_only", "").lower() == "true"
    found = [account for account in call.books.bank_accounts if account.is_active or not only_active]
    codes = {account.id: account.code for account in call.books.accounts}
    return Reply([{**show(account), "glAccountCode": codes[account.gl_account_id]} for account in found])


def _rows(books: Books) -> list[dict[str, object]]:
    return [_row(books, rate) for rate in books.tax_rates]


def _row(books: Books, rate: TaxRate) -> dict[str, object]:
    output, claimed = books.accounts.get(rate.output_account_id), books.accounts.get(rate.input_account_id)
    return {
        "taxRateId": rate.id,
        "name": rate.name,
        "rateCode": rate.rate_code,
        "percentage": rate.percentage,
        "taxType": rate.tax_type,
        "glOutputAccountId": rate.output_account_id,
        "glOutputAccountCode": output.code if output else None,
        "glOutputAccountName": output.name if output else None,
        "glInputAccountId": rate.input_account_id,
        "glInputAccountCode": claimed.code if claimed else None,
        "glInputAccountName": claimed.name if claimed else None,
        "recoverable": rate.recoverable,
        "customized": rate.customized,
    }


ROUTES = (
    Route("GET", "/api/v1/settings/tax-accounts", list_mappings, WRITERS),
    Route("PUT", "/api/v1/settings/tax-accounts", update_mappings, BOOKKEEPERS),
    Route("GET", "/api/v1/bank-accounts", list_bank_accounts, READERS),
)
