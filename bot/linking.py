"""Linking a chat to Katixo: sign in, learn the organisation and its account book, remember all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import TypeAdapter
from sqlalchemy import Connection

from bot.engine.clock import Clock
from bot.sessions import Account, Clients
from bot.storage import habits, organisations, people, tokens
from bot.storage.database import Database, Transaction
from handlers.business import DOCUMENTED_RATES, AccountBook, Business, LedgerAccount
from katixo_api.auth import Session, request_code, sign_in, sign_in_with_key, verify_code
from katixo_api.client import KatixoClient
from katixo_api.errors import Forbidden, KatixoError, LinkAgain, NotFound

BOOKS_KEPT = 64  # read account books in memory
BANK_WORDS = ("bank", "current account", "savings")


@dataclass(frozen=True, slots=True)
class StoredBook:
    """What is stored of an organisation: its account book, and the role of each of our users in it."""

    book: AccountBook
    gstin: str = ""
    state_code: str | None = None
    roles: dict[str, str] = field(default_factory=dict)
    zone: str = ""


_BOOK = TypeAdapter(StoredBook)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What signs a person in."""

    phone: str
    password: str


@dataclass(frozen=True, slots=True)
class Linked:
    """The organisation that a chat is signed in to, and its user's role there."""

    name: str
    role: str


class Linking:
    """Signs people in and keeps what the conversation needs to know of their business."""

    def __init__(self, url: str, database: Database, clients: Clients, clock: Clock) -> None:
        self._url = url
        self._database = database
        self._clients = clients
        self._clock = clock

    async def link(self, channel: str, address: str, credentials: Credentials, language: str) -> str:
        """Sign in, store tokens, organisation and identity, and give the organisation's name.

        Raises KatixoError: `WrongSignIn`, `Locked`, or what a call may meet.
        """
        return (await self.keep(channel, address, await self.sign_in(credentials), language)).name

    async def sign_in(self, credentials: Credentials) -> Session:
        """Open a session with a password; nothing is kept of it yet. Raises KatixoError."""
        return await sign_in(self._url, phone=credentials.phone, password=credentials.password)

    async def sign_in_with_key(self, key: str) -> Session:
        """Take an API key for a session; nothing is kept of it yet. Raises KatixoError."""
        return await sign_in_with_key(self._url, key=key)

    async def send_code(self, phone: str) -> None:
        """Have Katixo send a code to a phone. Raises KatixoError."""
        await request_code(self._url, phone=phone)

    async def check_code(self, phone: str, code: str) -> Session:
        """Open a session with a code; nothing is kept of it yet. Raises KatixoError."""
        return await verify_code(self._url, phone=phone, code=code)

    async def keep(self, channel: str, address: str, session: Session, language: str) -> Linked:
        """Store tokens, organisation and identity of a session. Raises KatixoError when the books cannot be read."""
        org = session.user.org_id or next((one.org_id for one in session.organisations), "")
        account = Account(session.user.id, org)
        await self._clients.tokens(account).replace(session.tokens)
        name = await self.refresh_book(account, session.user.role)
        user = people.User(account.user, language, org, self._clock.now())

        def remember(tx: Transaction) -> None:
            people.link(tx.connection, channel, address, user)
            people.set_org(tx.connection, user.id, org)

        await self._database.write(remember)
        return Linked(name, session.user.role)

    async def part(self, channel: str, address: str) -> bool:
        """Part a chat from its user; with the last chat the session is revoked and its tokens are erased.

        False when Katixo could not be told, so that the session dies only of age.
        """

        def leave(tx: Transaction) -> people.User | None:
            user = people.user_of(tx.connection, channel, address)
            people.unlink(tx.connection, channel, address)
            return user if user and not people.has_chats(tx.connection, user.id) else None

        user = await self._database.write(leave)
        if user is None or not user.org:
            return True
        account = Account(user.id, user.org)
        try:
            await self._clients.of(account).auth.sign_out()
        except LinkAgain:
            return True  # Katixo has ended the session before us
        except KatixoError:
            return False
        finally:
            await self._database.write(lambda tx: tokens.drop(tx.connection, account.user, account.org))
        return True

    async def read_again(self, account: Account) -> None:
        """Read the account book and the user's role anew; both may have changed at Katixo. Raises KatixoError."""
        known = await self._clients.of(account).auth.me()
        await self.refresh_book(account, known.role)

    async def refresh_book(self, account: Account, role: str) -> str:
        """Read the organisation's account book from Katixo and store it; give the organisation's name."""
        client = self._clients.of(account)
        before = await self._database.read(lambda connection: _stored(connection, account.org))
        details = await client.organisations.get(account.org)
        book = await fetch_book(client, before.book if before else None)
        zone = await fetch_zone(client) or (before.zone if before else "")
        now = self._clock.now()

        def save(tx: Transaction) -> None:
            known = _stored(tx.connection, account.org)
            roles = {**(known.roles if known else {}), account.user: role}
            body = _BOOK.dump_json(StoredBook(book, details.gstin or "", details.state_code or "", roles, zone))
            organisations.save(tx.connection, organisations.Organisation(account.org, details.name, body, now))
            tokens.note_book_read(tx.connection, account.user, account.org, now)

        await self._database.write(save)
        return details.name


