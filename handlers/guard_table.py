"""Limits that a hint before Post knows of: dated rows, no logic. Sources stand in each row; a hint is never advice.

A row holds from `since` to `until`, both days included; None is without end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from parsers.drafts import Category


@dataclass(frozen=True, slots=True)
class CashLimit:
    """What may be paid in cash to one person in one day, in rupees. `words`: only for these payees."""

    rupees: Decimal
    source: str
    words: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TdsLimit:
    """From which sum tax is deducted at source, in rupees: of one entry, of a month, of a year (from April)."""

    section: str
    source: str
    categories: tuple[Category, ...] = ()
    words: str = ""
    single: Decimal | None = None
    month: Decimal | None = None
    year: Decimal | None = None
    since: date | None = None
    until: date | None = None


SECTION_40A = "Income-tax Act 1961 section 40A(3), (3A); Income-tax Act 2025 section 36(4) to (7)"
CASH_LIMITS = (
    CashLimit(
        Decimal(35_000),
        f"{SECTION_40A}: carriers of goods",
        words="transport, transporter, lorry, truck, tempo, goods carrier, gta, ट्रांसपोर्ट, ट्रक, टेम्पो",
    ),
    CashLimit(Decimal(10_000), SECTION_40A),
)

APRIL_2025 = date(2025, 4, 1)
FINANCE_2025 = "Finance Act 2025; since 1 Apr 2026 sections 392 and 393 of the Income-tax Act 2025"
TDS_LIMITS = (
    TdsLimit("194J", FINANCE_2025, categories=(Category.PROFESSIONAL,), year=Decimal(50_000), since=APRIL_2025),
    TdsLimit("194-I", FINANCE_2025, categories=(Category.RENT,), month=Decimal(50_000), since=APRIL_2025),
    TdsLimit(
        "194H",
        FINANCE_2025,
        words="commission, brokerage, dalali, कमीशन, दलाली",
        year=Decimal(20_000),
        since=APRIL_2025,
    ),
    TdsLimit(
        "194C",
        FINANCE_2025,
        categories=(Category.REPAIRS, Category.FREIGHT, Category.ADVERTISING, Category.CLEANING, Category.PRINTING),
        words="contractor, contract, labour contract, thekedar, theka, job work, ठेकेदार, ठेका",
        single=Decimal(30_000),
        year=Decimal(100_000),
        since=APRIL_2025,
    ),
    TdsLimit(
        "194Q",
        "Income-tax Act section 194Q: buyers above Rs 10 crore turnover",
        categories=(Category.RAW_MATERIALS, Category.PACKAGING),
        year=Decimal(5_000_000),
        since=date(2021, 7, 1),
    ),
)
NEW_SECTION, NEW_SECTION_FROM = "393", date(2026, 4, 1)  # Income-tax Act 2025
SMALL_PERSONS = "PH"  # fourth letter of the PAN: an individual, a Hindu undivided family

MSME_DAYS, MSME_MOST_DAYS = 15, 45  # MSMED Act section 15: without, with a written agreement
EINVOICE_TURNOVER = Decimal(50_000_000)  # rupees; Notification 10/2023-CT, since 1 Aug 2023
EINVOICE_FROM = date(2023, 8, 1)

ASSET_FROM = Decimal(5_000)  # rupees; settable
ASSETS = (
    "laptop, computer, desktop, printer, scanner, server, machine, machinery, fridge, refrigerator, freezer, "
    "deep freezer, air conditioner, ac, cooler, furniture, almirah, cupboard, sofa, table, chair, counter, "
    "display rack, generator, inverter, solar panel, cctv, camera, mobile phone, tablet, weighing scale, car, "
    "bike, scooter, truck, tempo, लैपटॉप, कंप्यूटर, प्रिंटर, मशीन, फ्रिज, फ़र्नीचर, फर्नीचर, अलमारी, जनरेटर"
)
NO_ASSET = (
    "repair, repairs, repairing, service, servicing, amc, rent, hire, rental, ink, toner, cartridge, insurance, paper, "
    "parts, spare, cover, stand, cleaning, petrol, diesel, fare, bhada, bhaada, ticket, booking, courier, cab, taxi, "
    "maintenance, subscription, मरम्मत, भाड़ा, किराया"
)
LOST_STOCK = (
    "destroyed, damaged stock, stolen, theft, chori, written off, write off, expired stock, expired goods, wastage, "
    "spoiled, spoilt, given free, free sample, free samples, kharab maal, ख़राब माल, चोरी"
)
