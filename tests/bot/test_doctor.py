"""The doctor: what is set up, what is missing, and how to mend it."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.fernet import Fernet

from bot.checks import Check
from bot.config import Settings
from bot.doctor import check_all


@asynccontextmanager
async def katixo(status: int) -> AsyncIterator[str]:
    """Run something that answers everything with one status."""

    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=status)

    app = web.Application()
    app.add_routes([web.get("/{anything:.*}", answer)])
    async with TestServer(app, host="127.0.0.1") as server:
        yield str(server.make_url("")).rstrip("/")


async def checks(folder: Path, url: str = "http://127.0.0.1:9", **given: object) -> dict[str, Check]:
    chosen = Settings(_env_file=None, data_dir=folder, katixo_url=url, **given)  # type: ignore[arg-type]  # settings
    return {one.what: one for one in await check_all(chosen)}


async def test_a_fresh_folder_is_in_order(tmp_path: Path) -> None:
    found = await checks(tmp_path / "new")
    assert found["data folder"].ok
    assert found["database"].ok
    assert "secret-keys" in found["secret keys"].words
    assert not (tmp_path / "new").exists()


async def test_a_katixo_that_is_not_there_is_named_with_its_setting(tmp_path: Path) -> None:
    found = (await checks(tmp_path))["Katixo"]
    assert not found.ok
    assert "KATIXO_BOT_KATIXO_URL" in found.words


@pytest.mark.parametrize(("status", "ok"), [(200, True), (401, True), (403, True), (404, False), (500, False)])
async def test_a_katixo_is_known_by_how_it_answers(tmp_path: Path, status: int, ok: bool) -> None:
    async with katixo(status) as url:
        assert (await checks(tmp_path, url))["Katixo"].ok == ok


async def test_a_sound_database_is_said_to_be(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "bot.db").execute("create table t (x)").connection.close()
    assert "is sound" in (await checks(tmp_path))["database"].words


async def test_a_broken_database_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"this is no database at all" * 100)
    found = (await checks(tmp_path))["database"]
    assert (found.ok, "restore a backup" in found.words) == (False, True)


async def test_set_keys_are_counted_and_not_shown(tmp_path: Path) -> None:
    keys = (Fernet.generate_key().decode(), Fernet.generate_key().decode())
    found = (await checks(tmp_path, secret_keys=keys))["secret keys"]
    assert (found.ok, found.words) == (True, "2 set")


async def test_a_key_that_is_none_is_named_by_its_place_and_not_shown(tmp_path: Path) -> None:
    found = (await checks(tmp_path, secret_keys=(Fernet.generate_key().decode(), "hush")))["secret keys"]
    assert (found.ok, "key 2" in found.words, "hush" in found.words) == (False, True, False)


async def test_a_data_folder_that_is_a_file_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    assert not (await checks(tmp_path / "data"))["data folder"].ok
