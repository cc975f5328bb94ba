"""Lines of bills: with a heading, without one, over two rows, with units, discounts, codes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.document import Document
from parsers.table import read_lines
from parsers.table_line import TableLine
from tests.corpus.documents import page


def lines(*rows: str) -> tuple[TableLine, ...]:
    return read_lines(Document([page(*rows)]))


def short(*rows: str) -> list[tuple[str, str]]:
    return [(line.description, str(line.amount)) for line in lines(*rows)]


HEAD = "Sr  Description of Goods     HSN     Qty       Rate   GST%     Amount"
ROW_1 = "1   Steel Rod 8mm            7214    12 Nos   40.00   18       480.00"
ROW_2 = "2   A4 Paper 75 GSM          4802     5 Ream 284.00   12     1,420.00"


def test_figures_go_to_their_columns() -> None:
    first = lines(HEAD, ROW_1, ROW_2, "Total    1,900.00")[0]
    assert (first.description, first.hsn, first.quantity, first.unit) == ("Steel Rod 8mm", "7214", Decimal(12), "Nos")
    assert (first.unit_price, first.gst_rate, first.amount) == (Decimal("40.00"), Decimal(18), Decimal("480.00"))


def test_name_may_stand_above_figures_that_multiply_out() -> None:
    rows = ("SUGAR LOOSE 1KG", "3 x 46.00   138.00", "PARLE G 250", "2 x 30.00   60.00", "AMOUNT   198.00")
    assert short(*rows) == [("SUGAR LOOSE 1KG", "138.00"), ("PARLE G 250", "60.00")]


def test_parts_and_labour_are_both_read() -> None:
    parts = ("#   Spares       HSN    Qty   Rate     Amount", "1   Oil Filter   8421    2   100.00   200.00")
    labour = ("#   Labour       SAC    Qty   Rate     Amount", "1   Alignment    9987    1   400.00   400.00")
    assert short(*parts, *labour, "Total   600.00") == [("Oil Filter", "200.00"), ("Alignment", "400.00")]


@pytest.mark.parametrize(
    "end",
    [
        "Sub Total   1,900.00",
        "CGST 9%    171.00",
        "Round Off   0.40",
        "Grand Total  1,900.00",
        "Taxable Value  1,900.00",
    ],
)
def test_table_ends_at_the_first_sum(end: str) -> None:
    assert len(lines(HEAD, ROW_1, ROW_2, end, "Steel Chair     9,999.00")) == 2


def test_name_above_its_figures() -> None:
    rows = (
        "Item                 Qty    Rate    Amount",
        "DOLO 650 TAB",
        "                       2   31.00    62.00",
        "ORS POWDER",
        "                       1   22.00    22.00",
        "Total   84.00",
    )
    assert short(*rows) == [("DOLO 650 TAB", "62.00"), ("ORS POWDER", "22.00")]


def test_times_row_fills_the_line_above() -> None:
    (line,) = lines("Item                     Amt", "PARACIP 650 TAB        65.70", "2 x 32.85", "Total    65.70")
    assert (line.quantity, line.unit_price, line.amount) == (Decimal(2), Decimal("32.85"), Decimal("65.70"))


def test_name_that_runs_on_is_joined() -> None:
    rows = (
        "Particulars              Qty    Rate    Amount",
        "Annual Maintenance         1  900.00    900.00",
        "of water pump",
        "Total   900.00",
    )
    assert short(*rows) == [("Annual Maintenance of water pump", "900.00")]


def test_taxable_value_is_the_amount_and_the_total_stands_beside() -> None:
    (line,) = lines(
        "Item           Qty    Taxable    GST%     Total",
        "Steel Rod        2     100.00     18    118.00",
        "Grand Total  118.00",
    )
    assert (line.amount, line.amount_incl) == (Decimal("100.00"), Decimal("118.00"))


def test_rows_without_heading_above_the_sums() -> None:
    assert short("QuickRide", "Trip fare     267.90", "Toll          40.00", "Total         307.90") == [
        ("Trip fare", "267.90"),
        ("Toll", "40.00"),
    ]


def test_rows_of_sums_and_payments_are_no_lines() -> None:
    assert (
        short("Sub Total  100.00", "Discount  5.00", "CGST  9.00", "Total  104.00", "Cash  200.00", "Change  96.00")
        == []
    )


def test_pump_slip_is_one_line() -> None:
    (line,) = lines("Fuel   : Diesel", "Rate   : Rs 93.91", "Volume : 26.62 L", "Amount : Rs 2500.00")
    assert (line.description, line.quantity, line.amount) == ("Diesel", Decimal("26.62"), Decimal("2500.00"))


def test_batch_and_expiry_of_medicine() -> None:
    (line,) = lines(
        "Product Name     Batch     Exp    Qty     MRP    Amount",
        "CETZINE 10MG     B25231   04/27     2   21.23     42.46",
        "Total  42.46",
    )
    assert (line.batch, line.expiry) == ("B25231", "04/27")


def test_summary_per_hsn_is_no_second_table() -> None:
    rows = (
        HEAD,
        ROW_1,
        "Total   480.00",
        "HSN/SAC   Taxable Value   Rate   Amount",
        "7214      480.00          9%     43.20",
    )
    assert len(lines(*rows)) == 1


def test_document_without_lines_has_none() -> None:
    assert lines("Thank you", "Visit again") == ()
