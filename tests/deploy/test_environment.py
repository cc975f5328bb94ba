"""When an environment counts as whole, who may make it, and what is said about it. Nothing is downloaded here."""

import fcntl
from pathlib import Path

import pytest

from deploy import environment
from deploy.installing import CannotInstall

DEV = "requirements-dev.txt"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with two locks and an environment that holds both."""
    for folder in ("deploy", ".venv/bin", ".venv/lib/python3.11/site-packages"):
        (tmp_path / folder).mkdir(parents=True)
    for name in (environment.RUNTIME, DEV):
        (tmp_path / "deploy" / name).write_text(f"# download: 7 MB\n{name}==1\n", encoding="utf-8")
    python = environment.python_of(tmp_path)
    python.write_text("#!/bin/sh\n", encoding="utf-8")
    python.chmod(0o755)
    put_stamp(tmp_path, DEV)
    return tmp_path


def put_stamp(root: Path, lock: str) -> None:
    text = "\n".join(environment.stamp_lines(root, lock))
    environment.write_whole(environment.stamp_of(root), text)


def is_held(root: Path) -> bool:
    """Tell whether a second start would have to wait."""
    with (root / ".venv.lock").open("a") as second:
        try:
            fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def test_without_a_stamp_it_is_half_made(root: Path) -> None:
    environment.stamp_of(root).unlink()
    assert not environment.is_ready(root, environment.RUNTIME)


def test_a_changed_lock_makes_it_old(root: Path) -> None:
    (root / "deploy" / environment.RUNTIME).write_text("# download: 8 MB\n", encoding="utf-8")
    assert not environment.is_ready(root, environment.RUNTIME)
    assert not environment.is_ready(root, DEV)


def test_a_python_that_has_gone_makes_it_old(root: Path) -> None:
    environment.python_of(root).unlink()
    assert not environment.is_ready(root, environment.RUNTIME)


def test_another_python_behind_the_link_makes_it_old(root: Path) -> None:
    python = environment.python_of(root)
    python.rename(root / "python3.12")
    python.symlink_to(root / "python3.12")
    assert not environment.is_ready(root, environment.RUNTIME)


def test_a_moved_checkout_makes_it_old(root: Path) -> None:
    moved = root.parent / "elsewhere"
    root.rename(moved)
    assert not environment.is_ready(moved, environment.RUNTIME)


def test_the_runtime_lock_alone_is_not_enough_for_tests(root: Path) -> None:
    put_stamp(root, environment.RUNTIME)
    assert environment.is_ready(root, environment.RUNTIME)
    assert not environment.is_ready(root, DEV)


def test_the_larger_lock_serves_the_demo_too(root: Path) -> None:
    assert environment.is_ready(root, DEV)
    assert environment.is_ready(root, environment.RUNTIME)


def test_a_whole_environment_is_neither_locked_nor_made(root: Path) -> None:
    environment.make_ready(root, DEV)
    assert not (root / ".venv.lock").exists()


def test_only_one_start_makes_it(root: Path) -> None:
    with environment.only_start(root):
        assert is_held(root)


def test_the_lock_is_free_after_a_failure(root: Path) -> None:
    with pytest.raises(CannotInstall), environment.only_start(root):
        raise CannotInstall("no network")
    assert not is_held(root)


def test_a_link_to_somewhere_else_is_left_alone(root: Path) -> None:
    link = root / "link"
    link.symlink_to(root / ".venv")
    with pytest.raises(CannotInstall, match="move it away"):
        environment.refuse_foreign(link)


def test_it_says_beforehand_what_it_downloads(root: Path) -> None:
    sentence = environment.announcement(root, environment.RUNTIME, kept=False)
    assert sentence.startswith("making anew")
    assert "about 7 MB" in sentence


def test_what_is_there_already_is_not_announced_again(root: Path) -> None:
    (root / "deploy" / DEV).write_text("# download: 12 MB\n", encoding="utf-8")
    sentence = environment.announcement(root, DEV, kept=True)
    assert sentence.startswith("adding to")
    assert "about 5 MB" in sentence


def test_a_lock_that_does_not_say_its_size_is_refused(root: Path) -> None:
    with pytest.raises(ValueError, match="how much"):
        environment.download_mb(root / ".venv/bin/python")


def test_the_environment_leads_to_the_checkout(root: Path) -> None:
    environment.lead_to_checkout(root)
    (pth,) = root.glob(".venv/lib/*/site-packages/katixo-bot.pth")
    assert pth.read_text(encoding="utf-8") == f"{root}\n"
    assert (root / ".venv/bin/katixo-bot").stat().st_mode & 0o111


def test_a_half_written_stamp_is_never_seen(root: Path) -> None:
    environment.write_whole(environment.stamp_of(root), "new")
    assert [path.name for path in (root / ".venv").glob("katixo-bot*")] == ["katixo-bot.stamp"]
