"""Which of the organisation's vendors a name or GSTIN means: the GSTIN first, then the user's own word for it, then the
name, and when more than one fits, a list to choose from.

A vendor that fits by name but has another GSTIN is somebody else, so it is offered and never taken by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from handlers.bill_effects import CreateVendor, FindVendor
from handlers.business import Business, Habit
from handlers.owed import Party, Vendor
from handlers.states import OpenDraft
from katixo_api.contacts import CreateContact
from parsers.drafts import BillDraft, ExpenseDraft
from parsers.gstin import STATES, is_gstin
from parsers.lexicon import sound
from parsers.party import name_words
from parsers.roman import roman

SAME, HELD, ALIKE = 100.0, 92.0, 86.0  # the same words; all its words are in the name; spelled almost alike
OFFERED = 84.0  # what is this close is offered, and never taken
KEPT = 45  # candidates remembered a draft
NAME_LIMIT = 255  # characters, CreateContactRequest.displayName
NOISE = frozenset(("pvt", "ltd", "private", "limited", "llp", "co", "company", "m", "s", "messrs", "the", "and"))


@dataclass(frozen=True, slots=True)
class Sought:
    """What a vendor is looked for by."""

    name: str
    gstin: str = ""

    @property
    def key(self) -> str:
        """Give what tells one search from another."""
        return " ".join([*self.name.casefold().split(), self.gstin])


def sought_of(opened: OpenDraft) -> Sought | None:
    """Say which vendor a draft is about; None when it names none, or its other side is no vendor."""
    if opened.move and opened.move.kind != "returned":
        return None
    match opened.draft:
        case ExpenseDraft(vendor=vendor):
            return Sought(vendor.value) if vendor and vendor.value.strip() else None
        case BillDraft(vendor=vendor, gstin=gstin):
            named = Sought(vendor.value if vendor else "", gstin.value.upper() if gstin else "")
            return named if named.key.strip() else None


def search(opened: OpenDraft, sought: Sought) -> FindVendor:
    """Give the wish to look a vendor up."""
    return FindVendor(opened.id, opened.version, sought.name, sought.gstin)


def matched(opened: OpenDraft, sought: Sought, found: tuple[Vendor, ...], business: Business) -> OpenDraft:
    """Remember what a look has found: the one vendor that is meant, or those that may be."""
    chosen = _certain(sought, found, business)
    ranked = sorted(found, key=lambda vendor: (-likeness(sought.name, vendor.name), vendor.name.casefold()))
    fitting = [vendor for vendor in ranked if likeness(sought.name, vendor.name) >= OFFERED]
    if chosen is None and len(fitting) == 1 and not _is_other(sought, fitting[0]):
        chosen = fitting[0]
    party = Party(sought.key, chosen, () if chosen else tuple(fitting[:KEPT]))
    return replace(opened, party=party)


def listed(opened: OpenDraft, found: tuple[Vendor, ...]) -> OpenDraft:
    """Remember vendors to pick from, those already offered first."""
    every = {vendor.id: vendor for vendor in (*opened.party.candidates, *sorted(found, key=lambda one: one.name))}
    return replace(opened, party=replace(opened.party, candidates=tuple(every.values())[:KEPT], page=0))


def likeness(written: str, name: str) -> float:
    """Say how well a written name fits a vendor's, 0 to 100.

    >>> likeness("sharma traders", "Sharma Traders"), likeness("Sharma", "Sharma Traders")
    (100.0, 92.0)
    >>> likeness("Sharma Tradrs", "Sharma Traders") >= ALIKE > likeness("Sharma Tradrs", "Sharma Wholesale")
    True
    """
    ours, theirs = _key(written), _key(name)
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return SAME
    alike = fuzz.ratio(" ".join(ours), " ".join(theirs))
    return max(HELD, alike) if set(ours) <= set(theirs) else alike


def new_vendor(opened: OpenDraft) -> CreateVendor | None:
    """Give the wish for a new vendor from what the bill says: name, GSTIN, and with it PAN and state."""
    sought = sought_of(opened)
    if sought is None or not (sought.name or sought.gstin):
        return None
    name = " ".join(sought.name.split())[:NAME_LIMIT] or sought.gstin
    gstin = sought.gstin if is_gstin(sought.gstin) else None
    request = CreateContact(
        contact_type="VENDOR",
        display_name=name,
        gstin=gstin,
        pan=gstin[2:12] if gstin else None,
        gst_treatment="REGISTERED" if gstin else None,
        place_of_supply=gstin[:2] if gstin else None,
        billing_state=STATES[gstin[:2]] if gstin else None,
        billing_state_code=gstin[:2] if gstin else None,
    )
    return CreateVendor(opened.id, opened.version, request)


def chosen_habit(opened: OpenDraft, vendor: Vendor) -> tuple[Habit, ...]:
    """Learn that the user's word means this vendor, so that it is not asked again."""
    sought = sought_of(opened)
    return (Habit(_subject(sought.name), "vendor", vendor.id),) if sought and sought.name else ()


def _certain(sought: Sought, found: tuple[Vendor, ...], business: Business) -> Vendor | None:
    """Give the vendor that is meant beyond doubt: by GSTIN, by the user's own choice before, by the whole name."""
    if sought.gstin and (same := [one for one in found if one.gstin.upper() == sought.gstin]):
        return same[0]
    usual = business.habits.get((_subject(sought.name), "vendor"))
    fitting = [one for one in found if not _is_other(sought, one)]
    if by_habit := [one for one in fitting if one.id == usual]:
        return by_habit[0]
    whole = [one for one in fitting if likeness(sought.name, one.name) == SAME]
    return whole[0] if len(whole) == 1 else None


def _is_other(sought: Sought, vendor: Vendor) -> bool:
    """Say whether a vendor is another taxpayer, or another registration, than the bill's."""
    return bool(sought.gstin and vendor.gstin and vendor.gstin.upper() != sought.gstin)


def _subject(name: str) -> str:
    return " ".join(name.casefold().split())


def _key(name: str) -> list[str]:
    words = [sound(word) for word in name_words(roman(name))]
    return [word for word in words if word not in NOISE] or words
