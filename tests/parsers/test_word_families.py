"""Families of wordings by messages that stand in no labelled set: counts, corrections, names, kinds, questions."""

from __future__ import annotations

import pytest

from tests.corpus.scoring import Row, read


def _read(text: str, pending: str | None = None) -> Row:
    return read({"text": text, "now": "2026-11-20T10:30+05:30", "pending": pending})


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("दो पंखे 1450 के हिसाब से, कार्ड", ["2900.00"]),
        ("पीने के पानी के 8 कैन 320 नकद", ["320.00"]),
        ("wax 6 tin @ 165 cash\ncotton 3 pkt 210 gpay", ["990.00", "210.00"]),
        ("paid 640 to Imran, sorry 460", ["460.00"]),
        ("chai nashta 120 diye, nahi nahi 210", ["210.00"]),
        ("gas cylinder 2 mangaya, 3640 cash", ["3640.00"]),
        ("3000 pamphlets chhapwaye 4,200 upi", ["4200.00"]),
        ("truck insurance MH14 4521, 38,200 netbanking", ["38200.00"]),
        ("dukan 2 ka bijli bill 3400 upi", ["3400.00"]),
        ("diesel MH12 2500 cash", ["2500.00"]),
        ("chai 60, biscuit 40 cash", ["60.00", "40.00"]),
    ],
)
def test_what_counts_or_is_taken_back_is_no_amount(text: str, amounts: list[str]) -> None:
    assert [draft["amount"] for draft in _read(text)["drafts"]] == amounts


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("गणेश बेयरिंग हाउस को 4500 चेक से दिए", "गणेश बेयरिंग हाउस"),
        ("Sai Cartons 500 boxes @ 18.50 bill SC-09 15 days credit", "Sai Cartons"),
        ("bill from Sudarshan Papers 12,300 incl gst, #SP-77, net 30", "Sudarshan Papers"),
        ("team dinner 1,260 @ Hotel Annapurna card", "Hotel Annapurna"),
        ("cash 800 loading at Bhiwandi godown", None),
        ("तीन दरवाजे 4200 के भाव से, चेक", None),
        ("8 tin oil @ 2150, neft", None),
    ],
)
def test_a_firm_is_known_by_its_trade_and_a_place_is_none(text: str, vendor: str | None) -> None:
    (draft,) = _read(text)["drafts"]
    assert draft["vendor"] == vendor


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("कोरीयर वाले को 90 दिए", "Freight & Courier"),
        ("मंदिर में 251 रुपये चढ़ावा दिया", "Donations"),
        ("4 packet A4 @ 310, cash", "Printing & Stationery"),
        ("bonus diya Ravi ko 3000, Pinky ko 2500 cash", "Salaries & Wages"),
        ("दवा रखने के लिए थैलियां 300 नकद", "Packaging"),
    ],
)
def test_the_last_thing_on_the_list_has_its_kind(text: str, category: str) -> None:
    assert _read(text)["drafts"][-1]["category"] == category


@pytest.mark.parametrize(
    ("text", "intent", "category", "vendor"),
    [
        ("transport pe is mahine kitna gaya", "ask_spend", "Freight & Courier", None),
        ("how much on elctricity this year", "ask_spend", "Electricity", None),
        ("rent paid last year", "ask_spend", "Rent", None),
        ("packing material pe pichle mahine kitna gaya", "ask_spend", "Packaging", None),
        ("Patel Hardware pe hamara kitna nikalta hai", "ask_receivables", None, "Patel Hardware"),
        ("Sharma ji ko kitna dena baki hai", "ask_bills_due", None, "Sharma ji"),
        ("cement ki kitni bori bachi hai", "other", None, None),
    ],
)
def test_a_question_is_narrowed_by_kind_or_party(
    text: str, intent: str, category: str | None, vendor: str | None
) -> None:
    got = _read(text)
    assert (got["intent"], got["query"].get("category"), got["query"].get("vendor")) == (intent, category, vendor)


def test_a_denied_party_and_a_denied_rate_give_way_to_the_other() -> None:
    assert _read("wo Amazon nahi Flipkart tha", "draft")["edits"] == {"vendor": "Flipkart"}
    assert _read("gst 12 nahi 18", "draft")["edits"] == {"gst_rate": "18"}
    assert _read("bill number 88 nahi 89 hai", "draft")["edits"] == {"bill_number": "89"}
