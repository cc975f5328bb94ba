"""A paper of Katixo's that the conversation wants to hand to its user, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
