"""The HTTP doors: whose host and page may call, the one-time link, and what a page may send."""

from __future__ import annotations

from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import pytest
from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App, build
from bot.channels.doors import FILE_LIMIT, TEXT_LIMIT
from bot.config import Settings
from bot.storage import inbox
from bot.web import PortTaken, Site, make_web, serve
from bot.web_links import LINK_LIFE, make_link
from tests.fakes import FakeClock
from tests.migrated import lay_tables

HOST = "127.0.0.1:8080"
SITE = Site("127.0.0.1", 8080, public_url="https://books.example")
Page: TypeAlias = TestClient[web.Request, web.Application]
TEXT = {"id": "m1", "kind": "text", "text": "hello", "quoted": None}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def app(tmp_path: Path, clock: FakeClock) -> AsyncIterator[App]:
    lay_tables(tmp_path / "bot.db")
    app = build(Settings(_env_file=None, katixo_url="http://127.0.0.1:9", data_dir=tmp_path), clock=clock)
    yield app
    await app.close()


async def opened(app: App, site: Site) -> Page:
    server = TestServer(make_web(app, site), host="127.0.0.1")
    await server.start_server()
    return TestClient(server, headers={"Host": HOST})


@pytest.fixture
async def page(app: App) -> AsyncIterator[Page]:
    """Give a page of the service, which needs a link."""
    async with await opened(app, SITE) as page:
        yield page


@pytest.fixture
async def local(app: App) -> AsyncIterator[Page]:
    """Give a page of the service on this machine only, whose cookie needs no https."""
    async with await opened(app, Site("127.0.0.1", 8080)) as page:
        yield page


@pytest.fixture
async def demo(app: App) -> AsyncIterator[Page]:
    """Give a page of the demo, which is open to one user."""
    async with await opened(app, Site("127.0.0.1", 8080, open_to="owner")) as page:
        yield page


async def messages(app: App, chat: str = "browser:owner") -> int:
    rows = await app.database.read(lambda connection: inbox.after(connection, chat, 0, 100))
    return len(rows)


async def enter(page: Page, app: App, address: str) -> str:
    """Open the chat by a link and give the cookie."""
    link = make_link(app.vault, address, app.clock.now())
    answer = await page.post(f"/link/{link}", allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, "/chat")
    return answer.headers["Set-Cookie"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:9999", "books.example.evil", ""])
async def test_a_request_for_another_host_is_turned_away(demo: Page, host: str) -> None:
    answer = await demo.get("/chat", headers={"Host": host})
    assert answer.status in (400, 403)


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080", "[::1]:8080", "books.example"])
async def test_our_own_names_are_served(page: Page, host: str) -> None:
    assert (await page.get("/healthz", headers={"Host": host})).status == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "file://"])
async def test_another_site_s_page_cannot_post(demo: Page, app: App, origin: str) -> None:
    answer = await demo.post("/chat/messages", json=TEXT, headers={"Origin": origin})
    assert (answer.status, await messages(app)) == (403, 0)


async def test_our_own_page_can_post(demo: Page, app: App) -> None:
    answer = await demo.post("/chat/messages", json=TEXT, headers={"Origin": f"http://{HOST}"})
    assert (answer.status, await messages(app)) == (202, 1)


async def test_the_usual_headers_are_sent(demo: Page) -> None:
    answer = await demo.get("/chat")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("method", "door"),
    [("GET", "/chat/history"), ("GET", "/chat/stream"), ("POST", "/chat/messages"), ("POST", "/chat/files"),
     ("GET", "/chat/files/m1")],
)  # fmt: skip
async def test_without_a_cookie_every_door_of_the_chat_is_shut(page: Page, app: App, method: str, door: str) -> None:
    answer = await page.request(method, door, json=TEXT if method == "POST" else None)
    assert answer.status == 403
    assert "link" in (await answer.json())["error"]
    assert await messages(app) == 0


async def test_a_made_up_cookie_opens_nothing(page: Page) -> None:
    answer = await page.get("/chat/history", headers={"Cookie": "katixo_bot_chat=owner"})
    assert answer.status == 403


async def test_a_link_opens_its_chat(local: Page, app: App) -> None:
    await enter(local, app, "asha")
    assert (await local.post("/chat/messages", json=TEXT)).status == 202
    assert await messages(app, "browser:asha") == 1


