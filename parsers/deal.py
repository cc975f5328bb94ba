"""What the money of a message did: did it leave, move between own pockets, or is it only talked about.

Each answer is reckoned once and only when looked at; `incoming` adds what came in, `signs` what the message asks.

>>> from datetime import date
>>> from parsers.deal import Deal
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> def deal(text):
...     return Deal(find(read_text(text), date(2026, 11, 20)))
>>> deal("Raju ko 500 diye").pays, deal("kal 500 dena hai").plans, deal("ATM se 10000 nikale").moves
(True, True, True)
>>> deal("petrol 500").pays or deal("petrol 500").plans
False
"""

from __future__ import annotations

from itertools import pairwise

from parsers.dates import DayFound
from parsers.denied import DENIED_AFTER
from parsers.findings import Findings, Tense
from parsers.handing import hands_their_bill
from parsers.lazy import lazy
from parsers.lexicon import Hit
from parsers.money import Amount
from parsers.names import Payee
from parsers.ordering import orders
from parsers.payee import find_payees
from parsers.phrases import TABLES
from parsers.scattered import Scattered
from parsers.terms import due_days, implied_due
from parsers.text import word_set
from parsers.words_bill import BUYING, CREDIT_WORDS
from parsers.words_deal import (
    ARRIVED,
    GOODS,
    LOAD,
    NOT_HERE,
    OWED,
    PAPER,
    SOURCE_AFTER,
)
from parsers.words_intent import ROWS
from parsers.words_matter import GIVE, ISSUE
from parsers.words_pair import (
    OWN,
    PAIRED,
    POCKET,
    SHIFTING,
)
from parsers.words_pair_books import BOOKS
from parsers.words_pair_notice import NOTICED

_BUYING, _ARRIVED, _ROWS = map(word_set, (BUYING, ARRIVED, ROWS))
_LOAD, _PAPER, _OWED = map(word_set, (LOAD, PAPER, OWED))
_CREDIT, _GIVE, _ISSUE = map(word_set, (CREDIT_WORDS, GIVE, ISSUE))
_GOODS, _NOT_HERE = word_set(GOODS), word_set(NOT_HERE)
_SOURCE_AFTER, _INVOICE = word_set(SOURCE_AFTER), word_set("bill invoice inv बिल")
_OWN, _POCKET, _SHIFTING = map(word_set, (OWN, POCKET, SHIFTING))
_PAIRED = Scattered((*PAIRED, *NOTICED, *BOOKS))
_THEY = word_set("usne unhone unhonne unhone inhone उसने उन्होंने इन्होंने tyane tyanni temne")
_LEAVING, _LEFT = word_set("de chhod chod rakh utaar dal daal दे छोड़ रख"), word_set("gaye gaya gayi गए गया गई")
_OWING = word_set("dena deni dene chukana chukane bharna देना देनी देने चुकाना")
_BEING = frozenset({"yet", "been", "was", "is", "were", "has", "being", "be"})
_LATER = word_set("baad tak later agle next बाद तक अगले")
_WAS = frozenset({"tha", "thi", "the", "था", "थी", "थे"})
_WE = frozenset({"hum", "ham", "main", "mai", "maine", "हम", "मैं"})
_BILL_RULES = frozenset({"number after bill", "letters and digits after bill", "bare number after bill"})
_TAKEN = frozenset({"mode", "account", "date", "held", "amount", "count"})
_DENIED_BEFORE = frozenset(["not", "never", "havent", "didnt", "nahi", "nahin", "nhi", "nai", "नहीं", "नही"])
_FORMS = frozenset({"gstr", "itr", "form"})
_MOST_ROWS, _MOST_LISTED = 500, 100


