"""The settings: one typed record from the environment and `.env`. A wrong value stops the start and names itself.

Every name carries the prefix KATIXO_BOT_; a secret may come from a file instead, named by <NAME>_FILE.
Durations are seconds.
"""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.failures import Mendable
from katixo_api.exchange import check_address

PREFIX = "KATIXO_BOT_"
SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://", "postgresql+psycopg://")


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


def _database(value: str) -> str:
    if value and not value.startswith((SQLITE, *POSTGRES)):
        raise ValueError("give sqlite:///PATH or postgresql://USER:PASSWORD@HOST/DATABASE")
    return value


def _safe_address(value: str) -> str:
    check_address(value)
    return value


def _split_keys(value: object) -> tuple[object, ...]:
    """Take keys apart at commas and line ends."""
    if not isinstance(value, str):
        return tuple(value) if isinstance(value, list | tuple) else (value,)
    return tuple(key.strip() for key in value.replace("\n", ",").split(",") if key.strip())


class Settings(BaseSettings):
    """Everything that an operator may set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore")

    katixo_url: Annotated[str, AfterValidator(_web_address), AfterValidator(_safe_address)] = "https://api.katixo.com"
    database_url: Annotated[str, AfterValidator(_database), Field(repr=False)] = ""  # may hold a password
    engine: Literal["auto", "local", "procrastinate"] = "auto"
    data_dir: Path = Path("data")
    secret_keys: Annotated[tuple[SecretStr, ...], NoDecode, BeforeValidator(_split_keys)] = ()
    secret_keys_file: str = ""
    public_url: Annotated[str, AfterValidator(_web_address)] = ""
    listen: Annotated[str, AfterValidator(_address)] = "127.0.0.1:8080"
    timezone: Annotated[str, AfterValidator(_zone)] = "Asia/Kolkata"
    language: Literal["en", "hinglish", "hi"] = "en"
    help_contact: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    guard_s: Annotated[float, Field(gt=0, le=60)] = 3.0
    call_limit_s: Annotated[float, Field(gt=0, le=120)] = 10.0
    look_margin_s: Annotated[float, Field(ge=0, le=120)] = 2.0
    landing_limit_s: Annotated[float, Field(gt=0, le=600)] = 60.0
    longest_pause_s: Annotated[float, Field(gt=0, le=3600)] = 60.0
    stall_s: Annotated[float, Field(ge=0.5, le=600)] = 20.0
    scan_s: Annotated[float, Field(ge=0.1, le=600)] = 10.0
    workers: Annotated[int, Field(ge=1, le=1000)] = 1
    calls_per_minute: Annotated[int, Field(ge=1, le=100_000)] = 60
    keep_messages_days: Annotated[int, Field(ge=0)] = 0
    keep_files_days: Annotated[int, Field(ge=0)] = 0

    @property
    def database_path(self) -> Path:
        """Give the SQLite file: the one of DATABASE_URL, else bot.db in the data folder."""
        if self.database_url:
            return Path(self.database_url.removeprefix(SQLITE))
        return self.data_dir / "bot.db"

    @property
    def on_postgres(self) -> bool:
        """Say whether the database is PostgreSQL."""
        return self.database_url.startswith(POSTGRES)

    @property
    def database_address(self) -> str:
        """Give the address of the database, whichever it is; it may hold a password."""
        return self.database_url if self.on_postgres else f"{SQLITE}{self.database_path}"

    @property
    def shares_work(self) -> bool:
        """Say whether several processes may work on the database together."""
        return self.engine == "procrastinate" or (self.engine == "auto" and self.on_postgres)

    @property
    def zone(self) -> ZoneInfo:
        """Give the zone in which days are reckoned."""
        return ZoneInfo(self.timezone)


def read_settings(**given: object) -> Settings:
    """Read the settings; `given` wins over the environment. Raises WrongSetting with one sentence a wrong value."""
    values: dict[str, Any] = dict(given)
    try:
        settings = Settings(**values)
    except ValidationError as error:
        lines = (
            f"{PREFIX}{str(one['loc'][0]).upper()}: {one['msg'].removeprefix('Value error, ')}"
            for one in error.errors()
        )
        raise WrongSetting("; ".join(lines)) from error
    except UnicodeDecodeError as error:
        raise WrongSetting("The file .env is not UTF-8 text; save it as UTF-8") from error
    if settings.shares_work and not settings.on_postgres:
        raise WrongSetting(f"{PREFIX}ENGINE: procrastinate needs PostgreSQL, named by {PREFIX}DATABASE_URL")
    return _with_key_file(settings)


def _with_key_file(settings: Settings) -> Settings:
    """Take the secret keys from the file that is named for them."""
    path = settings.secret_keys_file
    if not path:
        return settings
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise WrongSetting(f"{PREFIX}SECRET_KEYS_FILE: cannot read {path}") from error
    keys = tuple(SecretStr(str(key)) for key in _split_keys(text))
    if not keys:
        raise WrongSetting(f"{PREFIX}SECRET_KEYS_FILE: there is no key in {path}")
    return settings.model_copy(update={"secret_keys": keys})
