"""Contacts: one GSTIN stands in the books once, an update replaces the whole record, a delete hides it.

Source: listContacts, createContact, updateContact, addContactPerson.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contact_records import Contact, Person
from katixo_api.sandbox.books.refusals import Refused, missing

KEPT_WHEN_LEFT_OUT = (
    "currency",
    "billing_country",
    "shipping_country",
    "payment_terms_days",
    "credit_limit",
    "opening_balance",
)
"""Members that an update keeps when they are left out; all others are cleared (CreateContactRequest)."""
NEVER_FROM_OUTSIDE = (
    "id",
    "created_at",
    "created_seq",
    "outstanding_ar",
    "outstanding_ap",
    "active",
    "deleted",
    "persons",
)


def add_contact(books: Books, clerk: Clerk, given: Mapping[str, object]) -> Contact:
    """Write down a new contact from its members; those left out take their defaults."""
    _check_gstin(books, given.get("gstin"), None)
    wanted = {name: value for name, value in given.items() if value is not None}
    blank = Contact(clerk.new_id(), "VENDOR", "", created_at=clerk.now, created_seq=clerk.next_seq())
    contact = with_members(blank, wanted)
    return books.contacts.put(replace(contact, gst_treatment=_treatment(contact)))


def replace_contact(books: Books, contact_id: str, given: Mapping[str, object]) -> Contact:
    """Replace a contact: what is left out is cleared, except the members of `KEPT_WHEN_LEFT_OUT`."""
    before = find_contact(books, contact_id)
    _check_gstin(books, given.get("gstin"), contact_id)
    kept = {name: getattr(before, name) for name in (*NEVER_FROM_OUTSIDE, *KEPT_WHEN_LEFT_OUT)}
    wanted = {name: value for name, value in given.items() if value is not None}
    blank = Contact(contact_id, before.contact_type, "", before.created_at, before.created_seq)
    contact = with_members(blank, {**kept, **wanted})
    return books.contacts.put(replace(contact, gst_treatment=_treatment(contact)))


def delete_contact(books: Books, contact_id: str) -> None:
    """Hide a contact; what was booked with it stays."""
    books.contacts.put(replace(find_contact(books, contact_id), active=False, deleted=True))


def add_person(books: Books, contact_id: str, person: Person) -> Person:
    """Add a person; a new primary demotes the old one."""
    contact = find_contact(books, contact_id)
    others = tuple(replace(other, primary=other.primary and not person.primary) for other in contact.persons)
    books.contacts.put(replace(contact, persons=(*others, person)))
    return person


def remove_person(books: Books, contact_id: str, person_id: str) -> None:
    """Take a person off a contact."""
    contact = find_contact(books, contact_id)
    if all(person.id != person_id for person in contact.persons):
        raise missing("ContactPerson", person_id)
    books.contacts.put(replace(contact, persons=tuple(p for p in contact.persons if p.id != person_id)))


def find_contact(books: Books, contact_id: str) -> Contact:
    """The contact with this id, else 404."""
    contact = books.contacts.get(contact_id)
    if contact is None or contact.deleted:
        raise missing("Contact", contact_id)
    return contact


def matching(books: Books, contact_type: str | None, search: str | None) -> Iterator[Contact]:
    """Contacts that are still there, of the type and with the text in name, company, e-mail, phone or GSTIN.

    CUSTOMER and VENDOR include BOTH; BOTH filters nothing.
    """
    text = (search or "").strip().lower()
    for contact in books.contacts:
        if contact.deleted or (
            contact_type in ("CUSTOMER", "VENDOR") and contact.contact_type not in (contact_type, "BOTH")
        ):
            continue
        if not text or any(text in value.lower() for value in _searched(contact)):
            yield contact


def with_members(contact: Contact, members: Mapping[str, object]) -> Contact:
    """The contact with these members set; names and types were checked by whoever read them."""
    return _replaced(contact, members)


def _replaced(contact: Contact, members: Mapping[str, Any]) -> Contact:
    return replace(contact, **members)


def _searched(contact: Contact) -> Iterator[str]:
    for value in (
        contact.display_name,
        contact.company_name,
        contact.email,
        contact.phone,
        contact.mobile,
        contact.gstin,
    ):
        if value:
            yield value


def _treatment(contact: Contact) -> str:
    if contact.gst_treatment:
        return contact.gst_treatment
    return "REGISTERED" if contact.gstin and len(contact.gstin) == 15 else "UNREGISTERED"


def _check_gstin(books: Books, gstin: object, own_id: str | None) -> None:
    if not gstin:
        return
    for other in books.contacts:
        if other.gstin == gstin and not other.deleted and other.id != own_id:
            raise Refused(409, "CONTACT_DUPLICATE_GSTIN", f"A contact with GSTIN {gstin} already exists")
