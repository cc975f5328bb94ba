"""Pages of lists: page, size and sort as Spring reads them (what cannot be read falls back to the default)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from katixo_api.sandbox.books.refusals import Malformed
from katixo_api.sandbox.dialect import Page
from katixo_api.sandbox.exchange import Call

DEFAULT_SIZE, LARGEST_SIZE = 20, 2000
R = TypeVar("R")


def page_of(call: Call, records: Iterable[R], show: Callable[[R], Mapping[str, object]]) -> Page:
    """The page that the request asks for; without `sort` the order is kept."""
    found = list(records)
    number, size = max(_number(call, "page", 0), 0), _size(call)
    start = number * size
    sort = call.request.query.get("sort")
    if sort:
        shown = _sorted([show(record) for record in found], sort)
        return Page(shown[start : start + size], number, size, len(found))
    return Page([show(record) for record in found[start : start + size]], number, size, len(found))


def _size(call: Call) -> int:
    size = _number(call, "size", DEFAULT_SIZE)
    return min(size, LARGEST_SIZE) if size >= 1 else DEFAULT_SIZE


def _number(call: Call, name: str, otherwise: int) -> int:
    text = call.request.query.get(name, "")
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 10 else otherwise


def _sorted(shown: list[Mapping[str, object]], sort: str) -> list[Mapping[str, object]]:
    name, _, direction = sort.partition(",")
    if any(name not in row or isinstance(row[name], list | dict) for row in shown):
        raise Malformed({"sort": f"No property {name} found"})
    filled = sorted((row for row in shown if row[name] is not None), key=lambda row: _rank(row[name]))
    ordered = filled + [row for row in shown if row[name] is None]
    return ordered[::-1] if direction.strip().lower() == "desc" else ordered


def _rank(value: object) -> tuple[str, ...] | tuple[float, ...]:
    return (value.lower(),) if isinstance(value, str) else (float(str(value)),) if _is_number(value) else (str(value),)


def _is_number(value: object) -> bool:
    return str(value).lstrip("-").replace(".", "", 1).isdigit()
