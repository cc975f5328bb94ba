"""The commands on the whole database: what they say, and that sign-ins open under the new key alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from typer.testing import CliRunner

from bot.cli import commands
from bot.config import Settings
from bot.moving_commands import reseal_all, rotate
from bot.storage import tokens
from bot.storage.errors import FileBusy
from bot.storage.opening import open_database
from bot.vault import Vault, VaultError, load_keys


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with a database."""
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(commands, ["migrate"]).exit_code == 0
    return tmp_path


def test_backup_and_restore_say_what_they_did() -> None:
    done = CliRunner().invoke(commands, ["backup", "copy.db"])
    assert (done.exit_code, "backed up to copy.db" in done.output, "secret-keys" in done.output) == (0, True, True)
    done = CliRunner().invoke(commands, ["restore", "copy.db"])
    assert (done.exit_code, "restored to data/bot.db; the counts agree." in done.output) == (0, True)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (["backup", "data/bot.db"], "exists already"),
        (["restore", "nothing.db"], "There is no backup"),
        (["migrate", "--from", "sqlite:///a.db"], "both --from and --to"),
        (["migrate", "--from", "a.db", "--to", "b.db"], "An address is sqlite:///PATH"),
        (["migrate", "--from", "sqlite:///a.db", "--to", "sqlite:///b.db"], "There is no database at a.db"),
        (
            ["migrate", "--from", "sqlite:///data/bot.db", "--to", "postgresql://x:hush@127.0.0.1:1/b"],
            "cannot be reached",
        ),
        (["run", "--role", "worker"], "several processes on PostgreSQL"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(command: list[str], said: str) -> None:
    done = CliRunner().invoke(commands, command)
    assert (done.exit_code, said in done.stderr, "hush" in done.output) == (2, True, False)


def test_move_names_the_new_database_and_the_next_step(postgres: str) -> None:
    done = CliRunner().invoke(commands, ["migrate", "--from", "sqlite:///data/bot.db", "--to", postgres])
    assert (done.exit_code, "moved to" in done.output, "KATIXO_BOT_DATABASE_URL" in done.output) == (0, True, True)


async def test_rotated_sign_ins_open_under_the_new_key_alone(tmp_path: Path) -> None:
    chosen = Settings(_env_file=None, data_dir=tmp_path / "data")
    (old,) = load_keys(chosen.data_dir, [])
    database = open_database(chosen.database_address, hold="alone")
    await database.write(lambda tx: tokens.store(tx.connection, "u1", "o1", Vault([old]).seal("o1", b"pair"), 0))
    with pytest.raises(FileBusy):
        await rotate(chosen)
    await database.close()
    assert await rotate(chosen) == 1
    new, kept = load_keys(chosen.data_dir, [])
    assert (kept, (chosen.data_dir / "secret-keys").stat().st_mode & 0o077) == (old, 0)
    database = open_database(chosen.database_address, hold="guest")
    (row,) = await database.read(tokens.every)
    await database.close()
    assert Vault([new]).open("o1", row.sealed) == b"pair"


async def test_keys_that_do_not_open_a_sign_in_change_nothing(address: str) -> None:
    database = open_database(address, hold="alone")
    ours, foreign = (Vault([Fernet.generate_key().decode()]) for _ in range(2))
    for user in ("u1", "u2"):
        sealed = (foreign if user == "u2" else ours).seal("o1", b"pair")
        await database.write(lambda tx, u=user, s=sealed: tokens.store(tx.connection, u, "o1", s, 0))  # type: ignore[misc]  # defaults in a lambda
    before = await database.read(tokens.every)
    with pytest.raises(VaultError):
        await reseal_all(database, ours)
    assert await database.read(tokens.every) == before
    await database.close()
