"""Tests for katixo_api.accounts and katixo_api.tax_groups."""

from __future__ import annotations

from decimal import Decimal

import pytest

from katixo_api.errors import Unreadable
from tests.katixo_api.replies import Server, client, yes


async def test_the_chart_is_a_bare_list() -> None:
    fuel = {"id": "1", "code": "5310", "name": "Fuel", "type": "EXPENSE", "isActive": False, "hasChildren": None}
    [account] = await client(Server(yes([fuel]))).accounts.list()
    assert (account.code, account.type, account.is_active, account.has_children) == ("5310", "EXPENSE", False, False)


async def test_the_default_accounts_are_named_by_purpose() -> None:
    server = Server(yes([{"purpose": "CASH", "accountId": "1", "accountCode": "1010"}]))
    assert [each.purpose for each in await client(server).accounts.defaults()] == ["CASH"]


async def test_a_tax_group_adds_up_its_components() -> None:
    halves = [{"rateCode": "CGST", "percentage": 2.5}, {"rateCode": "SGST", "percentage": 2.5}]
    server = Server(yes([{"id": "1", "name": "GST 5%", "rates": halves}, {"id": "2", "name": "Exempt"}]))
    assert [each.percentage for each in await client(server).tax.groups()] == [Decimal(5), 0]


async def test_no_list_where_one_belongs_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        await client(Server(yes({"a": 1}))).accounts.list()
    assert await client(Server(yes(None))).accounts.list() == []
