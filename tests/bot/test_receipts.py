"""`katixo-bot read`: a line per file, a run that goes on where it stopped, pictures of the boxes, and no traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import commands
from bot.receipts import answered, picture_names, written
from tests.corpus.documents import FOLDER, labels

TEXT, LOCKED = str(FOLDER / "d004.pdf"), str(FOLDER / "d060.pdf")


def read(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["read", *arguments])


def rows(lines: str) -> dict[str, dict[str, object]]:
    return {row["file"]: row for row in map(json.loads, lines.splitlines())}


def test_every_file_gives_one_line_whatever_is_wrong_with_it() -> None:
    done = read(TEXT, LOCKED, "missing.jpg", str(FOLDER), TEXT)
    found = rows(done.stdout)
    assert (done.exit_code, len(done.stdout.splitlines()), len(found)) == (0, 4, 4)
    assert found[TEXT].keys() == {"file", "seconds", "error", "answer"}
    assert str(found[LOCKED]["error"]).startswith("That PDF is locked")
    assert found["missing.jpg"]["error"] == "missing.jpg: No such file or directory."


def test_an_answer_has_every_field_of_a_label() -> None:
    answer = rows(read(TEXT).stdout)[TEXT]["answer"]
    assert isinstance(answer, dict)
    not_read = {"file", "difficulty", "currency", "split_notes", "capture", "qr_read_by"}
    assert labels()["d004.pdf"].keys() - answer.keys() <= not_read
    assert {name: answer[name] for name in ("vendor", "total")} == {
        name: labels()["d004.pdf"][name] for name in ("vendor", "total")
    }


def test_a_run_that_was_broken_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    out = tmp_path / "read.jsonl"
    out.write_text('{"file": "a.jpg", "error": null}\n{"file": "lost.jpg", "error": "x"}\n{"file": "b.jp')
    done = read("a.jpg", "lost.jpg", LOCKED, "--out", str(out))
    assert (done.exit_code, done.stdout) == (0, "")
    assert [row["file"] for row in map(json.loads, out.read_text().splitlines())][:2] == ["a.jpg", "lost.jpg"]
    assert len(out.read_text().splitlines()) == 4


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    done = read(LOCKED, "--out", str(tmp_path / "no" / "read.jsonl"))
    assert (done.exit_code, "No such file or directory" in done.stderr) == (2, True)


def test_boxes_are_drawn_in_this_folder_and_the_picture_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = read(TEXT, LOCKED, "--explain")
    assert [path.name for path in tmp_path.iterdir()] == ["d004.pdf.explained.png"]
    assert "d004.pdf.explained.png" in done.stderr


def test_pictures_of_files_that_are_named_alike_do_not_cover_each_other() -> None:
    names = picture_names(["/x/1.jpg", "/y/1.jpg"]).values()
    assert len({*map(str, names)}) == 2
    assert not any(name.is_absolute() for name in names)


def test_lines_that_are_no_answers_are_read_again(tmp_path: Path) -> None:
    out = tmp_path / "read.jsonl"
    out.write_bytes(b'[]\n{"file": 1}\n\xff\n{"file": "x"}\n{"file": "y", "error": "Too slow."}\n')
    assert answered(out) == {"x"}
    assert answered(tmp_path / "none") == set()


def test_a_file_name_that_is_no_text_stays_json() -> None:
    line = written({"file": "\udcff.jpg", "seconds": 0.1, "error": None, "answer": {}}, indent=False)
    assert json.loads(line.encode())["file"] == "\udcff.jpg"
