"""The description of the API (openapi.yaml) as tests need it: operations, schemas, examples, a judge of answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker

_FILE = Path(__file__).with_name("openapi.yaml")
_METHODS = ("get", "post", "put", "delete")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the API."""

    id: str
    method: str
    path: str
    is_documented: bool


@cache
def read_spec() -> dict[str, Any]:
    """Read the whole description, with days as texts, as JSON has them."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    spec: dict[str, Any] = _plain(yaml.load(_FILE.read_text(encoding="utf-8"), Loader=loader))
    return spec


def _plain(value: object) -> Any:
    match value:
        case dict():
            return {str(name): _plain(member) for name, member in value.items()}
        case list():
            return [_plain(member) for member in value]
        case datetime() | date():
            return value.isoformat()
        case _:
            return value


@cache
def operations() -> tuple[Operation, ...]:
    """List the operations in the order of the description."""
    return tuple(
        Operation(described["operationId"], method.upper(), path, described["x-status"] == "documented")
        for path, methods in read_spec()["paths"].items()
        for method, described in methods.items()
        if method in _METHODS
    )


def operation_of(method: str, path: str) -> Operation | None:
    """Find the operation behind a request; a fixed part of a path goes before a variable one."""
    parts = path.strip("/").split("/")
    fitting = [each for each in operations() if each.method == method and _fits(each.path.strip("/").split("/"), parts)]
    return min(fitting, key=lambda each: each.path.count("{"), default=None)


def _fits(pattern: list[str], parts: list[str]) -> bool:
    return len(pattern) == len(parts) and all(
        wanted.startswith("{") or wanted == part for wanted, part in zip(pattern, parts, strict=True)
    )


def answer_faults(operation: Operation, status: int, media_type: str, body: bytes) -> list[str]:
    """List what is wrong with an answer by the description: its status, its type, its members."""
    described = read_spec()["paths"][operation.path][operation.method.lower()]["responses"].get(str(status))
    if described is None:
        return [f"status {status} is not described"]
    content = resolve(described).get("content")
    if content is None:
        return [f"{len(body)} bytes where none belong"] if body else []
    if media_type not in content:
        return [] if any(name in {"application/octet-stream", "*/*"} for name in content) else [f"{media_type}?"]
    if media_type != "application/json":
        return []
    judge = _judge(operation, status, media_type)
    return [f"{error.json_path}: {error.message[:200]}" for error in judge.iter_errors(json.loads(body))]


@cache
def _judge(operation: Operation, status: int, media_type: str) -> Draft202012Validator:
    response = read_spec()["paths"][operation.path][operation.method.lower()]["responses"][str(status)]
    schema = resolve(response)["content"][media_type]["schema"]
    return Draft202012Validator({**schema, "components": read_spec()["components"]}, format_checker=FormatChecker())


def resolve(described: Mapping[str, Any]) -> Mapping[str, Any]:
    """Follow a reference."""
    while "$ref" in described:
        found: Any = read_spec()
        for part in described["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        described = found
    return described


def schemas() -> dict[str, Any]:
    """Give the schemas by name."""
    found: dict[str, Any] = read_spec()["components"]["schemas"]
    return found


def examples(schema: str) -> Iterator[dict[str, Any]]:
    """Go through the examples of a schema that is an object, numbers exact."""
    for example in schemas()[schema].get("examples", ()):
        yield exact(example)


def answered_examples() -> Iterator[tuple[Operation, dict[str, Any]]]:
    """Go through the examples of whole answers: operation and the data in its envelope."""
    for operation in operations():
        described = read_spec()["paths"][operation.path][operation.method.lower()]["responses"]
        for response in described.values():
            for content in response.get("content", {}).values():
                for example in content.get("examples", {}).values():
                    yield operation, exact(example["value"]["data"])


def exact(value: Any) -> Any:
    """Give JSON data with fractions as Decimal."""
    return json.loads(json.dumps(value), parse_float=Decimal)