class Deal:
    """Lazy answers about the money of one message."""

    def __init__(self, found: Findings) -> None:
        """Look all word tables up once."""
        self.found, self.words, self.roles = found, found.text.words, found.roles
        self.word_set = frozenset(self.words)
        self.hits = TABLES.find(self.words)

    def has(self, table: str) -> bool:
        """Tell whether a phrase of a word table stands in the message."""
        return table in self.hits or table in self.pairs

    @lazy
    def pairs(self) -> frozenset[str]:
        """What is told by several words wherever they stand: "kitna paisa market me phasa hai"."""
        return _PAIRED.find(self.word_set)

    @lazy
    def pays(self) -> bool:
        """A verb of paying, not only of buying."""
        return any(
            hit.value[0] == "paid" and self.words[hit.last] not in _BUYING and not self._is_denied(hit)
            for hit in self.found.verbs
        )

    def _is_denied(self, hit: Hit[tuple[Tense, str]]) -> bool:
        """Tell "not yet paid" and "no money was deducted" from "paid"."""
        before = [word for word in self.words[max(0, hit.first - 3) : hit.first] if word not in _BEING]
        return bool(before) and (before[-1] in _DENIED_BEFORE or before[-2:] in (["no", "money"], ["no", "amount"]))

    @lazy
    def buys(self) -> bool:
        """A verb of paying or buying."""
        return self.found.has_tense("paid")

    @lazy
    def has_mode(self) -> bool:
        """A way of paying that is not denied."""
        return any(not hit.denied for hit in self.found.modes)

    @lazy
    def has_source(self) -> bool:
        """A bank is named as where the money came from: "HDFC se", "from SBI"."""
        return any(
            (last + 1 < len(self.words) and self.words[last + 1] in _SOURCE_AFTER)
            or self.words[first - 1 : first] == ("from",)
            for _, first, last in self.found.accounts
        )

    @lazy
    def has_money(self) -> bool:
        """An amount that is not how many rows are wanted ("last 5 expenses")."""
        return any(not self._counts_rows(amount) for amount in self.found.amounts)

    def _counts_rows(self, amount: Amount) -> bool:
        if amount.rule not in ("plain figure", "amount in words") or amount.value > _MOST_ROWS:
            return False
        if _FORMS.intersection(self.words[max(0, amount.first - 2) : amount.first]):
            return True  # "gstr 3b"
        before, after = (
            self.words[max(0, amount.first - 2) : amount.first],
            self.words[amount.last + 1 : amount.last + 3],
        )
        rows = not _ROWS.isdisjoint(after) or (amount.value <= _MOST_LISTED and not _ROWS.isdisjoint(before))
        return rows and not self.has_mode

    @lazy
    def strongest(self) -> int:
        """The strength of the strongest category word, 0 without one."""
        told = (hit for hit in self.found.categories if self.roles[hit.first] not in _TAKEN)
        return max((hit.value.strength for hit in told), default=0)

    @lazy
    def payees(self) -> list[Payee]:
        """Who may have been paid, the likeliest first."""
        return find_payees(self.found)

    @lazy
    def due(self) -> list[DayFound]:
        """The days that are due dates."""
        days = list(self.found.days)
        told = due_days(self.found.text, days)
        return told or (implied_due(days, self.found.today) if self.has_bill and not self.pays else [])

    @lazy
    def has_bill(self) -> bool:
        """The word bill or invoice, or what has a bill's number."""
        numbered = any(claim.kind == "bill_number" and claim.rule in _BILL_RULES for claim in self.found.claims)
        return numbered or self.has("bill")

    @lazy
    def has_arrived(self) -> bool:
        """A verb of coming or receiving: the bill or the goods are here."""
        return self.found.has_tense("received") or bool(_ARRIVED & self.word_set)

    @lazy
    def has_goods(self) -> bool:
        """Goods of a vendor that are here: they came, or they are somebody's ("Om Traders ka maal 18700")."""
        if not self.word_set & _GOODS or self.word_set & _NOT_HERE:
            return False
        handed = any(payee.rule in ("before ko", "before को") for payee in self.payees)
        return self.has_arrived or (bool(self.payees) and not handed)

    @lazy
    def pays_at_once(self) -> bool:
        """Money has left: a verb of paying, or a way of paying and nothing still to come."""
        if (
            self.is_trusted
            or self._is_on_credit
            or self._hands_bill()
            or (hands_their_bill(self.words) and not self.has_mode)
        ):
            return False
        return self.pays or (self.has_mode and not self.due and not self.found.has_tense("future"))

    def _hands_bill(self) -> bool:
        """Tell "38,200 ka bill diya, baaki hai": the bill was given, not the money."""
        given = any(word in _INVOICE and after in _GIVE for word, after in pairwise(self.words))
        return given and bool(self.word_set & _OWED)

    @lazy
    def plans(self) -> bool:
        """Nothing has been paid yet: a verb or a day of the future, or an order to pay."""
        future = [hit for hit in self.found.verbs if hit.value[0] == "future"]
        if self.has("planned") or (self.has("awaited") and not self.pays and not self.has_mode):
            return True
        if any(day.tense == "future" for day in self.found.days) and not self.pays:
            return True
        if not future:
            return orders(self.words, self.roles) and not self.buys
        if self.pays and all(self.words[hit.last] in _OWED for hit in future):
            return False
        paid = [hit for hit in self.found.verbs if hit.value[0] == "paid"]
        if any(_WAS.intersection(self.words[hit.last + 1 : hit.last + 2]) for hit in paid):
            return False  # "advance 5000 diya tha, pagar me kaatenge"
        return not (paid and paid[0].first < future[0].first and self._beside_amount(paid[0]))

    def _beside_amount(self, hit: Hit[tuple[Tense, str]]) -> bool:
        return "amount" in self.roles[max(0, hit.first - 2) : hit.last + 3]

    @lazy
    def is_trusted(self) -> bool:
        """Tell "Frame Ghar ne udhaar diye, challan 1204", a vendor who gave us credit, from what we gave."""
        billed = any(claim.kind == "bill_number" for claim in self.found.claims) or bool(self.found.terms)
        left = (bool(self.word_set & _OWING) or bool(self.found.terms)) and any(
            one in _LEAVING and after in _LEFT for one, after in pairwise(self.words)
        )  # "Chandni Beads wale 8,150 ka maal de gaye udhari pe, 20 tareekh ko dena hai"
        return bool(self.word_set & _CREDIT) and ((billed and self.by_other(len(self.words))) or left)

    @lazy
    def _is_on_credit(self) -> bool:
        """Tell what is still to be paid: "hired on credit, bill 63", "chaap ke diye, bill #512, paisa 14 din me"."""
        if self.has_mode or not any(claim.kind == "bill_number" for claim in self.found.claims):
            return False
        later = bool(self.found.terms) or bool(_LATER & self.word_set)
        return (self.has("credit") and not self.denies_credit) or (later and self.by_other(len(self.words)))

    @lazy
    def denies_credit(self) -> bool:
        """Tell "udhaar nahi, cash diya": credit is named only to deny it."""
        return any(one in _CREDIT and other in DENIED_AFTER for one, other in pairwise(self.words))

    def by_other(self, place: int) -> bool:
        """Tell "Sonu Transport ne bill bheja" from "hum ne bill bheja"."""
        doers = [one for one in range(1, place) if self.words[one] in ("ne", "ने")]
        return any(self.words[one - 1] not in _WE for one in doers) or bool(_THEY & self.word_set)

    @lazy
    def moves(self) -> bool:
        """Money moved between our own pockets."""
        loaded = "wallet" in self.word_set and self.word_set & _LOAD and not self.found.categories
        return (
            bool(loaded)
            or self._shifts()
            or any(
                self.roles[hit.first] not in ("date", "held")
                and not _SOURCE_AFTER.intersection(self.words[hit.last + 1 : hit.last + 2])
                for hit in self.hits.get("moved", ())
            )
        )

    def _shifts(self) -> bool:
        """Tell "moved to my own account", "apne khate me dale" from "apne khate se Raju ko diye"."""
        if not (self.word_set & _OWN and self.word_set & _POCKET and self.word_set & _SHIFTING):
            return False
        ways = list(pairwise(("", *self.words, "")))
        to_pocket = any(word in _POCKET and after not in _SOURCE_AFTER for word, after in ways)
        return to_pocket and "ko" not in self.word_set and not any(a == "from" and b in _OWN for a, b in ways)

    @lazy
    def is_paper(self) -> bool:
        """A quotation, an estimate or an order: paper, nothing bought."""
        return bool(self.word_set & _PAPER)

    @lazy
    def hands_paper(self) -> bool:
        """Tell "18,500 ka quotation diya" from "quotation book printing 850 paid": the paper is what was given."""
        if not self.is_paper or self.has_mode:
            return False
        return any(word in _PAPER and (after in _GIVE or after in _ISSUE) for word, after in pairwise(self.words))
