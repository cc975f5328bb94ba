"""One file to one reading: which pages are read when time runs short."""

from __future__ import annotations

from itertools import count

from parsers.file_reading import read_bytes
from tests.parsers.test_pdf import typed

LONG_BILL = typed(5, "Tax Invoice of a long bill with more than forty letters on each page 118.00")


def pages_read(late_after: int) -> list[int]:
    asked = count(1)
    return [page.number for page in read_bytes(LONG_BILL, is_late=lambda: next(asked) > late_after).pages]


def test_all_pages_are_read_in_their_order_while_there_is_time() -> None:
    assert pages_read(late_after=99) == [1, 2, 3, 4, 5]


def test_a_late_reading_keeps_the_first_page_then_the_last() -> None:
    assert [pages_read(late_after=n) for n in (0, 1, 2)] == [[1], [1, 5], [1, 2, 5]]


def test_what_was_left_out_can_be_told() -> None:
    assert read_bytes(LONG_BILL, is_late=lambda: True).page_count == 5
