"""Money that is no plain expense: received, moved between own accounts, paid ahead, taken home, owed, sent back.

The message has been read as `Utterance`; this names what kind of money it speaks of and gives the figures as a draft
whose vendor is the other side: who paid, who got an advance, to whom goods went back.

>>> from datetime import datetime
>>> from parsers.message import read_message
>>> now = datetime.fromisoformat("2026-11-20T10:30+05:30")
>>> def moving(text):
...     found = read_moving(text, read_message(text, now), now)
...     return found and (found.what.value, found.draft.amount and str(found.draft.amount.value))
>>> moving("received 5000 from Raju UPI"), moving("ATM se 10000 nikale"), moving("EMI 12,400")
(('received', '5000.00'), ('withdrawn', '10000.00'), ('instalment', '12400.00'))
>>> moving("petrol 500 cash") is None, moving("paid 90 to the ATM guard") is None
(True, True)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from parsers.drafts import ExpenseDraft, Found, Intent, Matter, PaymentMode, Utterance
from parsers.entries import BROUGHT_BACK
from parsers.entry import make_expenses
from parsers.findings import find
from parsers.payment import find_accounts
from parsers.signs import Signs
from parsers.sms import read_credit
from parsers.text import read_text


class Moved(StrEnum):
    """What a message says of money that is no plain expense."""

    RECEIVED = "received"
    LOAN_TAKEN = "loan_taken"
    CAPITAL = "capital"
    ADVANCE = "advance"
    PERSONAL = "personal"
    DRAWN = "drawn"
    INSTALMENT = "instalment"
    WITHDRAWN = "withdrawn"
    DEPOSITED = "deposited"
    CARD_BILL = "card_bill"
    TRANSFER = "transfer"
    ADVANCE_TAX = "advance_tax"
    GST_PAID = "gst_paid"
    TDS_PAID = "tds_paid"
    OWN_POCKET = "own_pocket"
    REIMBURSED = "reimbursed"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Moving:
    """What the money did, with amount, day, way of payment, other side and reference as far as they are said.

    `into` is the bank that money between own accounts went to.
    """

    what: Moved
    draft: ExpenseDraft
    into: str = ""


_I = re.IGNORECASE
# Goods that go back to their seller; a count or the word for goods tells them from money that comes back.
_COUNTED = r"strips?|box(?:es)?|pcs|pieces?|packets?|pkts?|cartons?|bottles?|bags?|kgs?|units?|nos"
_GOODS = rf"(?:\d+ ?(?:{_COUNTED})\b|maal|stock|goods|माल)"
_BACK = r"(?:wapas|vapas|waapas|returned|return|वापस|लौटा\w*)"
_RETURNED = re.compile(rf"\b{_GOODS}.*{_BACK}|{_BACK}.*{_GOODS}", _I)
_OWN_POCKET = re.compile(
    r"\b(?:apni|apne|meri|mere|khud ki|own|my own|my) (?:jeb|pocket|pockets|paise)\b|\bout of (?:my )?pocket\b"
    r"|\bfrom (?:my |own )*pocket\b|\bjeb se\b|अपनी जेब|जेब से",
    _I,
)
_REIMBURSED = re.compile(r"\breimburse\w*|\b(?:jeb|pocket) (?:wale?|ka|ke)\b.*\b(?:wapas|diye|liye)\b", _I)
_GST_PAID = re.compile(r"\bgst\b.{0,12}\b(?:challan|payment|cash ledger)\b|\bpmt-?06\b|\bgstr?-?3b\b|जीएसटी चालान", _I)
_TDS_PAID = re.compile(r"\btds\b.{0,12}\b(?:challan|paid|deposit\w*|payment)\b|\bchallan\b.{0,6}\b281\b", _I)
_DRAWN = re.compile(r"^\s*drawings?\b|\b(?:as|for|se) drawings?\b", _I)
_ADVANCE_TAX = re.compile(r"\b(?:advance|income|self assessment) tax\b|एडवांस टैक्स|आयकर", _I)
_LOAN_TAKEN = re.compile(r"\bloan\b.{0,25}\b(?:mila|mili|received|credited|liya|disbursed|aaya)\b|लोन मिला", _I)
# What is paid for a loan, or lent to somebody: no money that came in.
_OF_A_LOAN = re.compile(
    r"\b(?:emi|kist|kisht|installments?|instalments?|interest|byaa?j|processing|fees?|charges?|repa(?:y|id)\w*"
    r"|chuka\w*|bhar[aei]\w*|lauta\w*|wapas|paid|ne|ke liye)\b|किस्त|ब्याज|चुका|वापस|(?<!\w)ने(?!\w)",
    _I,
)
_CAPITAL = re.compile(
    r"\b(?:capital|apna paisa|own money)\b.{0,25}\b(?:put|daala|dala|lagay\w*|introduced|added)\b"
    r"|\b(?:put in|introduced|lagaye|daale)\b.{0,20}\b(?:capital|own money|apna paisa)\b|\bowner put\b",
    _I,
)
_WITHDRAWN = re.compile(r"\batm\b|\bwithdr(?:aw|ew)\w*|\bnikal\w*|\bnikaal\w*|\bcash (?:wdl|w/d)\b|निकाल\w*|एटीएम", _I)
_DEPOSITED = re.compile(r"\bdeposit\w*|\bjama\b|जमा", _I)
_CARD_BILL = re.compile(r"\b(?:credit )?card\b.{0,20}\b(?:bill|payment|dues)\b|\bcred\b|\bcc (?:bill|payment)\b", _I)
_TRANSFER = re.compile(r"\btransf\w*|\bself\b|\bbheja\b|\bfrom \w+ to \w+\b|ट्रांसफ\w*", _I)
_PAYER = re.compile(r"^\s*(?P<n>[^\W\d][^\d,]{0,60}?) (?:ne|se|ने|से)(?=\s)", _I)
_INTO_BANK = re.compile(
    r"\b(?:bank|account|khaa?te) (?:me|mein|main|par|pe)\b|\b(?:in|into|to) (?:the |my )?bank\b", _I
)
_CREDITED = re.compile(r"^(?!.*\bdebited\b).*\bcredited\b", _I | re.S)
_QUESTION = re.compile(r"[?？]|\b(?:kitna|kitne|kitni|how much|kya)\b|कितन", _I)

# What the words say whatever else the message was read as, first match first.
_PLAIN: tuple[tuple[Moved, re.Pattern[str]], ...] = (
    (Moved.RETURNED, _RETURNED),
    (Moved.REIMBURSED, _REIMBURSED),
    (Moved.OWN_POCKET, _OWN_POCKET),
    (Moved.GST_PAID, _GST_PAID),
    (Moved.TDS_PAID, _TDS_PAID),
    (Moved.ADVANCE_TAX, _ADVANCE_TAX),
    (Moved.DRAWN, _DRAWN),
    (Moved.CAPITAL, _CAPITAL),
)
_TRANSFERS: tuple[tuple[Moved, re.Pattern[str]], ...] = (
    (Moved.CARD_BILL, _CARD_BILL),
    (Moved.WITHDRAWN, _WITHDRAWN),
    (Moved.DEPOSITED, _DEPOSITED),
    (Moved.TRANSFER, _TRANSFER),
)
_MATTERS = {
    Matter.ADVANCE: Moved.ADVANCE,
    Matter.PERSONAL: Moved.PERSONAL,
    Matter.LOAN_INSTALMENT: Moved.INSTALMENT,
}
_NO_MONEY = (Matter.FUTURE, Matter.QUOTATION, Matter.OTP, Matter.ADVERT, Matter.COLLECT_REQUEST, Matter.FAILED_PAYMENT)
_OWN_WORDS = re.compile(r"^(?:own |my |the )*(?:pocket|jeb|atm|bank|self)$", _I)


def read_moving(text: str, utterance: Utterance, now: datetime) -> Moving | None:
    """Say what money a message speaks of when that is no plain expense; None for all else, questions included."""
    what = _what(text, utterance)
    if what is None:
        return None
    draft = _draft(text, utterance, now)
    if what is Moved.RETURNED:
        return Moving(what, _of_return(text, draft))
    if what is Moved.RECEIVED:
        draft = _of_receipt(text, draft)
    into = _into(text, draft) if what is Moved.TRANSFER else ""
    return Moving(what, _without_own_words(draft), into) if draft.amount else None


def _what(text: str, utterance: Utterance) -> Moved | None:
    intent, matter = utterance.intent.value, utterance.matter.value if utterance.matter else None
    if intent not in (Intent.RECORD_EXPENSE, Intent.OTHER) or len(utterance.drafts) > 1 or matter in _NO_MONEY:
        return None
    if _QUESTION.search(text) or utterance.intent.rule.startswith("alert: reversal"):
        return None
    if intent is Intent.RECORD_EXPENSE and _LOAN_TAKEN.search(text) and not _OF_A_LOAN.search(text):
        return Moved.LOAN_TAKEN
    if utterance.intent.rule == BROUGHT_BACK:
        return None
    if plain := next((what for what, pattern in _PLAIN if pattern.search(text)), None):
        return plain
    if utterance.intent.rule == "alert: own transfer" and _CREDITED.search(text):
        return Moved.RECEIVED  # "credited to your account" is said of what others pay, too; the card asks
    if matter is Matter.OWN_TRANSFER:
        return next((what for what, pattern in _TRANSFERS if pattern.search(text)), None)
    if matter is Matter.MONEY_RECEIVED:
        return Moved.LOAN_TAKEN if _LOAN_TAKEN.search(text) else Moved.RECEIVED
    return _MATTERS.get(matter) if matter and intent is Intent.RECORD_EXPENSE else None


def _draft(text: str, utterance: Utterance, now: datetime) -> ExpenseDraft:
    first = utterance.drafts[0] if utterance.drafts else None
    if isinstance(first, ExpenseDraft):
        return first
    seen, today = read_text(text), now.date()
    if alert := read_credit(seen, today):
        return alert
    drafts = make_expenses(Signs(find(seen, today)))
    return drafts[0] if len(drafts) == 1 else ExpenseDraft()


def _into(text: str, draft: ExpenseDraft) -> str:
    """Name the bank that is not the one which the money left."""
    left = draft.account_hint.value if draft.account_hint else ""
    return next((name for name, _, _ in find_accounts(read_text(text)) if name != left), "")


def _of_receipt(text: str, draft: ExpenseDraft) -> ExpenseDraft:
    """Name who paid where the words put the name first, and take "into the bank" as the way of payment."""
    named = _PAYER.search(text) if draft.vendor is None else None
    payer = Found(named["n"], named["n"], named.span("n"), 0.8, "who paid") if named else draft.vendor
    banked = Found(PaymentMode.BANK_TRANSFER, rule="into the bank") if _INTO_BANK.search(text) else None
    return replace(draft, vendor=payer, mode=draft.mode or banked, category=None)


def _of_return(text: str, draft: ExpenseDraft) -> ExpenseDraft:
    """Keep the user's own words of what goes back; it is the seller's, and no kind of cost."""
    seller = draft.vendor or _seller(text)
    return replace(draft, vendor=seller, category=None, description=Found(" ".join(text.split()), rule="own words"))


def _seller(text: str) -> Found[str] | None:
    named = re.search(
        r"^\s*(?P<n>[^\W\d][^\d,]{1,60}?) (?:ko|ka|ke|को)(?=\s)|\bto (?P<m>[^\W\d][^\d,]{1,60})$", text, _I
    )
    name = (named["n"] or named["m"]).strip() if named else ""
    return Found(name, name, rule="to whom it went back") if name else None


def _without_own_words(draft: ExpenseDraft) -> ExpenseDraft:
    """Forget a payee that is no other side, one's own pocket or the cash machine, and words that say only that."""
    payee, said = draft.vendor, draft.description
    if payee and _OWN_WORDS.match(payee.value):
        draft = replace(draft, vendor=None)
    kept = [one for one in (said.value.split(", ") if said else []) if not _OWN_WORDS.match(one)]
    kept = [one for one in kept if not payee or one.casefold() not in payee.value.casefold()]
    return replace(draft, description=replace(said, value=", ".join(kept)) if said and kept else None)
