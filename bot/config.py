"""The settings: one typed record from the environment and `.env`. A wrong value stops the start and names itself.

Every name carries the prefix KATIXO_BOT_; a secret may come from a file instead, named by <NAME>_FILE.
Durations are seconds.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.failures import Mendable

PREFIX = "KATIXO_BOT_"


class WrongSetting(Mendable):
    """A setting that cannot be used; the message names it and says what is wrong."""


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError("not a time zone name such as Asia/Kolkata") from error
    return name


def _address(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise ValueError("give it as HOST:PORT, for example 127.0.0.1:8080")
    if host != "localhost":
        ip_address(host.strip("[]"))
    return value


def _web_address(value: str) -> str:
    if value and not value.startswith(("http://", "https://")):
        raise ValueError("give a whole address that begins with https://")
    return value.rstrip("/")


class Settings(BaseSettings):
    """Everything that an operator may set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore")

    katixo_url: Annotated[str, AfterValidator(_web_address)] = "https://api.katixo.com"
    database_url: str = ""
    data_dir: Path = Path("data")
    secret_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    public_url: Annotated[str, AfterValidator(_web_address)] = ""
    listen: Annotated[str, AfterValidator(_address)] = "127.0.0.1:8080"
    timezone: Annotated[str, AfterValidator(_zone)] = "Asia/Kolkata"
    language: Literal["en", "hinglish", "hi"] = "en"
    help_contact: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    guard_s: Annotated[float, Field(gt=0, le=60)] = 3.0
    call_limit_s: Annotated[float, Field(gt=0, le=120)] = 10.0
    look_margin_s: Annotated[float, Field(ge=0, le=120)] = 2.0
    longest_pause_s: Annotated[float, Field(gt=0, le=3600)] = 60.0

    @property
    def database_path(self) -> Path:
        """Give the SQLite file: the one of DATABASE_URL, else bot.db in the data folder."""
        if self.database_url:
            return Path(self.database_url.removeprefix("sqlite:///"))
        return self.data_dir / "bot.db"

    @property
    def zone(self) -> ZoneInfo:
        """Give the zone in which days are reckoned."""
        return ZoneInfo(self.timezone)


def read_settings(environment: Mapping[str, str] | None = None, **given: object) -> Settings:
    """Read the settings; `given` wins over the environment. Raises WrongSetting with one sentence a wrong value."""
    values: dict[str, Any] = {**_secrets_from_files(os.environ if environment is None else environment), **given}
    try:
        settings = Settings(**values)
    except ValidationError as error:
        lines = (f"{PREFIX}{str(one['loc'][0]).upper()}: {one['msg']}" for one in error.errors())
        raise WrongSetting("; ".join(lines)) from error
    if settings.database_url and not settings.database_url.startswith("sqlite:///"):
        raise WrongSetting(f"{PREFIX}DATABASE_URL: only sqlite:///PATH can be used so far")
    return settings


def _secrets_from_files(environment: Mapping[str, str]) -> dict[str, object]:
    """Read `secret_keys` (comma-separated) from its variable or from the file that its _FILE variable names."""
    name = f"{PREFIX}SECRET_KEYS"
    text = environment.get(name, "")
    if path := environment.get(f"{name}_FILE"):
        try:
            text = Path(path).read_text(encoding="utf-8")
        except OSError as error:
            raise WrongSetting(f"{name}_FILE: cannot read {path}") from error
    keys = tuple(key.strip() for key in text.replace("\n", ",").split(",") if key.strip())
    return {"secret_keys": keys} if keys else {}
