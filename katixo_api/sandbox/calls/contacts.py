"""Contacts and the persons who work there."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from pydantic.alias_generators import to_camel

from katixo_api.sandbox.books import contacts
from katixo_api.sandbox.books.contact_records import Contact, Person
from katixo_api.sandbox.books.refusals import Malformed
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.exchange import Call, Reply, Route
from katixo_api.sandbox.forms import Day, Filled, Form, Rate, Sum, Uuid, read_form

NEVER_SHOWN = ("salutation", "tax_id", "deleted", "created_seq", "persons")
"""salutation and taxId can be written but never come back (Contact)."""

Text5: TypeAlias = Annotated[str, Field(max_length=5)] | None
Text20: TypeAlias = Annotated[str, Field(max_length=20)] | None
Text30: TypeAlias = Annotated[str, Field(max_length=30)] | None
Text50: TypeAlias = Annotated[str, Field(max_length=50)] | None
Text100: TypeAlias = Annotated[str, Field(max_length=100)] | None
Text255: TypeAlias = Annotated[str, Field(max_length=255)] | None
Country: TypeAlias = Annotated[str, Field(max_length=2)] | None


class ContactForm(Form):
    """Body of create and of update; the lengths are those of the columns."""

    contact_type: Literal["CUSTOMER", "VENDOR", "BOTH"]
    display_name: Annotated[str, Field(max_length=255), Filled]
    company_name: Text255 = None
    first_name: Text100 = None
    last_name: Text100 = None
    salutation: Text20 = None
    gstin: Annotated[str, Field(max_length=15)] | None = None
    pan: Annotated[str, Field(max_length=10)] | None = None
    tax_id: Text50 = None
    gst_treatment: Literal["REGISTERED", "UNREGISTERED", "COMPOSITION", "CONSUMER", "OVERSEAS", "SEZ"] | None = None
    place_of_supply: Text5 = None
    email: Text255 = None
    phone: Text30 = None
    mobile: Text30 = None
    website: Text255 = None
    billing_address_line1: Text255 = None
    billing_address_line2: Text255 = None
    billing_city: Text100 = None
    billing_state: Text100 = None
    billing_state_code: Text5 = None
    billing_postal_code: Text20 = None
    billing_country: Country = None
    shipping_address_line1: Text255 = None
    shipping_address_line2: Text255 = None
    shipping_city: Text100 = None
    shipping_state: Text100 = None
    shipping_state_code: Text5 = None
    shipping_postal_code: Text20 = None
    shipping_country: Country = None
    currency: Annotated[str, Field(max_length=3)] | None = None
    payment_terms_days: Annotated[int, Field(gt=-(10**4), lt=10**4)] | None = None
    credit_limit: Sum | None = None
    opening_balance: Sum | None = None
    default_price_list_id: Uuid | None = None
    sales_hold: bool | None = None
    sales_hold_reason: str | None = None
    sales_hold_until: Day | None = None
    tds_applicable: bool | None = None
    tds_section: Text20 = None
    tds_rate: Rate | None = None
    bank_name: Text255 = None
    bank_account_no: Text50 = None
    bank_ifsc: Text20 = None
    upi_id: Text50 = None
    notes: str | None = None


class PersonForm(Form):
    salutation: Text20 = None
    first_name: Annotated[str, Field(max_length=100), Filled]
    last_name: Text100 = None
    designation: Text100 = None
    department: Text100 = None
    email: Text255 = None
    phone: Text30 = None
    mobile: Text30 = None
    primary: bool = False


def list_contacts(call: Call) -> Reply:
    """Contacts by type or text, in the order of their names."""
    kind = call.request.query.get("type") or None
    if kind not in (None, "CUSTOMER", "VENDOR", "BOTH"):
        raise Malformed({"type": "must be CUSTOMER, VENDOR or BOTH"})
    found = contacts.matching(call.books, kind, call.request.query.get("search"))
    ordered = sorted(found, key=lambda contact: contact.display_name.lower())
    return Reply(call.dialect.page(page_of(call, ordered, show_contact), spring=call.dialect.is_code))


def create_contact(call: Call) -> Reply:
    """Create a contact."""
    given = read_form(ContactForm, call).model_dump()
    return Reply(show_contact(contacts.add_contact(call.books, call.clerk, given)), 201, "Contact created")


def get_contact(call: Call) -> Reply:
    """One contact."""
    return Reply(show_contact(contacts.find_contact(call.books, call.id)))


def update_contact(call: Call) -> Reply:
    """Replace a contact; what is left out is cleared."""
    given = read_form(ContactForm, call).model_dump()
    changed = contacts.replace_contact(call.books, call.id, given)
    return Reply(show_contact(changed), message="Contact updated")


def delete_contact(call: Call) -> Reply:
    """Delete a contact; it is hidden, not gone."""
    contacts.delete_contact(call.books, call.id)
    return Reply(status=204)


def add_person(call: Call) -> Reply:
    """Add a person to a contact."""
    form = read_form(PersonForm, call)
    person = Person(id=call.clerk.new_id(), **form.model_dump())
    added = contacts.add_person(call.books, call.id, person)
    return Reply(show_person(added), 201, "Contact person added")


def remove_person(call: Call) -> Reply:
    """Take a person off a contact."""
    contacts.remove_person(call.books, call.id, call.params["personId"].lower())
    return Reply(status=204)


def show_contact(contact: Contact) -> dict[str, object]:
    """A contact as the API shows it."""
    members = {to_camel(name): value for name, value in asdict(contact).items() if name not in NEVER_SHOWN}
    return {**members, "persons": [show_person(person) for person in contact.persons]}


def show_person(person: Person) -> dict[str, object]:
    """A person as the API shows them."""
    return {to_camel(name): value for name, value in asdict(person).items()}


ROUTES = (
    Route("GET", "/api/v1/contacts", list_contacts),
    Route("POST", "/api/v1/contacts", create_contact),
    Route("GET", "/api/v1/contacts/{id}", get_contact),
    Route("PUT", "/api/v1/contacts/{id}", update_contact),
    Route("DELETE", "/api/v1/contacts/{id}", delete_contact),
    Route("POST", "/api/v1/contacts/{id}/persons", add_person),
    Route("DELETE", "/api/v1/contacts/{id}/persons/{personId}", remove_person),
)
