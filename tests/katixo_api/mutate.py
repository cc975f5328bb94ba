"""Change the rules of the wire and of the taxed total one by one and see whether a test notices.

    python -m tests.katixo_api.mutate

Works on a copy in a temporary folder with mutmut, prints how many changes were noticed and which were not, and ends
with 1 when fewer than 85 % were.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = Path(__file__).parents[2]
MUTATED = ("katixo_api/wire.py", "katixo_api/failures.py", "katixo_api/tax.py")
TESTS = ("tests/katixo_api/test_wire.py", "tests/katixo_api/test_failures.py", "tests/katixo_api/test_tax.py")
NEEDED = (*TESTS, "tests/katixo_api/walk_totals.py", "tests/contract/spec.py", "tests/contract/openapi.yaml")
LEAST_PERCENT = 85
SETTINGS = f"""[mutmut]
source_paths=katixo_api
only_mutate={chr(10).join(("", *MUTATED)).replace(chr(10), chr(10) + "    ")}
pytest_add_cli_args_test_selection={chr(10).join(("", *TESTS)).replace(chr(10), chr(10) + "    ")}
pytest_add_cli_args=
    -p
    no:cacheprovider
also_copy=
    tests
"""


def lay_out(folder: Path) -> None:
    """Copy what the mutated modules and their tests need."""
    shutil.copytree(
        HOUSE / "katixo_api", folder / "katixo_api", ignore=shutil.ignore_patterns("sandbox", "__pycache__")
    )
    for name in NEEDED:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HOUSE / name, target)
    for package in ("tests", "tests/katixo_api", "tests/contract"):
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
