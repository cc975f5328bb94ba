"""What `demo` and `test` do before anything else: go over to a Python that can read the rest.

Python 2.7 and 3.4 can read this file, so that they can say what is missing; nothing else here needs to be that plain.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
MINORS = (14, 13, 12, 11)  # newest first: what the locks are tried with
ASK_VERSION = "import sys; sys.stdout.write('%d.%d' % sys.version_info[:2])"


def use_new_python():
    # type: () -> None
    """Go on when this Python is new enough; else start this program again with a newer one, or say what is missing."""
    if os.name != "posix":
        sys.exit("katixo-bot: this command runs on Linux and macOS; on Windows, start it inside WSL.")
    if sys.version_info >= OLDEST:
        return
    found = newest_on_path(os.environ.get("PATH", "")) or known_to_uv()
    if found is None:
        sys.exit("katixo-bot: " + too_old(sys.version_info[:2]))
    os.execv(found, [found] + sys.argv)  # noqa: RUF005 - older Pythons cannot read the other form


def newest_on_path(path):
    # type: (str) -> str | None
    """Find the newest Python on the path that answers: a name alone may be the empty shell of a version manager."""
    for minor in MINORS:
        for folder in path.split(os.pathsep):
            candidate = os.path.join(folder, "python3.%d" % minor)
            if os.access(candidate, os.X_OK) and said([candidate, "-c", ASK_VERSION]) == "3.%d" % minor:
                return candidate
    return None


def known_to_uv():
    # type: () -> str | None
    """Ask uv, when it is there, for a Python that it has put somewhere off the path."""
    found = said(["uv", "python", "find", ">=%d.%d" % OLDEST])
    return found if found and os.access(found, os.X_OK) else None


def said(command):
    # type: (list[str]) -> str | None
    """Give what a command prints; None when it is not there or fails."""
    with open(os.devnull, "r+") as nothing:
        try:
            process = subprocess.Popen(
                command, stdin=nothing, stdout=subprocess.PIPE, stderr=nothing, universal_newlines=True
            )
        except OSError:
            return None
        output = process.communicate()[0]
    return output.strip() if process.returncode == 0 else None


def too_old(version):
    # type: (tuple[int, int]) -> str
    """Say that this Python is too old and what helps."""
    return (
        "needs Python 3.11 or newer, but this is Python %d.%d and no python3.14 ... python3.11 is on the PATH; "
        "install one (Debian and Ubuntu: apt install python3.11 or newer; macOS: brew install python) and start again."
        % version
    )
