"""Keeps tokens sealed: what one organisation sealed opens only as that organisation's.

Fernet has no associated data, so the organisation's id is sealed in with the data and checked after opening. The
first key seals, all keys open; `rotate` seals anew under the first.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.failures import Mendable

KEY_FILE = "secret-keys"
LENGTH_BYTES = 2


class VaultError(Mendable):
    """Sealed data cannot be opened, or a key is no key."""


class WrongSeal(VaultError):
    """The data was sealed for another organisation, under a key we do not have, or was changed."""


class BadKey(VaultError):
    """A configured key is no Fernet key."""


class Vault:
    """Seals and opens under the given keys, newest first."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([_fernet_of(number, key) for number, key in enumerate(keys, 1)])

    def seal(self, org: str, data: bytes) -> bytes:
        """Seal the data for the organisation."""
        return self._fernet.encrypt(_label(org) + data)

    def open(self, org: str, sealed: bytes) -> bytes:
        """Open what was sealed for the organisation; anything else is a `WrongSeal`."""
        try:
            labelled = self._fernet.decrypt(sealed)
        except InvalidToken:
            raise WrongSeal("The sealed data does not open under any of our keys.") from None
        label = _label(org)
        if not labelled.startswith(label):
            raise WrongSeal("The sealed data belongs to another organisation.")
        return labelled[len(label) :]

    def rotate(self, sealed: bytes) -> bytes:
        """Seal the same data anew under the first key."""
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken:
            raise WrongSeal("The sealed data does not open under any of our keys.") from None


def load_keys(data_dir: Path, configured: Sequence[str]) -> list[str]:
    """Give the configured keys, else those of the data folder, where the first start leaves one (mode 0600)."""
    if configured:
        return list(configured)
    path = data_dir / KEY_FILE
    if not path.exists():
        _leave_key(path)
    return path.read_text(encoding="ascii").split()


def add_key(data_dir: Path) -> list[str]:
    """Put a new key before those of the data folder, whole or not at all, and give all of them."""
    path = data_dir / KEY_FILE
    keys = [Fernet.generate_key().decode(), *load_keys(data_dir, [])]
    draft = _draft_of(path, "".join(f"{key}\n" for key in keys).encode())
    draft.replace(path)
    return keys


def _fernet_of(number: int, key: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        raise BadKey(f"Secret key {number} is not 32 bytes in url-safe base64.") from None


def _label(org: str) -> bytes:
    """Name the organisation so that no other name begins the same."""
    name = org.encode()
    return len(name).to_bytes(LENGTH_BYTES, "big") + name


def _leave_key(path: Path) -> None:
    """Write a new key whole before it has its name; of two first starts, one key stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _draft_of(path, Fernet.generate_key() + b"\n")
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _draft_of(path: Path, content: bytes) -> Path:
    """Write a file beside the path, on the disk and for its owner only."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return draft
