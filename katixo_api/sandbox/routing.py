"""Which operation a method and path mean: fixed words win over `{names}`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from katixo_api.sandbox.books.refusals import Malformed, Refused
from katixo_api.sandbox.dialect import Dialect
from katixo_api.sandbox.exchange import Route
from katixo_api.sandbox.forms import UUID

FREE_TEXT = frozenset({"entityType", "key", "year", "month"})
"""Path names that are not ids."""


class Routes:
    """All operations, found by method and path."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._by_length: dict[int, list[tuple[list[str], Route]]] = defaultdict(list)
        for route in routes:
            words = route.path.strip("/").split("/")
            self._by_length[len(words)].append((words, route))
        for group in self._by_length.values():
            group.sort(key=lambda pair: sum(word.startswith("{") for word in pair[0]))

    def find(self, method: str, path: str) -> tuple[Route, dict[str, str]]:
        """The operation and the named parts of its path; 404 for an unknown path, 405 for an unknown method."""
        words = path.strip("/").split("/")
        known = False
        for pattern, route in self._by_length[len(words)]:
            if _fits(pattern, words):
                known = True
                if route.method == method:
                    return route, _named(pattern, words)
        if known:
            raise Refused(405, "METHOD_NOT_ALLOWED", f"Method {method} is not supported here")
        raise Refused(404, "NOT_FOUND", f"No endpoint {method} {path}")

    def check_ids(self, params: Mapping[str, str], dialect: Dialect) -> None:
        """An id that is no UUID is not found where the pages speak, and a server fault where the code does."""
        for name, value in params.items():
            if name in FREE_TEXT or UUID.fullmatch(value):
                continue
            raise Malformed({name: "not a UUID"}) if dialect.is_code else Refused(404, "NOT_FOUND", "Not found")


def _fits(pattern: list[str], words: list[str]) -> bool:
    return all(one.startswith("{") or one == other for one, other in zip(pattern, words, strict=True))


def _named(pattern: list[str], words: list[str]) -> dict[str, str]:
    pairs = zip(pattern, words, strict=True)
    return {one[1:-1]: other for one, other in pairs if one.startswith("{")}
