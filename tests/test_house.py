"""How the house is kept: files and functions stay small, names say what they are for, exceptions have reasons."""

from __future__ import annotations

import ast
import io
import tokenize

import pytest

from tests.sources import PACKAGES, Source, functions, imported_from, read_sources, source

FILE_LINES, FUNCTION_LINES, CATCH_ALLS = 300, 45, 2
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "manager", "service", "types", "lib"}


def long_parts(module: Source) -> list[str]:
    """List the file and the functions of a module that are too long; a docstring does not count as length."""
    found = [module.name] if len(module.lines) > FILE_LINES else []
    return found + [f"{module.name}.{f.name}" for f in functions(module.tree) if length(f) > FUNCTION_LINES]


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function without its docstring."""
    first = function.body[0]
    docstring = (first.end_lineno or 0) - first.lineno + 1 if ast.get_docstring(function) else 0
    return (function.end_lineno or 0) - function.lineno + 1 - docstring


def without_reason(module: Source) -> list[str]:
    """List imports inside functions, and ignores of the type checker, that have no reason beside them."""
    comments = read_comments(module)
    inside = {
        node.lineno
        for function in functions(module.tree)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and not comments.get(node.lineno)
    }
    ignores = {
        line for line, comment in comments.items() if "type: ignore" in comment and comment.rstrip().endswith("]")
    }
    return [f"{module.name}:{line}" for line in sorted(inside | ignores)]


def read_comments(module: Source) -> dict[int, str]:
    """Map each line to its comment."""
    tokens = tokenize.generate_tokens(io.StringIO(module.text).readline)
    return {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}


def catch_alls(module: Source) -> list[str]:
    """List where a module catches whatever comes; to clean up and raise it again is no catching."""
    handlers = [node for node in ast.walk(module.tree) if isinstance(node, ast.ExceptHandler)]
    kept = [node for node in handlers if ast.unparse(node.body[-1]) != "raise"]
    broad = [node for node in kept if node.type is None or is_broad(node.type)]
    return [f"{module.name}:{node.lineno}" for node in broad]


def is_broad(caught: ast.expr) -> bool:
    """Tell whether what is caught is everything, also inside a tuple."""
    return any(isinstance(node, ast.Name) and node.id in {"Exception", "BaseException"} for node in ast.walk(caught))


def type_only_imports(module: Source) -> list[str]:
    """List blocks that import for the type checker alone: they hide a circle."""
    blocks = [node for node in ast.walk(module.tree) if isinstance(node, ast.If)]
    return [f"{module.name}:{node.lineno}" for node in blocks if "TYPE_CHECKING" in ast.dump(node.test)]


def undocumented(module: Source) -> list[str]:
    """List the module and its public functions that do not say what they are for."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    public = [n for n in module.tree.body if isinstance(n, functions) and not n.name.startswith("_")]
    found = [f"{module.name}.{node.name}" for node in public if not ast.get_docstring(node)]
    return found if not module.text.strip() or ast.get_docstring(module.tree) else [module.name, *found]


def circles(modules: list[Source]) -> list[str]:
    """List the modules from which their own imports lead back to themselves."""
    names = {module.name for module in modules}
    direct = {module.name: loaded_with(module, names) for module in modules}
    return [name for name in sorted(names) if name in reached(direct, name)]


def loaded_with(module: Source, names: set[str]) -> set[str]:
    """Give which of these modules are loaded with this one; `from package import module` stands for that module."""
    plain = [alias.name for node in module.tree.body if isinstance(node, ast.Import) for alias in node.names]
    froms = [
        (imported_from(module, n), a.name) for n in module.tree.body if isinstance(n, ast.ImportFrom) for a in n.names
    ]
    exact = [f"{origin}.{name}" if f"{origin}.{name}" in names else origin for origin, name in froms]
    return {*plain, *exact} & names


def reached(direct: dict[str, set[str]], start: str) -> set[str]:
    """Give everything that can be reached from `start`."""
    seen: set[str] = set()
    waiting = list(direct[start])
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += direct[name]
    return seen


def test_long_parts_are_noticed() -> None:
    body = "    x = 1\n"
    assert long_parts(source("bot.a", "def f():\n" + body * 45))
    assert long_parts(source("bot.a", "x = 1\n" * 301))
    assert long_parts(source("bot.a", 'def f():\n    """One.\n\n    Two.\n    """\n' + body * 44)) == []


@pytest.mark.parametrize(
    ("text", "fine"),
    [
        ("def f():\n    import rapidocr", False),
        ("def f():\n    import rapidocr  # loads 100 MB", True),
        ("import re", True),
        ("x = 1  # type: ignore[misc]", False),
        ("x = 1  # type: ignore[misc]  # the stub is wrong", True),
    ],
)
def test_a_missing_reason_is_noticed(text: str, fine: bool) -> None:
    assert (without_reason(source("bot.a", text)) == []) is fine


@pytest.mark.parametrize("caught", ["", " Exception", " (ValueError, BaseException)"])
def test_a_catch_all_is_noticed(caught: str) -> None:
    assert catch_alls(source("bot.a", f"try:\n    f()\nexcept{caught}:\n    pass"))


@pytest.mark.parametrize("rest", [" (OSError, KeyError):\n    pass", " BaseException:\n    close()\n    raise"])
def test_what_is_named_or_raised_again_is_no_catch_all(rest: str) -> None:
    assert catch_alls(source("bot.a", f"try:\n    f()\nexcept{rest}")) == []


def test_an_import_for_types_only_is_noticed() -> None:
    assert type_only_imports(source("bot.a", "if TYPE_CHECKING:\n    import bot.b"))


def test_what_says_nothing_is_noticed() -> None:
    assert undocumented(source("bot.a", "def f(): pass")) == ["bot.a", "bot.a.f"]
    assert undocumented(source("bot.a", '"""A."""\ndef _f(): pass')) == []


def test_a_circle_is_noticed() -> None:
    a, b, c = (source(f"bot.{n}", f"from bot import {m}") for n, m in ("ab", "ba", "ca"))
    assert circles([a, b, c]) == ["bot.a", "bot.b"]


@pytest.mark.parametrize("module", read_sources(*PACKAGES, "deploy"), ids=lambda module: module.name)
def test_the_house_is_kept(module: Source) -> None:
    assert long_parts(module) == []
    assert without_reason(module) == []
    assert type_only_imports(module) == []
    assert undocumented(module) == []
    assert module.name.split(".")[-1] not in VAGUE


@pytest.mark.parametrize("module", read_sources("tests"), ids=lambda module: module.name)
def test_the_tests_are_kept_too(module: Source) -> None:
    assert long_parts(module) == []


def test_only_the_worker_loop_and_the_web_door_catch_everything() -> None:
    found = [place for module in read_sources(*PACKAGES) for place in catch_alls(module)]
    assert len(found) <= CATCH_ALLS, found


def test_no_imports_go_in_circles() -> None:
    assert circles(read_sources(*PACKAGES)) == []
