"""Vendors at Katixo: looked for by GSTIN and by the words of a name, created, and given the state of their GSTIN."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from itertools import islice
from typing import TypeAlias, assert_never

from handlers.bill_effects import CreateVendor, FillVendor, FindVendor, VendorKept, VendorsFound
from handlers.day_facts import is_small
from handlers.effects import VendorEffect
from handlers.owed import Vendor
from handlers.vendors import SAME, likeness
from katixo_api import looks
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact
from katixo_api.errors import NotFound
from parsers.party import name_words
from parsers.roman import roman

Guard: TypeAlias = Callable[[], None]
VendorAnswer: TypeAlias = VendorsFound | VendorKept
WORDS = 3  # of a name are searched, the longest first
STEM = 4  # letters of a word that are searched: a slip in its end finds the vendor all the same
TAKEN = 200  # contacts a word; the server gives them by name
LISTED = 60  # vendors in a list to pick from


async def send_vendor(client: KatixoClient, effect: VendorEffect, guard: Guard, key: str) -> VendorAnswer:
    """Do what is wished about a vendor."""
    match effect:
        case FindVendor():
            return VendorsFound(tuple([to_vendor(one) async for one in _vendors(client, effect)]))
        case CreateVendor():
            made = await client.contacts.create(effect.request, idempotency_key=key, guard=guard)
            return VendorKept(to_vendor(made))
        case FillVendor():
            contact = await client.contacts.get(effect.vendor)
            changes = {"gstin": effect.gstin, "billing_state_code": effect.state_code}
            changes |= {} if contact.pan else {"pan": effect.gstin[2:12]}
            request = contact.as_request().model_copy(update=changes)
            filled = await client.contacts.update(effect.vendor, request, idempotency_key=key, guard=guard)
            return VendorKept(to_vendor(filled))
        case other:
            assert_never(other)


async def find_vendor(client: KatixoClient, effect: VendorEffect) -> VendorAnswer | None:
    """Look whether what was wished about a vendor is so; None when it is not."""
    match effect:
        case FindVendor():
            return None
        case CreateVendor(request=request):
            seen = await looks.find_contact(client, name=request.display_name, gstin=request.gstin)
            return VendorKept(to_vendor(seen.record)) if seen.record else None
        case FillVendor():
            try:
                contact = await client.contacts.get(effect.vendor)
            except NotFound:
                return None
            is_so = (contact.gstin, contact.billing_state_code) == (effect.gstin, effect.state_code)
            return VendorKept(to_vendor(contact)) if is_so else None
        case other:
            assert_never(other)


def to_vendor(contact: Contact) -> Vendor:
    """Take from a contact what the conversation needs of it."""
    return Vendor(
        id=contact.id,
        name=contact.display_name,
        gstin=(contact.gstin or "").upper(),
        state_code=contact.billing_state_code or "",
        terms_days=contact.payment_terms_days or 0,
        treatment=(contact.gst_treatment or "").upper(),
        is_msme=is_small(contact),
    )


async def _vendors(client: KatixoClient, effect: FindVendor) -> AsyncIterator[Contact]:
    """Go through the vendors that may be meant, each once."""
    seen: set[str] = set()
    if effect.gstin and (same := await client.contacts.with_gstin(effect.gstin)) and same.is_vendor:
        seen.add(same.id)
        yield same
    for words, limit in (*_whole(effect), *_stems(effect)):
        count, is_found = 0, False
        async for contact in client.contacts.list(type="VENDOR", search=words or None):
            if contact.active and contact.id not in seen:
                seen.add(contact.id)
                is_found = is_found or likeness(effect.name, contact.display_name) == SAME
                yield contact
            count += 1
            if count >= limit:
                break
        if is_found:
            return


def _whole(effect: FindVendor) -> list[tuple[str, int]]:
    """Search a name of several words as it stands: whoever bears it is meant, and nobody else need be looked at."""
    name = " ".join(effect.name.split())
    return [(name, TAKEN)] if " " in name and name.isascii() else []


def _stems(effect: FindVendor) -> list[tuple[str, int]]:
    """Give what to search: the beginnings of the longest words, in Latin letters; nothing at all lists some."""
    if not effect.name:
        return [] if effect.gstin else [("", LISTED)]
    words = sorted(dict.fromkeys(name_words(roman(effect.name))), key=len, reverse=True)
    stems = dict.fromkeys(word[:STEM] for word in islice(words, WORDS))
    return [(stem, TAKEN) for stem in stems if stem]
