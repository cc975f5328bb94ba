"""Make an empty environment and fill it from a lock: by uv when it is there, else by venv and pip, as they are found.

Every installer runs with the lock's hashes, without stdin, and with its output kept in `.venv/install.log`; on a
terminal its last line is shown while it works. What went wrong is told in one sentence.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

# The Python below any environment we were started from: that one may be the very .venv that is about to go.
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)
STEERING = ("PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__", "VIRTUAL_ENV", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
# Ready-made packages only: a build would download tools that no lock names, and take minutes.
FROM_LOCK = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "-r"]
SIGN_OF_LIFE_S = 10.0  # how often a log that is not a terminal hears that it goes on
LINE_LIMIT = 70  # characters of an installer's line that are shown

OFFLINE = (
    "name resolution|name or service not known|nodename nor servname|dns error|unreachable|connection refused|"
    "connection reset|newconnectionerror|error sending request|timed out|timeout|proxyerror|tunnel error|"
    "connectivity is disabled"
)
# What installers print when they fail, and what we say then: the first that fits.
SENTENCES = {
    "no space left": "the disk is full; make room and start again.",
    "do not match the hashes|hash mismatch": "a downloaded package is not the one that the lock names, so nothing was "
    "installed; {log} names it.",
    OFFLINE: "the package registry cannot be reached; connect this machine, or set its proxy, and start again "
    "(details: {log}).",
    "no matching distribution|building source distributions|no usable wheels|only-binary": "a package of the lock "
    "cannot be had for this machine and its Python; {log} names it.",
    "read-only file system|permission denied": "cannot write in {log.parent}; make it writable and start again.",
    "": "the packages cannot be installed here; {log} says why.",
}


class CannotInstall(Exception):
    """The environment cannot be made; the text is one sentence for the user."""


def make_empty(venv: Path, held: int, *, base: str = BASE_PYTHON) -> None:
    """Make an environment without packages, by the first way that works. `held` is the lock file to pass on."""
    plain = [base, "-I", "-m", "venv"]
    for way in (["uv", "venv", "--no-project", "--python", base], plain, [*plain, "--without-pip"]):
        if works([*way, str(venv)], held):
            return
        shutil.rmtree(venv, ignore_errors=True)
    venv.mkdir()  # a folder that cannot be written says so here, and is not taken for a Python that lacks something
    raise CannotInstall(f"{base} cannot make environments; install uv (or apt's python3-venv) and start again.")


def install(python: Path, lock: Path, held: int) -> None:
    """Install exactly what the lock names, by the first installer that manages; else say why the first one did not."""
    log = python.parent.parent / "install.log"
    troubles = []
    for command in installers(str(python), held):
        output = run([*command, *FROM_LOCK, str(lock)], log, held)
        if output is None:
            return
        troubles.append(explain(output, log))
    missing = "no installer for Python packages is here; install uv (or apt's python3-venv) and start again."
    raise CannotInstall(troubles[0] if troubles else missing)


def installers(python: str, held: int, *, base: str = BASE_PYTHON) -> Iterator[list[str]]:
    """Give, one after the other, the installers that are there and can fill the environment of `python`.

    1. uv, then uv from what it has kept, for a machine that is offline. 2. The first pip that answers: the
    environment's own, else the system's, which must be 22.3 or newer to work for another Python; it reads pip's
    settings, such as a company's mirror, which uv does not know.
    """
    into = ["--python", python]
    if works(["uv", "--version"], held):
        yield ["uv", "pip", "install", *into]
        yield ["uv", "pip", "install", "--offline", *into]
    pips = [[python, "-I", "-m", "pip"], [base, "-m", "pip", *into], ["pip3", *into], ["pip", *into]]
    for pip in pips:
        if works([*pip, "--version"], held):
            yield [*pip, "install", "--no-input", "--disable-pip-version-check", "--retries", "2"]
            return


def works(command: list[str], held: int) -> bool:
    """Tell whether a command is there and succeeds; what it prints does not matter."""
    quiet = subprocess.DEVNULL
    try:
        done = subprocess.run(
            command, check=False, stdin=quiet, stdout=quiet, stderr=quiet, env=installer_environment(), pass_fds=(held,)
        )
    except OSError:
        return False
    return done.returncode == 0


def run(command: list[str], log: Path, held: int) -> str | None:
    """Run an installer, its output in the log and a sign of life for the user; None for success, else its output."""
    starting = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=installer_environment(),
        pass_fds=(held,),
        text=True,
        errors="replace",
    )
    with starting as process:
        try:
            output = follow(process, log)
            return output if process.wait() else None
        finally:
            process.terminate()
            process.wait()


def follow(process: subprocess.Popen[str], log: Path) -> str:
    """Copy what the installer prints into the log, show that it goes on, and give all of it."""
    terminal, shown, lines = sys.stderr.isatty(), time.monotonic(), []
    with log.open("a", encoding="utf-8") as file:
        for line in process.stdout or ():
            file.write(line)
            lines.append(line)
            if terminal:
                sys.stderr.write(f"\r\033[K  {line.strip()[:LINE_LIMIT]}")
            elif time.monotonic() - shown > SIGN_OF_LIFE_S:
                shown = time.monotonic()
                say(line.strip()[:LINE_LIMIT])
    if terminal:
        sys.stderr.write("\r\033[K")
    return "".join(lines)


def explain(output: str, log: Path) -> str:
    """Turn what a failing installer printed into one sentence.

    >>> explain("error: dns error", Path(".venv/install.log")).partition(";")[0]
    'the package registry cannot be reached'
    """
    sentence = next(sentence for pattern, sentence in SENTENCES.items() if re.search(pattern, output.lower()))
    return sentence.format(log=log)


def installer_environment() -> dict[str, str]:
    """Give the variables for an installer; a user-wide `pip --user` must not reach past our environment."""
    return {**clean_environment(), "PIP_USER": "0"}


def clean_environment() -> dict[str, str]:
    """Give the environment variables without those that lead Python or pip to other packages than ours."""
    return {name: value for name, value in os.environ.items() if name not in STEERING}


def say(text: str) -> None:
    """Speak to the user on stderr, beside what the program itself prints."""
    sys.stderr.write(f"katixo-bot: {text}\n")
    sys.stderr.flush()
