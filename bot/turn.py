"""One turn: the oldest unfinished message of a conversation, taken in one transaction.

1. Load the conversation and its business. 2. Read the event. 3. `step`. 4. Keep the conversation, its effects, its
replies and its claims, and give the message its end state. A crash undoes all of it or nothing of it; a repeated turn
gives the same drafts, tags and keys, because ids derive from the message.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from functools import partial
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from sqlalchemy import Connection

from bot.events_store import EFFECT, EVENT, INTERNAL, effect_answered
from bot.linking import business_in, zone_of
from bot.past import StoredPast
from bot.pending import StoredPending, carry_out
from bot.reminding.wished import keep_wishes, read_wishes
from bot.saying import say
from bot.storage import (
    actions,
    booking_keys,
    bookings,
    consents,
    conversations,
    effects,
    habits,
    inbox,
    organisations,
    people,
    reminding,
    turns,
)
from bot.storage.database import Transaction
from bot.telling import owner_chat_of, pass_on
from handlers.conversation import step
from handlers.effects import Effect, effect_key
from handlers.events import Done, Event, Failed
from handlers.outcome import Claim, Consent, Context, Outcome
from handlers.past import NO_PAST
from handlers.replies import Reply
from handlers.sentences import SENTENCES
from handlers.states import LANGUAGES, Conversation, Language
from handlers.stored import load, store
from handlers.wishes import Wishes

ID_LENGTH = 10  # base-32 characters of a draft's id: 50 bits
TRIES = 3  # a message that fails so often is answered with an apology and kept

EventReader = Callable[[inbox.InboxRow], Event | None]


class LostRace(Exception):
    """Another worker was faster; the turn is undone and taken again, and then sees what that one has done."""


class ConversationMoved(LostRace):
    """Another worker has saved the conversation meanwhile."""


class BookingHeld(LostRace):
    """Another draft has claimed the same entry meanwhile; taken again, the step asks instead of booking it twice."""


@dataclass(frozen=True, slots=True)
class TurnSettings:
    """What a turn knows besides the database. `readers` gives each channel's way to read an event, None for nothing;
    `awaits` whether a message has to be fetched first; `places` the number by which a channel can erase a message,
    `phones` what a channel knows of its user.
    """

    readers: Mapping[str, EventReader]
    zone: ZoneInfo
    help_contact: str = ""
    awaits: Mapping[str, Callable[[inbox.InboxRow], bool]] = field(default_factory=dict)
    places: Mapping[str, Callable[[inbox.InboxRow], str]] = field(default_factory=dict)
    phones: Mapping[str, Callable[[Connection, str], str]] = field(default_factory=dict)
    has_page: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """A turn that was taken, and whether another message waits; or, with `fetch`, a message that names a file which has
    to be got before its turn.
    """

    more: bool
    fetch: inbox.InboxRow | None = None


def read_internal(row: inbox.InboxRow) -> Event:
    """Read an event that one of our own effects has left."""
    return EVENT.validate_json(row.body)


def take_turn(
    tx: Transaction, conversation: str, settings: TurnSettings, now: datetime, *, fetched: int = 0
) -> Taken | None:
    """Take the conversation's next turn; None when nothing waits. `fetched` is a message that needs no fetching now."""
    opened = turns.open_next(tx.connection, conversation)
    if opened is None:
        return None
    row = opened.row
    awaits = settings.awaits.get(row.channel)
    if awaits and row.id != fetched and awaits(row):
        return Taken(more=True, fetch=row)
    event = settings.readers[row.channel](row)
    if event is None:
        inbox.finish(tx.connection, row.id, "silent", now)
        _say(tx, row, (), now)
        return Taken(opened.more)
    before = load(opened.stored.body) if opened.stored.body else _begin(opened.user)
    opened = _whose(tx.connection, opened, event, before)
    context = _context(tx.connection, opened, before, settings)
    outcome = step(before, event, context)
    if outcome.conversation != before and not conversations.save(
        tx.connection, conversation, store(outcome.conversation), opened.stored.version
    ):
        raise ConversationMoved(conversation)
    if outcome.secret:
        outcome = _erased(tx, row, outcome, settings)
    _keep(tx, row, opened.user, outcome, now, context.now.tzinfo or settings.zone)
    inbox.finish(tx.connection, row.id, "answered" if outcome.replies or outcome.effects else "silent", now)
    return Taken(opened.more)


def give_up(tx: Transaction, conversation: str, settings: TurnSettings, now: datetime) -> bool:
    """Count a failed try of the next message; after the last one give it its end state and an apology."""
    row = inbox.next_open(tx.connection, conversation)
    if row is None or inbox.count_try(tx.connection, row.id) < TRIES:
        return False
    key = "went_wrong_after" if row.channel == INTERNAL else "went_wrong"
    text = SENTENCES[key][_language(tx.connection, conversation)].format(contact=settings.help_contact).strip()
    _say(tx, row, (Reply(text),), now)
    inbox.finish(tx.connection, row.id, "failed", now)
    return True


def split_conversation(conversation: str) -> tuple[str, str]:
    """Give the channel and address of a conversation's name.

    >>> split_conversation("browser:owner")
    ('browser', 'owner')
    """
    channel, _, address = conversation.partition(":")
    return channel, address


def draft_id(channel: str, message_id: str, position: int) -> str:
    """Make the id of a message's n-th draft: always the same for the same message.

    >>> draft_id("browser", "m1", 0) == draft_id("browser", "m1", 0) != draft_id("browser", "m1", 1)
    True
    """
    digest = hashlib.sha256(f"{channel}\n{message_id}\n{position}".encode("utf-8", "surrogatepass")).digest()
    return b32encode(digest).decode().casefold()[:ID_LENGTH]


