"""Walking through pages. Two shapes: `page` (PagedResponse) and `number` (Spring's own Page, nested in newer ones).

The list may change while it is read. A record is given once, by its id, however often it comes; when the list shrinks,
the walk goes back far enough not to miss what moved up.
"""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from katixo_api.errors import Unreadable
from katixo_api.record import Entity, read_records
from katixo_api.wire import Call, Caller

PAGE_SIZE = 100
_MOST_IDLE_PAGES = 3


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its rows as they came, whether it is the last, how many rows there are in all, how many to a page."""

    rows: list[object]
    is_last: bool
    total: int | None
    size: int


E = TypeVar("E", bound=Entity)


def read_page(data: object, number: int) -> Page:
    """Read page `number` in either shape; a bare list is a page of its own.

    >>> read_page({"content": [1, 2], "page": 0, "size": 2, "totalElements": 3, "totalPages": 2, "last": False}, 0)
    Page(rows=[1, 2], is_last=False, total=3, size=2)
    >>> read_page({"content": [3], "number": 1, "totalPages": 2}, 1).is_last
    True
    """
    if isinstance(data, list):
        return Page(data, is_last=True, total=len(data), size=PAGE_SIZE)
    if not isinstance(data, dict):
        raise Unreadable("no page")
    rows = data.get("content") or []
    if not isinstance(rows, list):
        raise Unreadable("a page without rows")
    nested = data.get("page")
    about = nested if isinstance(nested, dict) else data
    total, size = about.get("totalElements"), about.get("size")
    return Page(
        rows,
        is_last=_is_last(about, number, len(rows)),
        total=total if isinstance(total, int) else None,
        size=size if isinstance(size, int) and size > 0 else PAGE_SIZE,
    )


def _is_last(about: Mapping[str, object], number: int, found: int) -> bool:
    match about:
        case {"last": bool(last)}:
            return last
        case {"totalPages": int(pages)}:
            return number + 1 >= pages
        case {"size": int(size)}:
            return found < size
        case _:
            return found == 0


async def walk(caller: Caller, first: Call, model: type[E]) -> AsyncIterator[E]:
    """Give every record of a list, page after page, each once; `first.query` holds the filters."""
    seen: set[str] = set()
    number = idle = total = 0
    while True:
        page = read_page(await caller(_turn(first, number)), number)
        known = len(seen)
        for row in read_records(model, page.rows):
            if row.id not in seen:
                seen.add(row.id)
                yield row
        idle = 0 if len(seen) > known else idle + 1
        shrunk = 0 if page.total is None else max(0, total - page.total)
        if not shrunk and (page.is_last or not page.rows):
            return
        if idle >= _MOST_IDLE_PAGES:
            raise Unreadable("the pages do not move on")
        number = max(0, number - math.ceil(shrunk / page.size)) if shrunk else number + 1
        total = page.total or 0


def _turn(first: Call, number: int) -> Call:
    return replace(first, query={**(first.query or {}), "page": number, "size": PAGE_SIZE})
