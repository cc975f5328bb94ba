"""Label words: the longer one wins, glued and misread ones are known, codes and names are not labels."""

from __future__ import annotations

import pytest

from parsers.labels import find_labels, guess_label


def names(text: str) -> list[str]:
    return [label.name for label in find_labels(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sub Total", "subtotal"),
        ("SubTotal", "subtotal"),
        ("T0TAL", "total"),
        ("Total Qty", "count"),
        ("Total Tax Amount", "tax"),
        ("Amount Payable After Due Date", "late"),
        ("Amount Payable by Due Date", "total"),
        ("Previous balance", "before"),
        ("Change Due", "tender"),
        ("PO No.", "other_number"),
        ("Due Date", "due_date"),
        ("Order Date", "other_date"),
        ("Bill numberBM3147158920", "number"),
    ],
)
def test_first_label_of_a_text(text: str, name: str) -> None:
    assert names(text)[0] == name


@pytest.mark.parametrize("text", ["INV-01347", "GST/529/26-27", "CRN5108852276", "Totally Fresh Mart", "Steel Rod"])
def test_codes_and_names_hold_no_label(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "name"), [("Totel Amt Peyable", "total"), ("Sub Tetal", "subtotal"), ("Chanqe Due", "tender")]
)
def test_misread_labels_are_guessed(text: str, name: str) -> None:
    label = guess_label(text)
    assert label
    assert label.name == name


@pytest.mark.parametrize("text", ["Toor Dal Premium", "Toll charges", "Tooth Paste", "12.00"])
def test_goods_are_not_guessed_to_be_sums(text: str) -> None:
    assert guess_label(text) is None
