"""The example in the package's docstring runs against the sandbox."""

from __future__ import annotations

import asyncio
import re
import textwrap
from pathlib import Path

import pytest

import katixo_api
from katixo_api.sandbox.running import running


async def test_the_example_lists_open_bills(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = textwrap.dedent((katixo_api.__doc__ or "").partition("\n\n")[2])
    async with running(tmp_path / "books.db") as sandbox:
        example = re.sub(r'"http://127[^"]*"', repr(sandbox.base_url), text)
        await asyncio.to_thread(exec, example, {})
    assert re.search(r"^\d{4}-\d\d-\d\d .+ \d+\.\d\d$", capsys.readouterr().out, re.MULTILINE)
