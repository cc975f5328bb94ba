"""From the reading of a document to the answer that the conversation takes."""

from __future__ import annotations

from datetime import date

from bot.reading import read_file
from handlers.effects import Answer, Check, FileRead, FileUnread
from parsers.file_reading import FileReading
from parsers.receipt_draft import paid_by, to_draft, to_receipt


async def answer_for(data: bytes, name: str, today: date | None) -> Answer:
    """Read a file in a worker process; whatever the file is, there is an answer, and no day in it is after `today`."""
    return to_answer(await read_file(data, name, today=today))


def to_answer(result: FileReading) -> Answer:
    """Turn a reading into a draft with its checks, or into the reason why there is none."""
    if result.refusal:
        return FileUnread(result.refusal.reason)
    if result.reading is None:
        return FileUnread("crashed")
    checks = tuple(Check(one.subject, one.is_fine, one.figures) for one in result.reading.findings)
    draft = to_draft(result.reading) or to_receipt(result.reading)
    return FileRead(result.reading.kind.value, draft, checks, paid_by(result.reading))
