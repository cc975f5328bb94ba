"""Which purchases carry no input credit, which tax the buyer pays, and which rates held when: dated rows, no logic.

Each row names its source. A row holds from `since` to `until`, both days included; None is without end. The day is
the bill's own, not today's. An operator shows the rows to an accountant before relying on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias

from parsers.check import NEW_RATES_FROM, RATES_BEFORE, RATES_SINCE
from parsers.drafts import Category

Subject: TypeAlias = Literal[
    "food", "health", "vehicle", "club", "insurance", "building", "gift", "staff", "personal", "hotel", "untaxed",
    "advocate", "sponsorship", "transporter", "rent", "no_tax_seller",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One rule: what it is about, by which words or category a purchase falls under it, and where the law says so.

    `unless` are words that take a purchase out again. `even_stock`: it holds for goods for resale too.
    """

    subject: Subject
    words: str
    source: str
    categories: tuple[Category, ...] = ()
    unless: str = ""
    even_stock: bool = False
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Rates:
    """The GST rates of a time, in percent. `words`: only for these goods."""

    percents: frozenset[Decimal]
    source: str
    words: str = ""
    since: date | None = None
    until: date | None = None


STOCK = (Category.RAW_MATERIALS, Category.PACKAGING)
STOCK_WORDS = "maal, stock, resale, for sale, trading goods, inventory, raw material, माल, स्टॉक"

# Credit that the law keeps from the buyer, whoever sells. The first row that fits gives the reason.
NO_CREDIT = (
    Row(
        "untaxed",
        "petrol, diesel, cng, liquor, beer, whisky, wine, daru, sharab, पेट्रोल, डीज़ल, डीजल, सीएनजी, शराब, "
        "salary, wages, tankhwah, tankha, pagar, वेतन, तनख्वाह",
        "CGST Act section 9(1) and (2); Schedule III entry 1",
        categories=(Category.SALARIES,),
        even_stock=True,
    ),
    Row(
        "personal",
        "personal, personal use, ghar ka, ghar ke liye, ghar ki, for home, household, family, niji, own use, "
        "self use, निजी, घर का, घर के लिए, घर की",
        "CGST Act section 17(5)(g)",
        even_stock=True,
    ),
    Row(
        "gift",
        "gift, gifts, gift hamper, free sample, free samples, uphar, uphaar, tohfa, उपहार, तोहफ़ा, तोहफा, गिफ्ट, गिफ़्ट",
        "CGST Act section 17(5)(h)",
        even_stock=True,
    ),
    Row(
        "food",
        "restaurant, dhaba, canteen, cafe, lunch, dinner, breakfast, nashta, khana, khaana, thali, tiffin, tea, chai, "
        "coffee, snacks, samosa, sweets, mithai, cake, pizza, biryani, juice, cold drinks, catering, caterer, "
        "caterers, food, swiggy, zomato, खाना, नाश्ता, चाय, मिठाई, लंच, डिनर, रेस्टोरेंट, ढाबा, केटरिंग",
        "CGST Act section 17(5)(b)(i)",
        categories=(Category.MEALS,),
    ),
    Row(
        "hotel",
        "hotel stay, hotel room, hotel booking, hotel bill, hotel rent, hotel, lodge, lodging, guest house, resort, "
        "oyo, homestay, room rent, night stay, accommodation, होटल, लॉज, गेस्ट हाउस",
        "IGST Act section 12(3)(b)",
    ),
    Row(
        "health",
        "doctor, hospital, clinic, dentist, pathology, health checkup, health check up, medical checkup, "
        "physiotherapy, beauty parlour, parlour, salon, spa, haircut, cosmetic surgery, डॉक्टर, अस्पताल, क्लिनिक, पार्लर",
        "CGST Act section 17(5)(b)(i)",
    ),
    Row(
        "club",
        "club, club membership, gymkhana, gym, gym membership, fitness centre, fitness center, क्लब, जिम",
        "CGST Act section 17(5)(b)(ii)",
    ),
    Row(
        "vehicle",
        "car, cars, taxi, cab, bike, motorcycle, motor cycle, scooter, scooty, two wheeler, ola, uber, innova, "
        "car repair, car service, car insurance, car hire, car rental, कार, टैक्सी, बाइक, स्कूटर, गाड़ी भाड़ा",
        "CGST Act section 17(5)(a), (ab) and (b)(i): seats for at most 13 persons",
        unless="parking, toll, fastag, truck, tempo, goods carrier, lorry, pickup, tractor",
    ),
    Row(
        "insurance",
        "life insurance, health insurance, mediclaim, lic, term plan, group insurance",
        "CGST Act section 17(5)(b)(iii)",
        categories=(Category.INSURANCE,),
        unless="fire, shop, stock, marine, transit, godown, burglary, machinery, goods, factory, cyber, liability",
    ),
    Row(
        "building",
        "works contract, construction, building work, civil work, civil works, building construction, "
        "shop construction, godown construction, nirman, निर्माण",
        "CGST Act section 17(5)(c) and (d)",
    ),
    Row(
        "staff",
        "staff welfare, staff party, staff picnic",
        "CGST Act section 17(5)(b) and (g): food, travel and gifts make most of it",
        categories=(Category.STAFF_WELFARE,),
        unless="uniform, safety shoes, helmet, gloves, first aid",
    ),
)

