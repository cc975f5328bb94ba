"""What a reader of documents found, with its evidence: source, line, box, score, and the next best candidate.

`Seen` is to a page what `drafts.Found` is to a message. A field is *sure* when its score reaches `SURE`; the scores are
set so that of the sure fields at least 98 in 100 are right (the benchmark prints the table).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, Literal, TypeVar

from parsers.drafts import Found
from parsers.words import Box

T = TypeVar("T")
SURE = 0.9

Origin = Literal["qr", "text layer", "ocr", "reckoned"]


@dataclass(frozen=True, slots=True)
class Seen(Generic[T]):
    """One value read from a document. `line` is the row it stands in, `others` the next best values, best first."""

    value: T
    line: str = ""
    score: float = 0.5
    origin: Origin = "ocr"
    page: int = 1
    box: Box | None = None
    rule: str = ""
    others: tuple[T, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether the card may state it without a question."""
        return self.score >= SURE

    def found(self) -> Found[T]:
        """The same as a draft's field."""
        return Found(self.value, text=self.line, score=self.score, rule=f"{self.origin}: {self.rule}")

    def scored(self, score: float, rule: str | None = None) -> Seen[T]:
        """The same value with another score."""
        return replace(self, score=round(min(max(score, 0.0), 1.0), 3), rule=rule or self.rule)
