"""A request and its answer, as plain data: what the rules of HTTP need and nothing of a web library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.people import User
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.books.world import World
from katixo_api.sandbox.dialect import Dialect
from katixo_api.sandbox.options import Options

ANYONE = ("OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR", "VIEWER")
WRITERS = ("OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR")
READERS = ("OWNER", "ADMIN", "ACCOUNTANT", "VIEWER")
BOOKKEEPERS = ("OWNER", "ADMIN", "ACCOUNTANT")
MASTERS = ("OWNER", "ADMIN")


@dataclass(frozen=True, slots=True)
class Request:
    """What came in. Header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    client: str = ""

    @property
    def idempotency_key(self) -> str | None:
        """The key under which the answer is kept; only writing methods other than DELETE have one."""
        return self.headers.get("idempotency-key") if self.method in ("POST", "PUT", "PATCH") else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, more: Mapping[str, str]) -> Answer:
        """The same answer with further headers."""
        return replace(self, headers={**self.headers, **more})


@dataclass(frozen=True, slots=True)
class FileBody:
    """A body that is a file and has no envelope."""

    data: bytes
    content_type: str
    name: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What a call has to say: data for the envelope, or a body without one."""

    data: object = None
    status: int = 200
    message: str | None = None
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """One request on its way through a call, with everything the call may touch."""

    request: Request
    params: Mapping[str, str]
    world: World
    dialect: Dialect
    clerk: Clerk
    options: Options
    token_key: str
    real_now: datetime
    user: User | None = None

    @property
    def id(self) -> str:
        """The id in the path."""
        return self.params["id"].lower()

    @property
    def books(self) -> Books:
        """The books of the organisation that the token names."""
        return self.world.books(self.person.org_id)

    @property
    def person(self) -> User:
        """Who is asking."""
        if self.user is None:
            raise Refused(401, "UNAUTHORIZED", "Authentication required")
        return self.user


Handler = Callable[[Call], Reply]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation: who may call it, and what it does. `roles` None means without signing in.

    `code_roles` are the roles of the code dialect where page and code disagree.
    """

    method: str
    path: str
    handler: Handler
    roles: tuple[str, ...] | None = ANYONE
    module: str | None = None
    code_roles: tuple[str, ...] | None = None
