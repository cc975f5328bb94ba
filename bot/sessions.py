"""Katixo sessions of our users: tokens sealed in the database, one client a user and organisation."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.engine.clock import Clock
from bot.storage import tokens as token_rows
from bot.storage.database import Database, Transaction
from bot.vault import Vault, VaultError
from katixo_api.client import KatixoClient
from katixo_api.errors import LinkAgain
from katixo_api.exchange import Exchange, Limits
from katixo_api.pacing import LocalPacing, Pacing
from katixo_api.tokens import Tokens

LEASE_S = 30.0  # longer than a refresh may take, so that a lease ends only with its owner
WAIT_S = 0.2


@dataclass(frozen=True, slots=True)
class Account:
    """Whose session it is: our user in one organisation."""

    user: str
    org: str


class StoredTokens:
    """Keeps one account's tokens sealed in the database; of all callers in all processes, one refreshes at a time."""

    def __init__(self, database: Database, vault: Vault, account: Account, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._account = account
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()
        self._owner = uuid.uuid4().hex

    async def current(self) -> Tokens:
        """Give the tokens as stored; raises `LinkAgain` when there are none, or none that our keys open."""
        tokens, _ = await self._load()
        return tokens

    async def renew(self, stale: Tokens, refresh: Callable[[str], Awaitable[Tokens]]) -> Tokens:
        """Refresh unless somebody else has done so meanwhile; the new pair is stored before it is used."""
        async with self._one_at_a_time:
            while True:
                tokens, generation = await self._load()
                if tokens.access != stale.access:
                    return tokens
                if await self._take_lease():
                    break
                await self._clock.sleep(WAIT_S)
            tokens, generation = await self._load()
            if tokens.access != stale.access:
                return tokens
            fresh = await refresh(tokens.refresh)
            return fresh if await self._store(fresh, generation) else await self.current()

    async def replace(self, tokens: Tokens) -> None:
        """Store a pair from a new sign-in, whatever was there before."""
        account, sealed = self._account, self._vault.seal(self._account.org, _pack(tokens))

        def unit(tx: Transaction) -> None:
            row = token_rows.load(tx.connection, account.user, account.org)
            token_rows.store(tx.connection, account.user, account.org, sealed, row.generation if row else 0)

        await self._database.write(unit)

    async def _store(self, tokens: Tokens, generation: int) -> bool:
        """Seal and store a pair over the generation that was read; false when a newer sign-in is there by now."""
        sealed = self._vault.seal(self._account.org, _pack(tokens))
        user, org = self._account.user, self._account.org
        return await self._database.write(lambda tx: token_rows.store(tx.connection, user, org, sealed, generation))

    async def _load(self) -> tuple[Tokens, int]:
        account = self._account
        row = await self._database.read(lambda connection: token_rows.load(connection, account.user, account.org))
        if row is None:
            raise LinkAgain("no tokens are stored")
        try:
            return _unpack(self._vault.open(account.org, row.sealed)), row.generation
        except VaultError as error:
            raise LinkAgain("the stored tokens do not open under our keys") from error

    async def _take_lease(self) -> bool:
        now = self._clock.now()
        user, org = self._account.user, self._account.org
        return await self._database.write(
            lambda tx: token_rows.take_lease(tx.connection, user, org, self._owner, now, LEASE_S)
        )


def _pack(tokens: Tokens) -> bytes:
    fields = {"access": tokens.access, "refresh": tokens.refresh, "expires_at": tokens.expires_at.isoformat()}
    return json.dumps(fields).encode()


def _unpack(data: bytes) -> Tokens:
    fields = json.loads(data)
    return Tokens(fields["access"], fields["refresh"], datetime.fromisoformat(fields["expires_at"]))


class Clients:
    """Gives every account its Katixo client, made when first needed. `pacing` makes the budget of a user's calls, which
    all organisations of that user share.
    """

    def __init__(
        self,
        url: str,
        database: Database,
        vault: Vault,
        clock: Clock,
        limits: Limits,
        *,
        pacing: Callable[[str], Pacing] = lambda user: LocalPacing(),
    ) -> None:
        self._pacing = pacing
        self._pacings: dict[str, Pacing] = {}
        self._url = url
        self._database = database
        self._vault = vault
        self._clock = clock
        self._limits = limits
        self._clients: dict[Account, KatixoClient] = {}
        self._exchange: Exchange | None = None

    def tokens(self, account: Account) -> StoredTokens:
        """Give the keeper of an account's tokens."""
        return StoredTokens(self._database, self._vault, account, self._clock)

    def of(self, account: Account) -> KatixoClient:
        """Give the account's client."""
        if account not in self._clients:
            pacing = self._pacing_of(account.user)
            self._clients[account] = KatixoClient(
                self._url, tokens=self.tokens(account), limits=self._limits, pacing=pacing, clock=self._clock.now
            )
        return self._clients[account]

    def beside_chat(self, account: Account) -> KatixoClient:
        """Make a client for what nobody waits for: chat goes first, and all of them share their connections."""
        self._exchange = self._exchange or Exchange(self._url, transport=None, limits=self._limits)
        return KatixoClient(
            self._url,
            tokens=self.tokens(account),
            limits=replace(self._limits, turn_s=None),
            pacing=self._pacing_of(account.user),
            priority="scheduler",
            clock=self._clock.now,
            exchange=self._exchange,
        )

    def _pacing_of(self, user: str) -> Pacing:
        return self._pacings.setdefault(user, self._pacing(user))

    async def close(self) -> None:
        """Let go of all connections."""
        if self._exchange:
            await self._exchange.aclose()
        for client in self._clients.values():
            await client.aclose()
