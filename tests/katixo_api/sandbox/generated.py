"""Requests made from the operations of the reference: well-formed ones, and ones with something wrong in them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from hypothesis import strategies as st

from katixo_api.sandbox.books.books import Books
from tests.katixo_api.sandbox.drawing import Schema, resolved, row_ids, settled, values
from tests.katixo_api.sandbox.reference import reference

PREFIX = "/api/v1"
NESTED: dict[str, object] = {"a": {"b": []}}
JUNK: tuple[object, ...] = (
    None,
    "",
    "not-a-uuid",
    "x" * 3000,
    "\u202eअ😀",
    -1,
    10**30,
    1.005,
    True,
    [],
    {},
    [None],
    NESTED,
)
JUNK_WORDS = ("17", "not-a-uuid", "-1", "99999999999999999999", "%00", "2026-02-30", "अ")
RAW_BODIES = (b"", b"{", b"null", b"[]", b'"text"', b"\xff\xfe", b'{"amount": 1e999}', b'{"a": NaN}', b"[" * 5000)
BY_PATH = {
    "journal-entries": "journal_entries",
    "vendor-payments": "vendor_payments",
    "vendor-credits": "vendor_credits",
    "payments": "invoice_payments",
    "customer-receipts": "customer_receipts",
    "recurring-bills": "recurring_bills",
}
"""In which table the `{id}` of a path is looked for, where it is not named like the path."""
SORTS = ("shoeSize,asc", "id", ",", "status,desc", "createdAt")
UPLOAD = b'--b\r\nContent-Disposition: form-data; name="file"; filename="r.jpg"\r\n\r\n%s\r\n--b--\r\n'
ROLES = ("OWNER", "OWNER", "OWNER", "ACCOUNTANT", "OPERATOR", "VIEWER")
Operation = tuple[str, str]
OPERATIONS: list[Operation] = [(path, method) for path, methods in reference()["paths"].items() for method in methods]


@dataclass(frozen=True, slots=True)
class Generated:
    """One request as it was drawn; `mangled` when something in it is deliberately wrong."""

    path: str
    method: str
    role: str
    parts: dict[str, object] = field(default_factory=dict)
    query: dict[str, object] = field(default_factory=dict)
    body: object = None
    raw: bytes | None = None
    mangled: bool = False

    def line(self, books: Books) -> str:
        """Path and query as they are sent."""
        path = self.path
        for name, value in self.parts.items():
            path = path.replace(f"{{{name}}}", str(settled(value, books)))
        pairs = [f"{name}={settled(value, books)}" for name, value in self.query.items()]
        return f"{path}?{'&'.join(pairs)}" if pairs else path

    def data(self, books: Books) -> bytes:
        """The body as it is sent."""
        if self.raw is not None:
            return self.raw
        return b"" if self.body is None else json.dumps(settled(self.body, books)).encode()


@st.composite
def requests(draw: st.DrawFn) -> Generated:
    """Any operation of the reference, three times out of four well-formed."""
    path, method = draw(st.sampled_from(OPERATIONS))
    operation = reference()["paths"][path][method]
    parameters = [resolved(parameter) for parameter in operation.get("parameters", [])]
    drawn = Generated(
        path=path,
        method=method.upper(),
        role=draw(st.sampled_from(ROLES)),
        parts={p["name"]: draw(_path_part(path, method, p["name"])) for p in parameters if p["in"] == "path"},
        query={p["name"]: draw(_schema_of(path, method, p["name"])) for p in parameters if draw(_is_asked(p))},
    )
    drawn = draw(_with_body(drawn, operation))
    if draw(st.integers(0, 3)) == 0:
        return draw(_mangled(drawn))
    return replace(drawn, body=MENDED.get(operation["operationId"], _as_it_is)(drawn.body))


def _is_asked(parameter: Schema) -> st.SearchStrategy[bool]:
    if parameter["in"] != "query" or parameter["name"] == "sort":
        return st.just(False)
    return st.just(True) if parameter.get("required") else st.booleans()


def _path_part(path: str, method: str, name: str) -> st.SearchStrategy[Any]:
    if name != "id":
        return _schema_of(path, method, name)
    word = path.removeprefix(PREFIX).strip("/").split("/")[0]
    return row_ids(BY_PATH.get(word, word))


@cache
def _schema_of(path: str, method: str, name: str) -> st.SearchStrategy[Any]:
    """What a parameter may be."""
    parameters = map(resolved, reference()["paths"][path][method]["parameters"])
    return next(values(parameter["schema"], name) for parameter in parameters if parameter["name"] == name)


@cache
def _body_of(path: str, method: str) -> st.SearchStrategy[Any]:
    """What a JSON body may be."""
    content = reference()["paths"][path][method]["requestBody"]["content"]
    return values(content["application/json"]["schema"], "body")


@st.composite
def _with_body(draw: st.DrawFn, drawn: Generated, operation: Schema) -> Generated:
    content = operation.get("requestBody", {}).get("content", {})
    if "application/json" in content:
        return replace(drawn, body=draw(_body_of(drawn.path, drawn.method.lower())))
    if "multipart/form-data" in content:
        return replace(drawn, raw=UPLOAD % draw(st.binary(max_size=60).filter(lambda data: b"--b" not in data)))
    if "text/plain" in content:
        return replace(drawn, raw=draw(st.text(st.characters(codec="utf-8", exclude_characters="\0"))).encode())
    return drawn


@st.composite
def _mangled(draw: st.DrawFn, drawn: Generated) -> Generated:
    """The request with one thing wrong."""
    wrong = replace(drawn, mangled=True)
    ways = ["sort"]
    ways += ["part"] if drawn.parts else []
    ways += ["query"] if drawn.query else []
    ways += ["raw", "member", "member", "member"] if isinstance(drawn.body, dict) else []
    match draw(st.sampled_from(ways)):
        case "part":
            name = draw(st.sampled_from(sorted(drawn.parts)))
            return replace(wrong, parts={**drawn.parts, name: draw(st.sampled_from(JUNK_WORDS))})
        case "query":
            name = draw(st.sampled_from(sorted(drawn.query)))
            return replace(wrong, query={**drawn.query, name: draw(st.sampled_from(JUNK_WORDS))})
        case "raw":
            return replace(wrong, raw=draw(st.sampled_from(RAW_BODIES)))
        case "member":
            return replace(wrong, body=draw(_spoiled(drawn.body)))
    return replace(wrong, query={**drawn.query, "sort": draw(st.sampled_from(SORTS))})


@st.composite
def _spoiled(draw: st.DrawFn, value: Any) -> Any:
    """The value with one member, at any depth, left out or turned into junk."""
    if isinstance(value, dict) and value:
        name = draw(st.sampled_from(sorted(value)))
        if draw(st.booleans()):
            return {key: member for key, member in value.items() if key != name}
        return {**value, name: draw(_spoiled(value[name]))}
    if isinstance(value, list) and value:
        return [draw(_spoiled(value[0])), *value[1:]]
    return draw(st.sampled_from(JUNK))


def _as_it_is(body: Any) -> Any:
    return body


def _balanced(body: Any) -> Any:
    amount = body["lines"][0].get("debit") or 100.0
    lines = [{"accountCode": "1020", "debit": amount}, {"accountCode": "1010", "credit": amount}]
    return {**body, "lines": lines}


def _allocated(body: Any) -> Any:
    amount = round(body["amount"] % 500 + 1, 2)
    shares = [{**share, "amountApplied": amount} for share in body["allocations"][:1]]
    return {**body, "amount": amount, "tdsAmount": None, "allocations": shares}


def _once_each(body: Any) -> Any:
    shares = [{**share, "amountApplied": body["amount"]} for share in body.get("allocations", [])[:1]]
    return {**body, "allocations": shares}


MENDED: dict[str, Callable[[Any], Any]] = {
    "createJournalEntry": _balanced,
    "recordVendorPayment": _allocated,
    "recordCustomerReceipt": _once_each,
}
"""What a schema cannot say: entries balance, allocations add up, no document twice."""
