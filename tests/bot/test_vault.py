"""Sealed data opens for its own organisation and for nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from bot.vault import BadKey, Vault, WrongSeal, load_keys

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()


def test_key_that_is_none_is_refused_and_named_by_its_place() -> None:
    with pytest.raises(BadKey, match="Secret key 2"):
        Vault([OLD, "changeme"])


def test_another_organisation_cannot_open() -> None:
    vault = Vault([OLD])
    with pytest.raises(WrongSeal, match="another organisation"):
        vault.open("org-2", vault.seal("org-1", b"token"))


def test_another_key_cannot_open() -> None:
    with pytest.raises(WrongSeal):
        Vault([NEW]).open("org-1", Vault([OLD]).seal("org-1", b"token"))


def test_changed_bytes_do_not_open_and_do_not_rotate() -> None:
    sealed = Vault([OLD]).seal("org-1", b"token")[:-8] + b"AAAAAAA="
    with pytest.raises(WrongSeal):
        Vault([OLD]).open("org-1", sealed)
    with pytest.raises(WrongSeal):
        Vault([OLD]).rotate(sealed)


@given(first=st.text(), second=st.text(), data=st.binary())
def test_no_two_organisations_open_each_others_data(first: str, second: str, data: bytes) -> None:
    vault = Vault([OLD])
    sealed = vault.seal(first, data)
    if first == second:
        assert vault.open(second, sealed) == data
    else:
        with pytest.raises(WrongSeal):
            vault.open(second, sealed)


def test_newest_key_seals_and_older_ones_still_open() -> None:
    sealed = Vault([OLD]).seal("org-1", b"token")
    assert Vault([NEW, OLD]).open("org-1", sealed) == b"token"


def test_rotated_data_opens_without_the_old_key() -> None:
    rotated = Vault([NEW, OLD]).rotate(Vault([OLD]).seal("org-1", b"token"))
    assert Vault([NEW]).open("org-1", rotated) == b"token"


def test_configured_keys_win_and_leave_no_file(tmp_path: Path) -> None:
    assert load_keys(tmp_path, [NEW, OLD]) == [NEW, OLD]
    assert list(tmp_path.iterdir()) == []


def test_first_start_leaves_a_key_only_its_owner_can_read(tmp_path: Path) -> None:
    keys = load_keys(tmp_path / "data", [])
    (file,) = (tmp_path / "data").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert Vault(keys).open("org-1", Vault(keys).seal("org-1", b"token")) == b"token"


def test_second_start_reads_the_same_key(tmp_path: Path) -> None:
    assert load_keys(tmp_path, []) == load_keys(tmp_path, [])
