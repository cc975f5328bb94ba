"""What hangs on other records: files and comments; and the bank accounts of the business."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from katixo_api.sandbox.books.records import ZERO, Money


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that hangs on a record."""

    id: str
    entity_type: str
    entity_id: str
    file_name: str
    file_type: str
    data: bytes
    uploaded_by: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a record; `system` when the server wrote it itself."""

    id: str
    entity_type: str
    entity_id: str
    text: str
    system: bool
    created_by: str | None
    created_by_name: str | None
    created_at: datetime
    created_seq: int


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account at a bank, and the account of the chart that stands for it."""

    id: str
    name: str
    bank_name: str
    account_number: str
    ifsc: str
    branch: str | None
    account_type: str
    gl_account_id: str
    opening_balance: Money = ZERO
    is_default: bool = False
    is_active: bool = True
    notes: str | None = None
