"""What kind of sentence a message is: does it ask, order, greet, say yes or no; beside what its money did.

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
>>> signs("haan ji sahi hai").is_yes, signs("mat karo save").is_no, signs("yes 500").is_yes
(True, True, False)
"""

from __future__ import annotations

from parsers.incoming import Incoming
from parsers.lazy import lazy
from parsers.lexicon import Hit
from parsers.periods import find_period
from parsers.scattered import Scattered
from parsers.text import word_set
from parsers.words_command import REMOVE
from parsers.words_command_pair import PAIRS
from parsers.words_intent import LATEST

_PAIRS = Scattered((command, "", ones, others) for command, ones, others in PAIRS)
_OPENS_QUESTION = frozenset({"has", "have", "did", "does", "are", "was", "were"})
_LATEST, _REMOVE = word_set(LATEST), word_set(REMOVE)


class Signs(Incoming):
    """Lazy answers about one message's kind."""

    @lazy
    def asks(self) -> bool:
        """A question mark or a question word."""
        opens = self.words[:1] and self.words[0] in _OPENS_QUESTION and not self.found.amounts
        return "?" in self.word_set or self.has("ask") or bool(opens)

    @lazy
    def topics(self) -> frozenset[str]:
        """The subjects of questions that are named."""
        return frozenset(name.removeprefix("topic ") for name in (*self.hits, *self.pairs) if name.startswith("topic "))

    @lazy
    def commands(self) -> dict[str, Hit[str]]:
        """The commands named, each with its first place."""
        named = {
            name.removeprefix("command "): hits[0] for name, hits in self.hits.items() if name.startswith("command ")
        }
        for command in self.paired:
            named.setdefault(command, Hit(command, 0, 0))
        return named

    @lazy
    def paired(self) -> frozenset[str]:
        """The commands told by two words, wherever they stand."""
        return _PAIRS.find(self.word_set)

    @lazy
    def has_period(self) -> bool:
        """A span of time is named: "this month", "october", "q2"."""
        return find_period(self.found.text, list(self.found.days), self.found.today, ahead=False) is not None

    @lazy
    def takes_back(self) -> bool:
        """The last entry is to go: "pichla wala cancel karo", "remove my last one"."""
        return bool(self.word_set & _LATEST) and bool(self.word_set & _REMOVE)

    @lazy
    def is_greeting(self) -> bool:
        """Nothing but a greeting."""
        return self._only("greet", "pleasant")

    @lazy
    def is_yes(self) -> bool:
        """Nothing but a yes."""
        return self._only("yes")

    @lazy
    def is_no(self) -> bool:
        """Nothing but a no, or a no with the act that is not wanted ("mat karo save")."""
        said = self.hits.get("no", [])
        return self._only("no", "beside no") or (bool(said) and said[0].first == 0 and self._only("no", "yes"))

    def _only(self, *tables: str) -> bool:
        """Tell whether every word belongs to one of the tables or is only polite."""
        hits = [hit for table in tables for hit in self.hits.get(table, ())]
        if not self.hits.get(tables[0]):
            return False
        covered = [token.kind in ("mark", "line") for token in self.found.text.tokens]
        for hit in (*hits, *self.hits.get("polite", ())):
            covered[hit.first : hit.last + 1] = [True] * (hit.last + 1 - hit.first)
        return all(covered)

    @lazy
    def is_addressed(self) -> bool:
        """A machine speaks to its customer: "Your order of Rs 1,249", "Dear customer"."""
        return bool(self.words) and self.words[0] in ("your", "dear") and not self.pays
