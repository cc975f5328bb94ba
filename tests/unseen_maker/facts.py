"""What the made-up documents say: firms, goods, sums and labels; no rule of any reader is used here."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

Label = dict[str, object]
CENT = Decimal("0.01")
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PLACES = (
    ("29", "Karnataka", "Hassan", "573201"),
    ("33", "Tamil Nadu", "Erode", "638001"),
    ("27", "Maharashtra", "Satara", "415001"),
    ("24", "Gujarat", "Rajkot", "360001"),
    ("08", "Rajasthan", "Ajmer", "305001"),
    ("19", "West Bengal", "Siliguri", "734001"),
    ("32", "Kerala", "Kollam", "691001"),
    ("36", "Telangana", "Warangal", "506002"),
    ("07", "Delhi", "New Delhi", "110005"),
    ("09", "Uttar Pradesh", "Meerut", "250001"),
)
STREETS = ("12/4 Station Road", "Plot 88, KIADB Estate", "No. 7, 2nd Cross", "Shop 3, Gandhi Chowk", "41-B Mill Lane")
FIRSTS = (
    *("Chandrika", "Vaigai", "Sahyadri", "Omkar", "Pioneer", "Bluestone", "R.K.", "Tirupati", "Zenith", "Mookambika"),
    *("Al-Ameen", "J.J.", "Sunrise", "Konkan", "Everest", "Navkar", "St. Marys", "Ujjwal", "Durga", "Crescent"),
)
TRADES = (
    "Enterprises",
    "Trading Company",
    "Agencies",
    "Industries Pvt. Ltd.",
    "& Sons",
    "Tools Centre",
    "Distributors",
)
BUYERS = (
    "Harini Retail",
    "Vasant Stores",
    "Lotus Infotech Private Limited",
    "Prakash & Brothers",
    "M. S. Constructions",
)
GOODS = (
    ("Hex Bolt M12x50", "7318", "Pcs", "14.50", 18),
    ("A4 Copier Paper 75 GSM", "4802", "Ream", "236.00", 12),
    ("Ceiling Fan 1200mm Brown", "8414", "Nos", "1480.00", 18),
    ("Basmati Rice Premium 25kg", "1006", "Bag", "1960.00", 5),
    ("Toner Cartridge 88A", "8443", "Nos", "1125.00", 18),
    ("Asian Wall Putty 40 kg", "3214", "Bag", "742.50", 18),
    ("Steel Almirah 6 ft", "9403", "Nos", "8350.00", 18),
    ("Groundnut Oil Tin 15 L", "1508", "Tin", "2410.00", 5),
    ("Safety Gloves (Pair)", "4203", "Pair", "68.00", 12),
    ("CCTV Dome Camera 2MP", "8525", "Nos", "1899.00", 18),
    ("Corrugated Box 12x10x8", "4819", "Pcs", "22.75", 12),
    ("Gear Oil EP-90 5L", "2710", "Can", "1260.00", 18),
)
SERVICES = (
    ("Website maintenance - quarterly", "998313", "", "14500.00", 18),
    ("Audit and filing fees", "998221", "", "8000.00", 18),
    ("Manpower supply, 2 guards", "998525", "", "27600.00", 18),
    ("Annual software licence", "997331", "", "11999.00", 18),
)
FOOD = (
    *(("Ghee Roast", "120"), ("Set Dosa (3)", "75"), ("Chicken Biryani", "260"), ("Veg Thali", "180")),
    *(("Fresh Lime Soda", "60"), ("Tandoori Roti", "25"), ("Dal Makhani", "210"), ("Gulab Jamun", "55")),
)
SHOP = (
    *(("SUGAR LOOSE 1KG", "46"), ("SURF EXL BAR", "35"), ("BRU COFFEE 50G", "118"), ("MAIDA 500G", "28")),
    *(("PARLE G 250", "30"), ("TUR DAL 500G", "92"), ("VIM GEL 250ML", "55"), ("COLGATE MAX 80G", "78")),
)
PILLS = (("DOLO 650 TAB", "30.91"), ("MONTAIR LC", "212.40"), ("ECOSPRIN 75", "5.38"), ("ZIFI 200 TAB", "109.25"))


def cents(value: Decimal) -> Decimal:
    """To two places, half up."""
    return value.quantize(CENT, ROUND_HALF_UP)


def grouped(value: Decimal) -> str:
    """`1,23,456.00`, the Indian way."""
    whole, _, rest = f"{abs(value):.2f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    while head:
        tail, head = f"{head[-2:]},{tail}", head[:-2]
    return f"{'-' if value < 0 else ''}{tail}.{rest}"


def gstin(rng: random.Random, state: str) -> str:
    """A number nobody holds, with its right check digit."""
    letters = "".join(rng.choices("ABCDEFGHIJKLMNPQRSTUVWXYZ", k=5))
    letters = letters[:3] + rng.choice("PCHFAT") + letters[4:]
    body = f"{state}{letters}{rng.randrange(1000, 9999)}{rng.choice('ABCDEFGHJKLMNPQRSTUVWXYZ')}{rng.choice('12')}Z"
    total = sum(sum(divmod(DIGITS.index(sign) * (1 + place % 2), 36)) for place, sign in enumerate(body))
    return body + DIGITS[-total % 36]


@dataclass(frozen=True, slots=True)
class Item:
    """One row of goods."""

    name: str
    hsn: str
    unit: str
    quantity: Decimal
    price: Decimal
    rate: int

    @property
    def amount(self) -> Decimal:
        """Quantity times price."""
        return cents(self.quantity * self.price)

    def label(self) -> Label:
        """As the label file has it."""
        row: Label = {"description": self.name, "hsn": self.hsn or None, "quantity": str(self.quantity)}
        row |= {"unit": self.unit or None, "unit_price": f"{self.price:.2f}", "gst_rate": str(self.rate)}
        return row | {"amount": f"{self.amount:.2f}"}


@dataclass(frozen=True, slots=True)
class Sale:
    """One sale between two made-up firms."""

    vendor: str
    place: tuple[str, str, str, str]
    gstin: str
    buyer: str
    buyer_place: tuple[str, str, str, str]
    buyer_gstin: str
    number: str
    day: date
    due: date
    items: tuple[Item, ...]
    whole: bool = True
    taxed: bool = True

    @property
    def between_states(self) -> bool:
        """Whether IGST applies."""
        return self.place[0] != self.buyer_place[0]

    @property
    def taxable(self) -> Decimal:
        """All rows."""
        return sum((item.amount for item in self.items), Decimal(0))

    def tax(self, share: int = 1) -> Decimal:
        """The tax of all rates; `share` 2 gives one half of it."""
        rates = {item.rate for item in self.items} if self.taxed else set()
        sums = {rate: sum((i.amount for i in self.items if i.rate == rate), Decimal(0)) for rate in rates}
        return sum((cents(base * rate / (100 * share)) for rate, base in sums.items()), Decimal(0))

    @property
    def taxes(self) -> dict[str, Decimal]:
        """The tax by its name."""
        if not self.taxed:
            return {}
        return {"igst": self.tax()} if self.between_states else {"cgst": self.tax(2), "sgst": self.tax(2)}

    @property
    def exact(self) -> Decimal:
        """Before rounding."""
        return self.taxable + sum(self.taxes.values(), Decimal(0))

    @property
    def total(self) -> Decimal:
        """What is to be paid."""
        return self.exact.quantize(Decimal(1), ROUND_HALF_UP) if self.whole else self.exact

    def label(self, kind: str, **over: object) -> Label:
        """The truth of a document that prints all of this sale."""
        row: Label = {"kind": kind, "is_expense_document": True, "vendor": self.vendor, "vendor_gstin": self.gstin}
        row |= {"buyer_gstin": self.buyer_gstin, "number": self.number, "date": self.day.isoformat(), "due_date": None}
        row |= {"taxable": f"{self.taxable:.2f}" if self.taxed else None}
        row |= {name: f"{self.taxes[name]:.2f}" if name in self.taxes else None for name in ("cgst", "sgst", "igst")}
        row |= {"cess": None, "round_off": f"{self.total - self.exact:.2f}" if self.whole else None}
        row |= {"total": f"{self.total:.2f}", "payment_mode": None, "upi_ref": None, "place_of_supply": None}
        row |= {"reverse_charge": None, "arithmetic_ok": True, "qr": "none"}
        return row | {"lines": [item.label() for item in self.items]} | over


def firm(rng: random.Random, trade: str = "") -> str:
    """A name no real set holds."""
    return f"{rng.choice(FIRSTS)} {trade or rng.choice(TRADES)}"


def day(rng: random.Random) -> date:
    """Some day of this business year."""
    return date(2026, 4, 2) + timedelta(days=rng.randrange(225))


def wares(rng: random.Random, shelf: tuple[tuple[str, str, str, str, int], ...], most: int) -> tuple[Item, ...]:
    """A few rows from a shelf, the prices shaken a little."""
    rows = rng.sample(shelf, min(len(shelf), rng.randint(1, most)))
    shake = [cents(Decimal(price) * rng.randrange(80, 130) / 100) for *_, price, _ in rows]
    counts = [Decimal(rng.choice((1, 2, 3, 5, 10, 12, 25)) if row[2] else 1) for row in rows]
    return tuple(Item(r[0], r[1], r[2], n, price, r[4]) for r, n, price in zip(rows, counts, shake, strict=True))


def simple(rng: random.Random, menu: tuple[tuple[str, str], ...], rate: int) -> tuple[Item, ...]:
    """Rows of a menu or a shelf without codes."""
    rows = rng.sample(menu, rng.randint(2, min(6, len(menu))))
    return tuple(Item(name, "", "", Decimal(rng.randint(1, 3)), Decimal(price), rate) for name, price in rows)


def sale(rng: random.Random, items: tuple[Item, ...] = (), *, trade: str = "", local: bool = False) -> Sale:
    """A whole sale; `local` keeps it within one state."""
    place, other = rng.choice(PLACES), rng.choice(PLACES)
    other = place if local or rng.random() < 0.6 else other
    when = day(rng)
    number = rng.choice(("{:04}", "A-{}", "26-27/{}", "KA/{}/2026", "T{:05}", "SI-2627-{:03}", "{}", "GST{:04}/26-27"))
    return Sale(
        vendor=firm(rng, trade),
        place=place,
        gstin=gstin(rng, place[0]),
        buyer=rng.choice(BUYERS),
        buyer_place=other,
        buyer_gstin=gstin(rng, other[0]),
        number=number.format(rng.randrange(11, 9800)),
        day=when,
        due=when + timedelta(days=rng.choice((7, 15, 30))),
        items=items or wares(rng, GOODS, 6),
        whole=rng.random() < 0.75,
    )
