"""The stored form of a conversation: JSON with a format number; `load` reads every earlier format."""

from __future__ import annotations

from pydantic import TypeAdapter

from handlers.states import Conversation

_ADAPTER = TypeAdapter(Conversation)


def store(conversation: Conversation) -> bytes:
    """Give the stored form of a conversation."""
    return _ADAPTER.dump_json(conversation, exclude_none=True)


def load(body: bytes | None) -> Conversation:
    """Read a stored conversation; None is a conversation that has not begun."""
    return _ADAPTER.validate_json(body) if body else Conversation()
