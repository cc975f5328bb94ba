"""A history of any length, written by the database itself: answered messages of linked users, and turns to take.

Conversations are WhatsApp's and the browser's in turn; every one of them is the owner's, so that a turn finds books.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Insert,
    Integer,
    LargeBinary,
    Table,
    Text,
    case,
    cast,
    insert,
    literal,
    select,
    text,
)

from bot.channels.incoming import OwnMessage, pack_message
from bot.events_store import REPLY
from bot.storage.columns import Moment
from bot.storage.tables import actions, addresses, conversations, effects, identities, inbox, outbox
from handlers.replies import Reply
from handlers.states import Conversation
from handlers.stored import store

LONG_AGO = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SAID = pack_message(OwnMessage("text", text="paid 250 upi petrol for the delivery van"))
ANSWERED = REPLY.dump_json(Reply("Petrol ₹250 by UPI. Post it?"))
WANTED = b"x" * 300
Cell: TypeAlias = ColumnElement[Any]  # of whichever type its column has
EVERY = 3  # one message in so many had an effect


def fill(engine: Engine, messages: int, people: int) -> None:
    """Write the answered messages of so many conversations (an even number), each with its reply."""
    with engine.begin() as connection:
        owner = connection.scalar(select(identities.c.user).where(identities.c.address == "owner"))
        assert owner, "link the owner first"
        for statement in (*_people(people, owner), *_messages(messages, people)):
            connection.execute(statement)
    with engine.begin() as connection:
        connection.execute(text("analyze"))


def phone_of(person: int) -> str:
    """Give the address of a person: even numbers write by WhatsApp, odd ones in the browser."""
    return f"91981{1_000_000 + person}"


def add_open(connection: Connection, first: int, turns: int, people: int) -> list[str]:
    """Put unanswered messages of browser users into the inbox; give their conversations."""
    now = datetime.now(UTC)
    rows = [
        {
            "channel": "browser",
            "message_id": f"turn{number}",
            "conversation": f"browser:{phone_of((number * 2 + 1) % people)}",
            "kind": "text",
            "body": pack_message(OwnMessage("text", text=f"paid {100 + number % 900} upi petrol")),
            "said_at": now,
            "received_at": now,
        }
        for number in range(first, first + turns)
    ]
    connection.execute(insert(inbox), rows)
    return sorted({str(row["conversation"]) for row in rows})


def _people(people: int, owner: str) -> Iterable[Insert]:
    number = _numbers(people)
    phone, channel = _phone(number), _channel(number)
    began = literal(store(Conversation()), LargeBinary)
    yield _into(identities, channel=channel, address=phone, user=literal(owner))
    yield _into(conversations, conversation=_name(number), body=began, version=literal(1))
    names: dict[str, Cell] = {
        "name": phone,
        "address": phone,
        "kind": literal("phone"),
        "named_at": literal(LONG_AGO, Moment),
    }
    yield _into(addresses, channel=literal("whatsapp"), **names)


def _messages(messages: int, people: int) -> Iterable[Insert]:
    number = _numbers(messages)
    person = number % people
    key, channel, ago = literal("old", Text) + cast(number, Text), _channel(person), literal(LONG_AGO, Moment)
    shared: dict[str, Cell] = {"conversation": _name(person), "done_at": ago}
    coming: dict[str, Cell] = {
        "channel": channel,
        "message_id": key,
        "kind": literal("text"),
        "body": literal(SAID, LargeBinary),
    }
    yield _into(inbox, **coming, **shared, said_at=ago, received_at=ago, end=literal("answered"))
    going: dict[str, Cell] = {
        "key": key,
        "channel": channel,
        "address": _phone(person),
        "body": literal(ANSWERED, LargeBinary),
    }
    yield _into(outbox, **going, **shared, draft=key, remote_id=key, created_at=ago)
    some = _numbers(messages // EVERY)
    key, place = literal("old", Text) + cast(some, Text), _name(some % people)
    wanted: dict[str, Cell] = {
        "key": key,
        "draft": key,
        "kind": literal("post_expense"),
        "body": literal(WANTED, LargeBinary),
    }
    yield _into(effects, **wanted, conversation=place, state=literal("done"), created_at=ago, done_at=ago)
    yield _into(actions, at=ago, conversation=place, action=literal("post_expense"), draft=key, detail=key)


def _numbers(count: int) -> ColumnElement[int]:
    """Count from 0, a row a number."""
    first = select(literal(0, Integer).label("i")).cte("numbers", recursive=True)
    return first.union_all(select(first.c.i + 1).where(first.c.i + 1 < count)).c.i


def _phone(person: ColumnElement[int]) -> ColumnElement[str]:
    return literal("91981", Text) + cast(person + 1_000_000, Text)


def _channel(person: ColumnElement[int]) -> ColumnElement[str]:
    return case((person % 2 == 0, literal("whatsapp", Text)), else_=literal("browser", Text))


def _name(person: ColumnElement[int]) -> ColumnElement[str]:
    return _channel(person) + literal(":", Text) + _phone(person)


def _into(table: Table, **values: Cell) -> Insert:
    return insert(table).from_select(list(values), select(*values.values()))
