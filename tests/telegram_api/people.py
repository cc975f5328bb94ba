"""A person with the Telegram app: what they do becomes the updates that Telegram would send."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.telegram_api.messages import Message
from tests.telegram_api.server import FakeTelegram

APP_TEXT_LIMIT = 4096  # the app sends longer texts in pieces


@dataclass(slots=True)
class TelegramUser:
    """Somebody in a private chat with the bot; `clock` gives the moment in seconds, as Telegram's."""

    telegram: FakeTelegram
    id: int = 5_000_111_222
    language: str = "en"
    clock: Callable[[], float] = time.time

    def __post_init__(self) -> None:
        self.telegram.chats.add(self.id)

    async def say(self, text: str, *, answers: int = 0) -> int:
        """Send a text, in pieces when it is long; give the number of the last update."""
        number = 0
        for start in range(0, len(text), APP_TEXT_LIMIT):
            piece = text[start : start + APP_TEXT_LIMIT]
            quote = {"reply_to_message": {"message_id": answers}} if answers else {}
            number = await self.telegram.push(message={**self._message(), "text": piece, **quote})
        return number

    async def rewrite(self, message: int, text: str) -> int:
        """Change the words of an earlier message."""
        changed = {**self._message(), "message_id": message, "edit_date": int(self.clock()), "text": text}
        return await self.telegram.push(edited_message=changed)

    async def send_photo(self, content: bytes, caption: str = "", *, album: str = "") -> int:
        """Send a photo, in two sizes as Telegram makes them."""
        file_id = self.put_file(content)
        large = {"file_id": file_id, "file_unique_id": file_id, "width": 900, "height": 1600, "file_size": len(content)}
        small = {**large, "file_id": "thumb", "width": 90, "height": 160, "file_size": 900}
        group = {"media_group_id": album} if album else {}
        return await self.telegram.push(
            message={**self._message(), "photo": [small, large], "caption": caption, **group}
        )

    async def send_document(
        self, name: str, mime: str, content: bytes, *, claimed_size: int | None = None, caption: str = ""
    ) -> int:
        """Send a file as a document; its size may be claimed to be another."""
        size = len(content) if claimed_size is None else claimed_size
        document = {"file_id": self.put_file(content), "file_name": name, "mime_type": mime, "file_size": size}
        return await self.telegram.push(message={**self._message(), "document": document, "caption": caption})

    async def send_other(self, kind: str) -> int:
        """Send what is neither text nor a file: a sticker, a voice note."""
        return await self.telegram.push(message={**self._message(), kind: {"file_id": "x"}})

    async def tap(self, message: Message, data: str) -> int:
        """Tap a button of a message, though it may be gone since."""
        query = f"q{len(self.telegram.queries) + 1}"
        self.telegram.queries[query] = 0
        shown = {"message_id": message.id, "date": 1, "chat": self._chat()}
        return await self.telegram.push(
            callback_query={"id": query, "from": self._who(), "message": shown, "chat_instance": "1", "data": data}
        )

    async def press(self, label: str) -> int:
        """Tap the button with these words on the newest message that shows it."""
        return await self.tap(*next((one, b["callback_data"]) for one, b in self.shown() if b["text"] == label))

    async def block(self) -> int:
        """Block the bot."""
        change = {"chat": self._chat(), "from": self._who(), "date": int(self.clock())}
        return await self.telegram.push(my_chat_member={**change, "new_chat_member": {"status": "kicked"}})

    def shown(self) -> list[tuple[Message, dict[str, str]]]:
        """List the buttons that the chat shows, newest message first."""
        mine = sorted((one for one in self.telegram.messages if one.chat == self.id), key=lambda one: -one.touched)
        return [(message, button) for message in mine for button in message.buttons]

    def texts(self) -> list[str]:
        """Give the bot's messages as the chat shows them now, oldest first."""
        return [one.text for one in self.telegram.messages if one.chat == self.id]

    def put_file(self, content: bytes) -> str:
        """Keep a file at Telegram; give its id."""
        file_id = hashlib.sha256(content).hexdigest()[:24]
        self.telegram.files[file_id] = content
        return file_id

    def _message(self) -> dict[str, object]:
        number = self.telegram.new_id()
        return {"message_id": number, "date": int(self.clock()), "chat": self._chat(), "from": self._who()}

    def _chat(self) -> dict[str, object]:
        return {"id": self.id, "type": "private", "first_name": "Asha"}

    def _who(self) -> dict[str, object]:
        return {"id": self.id, "is_bot": False, "first_name": "Asha", "language_code": self.language}
