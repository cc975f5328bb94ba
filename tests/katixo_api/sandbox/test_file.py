"""The file keeps everything, and can be read from outside while a sandbox has it open."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from katixo_api.sandbox.books_file import entries, trial_balance
from katixo_api.sandbox.file import BooksFile
from katixo_api.sandbox.options import Options
from tests.katixo_api.sandbox.shop import TODAY, Shop, open_shop


def test_what_was_saved_is_there_after_a_restart(shop: Shop) -> None:
    vendor = shop.contact(gstin="27AAPFU0939F1ZV", creditLimit=1234.56)
    shop.ask("POST", f"/contacts/{vendor}/persons", {"firstName": "Rajesh"})
    recorded = shop.ask("POST", "/expenses", shop.expense(contactId=vendor)).data
    shop.ask("DELETE", f"/expenses/{recorded['id']}")
    world = BooksFile(shop.path).load()
    books = world.books(shop.books.id)
    for before, after in zip(shop.books.tables(), books.tables(), strict=True):
        assert before.all() == after.all(), before.name
    assert world.last_seq == shop.desk.world.last_seq


def test_tokens_outlive_a_restart(tmp_path: Path) -> None:
    options = Options(seed="empty", today=TODAY)
    before = open_shop(tmp_path / "books.sqlite3", options)
    token = before.token()
    before.file.close()
    after = open_shop(tmp_path / "books.sqlite3", replace(options, dialect="code"))
    assert after.send("GET", "/api/v1/accounts", authorization=f"Bearer {token}").status == 200


def test_entries_tell_every_expense_in_the_order_it_came(shop: Shop) -> None:
    vendor = shop.contact(displayName="Mehta")
    shop.ask("POST", "/expenses", shop.expense(expenseDate="2026-06-12", contactId=vendor))
    second = shop.ask("POST", "/expenses", shop.expense(amount=40, gstRate=0, paymentMode="CASH")).data
    shop.ask("DELETE", f"/expenses/{second['id']}")
    found = entries(shop.path)
    assert found[0] == {
        "kind": "expense",
        "number": "EXP-2026-000001",
        "date": "2026-06-12",
        "mode": "UPI",
        "category": "Office Supplies",
        "vendor": "Mehta",
        "amount": "2500.00",
        "tax": "450.00",
        "total": "2950.00",
        "status": "ACTIVE",
        "balanced": True,
    }
    assert [(row["amount"], row["status"]) for row in found] == [("2500.00", "ACTIVE"), ("40.00", "VOIDED")]
    assert entries(shop.path, after=1) == found[1:]


def test_an_entry_that_does_not_balance_is_told(docs: Shop) -> None:
    docs.ask("POST", "/expenses", docs.expense())
    with sqlite3.connect(docs.path) as connection:
        connection.execute("UPDATE journal_lines SET debit_paise = debit_paise + 1 WHERE debit_paise = 250000")
    assert trial_balance(docs.path) != 0
    assert entries(docs.path)[0]["balanced"] is False
    with sqlite3.connect(docs.path) as connection:
        connection.execute("UPDATE journal_lines SET debit_paise = debit_paise - 1 WHERE debit_paise = 250001")
