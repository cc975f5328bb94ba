"""The files of messages, fetched before their turn: size, type and hash are of the bytes that came, not of a claim.

Photos of one album come as messages of their own without an end mark: their turns wait until the album has been
silent for a moment, and meanwhile all of them are fetched.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection

from bot.channels.contract import NotNow
from bot.channels.first_bytes import UNKNOWN, type_of
from bot.channels.telegram.intake import NAME
from bot.channels.telegram.transport import FILE_LIMIT, TelegramApi
from bot.channels.telegram.troubles import Blocked, Refused, TelegramTrouble, TooFast, WrongToken
from bot.channels.telegram.updates import Arrived, pack_arrived, unpack_arrived
from bot.engine.clock import Clock
from bot.storage import files, inbox
from bot.storage.database import Database, Transaction
from bot.storage.inbox import InboxRow

SILENCE_S = 1.2  # after so long no more photos of an album come
ALBUM_REACH = 20  # messages of a chat among which those of an album are looked for; an album has at most 10
GIVE_UP_S = 60.0  # after so long a file that does not come is asked for again from the user
RETRY_S = 3.0


class FilesOfMessages:
    """Fetches files of stored messages and keeps their bytes."""

    def __init__(self, api: TelegramApi, database: Database, clock: Clock, silence_s: float = SILENCE_S) -> None:
        self._api = api
        self._database = database
        self._clock = clock
        self._silence = timedelta(seconds=silence_s)

    async def fetch(self, row: InboxRow, arrived: Arrived) -> None:
        """Fetch the file of a message; the turns of an album wait until it is whole. Raises NotNow."""
        if not arrived.album:
            await self._fetch_one(row, arrived)
            return
        rows = await self._database.read(lambda connection: _album(connection, row, arrived.album))
        still_open = [one for one in rows if one.done_at is None]
        fetches = (self._fetch_one(one, unpack_arrived(one.body)) for one in still_open)
        for outcome in await asyncio.gather(*fetches, return_exceptions=True):
            if outcome is not None:
                raise outcome
        silent_at = max(one.received_at for one in rows) + self._silence
        if (wait_s := (silent_at - self._clock.now()).total_seconds()) > 0:
            raise NotNow(wait_s)

    async def _fetch_one(self, row: InboxRow, arrived: Arrived) -> None:
        if arrived.digest or arrived.trouble:
            return
        if arrived.size_bytes > FILE_LIMIT:
            await self._keep(row, replace(arrived, trouble="too_large"), None)
            return
        try:
            content = await self._api.fetch(arrived.file_id)
        except (TooFast, WrongToken) as error:
            raise NotNow(error.pause_s if isinstance(error, TooFast) else RETRY_S) from error
        except (Refused, Blocked) as error:
            too_large = isinstance(error, Refused) and error.is_too_large
            await self._keep(row, replace(arrived, trouble="too_large" if too_large else "lost"), None)
        except TelegramTrouble as error:
            if self._clock.now() - row.received_at < timedelta(seconds=GIVE_UP_S):
                raise NotNow(RETRY_S) from error
            await self._keep(row, replace(arrived, trouble="lost"), None)
        else:
            seen = type_of(content)
            mime = arrived.mime if seen == UNKNOWN else seen
            await self._keep(row, replace(arrived, mime=mime, size_bytes=len(content)), content)

    async def _keep(self, row: InboxRow, arrived: Arrived, content: bytes | None) -> None:
        """Store the bytes and what is known of them now in one commit."""
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            digest = files.put(tx.connection, content, arrived.mime, now) if content else ""
            kept = replace(arrived, digest=digest) if content else replace(arrived, trouble=arrived.trouble or "lost")
            inbox.rewrite(tx.connection, row.id, pack_arrived(kept))

        await self._database.write(unit)


def _album(connection: Connection, row: InboxRow, album: str) -> list[InboxRow]:
    """List the messages of an album, at least the one that is asked about."""
    around = inbox.after(connection, row.conversation, row.id - 1, ALBUM_REACH)
    return [one for one in around if one.channel == NAME and one.body and unpack_arrived(one.body).album == album]
