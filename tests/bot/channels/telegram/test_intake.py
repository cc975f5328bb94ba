"""What an update means beside what we know already: the button behind a short key, the draft behind a quote."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.markup import short_data
from bot.channels.telegram.updates import Arrived, unpack_arrived
from bot.events_store import REPLY
from bot.storage import inbox, outbox
from bot.storage.database import Database, Transaction
from bot.storage.sqlite import open_sqlite
from bot.turn import draft_id
from handlers.replies import Button, Reply, pack
from tests.fakes import START, FakeClock
from tests.migrated import lay_tables

BUTTON = Button("Axis", "account-" + "9" * 80, "k7f3q2ab5c", 1)
CARD = Reply("Which account?", (BUTTON,), "k7f3q2ab5c")
TAP = Arrived(1, "press", chat=42, message=55, text=short_data(pack(BUTTON)), query="q1")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Give a database in which chat 42 was shown a card as its message 55."""
    lay_tables(tmp_path / "bot.db")
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    await database.write(show_card)
    yield database
    await database.close()


def show_card(tx: Transaction) -> None:
    body = REPLY.dump_json(CARD)
    number = outbox.add(tx.connection, "k", "telegram", "42", "telegram:42", CARD.draft, False, body, START)
    outbox.mark_sent(tx.connection, number or 0, "55", START)


async def taken(database: Database, *updates: Arrived) -> Arrived:
    """Take updates and give the last one as it is stored."""
    await Intake(database, FakeClock()).take(updates)
    key = str(updates[-1].number)
    row = await database.read(lambda connection: inbox.by_key(connection, "telegram", key))
    assert row
    return unpack_arrived(row.body)


async def test_a_tap_on_a_button_with_a_short_key_is_a_tap_on_that_button(database: Database) -> None:
    assert (await taken(database, TAP)).text == pack(BUTTON)


async def test_a_short_key_of_another_chat_or_message_stays_a_key(database: Database) -> None:
    for foreign in (replace(TAP, chat=43, number=2), replace(TAP, message=56, number=3)):
        assert (await taken(database, foreign)).text == TAP.text


async def test_a_quote_is_about_the_draft_of_that_card(database: Database) -> None:
    assert (await taken(database, Arrived(1, "text", chat=42, text="cash", answers=55))).quoted_draft == CARD.draft
    assert (await taken(database, Arrived(2, "text", chat=43, text="cash", answers=55))).quoted_draft == ""


async def test_a_changed_message_is_about_the_draft_that_it_made(database: Database) -> None:
    first = Arrived(7, "text", chat=42, message=60, text="paid 500 cash tea")
    changed = Arrived(9, "rewrite", chat=42, message=60, text="paid 600 cash tea")
    assert (await taken(database, first, changed)).quoted_draft == draft_id("telegram", "7", 0)
    assert (await taken(database, replace(changed, number=10, message=61))).quoted_draft == ""
