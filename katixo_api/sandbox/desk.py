"""The desk: takes a request, checks who asks, lets the call do its work, saves, logs, and answers.

One request at a time, start to end, in one thread: two writes never meet. What a refused call changed is taken back.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import NamedTuple

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.daily import begin_day
from katixo_api.sandbox.books.people import User, digest
from katixo_api.sandbox.books.refusals import Counted, Refused
from katixo_api.sandbox.books.world import KeptAnswer, World
from katixo_api.sandbox.clock import Clock
from katixo_api.sandbox.dialect import Dialect, rate_headers, without_nulls, written
from katixo_api.sandbox.exchange import Answer, Call, FileBody, Reply, Request, Route
from katixo_api.sandbox.file import BooksFile, LoggedRequest
from katixo_api.sandbox.limits import RateLimit
from katixo_api.sandbox.options import Options
from katixo_api.sandbox.routing import Routes
from katixo_api.sandbox.tokens import api_key, read_token

KEEP_ANSWERS = timedelta(hours=48)
LOGGED_BODY_CHARACTERS = 20_000
RETRY_AFTER_S = 60
SIGN_IN, SIGN_INS_PER_MINUTE = "/api/v1/auth/", 20


class Signed(NamedTuple):
    """A user who has shown a good token."""

    user: User
    token: str


class Desk:
    """Answers requests to one world."""

    def __init__(self, world: World, file: BooksFile, routes: Routes, options: Options) -> None:
        self.world = world
        self.options = options
        self.clock = Clock(options.today)
        self.dialect = Dialect(options.dialect)
        self.limit = RateLimit(options.per_minute)
        self.after_save: Callable[[], None] = lambda: None
        self._file = file
        self._routes = routes
        self._dead_tokens: set[str] = set()
        self._running: set[str] = set()

    def answer(self, request: Request, fault: str | None = None) -> Answer:
        """The answer to a request; its log row and what it changed are saved by then.

        1. Count it against the limit. 2. Find who asks. 3. Replay a kept answer, or let the call work; a refusal
        takes back what was changed. 4. Keep the answer under its Idempotency-Key. 5. Save and log.
        """
        signed = self._who(request)
        refused, headers = self._counted(request, signed)
        kept = None if refused else self._kept(request, signed)
        answer = refused or kept or self._called(request, signed)
        if kept is None:
            self._keep(request, signed, answer)
        self._save(request, signed, answer.status, fault)
        return answer.with_headers(headers)

    def unanswered(self, request: Request, fault: str) -> None:
        """Log a request that is given no work and no answer."""
        self._save(request, self._who(request), 0, fault)

    def refuse(self, request: Request, refused: Refused, fault: str) -> Answer:
        """Log a request and answer it with a refusal that nobody's rules made."""
        answer = self.refusal(refused)
        self._save(request, self._who(request), answer.status, fault)
        return answer

    @contextmanager
    def still_running(self, request: Request) -> Iterator[None]:
        """A request that has come in and is not worked on yet: a second one with its key is refused meanwhile."""
        key = self._idempotent(request, self._who(request))
        if key is None or key in self._running:
            yield
            return
        self._running.add(key)
        try:
            yield
        finally:
            self._running.discard(key)

    def expire(self, request: Request) -> None:
        """Let the token of this request be out of date from now on."""
        self._dead_tokens.add(digest(_bearer(request)))

    def clerk(self, user: User | None = None) -> Clerk:
        """Someone to write into the books, now."""
        return Clerk(
            now=self.clock.moment(),
            today=self.clock.today(),
            new_id=lambda: str(uuid.uuid4()),
            next_seq=self.world.next_seq,
            user_id=user.id if user else None,
            user_name=user.name if user else None,
            practice=self.options.practice,
        )

    def first_books(self) -> Books:
        """The books of the first organisation: those that the page shows."""
        return next(iter(self.world.organisations.values()))

    def begin_day(self) -> None:
        """Do what the server does by itself when a day begins, in the books of every organisation."""
        for books in self.world.organisations.values():
            begin_day(books, self.clerk())
        self.save()

    def save(self) -> None:
        """Save what was changed without a request (the control endpoints)."""
        self._file.save(self.world)
        self.after_save()

    @property
    def token_key(self) -> str:
        """The key that signs access tokens; it lies in the file, so tokens outlive a restart."""
        return self.world.facts.rows["token_key"].value

    def _who(self, request: Request) -> Signed | None:
        token = _bearer(request)
        if not token or digest(token) in self._dead_tokens:
            return None
        users = self.world.people.users
        if token.startswith("kat_"):
            owner = next((one for one in users.rows.values() if api_key(one, self.token_key) == token), None)
            return Signed(owner, token) if owner else None
        claims = read_token(token, self.token_key, self.clock.now())
        user = users.get(claims.user_id) if claims else None
        return Signed(user, token) if user else None

    def _counted(self, request: Request, signed: Signed | None) -> tuple[Answer | None, dict[str, str]]:
        now_s = self.clock.now().timestamp()
        by_user = signed.user.id if signed and not self.dialect.is_code else request.client
        left = self.limit.count(by_user, now_s)
        if self.dialect.is_code and request.path.startswith(SIGN_IN):
            left = min(left, self.limit.count(f"sign-in {request.client}", now_s, SIGN_INS_PER_MINUTE))
        headers = rate_headers(self.dialect, self.limit.limit, left, self.limit.reset_s(now_s))
        if left >= 0:
            return None, headers
        refused = Refused(429, "RATE_LIMIT_EXCEEDED", "Too many requests. Please try again shortly.")
        wait_s = RETRY_AFTER_S if self.dialect.is_code else max(1, self.limit.reset_s(now_s) - int(now_s))
        return self.refusal(refused), {**headers, "Retry-After": str(wait_s)}

    def _called(self, request: Request, signed: Signed | None) -> Answer:
        with ExitStack() as otherwise:
            otherwise.callback(self.world.changes.roll_back)
            try:
                answer = self._worked(request, signed)
            except Counted as refused:
                answer = self.refusal(refused)
            except Refused as refused:
                return self.refusal(refused)
            otherwise.pop_all()
        return answer

    def _worked(self, request: Request, signed: Signed | None) -> Answer:
        route, params = self._routes.find(request.method, request.path)
        if route.roles is not None:
            self._check_allowed(route, signed)
        self._routes.check_ids(params, self.dialect)
        user = signed.user if signed else None
        call = Call(
            request=request,
            params=params,
            world=self.world,
            dialect=self.dialect,
            clerk=self.clerk(user),
            options=self.options,
            token_key=self.token_key,
            real_now=self.clock.now(),
            user=user,
        )
        return self._answered(route.handler(call))

    def _check_allowed(self, route: Route, signed: Signed | None) -> None:
        if signed is None:
            raise Refused(401, "UNAUTHORIZED", "JWT token is missing or expired")
        roles = (route.code_roles if self.dialect.is_code else None) or route.roles or ()
        if signed.user.role not in roles:
            raise self.dialect.forbidden(roles)
        modules = self.world.books(signed.user.org_id).organisation.modules
        if route.module and route.module not in modules and signed.user.role not in ("OWNER", "ADMIN"):
            text = f"Module is not enabled for this organisation: {route.module}"
            raise Refused(403, "MODULE_NOT_ENABLED", text)

    def _answered(self, reply: Reply) -> Answer:
        if isinstance(reply.data, FileBody):
            disposition = f'attachment; filename="{reply.data.name}"'
            return Answer(reply.status, reply.data.data, reply.data.content_type, {"Content-Disposition": disposition})
        if reply.status in (204, 404):
            return Answer(reply.status, b"")
        body = reply.data if reply.bare else self.dialect.success(reply.data, reply.message)
        return Answer(reply.status, written(without_nulls(body) if self.dialect.is_code else body))

    def refusal(self, refused: Refused) -> Answer:
        """A refusal in the words of the dialect."""
        status, body = self.dialect.failure(refused)
        return Answer(status, written(body))

    def _idempotent(self, request: Request, signed: Signed | None) -> str | None:
        wanted = self.options.idempotency if self.options.idempotency is not None else self.dialect.is_code
        if not wanted or signed is None or not request.idempotency_key:
            return None
        return f"{signed.user.org_id}:{request.idempotency_key}"

    def _kept(self, request: Request, signed: Signed | None) -> Answer | None:
        key = self._idempotent(request, signed)
        if key in self._running:
            return self.refusal(Refused(409, "IDEMPOTENCY_IN_PROGRESS", "A request with this key is still running"))
        kept = self.world.kept_answers.get(key)
        if kept is None or self.clock.now() - kept.created_at > KEEP_ANSWERS:
            return None
        return Answer(kept.status, kept.body.encode(), headers={"X-Idempotency-Replay": "true"})

    def _keep(self, request: Request, signed: Signed | None, answer: Answer) -> None:
        key = self._idempotent(request, signed)
        if key is not None and answer.status < 500 and answer.status not in (401, 429):
            kept = KeptAnswer(key, answer.status, answer.body.decode(), self.clock.now())
            self.world.kept_answers.put(kept)

    def _save(self, request: Request, signed: Signed | None, status: int, fault: str | None) -> None:
        secret = "/auth/" in request.path
        logged = LoggedRequest(
            at=self.clock.now(),
            method=request.method,
            path=request.path,
            status=status,
            idempotency_key=request.headers.get("idempotency-key"),
            user=signed.user.id if signed else None,
            body="" if secret else request.body[:LOGGED_BODY_CHARACTERS].decode(errors="replace"),
            fault=fault,
        )
        changed = any(owner for _, owner, _ in self.world.changes.touched())
        self._file.save(self.world, logged)
        if changed:
            self.after_save()


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
