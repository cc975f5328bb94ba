"""Kept files to Katixo's entries. There is no idempotency key there, so a file is found again by its name.

A file that is refused, or not taken after many tries, stays with us; its user hears it once.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.storage.files import StoredFile
from handlers.bill_effects import Attach, Attached
from katixo_api.client import KatixoClient
from katixo_api.errors import OutOfBounds

TRIES = 12  # after these a file that the server does not take stays with us
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp", "application/pdf": ".pdf"}


async def send_file(
    client: KatixoClient, effect: Attach, kept: StoredFile | None, guard: Callable[[], None]
) -> Attached:
    """Attach a kept file to its entry; raises `OutOfBounds` when it is kept no more."""
    if kept is None:
        raise OutOfBounds("the file is kept no more")
    name = effect.name + ENDINGS.get(kept.mime, "")
    await client.attachments.add(
        effect.of, effect.entry_id, name=name, content=kept.data, media_type=kept.mime, guard=guard
    )
    return Attached()


async def find_file(client: KatixoClient, effect: Attach) -> Attached | None:
    """Look whether the file hangs on its entry; None when it does not."""
    listed = await client.attachments.list(effect.of, effect.entry_id)
    names = [one.file_name.partition(".")[0] for one in listed if not one.deleted]
    return Attached() if effect.name in names else None
