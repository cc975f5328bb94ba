"""Contacts and their persons."""

from __future__ import annotations

import pytest

from tests.katixo_api.sandbox.shop import Shop

GSTIN = "27AAPFU0939F1ZV"
VENDOR = {"contactType": "VENDOR", "displayName": "Sharma Traders", "gstin": GSTIN}


def test_a_gstin_stands_in_the_books_once(shop: Shop) -> None:
    assert shop.ask("POST", "/contacts", VENDOR).status == 201
    assert shop.ask("POST", "/contacts", {**VENDOR, "displayName": "Other"}).status == 409


def test_the_gstin_of_a_deleted_contact_is_free_again(shop: Shop) -> None:
    contact_id = shop.contact(gstin=GSTIN)
    deleted = shop.ask("DELETE", f"/contacts/{contact_id}")
    assert (deleted.status, deleted.body) == (204, b"")
    assert shop.ask("GET", f"/contacts/{contact_id}").status == 404
    assert shop.ask("POST", "/contacts", VENDOR).status == 201


@pytest.mark.parametrize(("gstin", "treatment"), [(GSTIN, "REGISTERED"), (None, "UNREGISTERED")])
def test_treatment_follows_the_gstin_when_left_out(shop: Shop, gstin: str | None, treatment: str) -> None:
    assert shop.ask("POST", "/contacts", {**VENDOR, "gstin": gstin}).data["gstTreatment"] == treatment


def test_an_update_clears_what_it_leaves_out_but_for_a_few_members(shop: Shop) -> None:
    contact_id = shop.contact(phone="+912026543210", creditLimit=500000, paymentTermsDays=7)
    updated = shop.ask("PUT", f"/contacts/{contact_id}", {"contactType": "BOTH", "displayName": "New"}).data
    assert updated.get("phone") is None
    assert (updated["creditLimit"], updated["paymentTermsDays"], updated["currency"]) == (500000, 7, "INR")


def test_what_can_be_written_but_never_comes_back(shop: Shop) -> None:
    shown = shop.ask("POST", "/contacts", {**VENDOR, "salutation": "Mr.", "taxId": "X1"}).data
    assert not {"salutation", "taxId", "deleted"} & set(shown)


def test_search_finds_names_gstins_and_mail(shop: Shop) -> None:
    shop.contact(displayName="Mehta Brothers", gstin=GSTIN, email="mehta@example.in")
    shop.contact(displayName="Gupta")
    for text in ("mehta", "0939F", "EXAMPLE.IN"):
        found = shop.ask("GET", f"/contacts?search={text}").data["content"]
        assert [row["displayName"] for row in found] == ["Mehta Brothers"]


def test_both_counts_as_customer_and_as_vendor(shop: Shop) -> None:
    for kind in ("CUSTOMER", "VENDOR", "BOTH"):
        shop.contact(contactType=kind, displayName=kind)
    names = [row["displayName"] for row in shop.ask("GET", "/contacts?type=CUSTOMER").data["content"]]
    assert names == ["BOTH", "CUSTOMER"]


def test_a_new_primary_person_demotes_the_old_one(shop: Shop) -> None:
    contact_id = shop.contact()
    for name in ("Rajesh", "Vikram"):
        shop.ask("POST", f"/contacts/{contact_id}/persons", {"firstName": name, "primary": True})
    persons = shop.ask("GET", f"/contacts/{contact_id}").data["persons"]
    assert [(person["firstName"], person["primary"]) for person in persons] == [("Rajesh", False), ("Vikram", True)]


def test_a_person_can_be_taken_off_once(shop: Shop) -> None:
    contact_id = shop.contact()
    person_id = shop.ask("POST", f"/contacts/{contact_id}/persons", {"firstName": "Rajesh"}).data["id"]
    statuses = [shop.ask("DELETE", f"/contacts/{contact_id}/persons/{person_id}").status for _ in range(2)]
    assert statuses == [204, 404]


@pytest.mark.parametrize("name", ["", "   "])
def test_a_blank_name_is_refused(shop: Shop, name: str) -> None:
    answer = shop.ask("POST", "/contacts", {**VENDOR, "displayName": name})
    assert answer.status == 400
    assert "must not be blank" in str(answer.body["errors"])
