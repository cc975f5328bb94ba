"""The files for operators name commands, settings, ports and files that exist; no daemon is needed to see that."""

from __future__ import annotations

import configparser
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from bot.cli import commands
from bot.config import PREFIX, Settings

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
PORT = "8080"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
CADDYFILE = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
FILES = ("Dockerfile", "compose.yaml", "Caddyfile", "katixo-bot.service")


@pytest.fixture(scope="module")
def services() -> dict[str, dict[str, Any]]:
    read: dict[str, dict[str, Any]] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
    return read


def is_command(arguments: list[str]) -> bool:
    """Say whether katixo-bot takes these arguments, without running them."""
    group = typer.main.get_command(commands)
    with group.make_context("katixo-bot", list(arguments)) as context:
        name, command, rest = group.resolve_command(context, list(arguments))  # type: ignore[attr-defined]  # a group
    return bool(command.make_context(name, rest))


def instruction(word: str) -> list[str]:
    """Give what stands behind a word of the Dockerfile, its continued lines put together."""
    return re.findall(rf"^{word} (.+)$", DOCKERFILE.replace("\\\n", " "), re.MULTILINE)


@pytest.mark.parametrize("name", FILES)
def test_every_setting_that_is_named_exists(name: str) -> None:
    named = re.findall(rf"{PREFIX}(\w+)", (DEPLOY / name).read_text(encoding="utf-8"))
    assert named
    assert not {one.lower() for one in named} - set(Settings.model_fields)


def test_two_replicas_take_messages_in_and_two_work(services: dict[str, dict[str, Any]]) -> None:
    for role in ("web", "worker"):
        assert services[role]["command"] == ["run", "--role", role]
        assert services[role]["deploy"]["replicas"] == 2
        assert is_command(services[role]["command"])
    assert services["worker"]["environment"]["KATIXO_BOT_WORKERS"] == "2"


def test_the_settings_of_the_replicas_are_taken_together(services: dict[str, dict[str, Any]]) -> None:
    given = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in services["web"]["environment"].items()
        if name.startswith(PREFIX) and not value.startswith("${")
    }
    chosen = Settings(_env_file=None, **given)
    assert (chosen.shares_work, chosen.on_postgres, chosen.listen) == (True, True, f"0.0.0.0:{PORT}")
    assert services["web"]["environment"] == services["worker"]["environment"]


def test_the_bot_asks_for_the_user_and_the_database_that_there_are(services: dict[str, dict[str, Any]]) -> None:
    database = services["db"]["environment"]
    address = f"postgresql://{database['POSTGRES_USER']}@db/{database['POSTGRES_DB']}"
    assert services["web"]["environment"]["KATIXO_BOT_DATABASE_URL"] == address
    assert services["web"]["environment"]["PGPASSWORD"] == database["POSTGRES_PASSWORD"]


def test_all_doors_are_at_one_port_and_only_the_proxy_s_are_open(services: dict[str, dict[str, Any]]) -> None:
    assert re.findall(r"port (\d+)", CADDYFILE) == instruction("EXPOSE") == [PORT]
    assert f"KATIXO_BOT_LISTEN=0.0.0.0:{PORT}" in DOCKERFILE
    assert f"127.0.0.1:{PORT}/healthz" in DOCKERFILE
    assert "name web" in CADDYFILE
    assert [name for name, one in services.items() if "ports" in one] == ["proxy"]


def test_what_the_compose_file_builds_and_mounts_is_there(services: dict[str, dict[str, Any]]) -> None:
    assert (DEPLOY / services["web"]["build"]["context"] / services["web"]["build"]["dockerfile"]).is_file()
    mounted = [one.split(":")[0] for one in services["proxy"]["volumes"] if one.startswith("./")]
    assert mounted
    assert all((DEPLOY / one).is_file() for one in mounted)


def test_what_the_image_copies_is_there_and_it_runs_a_command_of_ours() -> None:
    copied = [line.split()[0] for line in instruction("COPY")]
    assert {"bot", "handlers", "parsers", "katixo_api"} <= set(copied)
    assert all((ROOT / one).exists() for one in copied)
    assert instruction("ENTRYPOINT") == ['["python", "-P", "-m", "bot"]']
    assert is_command(re.findall(r'"(\w+)"', instruction("CMD")[-1]))
    kept = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert all(f"!{one.split('/')[0]}" in kept for one in copied)


def test_a_stop_has_time_to_finish_what_runs(services: dict[str, dict[str, Any]]) -> None:
    assert int(services["worker"]["stop_grace_period"].rstrip("s")) > 10
    assert instruction("STOPSIGNAL") == ["SIGTERM"]


def test_the_service_unit_starts_a_command_of_ours_and_starts_it_again_whenever_it_ends() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # its names keep their case
    unit.read(DEPLOY / "katixo-bot.service", encoding="utf-8")
    program, *arguments = shlex.split(unit["Service"]["ExecStart"])
    assert (program, arguments[:3]) == ("/opt/katixo-bot/.venv/bin/python", ["-P", "-m", "bot"])
    assert is_command(arguments[3:])
    assert unit["Service"]["Restart"] == "always"
    assert int(unit["Service"]["TimeoutStopSec"]) > 10
