"""Journeys 48 and 49 for money that is no expense: an answer that gets lost leaves one entry, taken back once."""

from __future__ import annotations

import pytest

from tests.journeys.world import CHANNELS, World

LOST = {"do": "drop_after_save"}
DRAWINGS = ("drawings 3200 cash", (), "/api/v1/journal-entries", "journal")
FOR_INVOICE = ("received 3510.40 from Raju UPI", ("For INV-",), "/api/v1/invoices/*/payments", "receipt")
ADVANCE = ("received 4000 from Raju UPI", ("Advance, no invoice",), "/api/v1/customer-receipts", "receipt")
RETURNED = ("returned goods to Cipla Distributors 2400", ("No bill",), "/api/v1/vendor-credits", "credit")
RETURN_POSTED = (*RETURNED[:2], "/api/v1/vendor-credits/*/post", "credit")
WAYS = [  # each way once, the first on every channel
    *((one, *DRAWINGS) for one in CHANNELS),
    ("browser", *RETURNED),
    ("terminal", *RETURN_POSTED),
    ("telegram", *FOR_INVOICE),
    ("whatsapp", *ADVANCE),
]


@pytest.mark.parametrize(
    ("world", "words", "taps", "path", "kind"), WAYS, ids=[f"{one[3]}-{one[0]}" for one in WAYS], indirect=["world"]
)
async def test_an_entry_whose_answer_gets_lost_stands_once_and_is_taken_back_once(
    world: World, words: str, taps: tuple[str, ...], path: str, kind: str
) -> None:
    asked = await world.say(words)
    for start in taps:
        asked = await world.press(next(one for one in asked.buttons if one.startswith(start)))
    world.sandbox.misbehave({"method": "POST", "path": path, **LOST})
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries() if one["status"] not in ("DRAFT", "VOIDED")] == [kind]
    await world.press("Undo")
    assert [one["kind"] for one in world.new_entries() if one["status"] != "VOIDED"] == []
