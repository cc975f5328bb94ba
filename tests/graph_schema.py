"""What the platform takes, written from its documented limits: every request of ours is checked against this.

Source: Meta, WhatsApp Cloud API, "Messages" reference; the limits of texts, buttons, lists and templates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from jsonschema import Draft202012Validator

TRIMMED = r"^\S(?:[\s\S]*\S)?$"


def _text(most: int) -> dict[str, object]:
    return {"type": "string", "minLength": 1, "maxLength": most, "pattern": TRIMMED}


def _record(required: str, **members: object) -> dict[str, object]:
    return {"type": "object", "required": required.split(), "properties": members, "additionalProperties": False}


BUTTON = _record("type reply", type={"const": "reply"}, reply=_record("id title", id=_text(256), title=_text(20)))
ROW = _record("id title", id=_text(200), title=_text(24), description=_text(72))
SECTION = _record("rows", title=_text(24), rows={"type": "array", "minItems": 1, "maxItems": 10, "items": ROW})
BUTTONS = _record("buttons", buttons={"type": "array", "minItems": 1, "maxItems": 3, "items": BUTTON})
LIST = _record("button sections", button=_text(20), sections={"type": "array", "minItems": 1, "items": SECTION})
BODY = _record("text", text={"type": "string", "minLength": 1, "maxLength": 1024})
IMAGE, DOCUMENT = _record("id", id=_text(100)), _record("id filename", id=_text(100), filename=_text(240))
HEADER = {
    "oneOf": [
        _record("type image", type={"const": "image"}, image=IMAGE),
        _record("type document", type={"const": "document"}, document=DOCUMENT),
    ]
}
INTERACTIVE = {
    "oneOf": [
        _record("type body action", type={"const": "button"}, header=HEADER, body=BODY, action=BUTTONS),
        _record("type body action", type={"const": "list"}, body=BODY, action=LIST),
    ]
}
VARIABLE = _record(
    "type text",
    type={"const": "text"},
    text={"type": "string", "pattern": r"^(?!.*(?:[\n\t\r]| {4})).+$", "maxLength": 1024},
)
PARAMETERS = _record("type parameters", type={"const": "body"}, parameters={"type": "array", "items": VARIABLE})
PAYLOAD = _record("type payload", type={"const": "payload"}, payload=_text(128))
QUICK_REPLY = _record(
    "type sub_type index parameters",
    type={"const": "button"},
    sub_type={"const": "quick_reply"},
    index={"enum": ["0", "1", "2"]},
    parameters={"type": "array", "minItems": 1, "maxItems": 1, "items": PAYLOAD},
)
TEMPLATE = _record(
    "name language components",
    name={"type": "string", "pattern": "^[a-z0-9_]{1,512}$"},
    language=_record("code", code={"enum": ["en", "hi"]}),
    components={"type": "array", "items": {"oneOf": [PARAMETERS, QUICK_REPLY]}},
)
HEAD = {
    "messaging_product": {"const": "whatsapp"},
    "recipient_type": {"const": "individual"},
    "to": {"type": "string", "pattern": r"^\d{6,15}$"},
    "recipient": {"type": "string", "pattern": r"^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$"},
    "context": _record("message_id", message_id={"type": "string", "minLength": 1}),
    "biz_opaque_callback_data": {"type": "string", "maxLength": 512},
}
KINDS: dict[str, object] = {
    "text": _record(
        "body", body={"type": "string", "minLength": 1, "maxLength": 4096}, preview_url={"type": "boolean"}
    ),
    "interactive": INTERACTIVE,
    "template": TEMPLATE,
    "image": _record("id", id=_text(100), caption=_text(1024)),
    "document": _record("id filename", id=_text(100), caption=_text(1024), filename=_text(240)),
}
MESSAGE = {
    "oneOf": [
        {
            **_record(f"messaging_product recipient_type type {kind}", **HEAD, type={"const": kind}, **{kind: content}),
            "oneOf": [{"required": ["to"]}, {"required": ["recipient"]}],
        }
        for kind, content in KINDS.items()
    ]
}
READ = _record(
    "messaging_product status message_id",
    messaging_product={"const": "whatsapp"},
    status={"const": "read"},
    message_id={"type": "string", "minLength": 1},
    typing_indicator=_record("type", type={"const": "text"}),
)
_MESSAGE, _READ = Draft202012Validator(MESSAGE), Draft202012Validator(READ)


def complaints(request: dict[str, object]) -> list[str]:
    """List what the platform would refuse in a request; nothing when it is fine."""
    validator = _READ if "status" in request else _MESSAGE
    return [error.message for error in validator.iter_errors(request)] + list(_beyond_schema(request))


def _beyond_schema(request: dict[str, object]) -> Iterator[str]:
    """Find what a schema cannot say: twins among titles and ids, more than ten rows in all, half characters."""
    interactive = request.get("interactive")
    titles, ids = list(found(interactive, "title")), list(found(interactive, "id"))
    for name, values in (("title", titles), ("id", ids)):
        yield from (f"two times the {name} {value}" for value, count in Counter(values).items() if count > 1)
    if len(titles) > 10:
        yield "more than ten rows"
    if re.search(r"[\0\ud800-\udfff]", repr(sorted(found(request, "body"))) + "".join(found(request, "text"))):
        yield "half a character"


def found(value: object, name: str) -> Iterator[str]:
    """Give every text of this name, wherever it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name and isinstance(inner, str):
                yield inner
            yield from found(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from found(inner, name)


TAKEN_TYPES = ("text/plain", "application/pdf", "image/jpeg", "image/png")
TAKEN_FAMILIES = ("application/vnd.openxmlformats-officedocument.", "application/vnd.ms-", "application/msword")


def upload_complaint(content: bytes, mime: str, named: str) -> str:
    """Say what the platform would refuse of an upload; "" when it is fine."""
    if mime != named or not (mime in TAKEN_TYPES or mime.startswith(TAKEN_FAMILIES)):
        return f"the type {named} of a file of {mime} is not taken"
    starts = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG", "application/pdf": b"%PDF-"}
    if not content.startswith(starts.get(mime, b"")) or not 0 < len(content) <= 100 << 20:
        return f"the bytes are no {mime}, or too many"
    return ""


def media_of(message: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Give kind and id of every uploaded file in a message, also in a header."""
    interactive = message.get("interactive")
    header = interactive.get("header", {}) if isinstance(interactive, dict) else {}
    for place in (message, header):
        for kind in ("image", "document"):
            if isinstance(content := place.get(kind), dict):
                yield kind, str(content["id"])
