"""The rows of the matrix: what the sandbox does to a call. Real seconds; all but the delays are over at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Outcome: TypeAlias = Literal["done-once", "refused-with-reason", "unknown-then-found"]

PATIENCE_S = 0.2  # how long a caller waits for an answer that a delay holds back
DELAY_S = 0.3  # longer than that
MARGIN_S = 0.5  # how much longer the caller then waits before looking
LATE_S = 1.1  # lands only after that look and the repeat that follows


@dataclass(frozen=True, slots=True, eq=False)
class Fault:
    """One misbehaviour. `script` is put in force at the call; `then` at whatever is asked later; `expected` is the one
    outcome it may have.
    """

    name: str
    script: dict[str, object]
    expected: Outcome
    then: tuple[dict[str, object], ...] = ()
    is_slow: bool = False


def _faults() -> tuple[Fault, ...]:
    rows = [
        Fault(f"{status}", {"do": "status", "status": status, "retry_after_s": 1}, "done-once")
        for status in (429, 500, 502)
    ]
    rows += [
        Fault(
            f"{status} after saving",
            {**SAVED, "do": "status", "status": status, "retry_after_s": 1},
            "unknown-then-found",
        )
        for status in (429, 500, 502, 400)
    ]
    return (
        *rows,
        Fault("delay before saving", {"do": "delay", "delay_s": DELAY_S}, "unknown-then-found", is_slow=True),
        Fault("delay after saving", {**SAVED, "do": "delay", "delay_s": DELAY_S}, "unknown-then-found", is_slow=True),
        Fault("drop_before_save", {"do": "drop_before_save"}, "done-once"),
        Fault("drop_after_save", {"do": "drop_after_save"}, "unknown-then-found"),
        Fault("expire_token", {"do": "expire_token"}, "done-once"),
        Fault("truncate_body", {"do": "truncate_body"}, "unknown-then-found"),
        Fault("html", {"do": "html"}, "done-once"),
        Fault("html after saving", {**SAVED, "do": "html"}, "unknown-then-found"),
        Fault("400", {"do": "status", "status": 400}, "refused-with-reason"),
        Fault("403", {"do": "status", "status": 403}, "refused-with-reason"),
        Fault("500, three times", {"do": "status", "status": 500, "times": 3}, "done-once"),
        Fault("drop_before_save, three times", {"do": "drop_before_save", "times": 3}, "done-once"),
        Fault("expire_token, refresh lost", {"do": "expire_token"}, "refused-with-reason", (REFRESH_LOST,)),
    )


def _looks() -> tuple[Fault, ...]:
    """Give the rows in which the answer is lost and the first look meets a fault too."""
    met: tuple[dict[str, object], ...] = (
        {"do": "status", "status": 429, "retry_after_s": 1},
        {"do": "status", "status": 500},
        {"do": "status", "status": 502},
        {"do": "drop_before_save"},
        {"do": "truncate_body"},
        {"do": "html"},
        {"do": "expire_token"},
    )
    return tuple(
        Fault(
            f"drop_after_save, look: {one.get('status', one['do'])}",
            {"do": "drop_after_save"},
            "unknown-then-found",
            ({**one, "method": "GET", "path": "*"},),
        )
        for one in met
    )


SAVED: dict[str, object] = {"after_save": True}
REFRESH_LOST: dict[str, object] = {"method": "POST", "path": "/api/v1/auth/refresh", "do": "drop_after_save"}
FAULTS = _faults()
LOOK_FAULTS = _looks()
LATE = Fault("delay beyond the margin", {"do": "delay", "delay_s": LATE_S}, "done-once", is_slow=True)
