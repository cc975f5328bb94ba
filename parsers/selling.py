"""Whether we sold: an own sale, an invoice of ours, goods that we gave on credit.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.selling import Selling
>>> from parsers.text import read_text
>>> def sells(text):
...     return Selling(find(read_text(text), date(2026, 11, 20))).sells
>>> sells("sold 3 chairs for 4500"), sells("Ravi ko udhaar diya 500 ka maal"), sells("invoice bana do 12000 ka")
(True, True, True)
>>> sells("Frame Ghar ne 60 frame @ 85 udhaar pe diye, challan 1204"), sells("pamphlet sale ke liye 900 gpay")
(False, False)
"""

from __future__ import annotations

from itertools import pairwise

from parsers.deal import Deal
from parsers.handing import bill_was_made, hands_their_bill
from parsers.lazy import lazy
from parsers.text import word_set
from parsers.words_bill import CREDIT_WORDS
from parsers.words_deal import LEDGER, MAKE, WRITE
from parsers.words_matter import GIVE, ISSUE
from parsers.words_pair import SALES_STAFF

_LEDGER, _WRITE, _MAKE = map(word_set, (LEDGER, WRITE, MAKE))
_CREDIT, _GIVE, _ISSUE = map(word_set, (CREDIT_WORDS, GIVE, ISSUE))
_STAFF, _INVOICE = word_set(SALES_STAFF), word_set("bill invoice inv बिल इनवॉइस")
_EVENT = word_set("sale sales bikri सेल")
_PURPOSE = word_set("liye lie vaste waste लिए लिये sathi saathi mate maate साठी માટે jonno kosam")
_TOOK = word_set("gaya gayi gaye picked took taken bought purchased uthaya uthaye liya liye li le गया गई गए लिया ले")
_WILL_GIVE = word_set("degi dega dengi hell shell theyll देगी देगा देंगी chukayega chukayegi bharega dedega dedegi")
_OF = frozenset({"ka", "ki", "ke", "का", "की", "के"})
_SENT, _OURS = map(word_set, ("sent raised issued billed invoiced", "to we i our customer"))
_TAKEN_FROM = frozenset({"before se", "before से", "before kadun", "before thi", "before theke", "before ton"})


class Selling(Deal):
    """Lazy answers about what we sold."""

    @lazy
    def sells(self) -> bool:
        """We sold, invoiced, or gave goods on credit."""
        words = self.word_set
        if self._has_sale() or (words & _LEDGER and words & _WRITE and not self.has_bill):
            return True
        if self.found.amounts and self._is_owed_by_other():
            return True
        taken = self.is_trusted or any(payee.rule in _TAKEN_FROM for payee in self.payees)
        credit = any(word in _CREDIT and role != "mode" for word, role in zip(self.words, self.roles, strict=True))
        on_credit = credit and not self.denies_credit and not taken
        return (on_credit and bool(words & _GIVE)) or self._issues_invoice()

    def _is_owed_by_other(self) -> bool:
        """Tell "2 suit le gayi 3400 ka, paise baad me degi" and "picked up 2 fans, he'll clear": others took."""
        took = _TOOK.intersection(self.words) and not (self.pays or self.has_mode)
        return bool(took) and not _WILL_GIVE.isdisjoint(self.words)

    def _has_sale(self) -> bool:
        """Tell a sale from "sales boy" and from goods sent at our cost ("porter se maal bheja 480 upi")."""
        hits = [
            hit
            for hit in self.hits.get("sold", ())
            if not (
                self.words[hit.last].startswith("sale") and _STAFF.intersection(self.words[hit.last + 1 : hit.last + 2])
            )
            if not (self.words[hit.last].startswith("bhej") and (self.has_mode or self.by_other(hit.first)))
            if not (self.words[hit.first : hit.last + 1] == ("order", "from") and (self.found.terms or self.has_bill))
            if not (self.words[hit.first] in _SENT and self._has_sender(hit.first))
            if self.words[hit.last + 1 : hit.last + 2] != ("hold",)
            if not (self.words[hit.first] in _INVOICE and self.by_other(len(self.words)))
            if self.roles[hit.first] != "brand"  # "Vijay Sales"
            if not (self.words[hit.last] in _EVENT and self._is_purpose(hit.last))
        ]
        return bool(hits) or "sold" in self.pairs

    def _has_sender(self, place: int) -> bool:
        """Tell "Apollo Distributors sent invoice 55620" from "sent invoice to Apollo"."""
        named = place > 0 and self.roles[place - 1] in ("name", "brand", "thing")
        if hands_their_bill(self.words):
            return True
        return named and "to" not in self.words[place:] and not _OURS.intersection(self.words[:place])

    def _is_purpose(self, place: int) -> bool:
        """Tell "pamphlet chhapwaya Onam sale ke liye", what was paid for the sale, from what was sold."""
        behind = self.words[place + 1 : place + 3]
        return bool(_PURPOSE.intersection(behind)) and (self.buys or self.has_mode)

    def _issues_invoice(self) -> bool:
        """Tell our own invoice: "sent bill of 23,000 to Grand Hotel", "invoice bana do"; not "Yadav ka bill bana"."""
        words = self.word_set
        if not (words & _INVOICE and words & _ISSUE) or self.by_other(len(self.words)):
            return False
        handed = any(one in _INVOICE and after in _GIVE for one, after in pairwise(self.words))
        if handed and self.words[-1] in ("ka", "का") and "ko" in words:
            return True  # "bill diya Kapoor ko 5,400 ka"
        if any(word in _SENT and self._has_sender(place) for place, word in enumerate(self.words)):
            return False
        if words & {"ko", "को"} and self.words[0] in _INVOICE and words & {"bheja", "bheji", "भेजा", "भेजी"}:
            return True  # "invoice 112 bheja Mehra ji ko"
        made = any(
            word in _MAKE and before not in _OF for before, word in pairwise(("", *self.words))
        )  # "1 feb ka bana"
        return bool(words & _OURS or (made and not bill_was_made(self.words)))
