"""The organisation's own facts and its settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books.records import Organisation
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, Call, Reply, Route
from katixo_api.sandbox.forms import Form, read_form


class OrganisationForm(Form):
    """null means unchanged; nothing is checked for its format."""

    gstin: Annotated[str, Field(max_length=15)] | None = None
    state: Annotated[str, Field(max_length=100)] | None = None
    state_code: Annotated[str, Field(max_length=5)] | None = None
    address_line1: Annotated[str, Field(max_length=255)] | None = None
    address_line2: Annotated[str, Field(max_length=255)] | None = None
    city: Annotated[str, Field(max_length=100)] | None = None
    postal_code: Annotated[str, Field(max_length=20)] | None = None


def get_organisation(call: Call) -> Reply:
    """Own GSTIN, state and kind of business; only the token's own organisation."""
    return Reply(_show(_own(call)))


def update_organisation(call: Call) -> Reply:
    """Set GSTIN, state and address."""
    form = read_form(OrganisationForm, call)
    changed = replace(_own(call), **form.model_dump(exclude_none=True))
    return Reply(_show(call.books.organisations.put(changed)), message="Organisation updated")


def get_settings(call: Call) -> Reply:
    """All settings: a bare map of texts without an envelope."""
    return Reply(dict(call.books.organisation.settings), bare=True)


def get_setting(call: Call) -> Reply:
    """One setting as a bare map; an unknown key is 404 without a body."""
    settings = dict(call.books.organisation.settings)
    key = call.params["key"]
    if key not in settings:
        return Reply(status=404)
    return Reply({key: settings[key]}, bare=True)


def _own(call: Call) -> Organisation:
    if call.params["id"].lower() != call.books.id:
        raise Refused(403, "ORG_FORBIDDEN", "Access denied to this organisation")
    return call.books.organisation


def _show(organisation: Organisation) -> dict[str, object]:
    return {
        "id": organisation.id,
        "name": organisation.name,
        "gstin": organisation.gstin,
        "phone": organisation.phone,
        "email": organisation.email,
        "addressLine1": organisation.address_line1,
        "addressLine2": organisation.address_line2,
        "city": organisation.city,
        "state": organisation.state,
        "stateCode": organisation.state_code,
        "postalCode": organisation.postal_code,
        "industryCode": organisation.industry_code,
        "businessType": organisation.business_type,
        "planTier": organisation.plan_tier,
    }


ROUTES = (
    Route("GET", "/api/v1/organisations/{id}", get_organisation, ANYONE),
    Route("PUT", "/api/v1/organisations/{id}", update_organisation, BOOKKEEPERS),
    Route("GET", "/api/v1/settings", get_settings),
    Route("GET", "/api/v1/settings/{key}", get_setting),
)
