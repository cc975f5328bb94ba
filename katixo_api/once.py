"""Writing calls done exactly once, for a program that uses the client alone:

    outcome = await Once(katixo).create_expense(request, tag="#k7f3q2ab4x")

1. Send. 2. A yes is `Done`. 3. Nothing went out: again after a pause. 4. Anything else may have happened: wait until
the call can no longer land, look (`katixo_api.looks`), and repeat only when nothing was found. 5. A no is looked into
too, for it may say that the thing is so already; otherwise it is `NotDone`, with its reason.

The same call again, also while the first still runs, after it was cancelled, or after `Unknown`, begins with a look.
That memory is the `Once`: after a crash, look before calling again. A tag is a word that no other record has; it must
stand in the description of an expense and in the notes of a bill or payment.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeAlias, TypeVar

from katixo_api import looks
from katixo_api.bills import Bill, CreateBill
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact, CreateContact
from katixo_api.errors import KatixoError, RateLimited, Refused
from katixo_api.expenses import CreateExpense, Expense
from katixo_api.looks import Seen
from katixo_api.payments import PayVendor, VendorPayment
from katixo_api.record import Entity, Request

E = TypeVar("E", bound=Entity)
E_co = TypeVar("E_co", bound=Entity, covariant=True)

Send: TypeAlias = Callable[["_Wish"], Awaitable[E]]
Look: TypeAlias = Callable[[], Awaitable[Seen[E]]]


@dataclass(frozen=True, slots=True)
class Waits:
    """How patient a caller is. A call can land until `call_s` (not less than the client's own limit) and `margin_s`
    after its bytes were written; pauses between tries double from the first to the longest; seconds.
    """

    call_s: float = 20.0
    margin_s: float = 10.0
    first_pause_s: float = 1.0
    longest_pause_s: float = 60.0
    attempts: int = 5


@dataclass(frozen=True, slots=True)
class Done(Generic[E_co]):
    """It stands in the books, or was voided since. `was_found`: by a look. `twins`: others of the same tag."""

    record: E_co
    was_found: bool = False
    twins: tuple[E_co, ...] = ()


@dataclass(frozen=True, slots=True)
class NotDone:
    """It is not in the books; the reason is a no, or the last of all failures."""

    reason: KatixoError


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may be in the books and nobody could look: ask again later, which begins with a look."""

    reason: KatixoError


Outcome: TypeAlias = Done[E] | NotDone | Unknown
Step: TypeAlias = Literal["again", "look", "refused"]


def next_step(error: KatixoError) -> Step:
    """Say what follows from a failed writing call.

    A 429 comes before any work as a rule; to look before the next try costs one reading call and makes it certain.
    """
    if error.may_have_happened or isinstance(error, RateLimited):
        return "look"
    return "refused" if error.permanent else "again"


class Once:
    """Carries writing calls through a client, each to one outcome."""

    def __init__(
        self,
        katixo: KatixoClient,
        *,
        waits: Waits | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._katixo = katixo
        self._waits = waits or Waits()
        self._clock = clock
        self._sleep = sleep
        self._wishes: dict[str, _Wish] = {}

    async def create_expense(self, request: CreateExpense, *, tag: str) -> Outcome[Expense]:
        """Create an expense; ValueError when its description lacks the tag."""
        _check(tag, request.description)
        katixo, key = self._katixo, content_key("create_expense", request, tag)
        return await self._do(
            key,
            lambda wish: katixo.expenses.create(request, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_expense(katixo, day=request.expense_date, tag=tag),
        )

    async def create_bill(self, request: CreateBill, *, tag: str) -> Outcome[Bill]:
        """Create a draft bill; ValueError when its notes lack the tag."""
        _check(tag, request.notes)
        katixo, key, number = self._katixo, content_key("create_bill", request, tag), request.vendor_bill_number
        return await self._do(
            key,
            lambda wish: katixo.bills.create(request, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_bill(katixo, contact_id=request.contact_id, vendor_bill_number=number, tag=tag),
        )

    async def post_bill(self, id: str) -> Outcome[Bill]:
        """Post a draft bill."""
        katixo, key = self._katixo, content_key("post_bill", None, id)
        return await self._do(
            key,
            lambda wish: katixo.bills.post(id, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_posting(katixo, id),
        )

    async def pay_vendor(self, request: PayVendor, *, tag: str) -> Outcome[VendorPayment]:
        """Pay bills of a vendor; ValueError when the notes lack the tag."""
        _check(tag, request.notes)
        katixo, key = self._katixo, content_key("pay_vendor", request, tag)
        contact_id, day, amount = request.contact_id, request.payment_date, request.amount
        return await self._do(
            key,
            lambda wish: katixo.vendor_payments.record(request, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_payment(katixo, contact_id=contact_id, day=day, amount=amount, tag=tag),
        )

    async def create_vendor(self, request: CreateContact) -> Outcome[Contact]:
        """Create a vendor; when its GSTIN exists already, the contact that has it is the answer."""
        katixo, key = self._katixo, content_key("create_vendor", request, "")
        return await self._do(
            key,
            lambda wish: katixo.contacts.create(request, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_contact(katixo, name=request.display_name, gstin=request.gstin),
        )

    async def void_expense(self, id: str, *, reason: str) -> Outcome[Expense]:
        """Void an expense."""
        katixo = self._katixo
        return await self._do(
            content_key("void_expense", None, id),
            lambda wish: katixo.expenses.void(id, reason=reason, guard=wish),
            lambda: looks.find_expense_void(katixo, id),
        )

    async def void_bill(self, id: str, *, reason: str) -> Outcome[Bill]:
        """Void a posted bill."""
        katixo, key = self._katixo, content_key("void_bill", None, id)
        return await self._do(
            key,
            lambda wish: katixo.bills.void(id, reason=reason, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_bill_void(katixo, id),
        )

    async def void_payment(self, payment: VendorPayment) -> Outcome[VendorPayment]:
        """Void a payment to a vendor."""
        katixo, key = self._katixo, content_key("void_payment", None, payment.id)
        return await self._do(
            key,
            lambda wish: katixo.vendor_payments.void(payment.id, idempotency_key=wish.key, guard=wish),
            lambda: looks.find_payment_void(katixo, payment),
        )

    async def _do(self, key: str, send: Send[E], look: Look[E]) -> Outcome[E]:
        """Let one call at a time be made of the same wish; one that went out before is looked for first."""
        wish = self._wishes.setdefault(key, _Wish(key, self._clock))
        async with wish.lock:
            if wish.written_at is not None:
                await self._sleep(self._landing(wish))
                if (end := await self._look(look)) is not None:
                    return end
            return await self._try(wish, send, look)

    async def _try(self, wish: _Wish, send: Send[E], look: Look[E]) -> Outcome[E]:
        """Send until it is known how it ended, as the steps above say."""
        last = KatixoError("no attempt was allowed")
        for attempt in range(1, self._waits.attempts + 1):
            try:
                record = await send(wish)
            except KatixoError as error:
                last, step = error, next_step(error)
            else:
                wish.written_at = -math.inf
                return Done(record)
            if step == "refused":
                wish.refuse()
                return await self._look_into_no(look, last)
            await self._sleep(max(self._pause(attempt, last), self._landing(wish) if last.may_have_happened else 0.0))
            if step == "look" and (end := await self._look(look)) is not None:
                return end
            wish.written_at = None
        return NotDone(last)

    async def _look_into_no(self, look: Look[E], error: KatixoError) -> Outcome[E]:
        """Take a no as done when the thing is so already, whoever did it; a no whose look fails stays a no."""
        if not isinstance(error, Refused):
            return NotDone(error)
        try:
            seen = await look()
        except KatixoError:
            return NotDone(error)
        return _end(seen) or NotDone(error)

    async def _look(self, look: Look[E]) -> Done[E] | Unknown | None:
        """Look until there is an answer; None when nothing was found."""
        last = KatixoError("no look was allowed")
        for attempt in range(1, self._waits.attempts + 1):
            try:
                return _end(await look())
            except KatixoError as error:
                last = error
            if last.permanent:
                break
            await self._sleep(self._pause(attempt, last))
        return Unknown(last)

    def _pause(self, attempt: int, error: KatixoError) -> float:
        grown = min(self._waits.first_pause_s * 2.0 ** min(attempt - 1, 16), self._waits.longest_pause_s)
        return max(grown, error.retry_after_s or 0.0)

    def _landing(self, wish: _Wish) -> float:
        """Give the time until the wish's last call can no longer land."""
        if wish.written_at is None:
            return 0.0
        return max(0.0, wish.written_at + self._waits.call_s + self._waits.margin_s - self._clock())


@dataclass(slots=True)
class _Wish:
    """What is remembered of one call. `written_at`: when its bytes were last written, None when nothing can have come
    of it. The client asks it, as its guard, at the moment of writing.
    """

    name: str
    clock: Callable[[], float]
    written_at: float | None = None
    refusals: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __call__(self) -> None:
        self.written_at = self.clock()

    def refuse(self) -> None:
        """Take a definite no: the next try has another key, for a server would replay the old no."""
        self.written_at = None
        self.refusals += 1

    @property
    def key(self) -> str:
        """Give the Idempotency-Key."""
        return f"{self.name}:{self.refusals}"


def _end(seen: Seen[E]) -> Done[E] | None:
    return None if seen.record is None else Done(seen.record, was_found=True, twins=seen.twins)


def content_key(action: str, request: Request | None, about: str) -> str:
    """Give the same key for the same action, content and record or tag, and for nothing else."""
    return hashlib.sha256(repr((action, about, request)).encode()).hexdigest()


def _check(tag: str, text: str | None) -> None:
    if not looks.carries(tag, text):
        raise ValueError(f"the tag {tag!r} is no word of the text in which a look would search for it")
