"""Whether the money of a message came in: it was received, or somebody else gave it.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.incoming import Incoming
>>> from parsers.text import read_text
>>> def receives(text):
...     return Incoming(find(read_text(text), date(2026, 11, 20))).receives
>>> receives("Raju se 500 mile"), receives("Suresh ne 5000 diye"), receives("haircut 250 customer se liya")
(True, True, True)
>>> receives("chair 1500 me mili"), receives("Raju ko 500 diye")
(False, False)
"""

from __future__ import annotations

from itertools import pairwise

from parsers.arrivals import came_to_visit, came_to_work, gives_us, sends_advance, tells_why
from parsers.bought import came_with_price
from parsers.drafts import Category
from parsers.lazy import lazy
from parsers.selling import Selling
from parsers.text import word_set
from parsers.words_bill import BUYING
from parsers.words_date import MONTHS
from parsers.words_deal import CUSTOMERS, FOR_PRICE, FROM, TO_AFTER, TOWARDS
from parsers.words_hearsay import ORDERED
from parsers.words_money import CURRENCY
from parsers.words_pair import INCOME, PAYER_VERBS, PAYERS

_BUYING = word_set(BUYING)
_CUSTOMERS = word_set(CUSTOMERS)
_FOR_PRICE = word_set(FOR_PRICE)
_FROM = word_set(FROM)
_INCOME = word_set(INCOME)
_PAYERS = word_set(PAYERS)
_PAYER_VERBS = word_set(PAYER_VERBS)
_TOWARDS = word_set(TOWARDS)
_TO_AFTER = word_set(TO_AFTER)
_ORDERED = word_set(ORDERED)
_CLEARED = frozenset({"cleared", "settled", "repaid", "deposited"})
_NE = frozenset({"ne", "ने"})
_GIVEN = frozenset({"diye", "diya", "दिए", "दिया", "दिये"})
_GAVE = frozenset({"paid", "payed", "gave", "sent", "transferred"})
_GOODS = word_set("packet carton bundle peti maal parcel saman samaan stock माल सामान पार्सल")
_WENT_IN = word_set("hui hua hue ho hogayi hogaya हुई हुआ हुए हो")
_KEPT = ("mil", "मिल", "receiv", "credit")  # money itself came, not a thing
_BACK = ("wapas", "vapas", "wapis", "lauta", "वापस", "लौटा")
_COUNTERS = word_set("table room token bed cabin flat seat court counter")
_MAY_GIVE = {"party"} | _PAYERS | _COUNTERS | _NE
_ADVERBS = frozenset({"finally", "just", "already", "has", "have", "today", "also"})
_NAME_WORDS = 4
_NEAR = 5  # tokens before a verb of coming
_CAME = word_set(
    "aavyu avyu aavyo aavya aavi aale aali aala vandhadhu vandhuchu vanduchu bantu elo eseche aagaya aagaye "
    "aaya aaye aayi aya aye ayi aai mila mile mili आया आए आये आई मिला मिले मिली"
)
_CAUSED = ("waya", "waye", "wayi", "vaya", "vaye", "vayi", "raya", "raye", "rayi", "वाया", "वाए", "वाई", "राया", "राए")
_OF = frozenset({"ki", "ka", "ke", "की", "का", "के", "nu", "cha", "chi", "er", "s"})
_TREATS = frozenset({Category.MEALS, Category.STAFF_WELFARE, Category.TRAVEL, Category.FREIGHT, Category.ADVERTISING})
_TAKEN = word_set("liye liya li lia mile mila mili aaye aayi aaya लिए लिया मिले आए आई आया")
_MONTHS = frozenset(word.strip() for words in MONTHS.values() for word in words.split(","))
_OUR_PLACE = word_set("dukan dukaan shop business office dhandhe karobar vyapar kaam godown दुकान काम धंधे ऑफिस")
_FIRM = word_set("corner store stores mart centre center point shop house book books xerox stationers stationery depot")
_TO_BEFORE = frozenset({"to", "for", "of", "with"})
_WHO = frozenset({"name", "brand", "nobody", "thing", "place", "filler"})


