"""Contacts: customers and vendors. Source: Katixo's Contacts page; limits from its database schema.

An update replaces: what the request leaves out is cleared. So read, change what `Contact.as_request` gives, write;
`salutation` and `tax_id` never come back from the server and are lost that way.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.pages import walk
from katixo_api.record import Entity, Longest, Places, Request, ask, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH, _ONE = "/api/v1/contacts", "/api/v1/contacts/{}"

ContactType: TypeAlias = Literal["CUSTOMER", "VENDOR", "BOTH"]
_Text20: TypeAlias = Annotated[str | None, Longest(20)]
_Text30: TypeAlias = Annotated[str | None, Longest(30)]
_Text50: TypeAlias = Annotated[str | None, Longest(50)]
_Text100: TypeAlias = Annotated[str | None, Longest(100)]
_Text255: TypeAlias = Annotated[str | None, Longest(255)]
_Money: TypeAlias = Annotated[Decimal | None, Places(2)]


class CreateContact(Request):
    """A new contact, or the whole of what is to stand instead of an old one."""

    contact_type: ContactType
    display_name: Annotated[str, Longest(255)]
    company_name: _Text255 = None
    first_name: _Text100 = None
    last_name: _Text100 = None
    salutation: _Text20 = None
    gstin: Annotated[str | None, Longest(15)] = None
    pan: Annotated[str | None, Longest(10)] = None
    tax_id: _Text50 = None
    gst_treatment: str | None = None
    place_of_supply: Annotated[str | None, Longest(5)] = None
    email: _Text255 = None
    phone: _Text30 = None
    mobile: _Text30 = None
    website: _Text255 = None
    billing_address_line1: _Text255 = None
    billing_address_line2: _Text255 = None
    billing_city: _Text100 = None
    billing_state: _Text100 = None
    billing_state_code: Annotated[str | None, Longest(5)] = None
    billing_postal_code: _Text20 = None
    billing_country: Annotated[str | None, Longest(2)] = None
    shipping_address_line1: _Text255 = None
    shipping_address_line2: _Text255 = None
    shipping_city: _Text100 = None
    shipping_state: _Text100 = None
    shipping_state_code: Annotated[str | None, Longest(5)] = None
    shipping_postal_code: _Text20 = None
    shipping_country: Annotated[str | None, Longest(2)] = None
    currency: Annotated[str | None, Longest(3)] = None
    payment_terms_days: int | None = None
    credit_limit: _Money = None
    opening_balance: _Money = None
    default_price_list_id: str | None = None
    sales_hold: bool | None = None
    sales_hold_reason: str | None = None
    sales_hold_until: date | None = None
    tds_applicable: bool | None = None
    tds_section: _Text20 = None
    tds_rate: _Money = None
    bank_name: _Text255 = None
    bank_account_no: _Text50 = None
    bank_ifsc: _Text20 = None
    upi_id: _Text50 = None
    notes: str | None = None


class NewPerson(Request):
    """A person to add to a contact."""

    salutation: str | None = None
    first_name: str
    last_name: str | None = None
    designation: str | None = None
    department: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    primary: bool = False


class ContactPerson(Entity):
    """A person at a contact."""

    salutation: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    designation: str | None = None
    department: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    primary: bool = False


class Contact(Entity):
    """A contact as it stands. `outstanding_ar` is owed to us, `outstanding_ap` by us."""

    contact_type: str
    display_name: str
    company_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    gstin: str | None = None
    pan: str | None = None
    gst_treatment: str | None = None
    place_of_supply: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    website: str | None = None
    billing_address_line1: str | None = None
    billing_address_line2: str | None = None
    billing_city: str | None = None
    billing_state: str | None = None
    billing_state_code: str | None = None
    billing_postal_code: str | None = None
    billing_country: str | None = None
    shipping_address_line1: str | None = None
    shipping_address_line2: str | None = None
    shipping_city: str | None = None
    shipping_state: str | None = None
    shipping_state_code: str | None = None
    shipping_postal_code: str | None = None
    shipping_country: str | None = None
    currency: str | None = None
    payment_terms_days: int | None = None
    credit_limit: Decimal | None = None
    opening_balance: Decimal | None = None
    outstanding_ar: Decimal | None = None
    outstanding_ap: Decimal | None = None
    default_price_list_id: str | None = None
    sales_hold: bool = False
    sales_hold_reason: str | None = None
    sales_hold_until: date | None = None
    tds_applicable: bool = False
    tds_section: str | None = None
    tds_rate: Decimal | None = None
    bank_name: str | None = None
    bank_account_no: str | None = None
    bank_ifsc: str | None = None
    upi_id: str | None = None
    active: bool = True
    notes: str | None = None
    created_at: datetime | None = None
    persons: tuple[ContactPerson, ...] = ()

    @property
    def is_vendor(self) -> bool:
        """Say whether bills can be booked on this contact."""
        return self.contact_type in {"VENDOR", "BOTH"}

    def as_request(self) -> CreateContact:
        """Give what an update must send so that it changes nothing."""
        return CreateContact.model_validate(self.model_dump(include=set(CreateContact.model_fields)))


class Contacts:
    """Calls about contacts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def list(self, *, type: ContactType | None = None, search: str | None = None) -> AsyncIterator[Contact]:
        """Go through the contacts; VENDOR and CUSTOMER include BOTH. `search` looks at name, company, mail, phone.

        The server forgets the type beside a search and does not filter BOTH, so the type is checked again here.
        """
        wanted = {type, "BOTH"}
        call = Call("GET", _PATH, query={"type": type, "search": search})
        async for contact in walk(self._call, call, Contact):
            if type is None or contact.contact_type in wanted:
                yield contact

    async def get(self, id: str) -> Contact:
        """Give one contact."""
        return await ask(self._call, Call("GET", at(_ONE, id)), Contact)

    async def with_gstin(self, gstin: str) -> Contact | None:
        """Find the contact that has a GSTIN. One dialect's search does not look at GSTINs, so all are gone through."""
        for search in (gstin, None):
            async for contact in self.list(search=search):
                if (contact.gstin or "").upper() == gstin.upper():
                    return contact
        return None

    async def create(
        self, request: CreateContact, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Contact:
        """Create a contact; raises `Conflict` when its GSTIN exists."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), Contact)

    async def update(
        self, id: str, request: CreateContact, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Contact:
        """Replace a contact: what the request leaves out is cleared."""
        return await ask(self._call, write("PUT", at(_ONE, id), request, key=idempotency_key, guard=guard), Contact)

    async def delete(self, id: str, *, guard: Guard | None = None) -> None:
        """Delete a contact."""
        await self._call(write("DELETE", at(_ONE, id), guard=guard))

    async def add_person(
        self, id: str, request: NewPerson, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> ContactPerson:
        """Add a person to a contact; a new primary one takes the old one's place."""
        path = at("/api/v1/contacts/{}/persons", id)
        return await ask(self._call, write("POST", path, request, key=idempotency_key, guard=guard), ContactPerson)

    async def delete_person(self, id: str, person_id: str, *, guard: Guard | None = None) -> None:
        """Take a person from a contact."""
        await self._call(write("DELETE", at("/api/v1/contacts/{}/persons/{}", id, person_id), guard=guard))
