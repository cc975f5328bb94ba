"""The locks: they satisfy pyproject.toml, fit each other, carry hashes, and name no host."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {
    "requirements.txt": PROJECT["dependencies"],
    "requirements-dev.txt": [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]],
}


def read_lock(name: str) -> dict[str, Requirement]:
    """Read the packages that a lock names, with their exact versions and markers."""
    lines = (ROOT / "deploy" / name).read_text(encoding="utf-8").splitlines()
    requirements = [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum()]
    return {canonicalize_name(requirement.name): requirement for requirement in requirements}


def not_met(wanted: list[str], locked: dict[str, Requirement]) -> list[str]:
    """List the ranges that a lock does not meet."""
    missing = []
    for text in wanted:
        requirement = Requirement(text)
        exact = locked.get(canonicalize_name(requirement.name))
        version = next(iter(exact.specifier)).version if exact else ""
        if not version or not requirement.specifier.contains(version, prereleases=True):
            missing.append(text)
    return missing


def test_a_range_that_is_not_met_is_noticed() -> None:
    locked = {"idna": Requirement("idna==3.1")}
    assert not_met(["idna>=3.2", "httpx", "idna<4"], locked) == ["idna>=3.2", "httpx"]


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_meets_every_range(name: str) -> None:
    assert not_met(LOCKS[name], read_lock(name)) == []


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_names_no_host_and_no_folder(name: str) -> None:
    text = (ROOT / "deploy" / name).read_text(encoding="utf-8")
    assert not [word for word in ("://", " @ ", "--index", "--extra-index", "--find-links", "file:") if word in text]


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_has_one_exact_version_and_hashes(name: str) -> None:
    blocks = (ROOT / "deploy" / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    packages = [line for line in blocks if not line.startswith("#")]
    assert packages
    assert not [line for line in packages if "==" not in line or "--hash=sha256:" not in line]


def test_the_development_lock_contains_the_runtime_lock() -> None:
    runtime, dev = read_lock("requirements.txt"), read_lock("requirements-dev.txt")
    assert {name: str(dev.get(name)) for name in runtime} == {name: str(lock) for name, lock in runtime.items()}
