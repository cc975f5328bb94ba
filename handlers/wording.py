"""How sentences, figures and days read. Every sentence comes from a catalogue: `sentences` and those beside it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from handlers.sentences import CHOICES, MONTHS, SENTENCES, WEEKDAYS
from handlers.sentences_account import ACCOUNT, ACCOUNT_CHOICES
from handlers.sentences_asked import ASKED, ASKED_CHOICES
from handlers.sentences_batch import BATCH_CHOICES, BATCHES
from handlers.sentences_bills import BILL_CHOICES, BILLS
from handlers.sentences_correct import CORRECTION_CHOICES, CORRECTIONS
from handlers.sentences_guards import GUARDS
from handlers.sentences_habits import HABIT_CHOICES, HABITS
from handlers.sentences_monthly import MONTHLY, MONTHLY_CHOICES
from handlers.sentences_moves import MOVE_CHOICES, MOVES
from handlers.sentences_pack import PACK, PACK_CHOICES
from handlers.sentences_page import PAGE
from handlers.sentences_papers import PAPERS
from handlers.sentences_reminders import REMINDER_CHOICES, REMINDERS
from handlers.sentences_status import STATUS, STATUS_CHOICES
from handlers.sentences_tax import TAX, TAX_CHOICES
from handlers.sentences_twin import TWIN_CHOICES, TWINS
from handlers.sentences_unclear import UNCLEAR, UNCLEAR_CHOICES
from handlers.states import Language

CATALOGUE = {
    **SENTENCES,
    **BILLS,
    **ACCOUNT,
    **PAGE,
    **TAX,
    **TWINS,
    **GUARDS,
    **HABITS,
    **MOVES,
    **REMINDERS,
    **PAPERS,
    **PACK,
    **STATUS,
    **BATCHES,
    **UNCLEAR,
    **CORRECTIONS,
    **MONTHLY,
    **ASKED,
}
LABELS = {
    **CHOICES,
    **BILL_CHOICES,
    **ACCOUNT_CHOICES,
    **TAX_CHOICES,
    **TWIN_CHOICES,
    **HABIT_CHOICES,
    **MOVE_CHOICES,
    **REMINDER_CHOICES,
    **PACK_CHOICES,
    **STATUS_CHOICES,
    **BATCH_CHOICES,
    **UNCLEAR_CHOICES,
    **CORRECTION_CHOICES,
    **MONTHLY_CHOICES,
    **ASKED_CHOICES,
}


def say(language: Language, key: str, /, **values: str) -> str:
    """Give a sentence of the catalogue with its values filled in."""
    return CATALOGUE[key][language].format(**values)


def label(language: Language, key: str, /, **values: str) -> str:
    """Give the words on a button: from the catalogue, else the name itself (accounts, categories)."""
    return LABELS[key][language].format(**values) if key in LABELS else key


def rupees(amount: Decimal) -> str:
    """Write an amount as Indians do, without paise when they are zero; nothing is ever cut.

    >>> rupees(Decimal("1234567.50")), rupees(Decimal("2500.00")), rupees(Decimal("0.05"))
    ('₹12,34,567.50', '₹2,500', '₹0.05')
    """
    whole, _, paise = f"{abs(amount):.2f}".partition(".")
    head, tail = whole[:-3], whole[-3:]
    groups = [head[max(0, end - 2) : end] for end in range(len(head), 0, -2)]
    grouped = ",".join([*reversed(groups), tail])
    sign = "-" if amount < 0 else ""
    return f"{sign}₹{grouped}" + ("" if paise == "00" else f".{paise}")


def day_words(language: Language, day: date) -> str:
    """Write a day with its weekday and year.

    >>> day_words("en", date(2026, 11, 20))
    'Fri 20 Nov 2026'
    """
    return f"{WEEKDAYS[language][day.weekday()]} {day.day} {MONTHS[language][day.month - 1]} {day.year}"
