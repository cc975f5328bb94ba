"""Writes a set of unseen documents with labels: `python -m tests.unseen_maker.make FOLDER [SEED] [newer]`.

The folder gets `india/` and `malay/`, each with its files and `labels.jsonl`. Needs a Chromium, by default the system's.
"""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import io
import json
import random
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.unseen_maker import codes, malay, malay_slips, newer, paper, screens, services, tills
from tests.unseen_maker.camera import photograph
from tests.unseen_maker.facts import Label
from tests.unseen_maker.markup import Sheet

Drawer = Callable[[random.Random], Sheet]
CHROMIUM = "/usr/bin/chromium"


def drawers() -> list[tuple[Drawer, int]]:
    """Every kind of Indian document and how many of it a set holds."""
    found: list[tuple[Drawer, int]] = [
        (paper.boxed_ledger, 4),
        (paper.airy, 4),
        (paper.letterhead, 4),
        (paper.marketplace, 3),
    ]
    found += [
        (services.freight, 3),
        (services.hospital, 3),
        (services.garage, 3),
        (paper.supply, 3),
        (paper.dot_matrix, 3),
    ]
    found += [
        (codes.e_invoice, 3),
        (codes.with_payment_code, 3),
        (services.lodge, 3),
        (services.utility, 5),
        (tills.kirana, 4),
    ]
    found += [(tills.diner, 4), (tills.pump, 4), (tills.chemist, 4), (tills.memo, 3), (tills.hindi, 3)]
    states = (("paid", 6), ("failed", 2), ("pending", 2), ("received", 2))
    found += [(partial(screens.payment, state=state), count) for state, count in states]
    offers: tuple[tuple[str, str], ...] = (
        ("QUOTATION", "quotation"),
        ("Proforma Invoice", "quotation"),
        ("DELIVERY CHALLAN", "delivery"),
    )
    offers = (*offers, ("CREDIT NOTE", "credit_note"), ("Estimate", "quotation"))
    found += [(partial(screens.refused, title=title, kind=kind), 1) for title, kind in offers]
    return found + [
        (drawer, 1) for drawer in (screens.chat, screens.card, screens.statement, screens.blank, screens.landscape)
    ]


def newer_drawers() -> list[Drawer]:
    """The second generation, with some of the first in other words."""
    fresh = [
        newer.ruled_form,
        newer.counter,
        newer.fees,
        newer.gas,
        newer.mailed,
        newer.jeweller,
        newer.toll,
        newer.premium,
    ]
    titles = ("PURCHASE ORDER", "Payment Reminder", "PRICE LIST", "SALES ORDER", "Pro-Forma Invoice", "Rough Estimate")
    refusals = [partial(newer.order, title=title) for title in titles]
    again = [
        paper.boxed_ledger,
        paper.airy,
        paper.letterhead,
        services.freight,
        services.garage,
        services.lodge,
        services.utility,
    ]
    again += [
        tills.kirana,
        tills.diner,
        tills.pump,
        tills.chemist,
        tills.memo,
        codes.e_invoice,
        codes.with_payment_code,
    ]
    states = [partial(screens.payment, state=state) for state in ("paid", "paid", "failed", "pending", "received")]
    return [*fresh * 3, *again * 2, *refusals, *states]


def main() -> None:
    """Draw both sets."""
    folder, seed = Path(sys.argv[1]), (sys.argv[2:] or ["1"])[0]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(device_scale_factor=2)
        indian = [drawer for drawer, count in drawers() for _ in range(count)]
        malayan: list[Drawer] = [malay.receipt] * 40
        if "newer" in sys.argv[3:]:
            indian, malayan = (
                newer_drawers(),
                [malay.receipt, malay_slips.slip, malay_slips.slip, malay_slips.slip] * 15,
            )
        _write(page, folder / "india", indian, seed)
        _write(page, folder / "malay", malayan, seed)
        browser.close()


def _write(page: Page, folder: Path, wanted: list[Drawer], seed: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "labels.jsonl").open("w", encoding="utf-8") as labels:
        for place, drawer in enumerate(wanted):
            rng = random.Random(f"{seed}-{folder.name}-{place}")
            sheet = drawer(rng)
            name, more = _capture(page, sheet, folder / f"u{place:03}", rng)
            labels.write(json.dumps({"file": name} | sheet.label | more, ensure_ascii=False) + "\n")


def _capture(page: Page, sheet: Sheet, target: Path, rng: random.Random) -> tuple[str, Label]:
    page.set_viewport_size({"width": sheet.width, "height": 200})
    page.set_content(sheet.html)
    way = "screen" if sheet.sort == "screen" else rng.choices(("flat", "photo", "hard", "pdf"), (2, 4, 3, 1))[0]
    if way == "pdf" and sheet.sort == "page":
        return _as_pdf(page, sheet, target, rng)
    shot = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    if way in ("photo", "hard"):
        shot, done = photograph(shot, rng, hard=way == "hard")
    else:
        shot, done, way = _forwarded(shot, rng), "flat", "clean"
    file = target.with_suffix(".jpg")
    shot.save(file, quality=rng.randrange(45, 65) if way == "hard" else rng.randrange(65, 90))
    return file.name, {"difficulty": way, "capture": done}


def _forwarded(shot: Image.Image, rng: random.Random) -> Image.Image:
    """A screenshot or scan, now and then made small by a messenger."""
    if rng.random() < 0.4:
        shot.thumbnail((1280, 1280), Image.Resampling.LANCZOS)
    return shot


def _as_pdf(page: Page, sheet: Sheet, target: Path, rng: random.Random) -> tuple[str, Label]:
    file = target.with_suffix(".pdf")
    if rng.random() < 0.6:
        page.pdf(path=file, format="A4", print_background=True, scale=0.9)
        return file.name, {"difficulty": "clean", "capture": "pdf text"}
    shot = Image.open(io.BytesIO(page.screenshot(full_page=True))).convert("RGB")
    photograph(shot, rng, hard=False)[0].save(file, resolution=200.0)
    return file.name, {"difficulty": "photo", "capture": "pdf scan"}


if __name__ == "__main__":
    main()
