"""Logs: one JSON line a record, an action word plus ids. Never message text, tokens or phone numbers."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TextIO

import stamina
import structlog


def start_logging(level: str, stream: TextIO | None = None) -> None:
    """Set the log up once a process; records go to standard error, so that standard output stays for data."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(stream or sys.stderr),
        cache_logger_on_first_use=False,
    )
    stamina.instrumentation.set_on_retry_hooks([])  # a Katixo that is down is told by `effect_failed`, once a try


def where_of(error: BaseException) -> list[str]:
    """Say where an error came up, in places only: its words may hold what a user wrote."""
    return [f"{step.filename}:{step.lineno}" for step in traceback.extract_tb(error.__traceback__)]
