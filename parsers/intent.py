"""What the user wants: commands first, then questions, then what only looks like an entry, then bill or expense.

The order of the rules is the order below; the first that fits decides. In doubt the answer is `other`: a message that
is no entry must never give a draft.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.intent import decide
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def intent(text):
...     return decide(Signs(find(read_text(text), date(2026, 11, 20)))).intent.value
>>> intent("petrol 500"), intent("how much on petrol this month"), intent("undo")
('record_expense', 'ask_spend', 'void_last')
>>> intent("will pay 2500 to Sharma tomorrow"), intent("is 1500 ok for a used chair?")
('other', 'other')
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from parsers.drafts import Intent, Matter
from parsers.payee import find_questioned
from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_intent import BANK_NAMES, DEBT_NAMES, ENTRY_NAMES, HOW_MUCH, LATEST, SPEND_NAMES

_MANY_NAMES = 5  # unknown words in a note without a verb
_MANY_WORDS = 6  # unexplained words without a verb of paying: talk, not an entry
_SURE_RULES = frozenset({"amount with currency", "quantity times price", "stated total"})
_BANK, _DEBT, _ENTRY, _MUCH, _LATEST, _SPEND = map(
    word_set, (BANK_NAMES, DEBT_NAMES, ENTRY_NAMES, HOW_MUCH, LATEST, SPEND_NAMES)
)
_PRODUCT = "quantity times price"
_SPENT = word_set("spent spend kharch kharcha kharche paid खर्च खर्चा selavu kharchu khoroch")
_SHOULD = word_set("should chahiye चाहिए joie pahije")
_ON = word_set("on pe par in me mein पर में upar var madhe")
_MINE = word_set("my mera meri hamara our mine मेरा हमारा maza mara")
_STRONG = 20  # strength of a category word that makes a figure its price


class Decision(NamedTuple):
    """An intent with the rule that decided, how sure it is, and what an `other` is about."""

    intent: Intent
    rule: str
    score: float = 1.0
    matter: Matter | None = None


def decide(signs: Signs) -> Decision:
    """Decide the intent of a message that answers no card."""
    if not signs.words:
        return Decision(Intent.OTHER, "empty", 1.0, Matter.CHAT)
    return (
        _order_to_bot(signs)
        or _command(signs)
        or _question(signs)
        or _warning(signs)
        or _bill(signs)
        or _no_entry(signs)
        or _expense(signs)
        or Decision(Intent.OTHER, "no evidence of an entry", 0.6, Matter.CHAT)
    )


def _order_to_bot(signs: Signs) -> Decision | None:
    return Decision(Intent.OTHER, "orders about the bot's rules", 1.0, Matter.CHAT) if signs.has("orders") else None


def _command(signs: Signs) -> Decision | None:
    """Read greetings and commands; a message with an amount is no command."""
    if signs.is_greeting:
        return Decision(Intent.GREET, "greeting")
    named = signs.commands
    if signs.has_money and not ("void" in named and not signs.buys):
        return None
    for name, intent in _COMMANDS.items():
        if name in named and _is_command(signs, name):
            return Decision(intent, f"command {name}")
    if signs.takes_back and not signs.has_money:
        return Decision(Intent.VOID_LAST, "take back the last")
    if len(signs.words) == 1 and signs.words[0] in ("stop", "start"):
        return Decision(Intent.SETTINGS, "reminders stop or start")
    return None


_COMMANDS = {
    "settings": Intent.SETTINGS,
    "logout": Intent.LOGOUT,
    "login": Intent.LOGIN,
    "switch": Intent.SWITCH_ORG,
    "void": Intent.VOID_LAST,
    "export": Intent.EXPORT,
    "help": Intent.HELP,
}


def _is_command(signs: Signs, name: str) -> bool:
    """Tell whether a command word is really meant as one."""
    hit = signs.commands[name]
    alone = hit.last == hit.first and name not in signs.paired
    match name:
        case "help":
            return not alone or (not signs.topics - {"spend", "payable", "recent"} and len(signs.words) <= 4)
        case "export":
            return not alone or signs.shows or len(signs.words) <= 4 or _is_export_word(signs.words[hit.first])
        case "settings" | "switch" | "void":
            return not alone or len(signs.words) <= 6
        case _:
            return not alone or len(signs.words) <= 7


def _is_export_word(word: str) -> bool:
    return word in ("export", "excel", "xlsx", "csv", "download", "एक्सेल", "एक्सपोर्ट", "spreadsheet", "pdf")


def _question(signs: Signs) -> Decision | None:
    """Read questions about the books; a figure of money makes it no question of ours."""
    if signs.has_money:
        return None
    topics = signs.topics
    for topic, intent in _TOPICS.items():
        if topic in topics and _is_asked(signs, topic):
            return Decision(intent, f"question about {topic}")
    if _how_much(signs) and signs.found.categories and (signs.found.days or signs.has_period or _ON & set(signs.words)):
        return Decision(Intent.ASK_SPEND, "how much on something", 0.8)
    return None


_TOPICS = {
    "hold": Intent.ASK_SALES_HOLD,
    "expiry": Intent.ASK_EXPIRY,
    "contact": Intent.ASK_CONTACT,
    "tax": Intent.ASK_TAX,
    "receivable": Intent.ASK_RECEIVABLES,
    "recent": Intent.LIST_RECENT,
    "payable": Intent.ASK_BILLS_DUE,
    "spend": Intent.ASK_SPEND,
}


def _is_asked(signs: Signs, topic: str) -> bool:
    """Tell whether the topic is asked about, not only mentioned."""
    words = set(signs.words)
    short = len(signs.words) <= 6
    match topic:
        case "hold":
            return signs.asks or signs.shows or short
        case "expiry":
            return signs.asks or signs.shows or len(signs.words) <= 9
        case "contact":
            if (
                any(claim.kind in ("phone", "gstin", "link", "handle", "other_number") for claim in signs.found.claims)
                or words & _MINE
            ):
                return False
            return (
                (signs.shows or signs.asks or len(signs.words) <= 7)
                and bool(find_questioned(signs.found, contact=True))
                and not words & {"bill", "बिल", "invoice"}
            )
        case "tax":
            told = bool(words & {"summary", "report", "liability", "total", "return", "available"})
            return (signs.asks or signs.shows or told or signs.has_period) and "contact" not in signs.topics
        case "receivable":
            return signs.asks or signs.shows or (short and bool(words & _DEBT)) or _owes(signs.words)
        case "recent":
            listed = bool(words & _ENTRY) or _is_last_few(signs)
            return (signs.shows or listed) and listed and not _how_much(signs)
        case "payable":
            return signs.asks or signs.shows or bool(words & _DEBT) or (short and _is_due(signs.words))
        case _:
            narrowed = signs.has_period or bool(signs.found.categories)
            asked = signs.has("ask") and bool(words & _SPENT)
            if words & _SHOULD:
                return False
            return _how_much(signs) or ((_is_total(signs) or asked) and (narrowed or signs.asks or short))


def _owes(words: tuple[str, ...]) -> bool:
    return any(word in ("owe", "owes", "owing") for word in words)


def _is_due(words: tuple[str, ...]) -> bool:
    return any(word in ("due", "dues", "overdue", "pending", "unpaid", "bakaya", "बकाया") for word in words)


def _is_last_few(signs: Signs) -> bool:
    return bool(_LATEST & set(signs.words)) and (signs.shows or len(signs.words) <= 4)


def _how_much(signs: Signs) -> bool:
    return bool(_MUCH & set(signs.words))


def _is_total(signs: Signs) -> bool:
    return bool(_SPEND & set(signs.words))


def _warning(signs: Signs) -> Decision | None:
    """Read codes, adverts, failures, requests and notices."""
    if signs.has("otp"):
        return Decision(Intent.OTHER, "one-time code", 1.0, Matter.OTP)
    if signs.has("failed") and not signs.pays:
        return Decision(Intent.OTHER, "failed payment", 1.0, Matter.FAILED_PAYMENT)
    if signs.has("requested"):
        return Decision(Intent.OTHER, "request for money", 1.0, Matter.COLLECT_REQUEST)
    if len(signs.hits.get("advert", ())) > 1 or (signs.has("advert") and not signs.pays):
        return Decision(Intent.OTHER, "advert", 1.0, Matter.ADVERT)
    if signs.is_paper and not signs.pays:
        return Decision(Intent.OTHER, "quotation or order", 0.9, Matter.QUOTATION)
    if signs.is_addressed and signs.has_money:
        return Decision(Intent.OTHER, "notice to a customer", 0.9, Matter.NOTICE)
    return None


def _bill(signs: Signs) -> Decision | None:
    """Read a vendor's bill and goods taken on credit."""
    found = signs.found
    if not found.amounts or signs.asks or signs.sells or signs.has("undone"):
        return None
    due = bool(found.terms) or bool(signs.due)
    if signs.has("credit") and not signs.pays_at_once and (due or signs.buys or signs.has_bill or signs.payees):
        return Decision(Intent.RECORD_BILL, "goods on credit")
    if not signs.has_bill or signs.pays_at_once:
        return None
    numbered = any(claim.kind == "bill_number" for claim in found.claims)
    named = any(payee.score >= 0.6 for payee in signs.payees)
    if signs.has("utility") and not (due or signs.has_arrived):
        return None
    if due or signs.has("came") or signs.has_arrived or numbered or named:
        return Decision(Intent.RECORD_BILL, "bill to be paid", 1.0 if due or numbered or signs.has_arrived else 0.75)
    return None


