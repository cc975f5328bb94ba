"""The one-time page that signs a chat in: what uses it up, what it lets in, and what a browser makes of it."""

from __future__ import annotations

import re
import secrets
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer, unused_port
from playwright.async_api import async_playwright
from structlog.testing import capture_logs

from bot.app import App, build
from bot.config import Settings
from bot.sign_in_page import MOST_BYTES
from bot.storage import inbox, people, sign_in_links
from bot.web import Site, make_web
from handlers.states import LANGUAGES
from handlers.wording import say
from katixo_api.sandbox.books.people import ONE_TIME_CODE
from katixo_api.sandbox.running import Sandbox, running
from tests.bot.channels.conftest import FLAGS, find_chromium
from tests.bot.test_web import Page, opened
from tests.fake_graph import fake_graph
from tests.fakes import FakeClock
from tests.journeys.on_whatsapp import whatsapp_settings

SITE = Site("127.0.0.1", 8080)
TOKEN = "A" * 32
LIVES = timedelta(minutes=15)
PHONE, PASSWORD = "98000 00001", "demo1234"
WITH_PASSWORD = {"step": "password", "phone": PHONE, "password": PASSWORD}
WRONG = {**WITH_PASSWORD, "password": "no"}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with running(tmp_path / "sandbox.db", seed="empty") as sandbox:
        yield sandbox


@pytest.fixture
async def app(tmp_path: Path, sandbox: Sandbox, clock: FakeClock) -> AsyncIterator[App]:
    """Give a bot with one open page for a Telegram chat."""
    app = build(Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path), clock=clock)
    link = sign_in_links.SignInLink(
        sign_in_links.digest_of(TOKEN), "telegram", "5000111222", "en", "w1", clock.now() + LIVES
    )
    await app.database.write(lambda tx: sign_in_links.add(tx.connection, link))
    yield app
    await app.close()


@pytest.fixture
async def page(app: App) -> AsyncIterator[Page]:
    async with await opened(app, SITE) as page:
        yield page


async def whose(app: App) -> people.User | None:
    return await app.database.read(lambda connection: people.user_of(connection, "telegram", "5000111222"))


async def test_looking_uses_nothing_up_and_the_sign_in_works_once(page: Page, app: App) -> None:
    looks = [(await page.get(f"/link/{TOKEN}")).status for _ in range(20)]
    done = await page.post(f"/link/{TOKEN}", data=WITH_PASSWORD)
    again = await page.post(f"/link/{TOKEN}", data=WITH_PASSWORD)
    assert (set(looks), done.status, again.status) == ({200}, 200, 410)
    assert "role OWNER" in await done.text()
    assert (await page.get(f"/link/{TOKEN}")).status == 410
    assert await whose(app)


async def test_the_chat_hears_of_it(page: Page, app: App) -> None:
    await page.post(f"/link/{TOKEN}", data=WITH_PASSWORD)
    rows = await app.database.read(lambda connection: inbox.after(connection, "telegram:5000111222", 0, 9))
    assert [b'"signed_in"' in row.body for row in rows] == [True]


async def test_a_code_signs_in_as_well(page: Page, app: App) -> None:
    asked = await page.post(f"/link/{TOKEN}", data={"step": "code", "phone": PHONE})
    assert "has sent a code to +91…0001" in await asked.text()
    done = await page.post(f"/link/{TOKEN}", data={"step": "check", "phone": PHONE, "code": ONE_TIME_CODE})
    assert (done.status, await whose(app) is not None) == (200, True)


async def test_an_api_key_signs_in_as_well(page: Page, app: App, sandbox: Sandbox) -> None:
    wrong = await page.post(f"/link/{TOKEN}", data={"step": "key", "key": "kat_of_nobody_at_all"})
    done = await page.post(f"/link/{TOKEN}", data={"step": "key", "key": f" {sandbox.api_key('+919800000001')} "})
    assert (wrong.status, done.status, "role OWNER" in await done.text()) == (422, 200, True)
    assert await whose(app)


async def test_a_whatsapp_chats_own_number_is_offered_without_being_shown(tmp_path: Path, sandbox: Sandbox) -> None:
    async with fake_graph() as graph:
        settings = Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path / "wa")
        app = build(settings.model_copy(update=whatsapp_settings(graph)))
        link = sign_in_links.SignInLink(
            sign_in_links.digest_of(TOKEN),
            "whatsapp",
            "919800000001",
            "hi",
            "w1",
            app.clock.now() + timedelta(minutes=9),
        )
        await app.database.write(lambda tx: sign_in_links.add(tx.connection, link))
        async with await opened(app, SITE) as page:
            shown = await (await page.get(f"/link/{TOKEN}")).text()
            done = await page.post(f"/link/{TOKEN}", data={**WITH_PASSWORD, "phone": ""})
        await app.close()
    assert ("+91…0001" in shown, "9800000001" in shown, done.status) == (True, False, 200)


