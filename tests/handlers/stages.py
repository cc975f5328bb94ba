"""A conversation at every stage of a draft, each reached by its own road."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from handlers.bill_effects import BillDrafted, VendorsFound
from handlers.dues import Due
from handlers.events import Done, FellDue, SentFile, Told
from handlers.past import Booked
from handlers.states import Asked, Asking, Confirming, Dropped, Looking, Posted, Posting, Reading, Undoing, Undone
from tests.handlers.answering import BILLS, VENDORS
from tests.handlers.playing import KUMAR, NOW, TODAY, Play, Remembered, business, card, in_the_books, on_its_way


def asking() -> Play:
    return card("petrol 1200")


def asking_the_scheme() -> Play:
    return card("toner 2950 upi incl 18% gst", replace(KUMAR, habits={}))


def asking_the_scheme_of_a_bill() -> Play:
    play = Play(business=replace(KUMAR, habits={}), vendors=VENDORS)
    play.say("bill from Sharma Traders 11800 incl 18% gst no VB-9")
    return play


def taxed() -> Play:
    return card("lunch 2950 upi incl 18% gst")


def doubled() -> Play:
    past = Remembered([Booked("old", "draft", "EXP-1", "mehta", TODAY, "UPI", Decimal("2500.00"))])
    play = Play(past=past)
    play.say("paid 2500 UPI office supplies to Mehta")
    return play


def doubled_bill() -> Play:
    past = Remembered([Booked("old", "bill", "BILL-1", "sharma traders", TODAY, "", Decimal("23100.00"))])
    play = Play(vendors=VENDORS, past=past)
    play.say("bill from Sharma Traders 23,100")
    return play


def dropped() -> Play:
    play = card()
    play.press("Cancel")
    return play


def twice_posted() -> Play:
    return in_the_books(twin="EXP-9")


def waiting() -> Play:
    play = on_its_way()
    play.refused("down", final=False)
    return play


def undoing() -> Play:
    play = in_the_books()
    play.press("Undo")
    return play


def undoing_one() -> Play:
    play = twice_posted()
    play.press("Void one")
    return play


def undo_waiting() -> Play:
    play = undoing()
    play.refused("down", final=False)
    return play


def undone() -> Play:
    play = undoing()
    play.voided()
    return play


def reading() -> Play:
    play = Play()
    play.take(SentFile("1" * 64, "b.jpg", "image/jpeg", 9))
    return play


def bill_card() -> Play:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("bill from Sharma Traders 23,100 no VB-9")
    return play


def asking_monthly() -> Play:
    return card("rent 25000 every month cash")


def asking_direction() -> Play:
    return card("Sharma 2500")


def asking_kal() -> Play:
    return card("kal 25000 rent")


def asking_supplier() -> Play:
    return card("12 strip cipla wapas")


def till_differs() -> Play:
    return card("galle me 8200")


def correction() -> Play:
    play = in_the_books()
    play.say("make it 2050, not 2500")
    return play


def undo_or_keep() -> Play:
    play = correction()
    play.say("undo")
    return play


def reminded() -> Play:
    play = card()
    play.take(FellDue(TODAY, (Due("bill", "b1", "today", "Sharma", 0, "VB-142"),), NOW + timedelta(minutes=9)))
    return play


def elsewhere() -> Play:
    play = card()
    play.business = replace(KUMAR, org="org-2", name="Gupta Stores")
    return play


def asked_of_owner() -> Play:
    there, play = in_the_books(of=business("OPERATOR")), card("paid 70 chai cash")
    play.take(Told(Asked(replace(there.last, id="staffdraft"), None, "OPERATOR", "browser:staff")))
    return play


def looking() -> Play:
    play = Play(answers_looks=False)
    play.say("bill from Sharma Traders 23,100 no VB-9")
    return play


def looking_for_bills() -> Play:
    play = Play(answers_looks=False)
    play.say("paid 23100 to Sharma Traders upi")
    play.take(Done(play.last.id, VendorsFound(VENDORS)))
    return play


def which_vendor() -> Play:
    play = Play(vendors=VENDORS)
    play.say("bill from Sharma 5000")
    return play


def new_vendor() -> Play:
    play = which_vendor()
    play.press("Create Sharma")
    return play


def bill_on_its_way() -> Play:
    play = bill_card()
    play.press("Post")
    return play


def bill_drafted() -> Play:
    play = bill_on_its_way()
    play.take(Done(play.last.id, BillDrafted("b-9", "BILL-9", Decimal(0), Decimal("23100.00"))))
    return play


def bill_posted() -> Play:
    play = bill_on_its_way()
    play.agreed()
    return play


def bill_undoing() -> Play:
    play = bill_posted()
    play.press("Undo")
    return play


def expense_or_bill() -> Play:
    play = Play(vendors=VENDORS)
    play.say("bought stock 45000 from Laxmi Rice Mill")
    return play


def purpose() -> Play:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid 10000 to Sharma Traders upi")
    return play


def payment() -> Play:
    play = purpose()
    play.press("Pay VB-142")
    return play


def payment_on_its_way() -> Play:
    play = payment()
    play.press("Post")
    return play


def payment_made() -> Play:
    play = payment_on_its_way()
    play.agreed()
    return play


def received() -> Play:
    return card("received 5000 from Gupta General Store upi")


def receipt() -> Play:
    play = received()
    play.press("For INV-12")
    return play


def receipt_on_its_way() -> Play:
    play = receipt()
    play.press("Post")
    return play


STAGES: dict[str, tuple[Callable[[], Play], type]] = {
    "reading": (reading, Reading),
    "asking": (asking, Asking),
    "asking the scheme": (asking_the_scheme, Asking),
    "confirming": (card, Confirming),
    "maybe booked": (doubled, Confirming),
    "confirming without GST": (taxed, Confirming),
    "posting": (on_its_way, Posting),
    "waiting": (waiting, Posting),
    "posted": (in_the_books, Posted),
    "twice posted": (twice_posted, Posted),
    "undoing": (undoing, Undoing),
    "undoing one": (undoing_one, Undoing),
    "undo waiting": (undo_waiting, Undoing),
    "undone": (undone, Undone),
    "dropped": (dropped, Dropped),
    "looking": (looking, Looking),
    "looking for bills": (looking_for_bills, Looking),
    "which vendor": (which_vendor, Asking),
    "new vendor": (new_vendor, Looking),
    "bill card": (bill_card, Confirming),
    "asking the scheme of a bill": (asking_the_scheme_of_a_bill, Asking),
    "bill maybe booked": (doubled_bill, Confirming),
    "bill on its way": (bill_on_its_way, Posting),
    "bill drafted": (bill_drafted, Posting),
    "bill posted": (bill_posted, Posted),
    "bill undoing": (bill_undoing, Undoing),
    "expense or bill": (expense_or_bill, Asking),
    "purpose": (purpose, Asking),
    "payment card": (payment, Confirming),
    "payment on its way": (payment_on_its_way, Posting),
    "payment made": (payment_made, Posted),
    "received": (received, Asking),
    "asking monthly": (asking_monthly, Asking),
    "asking direction": (asking_direction, Asking),
    "asking kal": (asking_kal, Asking),
    "asking supplier": (asking_supplier, Asking),
    "till differs": (till_differs, Asking),
    "correction": (correction, Confirming),
    "undo or keep": (undo_or_keep, Confirming),
    "reminded": (reminded, Confirming),
    "elsewhere": (elsewhere, Confirming),
    "asked of the owner": (asked_of_owner, Confirming),
    "receipt on its way": (receipt_on_its_way, Posting),
}
