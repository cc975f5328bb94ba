"""Change the rules one small change at a time and count how many changes the tests notice.

    python -m tests.mutation client     # the wire, its failures and the taxed total
    python -m tests.mutation booking    # posting, tax, hints, duplicates
    python -m tests.mutation reading    # money and dates of messages

Works on a copy in a temporary folder with mutmut, which the tests' environment brings; takes some minutes. Prints the
changes that nobody noticed and how many were noticed; ends with 1 when fewer than 85 % were.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HOUSE = Path(__file__).parents[1]
LEAST_PERCENT = 85
INDENT = "\n    "
NOT_NEEDED = shutil.ignore_patterns("sandbox", "__pycache__")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is changed, the tests that should notice, and what else these need; paths from the top of the project."""

    package: str
    changed: tuple[str, ...]
    tests: tuple[str, ...]
    beside: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()

    @property
    def settings(self) -> str:
        """Write mutmut's settings."""
        return f"""[mutmut]
source_paths={self.package}
only_mutate={INDENT}{INDENT.join(f"{self.package}/{name}.py" for name in self.changed)}
pytest_add_cli_args_test_selection={INDENT}{INDENT.join(self._tests())}
pytest_add_cli_args=
    -p
    no:cacheprovider
    -p
    no:xdist
also_copy={INDENT}{INDENT.join(("tests", *self.packages))}
"""

    def lay_out(self, folder: Path) -> None:
        """Copy what the changed modules and their tests need."""
        for package in (self.package, *self.packages):
            shutil.copytree(HOUSE / package, folder / package, ignore=NOT_NEEDED)
        for name in (*_with_imports(self._tests()), *self.beside):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(HOUSE / name, target)
        for place in (folder / "tests", *(one for one in (folder / "tests").iterdir() if one.is_dir())):
            (place / "__init__.py").touch()
        (folder / "setup.cfg").write_text(self.settings)

    def _tests(self) -> tuple[str, ...]:
        return tuple(f"tests/{self.package}/test_{name}.py" for name in self.tests)


def _with_imports(names: tuple[str, ...]) -> tuple[str, ...]:
    """Give files of the tests with all that they import from there, and so on."""
    found = dict.fromkeys(names)
    for name in found.copy():
        tree = ast.parse((HOUSE / name).read_text())
        modules = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
        files = (f"{module.replace('.', '/')}.py" for module in modules if module.startswith("tests."))
        found |= dict.fromkeys(_with_imports(tuple(one for one in files if one not in found)))
    return tuple(found)


SUBJECTS = {
    "client": Subject(
        "katixo_api",
        ("wire", "failures", "tax"),
        ("wire", "failures", "tax"),
        ("tests/contract/openapi.yaml",),
    ),
    "booking": Subject(
        "handlers",
        ("posting", "guards", "tax_rules", "purchases", "duplicates", "past"),
        ("posting", "guards", "guards_of_bills", "tax_rules", "tax_of_bills", "duplicates"),
        (),
        ("parsers", "katixo_api"),
    ),
    "reading": Subject("parsers", ("money", "dates"), ("money", "dates")),
}


def main(name: str) -> int:
    """Run mutmut and say what came of it."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        SUBJECTS[name].lay_out(folder)
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
    if sys.argv[1:2] == [] or sys.argv[1] not in SUBJECTS:
        sys.exit(f"python -m tests.mutation {'|'.join(SUBJECTS)}")
    sys.exit(main(sys.argv[1]))
