"""The part that old Pythons read: what it says, how it finds a newer Python, and that it stays readable for them."""

import ast
import sys
from pathlib import Path

import pytest

from deploy import launcher

DEPLOY = Path(launcher.__file__).parent
READ_BY_OLD = ["__init__.py", "launcher.py", "demo", "test", "lock"]
NEW = (
    ast.JoinedStr,
    ast.AnnAssign,
    ast.AsyncFunctionDef,
    ast.Await,
    ast.NamedExpr,
    ast.Match,
    ast.Nonlocal,
    ast.Starred,
    ast.YieldFrom,
)


def new_syntax(text: str) -> list[str]:
    """List what Python 2.7 could not read."""
    nodes = list(ast.walk(ast.parse(text)))
    found = [type(node).__name__ for node in nodes if isinstance(node, NEW)]
    arguments = [node for node in nodes if isinstance(node, ast.arguments)]
    found += ["keyword-only" for node in arguments if node.kwonlyargs or node.posonlyargs]
    found += ["annotation" for node in nodes if isinstance(node, ast.arg) and node.annotation]
    found += ["annotation" for node in nodes if isinstance(node, ast.FunctionDef) and node.returns]
    found += ["raise from" for node in nodes if isinstance(node, ast.Raise) and node.cause]
    return found + ["not ASCII"] * (not text.isascii())


def a_program(folder: Path, name: str, body: str) -> Path:
    path = folder / name
    folder.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    "text",
    ["f'{x}'", "def f(a: int): pass", "def f() -> int: pass", "x: int = 1", "f(*a, *b)", "raise A from b", "'₹'"],
)
def test_new_syntax_is_noticed(text: str) -> None:
    assert new_syntax(text)


@pytest.mark.parametrize("name", READ_BY_OLD)
def test_old_pythons_can_read(name: str) -> None:
    assert new_syntax((DEPLOY / name).read_text(encoding="utf-8")) == []


def test_too_old_a_python_is_told_what_it_needs_in_one_line() -> None:
    sentence = launcher.too_old((3, 8))
    assert "needs Python 3.11 or newer" in sentence
    assert "this is Python 3.8" in sentence
    assert "\n" not in sentence


def test_nothing_on_the_path_is_no_python(tmp_path: Path) -> None:
    assert launcher.newest_on_path(str(tmp_path)) is None


def test_the_newest_python_wins_wherever_it_stands_on_the_path(tmp_path: Path) -> None:
    a_program(tmp_path / "a", "python3.11", "printf 3.11")
    newest = a_program(tmp_path / "b", "python3.13", "printf 3.13")
    assert launcher.newest_on_path(f"{tmp_path}/a:{tmp_path}/b") == str(newest)


def test_a_python_that_does_not_answer_is_passed_over(tmp_path: Path) -> None:
    a_program(tmp_path / "a", "python3.14", "echo no such version >&2; exit 127")
    a_program(tmp_path / "b", "python3.14", "printf 3.9")
    working = a_program(tmp_path / "c", "python3.12", "printf 3.12")
    assert launcher.newest_on_path(f"{tmp_path}/a:{tmp_path}/b:{tmp_path}/c") == str(working)


def test_a_missing_program_says_nothing() -> None:
    assert launcher.said(["/no/such/program"]) is None


def test_a_failing_program_says_nothing() -> None:
    assert launcher.said([sys.executable, "-c", "print('half'); raise SystemExit(3)"]) is None


def test_a_new_python_goes_on() -> None:
    launcher.use_new_python()
    assert sys.version_info >= launcher.OLDEST
