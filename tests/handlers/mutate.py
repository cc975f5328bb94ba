"""Change the rules of booking, tax and hints one by one and see whether a test notices.

    python -m tests.handlers.mutate

Works on a copy in a temporary folder with mutmut, prints how many changes were noticed and which were not, and ends
with 1 when fewer than 85 % were. Takes some minutes.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).parents[2]
MUTATED = ("posting", "guards", "tax_rules", "purchases", "duplicates", "past")
TESTS = ("posting", "guards", "guards_of_bills", "tax_rules", "tax_of_bills", "duplicates")
LEAST_PERCENT = 85
INDENT = "\n    "
SETTINGS = f"""[mutmut]
source_paths=handlers
only_mutate={INDENT}{INDENT.join(f"handlers/{name}.py" for name in MUTATED)}
pytest_add_cli_args_test_selection={INDENT}{INDENT.join(f"tests/handlers/test_{name}.py" for name in TESTS)}
pytest_add_cli_args=
    -p
    no:cacheprovider
    -p
    no:xdist
also_copy=
    tests
    parsers
    katixo_api
"""


def lay_out(folder: Path) -> None:
    """Copy what the mutated modules and their tests need."""
    skip = shutil.ignore_patterns("sandbox", "__pycache__")
    for package in ("handlers", "parsers", "katixo_api"):
        shutil.copytree(HOUSE / package, folder / package, ignore=skip)
    target = folder / "tests" / "handlers"
    target.mkdir(parents=True)
    for name in ("playing", *(f"test_{one}" for one in TESTS)):
        shutil.copy(HOUSE / "tests" / "handlers" / f"{name}.py", target)
    for package in ("tests", "tests/handlers"):
        (folder / package / "__init__.py").touch()
    (folder / "setup.cfg").write_text(SETTINGS)


def main() -> int:
    """Run mutmut and say what came of it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay_out(folder)
        mutmut = [sys.executable, "-m", "mutmut"]
        subprocess.run([*mutmut, "run", "--max-children", "2"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*mutmut, "export-cicd-stats"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*mutmut, "results"], cwd=folder, check=True)
        stats = json.loads((folder / "mutants" / "mutmut-cicd-stats.json").read_text())
    noticed = stats["killed"] + stats["timeout"]
    share = 100 * noticed / stats["total"]
    print(f"{noticed} of {stats['total']} changes noticed: {share:.1f} %")
    return 0 if share >= LEAST_PERCENT else 1


if __name__ == "__main__":
    sys.exit(main())
