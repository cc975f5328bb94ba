"""Access and refresh tokens, and who keeps them. The server rotates: a refresh token works once.

Whoever keeps tokens must see to it that only one caller refreshes, and must store the new pair before anyone uses it.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeAlias

from katixo_api.errors import LinkAgain

DOCUMENTED_LIFE = timedelta(hours=1)

Refresh: TypeAlias = Callable[[str], Awaitable["Tokens"]]


@dataclass(frozen=True, slots=True)
class Tokens:
    """A pair of tokens. `expires_at` is the access token's end."""

    access: str
    refresh: str
    expires_at: datetime

    def __repr__(self) -> str:
        """Show no secret."""
        return f"Tokens(expires_at={self.expires_at:%Y-%m-%dT%H:%M:%SZ})"


def utc_now() -> datetime:
    """Give the moment."""
    return datetime.now(UTC)


class TokenKeeper(Protocol):
    """Where a client finds its tokens and has them renewed."""

    async def current(self) -> Tokens: ...

    async def renew(self, stale: Tokens, refresh: Refresh) -> Tokens:
        """Give newer tokens than `stale`: those of another caller, or those `refresh(refresh_token)` brings."""
        ...


class MemoryTokens:
    """Keeps tokens in this process. However many callers wait, one refresh goes out, and all share what it brings."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._running: asyncio.Task[Tokens] | None = None
        self._lost = False

    async def current(self) -> Tokens:
        """Give the tokens as they are."""
        return self._tokens

    async def renew(self, stale: Tokens, refresh: Refresh) -> Tokens:
        """Renew the tokens unless somebody just did. A caller that is cancelled does not stop the refresh."""
        if self._tokens.access != stale.access:
            return self._tokens
        if self._lost:
            raise LinkAgain
        if self._running is None:
            self._running = asyncio.ensure_future(self._renew(refresh))
        return await asyncio.shield(self._running)

    async def _renew(self, refresh: Refresh) -> Tokens:
        try:
            self._tokens = await refresh(self._tokens.refresh)
        except LinkAgain:
            self._lost = True
            raise
        finally:
            self._running = None
        return self._tokens


def read_claims(access: str) -> dict[str, object]:
    """Read the claims of a JWT, unchecked: they are the server's word to itself. Empty when it is no JWT.

    >>> read_claims("e30.eyJleHAiOjE3ODAwMDAwMDB9.x")
    {'exp': 1780000000}
    >>> read_claims("opaque")
    {}
    """
    try:
        middle = access.split(".")[1]
        claims: object = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    except (IndexError, ValueError):
        return {}
    return claims if isinstance(claims, dict) else {}


def read_end(access: str, expires_in_s: int | None, now: datetime) -> datetime:
    """Say when an access token ends: by the answer, else by its own claim, else after the documented hour."""
    if expires_in_s is not None:
        return now + timedelta(seconds=expires_in_s)
    claimed = read_claims(access).get("exp")
    if isinstance(claimed, int | float):
        try:
            return datetime.fromtimestamp(claimed, UTC)
        except (ValueError, OverflowError, OSError):
            return now + DOCUMENTED_LIFE
    return now + DOCUMENTED_LIFE
