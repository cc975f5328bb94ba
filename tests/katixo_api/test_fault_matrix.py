"""A sample of the fault matrix: every fault at every writing call, in one of the four worlds each.

All of them: `python -m tests.katixo_api.fault_matrix`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from katixo_api.errors import KatixoError
from katixo_api.once import Done, NotDone, Once, Unknown
from tests.katixo_api.fault_matrix.acts import ACTS, Desk, Told
from tests.katixo_api.fault_matrix.faults import FAULTS, LATE
from tests.katixo_api.fault_matrix.judge import judge, mark
from tests.katixo_api.fault_matrix.walk import WORLDS, Case, Place, clients, sample, script_of, try_late, try_once, walk

SAMPLE = {case.name: case for case in sample()}
EXPENSE = next(act for act in ACTS if act.name == "create an expense")
OFF, ON = WORLDS[0], WORLDS[1]

Do = Callable[[Once], Awaitable[Told]]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Walk the sample once."""
    found = asyncio.run(walk(list(SAMPLE.values()), tmp_path_factory.mktemp("matrix"), try_once))
    return {case.name: outcome for case, outcome in found.items()}


@pytest.mark.parametrize("name", SAMPLE)
def test_never_doubled_and_never_lost(outcomes: dict[str, str], name: str) -> None:
    assert outcomes[name] == SAMPLE[name].fault.expected


def test_the_sample_has_every_fault_and_every_act_in_every_world() -> None:
    met = {(case.world, part) for case in SAMPLE.values() for part in (case.fault, case.act)}
    assert met >= {(world, part) for world in WORLDS for part in (*FAULTS, *ACTS)}


async def test_what_lands_beyond_the_margin_is_a_twin_that_the_next_look_names_or_none_under_keys(
    tmp_path: Path,
) -> None:
    found = await walk([Case(OFF, EXPENSE, LATE), Case(ON, EXPENSE, LATE)], tmp_path, try_late)
    assert list(found.values()) == ["twin, named by the next look", "done-once"]


def blind(desk: Desk, tag: str) -> Do:
    """Give a caller who repeats without a look."""

    async def do(_: Once) -> Told:
        try:
            return Done(await desk.katixo.expenses.create(desk.expense(tag)))
        except KatixoError:
            return Done(await desk.katixo.expenses.create(desk.expense(tag)))

    return do


def faint(desk: Desk, tag: str) -> Do:
    """Give a caller who takes a lost answer for a no."""

    async def do(_: Once) -> Told:
        try:
            return Done(await desk.katixo.expenses.create(desk.expense(tag)))
        except KatixoError as error:
            return NotDone(error)

    return do


def unsure(desk: Desk, tag: str) -> Do:
    """Give a caller who never finds out."""

    async def do(_: Once) -> Told:
        return Unknown(KatixoError("whatever"))

    return do


@pytest.mark.parametrize(("caller", "verdict"), [(blind, "DOUBLED"), (faint, "TOLD WRONG"), (unsure, "TOLD WRONG")])
async def test_the_judge_sees_through_a_careless_caller(
    tmp_path: Path, caller: Callable[[Desk, str], Do], verdict: str
) -> None:
    case = Case(OFF, EXPENSE, next(fault for fault in FAULTS if fault.name == "drop_after_save"))

    async def attempt(place: Place, case: Case) -> str:
        async with clients(place, case.fault) as (desk, once):
            errand = await case.act.prepare(desk)
            errand = replace(errand, do=caller(desk, errand.about))
            before = mark(place.sandbox.path)
            place.sandbox.misbehave(script_of(case))
            return judge(place.sandbox.path, before, case.act, errand, await errand.do(once))

    assert list((await walk([case], tmp_path, attempt)).values()) == [verdict]
