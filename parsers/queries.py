"""What a question narrows down to: the period, the category, the party, how many rows, which organisation.

>>> from datetime import date
>>> from parsers.drafts import Intent
>>> from parsers.findings import find
>>> from parsers.queries import read_query
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def query(text, intent):
...     return read_query(Signs(find(read_text(text), date(2026, 11, 20))), intent)
>>> query("show last 5 expenses", Intent.LIST_RECENT).limit.value
5
>>> query("Metro Steel wale ka address bata", Intent.ASK_CONTACT).vendor.value
'Metro Steel'
>>> query("hello", Intent.GREET)
Query(day_from=None, day_to=None, category=None, vendor=None, limit=None, org=None)
"""

from __future__ import annotations

from datetime import date, timedelta

from parsers.category import Weight, best_category, guess_categories
from parsers.drafts import Category, Found, Intent, Query
from parsers.evidence import at_tokens
from parsers.lexicon import Hit, Lexicon
from parsers.names import Payee
from parsers.numerals import read_numeral
from parsers.payee import find_questioned
from parsers.periods import Period, find_period
from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_date import MONTHS
from parsers.words_intent import ROWS, SWITCH_SMALL
from parsers.words_payee import NO_NAME

_AHEAD = frozenset({Intent.ASK_BILLS_DUE, Intent.ASK_EXPIRY, Intent.ASK_RECEIVABLES})
_PERIODS = _AHEAD | {Intent.ASK_SPEND, Intent.ASK_TAX, Intent.LIST_RECENT, Intent.EXPORT, Intent.ASK_SALES_HOLD}
_BY_CATEGORY = frozenset({Intent.ASK_SPEND, Intent.LIST_RECENT, Intent.EXPORT})
_BY_PARTY = _PERIODS | {Intent.ASK_CONTACT}
_OVERDUE = Lexicon(
    {
        True: (
            "overdue, over due, past due, late bills, due date nikal, due nikal, ओवरड्यू, overdue bills, "
            "jo nikal gaye, vilamb"
        )
    }
)
_ROWS, _SWITCH_SMALL = word_set(ROWS), word_set(SWITCH_SMALL)
_WORKERS = frozenset({Category.SALARIES, Category.CLEANING})  # named by those who work
_LEAST = 10  # strength of a category word that narrows a question
_SURE_KIND = 28  # strength of one that names no person
_CAPITALS = 2
_OF_PARTY = frozenset({Intent.ASK_SALES_HOLD, Intent.ASK_CONTACT, Intent.ASK_RECEIVABLES, Intent.ASK_BILLS_DUE})
_MONTHS = frozenset(word.strip() for words in MONTHS.values() for word in words.split(","))
_MOST_ROWS = 1000
_NO_KIND = _MONTHS | word_set(NO_NAME)


def read_query(signs: Signs, intent: Intent) -> Query:
    """Read what a question of this intent narrows down to."""
    if intent is Intent.SWITCH_ORG:
        return Query(org=_org(signs))
    if intent not in _BY_PARTY:
        return Query()
    first, last = _period(signs, intent) if intent in _PERIODS else (None, None)
    category, vendor = _category(signs) if intent in _BY_CATEGORY else None, _party(signs, intent)
    return Query(
        day_from=first,
        day_to=last,
        category=category,
        vendor=None if category and vendor and category.span == vendor.span else vendor,
        limit=_limit(signs) if intent in (Intent.LIST_RECENT, Intent.EXPORT) else None,
    )


def _period(signs: Signs, intent: Intent) -> tuple[Found[date] | None, Found[date] | None]:
    found = signs.found
    if intent is Intent.ASK_BILLS_DUE and (_OVERDUE.find(found.text.words) or signs.has("overdue")):
        return None, Found(found.today - timedelta(1), rule="overdue")
    if intent is Intent.LIST_RECENT and _limit(signs) and not found.days:
        return None, None
    period = find_period(found.text, list(found.days), found.today, ahead=intent in _AHEAD) or Period(None, None)
    first = Found(period.first, rule="period") if period.first else None
    return first, Found(period.last, rule="period") if period.last else None


