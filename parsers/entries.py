"""Whether a message is an entry: what only looks like one first, then a bill, then money that has gone out.

In doubt there is no entry. A note without a verb of paying ("petrol 500 cash") must be terse: words of whole sentences
or many unknown words make it talk.

>>> from datetime import date
>>> from parsers.entries import entry_of
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def entry(text):
...     decision = entry_of(Signs(find(read_text(text), date(2026, 11, 20))))
...     return decision.intent.value, decision.rule
>>> entry("petrol 500 cash"), entry("bill from Sharma Traders 23,100 no VB-142")
(('record_expense', 'amount with payment'), ('record_bill', 'bill to be paid'))
>>> entry("received 5000 from Raju"), entry("kal 3000 dena hai Mohan ko")
(('other', 'money received'), ('other', 'not paid yet'))
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from parsers.decision import Decision, other
from parsers.drafts import Category, Intent, Matter
from parsers.hearsay import comes_from_bank, counts_people, goes_into_box, is_address, is_gossip, is_score, is_short_of
from parsers.money import Amount
from parsers.noted import is_given, is_gone, is_reckoned
from parsers.past_questions import is_owed_by_us
from parsers.signs import Signs
from parsers.standing import (
    asks_whether,
    is_count,
    is_guess,
    is_lent,
    is_measured,
    is_price_list,
    is_search,
    is_shifted,
    is_terse_note,
    is_usual,
    lies_in_box,
    names_printed,
    states,
    tells_price,
)
from parsers.text import word_set
from parsers.words_intent import BANK_NAMES
from parsers.words_money import CURRENCY
from parsers.words_pair import ADVERT_THINGS, TOPUP

_BANK, _TOPUP = word_set(BANK_NAMES), word_set(TOPUP)
_ADVERT_THINGS = word_set(ADVERT_THINGS)
BROUGHT_BACK = "goods that a customer brought back"
_BROUGHT_BACK = re.compile(
    r"(?<!\w)(?:customer|costumer|grah?ak|gahak|client|ग्राहक|कस्टमर)\w* (?:ne|ने) "
    r".*(?:saa?ma?an|maal|goods|item|सामान|माल).*(?:wapas|wapis|vapas|return|lauta|वापस|लौटा)"
)
_MEASURES = word_set(
    "kilo kg kgs kilogram litre liter ltr dozen darjan quintal किलो लीटर दर्जन क्विंटल किग्रा કિલો লিটার কেজি"
)
_PER = word_set(
    "hr hour hrs ghanta ghante piece pc pcs nag km sqft ft feet meter metre mtr trip head plate cup unit kg"
)
_PAN = re.compile(r"\b[A-Z]{5}\d{4}[A-Z]\b")
_PRODUCT = "quantity times price"
_SURE_RULES = frozenset({"amount with currency", _PRODUCT, "stated total"})
_MANY_NAMES = 5  # unknown words in a note without a verb
_MANY_WORDS = 6  # unknown words beside a thing or a name
_SERVICE, _DECISIVE, _STRONG = 28, 40, 20  # strengths of category words
_SURE_NAME = 0.6
_SMALLEST = Decimal(10)  # rupees; a smaller figure beside a name is hardly a payment
_NOT_GONE = word_set("charge charges penalty fee fees fine bounce bounced चार्ज")  # what a failure cost
_WILL_COME = word_set("aayega ayega aaega aayegi ayegi आएगा आएगी")
_UNPAID = frozenset({"unpaid", "outstanding"})
_WHO = frozenset({"nobody", "name"})


def entry_of(signs: Signs) -> Decision:
    """Decide whether a message is an entry, and of which kind."""
    return (
        _warning(signs)
        or _standing(signs)
        or _bill(signs)
        or _no_entry(signs)
        or _expense(signs)
        or other("no evidence of an entry", Matter.CHAT, 0.6)
    )


def _warning(signs: Signs) -> Decision | None:
    """Read codes, adverts, failures, requests, papers and notices."""
    if signs.has("otp"):
        return other("one-time code", Matter.OTP)
    if signs.has("failed") and (not signs.pays or _fails_at_last(signs)):
        return other("failed payment", Matter.FAILED_PAYMENT)
    if signs.has("requested"):
        return other("request for money", Matter.COLLECT_REQUEST)
    if _tells_identity(signs):
        return other("number of somebody or something", Matter.CHAT)
    if (signs.has("notice") or signs.has("delivery")) and not signs.pays:
        return other("notice to a customer", Matter.NOTICE)
    adverts = len(signs.hits.get("advert", ()))
    if adverts > 1 or (adverts and not signs.pays and not _is_advert_thing(signs) and not names_printed(signs)):
        return other("advert", Matter.ADVERT)
    if signs.hands_paper or (signs.is_paper and not signs.pays and not names_printed(signs)):
        return other("quotation or order", Matter.QUOTATION)
    masked = any(claim.kind == "account" for claim in signs.found.claims)
    if signs.has_money and (signs.is_addressed or (masked and not signs.buys)):
        return other("notice to a customer", Matter.NOTICE)
    return None


def _fails_at_last(signs: Signs) -> bool:
    """Tell "3 bar scan kiya, declined aaya" from "card declined, phir cash diya": nothing was paid behind it."""
    failed = signs.hits["failed"][-1] if signs.hits.get("failed") else None
    if failed is None or not _NOT_GONE.isdisjoint(signs.words):
        return False
    return not any(hit.first > failed.first for hit in signs.found.verbs if hit.value[0] == "paid")


def _standing(signs: Signs) -> Decision | None:
    """Read what states an amount and tells of no payment."""
    if lies_in_box(signs) or is_shifted(signs) or goes_into_box(signs) or comes_from_bank(signs):
        return other("between own pockets", Matter.OWN_TRANSFER)
    if is_lent(signs):
        return other("money lent to us", Matter.MONEY_RECEIVED)
    if is_count(signs) or is_short_of(signs) or counts_people(signs):
        return other("how many there are", Matter.CHAT, 0.8)
    if is_measured(signs):
        return other("a figure that is no price", Matter.CHAT, 0.8)
    if is_gossip(signs) or is_address(signs) or is_score(signs):
        return other("talk with figures", Matter.CHAT, 0.8)
    if is_guess(signs):
        return other("only guessed", Matter.CHAT, 0.8)
    if is_price_list(signs):
        return other("a list of prices", Matter.QUOTATION, 0.8)
    if is_usual(signs):
        return other("what somebody gets every month", Matter.CHAT, 0.7)
    if is_search(signs) or asks_whether(signs):
        return other("question", Matter.CHAT, 0.8)
    return None


def _tells_identity(signs: Signs) -> bool:
    """Tell "room no 402", "my PAN is ABCDE1234F" from money."""
    if signs.buys or signs.has_mode or any(amount.rule in _SURE_RULES for amount in signs.found.amounts):
        return False
    return (signs.has("identity") and signs.strongest < _STRONG) or bool(_PAN.search(signs.found.text.raw))


def _is_advert_thing(signs: Signs) -> bool:
    """Tell "offer pamphlets 3,900 gpay" from an advert: a way of paying stands right behind the figure."""
    things = all(signs.words[hit.last] in _ADVERT_THINGS for hit in signs.hits["advert"])
    return things and ("amount", "mode") in pairwise(signs.roles)


def _bill(signs: Signs) -> Decision | None:
    """Read a vendor's bill and goods taken on credit."""
    numbered = any(claim.kind == "bill_number" for claim in signs.found.claims)
    due = bool(signs.found.terms or signs.due)
    later = any(day.day != signs.found.today for day in signs.due)  # "bhar dena aaj" is no day a bill is due
    unpaid = bool(_UNPAID & signs.word_set) and signs.has("came")  # "bill from Royal Shamiana, unpaid as of now"
    undone = signs.has("undone") and not (signs.has_bill and (numbered or due or unpaid))
    cleared = signs.has("they gave") and not (numbered or due)
    if (
        not signs.found.amounts
        or signs.asks
        or signs.sells
        or undone
        or signs.pays_at_once
        or cleared
        or is_owed_by_us(signs.words)
        or not _WILL_COME.isdisjoint(signs.words)
        or (signs.has("utility") and signs.found.has_tense("future") and not (numbered or signs.has_arrived))
    ):
        return None
    if signs.has("credit") and not signs.denies_credit and (due or signs.buys or signs.has_bill or signs.payees):
        return Decision(Intent.RECORD_BILL, "goods on credit")
    if due and signs.has_goods and not signs.denies_credit:
        return Decision(Intent.RECORD_BILL, "goods to be paid")
    if not signs.has_bill or (signs.has("utility") and not (signs.found.terms or later or signs.has_arrived)):
        return None
    if due or numbered or signs.has_arrived:
        return Decision(Intent.RECORD_BILL, "bill to be paid")
    if signs.has("came") or any(payee.score >= _SURE_NAME for payee in signs.payees):
        return Decision(Intent.RECORD_BILL, "bill to be paid", 0.75)
    return None


