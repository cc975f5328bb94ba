"""Random rounds of crashes: nothing lost, nothing doubled; and the control, which must double.

Thirty rounds on SQLite are played always, ten at a time. Those on PostgreSQL and the control take longer and are played
when asked for: `CRASH_ROUNDS=1 pytest tests/crash/test_rounds.py`; `python -m tests.crash.rounds` plays any number.
"""

from __future__ import annotations

import asyncio
import os

import pytest

from tests.crash.rounds import Plan, Verdict, play

ON_REQUEST = "random crash rounds are played when asked for"
on_request = pytest.mark.skipif("CRASH_ROUNDS" not in os.environ, reason=ON_REQUEST)


def run(plan: Plan) -> Verdict:
    return asyncio.run(play(plan))


@pytest.mark.parametrize(("database", "rounds"), [("sqlite", 30), pytest.param("postgres", 4, marks=on_request)])
def test_nothing_is_lost_and_nothing_doubled(database: str, rounds: int) -> None:
    verdict = run(Plan(rounds, 1, database, together=10))
    assert verdict.findings == []
    assert verdict.counts["kills"] + verdict.counts["freezes"] > 0
    assert verdict.counts["requests to make an expense"] > 0


@on_request
def test_the_control_without_its_claim_check_doubles_and_reconcile_says_so() -> None:
    verdict = run(Plan(4, 3, "postgres", claims=False, keys=False))
    assert verdict.count("double") > 0
    assert verdict.reconciled[0] == 1
