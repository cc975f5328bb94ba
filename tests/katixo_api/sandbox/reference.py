"""The API reference that the sandbox is held against (tests/contract/openapi.yaml), read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

REFERENCE = Path(__file__).parents[2] / "contract" / "openapi.yaml"


@cache
def reference() -> dict[str, Any]:
    """The whole reference."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    read: dict[str, Any] = yaml.load(REFERENCE.read_bytes(), Loader=loader)
    return read


def operation(method: str, path: str) -> dict[str, Any]:
    """One operation by method and path below /api/v1."""
    found: dict[str, Any] = reference()["paths"][f"/api/v1{path}"][method.lower()]
    return found


def worked_example(method: str, path: str, case: str | None = None) -> list[dict[str, Any]]:
    """The entries of an operation's x-example-journal, dates as text and reversalOf counting from 1."""
    example = operation(method, path)["x-example-journal"]
    return [as_read(entry) for entry in (example[case] if case else example)["entries"]]


def as_read(entry: dict[str, Any]) -> dict[str, Any]:
    """An example entry as the shop reads its journal."""
    return {**entry, "date": str(entry["date"])}
