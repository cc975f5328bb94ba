"""Writes a set of made-up documents with labels: `python -m tests.receipts_maker.make FOLDER COUNT [SEED]`."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from parsers.words import Page
from tests.receipts_maker.canvas import Canvas, misread
from tests.receipts_maker.facts import make_bill
from tests.receipts_maker.grids import draw_grid
from tests.receipts_maker.invoices import draw_invoice
from tests.receipts_maker.labels import Label
from tests.receipts_maker.papers import draw_cab, draw_courier, draw_hotel, draw_utility
from tests.receipts_maker.rolls import draw_dinner, draw_mart
from tests.receipts_maker.screens import draw_card, draw_chat, draw_menu, draw_order, draw_payment
from tests.receipts_maker.slips import draw_till
from tests.receipts_maker.small_papers import draw_billbook, draw_fuel, draw_rent
from tests.receipts_maker.wilder import draw_bank, draw_voucher

Drawer = Callable[[random.Random], tuple[Canvas, Label]]
NO_EXPENSES = (
    ("QUOTATION", "quotation"),
    ("Price Quotation", "quotation"),
    ("PROFORMA INVOICE", "proforma"),
    ("ESTIMATE", "estimate"),
    ("CREDIT NOTE", "credit_note"),
    ("PURCHASE ORDER", "order"),
    ("DELIVERY CHALLAN", "delivery"),
    ("SALES ORDER", "order"),
    ("Proforma", "proforma"),
    ("Estimate Bill", "estimate"),
)


def drawers() -> dict[str, Drawer]:
    """One drawer per kind of document."""
    found: dict[str, Drawer] = {
        "gst_invoice": _invoice,
        "bill_of_supply": _supply,
        "no_expense": _no_expense,
        "fuel": draw_fuel,
        "rent": draw_rent,
        "billbook": draw_billbook,
        "hotel": draw_hotel,
        "courier": draw_courier,
        "taxi": draw_cab,
        "order": draw_order,
        "chat": draw_chat,
        "menu": draw_menu,
        "card": draw_card,
    }
    found |= {
        "grid": draw_grid,
        "mart": draw_mart,
        "dinner": draw_dinner,
        "bank": draw_bank,
        "voucher": draw_voucher,
        "bank_failed": partial(draw_bank, good=False),
    }
    found |= {kind: partial(draw_till, kind=kind) for kind in ("grocery", "restaurant", "pharmacy")}
    found |= {kind: partial(draw_utility, kind=kind) for kind in ("electricity", "telecom")}
    return found | {
        kind: partial(draw_payment, kind=kind) for kind in ("upi_paid", "upi_failed", "upi_pending", "upi_received")
    }


def make_set(count: int, seed: int = 1) -> Iterator[tuple[str, Canvas, Label, random.Random]]:
    """`count` documents, the kinds in turn; invoices come three times as often."""
    kinds = [*drawers(), "gst_invoice", "gst_invoice"]
    for number in range(count):
        rng = random.Random(f"{seed}-{number}")
        kind = kinds[number % len(kinds)]
        sheet, label = drawers()[kind](rng)
        name = f"m{seed}_{number:04}.png"
        yield name, sheet, {"file": name, **label}, rng


def page_of(sheet: Canvas, rng: random.Random, *, noise: float = 0.0) -> Page:
    """Words of a sheet as read: a little glued and tilted; `noise` is the share of signs read as their look-alikes."""
    page = sheet.page(rng, glue=rng.choice((0.0, 0.05, 0.15)), tilt=rng.uniform(-0.02, 0.02))
    return replace(page, words=tuple(misread(word, rng, noise) for word in page.words)) if noise else page


def main() -> None:
    """Write pictures and labels.jsonl."""
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int((sys.argv[3:] or ["1"])[0])
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "labels.jsonl").open("w", encoding="utf-8") as labels:
        for name, sheet, label, rng in make_set(count, seed):
            sheet.picture(rng, damage=rng.random()).save(folder / name)
            labels.write(json.dumps(label, ensure_ascii=False) + "\n")


def _invoice(rng: random.Random) -> tuple[Canvas, Label]:
    return draw_invoice(make_bill(rng, rng.choice(("trade", "press"))), rng)


def _supply(rng: random.Random) -> tuple[Canvas, Label]:
    return draw_invoice(make_bill(rng, "trade", taxed=False), rng, kind="bill_of_supply")


def _no_expense(rng: random.Random) -> tuple[Canvas, Label]:
    title, kind = rng.choice(NO_EXPENSES)
    return draw_invoice(make_bill(rng, "trade"), rng, title=title, expense=False, kind=kind)


if __name__ == "__main__":
    main()
