"""Taking an expense back at Katixo: void once, already void counts, and a no leaves everything as it was."""

from __future__ import annotations

import httpx
import pytest

from handlers.effects import Voided
from handlers.events import Failed
from tests.bot.performing import DRAFT, POST, RESET, SAVED_AND_RESET, Bench, void
from tests.fakes import Misfortune
from tests.katixo_api.replies import no


async def test_an_undo_voids_and_frees_the_booking(bench: Bench) -> None:
    await bench.want(POST)
    await bench.drain()
    await bench.want(void())
    await bench.drain()
    assert bench.katixo.expenses[0]["status"] == "VOIDED"
    assert ((await bench.booking()).state, (await bench.booking()).fingerprint) == ("void", None)


async def test_an_entry_that_is_void_already_counts_as_undone(bench: Bench) -> None:
    bench.katixo.add("toner", status="VOIDED")
    await bench.want(void())
    await bench.drain()
    assert await bench.answer() == Voided("EXP-1", elsewhere=True)


async def test_an_undo_whose_answer_got_lost_is_looked_for(bench: Bench) -> None:
    bench.katixo.add("toner")
    bench.katixo.writing.append(SAVED_AND_RESET)
    await bench.want(void())
    await bench.drain_all()
    assert await bench.answer() == Voided("EXP-1")
    assert len(bench.katixo.writes()) == 1


async def test_an_undo_that_did_not_land_is_tried_again(bench: Bench) -> None:
    bench.katixo.add("toner")
    bench.katixo.writing.append(RESET)
    await bench.want(void())
    await bench.drain_all()
    assert bench.katixo.expenses[0]["status"] == "VOIDED"


async def test_an_undo_of_what_is_gone_comes_to_an_end(bench: Bench) -> None:
    bench.katixo.writing.append(RESET)
    key = await bench.want(void())
    await bench.drain_all()
    assert (await bench.row(key)).state == "refused"


@pytest.mark.parametrize("answer", [no(403), no(400, errors=["ACCT_PERIOD_CLOSED"])])
async def test_a_refused_undo_leaves_the_booking_as_it_was(bench: Bench, answer: httpx.Response) -> None:
    await bench.want(POST)
    await bench.drain()
    bench.katixo.writing.append(Misfortune(answer))
    await bench.want(void())
    await bench.drain()
    booking = await bench.booking()
    assert (booking.state, booking.number, booking.fingerprint) == ("posted", "EXP-1", "f")


async def test_a_refused_undo_whose_look_fails_too_is_a_no(bench: Bench) -> None:
    bench.katixo.add("toner")
    bench.katixo.writing.append(Misfortune(no(403)))
    bench.katixo.reading.append(Misfortune(httpx.ConnectError("down")))
    await bench.want(void())
    await bench.drain()
    assert isinstance((await bench.events())[0], Failed)


async def test_voiding_the_second_record_leaves_the_booking_posted(bench: Bench) -> None:
    await bench.want(POST)
    await bench.drain()
    twin = bench.katixo.add(f"toner #{DRAFT}")
    await bench.want(void(twin))
    await bench.drain()
    assert ((await bench.booking()).state, (await bench.booking()).number) == ("posted", "EXP-1")