async def test_the_cookie_is_for_our_own_page_over_https_only(page: Page, app: App) -> None:
    cookie = await enter(page, app, "asha")
    assert [word in cookie for word in ("HttpOnly", "SameSite=Strict", "Secure")] == [True] * 3


async def test_a_link_works_once(page: Page, app: App) -> None:
    link = make_link(app.vault, "asha", app.clock.now())
    first = await page.post(f"/link/{link}", allow_redirects=False)
    second = await page.post(f"/link/{link}", allow_redirects=False)
    seen = await page.get(f"/link/{link}")
    assert (first.status, second.status, seen.status) == (303, 403, 403)
    assert "used or is too old" in await second.text()


async def test_whoever_looks_at_a_link_first_uses_nothing_up(page: Page, app: App) -> None:
    link = make_link(app.vault, "asha", app.clock.now())
    seen = [await page.get(f"/link/{link}"), await page.head(f"/link/{link}"), await page.get(f"/link/{link}")]
    assert [(one.status, "Set-Cookie" in one.headers) for one in seen] == [(200, False)] * 3
    assert "Open the chat" in await seen[0].text()
    assert (await page.post(f"/link/{link}", headers={"Origin": "null"}, allow_redirects=False)).status == 303


async def test_a_link_ends_by_itself(page: Page, app: App, clock: FakeClock) -> None:
    link = make_link(app.vault, "asha", app.clock.now())
    clock.forward(LINK_LIFE.total_seconds() + 1)
    assert (await page.get(f"/link/{link}", allow_redirects=False)).status == 403
    assert (await page.post(f"/link/{link}", allow_redirects=False)).status == 403


@pytest.mark.parametrize("token", ["x", "gAAAAABm", "%00", "owner"])
async def test_a_made_up_link_opens_nothing(page: Page, token: str) -> None:
    answer = await page.post(f"/link/{token}", allow_redirects=False)
    assert (answer.status, "Set-Cookie" in answer.headers) == (403, False)


MALFORMED: dict[str, bytes] = {
    "nothing": b"",
    "half": b'{"id": "m1", "kind"',
    "a list": b"[]",
    "a number": b"7",
    "no id": b'{"kind": "text", "text": "x"}',
    "an empty id": b'{"id": "", "kind": "text", "text": "x"}',
    "a long id": b'{"id": "' + b"x" * 101 + b'", "kind": "text", "text": "x"}',
    "an id in Hindi": '{"id": "क", "kind": "text", "text": "x"}'.encode(),
    "no kind": b'{"id": "m1", "text": "x"}',
    "an unknown kind": b'{"id": "m1", "kind": "video", "text": "x"}',
    "a text that is none": b'{"id": "m1", "kind": "text", "text": {}}',
    "a quote that is none": b'{"id": "m1", "kind": "text", "text": "x", "quoted": 7}',
    "a press without data": b'{"id": "m1", "kind": "press", "data": 7}',
    "an empty text": b'{"id": "m1", "kind": "text", "text": "  "}',
    "a text too long": b'{"id": "m1", "kind": "text", "text": "' + b"x" * 10_001 + b'"}',
    "no UTF-8": b'{"id": "m1", "kind": "text", "text": "\xff"}',
    "deep nesting": b"[" * 100_000,
}


@pytest.mark.parametrize("case", MALFORMED)
async def test_a_malformed_message_is_refused_in_one_sentence_and_not_stored(demo: Page, app: App, case: str) -> None:
    answer = await demo.post(
        "/chat/messages", data=MALFORMED[case], headers={"Content-Type": "application/json; charset=utf-8"}
    )
    assert answer.status == 400
    assert (await answer.json())["error"].endswith((".", "paid."))
    assert await messages(app) == 0


async def test_the_same_message_sent_again_is_stored_once(demo: Page, app: App) -> None:
    for _ in range(2):
        assert (await demo.post("/chat/messages", json=TEXT)).status == 202
    assert await messages(app) == 1


async def test_half_characters_and_nul_are_stored(demo: Page, app: App) -> None:
    body = b'{"id": "m1", "kind": "text", "text": "\\ud800\\u0000 x"}'
    answer = await demo.post("/chat/messages", data=body, headers={"Content-Type": "application/json"})
    assert (answer.status, await messages(app)) == (202, 1)


