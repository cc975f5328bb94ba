"""Who is who: a user's phone number and business-scoped id lead to one address, and a number that moves on does not.

A number that comes back with another user id belongs to somebody new, who must not find the old owner's books.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.channels.whatsapp.messages import Recipient
from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.shapes import Json, part, text
from bot.channels.whatsapp.webhook import Sender, names_in
from bot.storage import addresses
from bot.storage.addresses import Name

PHONE, BSUID = "phone", "bsuid"


def settle_address(conn: Connection, sender: Sender, now: datetime) -> str:
    """Give the address of a sender, and remember every name that came with it."""
    phone = addresses.find(conn, NAME, sender.phone) if sender.phone else None
    bsuid = addresses.find(conn, NAME, sender.bsuid) if sender.bsuid else None
    address = _address(conn, sender, phone, bsuid)
    for known, name, kind in ((phone, sender.phone, PHONE), (bsuid, sender.bsuid, BSUID)):
        if name and (known is None or known.address != address):
            addresses.give(conn, NAME, name, kind, address, now)
    return address


def _address(conn: Connection, sender: Sender, phone: Name | None, bsuid: Name | None) -> str:
    if bsuid:
        return bsuid.address
    if phone is None:
        return sender.phone or sender.bsuid
    names = addresses.of_address(conn, NAME, phone.address)
    has_other_owner = sender.bsuid and any(name.kind == BSUID for name in names)
    return sender.bsuid if has_other_owner else phone.address


def move_names(conn: Connection, sender: Sender, content: Json, now: datetime) -> None:
    """Follow a user to a new number, as the platform tells it; who writes from the old one later is somebody else."""
    notice = part(content, "system")
    fresh = names_in(notice)
    if "changed" not in text(notice, "type") or not sender or not (fresh.phone or fresh.bsuid):
        return
    address = settle_address(conn, sender, now)
    if fresh.phone and fresh.phone != sender.phone:
        addresses.give(conn, NAME, fresh.phone, PHONE, address, now)
        if sender.phone:
            addresses.give(conn, NAME, sender.phone, PHONE, f"{sender.phone}~{now:%Y%m%d%H%M%S}", now)
    if fresh.bsuid and fresh.bsuid != sender.bsuid:
        addresses.give(conn, NAME, fresh.bsuid, BSUID, address, now)


def recipient_of(conn: Connection, address: str) -> Recipient:
    """Give the newest names of an address; one that never wrote is its own phone number."""
    names = addresses.of_address(conn, NAME, address)
    phone = next((one.name for one in names if one.kind == PHONE), "")
    bsuid = next((one.name for one in names if one.kind == BSUID), "")
    if names:
        return Recipient(phone, bsuid)
    return Recipient(phone=address) if address.isdecimal() else Recipient()