def _no_entry(signs: Signs) -> Decision | None:
    """Read what only looks like an entry: denied, sold, received, moved, planned, quoted, asked."""
    amounts, open_ended = signs.found.amounts, not signs.pays_at_once
    if signs.has("undone") and open_ended:
        return other("denied or supposed", Matter.CHAT)
    if any(amount.currency != "INR" for amount in amounts):
        return other("another currency", Matter.FOREIGN_MONEY)
    if signs.sells:
        return other("own sale", Matter.OWN_SALE)
    if _BROUGHT_BACK.search(signs.found.text.flat):
        return other(BROUGHT_BACK, Matter.OWN_SALE)
    if signs.receives:
        return other("money received", Matter.MONEY_RECEIVED)
    if signs.moves and _is_own_move(signs):
        return other("between own pockets", Matter.OWN_TRANSFER)
    if signs.plans:
        return other("not paid yet", Matter.FUTURE)
    reckoned = any(amount.rule == _PRODUCT for amount in amounts) and not states(signs)
    told = signs.has("quoted") and open_ended and not reckoned
    if (told and not names_printed(signs)) or tells_price(signs):
        return other("price or quotation", Matter.QUOTATION)
    if not signs.buys and not signs.has_mode and any(_is_price_of_one(signs, amount) for amount in amounts):
        return other("price of one", Matter.QUOTATION)
    if "?" in signs.word_set or (signs.asks and open_ended):
        return other("question", Matter.CHAT, 0.8)
    return None


