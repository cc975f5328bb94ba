"""Files and the entries that they belong to: a photo or PDF is attached once its entry stands.

A file that Katixo does not take stays with us and is said once; neither holds the booking up.
"""

from __future__ import annotations

from typing import Literal

from handlers.bill_effects import Attach
from handlers.states import Entry, OpenDraft


def attach_all(opened: OpenDraft, entry: Entry) -> tuple[Attach, ...]:
    """Give the wishes to attach a draft's files to its entry; a payment has no file of its own at Katixo."""
    if entry.of == "payment":
        return ()
    of: Literal["BILL", "EXPENSE"] = "BILL" if entry.of == "bill" else "EXPENSE"
    return tuple(
        Attach(opened.id, opened.version, of, entry.id, digest, f"{opened.id}-{place}")
        for place, digest in enumerate(opened.files, 1)
    )