async def test_a_page_that_is_gone_says_so_in_every_language(page: Page) -> None:
    said = await (await page.get(f"/link/{'B' * 32}")).text()
    assert all(say(language, "page_gone") in said for language in LANGUAGES)


async def test_tries_are_limited(page: Page, app: App, sandbox: Sandbox) -> None:
    guesses = [{"step": "check", "phone": PHONE, "code": str(code)} for code in range(200_000, 200_020)]
    statuses = [(await page.post(f"/link/{TOKEN}", data=guess)).status for guess in guesses]
    assert statuses == [422] * sign_in_links.MOST_TRIES + [410] * (20 - sign_in_links.MOST_TRIES)
    assert await whose(app) is None


async def test_a_page_dies_of_age(page: Page, clock: FakeClock, app: App) -> None:
    clock.forward(16 * 60)
    statuses = [(await page.get(f"/link/{TOKEN}")).status, (await page.post(f"/link/{TOKEN}", data=WRONG)).status]
    assert (statuses, await whose(app)) == ([410, 410], None)


async def test_a_thousand_guessed_tokens_get_nowhere(page: Page, app: App) -> None:
    tokens = [secrets.token_urlsafe(24) for _ in range(1000)]
    statuses = [(await page.post(f"/link/{token}", data=WITH_PASSWORD)).status for token in tokens]
    assert (set(statuses), await whose(app)) == ({410}, None)


async def test_what_is_too_long_or_no_form_is_turned_away(page: Page, app: App) -> None:
    long = await page.post(f"/link/{TOKEN}", data={**WITH_PASSWORD, "phone": "9" * MOST_BYTES})
    odd = await page.post(f"/link/{TOKEN}", data={"phone": "<script>"})
    assert (long.status, odd.status) == (413, 422)
    assert "<script>" not in await odd.text()


async def test_the_headers_shut_everything_else_out(page: Page) -> None:
    answer = await page.get(f"/link/{TOKEN}")
    policy = answer.headers["Content-Security-Policy"]
    assert all(part in policy for part in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"))
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Cache-Control"] == "no-store"


async def test_what_is_refused_has_the_headers_too(page: Page) -> None:
    for path in ("/link/guess", "/chat/history", "/nowhere"):
        answer = await page.get(path)
        assert (answer.status in (403, 404), answer.headers.get("X-Frame-Options")) == (True, "DENY"), path


async def test_another_site_cannot_post_here(page: Page, app: App) -> None:
    answer = await page.post(f"/link/{TOKEN}", data=WITH_PASSWORD, headers={"Origin": "https://evil.example"})
    assert (answer.status, await whose(app)) == (403, None)


async def test_the_log_holds_neither_token_nor_password_nor_phone(page: Page) -> None:
    with capture_logs() as logs:
        await page.post(f"/link/{TOKEN}", data=WRONG)
        await page.post(f"/link/{TOKEN}", data=WITH_PASSWORD)
    assert logs
    assert not re.search(f"{TOKEN}|{PASSWORD}|00001", str(logs))


async def test_a_browser_without_scripts_signs_in_and_loads_nothing_else(app: App) -> None:
    chromium = find_chromium()
    if chromium is None:
        pytest.skip("no Chromium on this machine: install one or name it in CHROMIUM")
    site = Site("127.0.0.1", unused_port())
    server = TestServer(make_web(app, site), host=site.host, port=site.port)
    async with server, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        tab = await browser.new_page(java_script_enabled=False)
        asked: list[str] = []
        tab.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
        address = f"http://127.0.0.1:{server.port}/link/{TOKEN}"
        await tab.goto(address)
        await tab.get_by_label("Phone number").fill(PHONE)
        await tab.get_by_role("button", name="Send me a code").click()
        await tab.get_by_label("Six digits").fill(ONE_TIME_CODE)
        await tab.get_by_role("button", name="Sign in with the code").click()
        assert "role OWNER" in await tab.inner_text("main")
        await browser.close()
    assert asked == [f"GET {address}", f"POST {address}", f"POST {address}"]
