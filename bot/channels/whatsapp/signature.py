"""Is a webhook from Meta? HMAC-SHA256 of the raw bytes under the app secret, compared in constant time.

>>> sign("secret", b"{}")[:19]
'sha256=77325902caca'
"""

from __future__ import annotations

import hashlib
import hmac

HEADER = "X-Hub-Signature-256"


def sign(secret: str, body: bytes | bytearray) -> str:
    """Give the header that Meta sends with a body."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def is_signed(secret: str, body: bytes | bytearray, header: str) -> bool:
    """Say whether the header belongs to the body; the comparison takes as long wherever they differ."""
    return hmac.compare_digest(sign(secret, body).encode(), header.encode("utf-8", "replace"))


def is_same(given: str, ours: str) -> bool:
    """Compare two secrets in constant time."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), ours.encode())
