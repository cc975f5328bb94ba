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
from katixo_api.sandbox.books.daily import begin_day
from katixo_api.sandbox.books.ledger import Posting, account_by_code, enter
from katixo_api.sandbox.books.paper_records import BankAccount
from katixo_api.sandbox.books.people import User, sealed
from katixo_api.sandbox.books.records import Line, Organisation
from katixo_api.sandbox.books.stock_records import Warehouse
from katixo_api.sandbox.books.world import Fact, World
from katixo_api.sandbox.clock import Clock
from katixo_api.sandbox.options import SeedName
from katixo_api.sandbox.seed.contact_list import add_contacts, gstin
from katixo_api.sandbox.seed.diary import Diary
from katixo_api.sandbox.seed.dues import add_template, mark_contacts, plan_dues
from katixo_api.sandbox.seed.goods import add_batches, add_items, count_stock
from katixo_api.sandbox.seed.spending import plan_spending
from katixo_api.sandbox.seed.trading import plan_trading

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
    _add_organisations(world, clerk)
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
        _add_bank_account(books, clerk)
    world.books(KUMAR_STORES).warehouses.put(Warehouse(clerk.new_id(), "Main Store"))


def _trade(books: Books, clerk: Clerk, rng: Random, today: date) -> None:
    first = today - timedelta(days=DAYS)
    diary = Diary(books, clerk, rng, last=today - timedelta(days=1))
    start = diary.on(first)
    add_contacts(books, start, rng)
    _point_bank_at_hdfc(books)
    add_items(diary, start)
    _bring_in_capital(diary, start)
    plan_trading(diary, first)
    plan_spending(diary, first)
    plan_dues(diary, today)
    diary.play()
    count_stock(diary, diary.on(diary.last))
    add_batches(diary, diary.on(diary.last), today)
    mark_contacts(diary, today)
    add_template(diary, diary.on(diary.last), today)
    begin_day(books, diary.on(today))


def _bring_in_capital(diary: Diary, clerk: Clerk) -> None:
    brought = {"1010": 60_000, "1021": 1_250_000}
    lines = [Line(diary.account(code), debit=Decimal(amount)) for code, amount in brought.items()]
    lines.append(Line(diary.account("3010"), credit=Decimal(sum(brought.values()))))
    enter(diary.books, clerk, Posting(clerk.today, "OPENING", "Owner's capital", lines))


def _point_bank_at_hdfc(books: Books) -> None:
    hdfc = account_by_code(books, "1021")
    if hdfc is not None:
        books.default_accounts.put(replace(books.default_accounts.rows["BANK"], account_id=hdfc.id))


def _add_bank_account(books: Books, clerk: Clerk) -> None:
    hdfc = account_by_code(books, "1021")
    if hdfc is not None:
        number, ifsc = "50200012345678", "HDFC0000104"
        account = BankAccount(clerk.new_id(), hdfc.name, "HDFC Bank", number, ifsc, "Kothrud, Pune", "CURRENT", hdfc.id)
        books.bank_accounts.put(replace(account, is_default=True))


def _clerk(world: World, today: date, rng: Random) -> Clerk:
    return Clerk(
        now=Clock(today).moment(),
        today=today,
        new_id=lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        next_seq=world.next_seq,
    )
