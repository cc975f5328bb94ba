"""Random rounds of crashes: nothing lost, nothing doubled; and the control, which must double.

They take real time, and where a strike falls depends on the machine, so they are played when asked for:
`CRASH_ROUNDS=1 pytest tests/crash/test_rounds.py`; `python -m tests.crash.rounds` plays as many as one likes.
"""

from __future__ import annotations

import asyncio
import os

import pytest

from tests.crash.rounds import Plan, Verdict, play

ON_REQUEST = "random crash rounds are played when asked for"
pytestmark = pytest.mark.skipif("CRASH_ROUNDS" not in os.environ, reason=ON_REQUEST)


def run(plan: Plan) -> Verdict:
    return asyncio.run(play(plan))


@pytest.mark.parametrize(("database", "rounds"), [("sqlite", 4), ("postgres", 2)])
def test_nothing_is_lost_and_nothing_doubled(database: str, rounds: int) -> None:
    verdict = run(Plan(rounds, 1, database))
    assert verdict.findings == []
    assert verdict.counts["kills"] + verdict.counts["freezes"] > 0
    assert verdict.counts["requests to make an expense"] > 0


def test_the_control_without_its_claim_check_doubles_and_reconcile_says_so() -> None:
    verdict = run(Plan(4, 3, "postgres", claims=False, keys=False))
    assert verdict.count("double") > 0
    assert verdict.reconciled[0] == 1
