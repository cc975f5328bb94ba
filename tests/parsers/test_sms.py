"""Alerts of banks and payment apps: whom the money went to, how, and when; what is no payment gives no draft."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.drafts import Matter
from parsers.sms import read_alert
from parsers.text import read_text

TODAY = date(2026, 11, 20)
PAID = [
    ("Thank you for using your RBL Bank Credit Card xx7719 for INR 12,840.00 at ORBIT TRAVELS on 28-10-2026 at 19:44. "
     "Avl limit INR 87,160", "12840.00 ORBIT TRAVELS Card 2026-10-28"),
    ("Dear Customer, your NEFT of Rs.18,500.00 to SURGI LAB SUPPLIES from A/c XX6602 on 2026-11-01 is processed. "
     "UTR PUNBN27060112233. -PNB", "18500.00 SURGI LAB SUPPLIES Bank Transfer 2026-11-01"),
    ("Rs.1,475.00 debited from A/c XX2210 on 05-11-26 towards NACH ADOBE SYSTEMS INDIA UMRN HDFC0000000123. "
     "Avl Bal Rs 44,000", "1475.00 ADOBE SYSTEMS INDIA Bank Transfer 2026-11-05"),
    ("Dear customer, Rs 649.00 has been debited from your account XX3345 on 10/11/26 for e-mandate of TUNES INDIA. "
     "Ref 632200118877 - Union Bank", "649.00 TUNES INDIA Bank Transfer 2026-11-10"),
    ("Standing Instruction of Rs 12,000.00 executed from A/c XX5512 to RAMESH PROPERTIES on 01-11-2026. -Canara Bank",
     "12000.00 RAMESH PROPERTIES Bank Transfer 2026-11-01"),
    ("IMPS of INR 22,000.00 to A/c XX8890 (VIKRAM ELECTRICALS) successful on 09-11-26. Ref 631412349876. Federal Bank",
     "22000.00 VIKRAM ELECTRICALS Bank Transfer 2026-11-09"),
    ("AU Bank: INR 2,360.00 paid to DIGITAL SIGNS HUB, 16Nov26, UPI Ref 632098761111, A/c X3021. Not done by you? "
     "180012001200", "2360.00 DIGITAL SIGNS HUB UPI 2026-11-16"),
    ("Alert: Rs.649.00 debited via Debit Card **5527 at BAZAR SMART 08-11-26 20:11. Avl Bal Rs.40,212. IDFC FIRST Bank",
     "649.00 BAZAR SMART Card 2026-11-08"),
    ("Rs 185 deducted from your FASTag linked to vehicle MH12AB1234 at TALEGAON TOLL PLAZA on 16-11-2026 08:12. "
     "Avl bal Rs 615. ICICI Bank", "185.00 TALEGAON TOLL PLAZA Wallet 2026-11-16"),
]  # fmt: skip
NOT_PAID = [
    ("Rs.500 added to your FASTag wallet on 17-11-26. Vehicle KA01MJ2233. Bal Rs 742. ICICI Bank", Matter.OWN_TRANSFER),
    ("Dear Customer, Rs.649.00 will be deducted on 25/11/26 for TUNES. UMN 2211aabb@okicici. HDFC Bank A/c XX4417",
     Matter.NOTICE),
    ("NEFT of Rs 5,000.00 from KAPOOR EXPORTS has been credited to your A/c XX2201 on 15-11-26. -PNB",
     Matter.MONEY_RECEIVED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), PAID)
def test_an_alert_of_money_gone_gives_every_field(text: str, said: str) -> None:
    alert = read_alert(read_text(text), TODAY)
    draft = alert.draft if alert else None
    fields = (draft.amount, draft.vendor, draft.mode, draft.paid_on) if draft else ()
    assert " ".join(str(found.value) for found in fields if found) == said


@pytest.mark.parametrize(("text", "matter"), NOT_PAID)
def test_an_alert_of_no_payment_gives_no_draft(text: str, matter: Matter) -> None:
    alert = read_alert(read_text(text), TODAY)
    assert alert is not None
    assert (alert.draft, alert.matter) == (None, matter)
