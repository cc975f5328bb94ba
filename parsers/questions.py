"""Questions about the books: how much, which bills, who owes, whose number, what is on hold, what expires.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.questions import question_of
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def question(text):
...     decision = question_of(Signs(find(read_text(text), date(2026, 11, 20))))
...     return decision.intent.value if decision else None
>>> question("how much on petrol this month"), question("Verma se kitna lena hai"), question("overdue bills?")
('ask_spend', 'ask_receivables', 'ask_bills_due')
>>> question("is 1500 ok for a used chair?") is None
True
"""

from __future__ import annotations

from itertools import pairwise

from parsers.category import guess_categories
from parsers.decision import Decision
from parsers.drafts import Intent
from parsers.past_questions import asks_what_went, is_owed_by_us
from parsers.payee import find_questioned
from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_intent import (
    DEBT_NAMES,
    ENTRY_NAMES,
    HOW_MUCH,
    LATEST,
    ON_WHAT,
    OURS,
    ROWS,
    SHOULD,
    SPEND_NAMES,
    SPENT,
)

# In this order; the first that is asked about decides.
TOPICS = {
    "hold": Intent.ASK_SALES_HOLD,
    "expiry": Intent.ASK_EXPIRY,
    "contact": Intent.ASK_CONTACT,
    "tax": Intent.ASK_TAX,
    "receivable": Intent.ASK_RECEIVABLES,
    "recent": Intent.LIST_RECENT,
    "payable": Intent.ASK_BILLS_DUE,
    "spend": Intent.ASK_SPEND,
}
_DEBT, _ENTRY, _MUCH, _LATEST, _SPEND = map(word_set, (DEBT_NAMES, ENTRY_NAMES, HOW_MUCH, LATEST, SPEND_NAMES))
_SPENT, _SHOULD, _ON, _OURS, _ROWS = map(word_set, (SPENT, SHOULD, ON_WHAT, OURS, ROWS))
_PRICED = word_set("mil milta milti milte bhav bhaav rate daam kimat मिल मिलता मिलती भाव दाम")
_BARE_NUMBER = frozenset({"no", "details"})
_BILLS = frozenset({"bill", "बिल", "invoice"})
_OWE = frozenset({"owe", "owes", "owing"})
_DUE = word_set("due dues overdue pending unpaid bakaya बकाया")
_TOLD_TAX = word_set(
    "summary report liability total return available vs versus net breakup breakdown position figure payable itc"
)
_TOLD_NUMBERS = frozenset({"phone", "gstin", "link", "handle", "other_number"})
_SUBJECTS = word_set(
    "amount amounts balance money bills bill payments payment dues collections collection receivables payables बिल पेमेंट"
)
_SPANS = word_set("week weeks month months year years quarter day days hafte hafta mahine saal din timahi हफ्ते महीने साल")
_LEFT = word_set(
    "bacha bache bachi bachey left remaining pada padi pade khatam stock balance available urla urle uri "
    "bakiyache baki "
    "बचा बची बचे पड़ा पड़ी शिल्लक वधेल vadhel"
)
_PAID_FOR = word_set("paid spent given diya diye di gaya gaye gayi kharch दिया दिए गया गए खर्च dila dile apya selavu")
_THIS_OR_LAST = word_set("this last previous is iss pichle pichla pichli इस पिछले पिछली पिछला")
_OR = frozenset({"ya", "या", "or", "ki", "कि"})
_SUPPLIERS = frozenset({"suppliers", "supplier", "vendors", "vendor"})
_BARE = 4  # words of "salaries this quarter"
_SHORT = 6  # words of a message that is a question without asking in words


def question_of(signs: Signs) -> Decision | None:
    """Read a question about the books; with a figure of money it is none."""
    if signs.has_money:
        return None
    if signs.asks and is_owed_by_us(signs.words):
        return Decision(Intent.ASK_BILLS_DUE, "what lies upon us")
    for topic, intent in TOPICS.items():
        if topic in signs.topics and _is_asked(signs, topic):
            return Decision(intent, f"question about {topic}")
    narrowed = bool(signs.found.days) or signs.has_period or bool(_ON & signs.word_set) or signs.has("so far")
    if signs.has("utility") and signs.asks and signs.has_period and not signs.plans:
        return Decision(Intent.ASK_SPEND, "what a bill of the past was", 0.7)
    if signs.words[:1] == ("spent",) and signs.has_period:
        return Decision(Intent.ASK_SPEND, "spent in a period", 0.7)
    if asks_what_went(signs.words) and _is_narrowed(signs):
        return Decision(Intent.ASK_SPEND, "what went out in a period", 0.8)
    if _is_paid_in_period(signs):
        return Decision(Intent.ASK_SPEND, "paid for something in a period", 0.7)
    left = bool(_LEFT & signs.word_set) and not signs.has_period
    if (
        _how_much(signs)
        and narrowed
        and not left
        and (signs.found.categories or find_questioned(signs.found) or _names_misspelled(signs))
    ):
        return Decision(Intent.ASK_SPEND, "how much on something", 0.8)
    return None


