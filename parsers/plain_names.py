"""Names in small letters that no small word points at: a known name beside a trade, a title, wages, or at the end.

A known given name, surname or first word of shops' names makes the words beside it a name. What somebody is for, was
given to by us, or did himself ("for raju", "raju ne") is left to the other rules.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.plain_names import PlainNames
>>> from parsers.text import read_text
>>> def names(text):
...     return [payee.name for payee in PlainNames(find(read_text(text), date(2026, 11, 20))).plain()]
>>> names("anand medical 450 bandage"), names("gupta ji 640"), names("kavita salary 8500"), names("paper 900 ramesh")
(['anand medical'], ['gupta ji'], ['kavita'], ['ramesh'])
>>> names("lunch for ramesh 200"), names("petrol 500 raju"), names("ramesh ne 500 diye")
([], [], [])
"""

from __future__ import annotations

from collections.abc import Iterator

from parsers.capitals import BUSINESS_WORDS, HONORIFICS
from parsers.drafts import Category
from parsers.names import LONGEST, Names, Payee
from parsers.text import word_set
from parsers.words_name import PEOPLE_NAMES, SHOP_FIRST
from parsers.words_party import OPENERS
from parsers.words_payee import NO_SOURCE, NOT_FOR, WAGES

PEOPLE, _FIRST = word_set(PEOPLE_NAMES), word_set(SHOP_FIRST)
_NOT_FOR, _WAGES = (
    word_set(NOT_FOR),
    word_set(WAGES) | word_set("rent kiraya bhada majuri mazdoori fees fee commission"),
)
_BUSINESS = BUSINESS_WORDS | word_set(
    "farsan namkeen tailor tailors boutique beauty parlour salon saloon kabadi kabari scrap chicken mutton fish dhaba "
    "bhojnalaya bhojanalaya mess nasta nashta juice paan tea chai photo tyre tyres puncture battery cycle watch "
    "optician bangles bags footwear shoes chappal readymade suit saree sarees cloth aluminium welding fabrication "
    "electric electrical borewell tubewell tempo bartan utensils crockery gas petrol fuels pump automobile lath "
    "xerox photostat photocopy cyber computer mobile telecom flex offset graphics stationary gift toys sports "
    "masala kirana provision rashan ration anaj galla atta chakki flour dairy milk sweet mithai misthan mishthan "
    "halwai bakers bread cake icecream vegetable sabzi fruit phool flower nursery beej khad pashu aahar feed poultry "
    "hatchery tent light sound dj band catering decorators electrician courier parcel angadia travels tours tutorial "
    "mandal mandir trust sangh samiti ashram gaushala gurudwara masjid church committee sanstha foundation mandali "
    "utsav "
    "hall kendra drinks disposables waterproofing classes coaching medical clinic lab pathology chashma ayurved "
    "gold jewel "
    "jewellers bullion"
)
_TITLES = word_set("mr mrs ms miss smt shri shree sri dr md er adv prof")
_WALA = word_set("wala wale wali vala vale vali waala waale waali वाला वाले वाली")
_OPENERS, _IN_FRONT = word_set(OPENERS), frozenset({"name", "small", "filler", "brand"})
_LONG = 4  # words of a firm in small letters
_CLOSING = frozenset({"mode", "mark", "date", "gst", "account"})
_FROM, _NOWHERE, _SHORT = frozenset({"se", "से", "thi", "kadun", "ton"}), word_set(NO_SOURCE), 3
_CAUSED = (
    "waya",
    "waye",
    "wayi",
    "wai",
    "vaya",
    "vaye",
    "vayi",
    "vai",
    "raya",
    "raye",
    "rayi",
    "rai",
    "वाया",
    "वाई",
    "राया",
)
_OWN = frozenset({Category.FUEL, Category.TRAVEL, Category.MEALS, Category.STAFF_WELFARE, Category.MEDICAL})
_SPENDERS = word_set("ne ने ka ke ki cha chi la ko को se से for thi nu")


