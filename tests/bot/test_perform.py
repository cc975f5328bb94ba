"""One effect to the world: claimed once, never repeated blindly, and its end told to the conversation."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from bot.katixo_calls import idempotency_key
from bot.perform import Performer
from bot.storage import effects, people
from handlers.effects import ExpensePosted, Trouble
from handlers.events import Failed
from tests.bot.performing import DRAFT, PATIENCE, POST, RESET, SAVED_AND_RESET, Bench
from tests.fakes import START, Misfortune
from tests.katixo_api.replies import no

HTML = httpx.Response(200, html="<h1>hello</h1>")


async def test_an_expense_is_posted_and_its_number_told(bench: Bench) -> None:
    key = await bench.want(POST)
    assert await bench.drain() is None
    answer = await bench.answer()
    assert (answer.number, (await bench.row(key)).state) == ("EXP-1", "done")
    assert ((await bench.booking()).state, (await bench.booking()).number) == ("posted", "EXP-1")


async def test_two_workers_at_once_post_once(bench: Bench) -> None:
    await bench.want(POST)
    other = Performer(bench.database, bench.clients, bench.clock, PATIENCE)
    await asyncio.gather(bench.drain(), other.drain(DRAFT), bench.drain())
    assert len(bench.katixo.writes()) == 1


async def test_what_is_done_is_not_done_again(bench: Bench) -> None:
    await bench.want(POST)
    await bench.drain()
    await bench.want(POST)
    await bench.drain()
    assert len(bench.katixo.writes()) == 1


@pytest.mark.parametrize(
    "misfortune",
    [SAVED_AND_RESET, Misfortune(no(500), saves=True), Misfortune(HTML, saves=True), Misfortune(no(429), saves=True)],
)
async def test_an_answer_that_got_lost_is_looked_for_and_found(bench: Bench, misfortune: Misfortune) -> None:
    bench.katixo.writing.append(misfortune)
    key = await bench.want(POST)
    await bench.drain()
    assert (await bench.row(key)).state == "unknown"
    await bench.drain_all()
    assert len(bench.katixo.writes()) == len(bench.katixo.expenses) == 1
    assert (await bench.answer()).number == "EXP-1"


async def test_no_look_before_the_call_can_no_longer_land(bench: Bench) -> None:
    bench.katixo.writing.append(RESET)
    await bench.want(POST)
    moment = await bench.drain()
    assert moment == START + timedelta(seconds=PATIENCE.call_s + PATIENCE.margin_s)
    bench.clock.forward(PATIENCE.call_s + PATIENCE.margin_s - 0.1)
    assert await bench.drain() == moment
    assert [one.method for one in bench.katixo.asked] == ["POST"]


async def test_a_slow_server_that_saves_after_the_first_look_has_made_one_entry(bench: Bench) -> None:
    bench.katixo.writing.append(RESET)
    await bench.want(POST)
    for _ in range(3):
        moment = await bench.drain()
        assert moment
        bench.clock.moment = moment
    bench.katixo.add(f"toner #{DRAFT}")
    await bench.drain_all()
    assert (len(bench.katixo.writes()), len(bench.katixo.expenses)) == (1, 1)
    assert (await bench.answer()).number == "EXP-1"


async def test_nothing_is_repeated_before_the_call_can_no_longer_land(bench: Bench) -> None:
    bench.katixo.writing.append(RESET)
    await bench.want(POST)
    while len(bench.katixo.writes()) < 2:
        moment = await bench.drain()
        bench.clock.moment = moment or bench.clock.moment
    assert (bench.clock.now() - START).total_seconds() >= PATIENCE.landing_s


async def test_what_is_not_found_is_tried_again_under_the_same_key(bench: Bench) -> None:
    bench.katixo.writing += [RESET, RESET]
    await bench.want(POST)
    await bench.drain_all()
    assert len(bench.katixo.writes()) == 3
    assert len(set(bench.katixo.keys())) == 1
    assert len(bench.katixo.expenses) == 1


async def test_a_call_that_lands_late_makes_a_twin_that_is_named(bench: Bench) -> None:
    bench.katixo.writing.append(SAVED_AND_RESET)
    await bench.want(POST)
    await bench.drain()
    bench.katixo.add(f"toner #{DRAFT}")
    await bench.drain_all()
    answer = await bench.answer()
    assert isinstance(answer, ExpensePosted)
    assert (answer.number, answer.twin_number) == ("EXP-1", "EXP-2")


async def test_another_draft_s_record_is_not_taken_for_ours(bench: Bench) -> None:
    bench.katixo.add(f"see #{DRAFT}x and{DRAFT}")
    bench.katixo.writing.append(RESET)
    await bench.want(POST)
    await bench.drain_all()
    assert (await bench.answer()).number == "EXP-2"


async def test_a_record_that_was_voided_since_counts_as_posted_and_is_not_repeated(bench: Bench) -> None:
    bench.katixo.writing.append(SAVED_AND_RESET)
    await bench.want(POST)
    await bench.drain()
    bench.katixo.expenses[0]["status"] = "VOIDED"
    await bench.drain_all()
    answer = await bench.answer()
    assert isinstance(answer, ExpensePosted)
    assert answer.voided
    assert (await bench.booking()).state == "void"
    assert len(bench.katixo.expenses) == 1


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (no(400, errors=["accountId: unknown"]), "refused"),
        (no(403), "forbidden"),
        (no(404), "gone"),
        (no(400, errors=["ACCT_PERIOD_CLOSED"]), "period_closed"),
    ],
)
async def test_a_no_ends_the_effect_and_frees_the_booking(
    bench: Bench, answer: httpx.Response, trouble: Trouble
) -> None:
    bench.katixo.writing.append(Misfortune(answer))
    key = await bench.want(POST)
    assert await bench.drain() is None
    (event,) = await bench.events()
    assert isinstance(event, Failed)
    assert (event.trouble, event.final) == (trouble, True)
    assert ((await bench.row(key)).state, (await bench.booking()).fingerprint) == ("refused", None)


async def test_the_reason_of_a_no_is_katixo_s_own_without_codes(bench: Bench) -> None:
    bench.katixo.writing.append(Misfortune(no(400, errors=["accountId: unknown", "EXP_CODE"], message="Not\nvalid")))
    await bench.want(POST)
    await bench.drain()
    (event,) = await bench.events()
    assert isinstance(event, Failed)
    assert event.detail == "Not valid; accountId: unknown"


async def test_too_many_calls_wait_as_long_as_katixo_says(bench: Bench) -> None:
    bench.katixo.writing.append(Misfortune(no(429, retry_after="12")))
    key = await bench.want(POST)
    assert await bench.drain() == START + timedelta(seconds=12)
    assert (await bench.row(key)).state == "unknown"
    await bench.drain_all()
    assert len(bench.katixo.expenses) == 1


async def test_while_katixo_is_down_pauses_grow_to_the_longest_and_nothing_is_written(bench: Bench) -> None:
    bench.katixo.writing += [Misfortune(httpx.ConnectError("down"))] * 12
    await bench.want(POST)
    pauses = []
    for _ in range(10):
        moment = await bench.drain()
        assert moment
        pauses.append((moment - bench.clock.now()).total_seconds())
        bench.clock.forward(pauses[-1])
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60, 60]
    await bench.drain_all()
    assert len(set(bench.katixo.keys())) == len(bench.katixo.expenses) == 1


async def test_a_frozen_worker_does_not_write_when_it_wakes(bench: Bench) -> None:
    bench.clients.frozen_s = PATIENCE.guard_s + 1
    key = await bench.want(POST)
    await bench.drain()
    assert not bench.katixo.writes()
    assert (await bench.row(key)).state == "intent"


async def test_a_dead_worker_s_call_is_looked_for_only_when_it_can_no_longer_land(bench: Bench) -> None:
    key = await bench.want(POST)
    await bench.database.write(lambda tx: effects.claim(tx.connection, key, 0, START))
    assert await bench.drain() == START + timedelta(seconds=PATIENCE.crashed_s)
    assert not bench.katixo.asked
    bench.clock.forward(PATIENCE.crashed_s)
    await bench.drain_all()
    methods = [one.method for one in bench.katixo.asked]
    assert (methods[0], methods.count("POST")) == ("GET", 1)


async def test_a_look_that_fails_is_told_and_looked_again(bench: Bench) -> None:
    bench.katixo.writing.append(SAVED_AND_RESET)
    bench.katixo.reading += [Misfortune(httpx.ConnectError("down")), Misfortune(no(503))]
    await bench.want(POST)
    await bench.drain_all()
    assert [event.kind for event in await bench.events()] == ["failed", "done"]
    assert len(bench.katixo.writes()) == 1


async def test_a_sign_out_before_the_look_is_told_and_the_card_is_not_given_back(bench: Bench) -> None:
    bench.katixo.writing.append(SAVED_AND_RESET)
    bench.katixo.reading += [Misfortune(no(401))]
    await bench.want(POST)
    moment = await bench.drain()
    bench.katixo.writing.append(Misfortune(no(401)))
    bench.clock.forward(60)
    await bench.drain()
    assert moment
    troubles = [(event.trouble, event.final) for event in await bench.events() if isinstance(event, Failed)]
    assert troubles == [("down", False), ("link_again", False)]


async def test_nobody_signed_in_means_waiting(bench: Bench) -> None:
    await bench.want(POST)
    await bench.database.write(lambda tx: people.set_org(tx.connection, "u1", None))
    assert await bench.drain() == START + timedelta(seconds=PATIENCE.longest_pause_s)
    assert not bench.katixo.asked


async def test_the_key_changes_with_content_and_refusals_and_with_nothing_else(bench: Bench) -> None:
    row = await bench.row(await bench.want(POST))
    tried_again = replace(row, attempt=7, state="unknown")
    assert idempotency_key(tried_again) == idempotency_key(row)
    assert idempotency_key(replace(row, body=b"other")) != idempotency_key(row)
    assert idempotency_key(replace(row, refusals=1)) != idempotency_key(row)
    assert len(idempotency_key(row)) <= 100