def _no_entry(signs: Signs) -> Decision | None:
    """Read what only looks like an entry: denied, sold, received, moved, planned, quoted, asked."""
    found = signs.found
    if signs.has("undone") and not signs.pays_at_once:
        return Decision(Intent.OTHER, "denied or supposed", 0.9, Matter.CHAT)
    if any(amount.currency != "INR" for amount in found.amounts):
        return Decision(Intent.OTHER, "another currency", 0.9, Matter.FOREIGN_MONEY)
    if signs.sells:
        return Decision(Intent.OTHER, "own sale", 0.9, Matter.OWN_SALE)
    if signs.receives:
        return Decision(Intent.OTHER, "money received", 0.9, Matter.MONEY_RECEIVED)
    if signs.moves and _is_own_move(signs):
        return Decision(Intent.OTHER, "between own pockets", 0.9, Matter.OWN_TRANSFER)
    if signs.plans:
        return Decision(Intent.OTHER, "not paid yet", 0.9, Matter.FUTURE)
    if signs.has("quoted") and not (signs.pays_at_once or (found.amounts[-1:] and found.amounts[-1].rule == _PRODUCT)):
        return Decision(Intent.OTHER, "price or quotation", 0.9, Matter.QUOTATION)
    if signs.asks and not signs.pays_at_once:
        return Decision(Intent.OTHER, "question", 0.8, Matter.CHAT)
    return None


