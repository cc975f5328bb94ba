"""Six weeks of mornings with kills and a database that goes away, judged by an oracle; the year is played on demand."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from tests.bot.morning_world import INDIA, Heard, Owed
from tests.bot.remind_year import BEGIN, Verdict, expected_days, judge_bill, play


async def test_every_due_is_named_on_its_days_once_and_none_after_payment(tmp_path: Path) -> None:
    verdict = await play(tmp_path, 42, away=(14, 28))
    assert verdict.faults == []
    assert verdict.messages > 40
    assert verdict.named > 60
    assert verdict.kills == 6


def test_the_oracle_names_the_days_of_a_bill() -> None:
    owed = Owed("B", BEGIN, BEGIN + timedelta(days=5))
    days = expected_days(owed, BEGIN, BEGIN + timedelta(days=30), {BEGIN + timedelta(days=6)})
    assert [(day - BEGIN).days for day in sorted(days)] == [2, 5, 7, 8, 12, 19, 26]


def test_the_oracle_sees_what_is_wrong() -> None:
    morning = datetime.combine(BEGIN, datetime.min.time(), INDIA) + timedelta(hours=8)
    owed = Owed("B", BEGIN - timedelta(days=9), BEGIN, morning + timedelta(hours=4))
    verdict = Verdict(3)
    judge_bill(verdict, owed, [Heard("u", at, "").at for at in (morning, morning, morning + timedelta(days=1))])
    assert [len(one) for one in (verdict.twice, verdict.after_payment, verdict.needless)] == [1, 1, 1]
    judge_bill(verdict, owed, [])
    assert len(verdict.missed) == 1
