"""What we send, in the platform's JSON: texts, buttons, lists, files, templates, the read tick.

Source: Meta, WhatsApp Cloud API, "Messages" reference. Pure; lengths are kept by `rendering`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.channels.cutting import clean, fits, shorten
from bot.channels.rendering import Choice, Drawn, Limits

Payload: TypeAlias = dict[str, object]

LIMITS = Limits(text=4096, beside_choices=1024, buttons=3, label=20, data_bytes=200, rows=10, row_label=24)
CAPTION_LIMIT = 1024
VARIABLE_LIMIT = 850  # characters of all variables; with the template's own words they may have 1,024
DEVANAGARI = re.compile(r"[\u0900-\u097f]")
OPENERS = {"en": "Choose", "hi": "चुनें"}


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom: by phone number where it is known, else by the business-scoped id."""

    phone: str = ""
    bsuid: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """An uploaded file, by the platform's id of it."""

    kind: Literal["image", "document"]
    id: str
    name: str


def message(to: Recipient, content: Payload, *, outbox: int, quoted: str = "") -> Payload:
    """Address a content, with our own number of it, as an answer to what it quotes."""
    address = {"to": to.phone} if to.phone else {"recipient": to.bsuid}
    context = {"context": {"message_id": quoted}} if quoted else {}
    head = {"messaging_product": "whatsapp", "recipient_type": "individual", **address}
    return {**head, **context, "biz_opaque_callback_data": str(outbox), **content}


def content_of(drawn: Drawn) -> Payload:
    """Give a drawn message in the platform's words."""
    match drawn.form:
        case "text" | "numbered":
            return {"type": "text", "text": {"body": drawn.text, "preview_url": False}}
        case "buttons":
            action: Payload = {"buttons": [_button(choice) for choice in drawn.choices]}
        case "list":
            rows = [{"id": choice.data, "title": choice.label} for choice in drawn.choices]
            action = {"button": OPENERS[language_of(drawn.text)], "sections": [{"rows": rows}]}
    kind = "button" if drawn.form == "buttons" else "list"
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": drawn.text}, "action": action}}


def contents_with_file(drawn: tuple[Drawn, ...], media: Media) -> tuple[Payload, ...]:
    """Give drawn messages that bring a file: beside the last one's words where it fits, for each one costs."""
    *before, last = drawn
    texts = tuple(map(content_of, before))
    if last.form == "buttons":
        return (*texts, _with_header(content_of(last), media))
    if last.form == "list" or not fits(last.text, CAPTION_LIMIT):
        return (*texts, file_content(media), content_of(last))
    return (*texts, file_content(media, last.text))


def file_content(media: Media, caption: str = "") -> Payload:
    """Give an uploaded file as a message."""
    return {"type": media.kind, media.kind: {**_file(media), **({"caption": caption} if caption else {})}}


def template_content(name: str, language: str, values: tuple[str, ...], taps: tuple[str, ...] = ()) -> Payload:
    """Give an approved template: its variables filled, each in one line, and what its buttons hand back."""
    filled = [{"type": "text", "text": one_line(value, VARIABLE_LIMIT // len(values))} for value in values]
    body = [{"type": "body", "parameters": filled}] if filled else []
    buttons = [_quick_reply(place, data) for place, data in enumerate(taps)]
    return {
        "type": "template",
        "template": {"name": name, "language": {"code": language}, "components": [*body, *buttons]},
    }


def read_tick(message_id: str, *, typing: bool) -> Payload:
    """Say that a message was read, and that an answer is being written."""
    shown = {"typing_indicator": {"type": "text"}} if typing else {}
    return {"messaging_product": "whatsapp", "status": "read", "message_id": message_id, **shown}


def one_line(value: str, most: int = VARIABLE_LIMIT) -> str:
    """Bring a variable into the form that templates take: no line ends, tabs or runs of blanks, never empty.

    >>> one_line("Done.\\nEXP-12,   ₹500")
    'Done. EXP-12, ₹500'
    """
    return shorten(" ".join(clean(value).split()) or "-", most)


def language_of(text: str) -> str:
    """Give the language whose template and words fit a text: hi for Devanagari, else en."""
    return "hi" if DEVANAGARI.search(text) else "en"


def _with_header(content: Payload, media: Media) -> Payload:
    """Put a file above the words of a message with buttons."""
    interactive = content["interactive"]
    header = {"type": media.kind, media.kind: _file(media)}
    return {**content, "interactive": {"header": header, **(interactive if isinstance(interactive, dict) else {})}}


def _file(media: Media) -> Payload:
    return {"id": media.id, **({"filename": media.name} if media.kind == "document" else {})}


def _button(choice: Choice) -> Payload:
    return {"type": "reply", "reply": {"id": choice.data, "title": choice.label}}


def _quick_reply(place: int, data: str) -> Payload:
    payload = [{"type": "payload", "payload": data}]
    return {"type": "button", "sub_type": "quick_reply", "index": str(place), "parameters": payload}
