"""The sixty vendors and customers of Kumar Stores, and a real-looking valid GSTIN for each that has one."""

from __future__ import annotations

from random import Random

from stdnum import luhn

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contacts import add_contact

STATES = {"27": "Maharashtra", "24": "Gujarat", "29": "Karnataka", "07": "Delhi", "33": "Tamil Nadu", "36": "Telangana"}
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

VENDORS = """\
Sharma Traders|27|Pune|REGISTERED|30|wholesale groceries
Sharma Wholesale|27|Pune|REGISTERED|30|wholesale groceries
Mehta Brothers|27|Mumbai|REGISTERED|15|dry fruits and spices
Maharashtra Pulses Trading Co.|27|Latur|REGISTERED|21|pulses
Laxmi Rice Mill|36|Karimnagar|REGISTERED|30|rice
Gujarat Oil Agency|24|Rajkot|REGISTERED|15|edible oil
Cipla Distributors Pune|27|Pune|REGISTERED|21|medicines
Sun Medico Agencies|27|Pune|REGISTERED|21|medicines
Patel Packaging|24|Ahmedabad|REGISTERED|30|packing material
Bengaluru Spices Exchange|29|Bengaluru|REGISTERED|30|spices
Delhi Stationery House|07|Delhi|REGISTERED|30|stationery
Annapurna Flour Mills|27|Nashik|REGISTERED|15|flour
Parle Agency Pune|27|Pune|REGISTERED|7|biscuits
Amul Distribution Kothrud|27|Pune|REGISTERED|7|dairy
Tata Consumer Stockist|27|Pune|REGISTERED|14|tea and salt
Hindustan Soap Agency|27|Pune|REGISTERED|21|soap and detergent
Shree Ganesh Transport|27|Pune|REGISTERED|7|freight
Blue Dart Courier|27|Pune|REGISTERED|15|courier
Deshpande Properties|27|Pune|REGISTERED|5|shop rent
MSEDCL|27|Pune|REGISTERED|15|electricity
Airtel Business|27|Pune|REGISTERED|15|telephone and internet
Indian Oil Kothrud|27|Pune|REGISTERED|0|fuel
Kulkarni & Associates|27|Pune|REGISTERED|30|chartered accountant
Om Sai Computers|27|Pune|REGISTERED|7|computers
Vishal Electricals|27|Pune|REGISTERED|7|electrical repairs
Saraswati Printers|27|Pune|REGISTERED|15|printing
New India Assurance|27|Mumbai|REGISTERED|0|insurance
Chennai Coffee Works|33|Chennai|REGISTERED|30|coffee
Pawar Vegetables|27|Pune|UNREGISTERED|0|vegetables
Shinde Tea Stall|27|Pune|UNREGISTERED|0|tea
Jadhav Cleaning Services|27|Pune|UNREGISTERED|7|housekeeping
Ramesh Tempo Service|27|Pune|UNREGISTERED|0|tempo
Bhosale Farm Fresh|27|Satara|COMPOSITION|7|eggs and honey
Khan Hardware|27|Pune|COMPOSITION|7|hardware
Shah Plastic Works|27|Pune|REGISTERED|45|plastic ware; MSME: micro enterprise, Udyam UDYAM-MH-26-0012345
Google Cloud India|29|Bengaluru|REGISTERED|0|software
"""
"""name|state code|city|GST treatment|payment terms in days|what they sell"""

CUSTOMERS = """\
Gupta General Store|27|Pune|REGISTERED|15
Raju Kirana|27|Pune|UNREGISTERED|7
Patil Provision Store|27|Pune|REGISTERED|15
Sai Super Market|27|Pune|REGISTERED|30
Joshi Canteen Services|27|Pune|REGISTERED|30
Hotel Shreyas|27|Pune|REGISTERED|15
Anand Medical|27|Pune|REGISTERED|21
Sanjeevani Clinic|27|Pune|UNREGISTERED|7
More Mini Mart|27|Pune|REGISTERED|15
Kale Dairy & Sweets|27|Pune|COMPOSITION|7
Vaishali Caterers|27|Pune|REGISTERED|15
Deccan Hostel Mess|27|Pune|UNREGISTERED|30
Bharat Bakery|27|Pune|REGISTERED|15
Nisha Stores|27|Pune|UNREGISTERED|7
Green Valley School|27|Pune|REGISTERED|45
Belgaum Traders|29|Belagavi|REGISTERED|30
Surat Wholesale Mart|24|Surat|REGISTERED|30
Wagholi Super Bazaar|27|Pune|REGISTERED|30
Imran Provision|27|Pune|UNREGISTERED|7
Fernandes Cold Storage|27|Pune|REGISTERED|15
Pooja Beauty Parlour|27|Pune|UNREGISTERED|7
Tech Park Cafeteria|27|Pune|REGISTERED|30
"""

BOTH = """\
Agarwal Agencies|27|Pune|REGISTERED|30
Mahalaxmi Traders|27|Kolhapur|REGISTERED|30
"""


def add_contacts(books: Books, clerk: Clerk, rng: Random) -> None:
    """Write the sixty contacts into the books."""
    for kind, rows in (("VENDOR", VENDORS), ("CUSTOMER", CUSTOMERS), ("BOTH", BOTH)):
        for row in rows.splitlines():
            name, state_code, city, treatment, terms, *notes = row.split("|")
            pan = _pan(rng, name)
            mobile = f"+91{rng.choice('6789')}{rng.randrange(10**9):09d}"
            given: dict[str, object] = {
                "contact_type": kind,
                "display_name": name,
                "gst_treatment": treatment,
                "gstin": None if treatment == "UNREGISTERED" else gstin(state_code, pan),
                "pan": pan,
                "mobile": mobile,
                "email": f"{''.join(c for c in name.lower() if c.isalnum())[:20]}@example.in",
                "place_of_supply": state_code,
                "billing_city": city,
                "billing_state": STATES[state_code],
                "billing_state_code": state_code,
                "payment_terms_days": int(terms),
                "notes": notes[0] if notes else None,
            }
            add_contact(books, clerk, given)


def gstin(state_code: str, pan: str) -> str:
    """The GSTIN of a PAN's first registration in a state, check digit and all.

    >>> gstin("27", "AAPFU0939F")
    '27AAPFU0939F1ZV'
    """
    body = f"{state_code}{pan}1Z"
    return body + luhn.calc_check_digit(body, ALPHABET)


def _pan(rng: Random, name: str) -> str:
    letters = "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(3))
    initial = next((c for c in name.upper() if c.isalpha()), "A")
    return (
        f"{letters}{rng.choice('PFC')}{initial}{rng.randrange(1, 10_000):04d}{rng.choice('ABCDEFGHJKLMNPQRSTUVWXYZ')}"
    )
