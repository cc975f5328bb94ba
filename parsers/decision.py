"""An intent with the rule that decided it.

>>> from parsers.decision import Decision, other
>>> from parsers.drafts import Intent, Matter
>>> other("failed payment", Matter.FAILED_PAYMENT).intent.value
'other'
>>> Decision(Intent.HELP, "command help").matter is None
True
"""

from __future__ import annotations

from typing import NamedTuple

from parsers.drafts import Intent, Matter


class Decision(NamedTuple):
    """An intent with the rule that decided, how sure it is, and what an `other` is about."""

    intent: Intent
    rule: str
    score: float = 1.0
    matter: Matter | None = None


def other(rule: str, matter: Matter, score: float = 0.9) -> Decision:
    """Decide that a message is no entry, and say what it is about."""
    return Decision(Intent.OTHER, rule, score, matter)
