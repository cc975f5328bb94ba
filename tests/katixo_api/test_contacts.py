"""Tests for katixo_api.contacts. The record is the Contacts page's example, shortened."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

import httpx
import pytest

from katixo_api.contacts import Contact, CreateContact
from katixo_api.errors import Conflict, OutOfBounds
from katixo_api.record import read_record
from tests.katixo_api.replies import Server, client, no, yes

ID = "f47ac10b-58cc-4372-a567-0e02b2c3d479"
RECORD: dict[str, Any] = {
    "id": ID,
    "contactType": "VENDOR",
    "displayName": "Sharma Traders",
    "gstin": "27AAECS1234F1Z5",
    "billingAddressLine1": "Shop 12, Laxmi Market",
    "billingStateCode": "27",
    "creditLimit": 500000.0,
    "salesHold": None,
    "active": True,
    "persons": [{"id": "p-1", "firstName": "Rajesh", "primary": True}],
}


def page(*kinds: str) -> httpx.Response:
    content = [RECORD | {"id": str(index), "contactType": kind} for index, kind in enumerate(kinds)]
    return yes({"content": content, "number": 0, "totalPages": 1})


def test_a_contact_is_read_with_its_persons() -> None:
    contact = read_record(Contact, RECORD)
    assert contact.billing_address_line1 == "Shop 12, Laxmi Market"
    assert contact.credit_limit == Decimal(500000)
    assert [person.first_name for person in contact.persons] == ["Rajesh"]
    assert not contact.sales_hold
    assert contact.is_vendor


async def test_an_update_that_changes_nothing_sends_everything_back() -> None:
    server = Server(yes(RECORD))
    await client(server).contacts.update(ID, read_record(Contact, RECORD).as_request(), idempotency_key="k")
    kept = {name: RECORD[name] for name in ("contactType", "displayName", "gstin", "billingAddressLine1")}
    assert kept.items() <= cast(dict[str, Any], server.sent()).items()
    assert (server.asked[0].method, server.asked[0].url.path) == ("PUT", f"/api/v1/contacts/{ID}")


async def test_a_contact_is_created_without_what_is_none() -> None:
    server = Server(yes(RECORD, 201))
    await client(server).contacts.create(CreateContact(contact_type="VENDOR", display_name="Sharma Traders"))
    assert server.sent() == {"contactType": "VENDOR", "displayName": "Sharma Traders"}


async def test_a_duplicate_gstin_is_a_conflict() -> None:
    request = CreateContact(contact_type="VENDOR", display_name="x")
    with pytest.raises(Conflict) as caught:
        await client(Server(no(409, errors=["CONTACT_DUPLICATE_GSTIN"]))).contacts.create(request, idempotency_key="k")
    assert not caught.value.may_have_happened


async def test_too_long_a_name_is_not_sent() -> None:
    server = Server(yes(RECORD))
    with pytest.raises(OutOfBounds) as caught:
        await client(server).contacts.create(CreateContact(contact_type="VENDOR", display_name="x" * 256))
    assert caught.value.fields == {"displayName": "at most 255 characters"}


@pytest.mark.parametrize(("wanted", "found"), [(None, "012"), ("VENDOR", "12"), ("CUSTOMER", "02"), ("BOTH", "2")])
async def test_the_type_is_checked_again(wanted: Any, found: str) -> None:
    server = Server(page("CUSTOMER", "VENDOR", "BOTH"))
    assert "".join([each.id async for each in client(server).contacts.list(type=wanted, search="sharma")]) == found
    assert server.asked[0].url.params["search"] == "sharma"


async def test_a_deleted_contact_answers_without_a_body() -> None:
    server = Server(httpx.Response(204))
    await client(server).contacts.delete(ID)
    assert server.asked[0].method == "DELETE"


async def test_one_contact_is_read_by_its_id() -> None:
    assert (await client(Server(yes(RECORD))).contacts.get(ID)).display_name == "Sharma Traders"
