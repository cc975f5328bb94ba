"""How a command starts and fails: settings first, and what an operator can mend in one sentence with exit code 2."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import NoReturn, TypeVar

import typer

from bot.config import Settings, WrongSetting, read_settings
from bot.failures import Mendable
from bot.observe import start_logging
from katixo_api.errors import KatixoError

T = TypeVar("T")


def settings(*, quiet: bool = False) -> Settings:
    """Read the settings and start the log; a wrong value ends the command and names itself."""
    try:
        read = read_settings()
    except WrongSetting as error:
        fail(str(error))
    start_logging("WARNING" if quiet else read.log_level)
    return read


def carry(work: Coroutine[None, None, T]) -> T:
    """Run a command's work; Ctrl-C ends it without a word."""
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except KatixoError as error:
        fail(f"Katixo: {error.message or error.key}")
    except (Mendable, OSError) as error:
        fail(str(error))


def fail(words: str) -> NoReturn:
    """Say what is wrong on standard error, and end with exit code 2."""
    typer.echo(words, err=True)
    raise typer.Exit(2)
