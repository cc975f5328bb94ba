"""The demo beside its sandbox."""

from __future__ import annotations

import asyncio
import io
import sys

from bot.demo import tell_end


async def test_a_sandbox_that_ends_before_the_demo_is_told() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "raise SystemExit(1)")
    said = io.StringIO()
    await tell_end(process, said)
    assert "The local Katixo has stopped" in said.getvalue()
