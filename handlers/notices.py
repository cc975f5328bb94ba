"""What the bot says unasked: the notice beside a reply, for where only an approved template goes out.

A reminder is one `Reply`: its text and buttons as the chat shows them, and a `Notice` with the same facts cut into the
variables of a template. `bot.saying.announce` puts it into the outbox, once by its key; every channel draws the reply,
and WhatsApp takes the notice when its user has been silent for a day. Their texts: deploy/whatsapp-templates.

>>> due_today("Kumar Stores", to_pay="₹48,200, Sharma ₹23,100 today").values
('Kumar Stores', '₹48,200, Sharma ₹23,100 today', '-', '-', '-')
"""

from __future__ import annotations

from handlers.replies import Button, Notice

NOTHING = "-"  # a variable of a template may not be empty
TEMPLATES = {"due_today": 5, "books_update": 1}  # by name: how many variables each has


def due_today(
    business: str,
    *,
    to_pay: str = "",
    to_collect: str = "",
    on_hold: str = "",
    expiring: str = "",
    taps: tuple[Button, ...] = (),
) -> Notice:
    """Give the morning's facts, a phrase each, in the user's language. `taps` are Show, Tomorrow, Stop reminders."""
    facts = (business, to_pay, to_collect, on_hold, expiring)
    return Notice("due_today", tuple(fact or NOTHING for fact in facts), taps)


def books_update(text: str, taps: tuple[Button, ...] = ()) -> Notice:
    """Give one sentence about the books, for anything that has no template of its own. `taps` is Show."""
    return Notice("books_update", (text,), taps)
