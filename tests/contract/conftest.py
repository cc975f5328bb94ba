"""Prints the table of operations, dialects and results after the contract suite (`pytest tests/contract`)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.test_operations import REPORTS

_TABLES: dict[str, list[str]] = {}


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Keep the tables; where tests run in several processes, hand them to the one that prints."""
    _TABLES.update({name: report.table.lines(name) for name, report in REPORTS.items()})
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["katixo_tables"] = _TABLES


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take the tables of a process that has ended."""
    _TABLES.update(getattr(node, "workeroutput", {}).get("katixo_tables", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print a line for every operation in every dialect that was walked through."""
    for name, lines in sorted(_TABLES.items()):
        terminalreporter.section(f"Katixo operations, {name}")
        terminalreporter.write_line("\n".join(lines))
