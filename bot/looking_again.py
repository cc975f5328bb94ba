"""Whether an attempt of unknown end has landed, whatever it was about."""

from __future__ import annotations

from bot.attaching import find_file
from bot.katixo_calls import find
from handlers.bill_effects import Attach, Attached
from handlers.effects import KatixoAnswer, KatixoEffect
from handlers.paper_effects import FetchPdf, MakePack, PaperWish
from katixo_api.client import KatixoClient


async def look_for(client: KatixoClient, effect: KatixoEffect | Attach | PaperWish) -> KatixoAnswer | Attached | None:
    """Look whether Katixo has done it; None when it has not, and for what only reads: that is simply read again."""
    if isinstance(effect, FetchPdf | MakePack):
        return None
    return await (find_file(client, effect) if isinstance(effect, Attach) else find(client, effect))
