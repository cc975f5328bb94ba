"""Comments: those of people, and those that the server writes itself when something happens to a document."""

from __future__ import annotations

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.paper_records import Comment
from katixo_api.sandbox.books.refusals import Refused, missing


def note(books: Books, clerk: Clerk, entity_type: str, entity_id: str, text: str) -> Comment:
    """A comment by the server itself."""
    return _write(books, clerk, entity_type, entity_id, text, system=True)


def remark(books: Books, clerk: Clerk, entity_type: str, entity_id: str, text: str) -> Comment:
    """A comment by the person who asks; nobody checks that the record exists."""
    return _write(books, clerk, entity_type, entity_id, text, system=False)


def remarks_on(books: Books, entity_type: str, entity_id: str) -> list[Comment]:
    """The comments on a record, newest first."""
    found = [c for c in books.comments if (c.entity_type, c.entity_id) == (entity_type, entity_id)]
    return sorted(found, key=lambda comment: comment.created_seq, reverse=True)


def take_back(books: Books, clerk: Clerk, comment_id: str) -> None:
    """Delete one's own comment."""
    comment = books.comments.get(comment_id)
    if comment is None:
        raise missing("Comment", comment_id)
    if comment.system:
        raise Refused(403, "COMMENT_SYSTEM_DELETE", "System comments cannot be deleted")
    if comment.created_by != clerk.user_id:
        raise Refused(403, "COMMENT_NOT_OWNER", "Only the author can delete a comment")
    books.comments.remove(comment_id)


def _write(books: Books, clerk: Clerk, entity_type: str, entity_id: str, text: str, *, system: bool) -> Comment:
    comment = Comment(
        id=clerk.new_id(),
        entity_type=entity_type,
        entity_id=entity_id,
        text=text,
        system=system,
        created_by=clerk.user_id,
        created_by_name="System" if system else clerk.user_name,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    return books.comments.put(comment)
