"""All operations of the API in one list."""

from __future__ import annotations

from katixo_api.sandbox.calls import (
    accounts,
    attachments,
    auth,
    bills,
    comments,
    contacts,
    expenses,
    invoices,
    items,
    journals,
    organisation,
    receipts,
    recurring,
    reports,
    tax_accounts,
    vendor_credits,
    vendor_payments,
)
from katixo_api.sandbox.exchange import Route
from katixo_api.sandbox.routing import Routes

RESOURCES = (
    auth,
    organisation,
    tax_accounts,
    accounts,
    contacts,
    expenses,
    bills,
    vendor_payments,
    vendor_credits,
    recurring,
    invoices,
    receipts,
    items,
    journals,
    attachments,
    comments,
    reports,
)
OPERATIONS: tuple[Route, ...] = tuple(route for resource in RESOURCES for route in resource.ROUTES)


def all_routes() -> Routes:
    """Every operation that the sandbox knows, found by method and path."""
    return Routes(OPERATIONS)
