"""What kind of money a message speaks of, with its figures."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message
from parsers.moving import Moved, Moving, read_moving

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
NEFT = "A/c XX1234 credited with Rs 12000.00 on 20-11-26 by NEFT from GUPTA KIRANA STORES UTR HDFCN26112012345. Avl Bal"
UPI = "Dear Customer, your A/c XX7788 is credited by Rs 2500.00 on 20Nov26 by UPI/raju@okhdfc Ref No 423456789013 -SBI"
REFUND = "Your refund of Rs 500 has been credited to your a/c XX1234 Ref 4234567890"


def moving(text: str) -> Moving | None:
    return read_moving(text, read_message(text, NOW), NOW)


@pytest.mark.parametrize(
    ("text", "what", "side"),
    [
        ("received 5000 from Raju UPI", Moved.RECEIVED, "Raju"),
        ("राजू से 5000 मिले", Moved.RECEIVED, "राजू"),
        ("Gupta ne 5000 diye bank me", Moved.RECEIVED, "Gupta"),
        (NEFT, Moved.RECEIVED, "GUPTA KIRANA STORES"),
        (UPI, Moved.RECEIVED, "raju"),
        ("loan mila 200000", Moved.LOAN_TAKEN, None),
        ("advance 5000 to Sharma Traders upi", Moved.ADVANCE, "Sharma Traders"),
        ("advance tax 25000 paid", Moved.ADVANCE_TAX, None),
        ("ghar ka ration 3200", Moved.PERSONAL, None),
        ("ATM se 10000 nikale", Moved.WITHDRAWN, None),
        ("bank me 20000 jama kiye", Moved.DEPOSITED, None),
        ("credit card bill 15,000 paid from HDFC", Moved.CARD_BILL, None),
        ("transferred 50000 from HDFC to ICICI", Moved.TRANSFER, None),
        ("GST challan 18,400 paid hdfc", Moved.GST_PAID, None),
        ("apni jeb se 450 auto", Moved.OWN_POCKET, None),
        ("paid 450 auto from my own pocket", Moved.OWN_POCKET, None),
        ("2 lakh ka loan liya bank se", Moved.LOAN_TAKEN, None),
        ("Cipla ko 12 strip wapas", Moved.RETURNED, "Cipla"),
        ("returned goods to Sharma Traders 2400", Moved.RETURNED, "Sharma Traders"),
    ],
)
def test_the_kind_of_money_and_the_other_side(text: str, what: Moved, side: str | None) -> None:
    found = moving(text)
    assert found
    assert (found.what, found.draft.vendor and found.draft.vendor.value) == (what, side)


@pytest.mark.parametrize(
    "text",
    [
        "paid 2500 UPI office supplies",
        "loan processing fee 2000 paid upi",
        "customer ne 1500 ka saman wapas kiya",
        "ग्राहक ने 2 पैकेट माल वापस किया",
        "chai 60, petrol 500 sab cash",
        "bill from Sharma Traders 23100",
        "salary 12000 Raju cash",
        "cash kitna hai",
        "will give Raju 5000 advance tomorrow",
        REFUND,
    ],
)
def test_a_plain_expense_a_question_and_a_plan_are_no_such_money(text: str) -> None:
    assert moving(text) is None


def test_an_alert_gives_sum_reference_and_way() -> None:
    found = moving(NEFT)
    assert found
    assert found.draft.amount
    assert found.draft.reference
    assert (str(found.draft.amount.value), found.draft.reference.value) == ("12000.00", "HDFCN26112012345")


def test_the_bank_that_money_went_to_is_named() -> None:
    found = moving("transferred 50000 from HDFC to ICICI")
    assert found
    assert found.into == "ICICI"
