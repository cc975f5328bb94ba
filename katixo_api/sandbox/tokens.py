"""Access tokens: JWTs signed with HS256, claims sub, org_id, role, iat, exp (and a jti, so that no two are alike)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from katixo_api.sandbox.books.people import User


@dataclass(frozen=True, slots=True)
class Claims:
    """Who a token speaks for."""

    user_id: str
    org_id: str
    issued_at: int


def issue(user: User, key: str, now: datetime, lives: timedelta) -> str:
    """A signed access token for a user."""
    at = int(now.timestamp())
    claims = {
        "sub": user.id,
        "org_id": user.org_id,
        "role": user.role,
        "iat": at,
        "exp": at + int(lives.total_seconds()),
        "jti": secrets.token_hex(8),
    }
    head = _encode(b'{"alg":"HS256","typ":"JWT"}')
    signed = f"{head}.{_encode(json.dumps(claims, separators=(',', ':')).encode())}"
    return f"{signed}.{_encode(_sign(signed, key))}"


def read_token(token: str, key: str, now: datetime) -> Claims | None:
    """The claims of a token, None when it is not ours, changed, or out of date."""
    signed, _, signature = token.rpartition(".")
    try:
        if not hmac.compare_digest(_decode(signature), _sign(signed, key)):
            return None
        claims = json.loads(_decode(signed.partition(".")[2]))
    except ValueError:
        return None
    if claims["exp"] <= now.timestamp():
        return None
    return Claims(claims["sub"], claims["org_id"], claims["iat"])


def api_key(user: User, key: str) -> str:
    """The user's API key: always the same, for nobody makes or revokes one here."""
    return "kat_" + _encode(_sign(f"api key of {user.id}", key))


def new_refresh_token() -> str:
    """64 random bytes, as the server makes them."""
    return secrets.token_urlsafe(64)


def _sign(text: str, key: str) -> bytes:
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()


def _encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
