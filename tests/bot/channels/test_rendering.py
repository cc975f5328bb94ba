"""Whatever a reply says and offers, what is made of it stays within the platform's limits and cuts no amount."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.cutting import AMOUNT, cut_place, measure, shorten, split_lines
from bot.channels.rendering import Choice, Limits, chosen, is_within, render
from handlers.replies import Button, Reply, pack

WHATSAPP_LIKE = Limits(text=4096, beside_choices=1024, buttons=3, label=20, data_bytes=200, rows=10, row_label=24)
TELEGRAM_LIKE = Limits(text=4096, beside_choices=4096, buttons=100, label=64, data_bytes=64)
SMALL = Limits(text=60, beside_choices=40, buttons=2, label=8, data_bytes=40, rows=4, row_label=12)
LIMITS = pytest.mark.parametrize("limits", [WHATSAPP_LIKE, TELEGRAM_LIKE, SMALL])

amounts = st.integers(0, 10**9).map(lambda number: f"₹{number:,}.50")
words = st.one_of(
    amounts, st.text(min_size=1, max_size=30), st.sampled_from(["😀", "\n", "खर्च", "e\u0301", "👩‍👩‍👧", "\0"])
)
texts = st.lists(words, max_size=60).map(" ".join)
buttons = st.builds(Button, st.text(max_size=30), st.just("post"), st.just("k7f3q2ab5c"), st.integers(1, 99))
replies = st.builds(Reply, texts, st.lists(buttons, max_size=14).map(tuple))


def amounts_of(text: str) -> list[str]:
    return re.findall(r"₹[\d,]+\.50", text)


@LIMITS
@given(replies)
@settings(deadline=None)
def test_every_message_stays_within_the_limits(limits: Limits, reply: Reply) -> None:
    drawn = render(reply, limits)
    assert [one for one in drawn if not is_within(one, limits)] == []


@LIMITS
@given(replies)
@settings(deadline=None)
def test_every_choice_can_be_reached(limits: Limits, reply: Reply) -> None:
    assert [one.data for one in render(reply, limits)[-1].choices] == [pack(button) for button in reply.buttons]


@LIMITS
@given(st.lists(st.one_of(amounts, st.sampled_from(["paid", "to Sharma", "\n", "😀" * 9])), max_size=400).map(" ".join))
@settings(deadline=None)
def test_no_amount_is_cut(limits: Limits, text: str) -> None:
    card = Reply(text, (Button("Post", "post", "k7", 1),))
    for reply in (Reply(text), card):
        shown = [amount for one in render(reply, limits) for amount in re.findall(r"[\d₹][\d₹,.]*", one.text)]
        assert set(shown) <= {amount.rstrip(",.") for amount in re.findall(r"₹[\d,.]+", text)}


@given(st.lists(st.one_of(amounts, st.sampled_from(["a", "\n", "word"])), min_size=1).map(" ".join))
def test_a_text_that_is_split_keeps_every_amount(text: str) -> None:
    assert amounts_of(" ".join(split_lines(text, 40))) == amounts_of(text)


def test_a_text_is_split_at_line_ends() -> None:
    assert split_lines("one\ntwo\nthree", 8) == ("one\ntwo", "three")


def test_a_long_line_is_split_between_words() -> None:
    assert split_lines("alpha beta gamma", 12) == ("alpha beta", "gamma")


def test_a_short_card_keeps_its_last_lines_when_one_line_is_long() -> None:
    shown = shorten("₹2,500\n" + "word " * 300 + "\nFri 20 Nov, Kumar Stores", 1024)
    assert shown.startswith("₹2,500\nword")
    assert shown.endswith("Fri 20 Nov, Kumar Stores")


def test_a_text_of_lists_that_is_too_long_keeps_every_heading_and_thins_the_longest_list() -> None:
    lists = {"To pay (30):": 30, "On hold (2):": 2, "Without a photo (40):": 40}
    text = "\n".join(line for head, count in lists.items() for line in [head, *["• Sharma ₹2,500, today"] * count])
    shown = shorten(text, 1024)
    assert [line for line in shown.split("\n") if line.endswith(":")] == list(lists)
    assert shown.count("• Sharma ₹2,500, today") > 30
    assert shown.count("…") == 2


@pytest.mark.parametrize("text", ["Rs. 2,500", "₹ 2,500", "2.5 lakh", "1.2k", "18%", "-₹500"])
def test_a_figure_with_its_unit_is_one_piece(text: str) -> None:
    assert AMOUNT.fullmatch(text)
    assert cut_place(text, measure(text) - 1) == 0


@pytest.mark.parametrize("whole", ["👩‍👩‍👧", "e\u0301", "क्षि", "🇮🇳", "👍🏽"])
def test_no_character_is_taken_apart(whole: str) -> None:
    assert shorten("xx" + whole * 3, 2 + measure(whole) + 1 + measure("…")) == "xx" + whole + "…"


def test_many_buttons_become_a_list_and_more_become_numbers() -> None:
    def card(count: int) -> Reply:
        return Reply("Which one?", tuple(Button(f"Account {n}", f"account-{n}", "k7", 1) for n in range(count)))

    forms = [render(card(count), WHATSAPP_LIKE)[-1].form for count in (0, 3, 4, 10, 11)]
    assert forms == ["text", "buttons", "list", "list", "numbered"]
    assert render(card(11), WHATSAPP_LIKE)[-1].text.endswith("\n11. Account 10")


def test_labels_that_read_alike_are_told_apart() -> None:
    card = Reply("Which?", tuple(Button("HDFC Current Account", f"account-{n}", "k7", 1) for n in range(3)))
    labels = [choice.label for choice in render(card, WHATSAPP_LIKE)[0].choices]
    assert labels == ["HDFC Current Account", "HDFC Current… 2", "HDFC Current… 3"]


def test_what_no_button_can_carry_is_numbered() -> None:
    card = Reply("Which?", (Button("Post", "x" * 300, "k7", 1),))
    assert render(card, WHATSAPP_LIKE)[0].form == "numbered"


@pytest.mark.parametrize("text", ["0", "3", "2500", "2 kg", "two", "²", "1.5"])
def test_what_is_no_number_of_a_choice_chooses_nothing(text: str) -> None:
    assert chosen(text, (Choice("UPI", "a"), Choice("Cash", "b"))) is None


def test_an_empty_reply_is_still_a_message() -> None:
    assert render(Reply("\0 \ud800"), WHATSAPP_LIKE)[0].text == "…"
