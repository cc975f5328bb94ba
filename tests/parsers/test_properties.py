"""What holds for every text: no exception, spans that point into the message, no draft from noise, plain JSON."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.drafts import Found
from parsers.explain import explain
from parsers.message import read_message
from parsers.money import read_amount
from parsers.schema import to_schema
from parsers.text import read_text

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
WORDS = st.sampled_from(
    [
        "paid",
        "500",
        "₹",
        "petrol",
        "cash",
        "upi",
        "to",
        "Sharma",
        "kal",
        "5/11",
        "nahi",
        "gst",
        "18%",
        "incl",
        "bill",
        "no",
        "42",
        "x",
        "3",
        "@",
        "lakh",
        "dedh",
        "sau",
        ",",
        "\n",
        "?",
        "देना",
    ]
)
CHATTY = st.lists(WORDS, max_size=25).map(" ".join)


@given(st.one_of(st.text(max_size=200), CHATTY), st.booleans())
@settings(max_examples=300, deadline=None)
def test_every_text_is_read_and_its_reading_is_plain_json(text: str, pending: bool) -> None:
    plain = to_schema(read_message(text, NOW, pending=pending))
    assert json.loads(json.dumps(plain)) == plain


@given(st.one_of(st.text(max_size=100), CHATTY))
@settings(max_examples=300, deadline=None)
def test_every_span_points_at_what_was_written(text: str) -> None:
    for line in explain(text, read_message(text, NOW)):
        start, end = line.span
        assert 0 <= start <= end <= len(text)
        assert (
            line.row < 0
            or not line.text
            or line.span == (0, 0)
            or text[start:end] == line.text
            or line.field == "vendor"
        )


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_flat_text_keeps_every_position(text: str) -> None:
    seen = read_text(text)
    assert len(seen.flat) == len(text)
    assert all(0 <= token.start < token.end <= len(text) for token in seen.tokens)


@given(st.text(alphabet=st.characters(exclude_categories=["Nd", "Nl", "No", "Cs"]), max_size=200))
@settings(max_examples=200, deadline=None)
def test_a_text_without_figures_or_number_words_gives_no_amount(text: str) -> None:
    found = read_amount(text)
    assert found is None or found.rule == "amount in words"


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal("99999999.99"), places=2))
def test_an_amount_comes_back_as_it_was_written(value: Decimal) -> None:
    assert _value(read_amount(f"Rs {value}")) == value
    assert _value(read_amount(f"₹{value:,}/-")) == value


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_noise_gives_no_draft(text: str) -> None:
    reading = read_message("".join(char for char in text if not char.isalnum()), NOW)
    assert reading.drafts == ()


def _value(found: Found[Decimal] | None) -> Decimal | None:
    return found.value if found else None
