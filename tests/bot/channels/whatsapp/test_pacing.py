"""The pace of the number and of a user, both ways, and the pauses that the platform asks for."""

from __future__ import annotations

from datetime import timedelta

from bot.channels.whatsapp.pacing import LONGEST_PAUSE_S, USERS_REMEMBERED, Brakes
from tests.fakes import START


def at(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def test_eighty_messages_a_second_go_through_the_number() -> None:
    brakes = Brakes()
    waits = [brakes.wait_s(f"user{number}", START) for number in range(81)]
    assert (waits[:80], waits[80] > 0) == ([0.0] * 80, True)


def test_what_comes_in_counts_too() -> None:
    brakes = Brakes()
    for _ in range(100):
        brakes.came_in(START)
    assert brakes.wait_s("user", START) > 0
    assert brakes.wait_s("user", START + at(1)) == 0


def test_in_the_long_run_a_user_gets_one_message_in_six_seconds() -> None:
    brakes = Brakes()
    sent = sum(brakes.wait_s("user", START + at(second)) == 0 for second in range(3600))
    assert 600 <= sent <= 620


def test_a_slowed_user_holds_up_nobody_else() -> None:
    brakes = Brakes()
    assert brakes.slow("user", START, 0) == 6
    assert (brakes.wait_s("user", START), brakes.wait_s("other", START)) == (6, 0)
    assert brakes.wait_s("user", START + at(6)) == 0


def test_pauses_grow_with_their_jitter_and_end_with_the_first_message() -> None:
    brakes = Brakes()
    assert [brakes.pause(START, 0.5) for _ in range(3)] == [3, 6, 12]
    assert max(brakes.pause(START, 0) for _ in range(2000)) == LONGEST_PAUSE_S
    brakes.went_out()
    assert brakes.pause(START, 0) == 2


def test_a_clock_that_is_set_back_fills_no_bucket_and_hurts_none() -> None:
    brakes = Brakes()
    for _ in range(20):
        brakes.wait_s("user", START)
    assert brakes.wait_s("user", START - at(3600)) > 0
    assert brakes.wait_s("user", START + at(6)) == 0


def test_only_so_many_users_are_remembered() -> None:
    brakes = Brakes()
    for number in range(USERS_REMEMBERED + 10):
        brakes.wait_s(f"user{number}", START)
    assert len(brakes.users) == USERS_REMEMBERED
