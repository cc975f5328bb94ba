"""All word tables of intents looked up in one pass; a table is named by what its phrases mean.

>>> from parsers.phrases import TABLES
>>> sorted(TABLES.find(("will", "be", "delivered")))
['delivery', 'talk']
"""

from __future__ import annotations

from parsers.lexicon import Tables
from parsers.words_answer import BESIDE_NO, MORE_NO, MORE_YES
from parsers.words_bill import BILL, CAME, CREDIT, UTILITY
from parsers.words_command import COMMANDS, GREETING, NO, PLEASANT, POLITE, YES
from parsers.words_intent import QUESTION, SHOW, TOPICS
from parsers.words_matter import MOVED, QUOTED, SOLD, TALK, UNDONE
from parsers.words_pair import DELIVERY, IDENTITY, PLANNED, THEY_GAVE
from parsers.words_pair_books import SO_FAR
from parsers.words_standing import AWAITED
from parsers.words_unpaid import DEMANDED, DOUBTED, SET_ASIDE
from parsers.words_warning import ADVERT, FAILED, MACHINE, ORDERS, OTP, REQUESTED

TABLES = Tables(
    {
        "ask": QUESTION, "show": SHOW, "greet": GREETING, "pleasant": PLEASANT, "polite": POLITE,
        "yes": f"{YES}, {MORE_YES}",
        "no": f"{NO}, {MORE_NO}",
        "beside no": BESIDE_NO, "they gave": THEY_GAVE,
        "planned": f"{PLANNED}, {SET_ASIDE}", "awaited": AWAITED, "delivery": f"{DELIVERY}, {MACHINE}",
        "identity": IDENTITY, "so far": SO_FAR,
        "bill": BILL, "came": CAME, "credit": CREDIT, "utility": UTILITY, "sold": SOLD, "moved": MOVED,
        "quoted": f"{QUOTED}, {DEMANDED}",
        "undone": f"{UNDONE}, {DOUBTED}", "talk": TALK, "otp": OTP, "advert": ADVERT, "failed": FAILED,
        "requested": REQUESTED, "orders": ORDERS,
        **{f"topic {topic}": words for topic, words in TOPICS.items()},
        **{f"command {command}": words for command, words in COMMANDS.items()},
    }
)  # fmt: skip
