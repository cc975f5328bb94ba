"""One chat message to its meaning: what the user wants, the drafts, the corrections, the question.

The order: an alert of a bank, an answer to a waiting card, then `intent.decide`; the drafts are made by `entry`, the
questions by `queries`, the corrections by `edits`. Nothing here looks at the clock: `now` is when the message came.

>>> from datetime import datetime
>>> from parsers.message import read_message
>>> now = datetime.fromisoformat("2026-11-20T10:30+05:30")
>>> read_message("paid 2500 UPI office supplies", now).intent.value
<Intent.RECORD_EXPENSE: 'record_expense'>
>>> read_message("no make it 2600", now, pending=True).edits.amount.value
Decimal('2600.00')
>>> read_message("call me on 9876543210", now).drafts
()
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from parsers.decision import Decision
from parsers.doubt import reads_like_talk
from parsers.drafts import Draft, Edits, Found, Intent, Matter, Utterance
from parsers.edits import read_edits
from parsers.entry import make_bills, make_expenses
from parsers.findings import NO_SUCH_DAY, Findings, find
from parsers.intent import decide
from parsers.language import language_of
from parsers.matter import matter_of
from parsers.party import NameIndex
from parsers.queries import read_query
from parsers.signs import Signs
from parsers.sms import Alert, read_alert
from parsers.text import Text, read_text, word_set
from parsers.words_command import REMOVE

_CANCEL = word_set("chhodo chodo rehne rahne छोड़ो रहने cancel cancle cancell radd rad discard रद्द कैंसिल कैंसल")
_WRONG = word_set("galat wrong mistake गलत")
_REMOVALS = word_set(REMOVE) - _WRONG
_SHORT_ORDER = 8
LONGEST = 2_000  # characters of one chat message; a longer text is no entry and is not read further
_OWNED = word_set("phone reference account vehicle cheque_number other_number clock size link gstin term percent")


def read_message(text: str, now: datetime, *, pending: bool = False, known: NameIndex | None = None) -> Utterance:
    """Read one message that arrived at `now`; `pending` when a draft is waiting for a yes or no."""
    if len(text) > LONGEST:
        return Utterance(Found(Intent.OTHER, rule="too long"), matter=Found(Matter.CHAT, rule="too long"))
    seen, today = read_text(text), now.date()
    alert = read_alert(seen, today, known)
    if alert:
        return _from_alert(alert, seen, today)
    signs = Signs(find(seen, today))
    answer = _answer(signs, known) if pending else None
    return answer or _fresh(signs, known)


def _from_alert(alert: Alert, text: Text, today: date) -> Utterance:
    if alert.draft:
        return Utterance(Found(Intent.RECORD_EXPENSE, rule=f"alert: {alert.rule}"), (alert.draft,))
    matter = Found(alert.matter, rule=alert.rule) if alert.matter else None
    return Utterance(Found(Intent.OTHER, rule=f"alert: {alert.rule}"), matter=matter)


def _answer(signs: Signs, known: NameIndex | None) -> Utterance | None:
    """Read yes, no or a correction of the waiting draft."""
    if signs.is_yes:
        return _plain(signs, Intent.CONFIRM, "yes")
    if signs.is_no:
        return _plain(signs, Intent.CANCEL, "no")
    if _drops_card(signs):
        return _plain(signs, Intent.CANCEL, "drop the card")
    if signs.has("orders"):
        return None
    edits = read_edits(signs, known)
    if _takes_back(signs) and not (edits and _tells_field(signs, edits)):
        return None
    if edits is None or (_is_question(signs, edits) and not (_WRONG & signs.word_set and _tells_field(signs, edits))):
        return None
    return Utterance(
        Found(Intent.EDIT_DRAFT, rule="correction"),
        edits=edits,
        refused=_refused(signs.found),
        language=language_of(signs.found),
    )


def _takes_back(signs: Signs) -> bool:
    return "void" in signs.commands and not signs.found.amounts and "gst" not in signs.roles


def _tells_field(signs: Signs, edits: Edits) -> bool:
    """Tell "upi galat likha, card se gaye the", what was wrong and what is right, from "galat entry hatao"."""
    told = edits.mode or edits.day or edits.due_date or edits.vendor
    return told is not None and _REMOVALS.isdisjoint(signs.word_set)


def _drops_card(signs: Signs) -> bool:
    """Tell "galti se bhej diya cancel kar" from taking back the last entry that was saved."""
    cancels = bool(signs.word_set & _CANCEL) and not signs.found.amounts and not signs.asks
    return cancels and not signs.takes_back and "void" not in signs.paired and len(signs.words) <= _SHORT_ORDER


def _is_question(signs: Signs, edits: Edits) -> bool:
    """Tell a question or command that only looks like a correction ("expenses of yesterday?")."""
    decision = decide(signs)
    if decision.intent in (Intent.OTHER, Intent.RECORD_EXPENSE, Intent.RECORD_BILL):
        return False
    only_day = (
        edits.due_date is None
        and edits.amount is None
        and edits.mode is None
        and edits.gst_rate is None
        and edits.bill_number is None
    )
    return only_day and (signs.asks or signs.has("show") or decision.intent not in (Intent.ASK_TAX, Intent.ASK_SPEND))


def _fresh(signs: Signs, known: NameIndex | None) -> Utterance:
    decision = decide(signs)
    found = signs.found
    if decision.intent is Intent.RECORD_EXPENSE:
        drafts = make_expenses(signs, known)
        if drafts and reads_like_talk(signs, drafts):
            return replace(_plain(signs, Intent.OTHER, "like talk"), matter=Found(Matter.UNSURE, rule="like talk"))
        return _entry(signs, decision, drafts) if drafts else _plain(signs, Intent.OTHER, "too many figures")
    if decision.intent is Intent.RECORD_BILL:
        bills = make_bills(signs, known)
        return _entry(signs, decision, bills) if bills else _plain(signs, Intent.OTHER, "too many figures")
    matter = decision.matter if decision.intent is Intent.OTHER else None
    return Utterance(
        Found(decision.intent, score=decision.score, rule=decision.rule),
        query=read_query(signs, decision.intent),
        matter=Found(matter, rule=decision.rule) if matter else None,
        refused=_refused(found),
        language=language_of(found),
    )


def _entry(signs: Signs, decision: Decision, drafts: tuple[Draft, ...]) -> Utterance:
    matter = matter_of(signs, decision.intent)
    return Utterance(
        Found(decision.intent, score=decision.score, rule=decision.rule),
        drafts,
        matter=Found(matter, rule="also") if matter else None,
        refused=_refused(signs.found),
        language=language_of(signs.found),
    )


def _plain(signs: Signs, intent: Intent, rule: str) -> Utterance:
    return Utterance(Found(intent, rule=rule), refused=_refused(signs.found), language=language_of(signs.found))


def _refused(found: Findings) -> tuple[Found[str], ...]:
    """Name what was looked at and is no amount: phone numbers, references, sizes."""
    owned = [claim for claim in found.claims if claim.kind in _OWNED or claim.rule == NO_SUCH_DAY]
    return tuple(
        Found(found.text.cut(claim.start, claim.end), claim.kind, (claim.start, claim.end), 1.0, claim.rule)
        for claim in owned
    )
