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


MoneyQuestion: TypeAlias = BalanceAsked | TillCounted | MaySell

_I = re.IGNORECASE
_CASH = r"(?:cash(?: in hand)?|nakad|nagad|galla|galle|gulla|till|rokad|नकद|कैश|गल्ल[ाे])"
_BANK = r"(?:bank|account|khaata|khata|बैंक|खात[ाे])"
_IN = r"(?: (?:me|mein|main|ka|ki|में|का))?"
_HELD = rf"(?:{_IN}(?: (?:abhi|aaj|total|paisa|paise|balance|बैलेंस|पैसा))*"
_HOW_MUCH = r"(?:kitna|kitne|kitni|कितना|कितने)"
_BALANCE = tuple(
    (
        of,
        re.compile(
            rf"^\s*(?:aaj |abhi |mere |mera )?(?:{words}{_HELD} {_HOW_MUCH}(?: (?:hai|hain|bacha|pada|है|बचा|paisa|paise|balance))*"
            rf"|{words} balance(?: kya hai| batao)?|balance (?:of|in) {words}|(?:what is|what's|show) (?:my |the )?{words}(?: balance)?"
            rf"|how much (?:cash|money)?(?: is| do (?:i|we) have)?(?: there)?(?: left)?(?: in)?(?: the| my)? ?{words}(?: (?:do (?:i|we) have|is there|is left|left|balance))*))\s*[?.!]*$",
            _I,
        ),
    )
    for of, words in (("cash", _CASH), ("bank", _BANK))
)
_COUNTED = re.compile(
    r"^\s*(?:aaj |abhi )?(?:galle|galla|gulle|till|drawer|cash box|cash in hand|counter|गल्ले)"
    r"(?: (?:me|mein|main|ka|has|is|में|cash))*\s*(?:rs\.?|₹)?\s*(?P<a>\d[\d,]*(?:\.\d+)?\s*(?:k|hazaar|hazar|lakh)?)"
    r"\s*(?:rs\.?|rupees|rupaye|hai|hain|mila|mile|nikla|nikle|है|मिले|cash)*\s*[.!]*$"
    r"|^\s*counted (?P<b>\d[\d,]*(?:\.\d+)?k?) (?:cash )?(?:in (?:the )?(?:till|drawer|galla|cash box|counter)|cash)\s*[.!]*$",
    _I,
)
_GIVE = r"(?:de du|de doon|de dun|dedu|dedun|de doo|du|doon|dun|de sakte|de sakta|dena theek|दे दूँ|दे दूं|दूँ|दूं)"
_MAY_SELL = re.compile(
    rf"^\s*(?:kya )?(?P<n>[^\W\d][^\d,?]{{0,60}}?) (?:ko|को)\b(?P<m>.*\b(?:maal|mal|saamaan|saman|samaan|udhaar|udhar|stock|goods|credit|माल|सामान|उधार)\b.*\b{_GIVE}\b.*|.*\b{_GIVE}\s*(?:kya)?\s*\?)\s*$"
    r"|^\s*(?:can|should|may|shall) (?:i|we) (?:sell|give|supply|bill)\b(?P<e>[^?]*?)\bto (?P<o>[^\W\d][^\d?]{0,60}?)\s*\??\s*$"
    r"|^\s*(?:can|should|may|shall) (?:i|we) (?:sell|give|supply) (?P<p>[^\W\d][^\d?]{0,40}?) (?P<f>(?:goods|stock|maal|credit).*|\d.*)\??\s*$",
    _I,
)


def read_money_question(text: str) -> MoneyQuestion | None:
    """Read such a question; None for everything else."""
    if counted := _COUNTED.search(text):
        amount = read_amount(counted["a"] or counted["b"])
        return TillCounted(amount.value) if amount else None
    for of, pattern in _BALANCE:
        if pattern.search(text):
            return BalanceAsked("cash" if of == "cash" else "bank")
    if asked := _MAY_SELL.search(text):
        amount = read_amount(asked["m"] or asked["e"] or asked["f"] or "")
        return MaySell((asked["n"] or asked["o"] or asked["p"]).strip(), amount.value if amount else None)
    return None
