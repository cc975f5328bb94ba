"""Comments on any record, and below bills, vendor payments and vendor credits."""

from __future__ import annotations

from collections.abc import Callable

from katixo_api.sandbox.books import bills, remarks, vendor_credits, vendor_payments
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.paper_records import Comment
from katixo_api.sandbox.books.refusals import Malformed
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, READERS, Call, Handler, Reply, Route
from katixo_api.sandbox.forms import Form, read_form

LONGEST, LONGEST_TYPE = 2000, 30


class CommentForm(Form):
    text: str | None = None


def add_comment(call: Call) -> Reply:
    """Comment on any record: the whole body is the text; nobody checks that the record exists."""
    try:
        text = call.request.body.decode()
    except UnicodeDecodeError as error:
        raise Malformed({"body": "is not UTF-8"}) from error
    written = _remark(call, _entity_type(call), call.params["entityId"].lower(), text)
    return Reply(_show(call, written), 201, "Comment added")


def list_comments(call: Call) -> Reply:
    """Comments of any record as a Spring page, newest first."""
    found = remarks.remarks_on(call.books, _entity_type(call), call.params["entityId"].lower())
    return Reply(call.dialect.page(page_of(call, found, lambda comment: _show(call, comment)), spring=True))


def delete_comment(call: Call) -> Reply:
    """Delete one's own comment."""
    remarks.take_back(call.books, call.clerk, call.params["commentId"].lower())
    return Reply(status=204)


def _below(path: str, entity_type: str, find: Callable[[Books, str], object]) -> tuple[Route, Route]:
    return (
        Route("POST", f"/api/v1/{path}/{{id}}/comments", _adding(entity_type, find), BOOKKEEPERS),
        Route("GET", f"/api/v1/{path}/{{id}}/comments", _listing(entity_type, find), READERS),
    )


def _adding(entity_type: str, find: Callable[[Books, str], object]) -> Handler:
    def add(call: Call) -> Reply:
        find(call.books, call.id)
        text = read_form(CommentForm, call).text or ""
        return Reply(_show(call, _remark(call, entity_type, call.id, text)), 201, "Comment added")

    return add


def _listing(entity_type: str, find: Callable[[Books, str], object]) -> Handler:
    def listed(call: Call) -> Reply:
        find(call.books, call.id)
        found = remarks.remarks_on(call.books, entity_type, call.id)
        return Reply(call.dialect.page(page_of(call, found, lambda comment: _show(call, comment))))

    return listed


def _remark(call: Call, entity_type: str, entity_id: str, text: str) -> Comment:
    if len(text) > LONGEST or "\0" in text:
        raise Malformed({"text": "is too long"})
    return remarks.remark(call.books, call.clerk, entity_type, entity_id, text)


def _entity_type(call: Call) -> str:
    entity_type = call.params["entityType"]
    if len(entity_type) > LONGEST_TYPE or "\0" in entity_type:
        raise Malformed({"entityType": "is too long"})
    return entity_type


def _show(call: Call, comment: Comment) -> dict[str, object]:
    return {
        "id": comment.id,
        "orgId": call.books.id,
        "entityType": comment.entity_type,
        "entityId": comment.entity_id,
        "commentText": comment.text,
        "system": comment.system,
        "deleted": False,
        "createdBy": comment.created_by,
        "createdByName": comment.created_by_name,
        "createdAt": comment.created_at,
        "updatedAt": comment.created_at,
    }


ROUTES = (
    Route("POST", "/api/v1/comments/{entityType}/{entityId}", add_comment, ANYONE),
    Route("GET", "/api/v1/comments/{entityType}/{entityId}", list_comments, ANYONE),
    Route("DELETE", "/api/v1/comments/{commentId}", delete_comment, ANYONE),
    *_below("bills", "BILL", bills.find_bill),
    *_below("vendor-payments", "VENDOR_PAYMENT", vendor_payments.find_payment),
    *_below("vendor-credits", "VENDOR_CREDIT", vendor_credits.find_credit),
)
