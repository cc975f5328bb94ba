"""One finding of the doctor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: what was checked, whether it holds, and what to do if it does not."""

    what: str
    ok: bool
    words: str
