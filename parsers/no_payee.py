"""Names that took no money, though they stand where a payee may stand.

The heading of a list, whoever spent the money or fell ill, where it was, a market, an own bank account, a feast.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.payee import find_payees
>>> from parsers.text import read_text
>>> def payees(text):
...     return [payee.name for payee in find_payees(find(read_text(text), date(2026, 11, 20)))]
>>> payees("Site visit Nashik: cab 1900 gpay; lunch 410"), payees("onion 60 KR Market")
([], [])
>>> payees("Pintu ko bukhar tha, dawai 610"), payees("Pintu ko dawai ke 610 diye")
([], ['Pintu'])
"""

from __future__ import annotations

from parsers.capitals import BUSINESS_WORDS, HONORIFICS, STRONG_WORDS
from parsers.findings import Findings
from parsers.lazy import lazy
from parsers.names import Payee
from parsers.text import word_set
from parsers.words_brand_more import PRODUCT_MAKERS
from parsers.words_payee import (
    AILING,
    BUYERS,
    DEBITED,
    FEASTS,
    HEADINGS,
    INSIDE,
    MARKETS,
    OWED,
    OWN_SITES,
    SAKE,
    SPENT,
    STREETS,
)

_HEADINGS, _SPENT, _AILING, _INSIDE, _MARKETS = map(word_set, (HEADINGS, SPENT, AILING, INSIDE, MARKETS))
_STREETS, _FEASTS, _SITES, _DEBITED = map(word_set, (STREETS, FEASTS, OWN_SITES, DEBITED))
_SHOPS = frozenset({"super", "hyper", "mini"})  # "Asha Super Market"
_ACCOUNT = word_set("account acct acc khata khate khaate khaata खाता खाते")
_FETCHED = word_set("laya laaya layi laayi लाया लाई")
_CAME, _TAKING = word_set("aaya aayi gaya आया आई गया"), word_set("leke lekar le lake ले लेकर लेके")
_LOOSE = ("piece", "name", "known", "firm", "who billed", "behind from", "behind at", "behind frm")
_HANDED = frozenset({"before ko", "before को", "behind a verb of giving", "behind to"})
_MADE = (("thing",), ("name",), ("count",), ("nobody",))  # what stands behind the make of a thing
_UNPOINTED = ("piece", "name", "known")
_TO, _OF = word_set("ko को la ला ne"), word_set("ke ki ka के की का chya na च्या")
_SAKE, _OWED, _BUYERS = map(word_set, (SAKE, OWED, BUYERS))
_WEEK = frozenset({"mangal", "budh", "shukra", "shani", "som", "brihaspati", "guruwar", "veervar"})
_LEARNERS = (("of", "trainee"), ("of", "intern"), ("of", "candidate"), ("of", "driver"), ("of", "staff"))
_NEAR = 2  # words between "ko" and what befell him


