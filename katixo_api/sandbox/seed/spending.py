"""Two years of everyday spending: what a small trader pays for, how often, how much and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.expenses import ExpenseWish, record_expense, void_expense
from katixo_api.sandbox.seed.diary import Deed, Diary

PAID_FROM = {"CASH": "1010", "UPI": "1021", "BANK": "1021", "CREDIT_CARD": "2300"}
ONE_IN_VOID = 180


@dataclass(frozen=True, slots=True)
class Habit:
    """Something that is paid for again and again; `times` a month, on `day_of_month` when it has one."""

    category: str
    account_code: str
    what: tuple[str, ...]
    modes: tuple[str, ...]
    lowest: int
    highest: int
    times: float
    step: int = 10
    vendor: str | None = None
    gst_rate: int = 0
    day_of_month: int | None = None


CASH_OR_UPI = ("CASH", "UPI", "UPI")
HABITS = (
    Habit("Rent", "5200", ("Shop rent",), ("BANK",), 25_000, 25_000, 1, vendor="Deshpande Properties", day_of_month=5),
    Habit("Salary", "5100", ("Salaries of shop staff",), ("BANK",), 62_000, 66_000, 1, 500, day_of_month=1),
    Habit(
        "Utilities", "5210", ("Electricity bill",), ("UPI", "BANK"), 5_200, 9_400, 1, vendor="MSEDCL", day_of_month=12
    ),
    Habit(
        "Telephone & Internet", "5230", ("Broadband and phones",), ("UPI",), 999, 999, 1, 1, "Airtel Business", 18, 9
    ),
    Habit("Bank Charges", "5280", ("Bank charges", "Card machine rent"), ("BANK",), 118, 590, 1, 1, day_of_month=28),
    Habit(
        "Software",
        "5335",
        ("Billing software", "Cloud storage"),
        ("CREDIT_CARD",),
        650,
        1_800,
        1,
        50,
        "Google Cloud India",
    ),
    Habit(
        "Fuel",
        "5305",
        ("Petrol for scooter", "Diesel for tempo", "Petrol"),
        CASH_OR_UPI,
        200,
        2_500,
        6,
        50,
        "Indian Oil Kothrud",
    ),
    Habit("Travel", "5240", ("Auto to market yard", "Bus to Mumbai", "Cab to bank", "Toll"), CASH_OR_UPI, 40, 900, 6),
    Habit(
        "Staff Welfare",
        "5325",
        ("Tea and snacks", "Chai", "Lunch for staff"),
        ("CASH", "CASH", "UPI"),
        40,
        450,
        11,
        10,
        "Shinde Tea Stall",
    ),
    Habit(
        "Freight & Courier",
        "5320",
        ("Courier", "Tempo from market yard"),
        CASH_OR_UPI,
        80,
        2_200,
        5,
        10,
        "Ramesh Tempo Service",
    ),
    Habit(
        "Packing Material",
        "5340",
        ("Carry bags", "Cartons and tape"),
        ("UPI", "CASH"),
        300,
        3_500,
        3,
        50,
        "Patel Packaging",
        18,
    ),
    Habit(
        "Office Supplies", "5220", ("Bill rolls", "Registers and pens", "Printer toner"), CASH_OR_UPI, 120, 3_200, 2, 10
    ),
    Habit(
        "Printing & Stationery",
        "5310",
        ("Visiting cards", "Bill books"),
        ("UPI",),
        400,
        2_600,
        0.7,
        50,
        "Saraswati Printers",
        18,
    ),
    Habit(
        "Repairs",
        "5315",
        ("Freezer repair", "Shutter repair", "Wiring"),
        CASH_OR_UPI,
        250,
        4_500,
        1.3,
        50,
        "Vishal Electricals",
    ),
    Habit(
        "Cleaning",
        "5345",
        ("Housekeeping", "Phenyl and brooms"),
        ("CASH",),
        150,
        1_500,
        2,
        50,
        "Jadhav Cleaning Services",
    ),
    Habit("Labour", "5355", ("Loading and unloading", "Daily wages"), ("CASH",), 300, 1_800, 4, 50),
    Habit("Marketing", "5330", ("Pamphlets", "Diwali banner", "Local ad"), ("UPI",), 500, 6_000, 0.6, 100),
    Habit("Meals", "5350", ("Lunch with customer", "Dinner"), ("UPI", "CREDIT_CARD"), 280, 1_900, 1.5, 10),
    Habit(
        "Professional Fees",
        "5260",
        ("Accountant's fee",),
        ("BANK",),
        4_500,
        4_500,
        0.34,
        vendor="Kulkarni & Associates",
        gst_rate=18,
    ),
    Habit(
        "Insurance",
        "5250",
        ("Shop insurance",),
        ("BANK",),
        14_500,
        14_500,
        0.084,
        vendor="New India Assurance",
        gst_rate=18,
    ),
)


def plan_spending(diary: Diary, first: date) -> None:
    """Put two years of expenses into the diary, a few of them voided the day after."""
    accounts = {account.code: account.id for account in diary.books.accounts}
    vendors = {contact.display_name: contact.id for contact in diary.books.contacts}
    for day, habit in _occasions(diary.rng, first, diary.last):
        mode = diary.rng.choice(habit.modes)
        wish = ExpenseWish(
            expense_date=day,
            account_id=accounts[habit.account_code],
            amount=_amount(diary.rng, habit),
            payment_mode=mode,
            paid_through_id=accounts[PAID_FROM[mode]],
            category=habit.category,
            description=diary.rng.choice(habit.what),
            gst_rate=Decimal(habit.gst_rate),
            contact_id=vendors.get(habit.vendor or ""),
        )
        diary.enter(day, _deed(diary, wish))


def _deed(diary: Diary, wish: ExpenseWish) -> Deed:
    def record(clerk: Clerk) -> None:
        expense = record_expense(diary.books, clerk, wish)
        if diary.rng.randrange(ONE_IN_VOID) == 0:
            diary.enter(clerk.today + timedelta(days=1), lambda later: _void(diary.books, later, expense.id))

    return record


def _void(books: Books, clerk: Clerk, expense_id: str) -> None:
    void_expense(books, clerk, expense_id)


def _occasions(rng: Random, first: date, last: date) -> Iterator[tuple[date, Habit]]:
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        for habit in HABITS:
            if habit.day_of_month is not None:
                if day.day == habit.day_of_month:
                    yield day, habit
            elif day.weekday() != 6 and rng.random() < habit.times / 26:
                yield day, habit


def _amount(rng: Random, habit: Habit) -> Decimal:
    steps = (habit.highest - habit.lowest) // habit.step
    low = min(rng.randint(0, steps), rng.randint(0, steps))
    return Decimal(habit.lowest + low * habit.step)
