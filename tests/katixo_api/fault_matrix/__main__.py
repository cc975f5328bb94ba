"""`python -m tests.katixo_api.fault_matrix`: walk the whole matrix and print call, fault, dialect, outcome.

It ends with 1 when an outcome is not the expected one. The last table is beyond the promise: a call that lands later
than the margin. Without idempotency keys Katixo may then hold a twin, which the next look names.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.katixo_api.fault_matrix.acts import ACTS
from tests.katixo_api.fault_matrix.faults import FAULTS, LATE, LOOK_FAULTS
from tests.katixo_api.fault_matrix.walk import Case, cases, try_late, try_once, walk


def main() -> int:
    """Walk and print; the exit status."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(walk(cases((*FAULTS, *LOOK_FAULTS), ACTS), Path(folder), try_once))
        late = asyncio.run(walk(cases((LATE,), ACTS), Path(folder), try_late))
    _print(found)
    print("\nBeyond the promise: the call lands after the margin\n")
    _print(late)
    wrong = [case for case, outcome in found.items() if outcome != case.fault.expected]
    wrong += [case for case, outcome in late.items() if outcome.isupper()]
    for case in wrong:
        print(f"WRONG: {case.name}")
    print(f"{len(found) + len(late)} cases in {time.monotonic() - started:.0f} s, {len(wrong)} wrong")
    return 1 if wrong else 0


def _print(found: Mapping[Case, str]) -> None:
    for case, outcome in found.items():
        print(f"{case.act.name:<18} {case.fault.name:<38} {case.world.name:<15} {outcome}")
    counts = Counter(found.values())
    print("\n" + ", ".join(f"{outcome}: {count}" for outcome, count in counts.most_common()))


if __name__ == "__main__":
    sys.exit(main())
