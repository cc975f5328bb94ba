"""Files to readings in worker processes: a time limit and a memory cap, models loaded once per process, no database.

`read_file` is what the application awaits: a hang, a crash or a bomb in a worker is an answer
(`FileReading.refusal`), not an outage. `read_many` reads files side by side for the command line. Workers are
spawned, never forked, and are as many as there are cores unless the caller says otherwise.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypedDict

import anyio
from anyio import BrokenWorkerProcess, CapacityLimiter, to_process
from anyio.from_thread import start_blocking_portal

from bot.answer import Plain, to_answer
from bot.explain import draw_boxes
from parsers.file_reading import FileReading, read_bytes
from parsers.image import Reason, Refusal
from parsers.ocr import available_engines, start_engine
from parsers.vendor import Contact

TIME_LIMIT_S = 20.0
START_LIMIT_S = 60.0  # a new worker imports the engine and loads its models; about two seconds on a free machine
MEMORY_CAP_BYTES = 2_000_000_000  # writable memory of one worker, mapped or not; resident it stays under 1.2 GB
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
    explain: Path | None = None,
    skip: Collection[str] = (),
    today: date | None = None,
) -> Iterator[ReadResult]:
    """Read files in `workers` processes, each result as soon as it is there; `explain` is a folder for pictures of
    the boxes.

    `skip` holds files that are done already (a run that was broken off goes on where it stopped).
    """
    left = [path for path in paths if path not in skip]
    count = max(1, min(workers or os.cpu_count() or 1, len(left) or 1))
    wish = Wish(today=today, explain=explain is not None)
    with start_blocking_portal() as portal:
        limiter = portal.call(CapacityLimiter, count)
        running: dict[Future[ReadResult], str] = {}
        while left or running:
            while left and len(running) < count:
                path = left.pop(0)
                running[portal.start_task_soon(_read_path, path, wish, explain, limiter)] = path
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                del running[future]
                yield future.result()


def sentence(refusal: Refusal) -> str:
    """What to tell the user about a file that could not be read."""
    return SENTENCES[refusal.reason]


def warm_up() -> float:
    """Load the models in this process; gives the seconds it took (0.0 without an engine)."""
    started = time.perf_counter()
    if "rapidocr" in available_engines():
        start_engine()
    return time.perf_counter() - started


async def _read_path(path: str, wish: Wish, explain: Path | None, limiter: CapacityLimiter) -> ReadResult:
    started = time.perf_counter()
    try:
        data = await anyio.Path(path).read_bytes()
    except OSError as problem:
        return ReadResult(file=path, seconds=0.0, error=problem.strerror or str(problem), answer=to_answer(None))
    result, picture = await in_worker(work, data, wish, limiter=limiter)
    if explain is not None and picture:
        await anyio.Path(explain / f"{Path(path).stem}.explained.png").write_bytes(picture)
    seconds = round(time.perf_counter() - started, 3)
    return ReadResult(
        file=path,
        seconds=seconds,
        error=sentence(result.refusal) if result.refusal else None,
        answer=to_answer(result.reading),
    )


async def in_worker(
    job: Job, data: bytes, wish: Wish, *, time_limit_s: float = TIME_LIMIT_S, limiter: CapacityLimiter | None = None
) -> Outcome:
    """Wait for a free worker, let a new one load its models, then give the job `time_limit_s`.

    A worker that hangs is killed, one that dies is replaced.
    """
    async with limiter or to_process.current_default_process_limiter():
        try:
            with anyio.fail_after(START_LIMIT_S):
                await to_process.run_sync(warm_up, cancellable=True, limiter=CapacityLimiter(1))
            with anyio.fail_after(time_limit_s):
                return await to_process.run_sync(job, data, wish, cancellable=True, limiter=CapacityLimiter(1))
        except TimeoutError:
            return FileReading(refusal=Refusal("too_slow")), None
        except BrokenWorkerProcess:
            return FileReading(refusal=Refusal("crashed")), None


def work(data: bytes, wish: Wish) -> Outcome:
    """Run inside the worker: read, and draw the boxes when asked."""

    def read() -> Outcome:
        result = read_bytes(data, contacts=wish.contacts, today=wish.today, certificate_pem=wish.certificate_pem)
        return result, draw_boxes(data, result) if wish.explain else None

    return capped(read)


def capped(read: Callable[[], Outcome]) -> Outcome:
    """Run `read` under the memory cap; running out of memory or into a reader's mistake is an answer."""
    _cap_memory()
    try:
        return read()
    except MemoryError:
        return FileReading(refusal=Refusal("too_many_pixels")), None
    except READER_MISTAKES as problem:  # a mistake on a strange page is an answer, not an outage
        return FileReading(refusal=Refusal("crashed", f"{type(problem).__name__}: {problem}"[:200])), None


def _cap_memory() -> None:
    """Bound what this process may allocate, where the system knows how."""
    if sys.platform != "win32":
        import resource  # does not exist on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_CAP_BYTES, hard))


__all__ = ["FileReading", "ReadResult", "read_file", "read_many", "sentence", "to_answer", "warm_up"]
