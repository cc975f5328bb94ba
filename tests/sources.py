"""The project's own source as syntax trees: what each module imports and what it refers to."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("bot", "handlers", "parsers", "katixo_api")


@dataclass(frozen=True, slots=True)
class Source:
    """One module: its dotted name, whether it is a package's `__init__`, and its text."""

    name: str
    is_package: bool
    text: str

    @property
    def tree(self) -> ast.Module:
        """The syntax tree, made when it is looked at: hundreds of modules are only named."""
        return _parse(self.text)

    @property
    def lines(self) -> list[str]:
        """The text line by line; a node's line n stands at n - 1."""
        return self.text.splitlines()


def source(name: str, text: str) -> Source:
    """Read one module from its text; `parsers.__init__` is the package `parsers`."""
    return Source(name.removesuffix(".__init__"), name.endswith("__init__"), text)


@lru_cache(maxsize=4)
def _parse(text: str) -> ast.Module:
    return ast.parse(text)


def read_sources(*folders: str) -> list[Source]:
    """Read all modules below these folders of the project."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths]
    return [source(name, path.read_text(encoding="utf-8")) for name, path in zip(names, paths, strict=True)]


def imports(module: Source) -> list[tuple[str, int]]:
    """List what a module imports, by full name, with the line; `from a import b` counts as `a` and as `a.b`."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            origin = imported_from(module, node)
            found += [(origin, node.lineno)] + [(f"{origin}.{alias.name}", node.lineno) for alias in node.names]
    return found


def imported_from(module: Source, node: ast.ImportFrom) -> str:
    """Give the full name of the module behind a `from`, relative ones too."""
    if node.level == 0:
        return node.module or ""
    parts = module.name.split(".")
    base = parts[: len(parts) - node.level + module.is_package]
    return ".".join([*base, *([node.module] if node.module else [])])


def references(module: Source) -> list[tuple[str, int]]:
    """List the imported things that a module refers to, by full name however they were renamed, with the line."""
    known = aliases(module)
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute | ast.Name):
            head, _, rest = ast.unparse(node).partition(".")
            if head in known:
                found.append((f"{known[head]}.{rest}".rstrip("."), node.lineno))
    return found


def aliases(module: Source) -> dict[str, str]:
    """Map each imported name to what it stands for."""
    known: dict[str, str] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            heads = {alias.name.split(".")[0] for alias in node.names if not alias.asname}
            known |= {head: head for head in heads} | {a.asname: a.name for a in node.names if a.asname}
        elif isinstance(node, ast.ImportFrom):
            origin = imported_from(module, node)
            known |= {alias.asname or alias.name: f"{origin}.{alias.name}" for alias in node.names}
    return known


def calls(module: Source) -> list[tuple[str, int]]:
    """List the plain names that a module calls (`open(...)`, not `book.open(...)`), with the line."""
    found = [node for node in ast.walk(module.tree) if isinstance(node, ast.Call)]
    return [(node.func.id, node.lineno) for node in found if isinstance(node.func, ast.Name)]


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """List all functions and methods below a node."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
