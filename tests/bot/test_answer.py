"""The plain form of a reading."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.answer import to_answer, unsure_fields
from parsers.image import Refusal
from parsers.kind import Kind
from parsers.reading import ReceiptReading
from parsers.seen import Seen


def test_fields_have_the_form_of_the_labels() -> None:
    answer = to_answer(
        ReceiptReading(Kind.RECEIPT, total=Seen(Decimal("7.5")), day=Seen(date(2026, 9, 5)), vendor=Seen("Asha"))
    )
    assert (answer["is_expense_document"], answer["total"], answer["date"], answer["vendor"]) == (
        True,
        "7.50",
        "2026-09-05",
        "Asha",
    )


def test_refused_file_is_no_expense() -> None:
    assert to_answer(Refusal("damaged")) == {"is_expense_document": False}


def test_doubtful_fields_are_named() -> None:
    reading = ReceiptReading(Kind.RECEIPT, total=Seen(Decimal(5), score=0.6), vendor=Seen("Asha", score=0.95))
    assert unsure_fields(reading) == ["total"]
