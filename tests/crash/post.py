"""People in the rounds at work: every webhook is delivered twice, out of order, and again until a door has taken it."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable, Sequence

import httpx

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.signature import HEADER, sign
from tests.crash.stories import Heard, Person, Story, card_of, done_of, end_of, heard_by
from tests.fake_graph import FakeGraph
from tests.webhooks import SECRET, Body, tap, text, value, webhook

END_S = 60.0
SECOND_COPY_S = 1.5  # within this time the second copy of a webhook comes
DOOR_S = 2.0


class Office:
    """Delivers what people write and shows them what they were sent."""

    def __init__(
        self, doors: Sequence[str], graph: FakeGraph, http: httpx.AsyncClient, *, end_s: float = END_S
    ) -> None:
        self._doors = doors
        self._graph = graph
        self._http = http
        self._since = len(graph.sent)
        self._end_s = end_s
        self.deliveries = 0

    async def live(self, person: Person, chance: random.Random) -> None:
        """Let a person write all their messages, in any order, and see each story through."""
        async with asyncio.TaskGroup() as tasks:
            for story in chance.sample(person.stories, len(person.stories)):
                await self._twice(tasks, text(story.words, phone=person.phone), chance)
                person.accepted.append(story)
                tasks.create_task(self._see_through(tasks, person, story, chance))

    async def _see_through(self, tasks: asyncio.TaskGroup, person: Person, story: Story, chance: random.Random) -> None:
        """Tap what the story wants, once it is offered."""
        if story.plot in ("post", "undo", "cancel") and (card := await self._wait(person, story, card_of)):
            label = "Cancel" if story.plot == "cancel" else "Post"
            for _ in range(chance.choice((1, 1, 2))):  # an impatient one taps again
                await self._twice(tasks, tap(card.taps[label], phone=person.phone), chance)
        if story.plot == "undo" and (done := await self._wait(person, story, done_of)):
            await self._twice(tasks, tap(done.taps["Undo"], phone=person.phone), chance)
        await self._wait(person, story, end_of)

    async def _wait(
        self, person: Person, story: Story, find: Callable[[Sequence[Heard], Story], Heard | None]
    ) -> Heard | None:
        """Wait for a word; None when it does not come, which the judge will see too."""
        end = asyncio.get_running_loop().time() + self._end_s
        while (found := find(heard_by(self._graph.sent[self._since :], person.phone), story)) is None:
            if asyncio.get_running_loop().time() > end:
                return None
            await asyncio.sleep(0.1)
        return found

    async def _twice(self, tasks: asyncio.TaskGroup, said: Body, chance: random.Random) -> None:
        """Deliver a webhook now, and its second copy at some later moment."""
        self._graph.known.add(str(said["id"]))
        tasks.create_task(self._later(said, chance.uniform(0, SECOND_COPY_S), chance))
        await self._deliver(said, chance)

    async def _later(self, said: Body, wait_s: float, chance: random.Random) -> None:
        await asyncio.sleep(wait_s)
        await self._deliver(said, chance)

    async def _deliver(self, said: Body, chance: random.Random) -> None:
        raw = json.dumps(webhook(value(said))).encode()
        while True:
            if await self._is_taken(raw, chance.choice(self._doors) + PATH):
                return
            await asyncio.sleep(0.3)

    async def _is_taken(self, raw: bytes, door: str) -> bool:
        self.deliveries += 1
        try:
            answer = await self._http.post(door, content=raw, headers={HEADER: sign(SECRET, raw)}, timeout=DOOR_S)
        except httpx.TransportError:
            return False
        return answer.status_code == 200
