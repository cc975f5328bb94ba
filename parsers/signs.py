"""What kind of sentence a message is: does it ask, order, show, warn; each answered once and only when looked at.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def signs(text):
...     return Signs(find(read_text(text), date(2026, 11, 20)))
>>> signs("how much on petrol this month?").asks, signs("petrol 500").asks
(True, False)
>>> sorted(signs("Sharma ka number do").topics), sorted(signs("petrol 500").topics)
(['contact'], [])
"""

from __future__ import annotations

from functools import cached_property

from parsers.dates import DayFound
from parsers.findings import Findings, Tense
from parsers.lexicon import Hit, Lexicon
from parsers.money import Amount
from parsers.payee import Payee, find_payees
from parsers.periods import find_period
from parsers.terms import due_days
from parsers.text import word_set
from parsers.words_bill import BILL, BUYING, CAME, CREDIT, UTILITY
from parsers.words_command import COMMANDS, GREETING, NO, POLITE, REMOVE, YES
from parsers.words_intent import LATEST, QUESTION, ROWS, SHOW, TOPICS
from parsers.words_matter import MOVED, QUOTED, SOLD, UNDONE
from parsers.words_warning import ADVERT, FAILED, NOTICE, ORDERS, OTP, REQUESTED

_ASKS = Lexicon({True: QUESTION})
_SHOWS = Lexicon({True: SHOW})
_TOPICS = {topic: Lexicon({topic: words}) for topic, words in TOPICS.items()}
_COMMANDS = Lexicon(COMMANDS)
_GREETS, _POLITE = Lexicon({True: GREETING}), Lexicon({True: POLITE})
_YES, _NO = Lexicon({True: YES}), Lexicon({True: NO})
_BILL, _CAME, _CREDIT, _UTILITY = (Lexicon({True: words}) for words in (BILL, CAME, CREDIT, UTILITY))
_SOLD, _MOVED, _QUOTED, _UNDONE = (Lexicon({True: words}) for words in (SOLD, MOVED, QUOTED, UNDONE))
_OTP, _ADVERT, _FAILED = (Lexicon({True: words}) for words in (OTP, ADVERT, FAILED))
_REQUESTED, _NOTICE, _ORDERS = (Lexicon({True: words}) for words in (REQUESTED, NOTICE, ORDERS))
_BUYING = word_set(BUYING)
_ARRIVED = word_set(
    "aaya aayi aaye aya aayee aala aale aali aavyu avyu aavya came received got arrived mila bheja bheji bheje diya "
    "vandhuchu vanduchu vachindi bantu elo eseche aasila vannu आया आई आए मिला भेजा भेजी आला આવ્યું এসেছে ਆਇਆ வந்தது "
    "వచ్చింది ಬಂತು വന്നു note likh likho likhlo chadha enter record book save add लिख लिखो नोट"
)
_FOR_PRICE = frozenset({"me", "mein", "main", "मे", "में"})
_TOWARDS = word_set("to for ko liye ke_liye को लिए लिये ka का on")
_ORDER = word_set("pay send transfer give buy order purchase remit")
_NAME_WORDS = 4
_MOST_ROWS = 500
_LATEST, _REMOVE = word_set(LATEST), word_set(REMOVE)
_ROWS = word_set(ROWS)