async def test_a_quote_of_another_chat_s_card_is_no_quote(demo: Page, app: App) -> None:
    assert (await demo.post("/chat/messages", json={**TEXT, "quoted": "bot-1"})).status == 202
    row = await app.database.read(lambda connection: inbox.by_key(connection, "browser", "m1"))
    assert row
    assert b'"quoted_draft": ""' in row.body


def upload(
    content: bytes, *, key: str = "f1", name: str = "bill.jpg", mime: str = "image/jpeg", caption: str = ""
) -> FormData:
    form = FormData()
    form.add_field("id", key)
    form.add_field("caption", caption)
    form.add_field("file", BytesIO(content), filename=name, content_type=mime)
    return form


async def test_a_file_comes_back_to_the_chat_that_sent_it(local: Page, app: App) -> None:
    await enter(local, app, "asha")
    assert (await local.post("/chat/files", data=upload(b"\xff\xd8jpeg"))).status == 202
    answer = await local.get("/chat/files/f1")
    assert (answer.status, await answer.read()) == (200, b"\xff\xd8jpeg")


async def test_another_chat_cannot_read_it(local: Page, app: App) -> None:
    await enter(local, app, "asha")
    await local.post("/chat/files", data=upload(b"secret"))
    await enter(local, app, "ravi")
    assert (await local.get("/chat/files/f1")).status == 404


async def test_a_web_page_in_disguise_is_only_ever_downloaded(demo: Page) -> None:
    await demo.post("/chat/files", data=upload(b"<script>", name="x.html", mime="text/html"))
    answer = await demo.get("/chat/files/f1")
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.content_type == "application/octet-stream"


@pytest.mark.parametrize("key", ["nosuch", "m1", "..", "%2e%2e%2fchat.html"])
async def test_a_file_that_is_none_is_not_found(demo: Page, key: str) -> None:
    await demo.post("/chat/messages", json=TEXT)
    assert (await demo.get(f"/chat/files/{key}")).status == 404


@pytest.mark.parametrize("size", [FILE_LIMIT + 1, FILE_LIMIT + 4 * 1024 * 1024])
async def test_an_oversized_file_is_refused_in_one_sentence(demo: Page, app: App, size: int) -> None:
    answer = await demo.post("/chat/files", data=upload(bytes(size)))
    assert answer.status in (400, 413)
    assert "smaller" in (await answer.json())["error"]
    assert await messages(app) == 0


async def test_a_caption_is_refused_rather_than_cut_within_a_figure(demo: Page, app: App) -> None:
    answer = await demo.post("/chat/files", data=upload(b"jpeg", caption="x" * (TEXT_LIMIT - 2) + "2500"))
    assert "in parts" in (await answer.json())["error"]
    assert (answer.status, await messages(app)) == (400, 0)


async def test_an_empty_file_and_a_broken_form_are_refused(demo: Page, app: App) -> None:
    empty = await demo.post("/chat/files", data=upload(b""))
    broken = await demo.post("/chat/files", data=b"x", headers={"Content-Type": "multipart/form-data; boundary=a"})
    no_form = await demo.post("/chat/files", json={})
    assert [one.status for one in (empty, broken, no_form)] == [400, 400, 400]
    assert await messages(app) == 0


@pytest.mark.parametrize("name", ["chat.py", "..%2fdoors.py", "%2e%2e%2f%2e%2e%2fconfig.py", "nosuch.js", ".env"])
async def test_only_the_page_s_own_parts_are_given(demo: Page, name: str) -> None:
    assert (await demo.get(f"/chat/{name}")).status == 404


async def test_health_is_said(demo: Page) -> None:
    assert (await (await demo.get("/healthz")).json()) == {"alive": True}
    assert (await (await demo.get("/readyz")).json())["ready"] is True


async def test_with_the_database_gone_a_message_is_not_called_saved(demo: Page, app: App) -> None:
    await app.database.close()
    refused = await demo.post("/chat/messages", json=TEXT)
    ready = await demo.get("/readyz")
    assert (refused.status, ready.status) == (503, 503)
    assert "not saved" in (await refused.json())["error"]


async def test_a_taken_port_is_said_in_a_sentence(app: App) -> None:
    first = await serve(make_web(app, SITE), Site("127.0.0.1", 0))
    port = first.addresses[0][1]
    with pytest.raises(PortTaken, match=f"Port {port}"):
        await serve(make_web(app, SITE), Site("127.0.0.1", port))
    await first.cleanup()
