"""What people do in the rounds: each story is one message and what becomes of it; and what they hear of it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from handlers.replies import unpack
from tests.journeys.on_whatsapp import choices_of, words_of

Plot: TypeAlias = Literal["post", "undo", "cancel", "leave", "help"]
PLOTS: tuple[Plot, ...] = ("post", "undo", "cancel", "leave", "help")
WEIGHTS = (6, 2, 1, 1, 1)
FIRST_AMOUNT = 1001
HELP = "Write what you paid"
DROPPED = "Dropped:"


@dataclass(frozen=True, slots=True)
class Story:
    """A message with an amount that no other message has; `help` has none that counts."""

    plot: Plot
    amount: int

    @property
    def words(self) -> str:
        """Give what is written."""
        return "help" if self.plot == "help" else f"paid {self.amount} UPI office supplies"

    @property
    def shown(self) -> re.Pattern[str]:
        """Give how the amount stands in what the bot says."""
        return re.compile(rf"{self.amount:,}(?!,?\d)")


@dataclass(slots=True)
class Person:
    """Somebody with a chat of their own. `accepted` is the order in which the door took the messages."""

    phone: str
    round: int
    stories: list[Story]
    accepted: list[Story] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Heard:
    """A message that the channel took from the bot; a repeated one has the same number."""

    number: int
    words: str
    taps: Mapping[str, str]

    @property
    def drafts(self) -> set[str]:
        """Name the drafts that its buttons are about."""
        return {known[1] for data in self.taps.values() if (known := unpack(data))}


def people_of(round: int, seed: int, amounts: Iterator[int], *, count: int = 3) -> list[Person]:
    """Make the people of a round, none of whom has written before; the same seed makes the same people."""
    chance = random.Random(f"people {seed} {round}")
    return [Person(f"9190{round:06d}{at:02d}", round, _stories(chance, amounts)) for at in range(count)]


def _stories(chance: random.Random, amounts: Iterator[int]) -> list[Story]:
    plots = chance.choices(PLOTS, WEIGHTS, k=chance.choice((1, 2, 3)))
    once = [plot for at, plot in enumerate(plots) if plot not in ("help", "cancel") or plot not in plots[:at]]
    return [Story(plot, next(amounts)) for plot in once]


def heard_by(sent: Sequence[dict[str, object]], phone: str) -> list[Heard]:
    """Give what a person was sent, in order."""
    return [
        Heard(int(str(one["biz_opaque_callback_data"])), words_of(one), dict(choices_of(one)))
        for one in sent
        if one["to"] == phone
    ]


def card_of(heard: Sequence[Heard], story: Story) -> Heard | None:
    """Find the card of a story."""
    return next((one for one in heard if "Post" in one.taps and story.shown.search(one.words)), None)


def done_of(heard: Sequence[Heard], story: Story) -> Heard | None:
    """Find the word that a story's entry stands."""
    return next((one for one in heard if "Done." in one.words and story.shown.search(one.words)), None)


def end_of(heard: Sequence[Heard], story: Story) -> Heard | None:
    """Find the last word of a story, whatever its plot."""
    match story.plot:
        case "post":
            return done_of(heard, story)
        case "undo":
            return next((one for one in heard if "Cancelled" in one.words and story.shown.search(one.words)), None)
        case "cancel":
            return next((one for one in heard if one.words.startswith(DROPPED)), None)
        case "leave":
            return card_of(heard, story)
        case "help":
            return next((one for one in heard if HELP in one.words), None)
