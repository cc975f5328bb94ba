"""Kumar Stores as it stands today: organisation, people, chart, contacts and two years of entries.

The same day always gives the same books, ids included. `empty` has organisations, people and the chart only.
"""

from __future__ import annotations

import secrets
import uuid
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.chart import EXTRA_ACCOUNTS, add_accounts, lay_out
from katixo_api.sandbox.books.ledger import Posting, account_by_code, enter
from katixo_api.sandbox.books.people import User, sealed
from katixo_api.sandbox.books.records import ZERO, Line, Organisation
from katixo_api.sandbox.books.world import Fact, World
from katixo_api.sandbox.clock import Clock
from katixo_api.sandbox.options import SeedName
from katixo_api.sandbox.seed.contact_list import add_contacts, gstin
from katixo_api.sandbox.seed.spending import on, spend

PASSWORD = "demo1234"  # noqa: S105  # the sandbox's public password
DAYS = 730
KUMAR_STORES = "0b5a1c52-7c1f-4b0e-9a65-1d2f3a4b5c60"
KUMAR_AGENCIES = "5e7d9f10-2a3b-4c4d-8e5f-60718293a4b5"
USERS = (
    ("+919800000001", "Rajesh Kumar", "OWNER", KUMAR_STORES),
    ("+919800000002", "Sunil Pawar", "OPERATOR", KUMAR_STORES),
    ("+919800000003", "Meera Kulkarni", "ACCOUNTANT", KUMAR_STORES),
    ("+919800000004", "Anita Kumar", "VIEWER", KUMAR_STORES),
    ("+919800000001", "Rajesh Kumar", "OWNER", KUMAR_AGENCIES),
    ("+919800000003", "Meera Kulkarni", "ACCOUNTANT", KUMAR_AGENCIES),
)
MODULES = ("ACCOUNTING", "INVENTORY", "BATCH_EXPIRY", "GST", "RECURRING_BILLING")
SETTINGS = (
    ("org.fiscal_year_start", "4"),
    ("org.timezone", "Asia/Kolkata"),
    ("tax.regime", "GST"),
    ("tax.inclusive_pricing", "false"),
    ("inventory.negative_stock", "ALLOW"),
)


def new_world(seed: SeedName, today: date) -> World:
    """A fresh world; nothing of it is saved yet."""
    world = World()
    rng = Random(f"kumar stores {seed} {today}")  # noqa: S311  # believable data, not secrets
    clerk = _clerk(world, today, rng)
    world.facts.put(Fact("token_key", secrets.token_hex(32)))
    _add_organisations(world, on(clerk, today - timedelta(days=DAYS), rng))
    for phone, name, role, org_id in USERS:
        email = f"{name.split()[0].lower()}@example.in"
        world.people.users.put(User(clerk.new_id(), org_id, name, phone, email, role, sealed(phone, PASSWORD)))
    if seed == "trading":
        _trade(world.books(KUMAR_STORES), clerk, rng, today)
    return world


def _add_organisations(world: World, clerk: Clerk) -> None:
    stores = Organisation(
        id=KUMAR_STORES,
        name="Kumar Stores",
        gstin=gstin("27", "AAFPK4821M"),
        state="Maharashtra",
        state_code="27",
        phone="+919800000001",
        email="rajesh@example.in",
        address_line1="Shop 12, Laxmi Market",
        city="Pune",
        postal_code="411038",
        industry_code="OTHER_RETAIL",
        business_type="DISTRIBUTOR",
        plan_tier="FREE_BETA",
        modules=MODULES,
        settings=SETTINGS,
    )
    agencies = replace(stores, id=KUMAR_AGENCIES, name="Kumar Agencies", gstin=None, modules=())
    for organisation in (stores, agencies):
        books = world.books(organisation.id)
        books.organisations.put(organisation)
        lay_out(books, clerk)
        add_accounts(books, clerk, EXTRA_ACCOUNTS, is_system=False)


def _trade(books: Books, clerk: Clerk, rng: Random, today: date) -> None:
    first = today - timedelta(days=DAYS)
    start = on(clerk, first, rng)
    add_contacts(books, start, rng)
    _point_bank_at_hdfc(books)
    _post(books, start, "OPENING", "Owner's capital", {"1010": 60_000, "1021": 850_000, "3010": -910_000})
    for week in range(DAYS // 7):
        _sell_over_the_counter(books, on(clerk, first + timedelta(days=7 * week + 6), rng), rng)
    spend(books, clerk, rng, first, today - timedelta(days=1))


def _point_bank_at_hdfc(books: Books) -> None:
    hdfc = account_by_code(books, "1021")
    if hdfc is not None:
        books.default_accounts.put(replace(books.default_accounts.rows["BANK"], account_id=hdfc.id))


def _sell_over_the_counter(books: Books, clerk: Clerk, rng: Random) -> None:
    cash, upi = rng.randrange(180, 260) * 100, rng.randrange(260, 420) * 100
    sold = {"1010": cash, "1021": upi, "4010": -(cash + upi)}
    _post(books, clerk, "POS", "Counter sales of the week", sold)
    banked = cash - rng.randrange(60, 110) * 100
    _post(books, clerk, "MANUAL", "Cash paid into the bank", {"1021": banked, "1010": -banked})


def _post(books: Books, clerk: Clerk, source: str, text: str, amounts: dict[str, int]) -> None:
    lines = []
    for code, amount in amounts.items():
        account = account_by_code(books, code)
        if account is None:
            raise LookupError(code)
        lines.append(Line(account.id, debit=max(Decimal(amount), ZERO), credit=max(Decimal(-amount), ZERO)))
    enter(books, clerk, Posting(clerk.today, source, text, lines))


def _clerk(world: World, today: date, rng: Random) -> Clerk:
    return Clerk(
        now=Clock(today).moment(),
        today=today,
        new_id=lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        next_seq=world.next_seq,
    )
