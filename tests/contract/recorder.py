"""A transport that lets everything pass, judges every answer by the description, and keeps a table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import httpx

from tests.contract.spec import Operation, answer_faults, operation_of, operations

_NOT_PASSED_ON = {"content-encoding", "content-length", "transfer-encoding"}


@dataclass
class Row:
    """What was seen of one operation: how its answers ended, and what in them is against the description."""

    statuses: list[int] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    skipped: str = ""

    @property
    def is_answered(self) -> bool:
        """Say whether a call of it ended well."""
        return any(200 <= status < 300 for status in self.statuses)

    def __str__(self) -> str:
        if self.faults:
            return f"NOT AS DESCRIBED: {self.faults[0]}"
        if not self.statuses:
            return f"skipped: {self.skipped}" if self.skipped else "NOT CALLED"
        seen = " ".join(map(str, sorted(set(self.statuses))))
        return f"ok ({seen})" if self.is_answered else f"refused ({seen}) {self.skipped}".rstrip()


class Table:
    """One row an operation."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = defaultdict(Row)

    def note(self, operation: Operation, status: int, media_type: str, body: bytes) -> None:
        """Write down one answer and what is wrong with it."""
        row = self.rows[operation.id]
        row.statuses.append(status)
        row.faults += [f"{status} {fault}" for fault in answer_faults(operation, status, media_type, body)]

    def lines(self, name: str) -> list[str]:
        """Give the table as text: operation, dialect, result; every documented operation is in it."""
        return [
            f"{each.id:<24} {'documented' if each.is_documented else 'inferred':<10} {name:<6} {self.rows[each.id]}"
            for each in sorted(operations(), key=lambda each: not each.is_documented)
            if each.is_documented or self.rows[each.id].statuses or self.rows[each.id].skipped
        ]


class Recorder(httpx.AsyncBaseTransport):
    """Passes requests on to the network and notes the answers in a table."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._network = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._network.handle_async_request(request)
        body = await response.aread()
        await response.aclose()
        operation = operation_of(request.method, request.url.path)
        if operation is not None:
            media_type = response.headers.get("content-type", "").partition(";")[0]
            self.table.note(operation, response.status_code, media_type, body)
        headers = [(name, text) for name, text in response.headers.items() if name.lower() not in _NOT_PASSED_ON]
        return httpx.Response(response.status_code, headers=headers, content=body)

    async def aclose(self) -> None:
        await self._network.aclose()
