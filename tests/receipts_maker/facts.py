"""Invented sellers, buyers, goods and bills that add up; GSTINs have a valid check sign."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from stdnum.luhn import calc_check_digit

from parsers.gstin import STATES

FIRST = [
    "Annapurna",
    "Vasudha",
    "Trinetra",
    "Kaveri",
    "Himgiri",
    "Suvarna",
    "Navrang",
    "Chandrika",
    "Girnar",
    "Meenakshi",
    "Sagar",
    "Pratap",
    "Lotus",
    "Everest",
    "Narmada",
    "Bluebell",
    "Kamdhenu",
    "Zenith",
    "Mangalam",
    "Orchid",
    "Vindhya",
    "Shubham",
    "Tulsi",
    "Maruthi",
    "Golden",
    "Royal",
]
SECOND = {
    "shop": "Super Market|Departmental Stores|Provision Store|General Stores|Fresh Mart|Kirana & General|"
    "Bazar|Daily Needs",
    "food": "Tiffin Room|Multi Cuisine Restaurant|Fast Food Corner|Family Dhaba|Cafe|Sweets & Snacks|Bakery|"
    "Veg Restaurant",
    "trade": "Traders|Enterprises|Trading Co.|Industries Pvt. Ltd.|Agencies|Steel Syndicate|Polymers LLP|"
    "Infotech Private Limited|& Sons|Marketing Company",
    "medical": "Pharma|Medical & General Stores|Chemist & Druggist|Health Mart|Medicos",
    "hotel": "Residency|Grand Inn|Comforts Lodge|Palace Hotel",
    "fuel": "Filling Station|Service Station|Fuel Point|Highway Petro Services|Auto Fuels",
    "courier": "Parcel Service|Cargo Movers|Express Logistics",
    "power": "Electricity Distribution Company Ltd|Vidyut Vitran Nigam Limited|Power Supply Corporation",
    "phone": "Telecom Ltd|Fibernet Services|Cable & Broadband",
    "cab": "Cabs|Rides|Auto",
    "press": "Offset Printers|Garage & Service|Engineering Works|Furniture Mart|Cloth Centre",
}
STREETS = (
    "Gandhi Road|M G Road|Station Road|Nehru Bazaar|Industrial Area Phase 1|Kalyan Nagar|Opp. Bus Stand|"
    "Sector 21|Anna Nagar|Civil Lines|Lal Darwaja"
)
CITIES = (
    ("Nagpur", "27"),
    ("Coimbatore", "33"),
    ("Jaipur", "08"),
    ("Ludhiana", "03"),
    ("Vadodara", "24"),
    ("Mysuru", "29"),
    ("Indore", "23"),
    ("Kolkata", "19"),
    ("Guwahati", "18"),
    ("Thrissur", "32"),
    ("Vijayawada", "37"),
    ("Lucknow", "09"),
)
GOODS = (
    ("Ceiling Fan 1200mm", "8414", 18, 1450),
    ("LED Tube 20W", "9405", 18, 210),
    ("PVC Pipe 1 inch", "3917", 18, 95),
    ("Cement OPC 53", "2523", 18, 385),
    ("Wall Putty 20kg", "3214", 18, 640),
    ("Sugar M30", "1701", 5, 44),
    ("Mustard Oil 1L", "1514", 5, 165),
    ("Notebook 200 pages", "4820", 18, 55),
    ("Printer Cartridge 12A", "8443", 18, 1180),
    ("Steel Almirah", "9403", 18, 7800),
    ("Cotton Shirt L", "6205", 5, 549),
    ("Mixer Grinder 750W", "8509", 18, 2890),
    ("Bearing 6305", "8482", 18, 245),
    ("Engine Oil 15W40", "2710", 18, 410),
    ("Packing Tape 2in", "3919", 18, 38),
    ("Ghee 1kg Pouch", "0405", 5, 560),
    ("Hand Gloves Pair", "6116", 5, 32),
    ("Drill Bit Set", "8207", 18, 330),
    ("UPS 600VA", "8504", 18, 2450),
    ("Plywood 18mm 8x4", "4412", 18, 1980),
)
FOOD = (
    ("Masala Tea", 20),
    ("Veg Biryani", 160),
    ("Poori Bhaji", 70),
    ("Paneer Tikka", 240),
    ("Chicken Fry", 280),
    ("Lemon Soda", 45),
    ("Curd Rice", 90),
    ("Tandoori Roti", 18),
    ("Gajar Halwa", 85),
    ("Uttapam", 95),
)
DRUGS = (
    ("CROCIN ADV 500", 32),
    ("OMEZ 20MG CAP", 118),
    ("DOLO 650 TAB", 31),
    ("ORS POWDER", 22),
    ("BETADINE OINT", 96),
    ("COMBIFLAM", 48),
    ("ALLEGRA 120", 214),
)
BUYERS = (
    "Nirmala Agencies|Vishal Provision|Chetan Motors|Parvati Textiles|Lalit Kumar & Co|Ganga Electricals|"
    "Modern Stationers"
)
TENTH = Decimal("0.01")


@dataclass(slots=True)
class Item:
    """One line of a bill."""

    name: str
    hsn: str
    rate_percent: int
    quantity: Decimal
    unit: str
    price: Decimal

    @property
    def amount(self) -> Decimal:
        """Quantity times price."""
        return money(self.quantity * self.price)


@dataclass(slots=True)
class Bill:
    """All facts of one document."""

    vendor: str
    street: str
    city: str
    state: str
    gstin: str | None
    buyer: str
    buyer_city: str
    buyer_state: str
    buyer_gstin: str | None
    number: str
    day: date
    due: date | None
    items: list[Item]
    taxed: bool
    inclusive: bool = False
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def taxable(self) -> Decimal:
        """Value before tax."""
        whole = sum((i.amount for i in self.items), Decimal(0))
        return whole - sum((self.tax_of(i) for i in self.items), Decimal(0)) if self.inclusive else whole

    def tax_of(self, item: Item) -> Decimal:
        """Both halves of the tax of one line."""
        rate = Decimal(item.rate_percent)
        half = item.amount * rate / (200 + 2 * rate) if self.inclusive else item.amount * rate / 200
        return 2 * money(half) if self.taxed else Decimal(0)

    @property
    def tax(self) -> Decimal:
        """All tax."""
        return sum((self.tax_of(i) for i in self.items), Decimal(0))

    @property
    def split(self) -> bool:
        """CGST and SGST rather than IGST."""
        return self.state == self.buyer_state

    @property
    def total(self) -> Decimal:
        """What is to be paid, in whole rupees."""
        return (self.taxable + self.tax).quantize(Decimal(1), ROUND_HALF_UP).quantize(TENTH)

    @property
    def round_off(self) -> Decimal:
        """Total less what it was before rounding."""
        return self.total - self.taxable - self.tax


def money(value: Decimal) -> Decimal:
    """Two places."""
    return value.quantize(TENTH, ROUND_HALF_UP)


def indian(value: Decimal) -> str:
    """Grouped the Indian way: 1,25,000.00."""
    whole, _, part = f"{abs(value):.2f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ("-" if value < 0 else "") + ",".join([*groups, tail]) + "." + part


def make_gstin(rng: random.Random, state: str) -> str:
    """A number with a valid check sign for nobody."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    body = state + "A" + "".join(rng.choice(letters) for _ in range(2)) + rng.choice("FPCH") + rng.choice(letters)
    body += f"{rng.randrange(1000, 9999)}" + rng.choice(letters) + rng.choice("12") + "Z"
    return body + str(calc_check_digit(body, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def make_bill(
    rng: random.Random, trade: str, *, taxed: bool = True, goods: str = "goods", count: tuple[int, int] = (1, 7)
) -> Bill:
    """A bill of a kind of trade."""
    city, state = rng.choice(CITIES)
    buyer_city, buyer_state = rng.choice(CITIES) if rng.random() < 0.4 else (city, state)
    day = date(2026, 11, 20) - timedelta(days=rng.randrange(1, 300))
    number = rng.choice(
        (
            f"{rng.randrange(1, 9999)}",
            f"{rng.choice('ABKST')}{rng.randrange(100, 99999)}",
            f"{rng.choice(('SI', 'GST', 'TI', 'AB', 'RT'))}/{rng.randrange(1, 999):03}/26-27",
            f"26-27/{rng.randrange(10, 9999)}",
            f"{rng.choice(('INV', 'SB', 'CR'))}-{rng.randrange(1, 99999):05}",
            f"2627{rng.randrange(10000, 99999)}",
        )
    )
    return Bill(
        vendor=f"{rng.choice(FIRST)} {rng.choice(SECOND[trade].split('|'))}",
        street=f"{rng.randrange(1, 240)}, {rng.choice(STREETS.split('|'))}",
        city=city,
        state=state,
        gstin=make_gstin(rng, state) if taxed or rng.random() < 0.5 else None,
        buyer=rng.choice(BUYERS.split("|")),
        buyer_city=buyer_city,
        buyer_state=buyer_state,
        buyer_gstin=make_gstin(rng, buyer_state) if rng.random() < 0.7 else None,
        number=number,
        day=day,
        due=day + timedelta(days=rng.choice((7, 15, 30, 45))) if rng.random() < 0.4 else None,
        items=_items(rng, goods, rng.randint(*count)),
        taxed=taxed,
    )


def state_name(code: str) -> str:
    """The state's name."""
    return STATES[code]


def _items(rng: random.Random, goods: str, count: int) -> list[Item]:
    if goods == "food":
        return [
            Item(n, "9963", 5, Decimal(rng.randint(1, 4)), "", Decimal(p))
            for n, p in rng.sample(FOOD, min(count, len(FOOD)))
        ]
    if goods == "drugs":
        return [
            Item(n, "3004", 5, Decimal(rng.randint(1, 3)), "", money(Decimal(p) + Decimal(rng.randint(0, 99)) / 100))
            for n, p in rng.sample(DRUGS, min(count, len(DRUGS)))
        ]
    units = ("Nos", "Pcs", "Kg", "Box", "Bag", "Mtr", "Set")
    return [
        Item(
            n,
            h,
            r,
            Decimal(rng.choice((1, 2, 3, 5, 10, 12, 25))),
            rng.choice(units),
            money(Decimal(p) * Decimal(rng.randint(80, 130)) / 100),
        )
        for n, h, r, p in rng.sample(GOODS, min(count, len(GOODS)))
    ]
