"""Words beside several photos: "petrol and lunch" is about two of them, one part each.

>>> parts_of("petrol and lunch, cash")
('petrol cash', 'lunch cash')
>>> parts_of("office supplies"), parts_of("pens and paper")
((), ())
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from handlers.batches import Batch
from handlers.outcome import Scene
from handlers.states import OpenDraft
from parsers.category import read_category
from parsers.drafts import BillDraft, Draft, Found
from parsers.money import read_amount
from parsers.payment import read_mode

BETWEEN = re.compile(r"\s*(?:[;+&\n]|,(?!\d)|\band\b|\baur\b|और)\s*", re.IGNORECASE)
MOST_PARTS = 10
T = TypeVar("T")


def parts_of(caption: str) -> tuple[str, ...]:
    """Take words apart that tell of several things; () when they are about one.

    Each part names a purpose of its own, or each an amount; how it was paid may be said once for all.
    """
    pieces = [piece for piece in BETWEEN.split(caption) if piece.strip()]
    parts = [piece for piece in pieces if read_category(piece) or read_amount(piece) or not read_mode(piece)]
    if not 1 < len(parts) <= MOST_PARTS or not (_differ(parts, read_category) or _differ(parts, read_amount)):
        return ()
    named = {mode.text: mode for piece in pieces if (mode := read_mode(piece))}
    shared = f" {next(iter(named))}" if len({mode.value for mode in named.values()}) == 1 else ""
    return tuple(part if read_mode(part) else f"{part}{shared}" for part in parts)


def shared_out(batch: Batch, caption: str) -> Batch:
    """Keep the parts of a caption for the files of a pile, as each is read."""
    parts = parts_of(caption)
    return replace(batch, shares=parts) if parts else batch


def take_share(scene: Scene, opened: OpenDraft, caption: str, read: Draft) -> tuple[Scene, str]:
    """Give the words that are about this file, and the scene in which no other file gets them.

    What is printed decides: the same amount, then the same purpose; else the file's place among those that came.
    """
    pile = next((one for one in scene.conversation.batches if opened.id in one.rows), None)
    if pile is None or not any(pile.shares) or (caption.strip() and not parts_of(caption)):
        return scene, caption
    fits = [_fit(share, read) for share in pile.shares]
    chosen = fits.index(max(fits)) if max(fits) else _in_turn(pile, opened.id)
    if not max(fits) and read.category:
        mode = read_mode(" ".join(pile.shares))
        return scene, mode.text if mode else ""
    left = tuple("" if number == chosen else share for number, share in enumerate(pile.shares))
    kept = scene.conversation.with_batch(replace(pile, shares=left))
    return replace(scene, conversation=kept), pile.shares[chosen]


def _in_turn(pile: Batch, row: str) -> int:
    """Give the part at the file's own place, else the first that nobody has taken."""
    place = pile.rows.index(row)
    is_free = place < len(pile.shares) and pile.shares[place]
    return place if is_free else next(number for number, share in enumerate(pile.shares) if share)


def _differ(parts: Sequence[str], read: Callable[[str], Found[T] | None]) -> bool:
    """Say whether a reader finds something in every part, each time something else."""
    values = [found.value for part in parts if (found := read(part))]
    return len(set(values)) == len(parts)


def _fit(share: str, read: Draft) -> int:
    """Say how well words fit what is printed: 0 not at all."""
    if not share:
        return 0
    printed = read.total if isinstance(read, BillDraft) else read.amount
    amount, category = read_amount(share), read_category(share)
    same_sum = bool(amount and printed and amount.value == printed.value)
    same_purpose = bool(category and read.category and category.value == read.category.value)
    return 2 * same_sum + same_purpose
