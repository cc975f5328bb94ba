"""What to do about an error of the platform: a table of codes, decided on the number and never on the words.

Source: Meta, WhatsApp Cloud API, "Error codes". What the table does not name is an error of ours when the platform
calls it one (HTTP 4xx), and worth another try when it is the platform's own (HTTP 5xx).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Do(Enum):
    """What follows from an error."""

    HALT = "stop sending, alert, keep everything"
    PAUSE = "let every sending wait, longer each time"
    SLOW = "let this user's messages wait"
    TEMPLATE = "the window is closed: send the approved template"
    RETRY = "try again later"
    ONCE_MORE = "try once more, then give up"
    DROP = "give this message up"
    OPTED_OUT = "give this message up and write nothing unasked any more"
    NO_REMINDERS = "give this message up, tell the operator, and send nothing unasked for a day"
    ALERT = "give this message up and tell the operator"


@dataclass(frozen=True, slots=True)
class Rule:
    """The codes from `first` to `last` and what is done about them; `why` is what the outbox and the log say."""

    first: int
    last: int
    do: Do
    why: str


RULES = (
    Rule(0, 0, Do.HALT, "not authorised"),
    Rule(3, 3, Do.HALT, "no capability"),
    Rule(4, 4, Do.PAUSE, "too many calls"),
    Rule(10, 10, Do.HALT, "no permission"),
    Rule(190, 190, Do.HALT, "token expired"),
    Rule(200, 299, Do.HALT, "no permission"),
    Rule(368, 368, Do.HALT, "account blocked for a while"),
    Rule(80007, 80007, Do.PAUSE, "account's rate limit"),
    Rule(130429, 130429, Do.PAUSE, "number's rate limit"),
    Rule(130472, 130472, Do.DROP, "held back by the platform for a day"),
    Rule(131000, 131000, Do.RETRY, "the platform's own error"),
    Rule(131016, 131016, Do.RETRY, "the platform is overloaded"),
    Rule(131026, 131026, Do.DROP, "unreachable"),
    Rule(131031, 131031, Do.HALT, "account locked"),
    Rule(131042, 131042, Do.HALT, "payment for the account is missing"),
    Rule(131047, 131047, Do.TEMPLATE, "window closed"),
    Rule(131048, 131048, Do.NO_REMINDERS, "too many users have blocked us: no reminders"),
    Rule(131049, 131049, Do.DROP, "held back by the platform for a day"),
    Rule(131050, 131050, Do.OPTED_OUT, "opted out"),
    Rule(131051, 131053, Do.ONCE_MORE, "this kind or file is not taken"),
    Rule(131056, 131056, Do.SLOW, "too many messages to this user"),
    Rule(131062, 131062, Do.DROP, "user id not taken for this kind, and no phone number is known"),
    Rule(131064, 131064, Do.NO_REMINDERS, "reminders held back: no reminders"),
    Rule(132000, 132999, Do.ALERT, "template wrong, paused or disabled"),
)
UNKNOWN_REFUSAL = Rule(-1, -1, Do.ALERT, "refused")
UNKNOWN_FAULT = Rule(-1, -1, Do.RETRY, "the platform's own error")
TOO_MANY = Rule(-1, -1, Do.PAUSE, "too many calls")
UNAUTHORISED = Rule(-1, -1, Do.HALT, "not authorised")


def rule_for(code: int | None, http_status: int = 400) -> Rule:
    """Find the rule for an error's code, or for the HTTP status of an answer without one.

    >>> rule_for(131047).do.name, rule_for(None, 503).do.name, rule_for(100).do.name
    ('TEMPLATE', 'RETRY', 'ALERT')
    """
    named = next((rule for rule in RULES if code is not None and rule.first <= code <= rule.last), None)
    if named:
        return named
    if http_status >= 500:
        return UNKNOWN_FAULT
    return {401: UNAUTHORISED, 429: TOO_MANY}.get(http_status, UNKNOWN_REFUSAL)
