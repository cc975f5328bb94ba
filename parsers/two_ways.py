"""Whether one message tells of money that went out and of money that came in, as two things that happened.

>>> from datetime import datetime, timezone
>>> from parsers.message import read_message
>>> noon = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
>>> def told(text):
...     return is_two_ways(text, read_message(text, noon), noon)
>>> told("paid 300 parking cash and received 4000 from verma upi"), told("received 5000 from Raju and Sons upi")
(True, False)
"""

from __future__ import annotations

import re
from datetime import datetime

from parsers.drafts import Intent, Matter, Utterance
from parsers.message import read_message

_BETWEEN = re.compile(r"\s+(?:and|aur|or|plus|और)\s+|\s*[,;&\n]\s*", re.IGNORECASE)
_MOST = 6  # parts looked at; a longer text is a story


def is_two_ways(text: str, utterance: Utterance, now: datetime) -> bool:
    """Say whether a message read as money received holds a whole payment too; `utterance` is its reading."""
    if utterance.matter is None or utterance.matter.value is not Matter.MONEY_RECEIVED:
        return False
    parts = [part for part in _BETWEEN.split(text) if any(character.isdigit() for character in part)]
    if not 1 < len(parts) <= _MOST:
        return False
    read = [read_message(part, now) for part in parts]
    came = any(one.matter and one.matter.value is Matter.MONEY_RECEIVED for one in read)
    return came and any(one.intent.value is Intent.RECORD_EXPENSE for one in read)
