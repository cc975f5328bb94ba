"""Whether and how soon a failed call may be tried again. No I/O: a decision is a value; the waiting is elsewhere.

Only calls that change nothing are ever repeated here.
"""

from __future__ import annotations

from dataclasses import dataclass

from katixo_api.errors import KatixoError
from katixo_api.wire import Call


@dataclass(frozen=True, slots=True)
class Retries:
    """How patient a reading call is. Pauses double from the first to the longest, jittered."""

    attempts: int = 3
    first_pause_s: float = 0.2
    longest_pause_s: float = 3.0
    jitter_s: float = 0.2


def pause(error: Exception, call: Call, retries: Retries) -> bool | float:
    """Give the seconds to wait before the next try, True for the usual pause, False for no further try."""
    if not call.is_reading or not isinstance(error, KatixoError) or error.permanent:
        return False
    if error.retry_after_s is None:
        return True
    return error.retry_after_s if error.retry_after_s <= retries.longest_pause_s else False
