"""The webhook door: nobody without the secret, every update once, and the right status for what is none."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bot.channels.telegram.door import BODY_LIMIT, SECRET_HEADER, TelegramDoor
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.port import TELEGRAM_PATH
from bot.channels.telegram.updates import unpack_arrived
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import InboxRow
from bot.storage.sqlite import open_sqlite
from tests.bot.channels.telegram.lives import SECRET
from tests.fakes import FakeClock
from tests.migrated import lay_tables

Door: TypeAlias = TestClient[web.Request, web.Application]
TEXT = (
    b'{"update_id": 1, "message": {"message_id": 7, "date": 1763700000, "text": "paid 500 cash tea",'
    b' "chat": {"id": 42, "type": "private"}, "from": {"id": 42}}}'
)
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Give an empty inbox."""
    lay_tables(tmp_path / "bot.db")
    database = open_sqlite(tmp_path / "bot.db", exclusive=True, busy_s=0.1)
    yield database
    await database.close()


@pytest.fixture
def door(database: Database) -> TelegramDoor:
    return TelegramDoor(Intake(database, FakeClock()), SECRET)


@pytest.fixture
async def client(door: TelegramDoor) -> AsyncIterator[Door]:
    app = web.Application()
    app.add_routes(door.routes())
    async with TestClient(TestServer(app, host="127.0.0.1")) as client:
        yield client


async def status_of(client: Door, body: bytes | BytesIO, secret: str = SECRET) -> int:
    """Send a body with a secret; give the status."""
    answer = await client.post(TELEGRAM_PATH, data=body, headers={SECRET_HEADER: secret})
    return answer.status


async def stored(database: Database) -> list[InboxRow]:
    """Give what has come in from chat 42."""
    return await database.read(lambda connection: inbox.after(connection, "telegram:42", 0, 100))


async def test_an_update_with_the_secret_is_stored_once_however_often_it_comes(
    client: Door, database: Database
) -> None:
    assert await asyncio.gather(*(status_of(client, TEXT) for _ in range(5))) == [200] * 5
    (row,) = await stored(database)
    assert (row.message_id, unpack_arrived(row.body).text) == ("1", "paid 500 cash tea")


@pytest.mark.parametrize("secret", ["", "a-Secret_2", "a-Secret_", "a-Secret_1x", "A-SECRET_1", "é", "x" * 5000])
async def test_a_wrong_secret_is_refused_and_nothing_is_stored(client: Door, database: Database, secret: str) -> None:
    assert await status_of(client, TEXT, secret) == 403
    assert await stored(database) == []


async def test_no_secret_at_all_is_refused(client: Door) -> None:
    assert (await client.post(TELEGRAM_PATH, data=TEXT)).status == 403


async def test_the_secret_is_asked_for_before_the_body_is_read(door: TelegramDoor) -> None:
    with pytest.raises(web.HTTPForbidden):
        await door.take(make_mocked_request("POST", TELEGRAM_PATH))  # reading its body would hang: it never comes


def test_ten_thousand_secrets_that_are_nearly_right_are_refused(door: TelegramDoor) -> None:
    chance = random.Random(8)
    assert door.knows(SECRET)
    assert not [one for one in (mutated(SECRET, chance) for _ in range(10_000)) if door.knows(one)]


def mutated(secret: str, chance: random.Random) -> str:
    """Change, drop, add or swap letters until the secret is another one."""
    letters = list(secret)
    while "".join(letters) == secret:
        place = chance.randrange(len(letters))
        match chance.randrange(4):
            case 0:
                letters[place] = chance.choice(LETTERS)
            case 1 if len(letters) > 1:
                del letters[place]
            case 2:
                letters.insert(place, chance.choice(LETTERS))
            case _:
                chance.shuffle(letters)
    return "".join(letters)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"null", b"[]", b"7", b'"x"', b"{}", b'{"update_id": "1"}', b'{"update_id": true}',
        b'{"update_id": 1e999}', b'{"update_id": ' + b"9" * 5000 + b"}", b"\xff\xfe", b"[" * 100_000,
    ],
    ids=range(13),
)  # fmt: skip
async def test_what_is_no_update_is_a_bad_request(client: Door, database: Database, body: bytes) -> None:
    assert await status_of(client, body) == 400
    assert await stored(database) == []


@pytest.mark.parametrize(
    "body",
    [
        b'{"update_id": 5}',
        b'{"update_id": 5, "from_the_future": {"x": 1}}',
        b'{"update_id": 5, "message": 7}',
        b'{"update_id": 5, "message": {"chat": null}}',
        b'{"update_id": 5, "message": {"chat": {"id": "42", "type": "private"}, "text": 5, "date": "soon"}}',
        b'{"update_id": 5, "callback_query": {"id": 5}}',
        b'{"update_id": 5, "message": {"chat": {"id": 42, "type": "channel"}, "text": "hush"}}',
    ],
)
async def test_what_we_do_not_know_is_stored_with_its_end_and_never_an_error(
    client: Door, database: Database, body: bytes
) -> None:
    assert await status_of(client, body) == 200
    row = await database.read(lambda connection: inbox.by_key(connection, "telegram", "5"))
    assert row
    assert row.end == "silent"
    assert b"hush" not in row.body


async def test_nul_and_half_a_character_are_kept(client: Door, database: Database) -> None:
    assert await status_of(client, TEXT.replace(b"tea", rb"t\u0000e\ud800a")) == 200
    (row,) = await stored(database)
    assert unpack_arrived(row.body).text == "paid 500 cash t\0e\ud800a"


async def test_a_body_without_end_is_cut_off(client: Door) -> None:
    assert await status_of(client, BytesIO(b" " * (BODY_LIMIT + 1))) == 413


async def test_what_cannot_be_stored_is_no_200_so_that_it_comes_again(
    client: Door, database: Database, tmp_path: Path
) -> None:
    with sqlite3.connect(tmp_path / "bot.db", isolation_level=None) as other:
        other.execute("begin immediate")
        assert await status_of(client, TEXT) >= 500
        other.execute("rollback")
    assert await status_of(client, TEXT) == 200
    assert len(await stored(database)) == 1
