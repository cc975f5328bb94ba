"""A walk through every operation the client has, on the sandbox or on a real server.

It creates only what it deletes or voids again. What a real server could not undo (a payment that marks its bill for
ever, an SMS) is left out there, with the reason.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from katixo_api.auth import request_code, sign_in, verify_code
from katixo_api.bills import UpdateBill
from katixo_api.contacts import NewPerson
from katixo_api.errors import LinkAgain
from katixo_api.expenses import PaymentMode, UpdateExpense
from katixo_api.journals import CreateJournalEntry, NewJournalLine
from katixo_api.tax import same_state_tax
from katixo_api.tokens import MemoryTokens, Tokens
from tests.contract.tour_of_payments import see_invoices, see_receipts, see_vendor_credits, see_vendor_payments
from tests.contract.visit import (
    HUNDRED,
    RATE,
    Visit,
    bill_line,
    cash_account,
    draft_bill,
    expense_account,
    if_there,
    new_vendor,
    posted_bill,
    recorded_expense,
)


async def see_auth(visit: Visit) -> None:
    """Sign in, refresh, switch, sign out, all in a session of its own."""
    session = await sign_in(visit.url, phone=visit.login, password=visit.password, transport=visit.transport)
    keeper = MemoryTokens(run_out(session.tokens))
    async with visit.as_user(keeper) as katixo:
        assert (await katixo.auth.me()).id == session.user.id
        assert (await keeper.current()).refresh != session.tokens.refresh
        mine = await katixo.organisations.mine()
        assert session.user.org_id in {each.org_id for each in mine}
        other = await katixo.organisations.switch(mine[0].org_id)
        assert other.tokens.access
        await katixo.auth.sign_out()
    async with visit.as_user(MemoryTokens(run_out(await keeper.current()))) as katixo:
        try:
            await katixo.organisations.mine()
        except LinkAgain:
            return
    raise AssertionError("a revoked refresh token still works")


def run_out(tokens: Tokens) -> Tokens:
    """Give tokens of which the access token is over."""
    return replace(tokens, expires_at=datetime.now(UTC))


async def see_codes(visit: Visit) -> None:
    """Ask for a one-time code and sign in with it."""
    if visit.code is None:
        visit.skip("requestOtp", "it would send an SMS")
        visit.skip("verifyOtp", "it needs the SMS")
        return
    await request_code(visit.url, phone=visit.login, transport=visit.transport)
    session = await verify_code(visit.url, phone=visit.login, code=visit.code, transport=visit.transport)
    assert session.user.role


async def see_organisation(visit: Visit) -> None:
    """Read the organisation and what its accounts are."""
    katixo = visit.katixo
    [mine, *_] = await katixo.organisations.mine()
    assert (await katixo.organisations.get(mine.org_id)).name == mine.org_name
    assert await katixo.organisations.settings()
    assert {each.purpose for each in await katixo.accounts.defaults()} >= {"CASH", "BANK"}
    assert RATE in {group.percentage for group in await katixo.tax.groups()}
    cash = await cash_account(visit)
    assert (await katixo.accounts.get(cash.id)).code == cash.code
    assert (await katixo.accounts.balance(cash.id, day=visit.today)).account_id == cash.id
    await if_there(visit, "listBankAccounts", katixo.accounts.banks)
    await if_there(visit, "listFiscalPeriods", katixo.reports.periods)


async def see_contacts(visit: Visit) -> None:
    """Create, find, change and delete a contact and a person of it."""
    katixo = visit.katixo
    contact = await new_vendor(visit)
    assert contact.id in [each.id async for each in katixo.contacts.list(type="VENDOR", search=contact.display_name)]
    changed = contact.as_request().model_copy(update={"payment_terms_days": 9, "billing_state_code": "27"})
    assert (await katixo.contacts.update(contact.id, changed)).payment_terms_days == 9
    person = await katixo.contacts.add_person(contact.id, NewPerson(first_name="Vikram", primary=True))
    assert [each.id for each in (await katixo.contacts.get(contact.id)).persons] == [person.id]
    await katixo.contacts.delete_person(contact.id, person.id)
    await katixo.contacts.delete(contact.id)


async def see_expenses(visit: Visit) -> None:
    """Record an expense in every payment mode, change one, find it, void all."""
    katixo = visit.katixo
    modes: tuple[PaymentMode, ...] = ("UPI", "CASH", "BANK", "CREDIT_CARD")
    for mode in modes:
        made = await recorded_expense(visit, mode)
        assert made.amount == HUNDRED
        assert made.tax_amount == same_state_tax(HUNDRED, RATE)
        assert made.total == made.amount + made.tax_amount
        found = [each async for each in katixo.expenses.list(day_from=visit.today, day_to=visit.today)]
        assert made.id in {each.id for each in found}
        assert (await katixo.expenses.update(made.id, UpdateExpense(description="Changed"))).description == "Changed"
        assert (await katixo.expenses.get(made.id)).total == made.total
        assert (await katixo.expenses.void(made.id, reason="Contract check")).is_void


async def see_drafts(visit: Visit) -> None:
    """Create, change, print, annotate and delete a draft bill."""
    katixo = visit.katixo
    vendor = await new_vendor(visit)
    bill = await draft_bill(visit, vendor)
    assert bill.state == "draft"
    assert bill.total_amount == HUNDRED + same_state_tax(HUNDRED, RATE)
    line = await bill_line(visit, Decimal(2))
    assert (await katixo.bills.update(bill.id, UpdateBill(lines=(line,)))).total_amount == 236
    assert (await katixo.bills.pdf(bill.id)).startswith(b"%PDF-")
    attached = await katixo.attachments.add("BILL", bill.id, name="a.txt", content=b"x", media_type="text/plain")
    assert attached.id in {each.id for each in await katixo.attachments.list("BILL", bill.id)}
    assert await katixo.attachments.download(attached.id) == b"x"
    comment = await katixo.comments.add("BILL", bill.id, "Contract check")
    assert comment.id in {each.id async for each in katixo.comments.list("BILL", bill.id)}
    await katixo.comments.delete(comment.id)
    await katixo.bills.delete(bill.id)
    await katixo.contacts.delete(vendor.id)


async def see_bills(visit: Visit) -> None:
    """Post a bill, find it, void it."""
    katixo = visit.katixo
    vendor = await new_vendor(visit)
    bill = await posted_bill(visit, vendor)
    assert bill.is_open
    assert [each.id async for each in katixo.bills.list(contact_id=vendor.id, day_from=visit.today)] == [bill.id]
    assert (await katixo.bills.get(bill.id)).balance_due == bill.total_amount
    assert await katixo.bills.payments(bill.id) == []
    assert (await katixo.reports.ageing()).total_outstanding >= bill.balance_due
    assert (await katixo.bills.void(bill.id, reason="Contract check")).state == "void"
    await katixo.contacts.delete(vendor.id)


async def see_stock(visit: Visit) -> None:
    """Read items, their batches, and what expires."""
    katixo = visit.katixo
    items = [each async for each in katixo.items.list(active=True)]
    item = min(items, key=lambda each: not each.track_batches, default=None)
    if item is not None:
        id = item.id
        assert (await katixo.items.get(id)).name == item.name
        await if_there(visit, "listItemBatches", lambda: katixo.inventory.batches(id))
        await if_there(visit, "listAvailableBatches", lambda: katixo.inventory.available(id))
    else:
        for operation in ("getItem", "listItemBatches", "listAvailableBatches"):
            visit.skip(operation, "there is no item")
    await if_there(visit, "listNearExpiry", lambda: katixo.inventory.near_expiry(days=90))
    await if_there(visit, "dashboardExpiringSoon", lambda: katixo.inventory.expiring_soon(days=90))


async def see_journals(visit: Visit) -> None:
    """Draft and delete an entry; post another and reverse it."""
    katixo = visit.katixo
    cash, other = await cash_account(visit), await expense_account(visit)
    wish = CreateJournalEntry(
        effective_date=visit.today,
        description="Contract check",
        lines=(
            NewJournalLine(account_code=other.code, debit=HUNDRED),
            NewJournalLine(account_code=cash.code, credit=HUNDRED),
        ),
        auto_post=False,
    )
    draft = await katixo.journals.create(wish)
    visit.owes(lambda: katixo.journals.delete(draft.id))
    await katixo.journals.delete(draft.id)
    other_draft = await katixo.journals.create(wish)
    visit.owes(lambda: katixo.journals.delete(other_draft.id))
    visit.owes(lambda: katixo.journals.reverse(other_draft.id))
    entry = await katixo.journals.post(other_draft.id)
    assert entry.status == "POSTED"
    back = await katixo.journals.reverse(entry.id)
    assert back.is_reversal
    assert (await katixo.journals.get(entry.id)).is_reversed
    listed = [each.id async for each in katixo.journals.list(day_from=visit.today, source_module="MANUAL")]
    assert {entry.id, back.id} <= set(listed)


async def see_gst(visit: Visit) -> None:
    """Read the review and the two returns of last month."""
    month = visit.today.replace(day=1) - timedelta(days=1)
    year, number = month.year, month.month
    gst = visit.katixo.gst
    await if_there(visit, "getGstReview", lambda: gst.review(year=year, month=number))
    await if_there(visit, "getGstr1", lambda: gst.gstr1(year=year, month=number))
    await if_there(visit, "getGstr3b", lambda: gst.gstr3b(year=year, month=number))


STATIONS: tuple[Callable[[Visit], Awaitable[None]], ...] = (
    see_auth,
    see_codes,
    see_organisation,
    see_contacts,
    see_expenses,
    see_drafts,
    see_bills,
    see_vendor_payments,
    see_vendor_credits,
    see_invoices,
    see_receipts,
    see_stock,
    see_journals,
    see_gst,
)
