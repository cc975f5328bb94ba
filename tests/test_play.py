"""A few hundred random actions through the whole bot; ten thousand are played when asked for (`tests.play`)."""

from __future__ import annotations

from pathlib import Path

from tests.play import Life, play


def test_whatever_a_user_does_the_books_are_right(tmp_path: Path) -> None:
    assert play(tmp_path, 50, steps=50, derandomize=True) >= 50
    assert Life.entries
