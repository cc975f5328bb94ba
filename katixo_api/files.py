"""Files that an answer consists of, instead of an envelope."""

from __future__ import annotations

from katixo_api.errors import Unreadable


def read_bytes(data: object) -> bytes:
    """Take the bytes of an answer."""
    if not isinstance(data, bytes):
        raise Unreadable("no file")
    return data


def read_pdf(data: object) -> bytes:
    """Take the bytes of a PDF; raises `Unreadable` for a page of HTML that came with a yes.

    >>> read_pdf(b"%PDF-1.7 ...")
    b'%PDF-1.7 ...'
    """
    content = read_bytes(data)
    if b"%PDF-" not in content[:1024]:
        raise Unreadable("no PDF")
    return content
