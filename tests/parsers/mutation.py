"""Change the code of money and dates, one small change at a time, and count how many the tests notice.

    python -m tests.parsers.mutation

It works on a copy in a temporary folder with mutmut, a test extra, and takes a few minutes. Exit status 1 below 85 %.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
NEEDED_PERCENT = 85.0
SETTINGS = """
[tool.mutmut]
paths_to_mutate = ["parsers/money.py", "parsers/dates.py"]
tests_dir = ["tests/parsers"]
also_copy = ["parsers", "tests"]
[tool.pytest.ini_options]
addopts = "-q -p no:xdist -p no:cacheprovider"
pythonpath = ["."]
"""


def main() -> int:
    """Run mutmut on a copy and print the share of changes that a test noticed."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        lay_out(copy)
        subprocess.run(
            [sys.executable, "-m", "mutmut", "run", "--max-children", "1"], cwd=copy, stdout=subprocess.DEVNULL
        )
        told = subprocess.run(
            [sys.executable, "-m", "mutmut", "results", "--all", "true"], cwd=copy, capture_output=True, text=True
        ).stdout
    noticed, survived = len(re.findall(r": (?:killed|timeout)", told)), len(re.findall(r": survived", told))
    if not noticed + survived:
        print("mutmut is not installed or could not run")
        return 1
    percent = 100 * noticed / (noticed + survived)
    print(f"{noticed + survived} changes of money and dates, {noticed} noticed: {percent:.1f} %")
    return 0 if percent >= NEEDED_PERCENT else 1


def lay_out(copy: Path) -> None:
    """Lay out what mutmut needs: the parsers, and the tests of the two files."""
    shutil.copytree(ROOT / "parsers", copy / "parsers")
    tests = copy / "tests" / "parsers"
    tests.mkdir(parents=True)
    (copy / "tests" / "__init__.py").touch()
    for name in ("__init__.py", "test_money.py", "test_dates.py"):
        shutil.copy(ROOT / "tests" / "parsers" / name, tests / name)
    (copy / "pyproject.toml").write_text(SETTINGS)


if __name__ == "__main__":
    sys.exit(main())
