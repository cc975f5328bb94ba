"""Which account an expense is booked to, and which account it was paid from.

Order for the cost: the account whose name says the category, then the words beside it in the table, then the
chart's miscellaneous account. Order for the payment: the bank the user named, asked about when no account bears its
name; then the server's default for cash or bank; a credit card or wallet needs an account of its own, else the user is
asked.
"""

from __future__ import annotations

from decimal import Decimal

from handlers.business import AccountBook, Business, LedgerAccount
from parsers.drafts import Category, PaymentMode

# What an account for this category is called in the charts of small businesses, best first. Words of the seeded chart
# (Utilities, Travel & Conveyance ...) stand last: they take what has no account of its own.
NAMES: dict[Category, tuple[str, ...]] = {
    Category.OFFICE_SUPPLIES: ("office supplies", "office expense", "stationery"),
    Category.PRINTING: ("printing", "stationery", "office supplies"),
    Category.TRAVEL: ("travel", "conveyance"),
    Category.FUEL: ("fuel", "petrol", "diesel", "vehicle running", "vehicle", "travel"),
    Category.MEALS: ("meals", "entertainment", "food", "staff welfare", "miscellaneous"),
    Category.STAFF_WELFARE: ("staff welfare", "welfare", "miscellaneous"),
    Category.RENT: ("rent",),
    Category.ELECTRICITY: ("electricity", "power", "utilities"),
    Category.WATER: ("water", "utilities"),
    Category.INTERNET: ("internet", "telephone", "phone"),
    Category.SALARIES: ("salaries", "salary", "wages"),
    Category.REPAIRS: ("repair", "maintenance", "miscellaneous"),
    Category.FREIGHT: ("freight", "courier", "transport", "cartage", "miscellaneous"),
    Category.ADVERTISING: ("advertis", "marketing", "promotion", "miscellaneous"),
    Category.PROFESSIONAL: ("professional", "legal", "audit"),
    Category.BANK_CHARGES: ("bank charges",),
    Category.INSURANCE: ("insurance",),
    Category.SOFTWARE: ("software", "subscription", "internet", "office supplies"),
    Category.TAXES: ("rates & taxes", "licence", "taxes", "miscellaneous"),
    Category.PACKAGING: ("packaging", "packing", "purchase"),
    Category.RAW_MATERIALS: ("raw material", "purchase"),
    Category.CLEANING: ("cleaning", "housekeeping", "repair", "miscellaneous"),
    Category.MEDICAL: ("medical", "staff welfare", "miscellaneous"),
    Category.DONATIONS: ("donation", "charity", "miscellaneous"),
    Category.MISCELLANEOUS: ("miscellaneous", "sundry", "general expense"),
}
MONEY_WORDS = ("cash", "bank", "wallet", "card", "current account", "savings", "overdraft")
OWN_ACCOUNT: dict[PaymentMode, tuple[str, ...]] = {PaymentMode.WALLET: ("wallet",), PaymentMode.CARD: ("credit card",)}


def expense_account(book: AccountBook, category: Category) -> LedgerAccount | None:
    """Choose the expense account of a category; None when the chart has no fitting account at all."""
    candidates = [account for account in book.accounts if account.type == "EXPENSE" and account.code != "5000"]
    for name in (*NAMES[category], "miscellaneous"):
        fitting = [account for account in candidates if name in account.name.casefold()]
        if fitting:
            return min(fitting, key=lambda account: len(account.name))
    return None


def paying_accounts(book: AccountBook) -> tuple[LedgerAccount, ...]:
    """Give the accounts that money can leave: cash, banks, cards, wallets."""
    kinds = ("ASSET", "LIABILITY")
    return tuple(
        account
        for account in book.accounts
        if account.type in kinds and any(word in account.name.casefold() for word in MONEY_WORDS)
    )


def paid_through(business: Business, mode: PaymentMode, *, hint: str | None, credit: bool) -> LedgerAccount | None:
    """Choose the account that paid; None when the user has to say."""
    is_named = hint or credit or mode is PaymentMode.WALLET
    candidates = paying_accounts(business.book) if is_named else ()
    if hint and mode is not PaymentMode.CASH:
        return _named(_cards(candidates) if credit else candidates, hint)
    if mode is PaymentMode.WALLET or credit:
        words = OWN_ACCOUNT[mode]
        own = [account for account in candidates if any(word in account.name.casefold() for word in words)]
        return own[0] if len(own) == 1 else None
    purpose = "CASH" if mode is PaymentMode.CASH else "BANK"
    return business.book.by_id(business.book.defaults.get(purpose))


def _cards(candidates: tuple[LedgerAccount, ...]) -> tuple[LedgerAccount, ...]:
    return tuple(account for account in candidates if account.type == "LIABILITY" or "card" in account.name.casefold())


def _named(candidates: tuple[LedgerAccount, ...], hint: str) -> LedgerAccount | None:
    """Give the one account whose name holds the hint as a word; two alike are no answer."""
    words = hint.casefold().split()
    fitting = [account for account in candidates if set(words) <= set(account.name.casefold().split())]
    return fitting[0] if len(fitting) == 1 else None


def known_rate(book: AccountBook, rate: Decimal) -> bool:
    """Say whether the server has a tax group of this rate; for any other it silently books no tax."""
    return any(rate == one for one in book.rates)
