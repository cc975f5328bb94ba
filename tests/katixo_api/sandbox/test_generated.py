"""Whatever is asked, the sandbox answers as its dialect says and its books balance.

The suite samples; all of it, with the number of requests wanted:
    KATIXO_GENERATED_REQUESTS=2000 python -m pytest tests/katixo_api/sandbox/test_generated.py -s
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from katixo_api.sandbox.file import BooksFile
from katixo_api.sandbox.opening import open_books
from katixo_api.sandbox.options import DialectName, Options
from tests.katixo_api.sandbox.generated import Generated, requests
from tests.katixo_api.sandbox.reference import reference
from tests.katixo_api.sandbox.shop import TODAY, Answered, Shop, open_shop

IN_A_ROW = 25
WANTED = int(os.environ.get("KATIXO_GENERATED_REQUESTS", "150"))
ROUNDS = -(-WANTED // IN_A_ROW)
SAMPLE = settings(
    max_examples=ROUNDS,
    deadline=None,
    database=None,
    derandomize=WANTED <= 150,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],  # the message names the request; making the whole round smaller takes minutes
)


@pytest.fixture(scope="module")
def kumar(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeded books of Kumar Stores, to be copied."""
    path = tmp_path_factory.mktemp("generated") / "books.sqlite3"
    open_books(path, "trading", TODAY)[0].close()
    return path


@pytest.fixture(scope="module")
def tally() -> Iterator[Counter[str]]:
    """How many requests ended how, told at the end."""
    counts: Counter[str] = Counter()
    yield counts
    print(f"\n{counts.total()} generated requests:", dict(sorted(counts.items())))


@pytest.mark.parametrize("dialect", ["docs", "code"])
def test_generated_requests_are_answered_and_the_books_balance(
    kumar: Path, tally: Counter[str], dialect: DialectName
) -> None:
    @SAMPLE
    @given(st.lists(requests(), min_size=IN_A_ROW, max_size=IN_A_ROW))
    def play(asked: list[Generated]) -> None:
        with TemporaryDirectory() as folder, copied(kumar, Path(folder), dialect) as shop:
            for request in asked:
                answer = send(shop, request)
                tally[f"{dialect} {answer.status}"] += 1
                check_answer(shop, request, answer)
            assert shop.trial_balance() == 0
            check_saved(shop)

    play()


@contextmanager
def copied(kumar: Path, folder: Path, dialect: DialectName) -> Iterator[Shop]:
    """A shop of its own with the seeded books."""
    path = folder / "books.sqlite3"
    path.write_bytes(kumar.read_bytes())
    shop = open_shop(path, Options(dialect=dialect, today=TODAY))
    yield shop
    shop.file.close()


def send(shop: Shop, request: Generated) -> Answered:
    """Send what was drawn, signed in as its role."""
    books, token = shop.books, f"Bearer {shop.token(request.role)}"
    kind = "multipart/form-data; boundary=b"
    line, data = request.line(books), request.data(books)
    return shop.send(request.method, line, data, authorization=token, content_type=kind)


def check_answer(shop: Shop, request: Generated, answer: Answered) -> None:
    """A server fault only where the code dialect has one; a success has the shape that the reference says."""
    if answer.status >= 500:
        assert shop.desk.dialect.is_code, repr((request, answer.body))
        assert answer.body == {
            "success": False,
            "message": "An unexpected error occurred",
            "errors": ["INTERNAL_ERROR"],
        }
        assert request.mangled, repr(request)
    elif answer.status in (200, 201):
        check_shape(request, answer)
    elif answer.status != 204 and isinstance(answer.body, dict):
        assert answer.body.get("success") is False or "error" in answer.body


def check_shape(request: Generated, answer: Answered) -> None:
    """The body fits the schema of its status."""
    responses = reference()["paths"][request.path][request.method.lower()]["responses"]
    if "application/json" in responses[str(answer.status)].get("content", {}):
        checker(request.path, request.method.lower(), str(answer.status)).validate(answer.body)


@cache
def checker(path: str, method: str, status: str) -> Any:
    """A validator of the answers of one operation, with the components of the reference at hand."""
    schema = reference()["paths"][path][method]["responses"][status]["content"]["application/json"]["schema"]
    return jsonschema.Draft202012Validator({**schema, "components": reference()["components"]})


def check_saved(shop: Shop) -> None:
    """The file holds what the memory holds."""
    file = BooksFile(shop.path)
    saved = file.load().books(shop.books.id)
    file.close()
    for before, after in zip(shop.books.tables(), saved.tables(), strict=True):
        assert before.all() == after.all(), before.name
