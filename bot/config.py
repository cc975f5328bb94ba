"""The settings: one typed record from the environment and `.env`. A wrong value stops the start and names itself.

Every name carries the prefix KATIXO_BOT_; a secret may come from a file instead, named by <NAME>_FILE.
Durations are seconds.
"""

from __future__ import annotations

import re
from datetime import time
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.failures import Mendable
from handlers.daytime import EARLIEST, LATEST, MORNING
from katixo_api.exchange import check_address

PREFIX = "KATIXO_BOT_"
SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://", "postgresql+psycopg://")
TELEGRAM_API = "https://api.telegram.org"
WHATSAPP_NEEDS = ("whatsapp_token", "whatsapp_phone_number_id", "whatsapp_app_secret", "whatsapp_verify_token")
SECRETS = (  # each also from a file
    "secret_keys",
    "telegram_token",
    "telegram_secret",
    "whatsapp_token",
    "whatsapp_app_secret",
    "whatsapp_verify_token",
)


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


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9:_-]*", value.get_secret_value()):
        raise ValueError("give the token as BotFather shows it, such as 123456:ABC")
    return value


def _secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", value.get_secret_value()):
        raise ValueError("use up to 256 letters, digits, _ and -")
    return value


def _platform_address(value: str) -> str:
    try:
        check_address(value)
    except ValueError as error:
        raise ValueError("needs https://, except on this machine itself") from error
    return value


def _by_day(value: time) -> time:
    if value.tzinfo or not EARLIEST <= value < LATEST:
        raise ValueError("give a time from 06:00 to before 20:00, such as 08:30")
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
    telegram_token: Annotated[SecretStr, AfterValidator(_token)] = SecretStr("")
    telegram_token_file: str = ""
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_secret: Annotated[SecretStr, AfterValidator(_secret)] = SecretStr("")
    telegram_secret_file: str = ""
    telegram_api_url: Annotated[str, AfterValidator(_web_address), AfterValidator(_platform_address)] = TELEGRAM_API
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    whatsapp_token: SecretStr = SecretStr("")
    whatsapp_token_file: str = ""
    whatsapp_phone_number_id: Annotated[str, Field(pattern=r"^\d*$")] = ""
    whatsapp_business_account_id: Annotated[str, Field(pattern=r"^\d*$")] = ""
    whatsapp_app_secret: SecretStr = SecretStr("")
    whatsapp_app_secret_file: str = ""
    whatsapp_verify_token: SecretStr = SecretStr("")
    whatsapp_verify_token_file: str = ""
    whatsapp_graph_url: Annotated[str, AfterValidator(_web_address), AfterValidator(_platform_address)] = (
        "https://graph.facebook.com"
    )
    whatsapp_graph_version: Annotated[str, Field(pattern=r"^v\d+\.\d+$")] = "v24.0"
    whatsapp_call_limit_s: Annotated[float, Field(gt=0, le=120)] = 10.0
    whatsapp_file_limit_s: Annotated[float, Field(gt=0, le=120)] = 20.0
    whatsapp_word_s: Annotated[float, Field(gt=0, le=600)] = 30.0
    guard_s: Annotated[float, Field(gt=0, le=60)] = 3.0
    call_limit_s: Annotated[float, Field(gt=0, le=120)] = 10.0
    look_margin_s: Annotated[float, Field(ge=0, le=120)] = 2.0
    landing_limit_s: Annotated[float, Field(gt=0, le=600)] = 60.0
    longest_pause_s: Annotated[float, Field(gt=0, le=3600)] = 60.0
    stall_s: Annotated[float, Field(ge=0.5, le=600)] = 20.0
    scan_s: Annotated[float, Field(ge=0.1, le=600)] = 10.0
    tick_s: Annotated[float, Field(ge=0.05, le=10)] = 1.0
    workers: Annotated[int, Field(ge=1, le=1000)] = 1
    calls_per_minute: Annotated[int, Field(ge=1, le=100_000)] = 60
    keep_messages_days: Annotated[int, Field(ge=0)] = 0
    keep_files_days: Annotated[int, Field(ge=0)] = 0
    remind_at: Annotated[time, AfterValidator(_by_day)] = MORNING

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
    def has_whatsapp(self) -> bool:
        """Say whether there is a WhatsApp number."""
        return bool(self.whatsapp_phone_number_id)

    @property
    def overdue_s(self) -> float:
        """Give the seconds after which a call that was claimed must have come to an end."""
        return self.guard_s + self.call_limit_s + self.look_margin_s

    @property
    def zone(self) -> ZoneInfo:
        """Give the zone in which days are reckoned."""
        return ZoneInfo(self.timezone)


def read_settings(**given: object) -> Settings:
    """Read the settings; `given` wins over the environment. Raises WrongSetting with one sentence a wrong value."""
    values: dict[str, Any] = dict(given)
    try:
        settings = Settings(**values)
        settings = Settings(**{**values, **_read_secret_files(settings)})
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
    return _complete(settings)


def _read_secret_files(settings: Settings) -> dict[str, Any]:
    """Read every secret for which a file is named."""
    read: dict[str, Any] = {}
    for name in SECRETS:
        if path := str(getattr(settings, f"{name}_file")):
            text = _secret_text(path, f"{PREFIX}{name.upper()}_FILE")
            read[name] = _split_keys(text) if name == "secret_keys" else text
    return read


def _secret_text(path: str, named_by: str) -> str:
    try:
        text = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise WrongSetting(f"{named_by}: cannot read {path}") from error
    if not text.strip(", \n"):
        raise WrongSetting(f"{named_by}: there is no key in {path}")
    return text


def _complete(settings: Settings) -> Settings:
    """Refuse half a WhatsApp, a bot that can hear and not answer, and a webhook of Telegram that nobody guards."""
    missing = [name for name in WHATSAPP_NEEDS if not _plain(getattr(settings, name))]
    if missing and len(missing) < len(WHATSAPP_NEEDS):
        names = ", ".join(f"{PREFIX}{name.upper()}" for name in missing)
        raise WrongSetting(f"{names}: needed too, for WhatsApp needs all of its settings")
    if settings.telegram_mode == "webhook" and settings.telegram_token.get_secret_value():
        if not settings.telegram_secret.get_secret_value():
            raise WrongSetting(f"{PREFIX}TELEGRAM_SECRET: a webhook needs a secret of your own choice")
        if not settings.public_url:
            raise WrongSetting(f"{PREFIX}PUBLIC_URL: a webhook needs the https address under which Telegram reaches us")
    return settings


def _plain(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)