def _category(signs: Signs) -> Found[Category] | None:
    found = signs.found
    hits = [hit for hit in found.categories if hit.value.strength >= _LEAST and _is_kind(signs, hit)]
    return best_category(found.text, hits or _misspelled(signs))


def _misspelled(signs: Signs) -> list[Hit[Weight]]:
    words, roles = signs.found.text.words, signs.found.roles
    unknown = [place for place, role in enumerate(roles) if role == "name" and words[place] not in _NO_KIND]
    return guess_categories(signs.found.text, unknown)


def _is_kind(signs: Signs, hit: Hit[Weight]) -> bool:
    """Tell a kind of spending ("transport", "medical", "wages of helpers") from somebody ("the plumber")."""
    role = signs.found.roles[hit.first]
    strong = role == "nobody" and hit.value.strength >= _SURE_KIND
    return strong or role == "thing" or hit.value.category in _WORKERS


def _party(signs: Signs, intent: Intent) -> Found[str] | None:
    payee = find_questioned(signs.found, contact=intent is Intent.ASK_CONTACT)
    if payee and not all(word.casefold() in _MONTHS for word in payee.name.split()):
        return _found(signs, payee)
    return _capitals(signs) if intent in _OF_PARTY else None


def _capitals(signs: Signs) -> Found[str] | None:
    """Read "is Hotel Sagar blocked?": two or more words with capital letters inside the message."""
    tokens, run = signs.found.text.tokens, []
    for place, token in enumerate(tokens):
        written = signs.found.text.cut(token.start, token.end)
        if place and token.kind == "word" and written[:1].isupper() and not written.isupper():
            run.append(place)
        elif len(run) > 1:
            break
        else:
            run = []
    if len(run) < _CAPITALS:
        return None
    told = at_tokens(signs.found.text, "", run[0], run[-1])
    return Found(told.text, told.text, told.span, 0.6, "words with capitals")


def _found(signs: Signs, payee: Payee) -> Found[str]:
    return at_tokens(signs.found.text, payee.name, payee.first, payee.last, payee.score, payee.rule)


def _limit(signs: Signs) -> Found[int] | None:
    """Read how many rows: the number beside "last" or beside the word for entries."""
    text = signs.found.text
    for place in range(len(text.words)):
        numeral = read_numeral(text.tokens, place)
        if numeral is None or not 0 < numeral.value <= _MOST_ROWS or signs.found.roles[place] in ("date", "held"):
            continue
        around = {*text.words[max(0, place - 1) : place], *text.words[numeral.last + 1 : numeral.last + 3]}
        if around & _ROWS and numeral.value == int(numeral.value):
            return at_tokens(text, int(numeral.value), place, numeral.last, 1.0, "number of rows")
    return None


def _org(signs: Signs) -> Found[str] | None:
    """Read the organisation to switch to: what is left when the command and the small words are taken away."""
    text, hit = signs.found.text, signs.commands.get("switch")
    places = [
        place
        for place, token in enumerate(text.tokens)
        if token.kind in ("word", "number") or token.word in "&-."
        if not (hit and hit.first <= place <= hit.last) and token.word not in _SWITCH_SMALL
    ]
    places = [
        place for place in places if text.tokens[place].kind != "mark" or (place - 1 in places and place + 1 in places)
    ]
    if not places:
        return None
    titled = [place for place in places[1:] if text.raw[text.tokens[place].start].isupper()]
    if titled and places[:1] == [0] and titled[0] != places[1] and not text.raw.isupper():
        places = [place for place in places if titled[0] <= place <= titled[-1]]  # "I want to work in Malabar Prints"
    told = at_tokens(text, "", places[0], places[-1])
    return Found(told.text, told.text, told.span, 0.9, "name of the firm")
