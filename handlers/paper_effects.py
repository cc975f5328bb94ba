"""Papers to hand to a user: a bill of Katixo's, the accountant's pack; and the answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from handlers.past import Kept

PackPart: TypeAlias = Literal["count", "file"]


@dataclass(frozen=True, slots=True)
class FetchPdf:
    """Fetch a bill as PDF, by its id when that is known, else by Katixo's number or the vendor's.

    Changes nothing anywhere, so it may be tried again freely.
    """

    draft: str
    version: int
    number: str
    bill_id: str = ""
    kind: Literal["fetch_pdf"] = "fetch_pdf"


@dataclass(frozen=True, slots=True)
class PdfFetched:
    """The paper is kept under `digest`. An empty one: no bill bears the number."""

    number: str
    digest: str = ""
    size_bytes: int = 0
    kind: Literal["pdf_fetched"] = "pdf_fetched"


@dataclass(frozen=True, slots=True)
class MakePack:
    """Count what is ready for the accountant of a month, or make the whole file; `notes` go on its last sheet.

    Changes nothing anywhere, so it may be tried again freely.
    """

    draft: str
    version: int
    first: date
    last: date
    part: PackPart
    notes: tuple[Kept, ...] = ()
    kind: Literal["make_pack"] = "make_pack"


@dataclass(frozen=True, slots=True)
class PackMade:
    """How many entries are ready, lack something, or were not looked at; the file is kept under `digest`.

    `photos` of them are kept as one archive under `photos_digest`, `left_out` did not fit or could not be had.
    """

    first: date
    ready: int
    missing: int
    unseen: int = 0
    digest: str = ""
    size_bytes: int = 0
    photos: int = 0
    left_out: int = 0
    photos_digest: str = ""
    photos_bytes: int = 0
    kind: Literal["pack_made"] = "pack_made"


PaperWish: TypeAlias = FetchPdf | MakePack
Paper: TypeAlias = PdfFetched | PackMade
