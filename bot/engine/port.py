"""What the application asks of an engine, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Engine(Protocol):
    """Drains lanes that were woken."""

    def wake(self, lanes: Sequence[str]) -> None:
        """Let each lane be drained soon; a lane that is being drained is drained once more after it."""
        ...

    async def run(self) -> None:
        """Work until `stop`."""
        ...

    async def stop(self) -> None:
        """Begin no more drains, let the running ones finish, and end `run`."""
        ...

    def is_alive(self) -> bool:
        """Say whether the engine goes on; one that does not needs its process to be started anew."""
        ...

    async def idle(self) -> None:
        """Return when no lane is being drained and none is about to be."""
        ...
