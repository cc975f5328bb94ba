"""The terminal's buttons: what a line taps, and what it leaves to be read as words."""

from __future__ import annotations

import pytest

from bot.channels.terminal import TerminalChannel
from bot.storage.outbox import OutboxRow
from handlers.replies import Button, Reply
from tests.fakes import START

QUESTION = (Button("UPI", "mode-UPI", "d1", 1), Button("Cash", "mode-CASH", "d1", 1))
CARD = (Button("Post", "post", "d1", 2), Button("Cancel", "cancel", "d1", 2))
ROW = OutboxRow(
    1, "1:0", "terminal", "owner", "terminal:owner", "d1", False, b"", 0, None, None, None, None, START, None
)


@pytest.fixture
async def channel() -> TerminalChannel:
    channel = TerminalChannel(lambda reply: None)
    await channel.deliver(ROW, Reply("How was it paid?", QUESTION, "d1"))
    await channel.deliver(ROW, Reply("₹500, Fuel", CARD, "d1"))
    return channel


@pytest.mark.parametrize(("line", "tapped"), [("post", CARD[0]), (" Cancel ", CARD[1]), ("#2", CARD[1])])
async def test_a_line_taps_a_button_of_the_newest_card(channel: TerminalChannel, line: str, tapped: Button) -> None:
    assert channel.newest_button(line) == channel.button(line) == tapped


@pytest.mark.parametrize("line", ["cash", "#3", "#0", "#²", "#", ""])
async def test_other_words_are_words(channel: TerminalChannel, line: str) -> None:
    assert channel.newest_button(line) is None


async def test_a_script_finds_the_newest_card_that_has_the_button(channel: TerminalChannel) -> None:
    assert channel.button("cash") == QUESTION[1]


async def test_before_any_card_nothing_is_tapped() -> None:
    assert TerminalChannel(lambda reply: None).button("#1") is None
