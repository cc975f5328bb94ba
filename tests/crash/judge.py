"""The verdict on a run, from outside only: the books, and what the channel received. Pure.

Every message has its end state; a confirmed draft has exactly one entry, any other none; replies come in order; the
books balance. Repeated replies are allowed (they are at-least-once) and counted elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from tests.crash.stories import Heard, Person, Plot, Story, card_of, end_of

Wrong: TypeAlias = Literal[
    "double", "no entry", "unwanted entry", "wrong status", "lost", "two cards", "order", "books"
]
Entry: TypeAlias = Mapping[str, str | bool]
STATUS: Mapping[Plot, str] = {"post": "ACTIVE", "undo": "VOIDED"}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that must not be."""

    wrong: Wrong
    round: int
    about: str
    numbers: tuple[str, ...] = ()


def judge(
    people: Sequence[Person], heard: Mapping[str, Sequence[Heard]], entries: Sequence[Entry], balance: Decimal
) -> list[Finding]:
    """Give all that is wrong."""
    by_total: dict[str, list[Entry]] = {}
    for entry in entries:
        by_total.setdefault(str(entry["total"]), []).append(entry)
    findings: list[Finding] = []
    for person in people:
        for story in person.stories:
            found = by_total.pop(f"{story.amount}.00", [])
            findings += _entries(person, story, found) + _replies(person, story, heard[person.phone])
        findings += _order(person, heard[person.phone])
    findings += [Finding("unwanted entry", 0, f"{total}: {len(found)}") for total, found in by_total.items()]
    findings += [Finding("books", 0, str(one["number"])) for one in entries if not one["balanced"]]
    return findings + ([Finding("books", 0, f"out of balance by {balance}")] if balance else [])


def _entries(person: Person, story: Story, found: Sequence[Entry]) -> list[Finding]:
    wanted = STATUS.get(story.plot)
    about = f"{person.phone} {story.plot} {story.amount}: {[(one['number'], one['status']) for one in found]}"
    if wanted is None:
        return [Finding("unwanted entry", person.round, about)] if found else []
    if len(found) != 1:
        numbers = tuple(str(one["number"]) for one in found)
        return [Finding("double" if found else "no entry", person.round, about, numbers)]
    return [] if found[0]["status"] == wanted else [Finding("wrong status", person.round, about)]


def _replies(person: Person, story: Story, heard: Sequence[Heard]) -> list[Finding]:
    about = f"{person.phone} {story.plot} {story.amount}"
    if end_of(heard, story) is None:
        return [Finding("lost", person.round, f"{about}; heard: {[(one.number, one.words[:60]) for one in heard]}")]
    card = None if story.plot == "help" else card_of(heard, story)
    if card is None:
        answers = {one.number for one in heard if end_of([one], story)}
    else:
        answers = {one.number for one in heard if "Post" in one.taps and story.shown.search(one.words)}
        answers = answers if len({draft for one in heard if one.number in answers for draft in one.drafts}) > 1 else {0}
    return [Finding("two cards", person.round, about)] if len(answers) > 1 else []


def _order(person: Person, heard: Sequence[Heard]) -> list[Finding]:
    """Compare the order of first answers with the order in which the messages were taken, and of all replies with
    the order in which they were written.
    """
    numbers = list(dict.fromkeys(one.number for one in heard))
    answers = [end_of(heard, one) if one.plot == "help" else card_of(heard, one) for one in person.accepted]
    places = [numbers.index(one.number) for one in answers if one]
    in_order = numbers == sorted(numbers) and places == sorted(places)
    return [] if in_order else [Finding("order", person.round, f"{person.phone}: {numbers}, answers at {places}")]
