"""The lines of a bill as Katixo reckons them: they come to the printed total, or it is one sum that claims nothing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.bill_lines import one_line, price, price_printed
from handlers.business import AccountBook
from katixo_api.bills import NewBillLine
from katixo_api.tax import other_state_tax, same_state_tax
from parsers.drafts import BillDraft, BillLine, Found

BOOK = AccountBook(defaults={"ROUNDING_OFF": "a-round"}, rates=tuple(Decimal(rate) for rate in (0, 5, 18, 40)))


def found(figure: str) -> Found[Decimal]:
    """Give a figure as if it were printed."""
    return Found(Decimal(figure))


def line(amount: str, rate: str | None = None, *, count: str | None = None, each: str | None = None) -> BillLine:
    """Make a printed line."""
    return BillLine(
        description=Found("Rice"),
        quantity=found(count) if count else None,
        unit_price=found(each) if each else None,
        gst_rate=found(rate) if rate else None,
        amount=found(amount),
    )


def plain(line: NewBillLine) -> str:
    """Write what is asked of Katixo for a line."""
    return f"{line.quantity:.0f} x {line.unit_price:.0f} at {line.gst_rate:.0f}"


TWO_RATES = BillDraft(
    lines=(line("4500.00", "5", count="10", each="450"), line("1000.00", "18")),
    taxable=found("5500.00"),
    cgst=found("202.50"),
    sgst=found("202.50"),
    total=found("5905.00"),
)


def test_printed_lines_keep_quantity_rate_and_total() -> None:
    priced = price_printed(TWO_RATES, BOOK, same_state_tax, None)
    assert priced
    assert [plain(one) for one in priced.lines] == ["10 x 450 at 5", "1 x 1000 at 18"]
    assert (priced.taxable, priced.tax, priced.total) == (Decimal(5500), Decimal(405), Decimal(5905))


def test_a_line_with_a_discount_is_one_piece_of_its_sum() -> None:
    draft = replace(TWO_RATES, lines=(line("4500.00", "5", count="10", each="500"), line("1000.00", "18")))
    priced = price_printed(draft, BOOK, same_state_tax, None)
    assert priced
    assert plain(priced.lines[0]) == "1 x 4500 at 5"


@pytest.mark.parametrize(("total", "rounding", "lines"), [("5905.40", "0.40", 3), ("5904.60", "-0.40", 2)])
def test_a_round_off_upwards_is_a_line_and_downwards_stays_as_paise(total: str, rounding: str, lines: int) -> None:
    priced = price_printed(replace(TWO_RATES, total=found(total)), BOOK, same_state_tax, None)
    assert priced
    assert (priced.rounding, len(priced.lines)) == (Decimal(rounding), lines)
    assert priced.total == max(Decimal(total), Decimal(5905))


def test_a_round_off_goes_to_the_account_for_it() -> None:
    priced = price_printed(replace(TWO_RATES, total=found("5905.40")), BOOK, same_state_tax, "a-goods")
    assert priced
    assert [one.account_id for one in priced.lines] == ["a-goods", "a-goods", "a-round"]


def test_lines_without_rates_fall_back_to_the_taxable_sum_at_its_rate() -> None:
    draft = BillDraft(taxable=found("22000"), cgst=found("550"), sgst=found("550"), total=found("23100"))
    priced = price_printed(replace(draft, lines=(line("99.00"),)), BOOK, same_state_tax, None)
    assert priced
    assert [plain(one) for one in priced.lines] == ["1 x 22000 at 5"]


def test_cess_is_a_line_of_its_own_without_gst() -> None:
    draft = BillDraft(
        taxable=found("1000"), cgst=found("200"), sgst=found("200"), cess=found("120"), total=found("1520")
    )
    priced = price_printed(draft, BOOK, same_state_tax, None)
    assert priced
    assert [(one.description, plain(one)) for one in priced.lines] == [
        ("Goods and services", "1 x 1000 at 40"),
        ("Cess", "1 x 120 at 0"),
    ]


@pytest.mark.parametrize(
    "draft",
    [
        replace(TWO_RATES, total=found("6900")),
        replace(TWO_RATES, cgst=found("300"), sgst=found("300")),
        BillDraft(taxable=found("1000"), cgst=found("60"), sgst=found("60"), total=found("1120")),
        replace(TWO_RATES, total=None),
    ],
    ids=["total", "tax", "unknown rate", "no total"],
)
def test_what_does_not_add_up_gives_no_lines(draft: BillDraft) -> None:
    assert price_printed(draft, BOOK, same_state_tax, None) is None


@given(st.decimals("0.01", "99999", places=2), st.sampled_from([0, 5, 18, 40]))
def test_the_server_s_rounding_is_used_whatever_the_state(amount: Decimal, rate: int) -> None:
    one = one_line("Rice", amount, Decimal(rate), None)
    for taxing in (same_state_tax, other_state_tax):
        priced = price((one, one), taxing)
        assert priced.total == 2 * amount + 2 * taxing(amount, Decimal(rate))
