"""How fast we send: short bursts at once, then one a second to a chat, and never too many to all."""

from __future__ import annotations

from bot.channels.telegram.pacing import Pace, Rate
from tests.fakes import START, FakeClock


async def seconds_for(pace: Pace, clock: FakeClock, chats: list[int]) -> float:
    """Send to these chats one after the other; give how long that takes."""
    for chat in chats:
        await pace.wait(chat)
    return (clock.now() - START).total_seconds()


async def test_a_short_burst_goes_at_once_and_the_rest_one_a_second() -> None:
    clock = FakeClock()
    pace = Pace(clock, Rate(1.0, 3), Rate(1000.0, 1000))
    assert await seconds_for(pace, clock, [1, 1, 1]) == 0
    assert await seconds_for(pace, clock, [1, 1, 1, 1]) == 4


async def test_one_chat_does_not_slow_another() -> None:
    clock = FakeClock()
    pace = Pace(clock, Rate(1.0, 1), Rate(1000.0, 1000))
    assert await seconds_for(pace, clock, list(range(50))) == 0


async def test_all_chats_together_keep_the_rate_of_the_bot() -> None:
    clock = FakeClock()
    pace = Pace(clock, Rate(1.0, 1), Rate(25.0, 25))
    assert round(await seconds_for(pace, clock, list(range(125))), 1) == 4.0


async def test_a_rest_gives_the_burst_back() -> None:
    clock = FakeClock()
    pace = Pace(clock, Rate(1.0, 2), Rate(1000.0, 1000))
    await seconds_for(pace, clock, [1, 1])
    clock.forward(10)
    assert await seconds_for(pace, clock, [1, 1]) == 10
