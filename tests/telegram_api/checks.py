"""What the Bot API refuses, with its words. Sources: core.telegram.org/bots/api and what its server answers."""

from __future__ import annotations

import html
import json
import re

TEXT_UNITS, DATA_BYTES, BUTTONS, ROW_BUTTONS, COMMANDS = 4096, 64, 100, 8, 100
CAPTION_UNITS = 1024
TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "tg-spoiler", "blockquote"}
TOKEN = re.compile(r"<(/?)([a-z-]+)>|&(?:lt|gt|amp|quot|#\d+);|([<>&])|[^<>&]+")
Keyboard = list[list[dict[str, str]]]


class Bad(Exception):
    """The request is refused with an HTTP status and the server's words."""

    def __init__(self, words: str, status: int = 400, *, retry_after: int = 0) -> None:
        super().__init__(words)
        self.status = status
        self.retry_after = retry_after


def units(text: str) -> int:
    """Count as Telegram does: in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def check_text(params: dict[str, str]) -> str:
    """Parse a text's HTML strictly and give what is shown."""
    if params.get("parse_mode") != "HTML":
        raise Bad("Bad Request: this bot is to send HTML")
    text = parse_html(params.get("text", "")).strip()
    if not text:
        raise Bad("Bad Request: message text is empty")
    if units(text) > TEXT_UNITS:
        raise Bad("Bad Request: message is too long")
    return text


def check_caption(params: dict[str, str]) -> str:
    """Give the words beside a file."""
    caption = parse_html(params.get("caption", ""))
    if units(caption) > CAPTION_UNITS:
        raise Bad("Bad Request: message caption is too long")
    return caption


def parse_html(source: str) -> str:
    """Give the text of HTML; everything that is no tag or entity has to be escaped."""
    shown, opened = [], []
    for found in TOKEN.finditer(source):
        closing, tag, stray = found[1], found[2], found[3]
        if stray or (tag and tag not in TAGS):
            raise Bad(f"Bad Request: can't parse entities: unsupported start tag at byte offset {found.start()}")
        if tag and not closing:
            opened.append(tag)
        elif tag:
            if not opened or opened.pop() != tag:
                raise Bad("Bad Request: can't parse entities: unexpected end tag")
        else:
            shown.append(html.unescape(found[0]))
    if opened:
        raise Bad("Bad Request: can't parse entities: can't find end tag")
    return "".join(shown)


def check_keyboard(params: dict[str, str]) -> Keyboard:
    """Give the rows of an inline keyboard; none means that there is none."""
    markup = json.loads(params.get("reply_markup", "{}"))
    if set(markup) - {"inline_keyboard"}:
        raise Bad("Bad Request: object expected as reply markup")
    rows: Keyboard = markup.get("inline_keyboard", [])
    if sum(map(len, rows)) > BUTTONS or any(not 0 < len(row) <= ROW_BUTTONS for row in rows):
        raise Bad("Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if set(button) != {"text", "callback_data"} or not button["text"].strip():
            raise Bad("Bad Request: inline keyboard button text can't be empty")
        if not 0 < len(button["callback_data"].encode()) <= DATA_BYTES:
            raise Bad("Bad Request: BUTTON_DATA_INVALID")
    return rows


def check_commands(params: dict[str, str]) -> list[tuple[str, str]]:
    """Give the rows of a commands menu."""
    rows = [(str(one["command"]), str(one["description"])) for one in json.loads(params["commands"])]
    if len(rows) > COMMANDS or len({name for name, _ in rows}) < len(rows):
        raise Bad("Bad Request: BOT_COMMANDS_TOO_MUCH")
    for name, words in rows:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", name) or not 0 < len(words) <= 256:
            raise Bad("Bad Request: BOT_COMMAND_INVALID")
    if params.get("language_code") and not re.fullmatch(r"[a-z]{2}", params["language_code"]):
        raise Bad("Bad Request: invalid language code specified")
    return rows


def check_webhook(params: dict[str, str]) -> str:
    """Give the address of a webhook; http only to this machine, as with a Bot API server of one's own."""
    url = params.get("url", "")
    if not url.startswith(("https://", "http://127.0.0.1")):
        raise Bad("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", params.get("secret_token", "")):
        raise Bad("Bad Request: secret token contains illegal characters")
    return url
