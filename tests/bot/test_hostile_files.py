"""A sample of `tests/benchmarks/fuzz_files.py`: whatever a file is, a worker gives a reading or a sentence."""

from __future__ import annotations

from itertools import chain

from bot.reading import read_file, sentence
from parsers.file_reading import FileReading
from tests.benchmarks.fuzz_files import monsters, mutants

SLOW = {"12 scanned pages", "50 megapixels", "300 pages"}


async def test_hostile_files_end_in_a_reading_or_a_sentence() -> None:
    files = [(name, data) for name, data in chain(monsters(), mutants(6, seed=5)) if name not in SLOW]
    results = {name: await read_file(data, name) for name, data in files}
    assert len(results) > 15
    assert {name: result for name, result in results.items() if not is_answered(result)} == {}


def is_answered(result: FileReading) -> bool:
    """Whether there is a reading, or a refusal with a sentence that does not blame ourselves."""
    if result.refusal is None:
        return result.reading is not None
    return result.refusal.reason != "crashed" and sentence(result.refusal).endswith(".")
