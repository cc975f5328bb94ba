"""The part of the walk where money changes hands: payments, credits, invoices, receipts."""

from __future__ import annotations

from decimal import Decimal

from katixo_api.invoices import RecordInvoicePayment
from katixo_api.payments import BillShare, PayVendor
from katixo_api.receipts import InvoiceShare, ReceiveMoney
from katixo_api.vendor_credits import ApplyCredit
from tests.contract.visit import HUNDRED, Visit, cash_account, draft_credit, if_there, new_vendor, posted_bill, some


async def see_vendor_payments(visit: Visit) -> None:
    """Pay half of a bill and take the payment back."""
    katixo = visit.katixo
    assert await some(katixo.vendor_payments.list()) is not None
    if visit.is_real:
        for operation in ("recordVendorPayment", "getVendorPayment", "voidVendorPayment"):
            visit.skip(operation, "a bill once paid can never be voided again")
        return
    vendor = await new_vendor(visit)
    bill = await posted_bill(visit, vendor)
    wish = PayVendor(
        contact_id=vendor.id,
        amount=HUNDRED,
        payment_mode="UPI",
        payment_date=visit.today,
        paid_through_id=(await cash_account(visit)).id,
        allocations=(BillShare(bill_id=bill.id, amount_applied=HUNDRED),),
        reference_number="UTR1",
    )
    paid = await katixo.vendor_payments.record(wish)
    assert (await katixo.vendor_payments.get(paid.id)).reference_number == "UTR1"
    assert (await katixo.bills.get(bill.id)).balance_due == bill.total_amount - HUNDRED
    assert [each.id async for each in katixo.vendor_payments.list(contact_id=vendor.id)] == [paid.id]
    assert [each.id for each in await katixo.bills.payments(bill.id)] == [paid.id]
    await katixo.vendor_payments.void(paid.id)
    assert (await katixo.bills.get(bill.id)).balance_due == bill.total_amount


async def see_vendor_credits(visit: Visit) -> None:
    """Draft and delete a credit; post another and void it; apply one where that need not be undone."""
    katixo = visit.katixo
    vendor = await new_vendor(visit)
    draft = await draft_credit(visit, vendor)
    assert draft.state == "draft"
    await katixo.vendor_credits.delete(draft.id)
    credit = await draft_credit(visit, vendor)
    credit = await katixo.vendor_credits.post(credit.id)
    assert (credit.state, credit.balance) == ("open", credit.total_amount)
    assert (await katixo.vendor_credits.get(credit.id)).credit_number == credit.credit_number
    assert [each.id async for each in katixo.vendor_credits.list(contact_id=vendor.id)] == [credit.id]
    assert (await katixo.vendor_credits.void(credit.id, reason="Contract check")).state == "void"
    if visit.is_real:
        visit.skip("applyVendorCredit", "nothing undoes it")
        return
    bill = await posted_bill(visit, vendor)
    credit = await draft_credit(visit, vendor)
    await katixo.vendor_credits.post(credit.id)
    await katixo.vendor_credits.apply(credit.id, ApplyCredit(bill_id=bill.id, amount=HUNDRED))
    assert (await katixo.bills.get(bill.id)).balance_due == bill.total_amount - HUNDRED


async def see_invoices(visit: Visit) -> None:
    """Read invoices and, in the sandbox, take money for one and give it back."""
    katixo = visit.katixo
    invoices = [each async for each in katixo.invoices.list()]
    if not invoices:
        for operation in ("getInvoice", "getInvoicePdf", "listInvoicePayments", "listInvoicesOfContact"):
            visit.skip(operation, "there is no invoice")
    for first in invoices[:1]:
        assert (await katixo.invoices.get(first.id)).invoice_number == first.invoice_number
        assert (await katixo.invoices.pdf(first.id)).startswith(b"%PDF-")
        assert await katixo.invoices.payments(first.id) is not None
        assert await some(katixo.invoices.of_contact(first.contact_id or ""))
    assert await some(katixo.invoices.all_payments()) is not None
    invoice = next((each for each in invoices if each.is_open and each.balance_due >= HUNDRED), None)
    if visit.is_real or invoice is None:
        visit.skip("recordInvoicePayment", "an older server cannot undo it" if visit.is_real else "no open invoice")
        visit.skip("deleteInvoicePayment", "there is no payment of ours")
        return
    wish = RecordInvoicePayment(amount=HUNDRED, payment_method="BANK_TRANSFER", payment_date=visit.today)
    payment = await katixo.invoices.record_payment(invoice.id, wish)
    assert (await katixo.invoices.get(invoice.id)).balance_due == invoice.balance_due - HUNDRED
    await katixo.invoices.delete_payment(invoice.id, payment.id)
    assert (await katixo.invoices.get(invoice.id)).balance_due == invoice.balance_due


async def see_receipts(visit: Visit) -> None:
    """Take money from a customer over an invoice and in advance, and void it."""
    katixo = visit.katixo
    await if_there(visit, "listCustomerReceipts", lambda: some(katixo.customer_receipts.list()))
    open_ones = (each async for each in katixo.invoices.list() if each.is_open and each.balance_due >= HUNDRED)
    invoice = await anext(open_ones, None)
    if visit.is_real or invoice is None:
        for operation in ("recordCustomerReceipt", "getCustomerReceipt", "voidCustomerReceipt", "getCustomerAdvance"):
            visit.skip(operation, "it would touch a customer's account")
        return
    wish = ReceiveMoney(
        contact_id=invoice.contact_id or "",
        amount=HUNDRED,
        payment_method="BANK_TRANSFER",
        receipt_date=visit.today,
        allocations=(InvoiceShare(invoice_id=invoice.id, amount_applied=Decimal(10)),),
    )
    before = await katixo.customer_receipts.advance(wish.contact_id)
    receipt = await katixo.customer_receipts.record(wish)
    assert [receipt.allocated_amount, receipt.advance_amount] == [10, 90]
    assert await katixo.customer_receipts.advance(wish.contact_id) == before + 90
    assert (await katixo.customer_receipts.get(receipt.id)).amount == HUNDRED
    await katixo.customer_receipts.void(receipt.id, reason="Contract check")
    assert (await katixo.invoices.get(invoice.id)).balance_due == invoice.balance_due
