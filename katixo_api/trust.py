"""The certificate authorities that are trusted, read once a process: each reading takes 20 to 60 ms."""

from __future__ import annotations

import ssl
from functools import cache

import httpx


@cache
def trusted() -> ssl.SSLContext:
    """Give what httpx trusts by itself, shared by every client of this process; `SSL_CERT_FILE` and the like count."""
    return httpx.create_ssl_context()
