"""Scripted misbehaviour: which request of which call goes wrong, and how.

A script is a JSON list of objects:
    {"method": "POST", "path": "/api/v1/expenses", "nth": 1, "times": 1, "do": "drop_after_save"}
`path` may hold `*` for one segment; `method` "*" means any; `nth` counts matching requests from 1 and `times` says how
many in a row are met. What can be done:
    status            answer `status` (429, 500, 502 ...) instead; with `after_save` true the work is done before
    delay             wait `delay_s`, then go on; with `after_save` true the work is done before the wait
    drop_before_save  close the connection, nothing is done
    drop_after_save   do the work, then close the connection without an answer
    expire_token      the access token is out of date from now on
    truncate_body     send half of the answer, then close the connection
    html              answer a page of HTML with `status` (200 unless given), with `after_save` as above
    grow_page         before the answer one more record comes to be (on GET of expenses, contacts and bills)
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

Do = Literal[
    "status", "delay", "drop_before_save", "drop_after_save", "expire_token", "truncate_body", "html", "grow_page"
]


class Fault(BaseModel):
    """One line of the script."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    do: Do
    method: str = "*"
    path: str = "*"
    nth: int = Field(default=1, ge=1)
    times: int = Field(default=1, ge=1)
    status: int | None = Field(default=None, ge=200, le=599)
    delay_s: float = Field(default=0.0, ge=0)
    retry_after_s: int | None = Field(default=None, ge=0)
    after_save: bool = False

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is one of those that this line counts."""
        return self.method in ("*", method) and (self.path == "*" or _same(self.path, path))


SCRIPT = TypeAdapter(list[Fault])


class FaultScript:
    """The lines in force, and how many requests each has seen."""

    def __init__(self, faults: list[Fault] | None = None) -> None:
        self.faults = faults or []
        self.seen = [0] * len(self.faults)

    def replace(self, faults: list[Fault]) -> None:
        """Forget the old script and count anew."""
        self.faults = list(faults)
        self.seen = [0] * len(self.faults)

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that meets this request, if one does; every line that fits counts it."""
        met: Fault | None = None
        for at, fault in enumerate(self.faults):
            if fault.fits(method, path):
                self.seen[at] += 1
                if met is None and fault.nth <= self.seen[at] < fault.nth + fault.times:
                    met = fault
        return met


def _same(pattern: str, path: str) -> bool:
    wanted, given = pattern.strip("/").split("/"), path.strip("/").split("/")
    return len(wanted) == len(given) and all(one in ("*", other) for one, other in zip(wanted, given, strict=True))
