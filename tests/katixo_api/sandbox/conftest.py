"""Shops to test in: both dialects, empty books, 3 July 2026. The trial balance is zero after every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from katixo_api.sandbox.options import Options
from tests.katixo_api.sandbox.shop import TODAY, Shop, open_shop

OpenShop = Callable[..., Shop]
EMPTY = Options(seed="empty", today=TODAY)


@pytest.fixture
def shop_of(tmp_path: Path) -> Iterator[OpenShop]:
    """Opens shops with the options wanted: `shop_of(dialect="code")`."""
    shops: list[Shop] = []

    def open_with(**options: object) -> Shop:
        chosen = replace(EMPTY, **options)  # type: ignore[arg-type]  # each test names real options
        shops.append(open_shop(tmp_path / f"books{len(shops)}.sqlite3", chosen))
        return shops[-1]

    yield open_with
    for shop in shops:
        assert shop.trial_balance() == 0
        shop.file.close()


@pytest.fixture(params=["docs", "code"])
def shop(request: pytest.FixtureRequest, shop_of: OpenShop) -> Shop:
    """A shop with empty books, once in each dialect."""
    return shop_of(dialect=request.param)


@pytest.fixture
def docs(shop_of: OpenShop) -> Shop:
    """A shop that speaks as the pages do."""
    return shop_of(dialect="docs")


@pytest.fixture
def code(shop_of: OpenShop) -> Shop:
    """A shop that speaks as the code does."""
    return shop_of(dialect="code")
