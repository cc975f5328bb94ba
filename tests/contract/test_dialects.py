"""The two dialects of the sandbox differ in every point that the description names (x-dialects)."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from katixo_api.sandbox.options import DialectName
from katixo_api.sandbox.running import running
from tests.contract.spec import read_spec
from tests.contract.test_operations import TODAY

PHONE, PASSWORD = "+919800000001", "demo1234"

# What each point of x-dialects looks like in an answer: (documented, code).
EXPECTED: dict[str, tuple[object, object]] = {
    "errors": ("dict", "list"),
    "nulls": (True, False),
    "expenseStatus": (["ACTIVE", "VOIDED"], ["RECORDED", "VOID"]),
    "billStatus": (["DRAFT", "POSTED", "VOIDED"], ["DRAFT", "OPEN", "VOID"]),
    "expensePaymentMode": (201, 400),
    "contactsPage": ("page", "number"),
    "unauthorized": (["data", "errors", "message", "success"], ["error", "message"]),
    "loginMember": ([200, 200], [400, 200]),
    "userName": ("name", "fullName"),
    "expiresIn": (3600, None),
    "rateLimitHeaders": (True, False),
    "idempotencyKey": (2, 1),
    "batch": ("purchaseRate", "unitCost"),
    "invoiceCustomer": ("customerName", "contactName"),
}


class Look:
    """Looks at the raw answers of one sandbox."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def ask(self, method: str, path: str, body: object = None, **headers: str) -> httpx.Response:
        return await self._http.request(method, f"/api/v1{path}", json=body, headers=headers or None)

    async def data(self, method: str, path: str, body: object = None) -> Any:
        return (await self.ask(method, path, body)).json()["data"]

    async def sign_in(self) -> dict[str, Any]:
        body = {"phone": PHONE, "identifier": PHONE, "password": PASSWORD}
        session: dict[str, Any] = await self.data("POST", "/auth/login", body)
        self._http.headers["Authorization"] = f"Bearer {session['accessToken']}"
        return session

    async def login_statuses(self) -> list[int]:
        answers = [await self.ask("POST", "/auth/login", {name: PHONE, "password": PASSWORD}) for name in MEMBERS]
        return [answer.status_code for answer in answers]

    async def expense_wish(self) -> dict[str, Any]:
        chart = await self.data("GET", "/accounts")
        ids = {account["code"]: account["id"] for account in chart}
        day = TODAY.isoformat()
        wish = {"expenseDate": day, "amount": 10, "accountId": ids["5220"], "paidThroughId": ids["1010"]}
        return {**wish, "paymentMode": "UPI"}

    async def expense_statuses(self) -> list[str]:
        made = await self.data("POST", "/expenses", await self.expense_wish())
        void = await self.data("DELETE", f"/expenses/{made['id']}", {"reason": "x"})
        return [made["status"], void["status"]]

    async def bill_statuses(self) -> list[str]:
        vendor = (await self.data("GET", "/contacts?type=VENDOR&size=1"))["content"][0]["id"]
        line = {"description": "x", "quantity": 1, "unitPrice": 10, "gstRate": 0}
        draft = await self.data("POST", "/bills", {"contactId": vendor, "billDate": TODAY.isoformat(), "lines": [line]})
        posted = await self.data("POST", f"/bills/{draft['id']}/post")
        void = await self.data("POST", f"/bills/{draft['id']}/void", {"reason": "x"})
        return [draft["status"], posted["status"], void["status"]]

    async def records_of_one_key(self) -> int:
        wish = await self.expense_wish()
        answers = [await self.ask("POST", "/expenses", wish, **{"Idempotency-Key": "same"}) for _ in range(2)]
        return len({answer.json()["data"]["id"] for answer in answers})


MEMBERS = ("phone", "identifier")


def one_of(record: dict[str, Any], *names: str) -> str | None:
    """Say which of the names a record uses."""
    return next((name for name in names if name in record), None)


async def traits(dialect: DialectName, folder: Path) -> dict[str, object]:
    """Look at everything the description names."""
    async with (
        running(folder / f"{dialect}.db", dialect=dialect, seed="trading", today=TODAY) as sandbox,
        httpx.AsyncClient(base_url=sandbox.base_url) as http,
    ):
        look = Look(http)
        unauthorized = (await look.ask("GET", "/accounts")).json()
        logins = await look.login_statuses()
        session = await look.sign_in()
        refused = (await look.ask("POST", "/contacts", {})).json()
        page = await look.ask("GET", "/contacts?size=1")
        wish = await look.expense_wish()
        return {
            "errors": type(refused["errors"]).__name__,
            "nulls": "errors" in page.json(),
            "expenseStatus": await look.expense_statuses(),
            "billStatus": await look.bill_statuses(),
            "expensePaymentMode": (await look.ask("POST", "/expenses", wish | {"paymentMode": "Cash"})).status_code,
            "contactsPage": one_of(page.json()["data"], "page", "number"),
            "unauthorized": sorted(unauthorized),
            "loginMember": logins,
            "userName": one_of(session["user"], "name", "fullName"),
            "expiresIn": session.get("expiresIn"),
            "rateLimitHeaders": "x-ratelimit-limit" in page.headers,
            "idempotencyKey": await look.records_of_one_key(),
            **await _seeded(look),
        }


async def _seeded(look: Look) -> dict[str, object]:
    """Look at a batch and an invoice of the seed."""
    invoices = (await look.data("GET", "/invoices?size=1"))["content"]
    items = (await look.data("GET", "/items?size=200"))["content"]
    batches = [await look.data("GET", f"/batches/item/{item['id']}") for item in items if item["trackBatches"]][:1]
    return {
        "batch": one_of(batches[0][0], "purchaseRate", "unitCost") if batches else None,
        "invoiceCustomer": one_of(invoices[0], "customerName", "contactName") if invoices else None,
    }


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, object], dict[str, object]]:
    """Look at both dialects once."""
    folder = tmp_path_factory.mktemp("dialects")
    return asyncio.run(traits("docs", folder)), asyncio.run(traits("code", folder))


@pytest.mark.parametrize("point", EXPECTED)
def test_the_dialects_differ_as_described(point: str, found: tuple[dict[str, object], dict[str, object]]) -> None:
    assert (found[0][point], found[1][point]) == EXPECTED[point]


def test_every_point_of_the_description_is_looked_at() -> None:
    described = read_spec()["x-dialects"]
    assert set(described["documented"]) | set(described["code"]) == set(EXPECTED)
