"""What a file from a platform is: its first bytes decide, what the platform or its sender claims is not believed.

>>> from bot.channels.first_bytes import type_of
>>> type_of(b"%PDF-1.7"), type_of(b"<html>")
('application/pdf', 'application/octet-stream')
"""

from __future__ import annotations

STARTS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"%PDF-", "application/pdf"))
UNKNOWN = "application/octet-stream"


def type_of(content: bytes) -> str:
    """Give the MIME type of a photo or PDF, `UNKNOWN` when it is neither."""
    return next((mime for start, mime in STARTS if content.startswith(start)), UNKNOWN)
