"""Journeys 48 and 49 for money that is no expense: an answer that gets lost leaves one entry, taken back once."""

from __future__ import annotations

import pytest

from tests.journeys.world import World

LOST = {"do": "drop_after_save"}
WAYS = [
    ("drawings 3200 cash", (), "/api/v1/journal-entries", "journal"),
    ("received 3510.40 from Raju UPI", ("For INV-",), "/api/v1/invoices/*/payments", "receipt"),
    ("received 4000 from Raju UPI", ("Advance, no invoice",), "/api/v1/customer-receipts", "receipt"),
    ("returned goods to Cipla Distributors 2400", ("No bill",), "/api/v1/vendor-credits", "credit"),
    ("returned goods to Cipla Distributors 2400", ("No bill",), "/api/v1/vendor-credits/*/post", "credit"),
]


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
@pytest.mark.parametrize(("words", "taps", "path", "kind"), WAYS, ids=[one[2] for one in WAYS])
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
