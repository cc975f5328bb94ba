"""Who was paid and who was not: read from whole messages."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.schema import read_for_score

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")


def vendors(text: str) -> list[object]:
    """Read the vendors of a message's drafts."""
    drafts = read_for_score(text, NOW, False)["drafts"]
    assert isinstance(drafts, list)
    return [draft["vendor"] for draft in drafts]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("ramu ki tankhwah 7500 upi", "ramu"),
        ("मजदूर कल्लू की हफ्ते की दिहाड़ी 450 नकद", "कल्लू"),
        ("कविता मैडम का वेतन 18000 एनईएफटी", "कविता मैडम"),
        ("Suresh was paid 900 for unloading", "Suresh"),
        ("Abdul got 700 cash for painting the gate", "Abdul"),
        ("pest control done by PestGuard 2,200", "PestGuard"),
        ("chair light repaird by Confident Dental Service 7500 gpay", "Confident Dental Service"),
        ("रमेशला 500 दिले मजुरी", "रमेश"),
        ("રમેશભાઈને 800 આપ્યા રોકડા", "રમેશભાઈ"),
        ("Biju chettanu 1500 koduthu", "Biju"),
    ],
)
def test_people_who_were_given_money(text: str, vendor: str) -> None:
    assert vendors(text) == [vendor]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("lunch 640 on card at Domino's", "Domino's"),
        ("bought bulbs 450 from Philips dealer Kiran Lights", "Kiran Lights"),
        ("Coastal Pouch & Films raised inv CP/118 on us - 90 kg film, 17,100, pay by 31 Dec", "Coastal Pouch & Films"),
        ("R.K. Traders billed 8,600 for cartons, bill no 77, 30 days", "R.K. Traders"),
        ("chhudayi bilty Bhole Nath Transport se, bhada 2400 upi", "Bhole Nath Transport"),
        ("नर्मदा ऑयल मिल का 19,800 का बिल आया, 10 दिन में देना है", "नर्मदा ऑयल मिल"),
        ("new bharat tyres puncture 100", "new bharat tyres"),
    ],
)
def test_a_firm_is_named_whole_and_nothing_more(text: str, vendor: str) -> None:
    assert vendors(text) == [vendor]


@pytest.mark.parametrize(
    "text",
    [
        "tempo fare 3800, Siva paid it in cash",
        "Rinku ko bukhar tha dawai 240",
        "kingfish 2,100 from Siolim market cash",
        "parking 160 at KR Market cash",
        "toll 120 at Khed naka",
        "hotel 7200 Ooty me client ke saath debit card",
        "motor fixed, 5,300 gone via imps from our Federal a/c",
        "kitchen staff ko 5000 bonus diya",
        "society committee ko chanda 1000 cash",
        "battery ka pani leke aaya Dinesh, 400 kharch",
        "client Mehta ke saath lunch 1200",
        "for Mr Kapoor (client) gift hamper 1500",
        "Exam fee of trainee Rakesh 1500 upi",
        "Two buckets and a mop 380 gpay",
        "parking 80 near Phoenix mall",
        "mangal ko cctv lagwaya 14,750",
        "cheque se malkin ko 14000 kiraya diya",
        "Mehta sir ke liye gift 900 upi",
        "birthday cake of Neha 650",
        "Ganesh Chaturthi decoration 2200",
        "kal Vikas aur Amit ko chai pilayi 60",
        "Godrej almirah 12000 cash",
        "2 bundles twine 95/piece to tie bouquets",
        "for client Rohini Tiles - trade licence renewal fee 3,600 netbanking",
    ],
)
def test_who_spent_it_and_where_it_was_are_no_vendors(text: str) -> None:
    assert vendors(text) == [None]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("उस्मान मिस्त्री ने 450 लिए नकद, मशीन की सर्विस", "उस्मान मिस्त्री"),
        ("પટેલ સ્ટોર્સમાંથી સાબુ 240", "પટેલ સ્ટોર્સ"),
        ("dumbell set 12,500 Flex Fitness ko neft", "Flex Fitness"),
        ("Facebook ads 3500 card", "Facebook"),
        ("filing for the brand, Rs 9k to Adv. Roopa Shenoy, netbanking", "Adv. Roopa Shenoy"),
        ("PAID 18K TO ADV. THOMAS KURIAN FOR LEASE DEED THRU IMPS", "ADV. THOMAS KURIAN"),
        ("Fumigation of godown 2,360, Shield Pest Control, cheque", "Shield Pest Control"),
        ("bus nahi mili to rapido pakda, 96 rs paytm", "rapido"),
        ("पुष्पा बाई की तनख्वाह 3500 नकद", "पुष्पा बाई"),
        ("Naseem the mason was given 2400 for plastering", "Naseem"),
    ],
)
def test_a_name_is_known_by_what_stands_beside_it(text: str, vendor: str) -> None:
    assert vendors(text) == [vendor]


def test_the_shop_that_opens_a_list_of_goods_is_paid_for_all_of_them() -> None:
    assert vendors("Kiran Store se tel 320 aur daal 240 upi") == ["Kiran Store", "Kiran Store"]
    assert vendors("Ramu ko 500 diye, chai 60") == ["Ramu", None]


def test_the_heading_of_a_list_is_no_vendor() -> None:
    assert vendors("Site visit Nashik: cab 1,900 gpay; lunch 410 cash; toll 270 cash") == [None, None, None]
    assert vendors("Building expenses today: tanker 1400 cash, lift AMC 5,000 neft") == [None, None]
