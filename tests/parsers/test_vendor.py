"""The name in the heading."""

from __future__ import annotations

import pytest

from parsers.document import Document
from parsers.vendor import Contact, read_vendor
from tests.corpus.documents import page


def vendor(*rows: str, **options: object) -> str:
    found = read_vendor(Document([page(*rows)]), **options)  # type: ignore[arg-type]  # options as given
    return found.value if found else "none"


FOOT = ("Date: 01/10/2026", "Steel   100.00", "Total   100.00", "Thank you")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (("TAX INVOICE", "Asha Traders", "12 M G Road, Pune - 411001"), "Asha Traders"),
        (("INDIAN OIL", "WELCOMES YOU", "SAI FUEL POINT", "NH-48"), "SAI FUEL POINT"),
        (("SUN BOOK CO SDN BHD (742016-W)", "67, JALAN MEWAH"), "SUN BOOK CO SDN BHD"),
        (("RSK", "ROAST HOUSE SDN. BHD.", "1227039-K"), "ROAST HOUSE SDN. BHD"),
        (("HOME MASTER HARDWARE &", "ELECTRICAL", "40170 SHAH ALAM"), "HOME MASTER HARDWARE & ELECTRICAL"),
        (("Bill To", "Ravi Stores", "Pune", "", "Asha Traders Pvt Ltd", "Station Road"), "Asha Traders Pvt Ltd"),
        (
            ("LUCKY GARDEN BAKERY", "HOUSE SDN BHD", "Reg No : 134837T", "21G, JALAN 7"),
            "LUCKY GARDEN BAKERY HOUSE SDN BHD",
        ),
        (("PUSAKA SEAFOOD", "RESTAURANT S/B", "(Co. Reg. No. 764508-A)"), "PUSAKA SEAFOOD RESTAURANT S/B"),
        (("CHOP HIN PHARMACY Reg No : 176217X", "21G, JALAN KENANGA 7"), "CHOP HIN PHARMACY"),
        (("RESTAURANT JIA", "JIA HOUSE", "002693074-K", "13, JLN UTAMA 8"), "RESTAURANT JIA JIA HOUSE"),
        (
            ("AIK HUAT HARDWARE", "ENTERPRISE (SETIA", "ALAM) SDN BHD", "822737-X"),
            "AIK HUAT HARDWARE ENTERPRISE (SETIA ALAM) SDN BHD",
        ),
        (("YONG CEN TRADING POSTED", "8, JALAN JASA 3"), "YONG CEN TRADING"),
        (("SECRET CAKE CAFE", "OWN BY: ALUNAN ASAS SDN BHD", "4, JALAN UTAMA"), "SECRET CAKE CAFE"),
        (("Receipt from Asha Labs Pvt Ltd", "Paid on 12 May 2026"), "Asha Labs Pvt Ltd"),
        (("UJJWAL STORES", "Shop 3, Gandhi Chowk", "Siliguri 734001"), "UJJWAL STORES"),
        (("uploaded by me", "ABC HO TRADING", "JALAN HARMONI"), "ABC HO TRADING"),
    ],
)
def test_name_among_titles_slogans_and_addresses(head: tuple[str, ...], name: str) -> None:
    assert vendor(*head, *FOOT) == name


def test_signature_makes_the_name_sure() -> None:
    found = read_vendor(Document([page("Asha Traders", "Pune", *FOOT, "For Asha Traders")]))
    assert found
    assert found.is_sure


def test_signature_spells_a_cut_name_in_full() -> None:
    assert (
        vendor("New Modern Tailors &", "Salem", *FOOT, "For New Modern Tailors & Drapers")
        == "New Modern Tailors & Drapers"
    )


def test_close_name_of_an_own_contact_is_taken() -> None:
    assert vendor("ASHA TRADRES", "Pune", *FOOT, contacts=[Contact("Asha Traders")]) == "Asha Traders"


def test_page_of_figures_has_no_vendor() -> None:
    assert vendor("12345", "100.00  200.00") == "none"
