"""The made documents: their labels add up, and the same seed gives the same document."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

import pytest

from parsers.gstin import is_gstin
from tests.unseen_maker import malay, newer, paper, services, tills
from tests.unseen_maker.markup import Sheet

TAXED = [paper.boxed_ledger, paper.airy, services.garage, services.lodge, tills.diner, tills.chemist, newer.ruled_form]
PARTS = ("taxable", "cgst", "sgst", "igst", "round_off")


@pytest.mark.parametrize("draw", TAXED)
@pytest.mark.parametrize("seed", range(5))
def test_sums_of_a_label_give_its_total(draw: Callable[[random.Random], Sheet], seed: int) -> None:
    label = draw(random.Random(seed)).label
    assert sum(Decimal(str(label[part] or 0)) for part in PARTS) == Decimal(str(label["total"]))


@pytest.mark.parametrize("draw", TAXED)
def test_gstins_are_well_formed(draw: Callable[[random.Random], Sheet]) -> None:
    assert is_gstin(str(draw(random.Random(3)).label["vendor_gstin"]))


def test_same_seed_gives_the_same_document() -> None:
    assert malay.receipt(random.Random(5)) == malay.receipt(random.Random(5))


def test_rounded_to_five_cents() -> None:
    totals = [Decimal(str(malay.receipt(random.Random(seed)).label["total"])) for seed in range(20)]
    assert all(total * 20 % 1 == 0 for total in totals)
