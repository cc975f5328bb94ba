"""The two ways in which the server may speak: as its pages say (docs) and as its code does (code).

Source: x-dialects. A dialect only chooses words and shapes; what is booked is the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from katixo_api.sandbox.books.refusals import Invalid, Malformed, Refused
from katixo_api.sandbox.options import DialectName

DOCS_BILL_WORDS = {
    "OPEN": "POSTED",
    "PARTIALLY_PAID": "POSTED",
    "PAID": "POSTED",
    "OVERDUE": "POSTED",
    "VOID": "VOIDED",
}
LEAST_ROLE = ("VIEWER", "OPERATOR", "ACCOUNTANT", "ADMIN", "OWNER")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a longer list."""

    content: Sequence[Mapping[str, object]]
    number: int
    size: int
    total: int

    @property
    def pages(self) -> int:
        """How many pages there are; none for an empty list."""
        return -(-self.total // self.size)


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to speak."""

    name: DialectName

    @property
    def is_code(self) -> bool:
        return self.name == "code"

    def success(self, data: object, message: str | None) -> dict[str, object]:
        """The envelope of an answer; the code leaves out what is null, so plain reads have no message."""
        if self.is_code:
            return _filled({"success": True, "message": message, "data": data})
        return {"success": True, "message": message or "OK", "data": data, "errors": None}

    def failure(self, refused: Refused) -> tuple[int, dict[str, object]]:
        """Status and body of a refusal."""
        if self.is_code:
            return self._code_failure(refused)
        fields = refused.fields if isinstance(refused, Invalid | Malformed) else None
        return refused.status, {"success": False, "message": refused.message, "data": None, "errors": fields or None}

    def forbidden(self, roles: Sequence[str]) -> Refused:
        """The refusal of a role that may not do this."""
        least = next(role for role in LEAST_ROLE if role in roles)
        text = "Access denied" if self.is_code else f"Access denied — {least} role required"
        return Refused(403, "ERR_ACCESS_DENIED", text)

    def page(self, page: Page, *, spring: bool = False) -> dict[str, object]:
        """A page; `spring` where the code answers with a Spring page and the pages do not say otherwise."""
        last = page.number + 1 >= page.pages
        counts = {"size": page.size, "totalElements": page.total, "totalPages": page.pages, "last": last}
        if not spring:
            return {"content": page.content, "page": page.number, **counts}
        order = {"sorted": False, "unsorted": True, "empty": True}
        place = {"pageNumber": page.number, "pageSize": page.size, "offset": page.number * page.size}
        return {
            "content": page.content,
            "pageable": {**place, "sort": order, "paged": True, "unpaged": False},
            **counts,
            "first": page.number == 0,
            "number": page.number,
            "numberOfElements": len(page.content),
            "empty": not page.content,
            "sort": order,
        }

    def expense_status(self, status: str, *, billable: bool) -> str:
        """ACTIVE and VOIDED, or RECORDED, BILLABLE and VOID."""
        if not self.is_code:
            return status
        if status == "VOIDED":
            return "VOID"
        return "BILLABLE" if billable else "RECORDED"

    def bill_status(self, status: str) -> str:
        """DRAFT, POSTED and VOIDED, or the code's own six words."""
        return status if self.is_code else DOCS_BILL_WORDS.get(status, status)

    def _code_failure(self, refused: Refused) -> tuple[int, dict[str, object]]:
        if refused.code == "UNAUTHORIZED":
            return 401, {"error": "UNAUTHORIZED", "message": "Authentication required"}
        if isinstance(refused, Malformed):
            return 500, {"success": False, "message": "An unexpected error occurred", "errors": ["INTERNAL_ERROR"]}
        if isinstance(refused, Invalid):
            errors = [f"{field}: {text}" for field, text in refused.fields.items()]
            return 400, {"success": False, "message": refused.message, "errors": errors}
        return refused.status, {"success": False, "message": refused.message, "errors": [refused.code]}


def rate_headers(dialect: Dialect, limit: int, remaining: int, reset_s: int) -> dict[str, str]:
    """The headers that tell how many calls are left; the code never sets them."""
    if dialect.is_code:
        return {}
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(max(remaining, 0)),
        "X-RateLimit-Reset": str(reset_s),
    }


def written(value: object) -> bytes:
    """JSON as bytes. Amounts have at most 15 digits, so their shortest float spelling is exact."""
    return json.dumps(value, default=_plain, ensure_ascii=False, separators=(",", ":")).encode()


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"cannot be written as JSON: {type(value).__name__}")


def without_nulls(value: object) -> object:
    """The value with all null members left out, at every depth."""
    if isinstance(value, Mapping):
        return _filled(value)
    if isinstance(value, list | tuple):
        return [without_nulls(item) for item in value]
    return value


def _filled(members: Mapping[str, object]) -> dict[str, object]:
    return {name: without_nulls(value) for name, value in members.items() if value is not None}
