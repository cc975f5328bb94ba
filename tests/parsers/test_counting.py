"""How many beside how much: what only counts is never money, and two figures that nothing explains are asked about."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message
from parsers.schema import to_schema

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
AMOUNTS = [
    ("took 35 shirts on credit from Arvind Textiles, 21,000", ["21000.00"]),
    ("bought 2 mirrors, 3,600, Decor Point", ["3600.00"]),
    ("Gupta Hardware se 15 tala liye udhaar, 3,750 ka bill", ["3750.00"]),
    ("200 paper plates and 200 cups 560 cash", ["560.00"]),
    ("200 straws 90, 50 lids 75 cash", ["90.00", "75.00"]),
    ("courier 3 parcel 270 cash", ["270.00"]),
    ("Rs 3,900 ke 30 hanger liye cash", ["3900.00"]),
    ("cleaning of 6 ACs 3,000 upi", ["3000.00"]),
    ("gas cylinder 2, 1850 each cash", ["3700.00"]),
    ("4 crates lemon x 1,050 cash", ["4200.00"]),
    ("maida 50kg bag x 4 @1720 cash", ["6880.00"]),
    ("bill of Murugan Cartons 7,200 - 400 boxes x 18, no MC/19", ["7200.00"]),
    ("2 helpers 600 each for 3 days cash", ["3600.00"]),
    ("JCB 8 ghante 1100 ghante ke hisaab se cash", ["8800.00"]),
    ("room no 305 AC repair 1,850 cash", ["1850.00"]),
    ("phase 2 wiring work 32,000 neft", ["32000.00"]),
    ("tyre 145/80 R12 2 pc 7,400 card", ["7400.00"]),
    ("bearing 6305 480 cash", ["480.00"]),
    ("bearing 6205 10 pcs 165 cash", ["165.00"]),
    ("3 pens for 30 and 5 files for 175", ["30.00", "175.00"]),
    ("rice 620 5 kg dal 675 cash", ["620.00", "675.00"]),
    ("paid hundred and fifty for a key", ["150.00"]),
    ("500-500 dono driver ko diye", ["1000.00"]),
    ("1. lever 850 2. hose 620 3. gauge 415 card", ["850.00", "620.00", "415.00"]),
    ("10 litre petrol 1,050 and 200 ka air", ["1050.00", "200.00"]),
    ("Trademark filing: 4,500 govt fee + 2,000 agent = 6,500, online", ["6500.00"]),
    ("chai 40 + biscuit 30 = 70", ["40.00", "30.00"]),
    ("vitrified tiles 2x2 for 36,100 cash", ["36100.00"]),
    ("cylinder bharwaye do, 600 per cylinder cash", ["1200.00"]),
    ("45 diye 225 rupay, rangoli 60, flower 300 sab nakad", ["225.00", "60.00", "300.00"]),
    ("light chali gayi thi, mistri 280 cash", ["280.00"]),
    ("took 40 mats, 350 on credit from Rao Traders", ["350.00"]),
    ("20 chai, 500 petrol", ["20.00", "500.00"]),
    ("chai 10, samosa 120", ["10.00", "120.00"]),
    ("50 auto, 1200 hotel", ["50.00", "1200.00"]),
    ("pen 10 rs, diary 250 rs", ["10.00", "250.00"]),
    ("bijli 2,340, pani 450, net 999 sab online", ["2340.00", "450.00", "999.00"]),
]


def _amounts(text: str) -> list[object]:
    drafts = to_schema(read_message(text, NOW))["drafts"]
    assert isinstance(drafts, list)
    return [draft["amount"] for draft in drafts]


@pytest.mark.parametrize(("text", "amounts"), AMOUNTS)
def test_what_counts_is_told_from_what_it_cost(text: str, amounts: list[object]) -> None:
    assert _amounts(text) == amounts


def test_of_two_figures_that_nothing_explains_none_is_taken() -> None:
    assert _amounts("mixer jar repair 40, 350 cash") == [None]
