"""One process a database file: a lock on a sidecar file, which the system lets go when the process ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from bot.storage.errors import FileBusy


class FileLock:
    """Holds `<file>.lock` from its making to `release`. Raises `FileBusy` when another process holds it."""

    def __init__(self, path: Path) -> None:
        sidecar = path.with_name(path.name + ".lock")
        self._handle = os.open(sidecar, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(self._handle, 20, 0).decode("ascii", "replace").strip()
            os.close(self._handle)
            raise FileBusy(f"{path} is in use by process {holder or 'unknown'}; stop that one first.") from None
        os.truncate(self._handle, 0)
        os.pwrite(self._handle, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        """Let go of the file; a second call does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
