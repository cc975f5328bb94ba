"""Payments to vendors at Katixo: recorded against bills, voided, each found again by its tag."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias, assert_never

from handlers.bill_effects import BillPaid, PayBill, VoidPayment
from handlers.effects import PaymentEffect, Voided
from katixo_api import looks
from katixo_api.client import KatixoClient
from katixo_api.errors import KatixoError
from katixo_api.payments import VendorPayment

Guard: TypeAlias = Callable[[], None]
PaymentKept: TypeAlias = BillPaid | Voided


async def send_payment(client: KatixoClient, effect: PaymentEffect, guard: Guard, key: str) -> PaymentKept:
    """Do what is wished about a payment."""
    match effect:
        case PayBill():
            made = await client.vendor_payments.record(effect.request, idempotency_key=key, guard=guard)
            return await _paid(client, effect, made, ())
        case VoidPayment():
            await client.vendor_payments.void(effect.payment_id, idempotency_key=key, guard=guard)
            return Voided(effect.number)
        case other:
            assert_never(other)


async def find_payment(client: KatixoClient, effect: PaymentEffect) -> PaymentKept | None:
    """Look whether what was wished about a payment is so; None when it is not."""
    match effect:
        case PayBill(request=wish):
            day, amount = wish.payment_date, wish.amount
            seen = await looks.find_payment(client, contact_id=wish.contact_id, day=day, amount=amount, tag=effect.tag)
            return await _paid(client, effect, seen.record, seen.twins) if seen.record else None
        case VoidPayment():
            payment = VendorPayment(
                id=effect.payment_id, contact_id=effect.vendor, payment_date=effect.day, amount=effect.amount
            )
            void = await looks.find_payment_void(client, payment)
            return Voided(effect.number) if void.record else None
        case other:
            assert_never(other)


async def _paid(
    client: KatixoClient, effect: PayBill, payment: VendorPayment, twins: tuple[VendorPayment, ...]
) -> BillPaid:
    """Turn a payment into an answer, with what its bills still owe; a second live one is named as twin."""
    twin = next(iter(twins), None)
    return BillPaid(
        part=effect.part,
        payment_id=payment.id,
        number=payment.payment_number or "",
        amount=payment.amount,
        day=payment.payment_date or effect.request.payment_date,
        left=await _left(client, effect),
        twin_id=twin.id if twin else "",
        twin_number=(twin.payment_number or "") if twin else "",
    )


async def _left(client: KatixoClient, effect: PayBill) -> Decimal | None:
    """Read what the bills still owe; None when that cannot be read: the payment stands all the same."""
    try:
        bills = [await client.bills.get(share.bill_id) for share in effect.request.allocations]
    except KatixoError:
        return None
    return sum((bill.balance_due for bill in bills), Decimal("0.00"))
