"""What the rules say instead of doing something wrong.

Exception
└── Refused            the request is understood and not allowed: HTTP status, machine code, sentence
    ├── Counted        the refusal itself is remembered (a wrong password)
    ├── Invalid        members of the request break a rule: field name to message
    └── Malformed      the request cannot be read at all (JSON, enum, UUID, a text longer than its column)
"""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """A business rule says no. `code` is the machine code that the code dialect puts into `errors`."""

    permanent = True

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


class Counted(Refused):
    """A refusal that leaves a trace: what was changed before it is kept."""


class Invalid(Refused):
    """Members of the request are missing or out of bounds; `fields` says which and why."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__(400, "VALIDATION_FAILED", "Validation failed")
        self.fields = dict(fields)


class Malformed(Refused):
    """The request cannot be read: 400 where the pages speak, 500 where the code does."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__(400, "MALFORMED", "Malformed request")
        self.fields = dict(fields)


def missing(kind: str, record_id: str) -> Refused:
    """The answer for a record that is not there: 404 with the code of its kind."""
    code = f"ERR_{kind.replace(' ', '').upper()}_NOT_FOUND"
    return Refused(404, code, f"{kind} not found with id: {record_id}")
