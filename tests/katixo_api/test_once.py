"""Tests for katixo_api.once: one call, one outcome, and every step in between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from katixo_api.contacts import CreateContact
from katixo_api.errors import Forbidden, LinkAgain, NotSent, OutOfBounds, Refused, ServerFault
from katixo_api.expenses import CreateExpense, Expense
from katixo_api.once import Done, NotDone, Once, Outcome, Unknown, Waits, content_key
from tests.katixo_api.replies import Server, client, no, yes

TAG = "#k7f3"
REQUEST = CreateExpense(
    expense_date=date(2026, 6, 3),
    account_id="a-1",
    description=f"toner {TAG}",
    amount=Decimal("2500.00"),
    payment_mode="UPI",
    paid_through_id="a-2",
)
RECORD: dict[str, Any] = {
    "id": "e-1", "expenseDate": "2026-06-03", "amount": 2500, "total": 2500, "status": "ACTIVE",
    "description": f"toner {TAG}",
}  # fmt: skip
WAITS = Waits(call_s=20, margin_s=10, first_pause_s=1, longest_pause_s=4, attempts=4)
RESET = httpx.ReadError("reset")


def listed(*records: dict[str, Any]) -> httpx.Response:
    """Give a list of records."""
    return yes({"content": list(records), "last": True})


class Desk:
    """Somebody who does things once, with a clock that only their own waiting moves."""

    def __init__(self, *replies: httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]) -> None:
        self.server = Server(*replies)
        self.now = 0.0
        self.pauses: list[float] = []
        self.once = Once(client(self.server), waits=WAITS, clock=lambda: self.now, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.pauses.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)

    async def create(self, request: CreateExpense = REQUEST) -> Outcome[Expense]:
        """Create an expense."""
        return await self.once.create_expense(request, tag=TAG)

    def methods(self) -> list[str]:
        """Give the methods of all calls, in order."""
        return [one.method for one in self.server.asked]

    def keys(self) -> list[str | None]:
        """Give the keys of the writing calls."""
        return [one.headers.get("Idempotency-Key") for one in self.server.asked if one.method == "POST"]


async def test_a_yes_is_done() -> None:
    desk = Desk(yes(RECORD, 201))
    outcome = await desk.create()
    assert isinstance(outcome, Done)
    assert (outcome.record.id, outcome.was_found, desk.pauses) == ("e-1", False, [])


@pytest.mark.parametrize("failure", [RESET, no(500), no(502), httpx.Response(200, html="<h1>hello</h1>")])
async def test_what_may_have_happened_is_looked_for_and_found(failure: httpx.Response | Exception) -> None:
    desk = Desk(failure, listed(RECORD))
    outcome = await desk.create()
    assert isinstance(outcome, Done)
    assert outcome.was_found
    assert (desk.methods(), desk.pauses) == (["POST", "GET"], [30.0])


async def test_what_is_not_found_is_sent_again_under_the_same_key() -> None:
    desk = Desk(RESET, listed(), no(500), listed(), yes(RECORD, 201))
    assert isinstance(await desk.create(), Done)
    assert desk.methods() == ["POST", "GET", "POST", "GET", "POST"]
    assert len(set(desk.keys())) == 1


async def test_what_never_went_out_is_sent_again_without_a_look() -> None:
    desk = Desk(httpx.ConnectError("down"), httpx.ConnectError("down"), yes(RECORD, 201))
    assert isinstance(await desk.create(), Done)
    assert (desk.methods(), desk.pauses) == (["POST", "POST", "POST"], [1.0, 2.0])


async def test_too_many_calls_wait_as_told_and_look_before_the_next() -> None:
    desk = Desk(no(429, retry_after="0.2"), listed(), yes(RECORD, 201))
    assert isinstance(await desk.create(), Done)
    assert (desk.methods(), desk.pauses) == (["POST", "GET", "POST"], [1.0])


async def test_a_voided_twin_was_posted_and_is_not_repeated() -> None:
    desk = Desk(RESET, listed(RECORD | {"status": "VOID"}))
    outcome = await desk.create()
    assert isinstance(outcome, Done)
    assert outcome.record.is_void
    assert desk.methods() == ["POST", "GET"]


async def test_two_found_are_both_named() -> None:
    desk = Desk(RESET, listed(RECORD, RECORD | {"id": "e-2"}))
    outcome = await desk.create()
    assert isinstance(outcome, Done)
    assert [each.id for each in outcome.twins] == ["e-2"]


async def test_a_no_is_not_done_and_says_why() -> None:
    desk = Desk(no(400, errors=["accountId: unknown"]), listed())
    outcome = await desk.create()
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, Refused)
    assert outcome.reason.fields == {"accountId": "unknown"}


async def test_a_no_because_it_is_so_already_is_done() -> None:
    desk = Desk(no(400, errors=["EXP_ALREADY_VOID"]), yes(RECORD | {"status": "VOIDED"}))
    outcome = await desk.once.void_expense("e-1", reason="twice")
    assert isinstance(outcome, Done)
    assert outcome.was_found


async def test_a_no_whose_look_fails_stays_a_no() -> None:
    desk = Desk(no(403), RESET)
    outcome = await desk.create()
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, Forbidden)


async def test_a_sign_in_that_is_lost_is_not_done() -> None:
    desk = Desk(no(401))
    outcome = await desk.create()
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, LinkAgain)


async def test_a_text_that_is_too_long_is_not_sent() -> None:
    desk = Desk(listed())
    outcome = await desk.create(REQUEST.model_copy(update={"description": f"{TAG} {'x' * 500}"}))
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, OutOfBounds)
    assert desk.methods() == []


async def test_a_look_that_fails_is_repeated() -> None:
    desk = Desk(RESET, no(503), no(503), no(503), listed(RECORD))
    assert isinstance(await desk.create(), Done)
    assert desk.keys() == desk.keys()[:1]


@pytest.mark.parametrize("failure", [no(500), no(403)])
async def test_when_nobody_can_look_it_is_unknown_and_never_repeated(failure: httpx.Response) -> None:
    desk = Desk(RESET, failure)
    assert isinstance(await desk.create(), Unknown)
    assert desk.methods().count("POST") == 1


async def test_after_unknown_the_same_call_begins_with_a_look() -> None:
    desk = Desk(RESET, no(403), listed(RECORD))
    await desk.create()
    outcome = await desk.create()
    assert isinstance(outcome, Done)
    assert desk.methods() == ["POST", "GET", "GET"]


async def test_the_same_call_again_begins_with_a_look() -> None:
    desk = Desk(yes(RECORD, 201), listed(RECORD))
    await desk.create()
    assert isinstance(await desk.create(), Done)
    assert (desk.methods(), desk.pauses) == (["POST", "GET"], [0.0])


async def test_the_same_call_twice_at_once_goes_out_once() -> None:
    desk = Desk(yes(RECORD, 201), listed(RECORD))
    outcomes = await asyncio.gather(desk.create(), desk.create())
    assert all(isinstance(each, Done) for each in outcomes)
    assert desk.methods() == ["POST", "GET"]


async def test_a_cancelled_call_is_looked_for_when_it_can_no_longer_land() -> None:
    def never(request: httpx.Request) -> httpx.Response:
        raise asyncio.CancelledError

    desk = Desk(never, listed(RECORD))
    with pytest.raises(asyncio.CancelledError):
        await desk.create()
    assert isinstance(await desk.create(), Done)
    assert (desk.methods(), desk.pauses) == (["POST", "GET"], [30.0])


async def test_a_katixo_that_stays_down_ends_as_not_done() -> None:
    desk = Desk(httpx.ConnectError("down"))
    outcome = await desk.create()
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, NotSent)
    assert desk.pauses == [1.0, 2.0, 4.0, 4.0]


async def test_a_katixo_that_keeps_failing_ends_as_not_done_after_a_look() -> None:
    answers = [no(500), listed()] * WAITS.attempts
    outcome = await Desk(*answers).create()
    assert isinstance(outcome, NotDone)
    assert isinstance(outcome.reason, ServerFault)


async def test_a_definite_no_makes_a_new_key_for_the_next_call() -> None:
    desk = Desk(no(400), listed(), yes(RECORD, 201))
    await desk.create()
    assert isinstance(await desk.create(), Done)
    assert len(set(desk.keys())) == 2


async def test_a_vendor_that_exists_is_the_answer() -> None:
    contact = {"id": "c-1", "contactType": "VENDOR", "displayName": "Sharma", "gstin": "27AAACB1234C1Z5"}
    desk = Desk(no(409, errors=["CONTACT_DUPLICATE_GSTIN"]), listed(contact))
    request = CreateContact(contact_type="VENDOR", display_name="Sharma & Co", gstin="27AAACB1234C1Z5")
    outcome = await desk.once.create_vendor(request)
    assert isinstance(outcome, Done)
    assert outcome.record.id == "c-1"


async def test_a_description_without_the_tag_is_a_mistake_of_the_caller() -> None:
    desk = Desk(yes(RECORD))
    with pytest.raises(ValueError, match="#k7f3"):
        await desk.create(REQUEST.model_copy(update={"description": "toner #k7f3x"}))
    assert desk.methods() == []


def test_a_key_depends_on_action_content_and_tag() -> None:
    dearer = REQUEST.model_copy(update={"amount": Decimal(1)})
    keys = [content_key("a", REQUEST, TAG), content_key("b", REQUEST, TAG), content_key("a", dearer, TAG)]
    assert len({*keys, content_key("a", REQUEST, "#other"), content_key("a", None, TAG)}) == 5
    assert content_key("a", REQUEST.model_copy(), TAG) == keys[0]
