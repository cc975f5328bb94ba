"""The settings: one typed record from the environment and `.env`. A wrong value stops the start and names itself.

Every name carries the prefix KATIXO_BOT_; a secret may come from a file instead, named by <NAME>_FILE.
Durations are seconds.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.failures import Mendable
from katixo_api.exchange import check_address

PREFIX = "KATIXO_BOT_"
TELEGRAM_API = "https://api.telegram.org"
SECRETS_FROM_FILES = ("telegram_token", "telegram_secret")


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


def _split_keys(value: object) -> tuple[object, ...]:
    """Take keys apart at commas and line ends."""
    if not isinstance(value, str):
        return tuple(value) if isinstance(value, list | tuple) else (value,)
    return tuple(key.strip() for key in value.replace("\n", ",").split(",") if key.strip())


class Settings(BaseSettings):
    """Everything that an operator may set."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_file=".env", extra="ignore")

    katixo_url: Annotated[str, AfterValidator(_web_address), AfterValidator(_safe_address)] = "https://api.katixo.com"
    database_url: str = ""
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
    telegram_api_url: Annotated[str, AfterValidator(_web_address), AfterValidator(_safe_address)] = TELEGRAM_API
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    guard_s: Annotated[float, Field(gt=0, le=60)] = 3.0
    call_limit_s: Annotated[float, Field(gt=0, le=120)] = 10.0
    look_margin_s: Annotated[float, Field(ge=0, le=120)] = 2.0
    landing_limit_s: Annotated[float, Field(gt=0, le=600)] = 60.0
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


def read_settings(**given: object) -> Settings:
    """Read the settings; `given` wins over the environment. Raises WrongSetting with one sentence a wrong value."""
    values: dict[str, Any] = dict(given)
    try:
        settings = Settings(**values)
        settings = Settings(**values, **_read_secrets(settings, values))
    except ValidationError as error:
        lines = (
            f"{PREFIX}{str(one['loc'][0]).upper()}: {one['msg'].removeprefix('Value error, ')}"
            for one in error.errors()
        )
        raise WrongSetting("; ".join(lines)) from error
    except UnicodeDecodeError as error:
        raise WrongSetting("The file .env is not UTF-8 text; save it as UTF-8") from error
    if settings.database_url and not settings.database_url.startswith("sqlite:///"):
        raise WrongSetting(f"{PREFIX}DATABASE_URL: only sqlite:///PATH can be used so far")
    _check_telegram(settings)
    return _with_key_file(settings)


def _read_secrets(settings: Settings, given: dict[str, Any]) -> dict[str, Any]:
    """Read the secrets that files are named for."""
    found = {}
    for name in SECRETS_FROM_FILES:
        path = getattr(settings, f"{name}_file")
        if not path or name in given:
            continue
        try:
            found[name] = Path(path).read_text(encoding="utf-8").strip()
        except (OSError, ValueError) as error:
            raise WrongSetting(f"{PREFIX}{name.upper()}_FILE: cannot read {path}") from error
        if not found[name]:
            raise WrongSetting(f"{PREFIX}{name.upper()}_FILE: there is nothing in {path}")
    return found


def _check_telegram(settings: Settings) -> None:
    """Check what a webhook needs beside a token."""
    if not settings.telegram_token.get_secret_value() or settings.telegram_mode == "polling":
        return
    if not settings.telegram_secret.get_secret_value():
        raise WrongSetting(f"{PREFIX}TELEGRAM_SECRET: a webhook needs a secret of your own choice")
    if not settings.public_url:
        raise WrongSetting(f"{PREFIX}PUBLIC_URL: a webhook needs the https address under which Telegram reaches us")


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
