"""Reading an uploaded file out of a multipart/form-data body."""

from __future__ import annotations

import re
from dataclasses import dataclass

BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
NAME = re.compile(r'[ ;]name="([^"]*)"')
FILE_NAME = re.compile(r'filename="([^"]*)"')
TYPE = re.compile(r"^content-type:\s*([\w.+-]+/[\w.+-]+)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent."""

    name: str
    content_type: str
    data: bytes


def read_upload(content_type: str, body: bytes, field: str) -> Upload | None:
    r"""The file in a form field, None when there is none.

    >>> body = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--b--\r\n'
    >>> read_upload("multipart/form-data; boundary=b", body, "file")
    Upload(name='a.txt', content_type='application/octet-stream', data=b'hello')
    >>> read_upload("application/json", b"{}", "file") is None
    True
    """
    found = BOUNDARY.search(content_type)
    if not content_type.startswith("multipart/form-data") or found is None:
        return None
    for part in body.split(b"--" + found[1].encode())[1:]:
        upload = _upload(part, field)
        if upload is not None:
            return upload
    return None


def _upload(part: bytes, field: str) -> Upload | None:
    head_bytes, separator, data = part.partition(b"\r\n\r\n")
    head = head_bytes.decode(errors="replace")
    name, file_name, kind = NAME.search(head), FILE_NAME.search(head), TYPE.search(head)
    if not separator or name is None or name[1] != field or file_name is None:
        return None
    return Upload(file_name[1], kind[1] if kind else "application/octet-stream", data.removesuffix(b"\r\n"))
