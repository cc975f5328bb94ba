"""Whose books an effect is for: those in which it was wished, not those that its chat is signed in to by now."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.sessions import Account
from bot.storage import people, tokens
from bot.storage.effects import EffectRow
from bot.turn import split_conversation


def account_of(connection: Connection, row: EffectRow) -> Account | None:
    """Give the account of an effect; None while nobody of it is signed in, so that the effect has to wait.

    Effects of an earlier release name no account; they are for whom their chat is signed in to.
    """
    if row.user and row.org:
        return Account(row.user, row.org) if tokens.load(connection, row.user, row.org) else None
    user = people.user_of(connection, *split_conversation(row.conversation))
    return Account(user.id, user.org) if user and user.org else None
