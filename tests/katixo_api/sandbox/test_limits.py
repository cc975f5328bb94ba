"""The fixed window of a minute."""

from __future__ import annotations

from katixo_api.sandbox.limits import RateLimit


def test_the_limit_counts_down_for_each_caller_apart() -> None:
    limit = RateLimit(2)
    assert [limit.count("a", 60.0), limit.count("a", 61.0), limit.count("a", 62.0), limit.count("b", 62.0)] == [
        1,
        0,
        -1,
        1,
    ]


def test_a_new_minute_begins_anew() -> None:
    limit = RateLimit(1)
    assert [limit.count("a", 119.9), limit.count("a", 119.9), limit.count("a", 120.0)] == [0, -1, 0]
    assert limit.reset_s(119.9) == 120


def test_without_a_limit_the_headers_always_say_plenty() -> None:
    limit = RateLimit(None)
    assert {limit.count("a", 60.0) for _ in range(1000)} == {299}
