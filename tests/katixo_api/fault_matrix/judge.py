"""What became of a call, read from the file of the books and its request log; the caller is only checked against it.

done-once            it stands once, and the request that did it was answered
unknown-then-found   it stands once, the answer to that request never arrived, and a reading call came after it
refused-with-reason  it does not stand, and the last request got a no
Anything else is a fault of ours and is named in capitals.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from katixo_api.once import Done, NotDone
from katixo_api.sandbox.books_file import trial_balance
from tests.katixo_api.fault_matrix.acts import Act, Errand, Told

DOCUMENTS = """
SELECT (SELECT count(*) FROM expenses) + (SELECT count(*) FROM bills) + (SELECT count(*) FROM vendor_payments)
       + (SELECT count(*) FROM contacts)
"""
ENTRIES = "SELECT count(*) FROM journal_entries"
LAST_REQUEST = "SELECT coalesce(max(seq), 0) FROM request_log"
REQUESTS = "SELECT seq, method, path, status, fault FROM request_log WHERE seq > ? ORDER BY seq"


@dataclass(frozen=True, slots=True)
class Mark:
    """How the books stood before a call."""

    documents: int
    entries: int
    last_request: int


@dataclass(frozen=True, slots=True)
class Logged:
    """One row of the request log; status 0 means that no answer was made."""

    seq: int
    method: str
    path: str
    status: int
    fault: str | None


def mark(path: Path) -> Mark:
    """Note how the books stand."""
    return Mark(_number(path, DOCUMENTS), _number(path, ENTRIES), _number(path, LAST_REQUEST))


def times_done(path: Path, errand: Errand) -> int:
    """Say how often the books hold what was wanted."""
    return _number(path, errand.count, errand.about)


def judge(path: Path, before: Mark, act: Act, errand: Errand, told: Told) -> str:
    """Say what became of a call, and whether the caller was told the truth."""
    times, after = times_done(path, errand), mark(path)
    added = (after.documents - before.documents, after.entries - before.entries)
    if trial_balance(path) != 0:
        return "UNBALANCED"
    if times > 1:
        return "DOUBLED"
    if added != (times * errand.documents, times * errand.entries):
        return "STRAY RECORDS"
    if not _is_true(told, times):
        return "TOLD WRONG"
    log = requests(path, before)
    return _done(act, log) if times else _not_done(act, log)


def requests(path: Path, since: Mark) -> list[Logged]:
    """Give the requests that came after a mark."""
    with closing(sqlite3.connect(path)) as connection:
        return [Logged(*row) for row in connection.execute(REQUESTS, [since.last_request])]


def _is_true(told: Told, times: int) -> bool:
    if isinstance(told, Done):
        return times == 1 and not told.twins
    return isinstance(told, NotDone) and times == 0 and bool(told.reason.message or told.reason.codes)


def _done(act: Act, log: list[Logged]) -> str:
    worked = next(one for one in log if _is_of(act, one) and 200 <= one.status < 300)
    if worked.fault is None:
        return "done-once"
    looked = any(one.method == "GET" and one.status == 200 and one.seq > worked.seq for one in log)
    return "unknown-then-found" if looked else "LOST"


def _not_done(act: Act, log: list[Logged]) -> str:
    last = [one for one in log if _is_of(act, one)][-1]
    return "refused-with-reason" if 400 <= last.status < 500 else "LOST"


def _is_of(act: Act, one: Logged) -> bool:
    return one.method == act.method and fnmatch(one.path, act.path)


def _number(path: Path, query: str, *about: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(query, about).fetchone()[0])
