"""Two tables at the end of the suite's output: what became of each published webhook, and each journey by channel."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import pytest

CHANNELS = ("browser", "terminal", "telegram", "whatsapp")
PAYLOAD = "payload"  # the property under which a test leaves a line
JOURNEY = re.compile(r"tests/journeys/test_(\w+)\.py::.*\[(?:.*-)?(browser|terminal|telegram|whatsapp)(?:-.*)?\]")


def place_of(nodeid: str) -> tuple[str, str] | None:
    """Give the journey and the channel of a test.

    >>> place_of("tests/journeys/test_undo.py::test_it[browser]"), place_of("tests/test_x.py::test_y")
    (('undo', 'browser'), None)
    """
    found = JOURNEY.match(nodeid)
    return (found[1], found[2]) if found else None


def journey_lines(passed: Iterable[str], failed: Iterable[str]) -> list[str]:
    """Give the table of journeys: how many of how many stories hold on each channel.

    >>> file = "tests/journeys/test_undo.py"
    >>> journey_lines([f"{file}::test_a[browser]"], [f"{file}::test_b[browser]"])
    ['undo                       browser 1 of 2']
    """
    good, bad = (Counter(filter(None, map(place_of, nodes))) for nodes in (passed, failed))
    lines = []
    for journey in sorted({journey for journey, _ in (good + bad)}):
        counts = {one: (good[journey, one], good[journey, one] + bad[journey, one]) for one in CHANNELS}
        told = [f"{one} {ok} of {all_of}" for one, (ok, all_of) in counts.items() if all_of]
        lines.append(f"{journey:26} {', '.join(told)}")
    return lines


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what there is to print."""
    passed, failed = (_reports(terminalreporter, word) for word in ("passed", "failed"))
    payloads = [str(line) for one in (*passed, *failed) for name, line in one.user_properties if name == PAYLOAD]
    journeys = journey_lines([one.nodeid for one in passed], [one.nodeid for one in failed])
    for title, lines in (("payload, status, stored, event", payloads), ("journey, channel, result", journeys)):
        if lines:
            terminalreporter.section(title)
            terminalreporter.write_line("\n".join(lines))


def _reports(terminalreporter: pytest.TerminalReporter, word: str) -> Sequence[pytest.TestReport]:
    found = terminalreporter.stats.get(word, [])
    return [one for one in found if isinstance(one, pytest.TestReport) and one.when == "call"]
