"""Questions about money at hand: what the cash or bank holds, what was counted in the till, may this customer buy more.

>>> read_money_question("cash kitna hai"), read_money_question("galle me 8200")
(BalanceAsked(of='cash'), TillCounted(amount=Decimal('8200.00')))
>>> read_money_question("Gupta ko 20000 ka maal de du?")
MaySell(name='Gupta', amount=Decimal('20000.00'))
>>> read_money_question("paid 500 cash"), read_money_question("how much cash did we spend")
(None, None)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from parsers.money import read_amount


@dataclass(frozen=True, slots=True)
class BalanceAsked:
    """What do the books say is in the cash, or in the bank?"""

    of: Literal["cash", "bank"]


@dataclass(frozen=True, slots=True)
class TillCounted:
    """So much was found in the till."""

    amount: Decimal


@dataclass(frozen=True, slots=True)
class MaySell:
    """May this customer have more on credit? `amount` is None when no sum is said."""

    name: str
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class NotesAsked:
    """What is kept for the accountant?"""


MoneyQuestion: TypeAlias = BalanceAsked | TillCounted | MaySell | NotesAsked

_I = re.IGNORECASE
_CASH = r"(?:cash(?: in hand)?|nakad|nagad|galla|galle|gulla|till|rokad|नकद|कैश|गल्ल[ाे])"
_BANK = r"(?:bank|account|khaata|khata|बैंक|खात[ाे])"
_FILLER = r"(?: (?:me|mein|main|ka|ki|abhi|aaj|total|paisa|paise|balance|में|का|बैलेंस|पैसा))*"
_ENDING = r"(?: (?:hai|hain|bacha|pada|paisa|paise|balance|है|बचा))*"
_I_HAVE = r"(?: (?:do (?:i|we) have|is there|is left|left|balance))*"
# What asks for a balance; PLACE stands for the words of cash or bank.
_ASKING = (
    rf"(?:aaj |abhi |mere |mera )?PLACE{_FILLER} (?:kitna|kitne|kitni|कितना|कितने){_ENDING}",
    r"PLACE balance(?: kya hai| batao)?",
    r"balance (?:of|in) (?:the |my )?PLACE",
    r"(?:what is|what's|show) (?:my |the )?PLACE(?: balance)?",
    rf"how much (?:money |cash )?(?:is |do (?:i|we) have )?(?:there |left )?(?:in )?(?:the |my )?PLACE{_I_HAVE}",
)
_BALANCE = tuple(
    (of, re.compile(rf"\s*(?:{'|'.join(_ASKING)})\s*[?.!]*".replace("PLACE", place), _I))
    for of, place in (("cash", _CASH), ("bank", _BANK))
)
_TILL = r"(?:galle|galla|gulle|till|drawer|cash box|cash in hand|counter|गल्ले)"
_SUM = r"\d[\d,]*(?:\.\d+)?\s*(?:k|hazaar|hazar|lakh)?"
_COUNTED = re.compile(
    rf"\s*(?:aaj |abhi )?{_TILL}(?: (?:me|mein|main|ka|has|is|में|cash))*\s*(?:rs\.?|₹)?\s*(?P<a>{_SUM})"
    r"\s*(?:rs\.?|rupees|rupaye|hai|hain|mila|mile|nikla|nikle|है|मिले|cash|\s)*[.!]*"
    rf"|\s*counted (?P<b>{_SUM})(?: cash)? in (?:the )?{_TILL}\s*[.!]*",
    _I,
)
_GOODS = r"(?:maal|mal|saamaan|saman|samaan|udhaar|udhar|stock|goods|credit|माल|सामान|उधार)"
_GIVE = r"(?:de du|de doon|de dun|dedu|dedun|de doo|du|doon|dun|de sakte|de sakta|दे दूँ|दे दूं|दूँ|दूं)"
_NAME = r"[^\W\d_][^\d,?]{0,60}?"
_MAY = r"\s*(?:can|should|may|shall) (?:i|we) (?:sell|give|supply|bill)\b"
_MAY_SELL = (
    re.compile(
        rf"\s*(?:kya )?(?P<n>{_NAME}) (?:ko|को)(?P<m> .*(?<!\w){_GOODS} .*{_GIVE}(?: (?:hain|hai|kya|हैं|क्या))*\s*[?.]*)",
        _I,
    ),
    re.compile(rf"\s*(?:kya )?(?P<n>{_NAME}) (?:ko|को)(?P<m> (?:.* )?{_GIVE}(?: kya| क्या)?\s*\?)", _I),
    re.compile(rf"{_MAY}(?P<m>[^?]*?)\bto (?P<n>{_NAME})(?: on credit)?\s*\??\s*", _I),
    re.compile(rf"{_MAY} (?P<n>{_NAME}) (?P<m>(?:{_GOODS}|\d)[^?]*)\??\s*", _I),
)


_CA = r"(?:my |the |mere )?(?:accountant|ca|सीए|अकाउंटेंट)"
_KEPT = r"(?:liye (?:kya(?: kya)? )?(?:rakha|hai|notes)|list|notes|लिए क्या)(?: (?:hai|dikhao|रखा|है))*"
_NOTES = re.compile(
    rf"\s*(?:(?:show |list )?(?:the )?notes (?:for|of) {_CA}|what (?:is|have you) kept for {_CA}"
    rf"|{_CA} (?:ke|ki|के|की) {_KEPT})\s*[?.!]*",
    _I,
)


def read_money_question(text: str) -> MoneyQuestion | None:
    """Read such a question; None for everything else."""
    if counted := _COUNTED.fullmatch(text):
        amount = read_amount(counted["a"] or counted["b"])
        return TillCounted(amount.value) if amount else None
    for of, pattern in _BALANCE:
        if pattern.fullmatch(text):
            return BalanceAsked("cash" if of == "cash" else "bank")
    if _NOTES.fullmatch(text):
        return NotesAsked()
    for may_sell in _MAY_SELL:
        if asked := may_sell.fullmatch(text):
            amount = read_amount(asked["m"])
            return MaySell(asked["n"].strip(), amount.value if amount else None)
    return None
