"""The HTTP face: faults, the control endpoints, the page of the books."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from katixo_api.sandbox.running import Sandbox, running
from tests.katixo_api.sandbox.shop import TODAY

EXPENSES = "/api/v1/expenses"
KEY = {"Idempotency-Key": "k1"}


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with running(tmp_path / "books.sqlite3", seed="empty", today=TODAY) as started:
        yield started
        assert started.trial_balance() == 0


@pytest.fixture
async def owner(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    async with signed_in(sandbox) as client:
        yield client


@asynccontextmanager
async def signed_in(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    """A client that carries the owner's token."""
    async with httpx.AsyncClient(base_url=sandbox.base_url) as client:
        login = {"phone": "+919800000001", "identifier": "+919800000001", "password": "demo1234"}
        answer = await client.post("/api/v1/auth/login", json=login)
        client.headers["Authorization"] = f"Bearer {answer.json()['data']['accessToken']}"
        yield client


def body(sandbox: Sandbox) -> dict[str, object]:
    ids = {account.code: account.id for account in sandbox.books.accounts}
    return {
        "expenseDate": "2026-06-10",
        "accountId": ids["5220"],
        "amount": 2500,
        "paymentMode": "UPI",
        "paidThroughId": ids["1020"],
    }


def logged(sandbox: Sandbox) -> list[tuple[int, str | None]]:
    with sqlite3.connect(sandbox.path) as connection:
        query = "SELECT status, fault FROM request_log WHERE path = '/api/v1/expenses' ORDER BY seq"
        return connection.execute(query).fetchall()


async def test_dropped_before_saving_nothing_stands(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"method": "POST", "path": EXPENSES, "do": "drop_before_save"})
    with pytest.raises(httpx.TransportError):
        await owner.post(EXPENSES, json=body(sandbox))
    assert sandbox.entries() == []
    assert logged(sandbox) == [(0, "drop_before_save")]


async def test_dropped_after_saving_the_expense_stands(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"method": "POST", "path": EXPENSES, "do": "drop_after_save"})
    with pytest.raises(httpx.TransportError):
        await owner.post(EXPENSES, json=body(sandbox))
    assert len(sandbox.entries()) == 1
    assert logged(sandbox) == [(201, "drop_after_save")]


async def test_a_status_is_answered_as_often_as_scripted(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    fault = {"path": EXPENSES, "nth": 2, "times": 2, "do": "status", "status": 429, "retry_after_s": 7}
    sandbox.misbehave(fault)
    answers = [await owner.post(EXPENSES, json=body(sandbox)) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [201, 429, 429, 201]
    assert answers[1].headers["Retry-After"] == "7"
    assert len(sandbox.entries()) == 2


async def test_a_500_may_come_after_the_save(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "status", "status": 500, "after_save": True})
    assert (await owner.post(EXPENSES, json=body(sandbox))).status_code == 500
    assert len(sandbox.entries()) == 1


async def test_half_an_answer(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "truncate_body"})
    with pytest.raises(httpx.RemoteProtocolError):
        await owner.post(EXPENSES, json=body(sandbox))
    assert len(sandbox.entries()) == 1


async def test_a_page_of_html(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "html", "status": 502})
    answer = await owner.get(EXPENSES)
    assert (answer.status_code, answer.headers["Content-Type"]) == (502, "text/html")


async def test_an_expired_token_stays_expired_and_a_new_one_works(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "expire_token"})
    assert [(await owner.get(EXPENSES)).status_code for _ in range(2)] == [401, 401]
    login = await owner.post("/api/v1/auth/login", json={"phone": "+919800000001", "password": "demo1234"})
    owner.headers["Authorization"] = f"Bearer {login.json()['data']['accessToken']}"
    assert (await owner.get(EXPENSES)).status_code == 200


async def test_a_delay_longer_than_the_callers_patience(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "delay", "delay_s": 5, "after_save": True})
    with pytest.raises(httpx.ReadTimeout):
        await owner.post(EXPENSES, json=body(sandbox), timeout=0.2)
    assert len(sandbox.entries()) == 1


async def test_a_key_that_is_still_running_is_a_conflict(tmp_path: Path) -> None:
    opened = running(tmp_path / "books.sqlite3", dialect="code", seed="empty", today=TODAY)
    async with opened as sandbox, signed_in(sandbox) as client:
        sandbox.misbehave({"path": EXPENSES, "do": "delay", "delay_s": 0.3})
        answers = await asyncio.gather(*(client.post(EXPENSES, json=body(sandbox), headers=KEY) for _ in range(2)))
        assert sorted(answer.status_code for answer in answers) == [201, 409]
        replayed = await client.post(EXPENSES, json=body(sandbox), headers=KEY)
        assert replayed.json() in [answer.json() for answer in answers]
        assert len(sandbox.entries()) == 1


