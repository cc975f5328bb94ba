"""The locks: they satisfy pyproject.toml, fit each other, carry hashes, and name no host."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
LOCKS = {
    "requirements.txt": PROJECT["dependencies"],
    "requirements-ocr.txt": [*PROJECT["dependencies"], *EXTRAS["ocr"]],
    "requirements-postgres.txt": [*PROJECT["dependencies"], *EXTRAS["ocr"], *EXTRAS["postgres"]],
    "requirements-dev.txt": [*PROJECT["dependencies"], *EXTRAS["ocr"], *EXTRAS["postgres"], *EXTRAS["dev"]],
}


def read_lock(name: str) -> dict[str, list[Requirement]]:
    """Read the packages that a lock names, with exact version and marker; one may stand there once per platform."""
    lines = (ROOT / "deploy" / name).read_text(encoding="utf-8").splitlines()
    found: dict[str, list[Requirement]] = {}
    for line in lines:
        if line[:1].isalnum():
            requirement = Requirement(line.rstrip(" \\"))
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def not_met(wanted: list[str], locked: dict[str, list[Requirement]]) -> list[str]:
    """List the ranges that no locked version of their package meets."""
    missing = []
    for text in wanted:
        requirement = Requirement(text)
        exact = locked.get(canonicalize_name(requirement.name), [])
        versions = [next(iter(one.specifier)).version for one in exact]
        if not any(requirement.specifier.contains(version, prereleases=True) for version in versions):
            missing.append(text)
    return missing


def test_a_range_that_is_not_met_is_noticed() -> None:
    locked = {"idna": [Requirement("idna==3.1")]}
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


def exact(name: str) -> set[str]:
    """Give each exact version; a package may stand there once per Python, and under wider markers in a larger lock."""
    lines = (ROOT / "deploy" / name).read_text(encoding="utf-8").splitlines()
    return {line.split(" ")[0] for line in lines if line[:1].isalnum()}


def test_each_lock_contains_the_one_before_it() -> None:
    assert exact("requirements.txt") < exact("requirements-ocr.txt") < exact("requirements-postgres.txt")
    assert exact("requirements-postgres.txt") < exact("requirements-dev.txt")


@pytest.mark.parametrize("name", ["requirements-ocr.txt", "requirements-postgres.txt", "requirements-dev.txt"])
def test_opencv_comes_without_windows_which_need_system_libraries(name: str) -> None:
    assert [package for package in read_lock(name) if package.startswith("opencv")] == ["opencv-python-headless"]


@pytest.mark.parametrize("package", ["rapidocr", "onnxruntime", "opencv-python-headless"])
def test_an_intel_mac_is_spared_what_has_no_wheel_there(package: str) -> None:
    (locked,) = read_lock("requirements-ocr.txt")[package]
    marker = locked.marker
    assert marker
    assert not marker.evaluate({"sys_platform": "darwin", "platform_machine": "x86_64"})
    assert marker.evaluate({"sys_platform": "darwin", "platform_machine": "arm64"})
    assert marker.evaluate({"sys_platform": "linux", "platform_machine": "x86_64"})


def test_the_small_lock_holds_nothing_that_musl_lacks() -> None:
    assert not read_lock("requirements.txt").keys() & {"zxing-cpp", "onnxruntime", "rapidocr"}
