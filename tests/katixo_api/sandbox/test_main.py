"""The sandbox as a process of its own."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from katixo_api.sandbox.__main__ import main
from katixo_api.sandbox.books_file import entries

COMMAND = [sys.executable, "-m", "katixo_api.sandbox", "--port", "0", "--seed", "empty"]


@contextmanager
def started(data: Path, *more: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, and the address that it says."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, "--data", str(data), *more], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def test_it_says_when_it_is_ready_and_stops_on_a_signal(tmp_path: Path) -> None:
    with started(tmp_path / "books.sqlite3") as (process, line):
        assert line.startswith("ready http://127.0.0.1:")
        assert httpx.get(line.removeprefix("ready ") + "/books").status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0


def test_it_ends_with_its_parent_even_while_somebody_watches_the_page(tmp_path: Path) -> None:
    with started(tmp_path / "books.sqlite3", "--with-parent") as (process, line):
        assert process.stdin is not None
        with httpx.stream("GET", line.removeprefix("ready ") + "/books/events"):
            process.stdin.close()
            assert process.wait(timeout=10) == 0


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one sentence on standard error with which the sandbox does not start."""
    assert main(["--seed", "empty", *arguments]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    return said.err


def test_a_taken_port_is_one_sentence_and_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert port in refusal(capsys, "--data", str(tmp_path / "books.sqlite3"), "--port", port)


def test_a_file_that_is_no_book_is_one_sentence_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "books.sqlite3").write_bytes(b"not a database at all" * 100)
    assert "books.sqlite3" in refusal(capsys, "--port", "0", "--data", str(tmp_path / "books.sqlite3"))


@pytest.mark.parametrize("script", [None, "{", '[{"do": "explode"}]'])
def test_a_fault_script_that_cannot_be_used_is_one_sentence_and_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], script: str | None
) -> None:
    if script is not None:
        (tmp_path / "faults.json").write_text(script)
    assert "faults.json" in refusal(capsys, "--faults", str(tmp_path / "faults.json"))


def test_a_taken_port_in_a_process_of_its_own(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [*COMMAND, "--data", str(tmp_path / "books.sqlite3"), "--port", str(taken.getsockname()[1])]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)


def test_faults_may_stand_in_a_file(tmp_path: Path) -> None:
    script = tmp_path / "faults.json"
    script.write_text('[{"path": "/api/v1/auth/login", "do": "status", "status": 502}]')
    with started(tmp_path / "books.sqlite3", "--faults", str(script)) as (_, line):
        url = line.removeprefix("ready ") + "/api/v1/auth/login"
        login = {"phone": "+919800000001", "password": "demo1234"}
        assert [httpx.post(url, json=login).status_code for _ in range(2)] == [502, 200]


def test_killed_hard_it_keeps_what_it_answered(tmp_path: Path) -> None:
    with started(tmp_path / "books.sqlite3") as (process, line):
        client = httpx.Client(base_url=line.removeprefix("ready "))
        record_an_expense(client)
        client.close()
        process.kill()
    assert len(entries(tmp_path / "books.sqlite3")) == 1


def record_an_expense(client: httpx.Client) -> None:
    login = {"phone": "+919800000001", "password": "demo1234"}
    token = client.post("/api/v1/auth/login", json=login).json()["data"]["accessToken"]
    client.headers["Authorization"] = f"Bearer {token}"
    ids = {account["code"]: account["id"] for account in client.get("/api/v1/accounts").json()["data"]}
    expense = {"expenseDate": "2026-06-10", "accountId": ids["5220"], "amount": 10, "paymentMode": "CASH"}
    assert client.post("/api/v1/expenses", json={**expense, "paidThroughId": ids["1010"]}).status_code == 201