def _is_narrowed(signs: Signs) -> bool:
    """Tell whether a question of what went out says when, and what for or to whom."""
    when = signs.has_period or bool(signs.found.days)
    whom = bool(signs.found.categories or signs.found.brands) or find_questioned(signs.found) is not None
    return when and whom and not signs.plans


def _names_misspelled(signs: Signs) -> bool:
    """Tell "internt bill last month how much": an unknown word is nearly a kind of spending."""
    unknown = [place for place, role in enumerate(signs.roles) if role == "name"]
    return signs.has_period and bool(guess_categories(signs.found.text, unknown))


def _is_paid_in_period(signs: Signs) -> bool:
    """Tell "freight paid last quarter", a short line without a figure: what was spent on it then."""
    asked = ("?" in signs.word_set and len(signs.words) < _SHORT) or (
        len(signs.words) <= _BARE and not _THIS_OR_LAST.isdisjoint(signs.word_set)
    )
    paid = (asked or bool(signs.word_set & _PAID_FOR)) and len(signs.words) <= _SHORT
    paid = paid and all(day.rule == "last week" for day in signs.found.days)
    return paid and signs.has_period and bool(signs.found.categories) and not signs.plans


def _is_asked(signs: Signs, topic: str) -> bool:
    """Tell whether the topic is asked about, not only mentioned."""
    asked, words = signs.asks or signs.has("show"), signs.word_set
    short = len(signs.words) <= _SHORT
    match topic:
        case "hold":
            return asked or short or bool(words & _OR)
        case "expiry":
            return asked or len(signs.words) <= _SHORT + 3
        case "contact":
            return (asked or len(signs.words) <= _SHORT + 1) and _is_contact(signs)
        case "tax":
            return (asked or bool(words & _TOLD_TAX) or signs.has_period) and "contact" not in signs.topics
        case "receivable":
            if words & _SUPPLIERS:
                return False
            return asked or (short and bool(words & _DEBT)) or bool(words & _OWE) or _is_noted(signs, topic)
        case "recent":
            latest = any(one in _LATEST and other not in _SPANS for one, other in pairwise((*signs.words, "")))
            few = signs.has("show") or len(signs.words) <= 4 or _counts_latest(signs)
            listed = bool(words & _ENTRY) or (latest and few)
            return (listed or "topic recent" in signs.pairs) and not _how_much(signs)
        case "payable":
            return (
                asked
                or bool(words & _DEBT)
                or ((short or signs.has_period) and (bool(words & _DUE) or _is_noted(signs, topic)))
            )
    return _is_spend(signs)


def _is_noted(signs: Signs, topic: str) -> bool:
    """Tell "upcoming payments", "pending collections": only the subject, without a word of asking."""
    named = any(hit.last > hit.first for hit in signs.hits.get(f"topic {topic}", ())) or f"topic {topic}" in signs.pairs
    return named and bool(signs.word_set & _SUBJECTS) and len(signs.words) <= _SHORT and not signs.pays


def _counts_latest(signs: Signs) -> bool:
    """Tell "pichle 3 kharche", how many rows of the latest, from "pichle 3 din"."""
    threes = zip(signs.words, signs.words[1:], signs.words[2:], strict=False)
    return any(one in _LATEST and number.isdigit() and rows in _ROWS for one, number, rows in threes)


def _is_contact(signs: Signs) -> bool:
    """Tell a question for somebody's number from a number that is told."""
    told = any(claim.kind in _TOLD_NUMBERS for claim in signs.found.claims)
    if any(claim.rule == "number of the bill" for claim in signs.found.claims) and not signs.has("show"):
        return False  # "ट्रैकिंग नंबर 77120045 है"
    if signs.found.has_tense("received") and not (signs.asks or signs.has("show")):
        return False  # "गैस का बुकिंग नंबर 55021877 आया है"
    bare = all(hit.first == hit.last and signs.words[hit.last] in _BARE_NUMBER for hit in signs.hits["topic contact"])
    if told or (bare and not signs.has("show")) or signs.word_set & (_OURS | _BILLS):
        return False
    return find_questioned(signs.found, contact=True) is not None or (signs.has("show") and "nobody" in signs.roles)


def _is_spend(signs: Signs) -> bool:
    """Tell "how much did we spend" and "total expenses in december" from what should be given."""
    words = signs.word_set
    if words & _SHOULD or (words & _PRICED and not words & _SPENT):
        return False
    named = bool(words & _SPEND) or (signs.asks and bool(words & _SPENT))
    narrowed = signs.has_period or bool(signs.found.categories)
    return _how_much(signs) or (named and (narrowed or signs.asks or len(signs.words) <= _SHORT))


def _how_much(signs: Signs) -> bool:
    return bool(_MUCH & signs.word_set) and not signs.word_set & _SHOULD
