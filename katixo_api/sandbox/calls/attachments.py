"""Files that hang on records."""

from __future__ import annotations

from katixo_api.sandbox.books.bills import find_bill
from katixo_api.sandbox.books.paper_records import Attachment
from katixo_api.sandbox.books.refusals import Invalid, Malformed, Refused, missing
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, MASTERS, READERS, Call, FileBody, Reply, Route
from katixo_api.sandbox.multipart import read_upload

LARGEST_BYTES = 1024 * 1024
"""Spring's limit for one file when nothing is configured."""


def attach_to_bill(call: Call) -> Reply:
    """Attach a file to a bill."""
    return _attach(call, "BILL", find_bill(call.books, call.id).id)


def list_of_bill(call: Call) -> Reply:
    """The files of a bill."""
    return _list(call, "BILL", find_bill(call.books, call.id).id)


def attach(call: Call) -> Reply:
    """Attach a file to any record; what the server does not know as BILL needs OWNER or ADMIN."""
    entity_type = _entity_type(call)
    if call.person.role not in (BOOKKEEPERS if entity_type == "BILL" else MASTERS):
        raise Refused(403, "ATTACHMENT_FORBIDDEN", "Not allowed to attach files here")
    return _attach(call, entity_type, call.params["entityId"].lower())


def list_of(call: Call) -> Reply:
    """The files of any record."""
    return _list(call, _entity_type(call), call.params["entityId"].lower())


def download(call: Call) -> Reply:
    """The file itself."""
    found = call.books.attachments.get(call.params["attachmentId"].lower())
    if found is None:
        raise missing("Attachment", call.params["attachmentId"])
    return Reply(FileBody(found.data, "application/octet-stream", _safe(found.file_name)))


def _attach(call: Call, entity_type: str, entity_id: str) -> Reply:
    upload = read_upload(call.request.headers.get("content-type", ""), call.request.body, "file")
    if upload is None:
        raise Invalid({"file": "must not be null"}) if not call.dialect.is_code else Malformed({"file": "missing"})
    if len(upload.data) > LARGEST_BYTES:
        raise Malformed({"file": "Maximum upload size exceeded"})
    attachment = Attachment(
        id=call.clerk.new_id(),
        entity_type=entity_type,
        entity_id=entity_id,
        file_name=_safe(upload.name)[:255],
        file_type=upload.content_type[:100],
        data=upload.data,
        uploaded_by=call.person.id,
        created_at=call.clerk.now,
    )
    return Reply(_show(call, call.books.attachments.put(attachment)), 201, "File attached")


def _list(call: Call, entity_type: str, entity_id: str) -> Reply:
    wanted = (entity_type, entity_id)
    found = [a for a in call.books.attachments if (a.entity_type, a.entity_id) == wanted]
    return Reply([_show(call, attachment) for attachment in found])


def _entity_type(call: Call) -> str:
    entity_type = call.params["entityType"]
    if len(entity_type) > 30 or not entity_type.isprintable():
        raise Malformed({"entityType": "is too long"})
    return entity_type


def _safe(text: str) -> str:
    """A name that cannot break a header: printable, no quotes, no path."""
    return "".join(c for c in text if c.isprintable() and c not in '"\\/') or "file"


def _show(call: Call, attachment: Attachment) -> dict[str, object]:
    return {
        "id": attachment.id,
        "orgId": call.books.id,
        "entityType": attachment.entity_type,
        "entityId": attachment.entity_id,
        "fileName": attachment.file_name,
        "fileType": attachment.file_type,
        "fileSize": len(attachment.data),
        "fileUrl": f"{attachment.entity_type}/{attachment.entity_id}/{attachment.id}",
        "deleted": False,
        "uploadedBy": attachment.uploaded_by,
        "createdAt": attachment.created_at,
    }


ROUTES = (
    Route("POST", "/api/v1/bills/{id}/attachments", attach_to_bill, BOOKKEEPERS),
    Route("GET", "/api/v1/bills/{id}/attachments", list_of_bill, READERS),
    Route("GET", "/api/v1/attachments/{attachmentId}/download", download, ANYONE),
    Route("POST", "/api/v1/attachments/{entityType}/{entityId}", attach, ANYONE),
    Route("GET", "/api/v1/attachments/{entityType}/{entityId}", list_of, ANYONE),
)
