"""How the page looks on which a chat is signed in: plain forms, no script, nothing from anywhere else."""

from __future__ import annotations

import base64
import hashlib
import html

from handlers.states import Language
from handlers.wording import say

STYLE = """
:root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif }
body { max-width: 26rem; margin: 3rem auto; padding: 0 1.25rem }
details { margin-top: 2rem }
h1 { font-size: 1.4rem } form { display: grid; gap: .9rem; margin-top: 1.5rem } label { display: grid; gap: .25rem }
input, button { font: inherit; padding: .65rem .8rem; border-radius: .6rem; border: 1px solid #8888 }
button { background: #0b6e4f; color: #fff; border: 0 }
button.other { background: none; color: inherit; border: 1px solid #8888 }
.trouble { border-left: .25rem solid #c0392b; padding-left: .8rem }
"""
POLICY = (
    f"default-src 'none'; style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)


def draw_phone_form(language: Language, whose: str, *, phone: str = "", own: str = "", trouble: str = "") -> str:
    """Ask for the phone number, and for the password or a code; or for an API key.

    `own` shows the number that the chat has; who leaves the field empty means it.
    """
    asked = say(language, "page_own_phone", phone=own) if own else say(language, "page_phone")
    fields = (
        _field(asked, "phone", phone, "tel", "tel", required=not own)
        + _field(say(language, "page_password"), "password", "", "password", "current-password")
        + _button(say(language, "page_with_password"), "password")
        + _button(say(language, "page_send"), "code", other=True)
    )
    key = _field(say(language, "page_key"), "key", "", "password", "off", required=True) + _button(
        say(language, "page_with_key"), "key"
    )
    instead = f"<details><summary>{html.escape(say(language, 'page_key_instead'))}</summary>{_form(key)}</details>"
    return _page(language, _words(whose) + _trouble(trouble) + _form(fields) + instead)


def draw_code_form(language: Language, whose: str, phone: str, shown: str, *, trouble: str = "") -> str:
    """Ask for the code that has been sent."""
    fields = (
        f'<input type="hidden" name="phone" value="{html.escape(phone)}">'
        + _field(say(language, "page_code"), "code", "", "text", "one-time-code", required=True)
        + _button(say(language, "page_check"), "check")
    )
    sent = _words(say(language, "page_sent", phone=shown))
    return _page(language, _words(whose) + sent + _trouble(trouble) + _form(fields))


def draw_open_chat(language: Language) -> str:
    """Offer to open the chat in this browser."""
    return _page(language, _words(say(language, "page_chat_link")) + _form(_button(say(language, "page_open"), "open")))


def draw_sentence(language: Language, *sentences: str) -> str:
    """Say something and ask for nothing."""
    return _page(language, "".join(map(_words, sentences)))


def _page(language: Language, body: str) -> str:
    title = html.escape(say(language, "page_title"))
    return (
        f'<!doctype html><html lang="{"hi" if language == "hi" else "en"}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{title}</title><style>{STYLE}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    )


def _form(fields: str) -> str:
    return f'<form method="post">{fields}</form>'


def _field(words: str, name: str, value: str, kind: str, fills: str, *, required: bool = False) -> str:
    mode = ' inputmode="numeric"' if name == "code" else ""
    needed = " required" if required else ""
    return (
        f'<label>{html.escape(words)}<input type="{kind}" name="{name}" value="{html.escape(value)}" '
        f'autocomplete="{fills}" maxlength="200"{mode}{needed}></label>'
    )


def _button(words: str, step: str, *, other: bool = False) -> str:
    look = ' class="other"' if other else ""
    return f'<button name="step" value="{step}"{look}>{html.escape(words)}</button>'


def _words(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def _trouble(text: str) -> str:
    return f'<p class="trouble" role="alert">{html.escape(text)}</p>' if text else ""