def _is_price_of_one(signs: Signs, amount: Amount) -> bool:
    """Tell "tamatar 40 rupaye kilo": a unit without a quantity stands right behind the rupees."""
    if len(signs.found.amounts) > 1:
        return False
    place = amount.last + 1
    if signs.words[place : place + 1] in (("per",), ("/",)) and "count" not in signs.roles:
        return bool((_MEASURES | _PER).intersection(signs.words[place + 1 : place + 2]))
    if amount.rule != "amount with currency":
        return False
    while place < len(signs.words) and (signs.words[place] in CURRENCY or signs.words[place] in "./-"):
        place += 1
    return place < len(signs.words) and signs.words[place] in _MEASURES and "count" not in signs.roles


def _is_own_move(signs: Signs) -> bool:
    """Tell money into our own account from "bijli bill jama kiya"."""
    loads = {signs.words[hit.first] for hit in signs.hits.get("moved", ())}
    if loads and loads <= _TOPUP and signs.found.categories:
        return False
    if "security" in signs.word_set or "caution" in signs.word_set:
        return False
    behind = {hit.last + 1 for hit in signs.hits.get("moved", ())}
    if loads == {"atm"} and any(one.first in behind for one in signs.found.categories):  # "the ATM guard"
        return False
    return signs.strongest < _SERVICE or (bool(_BANK & signs.word_set) and signs.strongest < _DECISIVE)


def _expense(signs: Signs) -> Decision | None:
    """Read money that has gone out: an amount with a verb, a thing, a mode or a name."""
    if not signs.found.amounts:
        return None
    unknown = signs.roles.count("name")
    rides = {hit.value.category for hit in signs.found.categories if hit.value.strength >= _SERVICE} == {
        Category.TRAVEL
    }
    noted = (
        signs.buys
        or (rides and "gaya" in signs.word_set and not signs.asks)
        or (signs.has_mode and signs.strongest >= _STRONG)
        or is_gone(signs)
        or is_reckoned(signs)
    )
    if not noted and (_talks(signs) or unknown > _MANY_NAMES):
        return None
    marked = any(amount.rule in _SURE_RULES for amount in signs.found.amounts)
    if signs.buys or signs.has_mode or signs.has_source or is_given(signs):
        if signs.strongest or unknown or signs.found.brands or signs.pays or {"nobody", "where"} & set(signs.roles):
            return Decision(Intent.RECORD_EXPENSE, "amount with payment")
        return Decision(Intent.RECORD_EXPENSE, "amount with payment", 0.7) if marked else None
    if unknown > _MANY_WORDS:
        return None
    if signs.strongest >= _STRONG:
        return Decision(Intent.RECORD_EXPENSE, "thing with its price", 0.95)
    return _name_with_amount(signs, marked=marked)


def _talks(signs: Signs) -> bool:
    """Tell talk from the "is" of "18% GST is included"."""
    return any(signs.roles[hit.first] not in ("gst", "held") for hit in signs.hits.get("talk", ()))


def _name_with_amount(signs: Signs, *, marked: bool) -> Decision | None:
    """Read "Sharma 2500", "Bhavani Xerox 130 rs": a name or an unknown thing and a figure."""
    large = signs.found.amounts[0].value >= _SMALLEST
    if large and signs.payees and signs.payees[0].score >= 0.5:
        return Decision(Intent.RECORD_EXPENSE, "name with an amount", 0.55)
    if large and signs.strongest:
        return Decision(Intent.RECORD_EXPENSE, "thing with its price", 0.7)
    if large and is_terse_note(signs):
        return Decision(Intent.RECORD_EXPENSE, "unknown thing with a figure", 0.5)
    if marked and (_WHO | {"where"}).intersection(signs.roles):
        return Decision(Intent.RECORD_EXPENSE, "unknown thing with rupees", 0.5)
    return None