async def test_a_list_that_grows_while_it_is_read(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    for _ in range(3):
        await owner.post(EXPENSES, json=body(sandbox))
    sandbox.misbehave({"method": "GET", "path": EXPENSES, "nth": 2, "do": "grow_page"})
    pages = [(await owner.get(EXPENSES, params={"page": at, "size": 2})).json()["data"] for at in (0, 1)]
    assert [page["totalElements"] for page in pages] == [3, 4]
    assert pages[0]["content"][-1] == pages[1]["content"][0]


@pytest.mark.parametrize(("kind", "before"), [("contacts", 0), ("bills", 0)])
async def test_lists_of_contacts_and_bills_grow_too(
    sandbox: Sandbox, owner: httpx.AsyncClient, kind: str, before: int
) -> None:
    sandbox.misbehave({"method": "GET", "path": f"/api/v1/{kind}", "nth": 2, "do": "grow_page"})
    totals = [(await owner.get(f"/api/v1/{kind}")).json()["data"]["totalElements"] for _ in range(2)]
    assert totals == [before, before + 1]


@pytest.mark.parametrize("after_save", [False, True])
async def test_html_may_hide_that_the_work_was_done(
    sandbox: Sandbox, owner: httpx.AsyncClient, after_save: bool
) -> None:
    sandbox.misbehave({"path": EXPENSES, "do": "html", "after_save": after_save})
    answer = await owner.post(EXPENSES, json=body(sandbox))
    assert (answer.status_code, answer.text[:9]) == (200, "<!doctype")
    assert len(sandbox.entries()) == int(after_save)


async def test_a_delay_before_the_work_only_delays(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"path": "/api/v1/*", "method": "POST", "do": "delay", "delay_s": 0.01})
    assert (await owner.post(EXPENSES, json=body(sandbox))).status_code == 201


async def test_faults_can_be_set_read_and_cleared_over_http(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    script = [{"method": "POST", "path": EXPENSES, "nth": 1, "do": "drop_after_save"}]
    assert (await owner.post("/__sandbox__/faults", json=script)).json()[0]["seen"] == 0
    with pytest.raises(httpx.TransportError):
        await owner.post(EXPENSES, json=body(sandbox))
    assert (await owner.get("/__sandbox__/faults")).json()[0]["seen"] == 1
    assert (await owner.delete("/__sandbox__/faults")).status_code == 204
    assert (await owner.post(EXPENSES, json=body(sandbox))).status_code == 201


@pytest.mark.parametrize("script", [b"{", b'[{"do": "explode"}]', b'[{"do": "delay", "nth": 0}]'])
async def test_a_script_that_makes_no_sense_is_refused(owner: httpx.AsyncClient, script: bytes) -> None:
    assert (await owner.post("/__sandbox__/faults", content=script)).status_code == 400


@pytest.mark.parametrize("path", ["/__sandbox__/faults", "/__sandbox__/clock"])
async def test_another_site_in_the_browser_has_no_say(owner: httpx.AsyncClient, path: str) -> None:
    answer = await owner.post(path, content=b"[]", headers={"Origin": "https://elsewhere.example"})
    assert answer.status_code == 403


async def test_the_clock_can_be_set(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    assert (await owner.post("/__sandbox__/clock", json={"today": "2026-12-01"})).json() == {"today": "2026-12-01"}
    created = (await owner.post(EXPENSES, json=body(sandbox))).json()["data"]
    await owner.delete(f"{EXPENSES}/{created['id']}")
    assert [str(entry.entry_date) for entry in sandbox.books.entries] == ["2026-06-10", "2026-12-01"]
    assert (await owner.post("/__sandbox__/clock", json={"today": "soon"})).status_code == 400


async def test_writes_at_once_get_numbers_of_their_own(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(owner.post(EXPENSES, json=body(sandbox)) for _ in range(20)))
    assert len({answer.json()["data"]["expenseNumber"] for answer in answers}) == 20


async def test_the_page_needs_nothing_from_elsewhere(owner: httpx.AsyncClient) -> None:
    page = await owner.get("/books")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert not [word for word in ("https://", "http://", "//cdn", "@import") if word in page.text]


async def test_the_page_hears_of_a_new_expense(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    async with owner.stream("GET", "/books/events") as events:
        lines = events.aiter_lines()
        assert await anext(lines) == "retry: 1000"
        await owner.post(EXPENSES, json=body(sandbox))
        assert "data: changed" in [await anext(lines) for _ in range(2)]
    shown = (await owner.get("/books/data")).json()
    assert shown["expenses"][0]["total"] == "2500.00"
    assert shown["difference"] == "0.00"


async def test_the_page_shows_a_draft_bill_with_what_is_due(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    sandbox.misbehave({"do": "grow_page", "path": "/api/v1/bills"})
    await owner.get("/api/v1/bills")
    (bill,) = (await owner.get("/books/data")).json()["bills"]
    assert (bill["vendor"], bill["balance"], bill["status"]) == ("Aaa Newcomer", "1.00", "DRAFT")


async def test_the_page_shows_both_sides_and_all_balances(sandbox: Sandbox, owner: httpx.AsyncClient) -> None:
    await owner.post(EXPENSES, json=body(sandbox))
    shown = json.loads((await owner.get("/books/data")).content)
    assert [line["account"] for line in shown["entries"][0]["lines"]] == ["Office Supplies", "Bank Account"]
    assert [group["total"] for group in shown["balances"]] == ["-2500.00", "2500.00"]
