"""How far a sign-in has come, and how the user's words are read meanwhile: a phone number, a code, a STOP.

>>> read_phone("98000 00001"), read_phone("+91-98000-00001"), read_phone("paid 500")
('+919800000001', '+919800000001', None)
>>> read_code("123 456"), read_code("123456 is your Katixo OTP"), read_code("paid 2500 to Sharma")
('123456', '123456', None)
>>> read_consent("Stop."), read_consent("शुरू करें"), read_consent("stop the fan repair 500")
(False, True, None)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

CODE_LIVES = timedelta(minutes=5)  # Katixo's, authentication page
PAUSE = timedelta(minutes=30)  # as long as Katixo locks an account
MOST_WRONG = 4  # Katixo locks the account at the fifth: one chat alone never brings it there
MOST_CODES = 3  # each is a message to somebody's phone
INDIA = "+91"

_SIX = re.compile(r"(?<!\d)\d{3}[ -]?\d{3}(?!\d)")
_CODE_LIKE = re.compile(r"(?<!\d)\d(?:[ -]?\d){3,7}(?!\d)")
_CODE_WORDS = re.compile(r"otp|code|verif|katixo|ओटीपी|कोड", re.IGNORECASE)
_STOP = frozenset(
    [
        "stop", "stop all", "stopall", "unsubscribe", "opt out", "optout", "stop reminders", "stop messages",
        "band", "band karo", "band kar do", "bandh karo", "roko", "mat bhejo", "बंद", "बंद करो", "बंद करें",
        "बन्द", "बन्द करो", "रोको", "रोकें", "मत भेजो", "याद बंद करें"
    ]
)  # fmt: skip
_START = frozenset(
    [
        "start", "unstop", "subscribe", "start reminders", "resume", "chalu", "chalu karo", "shuru", "shuru karo",
        "शुरू", "शुरू करो", "शुरू करें", "शुरु", "शुरु करो", "चालू", "चालू करो", "चालू करें"
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SignIn:
    """A sign-in on its way. `id` names the wish whose answer is awaited; `codes` and `wrong` count since `since`."""

    waits_for: Literal["nothing", "phone", "sending", "code", "checking"] = "nothing"
    phone: str = ""
    id: str = ""
    sent_at: datetime | None = None
    since: datetime | None = None
    codes: int = 0
    wrong: int = 0

    def at(self, now: datetime) -> SignIn:
        """Forget the counts when the pause is over."""
        if self.since is None or now - self.since < PAUSE:
            return self
        return replace(self, since=None, codes=0, wrong=0)

    @property
    def is_paused(self) -> bool:
        """Say whether so much was tried that nothing more is tried now."""
        return self.wrong >= MOST_WRONG or self.codes > MOST_CODES

    def is_expired(self, now: datetime) -> bool:
        """Say whether the code that was sent has died of age."""
        return self.sent_at is not None and now - self.sent_at > CODE_LIVES


def read_phone(text: str) -> str | None:
    """Read a text that is a phone number and nothing else; ten digits are an Indian mobile."""
    words = _plain_digits(text).strip()
    if not re.fullmatch(r"\+?\d(?:[ ().-]{0,2}\d){7,14}", words):
        return None
    digits = re.sub(r"\D", "", words)
    if words.startswith("+"):
        return f"+{digits}" if digits[0] != "0" else None
    national = (
        digits.removeprefix("0") if len(digits) == 11 else digits.removeprefix("91") if len(digits) == 12 else digits
    )
    return f"{INDIA}{national}" if len(national) == 10 and national[0] in "6789" else None


def read_code(text: str) -> str | None:
    """Read a six-digit code that stands alone or beside the words of such a message."""
    words = _plain_digits(text)
    found = _SIX.findall(words)
    if len(found) != 1 or not (_SIX.fullmatch(words.strip(" .\n\t")) or _CODE_WORDS.search(words)):
        return None
    return re.sub(r"\D", "", found[0])


def holds_code(text: str) -> bool:
    """Say whether a text may hold a code, also a mistyped one."""
    return _CODE_LIKE.search(_plain_digits(text)) is not None


def read_consent(text: str) -> bool | None:
    """Read a message that, as a whole, allows or forbids messages we send unasked; None for any other."""
    words = " ".join(re.sub(r"[.!,।*\"']", " ", text).casefold().split())
    return False if words in _STOP else True if words in _START else None


def shown_phone(phone: str) -> str:
    """Write a phone so that its owner knows it and nobody else learns it.

    >>> shown_phone("+919800000001")
    '+91…0001'
    """
    return f"{phone[:3]}…{phone[-4:]}"


def _plain_digits(text: str) -> str:
    return "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)
