"""Files to readings in worker processes: a time limit and a memory cap, models loaded once per process, no database.

`read_file` is what the application awaits: a hang, a crash or a bomb in a worker is an answer
(`FileReading.refusal`), not an outage. `read_many` reads files side by side for the command line. Workers are
spawned, never forked, and are as many as there are cores unless the caller says otherwise.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypedDict

import anyio
from anyio import BrokenWorkerProcess, CapacityLimiter, to_process
from anyio.from_thread import start_blocking_portal

from bot.answer import Plain, to_answer
from bot.marked_page import draw_boxes
from parsers.file_reading import FileReading, read_bytes
from parsers.image import SIZE_CAP_BYTES, Reason, Refusal
from parsers.ocr import available_engines, start_engine
from parsers.vendor import Contact

TIME_LIMIT_S = 20.0  # of a core, for one file: a busy machine refuses nothing that a free one reads
PATIENCE = 3  # times that by the clock
LAST_PAGE_BEGINS_S = 12.0  # of that core; what a long scan has beyond is left out
START_LIMIT_S = 60.0  # a new worker imports the engine and loads its models; about two seconds on a free machine
MEMORY_CAP_BYTES = 2_000_000_000  # writable memory of one worker, mapped or not; resident it stays under 1.2 GB
NO_PICTURES: Mapping[str, Path] = MappingProxyType({})
READER_MISTAKES = (
    *(ValueError, TypeError, LookupError, ArithmeticError, AttributeError),
    *(RuntimeError, AssertionError, OSError, ImportError),
)
SENTENCES: dict[Reason, str] = {
    "empty": "That file is empty. Please send it again.",
    "too_big": "That file is larger than 25 MB. Please send a photo or a smaller PDF.",
    "too_many_pixels": "That picture is larger than I can open. Please send it as an ordinary photo.",
    "too_small": "That picture is too small to read. Please send the original.",
    "damaged": "That file is damaged and I could not open it. Please send it again.",
    "not_a_document": "That is neither a picture nor a PDF. Please send a photo or a PDF of the bill.",
    "heic": "I cannot open HEIC photos here. Please send it as JPEG.",
    "locked": "That PDF is locked with a password. Please send it without one.",
    "no_pages": "That PDF has no pages I can read. Please send a photo of the bill.",
    "too_slow": "Reading that file took too long. Please send a sharper or smaller picture.",
    "crashed": "I could not read that file. Please send another photo of it, or type the amount.",
    "no_reader": "Reading photos is not installed here. Please type the amount, date and vendor.",
}


class ReadResult(TypedDict):
    """One line of `katixo-bot read`."""

    file: str
    seconds: float
    error: str | None
    answer: dict[str, Plain]


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read."""

    contacts: tuple[Contact, ...] = ()
    today: date | None = None
    certificate_pem: bytes | None = None
    explain: bool = False


Outcome = tuple[FileReading, bytes | None]
Job = Callable[[bytes, Wish], Outcome]


async def read_file(
    data: bytes,
    name: str,
    *,
    contacts: Sequence[Contact] = (),
    today: date | None = None,
    certificate_pem: bytes | None = None,
    time_limit_s: float = TIME_LIMIT_S,
    limiter: CapacityLimiter | None = None,
) -> FileReading:
    """Read one file in a worker process; never raises for what the file is. `name` is for the log only, not
    believed.
    """
    wish = Wish(tuple(contacts), today, certificate_pem)
    reading, _ = await in_worker(work, data, wish, time_limit_s=time_limit_s, limiter=limiter)
    return reading


def read_many(
    paths: Iterable[str],
    *,
    workers: int | None = None,
    pictures: Mapping[str, Path] = NO_PICTURES,
    today: date | None = None,
) -> Iterator[ReadResult]:
    """Read files in `workers` processes, each result as soon as it is there.

    `pictures` says for which file the boxes are to be drawn, and where the picture goes.
    """
    left = list(paths)
    count = max(1, min(workers or os.cpu_count() or 1, len(left) or 1))
    with start_blocking_portal() as portal:
        limiter = portal.call(CapacityLimiter, count)
        running: set[Future[ReadResult]] = set()
        while left or running:
            while left and len(running) < count:
                path = left.pop(0)
                wish = Wish(today=today, explain=path in pictures)
                running.add(portal.start_task_soon(_read_path, path, wish, pictures.get(path), limiter))
            done, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)


