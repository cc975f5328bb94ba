"""Write the lock files from pyproject.toml: for every system and Python that we support, with hashes, without hosts.

Started by `deploy/lock`. Each lock holds the versions of the smaller one before it, so that one environment serves all.
The head of each lock says how much it downloads on an empty cache (measured here, by downloading it).
"""

import subprocess
import sys
import tempfile
from pathlib import Path

UV = str(Path(sys.executable).with_name("uv"))  # the one that the development lock brings
LOCKS: dict[str, list[str]] = {
    "deploy/requirements.txt": [],
    "deploy/requirements-ocr.txt": ["--extra", "ocr", "--constraint", "deploy/requirements.txt"],
    "deploy/requirements-postgres.txt": [
        *("--extra", "ocr", "--extra", "postgres", "--constraint", "deploy/requirements-ocr.txt"),
    ],
    "deploy/requirements-dev.txt": [
        *("--extra", "ocr", "--extra", "postgres", "--extra", "dev"),
        *("--constraint", "deploy/requirements-postgres.txt"),
    ],
}
# RapidOCR asks for opencv-python, which needs libGL: a bare Linux has none. The extra `ocr` names the headless build,
# the same `cv2` without windows; this override, true on no Python of ours, takes the other one out of the locks.
OVERRIDE = "opencv-python; python_version < '3'\n"
FORM = [
    "--universal",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
]
HEAD = "# Made from pyproject.toml by ./deploy/lock; not for editing by hand.\n# download: {megabytes} MB\n"


def write_locks(options: list[str]) -> None:
    """Resolve each lock, measure it, and write it with its head."""
    for name, extras in LOCKS.items():
        compile_lock(Path(name), [*extras, *options])
        lock = Path(name).read_text(encoding="utf-8")
        Path(name).write_text(HEAD.format(megabytes=download_mb(Path(name))) + lock, encoding="utf-8")


def compile_lock(lock: Path, options: list[str]) -> None:
    """Resolve the lock in place; the versions that it holds stay where they still fit."""
    with tempfile.TemporaryDirectory() as folder:
        override = Path(folder, "override.txt")
        override.write_text(OVERRIDE, encoding="utf-8")
        form = [*FORM, "--python-version", "3.11", "--quiet", "--override", str(override), "--output-file", str(lock)]
        subprocess.run([UV, "pip", "compile", "pyproject.toml", *form, *options], check=True)


def download_mb(lock: Path) -> int:
    """Download the lock's packages for this machine and give their size in MB, rounded up."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([UV, "venv", "--quiet", "--seed", "--no-project", f"{folder}/venv"], check=True)
        pip = [f"{folder}/venv/bin/python", "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "--dest", f"{folder}/files", "--requirement", str(lock)], check=True)
        size_bytes = sum(file.stat().st_size for file in Path(folder, "files").iterdir())
    return -(-size_bytes // 1_000_000)


if __name__ == "__main__":
    write_locks(sys.argv[1:])
