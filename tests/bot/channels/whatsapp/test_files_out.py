"""A file of ours: uploaded, then sent as a picture or a document within the platform's limits."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from bot.channels.whatsapp.graph import Access, Graph
from bot.channels.whatsapp.messages import Recipient, file_content, message
from tests.fake_graph import NUMBER, TOKEN, VERSION, fake_graph
from tests.webhooks import PHONE


@pytest.mark.parametrize("kind", ["image", "document"])
async def test_a_file_is_uploaded_and_sent(kind: str) -> None:
    async with fake_graph() as platform:
        graph = Graph(Access(platform.url, VERSION, SecretStr(TOKEN), NUMBER), call_s=5.0, file_s=5.0)
        media = await graph.upload(b"%PDF-1.7", "application/pdf", "sheet.pdf")
        content = file_content(kind, media, caption="₹1,000 " * 300, filename="sheet.pdf")
        id = await graph.send(message(Recipient(phone=PHONE), content, outbox=1))
        await graph.close()
    assert platform.uploads == [("sheet.pdf", b"%PDF-1.7")]
    assert (id, platform.refused, platform.sent[0]["type"]) == (platform.ids[0], [], kind)