def _is_own_move(signs: Signs) -> bool:
    strongest = max((hit.value.strength for hit in signs.found.categories), default=0)
    return strongest < 28 or (bool(_BANK & set(signs.words)) and strongest < 40)


def _expense(signs: Signs) -> Decision | None:
    """Read money that has gone out: an amount with a verb, a thing, a mode or a name."""
    found = signs.found
    if not found.amounts:
        return None
    strongest = max((hit.value.strength for hit in found.categories), default=0)
    unknown = sum(1 for role in found.roles if role == "name")
    paid = signs.buys or signs.has_mode or signs.has_source
    if (
        not signs.buys
        and not (signs.has_mode and strongest >= _STRONG)
        and (signs.has("talk") or unknown > _MANY_NAMES)
    ):
        return None
    marked = any(amount.rule in _SURE_RULES for amount in found.amounts)
    if paid and (strongest or unknown or found.brands or signs.pays):
        return Decision(Intent.RECORD_EXPENSE, "amount with payment", 1.0)
    if paid and marked:
        return Decision(Intent.RECORD_EXPENSE, "amount with payment", 0.7)
    if strongest >= _STRONG and unknown <= _MANY_WORDS:
        return Decision(Intent.RECORD_EXPENSE, "thing with its price", 0.95)
    if unknown > _MANY_WORDS:
        return None
    return _name_with_amount(signs, marked, strongest)


def _name_with_amount(signs: Signs, marked: bool, strongest: int) -> Decision | None:
    """Read "Sharma 2500", "Bhavani Xerox 130 rs": a name or an unknown thing and a figure."""
    found = signs.found
    names = [payee for payee in signs.payees if payee.score >= 0.5]
    large = found.amounts[0].value >= Decimal(10)
    if names and large:
        return Decision(Intent.RECORD_EXPENSE, "name with an amount", 0.55)
    if strongest and large:
        return Decision(Intent.RECORD_EXPENSE, "thing with its price", 0.7)
    if marked and any(role in ("name", "nobody") for role in found.roles):
        return Decision(Intent.RECORD_EXPENSE, "unknown thing with rupees", 0.5)
    return None
