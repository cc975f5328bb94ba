"""Prints the table of operations, dialects and results after the contract suite."""

from __future__ import annotations

import pytest

from tests.contract.test_operations import REPORTS


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print a line for every operation in every dialect that was walked through."""
    for name, report in REPORTS.items():
        terminalreporter.section(f"Katixo operations, {name}")
        terminalreporter.write_line("\n".join(report.table.lines(name)))