def sentence(refusal: Refusal) -> str:
    """What to tell the user about a file that could not be read."""
    return SENTENCES[refusal.reason]


def warm_up() -> float:
    """Load the models in this process; gives the seconds it took (0.0 without an engine)."""
    started = time.perf_counter()
    if "rapidocr" in available_engines():
        start_engine()
    return time.perf_counter() - started


async def _read_path(path: str, wish: Wish, picture: Path | None, limiter: CapacityLimiter) -> ReadResult:
    """Read one file of many; whatever is wrong with it, there is a result."""
    started = time.perf_counter()
    result, drawn, error = FileReading(), None, None
    try:
        async with await anyio.open_file(path, "rb") as file:
            data = await file.read(SIZE_CAP_BYTES + 1)
        result, drawn = await in_worker(work, data, wish, limiter=limiter)
        error = sentence(result.refusal) if result.refusal else None
        if picture is not None and drawn is not None:
            await anyio.Path(picture).write_bytes(drawn)
    except OSError as problem:
        error = f"{problem.filename}: {problem.strerror}."
    seconds = round(time.perf_counter() - started, 3)
    return ReadResult(file=path, seconds=seconds, error=error, answer=to_answer(result.reading))


async def in_worker(
    job: Job, data: bytes, wish: Wish, *, time_limit_s: float = TIME_LIMIT_S, limiter: CapacityLimiter | None = None
) -> Outcome:
    """Wait for a free worker, let a new one load its models, then give the job `time_limit_s` of a core.

    A worker that works too long or hangs is killed, one that dies is replaced.
    """
    async with limiter or to_process.current_default_process_limiter():
        started = time.monotonic()
        try:
            with anyio.fail_after(START_LIMIT_S):
                await to_process.run_sync(warm_up, cancellable=True, limiter=CapacityLimiter(1))
            started = time.monotonic()
            with anyio.fail_after(time_limit_s * PATIENCE):
                return await to_process.run_sync(
                    timed, job, data, wish, time_limit_s, cancellable=True, limiter=CapacityLimiter(1)
                )
        except TimeoutError:
            return FileReading(refusal=Refusal("too_slow")), None
        except BrokenWorkerProcess:
            ended_by_timer = time.monotonic() - started > time_limit_s / 2  # OpenCV may use two cores for a moment
            return FileReading(refusal=Refusal("too_slow" if ended_by_timer else "crashed")), None


def timed(job: Job, data: bytes, wish: Wish, limit_s: float) -> Outcome:
    """Run inside the worker: do the job, but end this process when it has used a core for `limit_s`.

    The system ends it, so that a loop inside a native library ends too.
    """
    if sys.platform == "win32":
        return job(data, wish)
    signal.setitimer(signal.ITIMER_PROF, limit_s)
    try:
        return job(data, wish)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def work(data: bytes, wish: Wish) -> Outcome:
    """Run inside the worker: read, and draw the boxes when asked."""
    worked, waited = time.process_time() + LAST_PAGE_BEGINS_S, time.monotonic() + LAST_PAGE_BEGINS_S * PATIENCE

    def read() -> Outcome:
        result = read_bytes(
            data,
            contacts=wish.contacts,
            today=wish.today,
            certificate_pem=wish.certificate_pem,
            is_late=lambda: time.process_time() > worked or time.monotonic() > waited,
        )
        return result, draw_boxes(data, result) if wish.explain else None

    outcome = capped(read)
    _give_back_memory()
    return outcome


def capped(read: Callable[[], Outcome]) -> Outcome:
    """Run `read` under the memory cap; running out of memory or into a reader's mistake is an answer."""
    _cap_memory()
    try:
        return read()
    except MemoryError:
        return FileReading(refusal=Refusal("too_many_pixels")), None
    except READER_MISTAKES as problem:  # a mistake on a strange page is an answer, not an outage
        return FileReading(refusal=Refusal("crashed", f"{type(problem).__name__}: {problem}"[:200])), None


def _give_back_memory() -> None:
    """Return freed memory to the system where the C library can (glibc): a worker rests at 0.2 GB instead of 0.7."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


def _cap_memory() -> None:
    """Bound what this process may allocate, where the system knows how."""
    if sys.platform != "win32":
        import resource  # does not exist on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_CAP_BYTES, hard))


__all__ = ["FileReading", "ReadResult", "read_file", "read_many", "sentence", "to_answer", "warm_up"]
