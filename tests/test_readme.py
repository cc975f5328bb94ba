"""The README's own examples run as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.crash.processes import SandboxProcess

README = Path(__file__).parents[1] / "README.md"


def test_the_client_example_lists_the_seeded_bills(tmp_path: Path) -> None:
    found = re.search(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)
    assert found
    script = tmp_path / "example.py"
    script.write_text(found[1], encoding="utf-8")
    sandbox = SandboxProcess(tmp_path / "sandbox.db")
    try:
        command = [sys.executable, str(script), sandbox.url]
        found_here = {**os.environ, "PYTHONPATH": str(README.parent)}
        shown = subprocess.run(command, capture_output=True, text=True, check=True, env=found_here, timeout=60)
    finally:
        sandbox.stop()
    assert "BILL-" in shown.stdout


def test_every_picture_and_file_that_is_named_exists() -> None:
    names = re.findall(r"\]\(([^)#:]+)\)|src=\"([^\"]+)\"", README.read_text(encoding="utf-8"))
    assert names
    assert [name for pair in names for name in pair if name and not (README.parent / name).exists()] == []
