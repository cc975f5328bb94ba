"""Worker processes: results, refusals, time limit, a crash, many files."""

from __future__ import annotations

import json
import os
import threading
from datetime import date
from pathlib import Path

import pytest

from bot.document_answers import answer_for
from bot.reading import Job, Wish, capped, in_worker, read_file, read_many, sentence
from handlers.effects import FileRead
from parsers.drafts import BillDraft
from parsers.file_reading import FileReading
from parsers.image import Refusal
from tests.corpus.documents import FOLDER, bytes_of


def hang(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    while True:
        pass


def wait(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    threading.Event().wait()
    raise AssertionError


def crash(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    os._exit(11)


def devour(data: bytes, wish: Wish) -> tuple[FileReading, bytes | None]:
    return capped(lambda: (FileReading(), bytes(bytearray(10**11))))


async def test_text_pdf_comes_back_from_a_worker() -> None:
    result = await read_file(bytes_of("d004.pdf"), "bill.pdf")
    assert result.reading
    assert result.reading.total
    assert str(result.reading.total.value) == "26822.00"


async def test_what_the_conversation_gets_is_never_dated_after_its_day() -> None:
    answer = await answer_for(bytes_of("d004.pdf"), "bill.pdf", date(2026, 9, 24))  # its day is the 25th
    assert isinstance(answer, FileRead)
    assert isinstance(answer.draft, BillDraft)
    assert answer.draft.bill_date is None or answer.draft.bill_date.value <= date(2026, 9, 24)


@pytest.mark.parametrize(
    ("data", "why"), [(b"", "empty"), (b"MZ program", "not_a_document"), (b"%PDF-1.4 broken", "damaged")]
)
async def test_refusal_has_a_sentence(data: bytes, why: str) -> None:
    refusal = (await read_file(data, "x.jpg")).refusal
    assert refusal
    assert refusal.reason == why
    assert sentence(refusal).endswith(".")


async def test_name_is_not_believed() -> None:
    assert (await read_file(bytes_of("d004.pdf"), "photo.jpg")).reading


@pytest.mark.parametrize("job", [hang, wait])
async def test_worker_that_hangs_is_ended_in_time(job: Job) -> None:
    result, _ = await in_worker(job, b"", Wish(), time_limit_s=0.5)
    assert result.refusal == Refusal("too_slow")


async def test_worker_that_dies_is_an_answer_and_the_next_file_is_read() -> None:
    result, _ = await in_worker(crash, b"", Wish())
    assert result.refusal == Refusal("crashed")
    assert (await read_file(bytes_of("d047.pdf"), "next.pdf")).reading


async def test_hungry_file_is_refused() -> None:
    result, _ = await in_worker(devour, b"x", Wish())
    assert result.refusal == Refusal("too_many_pixels")


def test_many_files_give_one_result_each(tmp_path: Path) -> None:
    paths = [str(FOLDER / name) for name in ("d004.pdf", "d047.pdf", "d060.pdf")] + [str(tmp_path / "missing.jpg")]
    picture = tmp_path / "boxes.png"
    results = {Path(r["file"]).name: r for r in read_many(paths, workers=2, pictures={paths[0]: picture})}
    assert len(results) == 4
    assert json.loads(json.dumps(results["d004.pdf"]))["answer"]["total"] == "26822.00"
    assert (results["d060.pdf"]["error"] or "").startswith("That PDF is locked")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_written_is_said_beside_the_answer(tmp_path: Path) -> None:
    path = str(FOLDER / "d047.pdf")
    (result,) = read_many([path], pictures={path: tmp_path})
    assert (result["error"], result["answer"]["is_expense_document"]) == (f"{tmp_path}: Is a directory.", True)


def test_a_file_beyond_the_cap_is_not_loaded_whole(tmp_path: Path) -> None:
    with (tmp_path / "huge.jpg").open("wb") as huge:
        huge.truncate(10**11)
    (result,) = read_many([huge.name])
    assert result["error"] == sentence(Refusal("too_big"))
