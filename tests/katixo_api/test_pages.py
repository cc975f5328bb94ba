"""Tests for katixo_api.pages."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from katixo_api.errors import Unreadable
from katixo_api.pages import read_page
from tests.katixo_api.replies import Server, client, yes

SIZE = 100


def rows(first: int, last: int) -> list[dict[str, Any]]:
    """Give contacts numbered from first up to, not including, last."""
    return [{"id": str(number), "contactType": "VENDOR", "displayName": "x"} for number in range(first, last)]


def docs(content: list[dict[str, Any]], number: int, total: int) -> httpx.Response:
    last = (number + 1) * SIZE >= total
    return yes({"content": content, "page": number, "size": SIZE, "totalElements": total, "last": last})


def spring(content: list[dict[str, Any]], number: int, total: int) -> httpx.Response:
    pages = -(-total // SIZE)
    return yes({"content": content, "number": number, "size": SIZE, "totalElements": total, "totalPages": pages})


def nested(content: list[dict[str, Any]], number: int, total: int) -> httpx.Response:
    return yes({"content": content, "page": {"size": SIZE, "number": number, "totalElements": total, "totalPages": 3}})


async def read(server: Server) -> list[int]:
    return [int(contact.id) async for contact in client(server).contacts.list()]


@pytest.mark.parametrize("shape", [docs, spring, nested])
async def test_every_record_of_three_pages_is_given_once(shape: Any) -> None:
    server = Server(shape(rows(0, 100), 0, 205), shape(rows(100, 200), 1, 205), shape(rows(200, 205), 2, 205))
    assert await read(server) == list(range(205))
    assert [request.url.params["page"] for request in server.asked] == ["0", "1", "2"]


async def test_a_page_without_any_numbers_ends_with_an_empty_one() -> None:
    server = Server(yes({"content": rows(0, 3)}), yes({"content": []}))
    assert await read(server) == [0, 1, 2]
    assert len(server.asked) == 2


async def test_a_short_page_is_the_last_when_only_its_size_is_known() -> None:
    assert await read(Server(yes({"content": rows(0, 3), "size": 20}))) == [0, 1, 2]


@pytest.mark.parametrize("data", [{"content": None, "last": True}, {"content": []}, {}, []])
async def test_nothing_is_an_empty_list(data: object) -> None:
    assert await read(Server(yes(data))) == []


async def test_a_bare_list_is_one_page() -> None:
    server = Server(yes(rows(0, 3)))
    assert await read(server) == [0, 1, 2]
    assert len(server.asked) == 1


async def test_a_list_that_grows_at_its_head_gives_nobody_twice() -> None:
    server = Server(docs(rows(0, 100), 0, 150), docs(rows(98, 152), 1, 152))
    assert await read(server) == list(range(152))


async def test_a_list_that_shrinks_hides_nobody() -> None:
    # After page 0 two of its rows go; 100 and 101 move up to it and would be missed.
    later = [*rows(2, 100), *rows(100, 102)]
    server = Server(
        docs(rows(0, 100), 0, 205),
        docs(rows(102, 202), 1, 203),
        docs(later, 0, 203),
        docs(rows(102, 202), 1, 203),
        docs(rows(202, 205), 2, 203),
    )
    assert sorted(await read(server)) == list(range(205))


async def test_pages_that_do_not_move_on_end_in_an_error() -> None:
    server = Server(yes({"content": rows(0, 100), "last": False}))
    with pytest.raises(Unreadable, match="do not move on"):
        await read(server)
    assert len(server.asked) == 4


@pytest.mark.parametrize("data", [None, 7, "text", {"content": {"a": 1}}])
def test_what_is_no_page_is_unreadable(data: object) -> None:
    with pytest.raises(Unreadable):
        read_page(data, 0)


async def test_a_page_with_a_broken_record_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="displayName"):
        await read(Server(docs([{"id": "1", "contactType": "VENDOR"}], 0, 1)))