class Signs:
    """Lazy answers about one message's kind."""

    def __init__(self, found: Findings) -> None:
        """Keep the findings; nothing is looked up yet."""
        self.found, self.words = found, found.text.words

    @cached_property
    def asks(self) -> bool:
        """A question mark or a question word."""
        return "?" in self.words or bool(_ASKS.find(self.words))

    @cached_property
    def asks_in_words(self) -> bool:
        """A question word, whatever the marks."""
        return bool(_ASKS.find(self.words))

    @cached_property
    def shows(self) -> bool:
        """A word that wants to be shown or given something."""
        return bool(_SHOWS.find(self.words))

    @cached_property
    def topics(self) -> frozenset[str]:
        """The subjects of questions that are named."""
        return frozenset(topic for topic, table in _TOPICS.items() if table.find(self.words))

    def topic(self, name: str) -> list[Hit[str]]:
        """Where a subject is named."""
        return _TOPICS[name].find(self.words)

    @cached_property
    def commands(self) -> dict[str, Hit[str]]:
        """The commands named, each with its first place."""
        return {hit.value: hit for hit in reversed(_COMMANDS.find(self.words))}

    @cached_property
    def has_period(self) -> bool:
        """A span of time is named: "this month", "october", "q2"."""
        return find_period(self.found.text, list(self.found.days), self.found.today, ahead=False) is not None

    @cached_property
    def takes_back(self) -> bool:
        """The last entry is to go: "pichla wala cancel karo", "remove my last one"."""
        words = set(self.words)
        return bool(words & _LATEST) and bool(words & _REMOVE)

    @cached_property
    def is_greeting(self) -> bool:
        """Nothing but a greeting."""
        return bool(_GREETS.find(self.words)) and self._only(_GREETS)

    @cached_property
    def is_yes(self) -> bool:
        """Nothing but a yes."""
        return self._only(_YES)

    @cached_property
    def is_no(self) -> bool:
        """Nothing but a no, or a no with the act that is not wanted ("mat karo save")."""
        said = _NO.find(self.words)
        return bool(said) and (self._only(_NO) or (said[0].first == 0 and self._only(_NO, _YES)))

    def _only(self, *tables: Lexicon[bool]) -> bool:
        """Tell whether every word belongs to one of the tables or is only polite."""
        covered = [False] * len(self.words)
        hits = [hit for table in tables for hit in table.find(self.words)]
        for hit in (*hits, *_POLITE.find(self.words)):
            covered[hit.first : hit.last + 1] = [True] * (hit.last + 1 - hit.first)
        tokens = self.found.text.tokens
        return bool(hits) and all(
            done or token.kind in ("mark", "line") for done, token in zip(covered, tokens, strict=True)
        )

    @cached_property
    def has_bill(self) -> bool:
        """The word bill or invoice, or what has a bill's number."""
        return bool(_BILL.find(self.words)) or any(claim.kind == "bill_number" for claim in self.found.claims)

    @cached_property
    def has_come(self) -> bool:
        """A bill has come or is to be written down."""
        return bool(_CAME.find(self.words))

    @cached_property
    def on_credit(self) -> bool:
        """Goods were taken on credit."""
        return bool(_CREDIT.find(self.words))

    @cached_property
    def is_utility(self) -> bool:
        """A bill of the house: light, phone, water."""
        return bool(_UTILITY.find(self.words))

    @cached_property
    def pays(self) -> bool:
        """A verb of paying, not only of buying."""
        hits = [hit for hit in self.found.verbs if hit.value[0] == "paid"]
        return any(self.words[hit.last] not in _BUYING for hit in hits)

    @cached_property
    def buys(self) -> bool:
        """A verb of paying or buying."""
        return self.found.has_tense("paid")

    @cached_property
    def has_money(self) -> bool:
        """An amount that is not how many rows are wanted ("last 5 expenses")."""
        return any(not self._counts_rows(amount) for amount in self.found.amounts)

    def _counts_rows(self, amount: Amount) -> bool:
        if amount.rule not in ("plain figure", "amount in words") or amount.value > _MOST_ROWS:
            return False
        around = {*self.words[max(0, amount.first - 2) : amount.first], *self.words[amount.last + 1 : amount.last + 3]}
        return bool(_ROWS & around) and not self.has_mode

    @cached_property
    def payees(self) -> list[Payee]:
        """Who may have been paid, the likeliest first."""
        return find_payees(self.found)

    @cached_property
    def due(self) -> list[DayFound]:
        """The days that are due dates."""
        return due_days(self.found.text, list(self.found.days))

    @cached_property
    def has_mode(self) -> bool:
        """A way of paying that is not denied."""
        return any(not hit.denied for hit in self.found.modes)

    @cached_property
    def pays_at_once(self) -> bool:
        """Money has left: a verb of paying, or a way of paying and nothing still to come."""
        return self.pays or (self.has_mode and not self.due and not self.found.has_tense("future"))

    @cached_property
    def has_arrived(self) -> bool:
        """A verb of coming or receiving: the bill or the goods are here."""
        return self.found.has_tense("received") or bool(_ARRIVED & set(self.words))

    @cached_property
    def receives(self) -> bool:
        """Money came to us: a verb of receiving, or somebody else gave it."""
        for hit in self.found.verbs:
            if hit.value[0] == "received" and not self._is_bargain(hit.first) and not self._goes_out(hit.last):
                return True
        return self._got_from() or self._somebody_gave()

    def _is_bargain(self, place: int) -> bool:
        """Tell "1500 me mili" (it cost 1500) from money received."""
        return place > 1 and self.words[place - 1] in _FOR_PRICE and self.found.roles[place - 2] == "amount"

    def _goes_out(self, place: int) -> bool:
        """Tell "parcel aaya, 60 diye": what came is a thing, and money went out after it."""
        later = any(hit.value[0] == "paid" and hit.first > place for hit in self.found.verbs) or self.has_mode
        things = any(hit.last < place for hit in self.found.categories)
        return later and things and not self.words[place].startswith(("mil", "मिल", "receiv", "credit"))

    def _got_from(self) -> bool:
        roles, words = self.found.roles, self.words
        return any(
            word == "got"
            and place + 1 < len(words)
            and roles[place + 1] == "amount"
            and "from" in words[place + 2 : place + 5]
            for place, word in enumerate(words)
        )

    def _somebody_gave(self) -> bool:
        """Tell "Suresh ne 5000 diye", "Sharma paid 2500": somebody gave, for nothing that is named."""
        words, roles = self.words, self.found.roles
        if self.found.categories or set(words) & _TOWARDS:
            return False
        for place, word in enumerate(words[1:], 1):
            if word in ("ne", "ने") and roles[place - 1] in ("name", "brand", "nobody") and self.found.has_tense("paid"):
                return not any(hit.value[1] == "gu" for hit in self.found.verbs)
            if (
                word in ("paid", "gave", "sent", "transferred")
                and roles[place - 1] in ("name", "brand")
                and place <= _NAME_WORDS
            ):
                return "i" not in words[:place]
        return False

    @cached_property
    def plans(self) -> bool:
        """Nothing has been paid yet: a verb or a day of the future, or an order to pay."""
        future = [hit for hit in self.found.verbs if hit.value[0] == "future"]
        if any(day.tense == "future" for day in self.found.days) and not self.pays:
            return True
        if future:
            paid = [hit for hit in self.found.verbs if hit.value[0] == "paid"]
            return not (paid and paid[0].first < future[0].first and self._beside_amount(paid[0]))
        return bool(self.words) and self.words[0] in _ORDER and not self.buys

    def _beside_amount(self, hit: Hit[tuple[Tense, str]]) -> bool:
        near = self.found.roles[max(0, hit.first - 2) : hit.last + 3]
        return "amount" in near

    @cached_property
    def sells(self) -> bool:
        """We sold, invoiced or lent."""
        return bool(_SOLD.find(self.words))

    @cached_property
    def moves(self) -> bool:
        """Money moved between our own pockets."""
        return bool(_MOVED.find(self.words))

    @cached_property
    def quotes(self) -> bool:
        """A price is talked about."""
        return bool(_QUOTED.find(self.words))

    @cached_property
    def denies(self) -> bool:
        """It did not happen, or only perhaps."""
        return bool(_UNDONE.find(self.words))

    @cached_property
    def has_code(self) -> bool:
        """A one-time code."""
        return bool(_OTP.find(self.words))

    @cached_property
    def advertises(self) -> int:
        """How many advertising words there are."""
        return len(_ADVERT.find(self.words))

    @cached_property
    def failed(self) -> bool:
        """A payment did not go through."""
        return bool(_FAILED.find(self.words))

    @cached_property
    def requests(self) -> bool:
        """Somebody asks for money."""
        return bool(_REQUESTED.find(self.words))

    @cached_property
    def notifies(self) -> bool:
        """Something falls due or will be debited."""
        return bool(_NOTICE.find(self.words))

    @cached_property
    def commands_bot(self) -> bool:
        """The text gives orders about the bot's own rules."""
        return bool(_ORDERS.find(self.words))