class Refusals:
    """Questions about one message: is a name that was found no payee?"""

    def __init__(self, found: Findings) -> None:
        """Keep the words of the message."""
        self.found, self.text, self.words, self.roles = found, found.text, found.text.words, found.roles

    def refuse(self, payee: Payee) -> bool:
        """Tell whether the name took no money."""
        return (
            self._heading[0] <= payee.first <= payee.last < self._heading[1]
            or self._is_ailing(payee)
            or self._is_account(payee)
            or self._is_street(payee)
            or self._is_beneficiary(payee)
            or (payee.rule.startswith(_UNPOINTED) and self._is_product(payee))
            or (payee.rule.startswith(_LOOSE) and (self._is_spender(payee) or self._is_where(payee)))
        )

    @lazy
    def _heading(self) -> tuple[int, int]:
        """Give where a heading like "Building expenses today:" begins and ends."""
        if ":" not in self.words:
            return 0, 0
        colon = self.words.index(":")
        first = next((place + 1 for place in range(colon - 1, -1, -1) if self.roles[place] == "mark"), 0)
        head = self.words[first:colon]
        named = not STRONG_WORDS.isdisjoint(head) or "amount" in self.roles[:colon]
        return (0, 0) if named or _HEADINGS.isdisjoint(head) else (first, colon)

    def _after(self, payee: Payee, step: int = 1) -> str:
        place = payee.last + step
        return self.words[place] if place < len(self.words) else ""

    def _is_spender(self, payee: Payee) -> bool:
        """Tell "Siva paid it" at the head of a clause."""
        firm = self.words[payee.last] in BUSINESS_WORDS
        if self._is_fetcher(payee):
            return not firm
        before = self.roles[payee.first - 1] if payee.first else "mark"
        return self._after(payee) in _SPENT and before in ("mark", "line", "amount", "mode") and not firm

    def _is_fetcher(self, payee: Payee) -> bool:
        """Tell "leke aaya Chhotu"."""
        before = self._before(payee)
        return before in _FETCHED or (before in _CAME and not _TAKING.isdisjoint(self.words[: payee.first]))

    def _is_ailing(self, payee: Payee) -> bool:
        """Tell "Pintu ko bukhar tha", "raju ko chai pilayi"."""
        near = self.words[payee.last + 1 : payee.last + 4]
        if (
            self.words[payee.last] in _WEEK
            and near[:1] == ("ko",)
            and self.roles[payee.last + 2 : payee.last + 3] != ("amount",)
        ):
            return True  # "mangal ko cctv lagwaya"
        joined = near[:1] in (("aur",), ("and",), ("और",))  # "Vikas aur Amit ko chai pilayi"
        place = next((at for at, word in enumerate(near) if word in _TO and (at == 0 or joined)), None)
        if place is None:
            return False
        behind = self.words[payee.last + place + 2 : payee.last + place + 3 + _NEAR]
        return not _AILING.isdisjoint(behind)

    def _is_beneficiary(self, payee: Payee) -> bool:
        """Tell "Mehta sir ke liye", "client Mehta ke saath", "cake of Neha", "cake Salma ka"."""
        step = 2 if self._after(payee) in HONORIFICS else 1
        if self._after(payee, step) in _OF and self._after(payee, step + 1) in _SAKE:
            return True
        loose = payee.rule.startswith(_LOOSE) and payee.first > 0
        if (loose and self._before(payee) in _BUYERS) or self._is_learner(payee):
            return True  # "for client Rohini Tiles"
        if loose and self._before(payee) == "of":
            return self.roles[payee.first - 2] == "thing" and self.words[payee.first - 2] not in _OWED
        ends = payee.last + 2 >= len(self.words) or self.roles[payee.last + 2] == "mark"
        return loose and self._after(payee) in _OF and ends and self.roles[payee.first - 1] == "thing"

    def _is_learner(self, payee: Payee) -> bool:
        """Tell "exam fee of trainee Rakesh"."""
        return self.words[max(0, payee.first - 2) : payee.first] in _LEARNERS

    def _is_product(self, payee: Payee) -> bool:
        """Tell "Godrej almirah", the make of what was bought, from a shop."""
        behind = self.roles[payee.last + 1 : payee.last + 2]
        if behind not in _MADE:
            return False  # "photocopy drum 4450, Canon wale"
        made = (hit for hit in self.found.brands if hit.value in PRODUCT_MAKERS and hit.first == payee.first)
        return any(not any(map(self._has_capital, range(hit.last + 1, payee.last + 1))) for hit in made)

    def _has_capital(self, place: int) -> bool:
        return self.text.raw[self.text.tokens[place].start].isupper()

    def _is_account(self, payee: Payee) -> bool:
        """Tell "from our Federal a/c", "auto debit from Federal", the own bank, from somebody's account."""
        if not payee.rule.startswith("behind from") and self._before(payee) not in ("our", "hamare", "apne", "हमारे"):
            return False
        sign = self.words[payee.last + 1 : payee.last + 4] == ("a", "/", "c") or self._after(payee) in _ACCOUNT
        source = payee.first > 1 and self.words[payee.first - 2] in _DEBITED
        return sign or source

    def _is_street(self, payee: Payee) -> bool:
        """Tell "KR Market" and "Azadpur mandi" from "Saravana Rice Mandi" and "Sports Station"."""
        if self.words[payee.last] not in _MARKETS or payee.first == payee.last:
            return self.words[payee.last] in _STREETS
        before, written = self.words[payee.last - 1], self.text.raw[self.text.tokens[payee.last].start]
        paid = payee.rule in _HANDED  # "Deepak Nagar ko 500 diye"
        sure = (self.words[payee.last] in _STREETS and not paid) or not written.isupper()
        return before not in _SHOPS and sure and self.roles[payee.last - 1] != "thing"

    def _before(self, payee: Payee) -> str:
        return self.words[payee.first - 1] if payee.first else ""

    def _is_where(self, payee: Payee) -> bool:
        """Tell "Ooty me", "at Kotagiri site", "KR Market", "Ganesh pandal" from a shop."""
        last, after = self.words[payee.last], self._after(payee)
        if self.roles[payee.last] == "brand" or last in HONORIFICS or last in STRONG_WORDS:
            return False
        if not _FEASTS.isdisjoint(self.words[payee.first + 1 : payee.last + 1]):
            return True
        firm = last in BUSINESS_WORDS and payee.first < payee.last
        return not firm and (after in _INSIDE or after in _SITES or after in _MARKETS or after in _FEASTS)
