"""The total among its rivals, taxes in rows and columns, agreement of the sums."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.document import Document
from parsers.totals import Sums, read_sums
from tests.corpus.documents import page


def sums(*rows: str) -> Sums:
    return read_sums(Document([page(*rows)]))


def total(*rows: str) -> str:
    found = sums(*rows).total
    return str(found.value) if found else "none"


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        (("Sub Total   100.00", "CGST 9%     9.00", "SGST 9%     9.00", "Net Payable   118.00"), "118.00"),
        (("Total   118.00", "Cash   500.00", "Change   382.00"), "118.00"),
        (("MRP Total  150.00", "You Saved  32.00", "Bill Amount  118.00"), "118.00"),
        (("Total   117.60", "Round Off   0.40", "Grand Total   118.00"), "118.00"),
        (("Amount Payable  118.00", "Amount Payable After Due Date  168.00"), "118.00"),
        (("Grand Total  118.00", "Less: Advance  50.00", "Balance Payable  68.00"), "118.00"),
        (("Total Qty  7", "Total  Rs. 118.00", "GST Summary", "Total  100.00  18.00"), "118.00"),
        (("Total Inc GST  66.41", "Rounding  -0.01", "Total Sales  66.40", "Credit Card  66.40"), "66.40"),
        (("Amount Due  30.70", "Paid Amount  60.00", "Balance  29.30"), "30.70"),
        (("Total Sales (Excl GST)  29.14", "Tax 6%  1.75", "Rounding  0.01", "Amount Due  30.90"), "30.90"),
        (("Current Bill Amount  3386.00", "Arrears  212.00", "Net Amount Payable  3598.00"), "3598.00"),
        (("Taxable Value  100.00", "CGST  9.00", "SGST  9.00", "Balance Due   Rs. 118.00"), "118.00"),
        (("Received the sum of", "Rupees One Hundred Eighteen only", "Rs. 118/-"), "118.00"),
    ],
)
def test_total_wins_over_its_rivals(rows: tuple[str, ...], value: str) -> None:
    assert total(*rows) == value


def test_whole_amount_behind_a_tax_name_in_a_row_is_no_tax() -> None:
    found = sums("Toner  1000.00  18%  CGST  180.00  1180.00", "Total  1180.00")
    assert found.taxes.cgst is None or found.taxes.cgst.value < 500


def test_total_that_adds_up_is_sure() -> None:
    found = sums("Taxable Value  100.00", "CGST 9%  9.00", "SGST 9%  9.00", "Grand Total  118.00")
    assert found.total
    assert found.total.is_sure
    assert (found.agrees, found.taxable and found.taxable.value) == (True, Decimal("100.00"))


def test_lone_figure_is_not_sure_and_names_its_rival() -> None:
    found = sums("Asha Stores", "Steel  118.00", "Paint  90.00").total
    assert found
    assert not found.is_sure
    assert found.others


def test_contradicting_figures_are_told() -> None:
    assert sums("Taxable Value  100.00", "CGST 9%  9.00", "SGST 9%  9.00", "Grand Total  128.00").agrees is False


def test_taxes_per_rate_are_summed() -> None:
    found = sums(
        "Sub Total  300.00",
        "CGST @ 2.5%  2.50",
        "SGST @ 2.5%  2.50",
        "CGST @ 9%  18.00",
        "SGST @ 9%  18.00",
        "Total  341.00",
    )
    assert found.taxes.cgst
    assert found.taxes.cgst.value == Decimal("20.50")


def test_round_off_takes_the_sign_that_leads_to_the_total() -> None:
    found = sums("Taxable Value  100.30", "CGST 9%  9.03", "SGST 9%  9.03", "Round Off  0.36", "Grand Total  118.00")
    assert found.taxes.round_off
    assert found.taxes.round_off.value == Decimal("-0.36")


def test_blank_document_has_no_sums() -> None:
    assert sums("Thank you, come again") == Sums(taxes=sums("").taxes)
