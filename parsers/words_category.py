"""What money is spent on, as data: for each category its words in every language, with how strongly they speak.

3 is a word that decides ("repair", "salary", "diesel"), 2 a plain thing, 1 a hint that gives way to any other word.
To add a word write it behind its category and strength; a phrase of several words beats the words in it.
"""

from __future__ import annotations

from parsers.drafts import Category

WORDS: list[tuple[Category, int, str]] = [
    (
        Category.OFFICE_SUPPLIES,
        2,
        ("office supplies, chair, table, desk, furniture, pen drive, keyboard, mouse, bulb, almirah"),
    ),
    (
        Category.PRINTING,
        2,
        ("stationery, stationary, printer ink, ink, toner, xerox, photocopy, printout, pen, notebook, paper, a4"),
    ),
    (
        Category.TRAVEL,
        2,
        ("travel, auto, rickshaw, taxi, cab, bus, train, flight, hotel, toll, parking, ticket, ola, uber"),
    ),
    (Category.FUEL, 2, "petrol, diesel, cng, fuel"),
    (Category.MEALS, 2, "tea, chai, coffee, lunch, dinner, snacks, nasta, samosa, food, khana, meals"),
    (Category.STAFF_WELFARE, 2, "staff welfare, sweets, mithai"),
    (Category.RENT, 3, "rent, kiraya, bhaada"),
    (Category.ELECTRICITY, 3, "electricity, bijli, light bill"),
    (Category.WATER, 2, "water"),
    (Category.INTERNET, 2, "internet, wifi, broadband, recharge, mobile, jio, airtel"),
    (Category.SALARIES, 3, "salary, wages, tankhwah, pagar, bonus, dihadi, labour"),
    (Category.REPAIRS, 3, "repair, repairing, service, mechanic, electrician, plumber, carpenter, maintenance"),
    (Category.FREIGHT, 3, "courier, freight, transport, tempo, delivery, shipping, porter"),
    (Category.ADVERTISING, 2, "advertisement, ads, marketing, banner, flex, pamphlet"),
    (Category.PROFESSIONAL, 3, "audit, ca fees, lawyer, vakil, consultant, notary"),
    (Category.BANK_CHARGES, 3, "bank charges, sms charges, bank charge"),
    (Category.INSURANCE, 3, "insurance, premium"),
    (Category.SOFTWARE, 2, "software, subscription, domain, hosting, tally, netflix"),
    (Category.TAXES, 3, "tax, challan, licence, license, late fee"),
    (Category.PACKAGING, 2, "packaging, carton, box, boxes, tape"),
    (Category.RAW_MATERIALS, 2, "raw material, raw materials, maal, cement, steel"),
    (Category.CLEANING, 2, "cleaning, safai, broom, phenyl, mop"),
    (Category.MEDICAL, 2, "medical, medicine, doctor, hospital"),
    (Category.DONATIONS, 3, "donation, chanda"),
    (Category.MISCELLANEOUS, 1, "miscellaneous, misc"),
]
