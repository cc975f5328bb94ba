"""Whatever a reply says and offers, Telegram takes what is made of it; the judge is the fake's own strictness."""

from __future__ import annotations

import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.markup import Piece, draw, long_data, short_data, to_html
from handlers.replies import Button, Reply, pack
from tests.telegram_api.checks import check_keyboard, check_text

AMOUNTS = st.integers(0, 10**9).map(lambda number: f"₹{number:,}.50")
WORDS = st.one_of(
    AMOUNTS, st.text(min_size=1, max_size=40), st.sampled_from(["*", "*a*", "<b>", "&amp;", "\n", "😀", "ख़र्च", "\0"])
)
TEXTS = st.lists(WORDS, max_size=80).map(" ".join)
BUTTONS = st.builds(
    Button, st.text(max_size=30), st.text(min_size=1, max_size=90), st.just("k7f3q2ab5c"), st.integers(1, 99)
)
REPLIES = st.builds(Reply, TEXTS, st.lists(BUTTONS, max_size=14).map(tuple))


def taken(piece: Piece) -> str:
    """Give what Telegram shows of a message; it raises when Telegram would refuse it."""
    rows = [[{"text": one.label, "callback_data": one.data} for one in row] for row in piece.keyboard]
    check_keyboard({"reply_markup": json.dumps({"inline_keyboard": rows})})
    return check_text({"parse_mode": "HTML", "text": piece.html})


@given(REPLIES)
@settings(deadline=None, max_examples=300)
def test_telegram_takes_whatever_is_said(reply: Reply) -> None:
    pieces = draw(reply)
    assert all(taken(piece) for piece in pieces)
    assert sum(len(row) for row in pieces[-1].keyboard) == len(reply.buttons)


@given(st.lists(st.one_of(AMOUNTS, st.sampled_from(["paid", "\n", "to Sharma & Sons", "😀" * 99])), max_size=900))
@settings(deadline=None)
def test_no_amount_is_cut_and_none_is_lost_from_a_long_text(words: list[str]) -> None:
    text = " ".join(words)
    shown = [amount for piece in draw(Reply(text)) for amount in re.findall(r"₹[\d,.]+", taken(piece))]
    assert shown == re.findall(r"₹[\d,.]+", text)


@given(BUTTONS)
def test_a_button_is_known_again_by_what_it_carries(button: Button) -> None:
    data = short_data(pack(button))
    assert len(data.encode()) <= 64
    known = long_data(data, Reply("x", (button,))) if data.startswith("~") else data
    assert known == pack(button)


def test_bold_is_bold_and_everything_else_is_plain() -> None:
    assert to_html("*₹2,500*, <Tea> & 2*3*4\n*a\nb*") == "<b>₹2,500</b>, &lt;Tea&gt; &amp; 2*3*4\n*a\nb*"


def test_long_labels_stand_below_each_other() -> None:
    labels = ("HDFC Current…", "ICICI Savings…", "Cash", "UPI")
    (piece,) = draw(Reply("Which?", tuple(Button(label, label, "k7", 1) for label in labels)))
    assert [len(row) for row in piece.keyboard] == [1, 3]
