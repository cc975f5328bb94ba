"""What every test leaves behind: a log that the next test can write to."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import structlog

pytest_plugins = ("tests.stores", "tests.tables")


def pytest_collection_finish() -> None:
    """Leave what pytest itself holds out of every later collection of garbage: there is much, and it stays."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def fresh_log() -> Iterator[None]:
    """Undo what a test has set up for the log: its stream is closed when the test is over."""
    yield
    structlog.reset_defaults()
