"""Opening a file of books: as it stands, or freshly seeded, from a cached copy where there is one."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import shutil
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from katixo_api.sandbox.books.world import Fact, World
from katixo_api.sandbox.file import BooksFile, StorageError
from katixo_api.sandbox.options import SeedName
from katixo_api.sandbox.seed.kumar_stores import new_world

KEPT = 3  # seeded files, each of another day


def open_books(path: Path, seed_name: SeedName, today: date) -> tuple[BooksFile, World]:
    """The file and the world in it. A new file is seeded for the day; an old one keeps its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    copied = _copy_cached(path, today) if not path.exists() and seed_name == "trading" else None
    file = BooksFile(path)
    world = copied or file.load()
    if not world.facts.rows:
        world = new_world(seed_name, today)
        file.save(world)
    elif "token_key" not in world.facts.rows:
        world.facts.put(Fact("token_key", secrets.token_hex(32)))
        file.save(world)
    return file, world


def _copy_cached(path: Path, today: date) -> World | None:
    """Copy the seeded file of the day, making it first, and give its world.

    Without a writable cache there is no copy: the file is seeded in place.
    """
    cached = cache_folder() / f"sandbox-{today}-{_edition()}.sqlite3"
    with contextlib.suppress(OSError, StorageError):
        if not cached.exists():
            _make_cached(cached, today)
        world = _world_of(cached).copy()
        half = path.with_suffix(f".{os.getpid()}")
        shutil.copyfile(cached, half)
        half.replace(path)
        return world
    return None


@lru_cache(maxsize=1)
def _world_of(cached: Path) -> World:
    with contextlib.closing(BooksFile(cached)) as file:
        return file.load()


def _make_cached(cached: Path, today: date) -> None:
    cached.parent.mkdir(parents=True, exist_ok=True)
    others = sorted(cached.parent.glob("sandbox-*.sqlite3"), key=lambda file: file.stat().st_mtime)
    for old in others[: 1 - KEPT]:
        old.unlink()
    fresh = cached.with_suffix(f".{os.getpid()}")
    file = BooksFile(fresh)
    world = new_world("trading", today)
    world.facts.remove("token_key")
    world.facts.put(Fact("seeded_for", today.isoformat()))
    file.save(world)
    file.close()
    fresh.replace(cached)


def cache_folder() -> Path:
    """Where seeded files are kept between starts."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "katixo-bot"


@cache
def _edition() -> str:
    """A short hash of the code that makes the seed: other code, other file."""
    here = Path(__file__).parent
    sources = sorted(
        [*(here / "books").glob("*.py"), *(here / "seed").glob("*.py"), here / "columns.py", here / "file.py"]
    )
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