# Tax that the buyer pays itself: it is on no bill, is paid in cash and claimed afterwards.
REVERSE_CHARGE = (
    Row(
        "advocate",
        "advocate, advocates, lawyer, vakil, vakeel, legal fees, वकील, एडवोकेट",
        "Notification 13/2017 CT(R), entry 2",
    ),
    Row(
        "sponsorship",
        "sponsorship, sponsor, sponsored, स्पॉन्सर",
        "Notification 13/2017 CT(R), entry 4; since 16 Jan 2025 not where a body corporate sponsors: 7/2025 CT(R)",
        unless="pvt, private limited, limited, ltd",
        since=date(2025, 1, 16),
    ),
    Row(
        "sponsorship",
        "sponsorship, sponsor, sponsored, स्पॉन्सर",
        "Notification 13/2017 CT(R), entry 4",
        until=date(2025, 1, 15),
    ),
)
# The same, but only where the seller charges no GST itself.
REVERSE_CHARGE_IF_UNTAXED = (
    Row(
        "transporter",
        "transport, transporter, transporters, goods transport, gta, lorry, truck, tempo, bilty, goods carrier, "
        "ट्रांसपोर्ट, ट्रक, टेम्पो",
        "Notification 13/2017 CT(R), entry 1",
        unless="courier, passenger, bus, taxi, cab, auto",
    ),
    Row(
        "rent",
        "shop rent, office rent, godown rent, warehouse rent, rent, kiraya, किराया",
        "Notification 9/2024 CT(R); composition tenants left out by 7/2025 CT(R)",
        categories=(Category.RENT,),
        since=date(2024, 10, 10),
    ),
)
COMPOSITION_TENANTS_OUT = date(2025, 1, 16)  # 7/2025 CT(R)

# A seller who may not charge tax at all.
NO_TAX_SELLERS = Row(
    "no_tax_seller",
    "composition, composition dealer, bill of supply, unregistered, unregistered dealer, urd, kaccha bill, "
    "kachcha bill, kacha bill, कच्चा बिल",
    "CGST Act sections 10(4), 32(1) and 31(3)(c)",
    even_stock=True,
)

COUNCIL_56 = "56th GST Council, 3 Sep 2025; Notification 9/2025 CT(R)"
RATES = (
    Rates(frozenset(RATES_BEFORE), "Notification 1/2017 CT(R)", until=NEW_RATES_FROM - timedelta(days=1)),
    Rates(frozenset(RATES_SINCE), COUNCIL_56, since=NEW_RATES_FROM),
    Rates(
        frozenset({Decimal(28)}),
        COUNCIL_56,
        words="tobacco, cigarette, cigarettes, bidi, beedi, gutkha, gutka, pan masala, zarda, khaini, तंबाकू, सिगरेट",
        since=NEW_RATES_FROM,
        until=date(2026, 1, 31),
    ),
)