async def fetch_zone(client: KatixoClient) -> str:
    """Read in which time zone the organisation lives; "" when it does not say, or names none that there is."""
    try:
        return ZoneInfo((await client.organisations.settings()).get("org.timezone", "")).key
    except (KatixoError, ValueError, ZoneInfoNotFoundError, OSError):
        return ""


async def fetch_book(client: KatixoClient, known: AccountBook | None = None) -> AccountBook:
    """Read accounts, defaults and rates; what a role may not read stays as it is known, as somebody else has read it,
    else falls back to what the pages document.
    """
    chart = [one for one in await client.accounts.list() if one.is_active and not one.has_children]
    accounts = tuple(LedgerAccount(one.id, one.code, one.name, one.type, one.sub_type or "") for one in chart)
    try:
        defaults = {one.purpose: one.account_id for one in await client.accounts.defaults()}
    except (Forbidden, NotFound):
        defaults = dict(known.defaults) if known else {}
    try:
        groups = await client.tax.groups()
        rates = tuple(sorted({group.percentage for group in groups if group.active}))
    except KatixoError:
        rates = known.rates if known else DOCUMENTED_RATES
    return AccountBook(accounts, defaults or _guess_defaults(accounts), rates or DOCUMENTED_RATES)


def _guess_defaults(accounts: tuple[LedgerAccount, ...]) -> dict[str, str]:
    """Find cash and bank by name, as Katixo's own app does, when the defaults cannot be read."""
    assets = [account for account in accounts if account.type == "ASSET"]
    cash = [account.id for account in assets if account.name.casefold() == "cash"]
    banks = [account.id for account in assets if any(word in account.name.casefold() for word in BANK_WORDS)]
    return {purpose: ids[0] for purpose, ids in (("CASH", cash), ("BANK", banks)) if ids}


def business_of(connection: Connection, user: people.User) -> Business | None:
    """Give the business that a user keeps books for, as last read; None when nobody is signed in."""
    row = organisations.load(connection, user.org) if user.org else None
    return business_in(connection, user, row) if row else None


def business_in(connection: Connection, user: people.User, row: organisations.Organisation) -> Business:
    """Give the business of an organisation that has been loaded, as it is to one of its users."""
    stored = _read(row.book)
    return Business(
        org=row.id,
        name=row.name,
        role=stored.roles.get(user.id, "VIEWER"),
        gstin=stored.gstin,
        state_code=stored.state_code,
        book=stored.book,
        habits=habits.of_org(connection, row.id),
        zone=stored.zone,
    )


def roles_of(connection: Connection, org: str) -> dict[str, str]:
    """Give the role of each of our users in an organisation, as last read."""
    stored = _stored(connection, org)
    return stored.roles if stored else {}


def zone_of(business: Business | None, usual: ZoneInfo) -> ZoneInfo:
    """Give the time zone of a business, else the usual one."""
    return ZoneInfo(business.zone) if business and business.zone else usual


def _stored(connection: Connection, org: str) -> StoredBook | None:
    row = organisations.load(connection, org)
    return _read(row.book) if row else None


@lru_cache(maxsize=BOOKS_KEPT)
def _read(book: bytes) -> StoredBook:
    """Read a stored book, once while it stays the same: every turn asks for it."""
    return _BOOK.validate_json(book)