def _begin(user: people.User | None) -> Conversation:
    """Begin a conversation in its user's language."""
    spoken = user.language if user else "en"
    return Conversation(language=next((one for one in LANGUAGES if one == spoken), "en"))


def _whose(connection: Connection, opened: turns.Opened, event: Event, conversation: Conversation) -> turns.Opened:
    """Say whose books an event is about: an answer belongs to whoever wished for it, in the organisation of then."""
    user = opened.user
    draft = conversation.find(event.draft) if isinstance(event, Done | Failed) else None
    if user is None or draft is None or draft.org in ("", user.org):
        return opened
    wished = effects.get(connection, effect_answered(opened.row.message_id))
    if wished is None:
        return opened
    then = replace(user, id=wished.user or user.id, org=draft.org)
    known = reminding.of_user(connection, then.id)
    organisation = organisations.load(connection, draft.org)
    return replace(opened, user=then, organisation=organisation, wishes=known.wishes if known else None)


def _language(connection: Connection, conversation: str) -> Language:
    """Give the language of a conversation, also when what is stored of it cannot be read any more."""
    try:
        return load(conversations.load(connection, conversation).body).language
    except ValidationError:
        return "en"


def _context(
    connection: Connection, opened: turns.Opened, conversation: Conversation, settings: TurnSettings
) -> Context:
    row, user, organisation = opened.row, opened.user, opened.organisation
    channel, address = split_conversation(row.conversation)
    phone_of = settings.phones.get(channel)
    business = business_in(connection, user, organisation) if user and organisation else None
    return Context(
        now=row.said_at.astimezone(zone_of(business, settings.zone)),
        new_id=lambda position: draft_id(row.channel, row.message_id, position),
        business=business,
        language=conversation.language,
        help_contact=settings.help_contact,
        chat=address if address.isascii() and address.isdigit() else "",
        past=StoredPast(connection, user.org) if user and user.org else NO_PAST,
        phone=phone_of(connection, address) if phone_of else "",
        has_page=settings.has_page,
        wishes=read_wishes(opened.wishes) if opened.wishes else Wishes(),
        pending=StoredPending(connection, row.conversation),
        owner_chat=owner_chat_of(connection, user.org if user else None),
        name_of=partial(organisations.name_of, connection),
    )


def _keep(
    tx: Transaction,
    row: inbox.InboxRow,
    user: people.User | None,
    outcome: Outcome,
    now: datetime,
    zone: tzinfo,
) -> None:
    """Store what follows from a step, and name the lanes that have work now."""
    org = user.org if user and user.org else ""
    for claimed in outcome.claims:
        _claim(tx.connection, org, claimed, now)
    for effect in outcome.effects:
        _want(tx, row, effect, user, now)
    for habit in outcome.learned:
        if habit.value:
            habits.learn(tx.connection, org, habit.subject, habit.field, habit.value, now)
        else:
            habits.forget(tx.connection, org, habit.subject, habit.field)
    if outcome.consent:
        _note_consent(tx, row, outcome.consent, user.id if user else None, now)
    if outcome.wishes and user:
        keep_wishes(tx.connection, user.id, outcome.wishes, now, zone)
    for decision in outcome.decisions:
        if not carry_out(tx, row.conversation, decision, now):
            raise LostRace(decision.subject)
    pass_on(tx, row, outcome.tells, now)
    _say(tx, row, outcome.replies, now)


def _claim(connection: Connection, org: str, claimed: Claim, now: datetime) -> None:
    """Claim an entry for its draft with all its keys; what another draft holds is not booked."""
    entry = (claimed.payee, claimed.day, claimed.mode, claimed.amount)
    holder = bookings.claim(connection, org, claimed.fingerprint, claimed.draft, *entry, now)
    held_by = booking_keys.hold(connection, org, claimed.draft, claimed.keys)
    if holder != claimed.draft or held_by:
        raise BookingHeld(claimed.draft)


def _erased(tx: Transaction, row: inbox.InboxRow, outcome: Outcome, settings: TurnSettings) -> Outcome:
    """Forget what a message said, and have it taken away from the chat where that can be."""
    inbox.erase_body(tx.connection, row.id)
    place = settings.places.get(row.channel)
    if place is None or not outcome.replies:
        return outcome
    first, *rest = outcome.replies
    return replace(outcome, replies=(replace(first, erases=place(row)), *rest))


def _note_consent(tx: Transaction, row: inbox.InboxRow, consent: Consent, user: str | None, now: datetime) -> None:
    channel, address = split_conversation(row.conversation)
    if consent == "assumed":
        consents.assume(tx.connection, channel, address, now)
    else:
        consents.say(tx.connection, channel, address, now, given=consent == "given")
    actions.append(tx.connection, now, row.conversation, user, "consent", None, consent)


def _want(tx: Transaction, row: inbox.InboxRow, effect: Effect, user: people.User | None, now: datetime) -> None:
    """Store a wish under the organisation in which it was made: a chat that changes to another one takes none along."""
    key, name, org = effect_key(effect), user.id if user else None, user.org if user else None
    body = EFFECT.dump_json(effect)
    if effects.add(tx.connection, key, row.conversation, effect.draft, effect.kind, body, now, user=name, org=org):
        actions.append(tx.connection, now, row.conversation, name, effect.kind, effect.draft, key)
    tx.wake(f"effect:{effect.draft}")


def _say(tx: Transaction, row: inbox.InboxRow, replies: tuple[Reply, ...], now: datetime) -> None:
    for number, reply in enumerate(replies):
        key = f"{row.id}:{row.tries}.{number}" if row.tries else f"{row.id}:{number}"
        say(tx, row.conversation, reply, key, now)
    tx.wake(f"send:{row.conversation}")
