"""The browser chat as a channel: the outbox row is the message, so delivering means telling the open pages.

A page's place in a chat is one number, the cursor: the inbox id and the outbox id up to which it has read, packed into
53 bits (what JavaScript keeps exactly).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.channels.incoming import read_own, unpack_message
from bot.channels.outgoing import fit_name
from bot.events_store import REPLY
from bot.storage import effects, inbox, outbox
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from handlers.events import Event
from handlers.replies import Attachment, Reply, pack

NAME = "browser"
OUTBOX_BITS = 26
BATCH = 200  # rows read at a time
SHOWN = ("text", "file")  # taps are no bubbles


class BrowserChannel:
    """Delivers to whatever pages are open; a page that is closed reads its history when it opens."""

    name = NAME
    can_edit = True

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def read(self, row: InboxRow) -> Event | None:
        """Read the event of a stored message."""
        return read_own(row)

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        """Tell the open pages; the row itself is the message."""
        self._hub.wake([row.conversation])
        return str(row.id)


class Hub:
    """Wakes the pages of a conversation when something of it has changed."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}
        self.is_closing = False

    def wake(self, conversations: Iterable[str]) -> None:
        """Wake every page of these conversations."""
        for conversation in conversations:
            for page in self._waiting.get(conversation, ()):
                page.set()

    def wake_lanes(self, lanes: Sequence[str]) -> None:
        """Wake the pages whose conversation has a lane among these."""
        self.wake(lane.partition(":")[2] for lane in lanes)

    def close(self) -> None:
        """Let every page's stream end."""
        self.is_closing = True
        self.wake(list(self._waiting))

    def join(self, conversation: str) -> asyncio.Event:
        """Give a page the event that wakes it."""
        page = asyncio.Event()
        self._waiting.setdefault(conversation, set()).add(page)
        return page

    def leave(self, conversation: str, page: asyncio.Event) -> None:
        """Forget a page that has gone."""
        self._waiting[conversation].discard(page)
        if not self._waiting[conversation]:
            del self._waiting[conversation]


def is_shown(lane: str) -> bool:
    """Say whether a lane is about a conversation that pages show.

    >>> is_shown("send:browser:owner"), is_shown("send:whatsapp:919800000001")
    (True, False)
    """
    return lane.partition(":")[2].startswith(f"{NAME}:")


@dataclass(frozen=True, slots=True)
class Place:
    """How far a page has read: the newest inbox and outbox ids it has seen."""

    inbox: int = 0
    outbox: int = 0

    @property
    def cursor(self) -> int:
        """Give the place as one number that grows with every message."""
        return (self.inbox << OUTBOX_BITS) + self.outbox

    @classmethod
    def at(cls, cursor: int) -> Place:
        """Read a cursor; what is no cursor of ours is the beginning.

        >>> Place.at(Place(3, 7).cursor)
        Place(inbox=3, outbox=7)
        """
        return cls(cursor >> OUTBOX_BITS, cursor & ((1 << OUTBOX_BITS) - 1)) if cursor > 0 else cls()


@dataclass(frozen=True, slots=True)
class Shown:
    """One message as a page takes it, and the place after it."""

    message: dict[str, object]
    place: Place


@dataclass(frozen=True, slots=True)
class Page:
    """What a page needs to catch up: messages, user messages whose tick has moved on, and whether work goes on."""

    shown: tuple[Shown, ...]
    place: Place
    working: bool
    unread: frozenset[str]


def read_history(connection: Connection, conversation: str, zone: ZoneInfo, limit: int) -> Page:
    """Give the newest messages of a conversation, oldest first.

    Where one side goes further back than the other it is cut: a message shown without its answer looks like a lost one.
    """
    said = inbox.latest(connection, conversation, NAME, limit)
    replied = outbox.latest(connection, conversation, limit)
    floor = Place(said[0].id - 1 if said else 0, replied[0].id - 1 if replied else 0)
    rows: list[InboxRow | OutboxRow] = [*said, *replied]
    begun = max((_moment(side[0]) for side in (said, replied) if len(side) == limit), default=None)
    return _page(connection, conversation, zone, [row for row in rows if begun is None or _moment(row) >= begun], floor)


def read_news(connection: Connection, conversation: str, zone: ZoneInfo, place: Place) -> Page:
    """Give what has come after a place."""
    came = inbox.after(connection, conversation, place.inbox, BATCH)
    replied = outbox.after(connection, conversation, place.outbox, BATCH)
    said = [row for row in came if row.channel == NAME]
    page = _page(connection, conversation, zone, [*said, *replied], place)
    return replace(page, place=Place(max([page.place.inbox, *(row.id for row in came)]), page.place.outbox))


def _page(
    connection: Connection, conversation: str, zone: ZoneInfo, rows: list[InboxRow | OutboxRow], place: Place
) -> Page:
    shown: list[Shown] = []
    for row in sorted(rows, key=_moment):
        if isinstance(row, InboxRow):
            place = Place(max(place.inbox, row.id), place.outbox)
            message = _said(row, zone)
        else:
            place = Place(place.inbox, max(place.outbox, row.id))
            message = _replied(row, zone)
        if message:
            shown.append(Shown({"id": place.cursor, **message}, place))
    waiting = inbox.next_open(connection, conversation)
    working = waiting is not None or effects.is_in_flight(connection, conversation)
    unread = frozenset(row.message_id for row in rows if isinstance(row, InboxRow) and row.done_at is None)
    return Page(tuple(shown), place, working, unread)


def _moment(row: InboxRow | OutboxRow) -> tuple[datetime, int]:
    return (row.received_at, 0) if isinstance(row, InboxRow) else (row.created_at, 1)


def _said(row: InboxRow, zone: ZoneInfo) -> dict[str, object] | None:
    if row.kind not in SHOWN or not row.body:  # a forgotten message shows nothing
        return None
    message = unpack_message(row.body)
    file = {
        "name": message.name,
        "mime": message.mime,
        "url": f"/chat/files/{row.message_id}",
        "size": message.size_bytes,
    }
    return {
        "from": "user",
        "key": row.message_id,
        "at": row.said_at.astimezone(zone).isoformat(),
        "text": message.text,
        "quoted": message.quoted or None,
        "draft": None,
        "in_place": False,
        "to_end": False,
        "buttons": [],
        "file": file if message.digest else None,
        "state": "read" if row.done_at else "received",
    }


def _replied(row: OutboxRow, zone: ZoneInfo) -> dict[str, object] | None:
    if not row.body:
        return None
    reply = REPLY.validate_json(row.body)
    return {
        "from": "bot",
        "key": f"bot-{row.id}",
        "at": row.created_at.astimezone(zone).isoformat(),
        "text": reply.text,
        "quoted": None,
        "draft": reply.draft,
        "in_place": reply.in_place,
        "to_end": reply.to_end,
        "buttons": [{"label": button.label, "data": pack(button)} for button in reply.buttons],
        "file": _sent(row.id, reply.attachment) if reply.attachment else None,
        "state": None,
    }


def _sent(number: int, attachment: Attachment) -> dict[str, object]:
    """Give the file that a reply brings, with the address that gives its bytes."""
    url = f"/chat/sent/{number}"
    return {"name": fit_name(attachment.name), "mime": attachment.mime, "url": url, "size": attachment.size_bytes}
