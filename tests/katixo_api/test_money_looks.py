"""Tests for katixo_api.money_looks, against the sandbox in both dialects; an invoice's payments are played by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from katixo_api import money_looks
from katixo_api.auth import MemoryTokens, sign_in
from katixo_api.client import KatixoClient
from katixo_api.contacts import ContactType, CreateContact
from katixo_api.journals import CreateJournalEntry, JournalEntry, NewJournalLine
from katixo_api.receipts import ReceiveMoney
from katixo_api.sandbox.running import running
from katixo_api.vendor_credits import CreateVendorCredit, NewCreditLine
from tests.katixo_api.replies import Server, client, yes

DAY, TAG = date(2026, 6, 10), "#k7f3"
HUNDRED = Decimal("100.00")


@dataclass(slots=True)
class Desk:
    """A signed-in owner at an empty Katixo, with the account of purchases."""

    katixo: KatixoClient
    purchases: str

    async def contact(self, kind: ContactType, name: str) -> str:
        """Create a contact."""
        return (await self.katixo.contacts.create(CreateContact(contact_type=kind, display_name=name))).id

    async def journal(self, description: str) -> JournalEntry:
        """Book a hundred rupees from cash to the bank."""
        lines = (
            NewJournalLine(account_code="1020", debit=HUNDRED),
            NewJournalLine(account_code="1010", credit=HUNDRED),
        )
        request = CreateJournalEntry(effective_date=DAY, description=description, lines=lines)
        return await self.katixo.journals.create(request)


@pytest.fixture(params=["docs", "code"])
async def desk(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Desk]:
    async with running(tmp_path / "books.db", dialect=request.param, seed="empty", today=DAY) as sandbox:
        session = await sign_in(sandbox.base_url, phone="+919800000001", password="demo1234")
        ids = {account.code: account.id for account in sandbox.books.accounts}
        async with KatixoClient(sandbox.base_url, tokens=MemoryTokens(session.tokens)) as katixo:
            yield Desk(katixo, ids["5020"])


async def test_a_journal_entry_is_found_by_its_tag_and_a_reversed_one_was_made(desk: Desk) -> None:
    ours = await desk.journal(f"cash in {TAG}")
    await desk.journal(f"cash in {TAG}x")
    seen = await money_looks.find_journal(desk.katixo, day=DAY, tag=TAG)
    assert [one.id for one in seen.live] == [ours.id]
    await desk.katixo.journals.reverse(ours.id)
    seen = await money_looks.find_journal(desk.katixo, day=DAY, tag=TAG)
    assert (seen.live, [one.id for one in seen.void]) == ((), [ours.id])


async def test_a_receipt_is_found_by_its_tag_and_gone_when_void(desk: Desk) -> None:
    gupta = await desk.contact("CUSTOMER", "Gupta General Store")
    wish = ReceiveMoney(contact_id=gupta, amount=HUNDRED, payment_method="CASH", receipt_date=DAY, notes=f"Cash {TAG}")
    ours = await desk.katixo.customer_receipts.record(wish)
    seen = await money_looks.find_receipt(desk.katixo, contact_id=gupta, tag=TAG)
    assert [one.id for one in seen.live] == [ours.id]
    await desk.katixo.customer_receipts.void(ours.id, reason="wrong")
    assert (await money_looks.find_receipt(desk.katixo, contact_id=gupta, tag=TAG)).record is None


async def test_a_vendor_credit_is_found_as_draft_and_read_as_posted_and_void(desk: Desk) -> None:
    cipla = await desk.contact("VENDOR", "Cipla")
    line = NewCreditLine(
        description="12 strips", account_id=desk.purchases, quantity=Decimal(1), unit_price=HUNDRED, gst_rate=Decimal(0)
    )
    wish = CreateVendorCredit(contact_id=cipla, credit_date=DAY, reason=f"back {TAG}", lines=(line,))
    ours = await desk.katixo.vendor_credits.create(wish)
    found = await money_looks.find_credit(desk.katixo, contact_id=cipla, tag=TAG)
    assert [one.id for one in found.live] == [ours.id]
    assert (await money_looks.find_posted_credit(desk.katixo, ours.id)).record is None
    await desk.katixo.vendor_credits.post(ours.id)
    assert len((await money_looks.find_posted_credit(desk.katixo, ours.id)).live) == 1
    await desk.katixo.vendor_credits.void(ours.id, reason="wrong")
    assert len((await money_looks.find_posted_credit(desk.katixo, ours.id)).void) == 1


async def test_an_invoices_payment_is_found_by_its_tag() -> None:
    listed = [{"id": "p-1", "amount": 100, "notes": f"UPI {TAG}x"}, {"id": "p-2", "amount": 100, "notes": f"UPI {TAG}"}]
    async with client(Server(yes(listed))) as katixo:
        seen = await money_looks.find_invoice_payment(katixo, invoice_id="i-1", tag=TAG)
    assert [one.id for one in seen.live] == ["p-2"]
