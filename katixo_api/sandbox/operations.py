"""All operations of the API in one list."""

from __future__ import annotations

from katixo_api.sandbox.calls import accounts, auth, contacts, expenses, organisation
from katixo_api.sandbox.routing import Routes


def all_routes() -> Routes:
    """Every operation that the sandbox knows."""
    return Routes(
        [*auth.ROUTES, *organisation.ROUTES, *accounts.ROUTES, *contacts.ROUTES, *expenses.ROUTES],
    )