def is_person(text: str) -> bool:
    """Tell a known given name or surname, and nothing else.

    >>> is_person("sharma"), is_person("gupta ji"), is_person("petrol"), is_person("")
    (True, True, False, False)
    """
    words = text.casefold().split()
    return bool(words) and words[0] in PEOPLE and set(words[1:]) <= PEOPLE | HONORIFICS


class PlainNames(Names):
    """The names of one message that are known as names."""

    def plain(self) -> Iterator[Payee]:
        """Run the rules for names in small letters; a message that uses capitals needs them only for small words."""
        if not (PEOPLE.isdisjoint(self.words) and _FIRST.isdisjoint(self.words)):
            yield from self._known()
        yield from self._behind_figure()
        yield from self._doer()

    def _known(self) -> Iterator[Payee]:
        size = len(self.words)
        place = 0
        while place < size:
            if not self._is_known(place) or self._is_excluded(place):
                place += 1
                continue
            end = self._end(place)
            found = self._firm(place, end) or self._titled(place, end) or self._paid(place, end)
            if found:
                yield found
            place = max(place + 1, found.last + 1 if found else end)

    def _doer(self) -> Iterator[Payee]:
        """Read "raju se pankha banwaya", "jaggu se machine theek karwayi": a known name, or work that was had done."""
        if _FROM.isdisjoint(self.words):
            return
        caused = any(self.words[hit.last].endswith(_CAUSED) for hit in self.found.verbs)
        for place, word in enumerate(self.words):
            if word not in _FROM or not place or self.roles[place - 1] != "name" or self.words[place - 1] in _NOWHERE:
                continue
            if self.words[place - 1] in PEOPLE or (caused and len(self.words[place - 1]) > _SHORT):
                yield from self.backward(place - 1, 0.62, "who did it")

    def _behind_figure(self) -> Iterator[Payee]:
        """Read "paper cup 1650 sunrise disposables", "soil testing 350 krishi kendra": a firm ends the message."""
        if len(self.found.amounts) != 1 or not self.found.categories:
            return
        first = self.found.amounts[0].last + 1
        end = first
        while end < len(self.words) and self._may_end(end):
            end += 1
        rest = {self.roles[place] for place in range(end, len(self.words))}
        told = any(hit.last < self.found.amounts[0].first for hit in self.found.categories)
        if not told or not 2 <= end - first <= _LONG or rest - _CLOSING or self.roles[first] == "nobody":
            return
        known = self.words[first] in _FIRST or self.roles[first] == "name"
        if known and (self.words[end - 1] in _BUSINESS or (self.words[first] in _FIRST and rest <= {"mode"})):
            yield self.payee(first, end - 1, 0.56, "firm behind the figure")

    def _is_known(self, place: int) -> bool:
        word = self.words[place]
        return self.roles[place] in ("name", "brand", "place", "small", "filler", "thing", "nobody") and (
            (word in PEOPLE and self.roles[place] in ("name", "place")) or word in _FIRST
        )

    def _is_excluded(self, first: int) -> bool:
        """Tell "for raju", "with ramesh"."""
        return self.before(first) in _NOT_FOR

    def before(self, first: int) -> str:
        """Give the word before a name and its title: "for" before "Kapoor" in "for Mr Kapoor"."""
        first -= first > 1 and self.words[first - 1] in _TITLES
        return self.words[first - 1] if first else ""

    def _end(self, first: int) -> int:
        """Give the end of the known and unknown names from here on."""
        end = first + 1
        while end < len(self.words) and end - first < LONGEST and (self.roles[end] == "name" or self._is_known(end)):
            end += 1
        return end

    def _firm(self, first: int, end: int) -> Payee | None:
        """Read "anand medical", "hari om auto parts", and "patel oil depot" before "engine oil"."""
        last = 0
        for place in range(first + 1, min(len(self.words), first + LONGEST)):
            if last and (self.words[place] not in _BUSINESS or self._is_work(last, place)):
                break
            if place >= end and not self._may_end(place):
                break
            last = place if self.words[place] in _BUSINESS else last
        while last and self.is_title(last) and last + 1 < len(self.words) and self._is_more(last + 1):
            last += 1
        while last and first and self.words[first - 1] in _OPENERS and self.roles[first - 1] in _IN_FRONT:
            first -= 1
        return self.payee(first, last, 0.71, "name with a business word") if last else None

    def _is_more(self, place: int) -> bool:
        return self.is_title(place) and self._may_end(place)

    def _is_work(self, last: int, place: int) -> bool:
        """Tell "bharat tyres puncture": the firm has ended, and what it did follows."""
        ended = self.words[last] in BUSINESS_WORDS and self.words[place] not in BUSINESS_WORDS
        return ended and not self.is_title(place)

    def _may_end(self, place: int) -> bool:
        return self.roles[place] in ("name", "thing", "nobody", "brand", "place") and self.words[place].isalpha()

    def _titled(self, first: int, end: int) -> Payee | None:
        """Read "gupta ji", "mr iqbal", "ramesh bhai": not the one who spent it or for whom it was."""
        after = self.words[end] if end < len(self.words) else ""
        before = self.words[first - 1] if first else ""
        if after in HONORIFICS and self.words[end + 1 : end + 2] not in (("ne",), ("ने",), ("for",), ("ke",)):
            return self.payee(first, end, 0.58, "name with a title")
        if before in _TITLES and after not in ("ne", "ने"):
            return self.payee(first - 1, end - 1, 0.58, "name with a title")
        return None

    def _paid(self, first: int, end: int) -> Payee | None:
        """Read a person beside wages or rent, beside his trade, or behind the figure at the end."""
        if self.words[first] not in PEOPLE or (end < len(self.words) and self.words[end] in _SPENDERS):
            return None
        near = {*self.words[max(0, first - 1) : first], *self.words[end : end + 1]}
        if near & _WAGES:
            return self.payee(first, end - 1, 0.57, "name beside wages")
        trades = [place for place in (first - 1, end) if 0 <= place < len(self.words)]
        if any(self._is_person(place) and self._is_trade(place) for place in trades):
            return self.payee(first, end - 1, 0.56, "name beside a trade")
        if self._is_listed(first, end):
            return self.payee(first, end - 1, 0.57, "name on a list of wages")
        return self._last_said(first, end)

    def _is_listed(self, first: int, end: int) -> bool:
        """Tell "raju 600" under the heading "labour payment"."""
        alone = first == 0 or self.roles[first - 1] in ("line", "mark")
        priced = end < len(self.words) and self.roles[end] == "amount"
        wages = (hit for hit in self.found.categories if hit.value.category is Category.SALARIES)
        return alone and priced and any(hit.last < first for hit in wages)

    def _is_person(self, place: int) -> bool:
        """Tell a trade ("plumber", "polish wala") from a thing."""
        doers = (hit for hit in self.found.categories if hit.first <= place <= hit.last)
        return self.roles[place] == "nobody" or any(self.words[hit.last] in _WALA for hit in doers)

    def _is_trade(self, place: int) -> bool:
        return any(hit.first <= place <= hit.last and hit.value.category not in _OWN for hit in self.found.categories)

    def _last_said(self, first: int, end: int) -> Payee | None:
        """Read "paper 900 ramesh": behind the figure; whoever filled petrol or ate is not who was paid."""
        rest = self.roles[end:]
        if first == 0 or self.roles[first - 1] not in ("amount", "mode", "mark") or "amount" not in self.roles[:first]:
            return None
        if any(role in ("thing", "name", "brand", "amount", "verb", "nobody") for role in rest):
            return None
        bought = [hit.value.category for hit in self.found.categories]
        if not bought or any(category in _OWN for category in bought):
            return None
        return self.payee(first, end - 1, 0.55, "name behind the figure")
