"""Times the reading of a folder of pictures: `python -m tests.benchmarks.bench_receipts FOLDER [COUNT]`.

One process: CPU seconds per picture (median, p95) of the whole reading against the bare engine call with the same
settings, turn about on the same file. Then real workers: how long one takes to start, pictures per minute with one
and with two, and the largest memory that one of them used.
"""

from __future__ import annotations

import io
import resource
import statistics
import sys
import time
from importlib import import_module
from pathlib import Path

import anyio
from PIL import Image, ImageOps

from bot.reading import Wish, in_worker, read_many, warm_up
from parsers.file_reading import FileReading, read_bytes
from parsers.ocr import LONG_SIDE, start_engine


def bare_engine(data: bytes) -> None:
    """What any caller of the engine must do: open, cap, call."""
    numpy = import_module("numpy")
    with Image.open(io.BytesIO(data)) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((LONG_SIDE, LONG_SIDE))
    start_engine()(numpy.asarray(picture)[:, :, ::-1], return_word_box=True, return_single_char_box=True)


def cpu_seconds(work: object, data: bytes) -> float:
    """CPU time of one call; steadier than wall time on a shared machine."""
    started = time.process_time()
    work(data)  # type: ignore[operator]  # a function of bytes
    return time.process_time() - started


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[round(0.95 * (len(values) - 1))]


def one_process(paths: list[Path]) -> None:
    """The reading against the bare engine."""
    print(f"models loaded in {warm_up():.2f} s")
    bare: list[float] = []
    whole: list[float] = []
    for number, path in enumerate(paths):
        data = path.read_bytes()
        for times, work in ((bare, bare_engine), (whole, read_bytes))[:: 1 if number % 2 else -1]:
            times.append(cpu_seconds(work, data))
    for name, values in (("bare engine", bare), ("whole reading", whole)):
        print(f"{name:14} CPU s median {statistics.median(values):.2f}  p95 {p95(values):.2f}  sum {sum(values):.1f}")
    medians = statistics.median(whole) / statistics.median(bare)
    print(f"ratio          median {medians:.3f}  sum {sum(whole) / sum(bare):.3f}")


def nothing(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    """A job that only needs its worker."""
    return FileReading(), None


def start_up() -> float:
    """Seconds until a new worker has its models loaded."""
    started = time.perf_counter()
    anyio.run(in_worker, nothing, b"", Wish())
    return time.perf_counter() - started


def with_workers(paths: list[Path], workers: int) -> None:
    """Time by the clock for many files, from the moment when every worker has given its first."""
    started = time.perf_counter()
    marks = [time.perf_counter() - started for _ in read_many([str(path) for path in paths], workers=workers)]
    rest = (marks[-1] - marks[workers - 1]) / max(len(marks) - workers, 1)
    print(f"{workers} worker(s): first result after {marks[0]:.1f} s, then {60 / rest:.0f} pictures a minute")


def main() -> None:
    """Run both parts."""
    paths = sorted(Path(sys.argv[1]).glob("*.jpg"))[: int((sys.argv[2:] or ["1000"])[0])]
    one_process(paths)
    print(f"a worker starts in {start_up():.1f} s")
    for workers in (1, 2):
        with_workers(paths[:30], workers)
    print(f"largest worker {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