class Incoming(Selling):
    """Lazy answers about money that came to us."""

    @lazy
    def receives(self) -> bool:
        """Money came to us: a verb of receiving, or somebody else gave it."""
        for hit in self.found.verbs:
            if hit.value[0] != "received" or self._is_bargain(hit.first) or self._goes_out(hit.last):
                continue
            if self.roles[hit.first] == "gst":
                continue  # "जीएसटी 18% मिला के"
            if came_with_price(self.found, hit.first) or self._is_visit(hit.first, hit.last):
                continue
            evident = self.buys or self.has_mode or self.strongest >= 28  # a word that surely names what was bought
            if evident and tells_why(self.words, self.roles, hit.first, hit.last):
                continue
            if not (self.words[hit.first].startswith(_BACK) and self._handed_to(hit.first)):
                return True
        if self.has("they gave") and not self.has_bill:
            return True
        return (
            sends_advance(self.words, self.roles)
            or gives_us(self.words)
            or self._income_came()
            or self._got_from()
            or self._from_customer()
            or self._somebody_gave()
            or self._payer_gave()
            or self._paid_for_order()
            or self._cleared_dues()
            or self._is_income()
        )

    def _payer_gave(self) -> bool:
        """Tell "customer paid 2500", "kirayedar ne 8000 diye", "Riya ne fees 3500 jama ki"."""
        if _MAY_GIVE.isdisjoint(self.words):
            return False
        for place, (word, after) in enumerate(pairwise(self.words)):
            if word in _PAYERS and after in _PAYER_VERBS:
                return True
            if word == "party" and after in _NE and self.roles[place + 2 : place + 3] == ("amount",):
                return True  # "party ne 32,000 freight neft kar diya"
            if word in _PAYERS and self.roles[place + 1] == "name" and self._pays_behind(place + 1):
                return True  # "Patient Mr Dsouza paid 800"
            if word in _COUNTERS and after.isdigit() and _PAYER_VERBS.intersection(self.words[place + 2 : place + 3]):
                return True  # "table 7 paid 1,340"
            if (
                word in _NE
                and (after in _INCOME or self._fees_behind(place))
                and place
                and not self.word_set & _BUYING
                and self.roles[place - 1] in ("name", "nobody")
            ):
                return True
        return False

    def _pays_behind(self, place: int) -> bool:
        """Tell whether a verb of the payer stands right behind a name of a few words."""
        end = place
        while end < min(len(self.words), place + _NAME_WORDS) and self.roles[end] == "name":
            end += 1
        return _PAYER_VERBS.intersection(self.words[end : end + 1]) != set()

    def _fees_behind(self, place: int) -> bool:
        """Tell "Rahul ki mummy ne 1500 fees di" from "Raju ne 1500 fees school ko di"."""
        named = self.roles[place + 1 : place + 2] == ("amount",) and "ko" not in self.words[place:]
        return named and bool(_INCOME.intersection(self.words[place + 2 : place + 4]))

    def _is_income(self) -> bool:
        """Tell "customer advance 5000", "student ki fees 2400 aayi", "customer ka 1200 liye": theirs, and it came."""
        if _PAYERS.isdisjoint(self.words):
            return False
        for place, word in enumerate(self.words):
            if word not in _PAYERS:
                continue
            counted = (
                place > 0 and self.roles[place - 1] == "count" and self.roles[place + 1 : place + 2] == ("amount",)
            )
            if counted and not self.buys and not self._serves():
                return True
            after = [one for one in self.words[place + 1 : place + 4] if one not in _OF]
            if after and after[0] in _INCOME and not (self.pays or self.has_mode):
                return True
            theirs = self.words[place + 1 : place + 2] and self.words[place + 1] in _OF
            next_is = self.roles[place + 2 : place + 3] == ("amount",) or _INCOME.intersection(after[:1])
            if theirs and next_is and self.words[-1] in _TAKEN:
                return True
        return False

    def _serves(self) -> bool:
        """Tell "chai 4 customers 80", what they were given, from "haircut 3 customers 900"."""
        return any(hit.value.category in _TREATS for hit in self.found.categories)

    def _is_visit(self, first: int, last: int) -> bool:
        """Tell "do customer aaye the unke liye chai 130" and "aaye parcel da bhaada": people and parcels that came."""
        if self.words[first] not in _CAME:
            return False
        if came_to_work(self.words, first) or (self._serves() and came_to_visit(self.words, self.roles, first)):
            return True
        return (self.pays or self.has_mode) and bool(_GOODS.intersection(self.words[last + 1 : last + 2]))

    def _handed_to(self, place: int) -> bool:
        """Tell "Naveen ko 3000 wapas diye", which we gave back, from "Naveen ne wapas diye"."""
        ways = zip(self.roles, self.words[1:place], strict=False)
        return any(role in ("name", "nobody") and word in ("ko", "को") for role, word in ways)

    def _is_bargain(self, place: int) -> bool:
        """Tell "1500 me mili" (it cost 1500) from money received."""
        return place > 1 and self.words[place - 1] in _FOR_PRICE and self.roles[place - 2] == "amount"

    def _goes_out(self, place: int) -> bool:
        """Tell "parcel aaya, 60 diye": what came is a thing, and money went out after it."""
        later = any(hit.value[0] == "paid" and hit.first > place for hit in self.found.verbs) or self.has_mode
        if self.roles[place - 1 : place] == ("mode",):  # "28,000 ka RTGS aaya"
            return False
        if ("jama", self.words[place]) in pairwise(self.words) and self.words[place] in _WENT_IN:
            return False  # "fees jama hui"
        goods = {"thing", "count"}.intersection(self.roles[place + 1 : place + _NEAR])
        if goods and any(hit.value[0] == "paid" and hit.first > place for hit in self.found.verbs) and self.has_mode:
            return True  # "received 20 litres paint from Asian, paid them 5,800 cash"
        if self.pays and _GOODS.intersection(self.words[max(0, place - 4) : place]):
            return True
        things = any(hit.last < place for hit in self.found.categories)
        return later and things and not self.words[place].startswith(_KEPT)

    def _income_came(self) -> bool:
        """Tell "fees 800 nakad aayi", "stitching ke 700 aaye upi": our income came, whatever way."""
        if _CAME.isdisjoint(self.words):
            return False
        for place, word in enumerate(self.words):
            if word in _CAME and not any(hit.value[0] == "paid" and hit.first != place for hit in self.found.verbs):
                before = [one for one in range(max(0, place - _NEAR), place) if self.words[one] not in CURRENCY]
                if any(self.words[one] in _INCOME for one in before):
                    return True
                amounts = [one for one in before if self.roles[one] == "amount"]
                if amounts and amounts[-1] == before[-1] and self.words[amounts[0] - 1] in _OF:
                    return True
        return False

    def _from_customer(self) -> bool:
        """Tell "haircut 250 customer se liya", "1500 from patient"."""
        if _CUSTOMERS.isdisjoint(self.words):
            return False
        for place, word in enumerate(self.words):
            if word in _CUSTOMERS and not _FIRM.intersection(self.words[place + 1 : place + 2]):  # "Student Corner"
                behind = place + 1 < len(self.words) and self.words[place + 1] in _FROM
                if behind or (place and self.words[place - 1] == "from") or self._is_giver(place):
                    return True
        return False

    def _is_giver(self, place: int) -> bool:
        """Tell a customer who gave ("grahak e 900 apya") from one to whom something was given."""
        given = place + 1 < len(self.words) and self.words[place + 1] in _TO_AFTER
        before = self.words[place - 1] if place else ""
        return self.buys and not self.found.categories and not given and before not in _TO_BEFORE

    def _got_from(self) -> bool:
        """Tell "got 5000 from Raju"."""
        by_mode = self.words[1:2] == ("from",) and self.roles[0] == "mode" and not (self.buys or self.found.categories)
        if by_mode and self.roles[2:3] in (("name",), ("nobody",)):
            return True
        for place, word in enumerate(self.words[:-1]):
            if word == "got" and self.roles[place + 1] == "amount" and "from" in self.words[place + 2 : place + 5]:
                return True
            if word in _GAVE and self.roles[place + 1] == "amount" and self.words[place - 1 : place] == ("they",):
                return True  # "table for 6, they gave 1000 advance"
        return False

    def _somebody_gave(self) -> bool:
        """Tell "Suresh ne 5000 diye", "Sharma paid 2500": somebody gave, for nothing that is named."""
        if _NE.isdisjoint(self.words) and _GAVE.isdisjoint(self.words):
            return False
        if self.word_set & _TOWARDS and not self._hands_cheque() and not self._is_for_us():
            return False
        for place, word in enumerate(self.words[1:], 1):
            back = 2 if place > 1 and self.words[place - 1] in _ADVERBS else 1
            before = self.roles[place - back]
            gave = before == "wala" and self.words[-1] in _GIVEN  # "bhangar wale ne 900 diye"
            if word in _NE and (before in _WHO or gave) and self.buys:
                named = any(hit.last > place for hit in self.found.categories) or self._had_done(place)
                return not named and not any(hit.value[1] == "gu" for hit in self.found.verbs)
            if (
                word in _GAVE
                and self.words[place - 1] not in _MONTHS
                and before in ("name", "brand")
                and place <= _NAME_WORDS
            ):
                return "i" not in self.words[:place] and not self.found.categories
        return False

    def _paid_for_order(self) -> bool:
        """Tell "Mrs Thomas paid 4200 for the cake order": what a customer ordered from us."""
        if not self.words or self.words[-1] not in _ORDERED or self.found.brands or self.has_mode:
            return False
        gave = next((place for place, word in enumerate(self.words) if word in _GAVE), 0)
        return 0 < gave <= _NAME_WORDS and self.roles[gave - 1] in ("name", "nobody") and "i" not in self.words[:gave]

    def _cleared_dues(self) -> bool:
        """Tell "Bablu cleared 3 months tiffin dues 5400" from "cleared dues of Bablu"."""
        if _CLEARED.isdisjoint(self.words):
            return False
        place = next((place for place, word in enumerate(self.words) if word in _CLEARED), 0)
        ours = {"i", "we", "maine", "humne"}.intersection(self.words[:place])
        named = place and self.roles[place - 1] in ("name", "nobody", "thing") and place <= _NAME_WORDS
        owed = {"dues", "invoice", "balance", "udhaar", "udhar", "khata", "account"}.intersection(self.words[place:])
        return bool(named and owed) and not ours and "to" not in self.words[place:]

    def _is_for_us(self) -> bool:
        """Tell "bhai ne 10000 diye dukan ke liye": what it is for is our own place, and nothing is bought."""
        told = {place for place, word in enumerate(self.words) if word in _TOWARDS}
        ours = {
            place
            for place in told
            if self.words[place] in ("liye", "लिए") and _OUR_PLACE.intersection(self.words[max(0, place - 2) : place])
        }
        return bool(told) and told == ours

    def _hands_cheque(self) -> bool:
        """Tell "party ne 25000 ka cheque diya": the only thing that is somebody's is the way of paying."""
        of = [place for place, word in enumerate(self.words) if word in _TOWARDS]
        return all(self.words[place] in _OF and self.roles[place + 1 : place + 2] == ("mode",) for place in of)

    def _had_done(self, place: int) -> bool:
        """Tell "diesel 3000 Rohit ne dalwaya", where he had it done, from "Rohit ne 3000 diye", where he gave."""
        later = [self.words[hit.last] for hit in self.found.verbs if hit.first > place]
        return bool(self.found.categories) and bool(later) and all(word.endswith(_CAUSED) for word in later)

    def _is_month(self, place: int) -> bool:
        """Tell "GST aug paid 14,320" from "Sharma paid 14,320"."""
        return self.words[place] in _MONTHS
