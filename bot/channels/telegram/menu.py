"""The commands menu, and what a command means: a command is a short way to say a few words.

>>> in_words("/undo"), in_words("/help@katixo_bot"), in_words("/start from-poster")
('undo', 'help', 'start')
>>> in_words("/paid 500 petrol"), in_words("paid 500 petrol")
('paid 500 petrol', 'paid 500 petrol')
"""

from __future__ import annotations

import re

COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?=\s|$)", re.ASCII)
WORDS = {
    "start": "start",
    "help": "help",
    "undo": "undo",
    "login": "login",
    "stop": "stop",
    "cancel": "cancel",
    "status": "status",
}  # what stands behind them is dropped
MENU: dict[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("help", "What I can do"),
        ("undo", "Take the last entry back"),
        ("cancel", "Drop the open card"),
        ("status", "What is open or went wrong"),
        ("login", "Link this chat to Katixo"),
        ("stop", "Stop reminders"),
        ("start", "Begin, and allow reminders"),
    ),
    "hi": (
        ("help", "मैं क्या कर सकता हूँ"),
        ("undo", "पिछली एंट्री हटाएँ"),
        ("cancel", "खुला कार्ड छोड़ दें"),
        ("status", "क्या बाकी है या बिगड़ा"),
        ("login", "यह चैट Katixo से जोड़ें"),
        ("stop", "याद दिलाना बंद करें"),
        ("start", "शुरू करें, याद दिलाना भी"),
    ),
}  # by language code; "" holds for everybody else


def in_words(text: str) -> str:
    """Give what a text says when its leading command is put into words."""
    found = COMMAND.match(text)
    if not found:
        return text
    return WORDS.get(found[1].lower()) or found[1] + text[found.end() :]
