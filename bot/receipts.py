"""`katixo-bot read`: photos and PDFs of bills to JSON, one line per file, in the fields of the labelled sets.

With `--out FILE` the lines are added to that file, and a run that was broken off goes on where it stopped: what FILE
answers already is not read again; what could not be read is.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from bot.reading import ReadResult, read_many
from bot.starting import fail

INDIA = ZoneInfo("Asia/Kolkata")
Write: TypeAlias = Callable[[str], object]


def print_read(files: Sequence[str], *, jsonl: bool, explain: bool, out: Path | None, workers: int | None) -> None:
    """Read every file once and write its line as soon as it is there; with `explain` also a picture of the boxes."""
    indent = out is None and sys.stdout.isatty() and not jsonl
    try:
        done = answered(out) if out else set()
        left = [file for file in dict.fromkeys(files) if file not in done]
        pictures = picture_names(left) if explain else {}
        results = read_many(left, workers=workers, pictures=pictures, today=datetime.now(INDIA).date())
        with _lines_out(out) as write:
            for result in _with_progress(results, len(left)):
                write(written(result, indent=indent))
    except BrokenPipeError:  # whoever reads our lines has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        fail(str(error))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    for picture in filter(Path.exists, pictures.values()):
        typer.echo(f"The boxes are drawn in {picture}: green is sure, orange is to be checked.", err=True)


def written(result: ReadResult, *, indent: bool) -> str:
    """Give the line of one file; for a person with indents.

    A file name that is no text keeps its bytes as JSON escapes.
    """
    line = json.dumps(result, ensure_ascii=False, indent=2 if indent else None)
    return line.encode("utf-8", "backslashreplace").decode("utf-8")


def answered(out: Path) -> set[str]:
    """Name the files that an earlier run has answered without an error."""
    found = set()
    for line in out.read_bytes().splitlines() if out.exists() else ():
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and isinstance(row.get("file"), str) and row.get("error") is None:
            found.add(row["file"])
    return found


def picture_names(files: Iterable[str]) -> dict[str, Path]:
    """Give each file a picture in this folder, named after it, and after its folders where two names are alike.

    >>> [str(path) for path in picture_names(["may/1.jpg", "june/1.jpg", "2.pdf"]).values()]
    ['may-1.jpg.explained.png', 'june-1.jpg.explained.png', '2.pdf.explained.png']
    """
    paths = {file: Path(file) for file in files}
    names = [path.name for path in paths.values()]
    own = {file: p.name if names.count(p.name) == 1 else "-".join(p.parts) for file, p in paths.items()}
    return {file: Path(f"{name.replace(os.sep, '')}.explained.png") for file, name in own.items()}


@contextmanager
def _lines_out(out: Path | None) -> Iterator[Write]:
    """Write to standard output, or on in the file of an earlier run, without the half line where it was broken off."""
    if out is None:
        yield lambda line: print(line, flush=True)  # the bar makes room for what goes through sys.stdout
        return
    with out.open("a+b", buffering=0) as lines:
        lines.seek(0)
        lines.truncate(lines.read().rfind(b"\n") + 1)
        yield lambda line: lines.write(f"{line}\n".encode())


def _with_progress(results: Iterator[ReadResult], count: int) -> Iterator[ReadResult]:
    """Pass results on; a terminal sees a bar on standard error meanwhile."""
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(
        *columns,
        console=console,
        transient=True,
        redirect_stdout=sys.stdout.isatty(),
        redirect_stderr=False,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("", total=count)
        for result in results:
            yield result
            bar.advance(task)
