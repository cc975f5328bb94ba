"""The settings: from the environment and .env, secrets from files, and a wrong value names itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import PREFIX, Settings, WrongSetting, read_settings


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder without any of our settings."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(f"{PREFIX}{name.upper()}", raising=False)
    return tmp_path


def keys(settings: Settings) -> list[str]:
    return [key.get_secret_value() for key in settings.secret_keys]


def test_nothing_needs_to_be_set() -> None:
    settings = read_settings()
    assert (settings.listen, settings.database_path) == ("127.0.0.1:8080", Path("data/bot.db"))
    assert settings.zone.key == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("listen", "8080"),
        ("listen", "127.0.0.1:eighty"),
        ("listen", "nowhere:80"),
        ("listen", "127.0.0.1:99999"),
        ("timezone", "Mars/Base"),
        ("timezone", "../etc/passwd"),
        ("katixo_url", "api.katixo.com"),
        ("katixo_url", "http://api.katixo.com"),
        ("public_url", "ftp://x"),
        ("language", "fr"),
        ("log_level", "LOUD"),
        ("guard_s", "0"),
        ("call_limit_s", "soon"),
        ("database_url", "mysql://x"),
        ("engine", "procrastinate"),
        ("engine", "celery"),
        ("keep_files_days", "-1"),
        ("telegram_token", "123 456"),
        ("telegram_mode", "push"),
        ("telegram_secret", "not allowed!"),
        ("telegram_secret", "x" * 257),
        ("telegram_api_url", "http://telegram.example"),
    ],
)
def test_a_wrong_value_names_its_setting(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{PREFIX}{name.upper()}", value)
    with pytest.raises(WrongSetting, match=f"{PREFIX}{name.upper()}"):
        read_settings()


def test_every_wrong_value_is_named_at_once() -> None:
    with pytest.raises(WrongSetting) as told:
        read_settings(listen="x", language="fr")
    assert f"{PREFIX}LISTEN" in str(told.value)
    assert f"{PREFIX}LANGUAGE" in str(told.value)


@pytest.mark.parametrize("listen", ["localhost:80", "[::1]:8080", "0.0.0.0:1"])
def test_a_host_and_port_will_do(listen: str) -> None:
    assert read_settings(listen=listen).listen == listen


def test_the_database_may_lie_elsewhere() -> None:
    assert read_settings(database_url="sqlite:////var/lib/bot.db").database_path == Path("/var/lib/bot.db")


@pytest.mark.parametrize(
    ("address", "engine", "shares"),
    [
        ("", "auto", False),
        ("postgresql://bot:hush@db/bot", "auto", True),
        ("postgres://bot:hush@db/bot", "procrastinate", True),
        ("postgresql://bot:hush@db/bot", "local", False),
    ],
)
def test_postgresql_is_shared_unless_one_process_is_wanted(address: str, engine: str, shares: bool) -> None:
    settings = read_settings(database_url=address, engine=engine)
    assert (settings.on_postgres, settings.shares_work) == (bool(address), shares)
    assert "hush" not in repr(settings)


def test_keys_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{PREFIX}SECRET_KEYS", " new , old,")
    assert keys(read_settings()) == ["new", "old"]


def test_keys_come_from_the_env_file(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text(f"{PREFIX}SECRET_KEYS=new,old\n")
    assert keys(read_settings()) == ["new", "old"]


def test_the_env_file_may_name_the_file_of_the_keys(elsewhere: Path) -> None:
    (elsewhere / "keys").write_text("new\nold\n")
    (elsewhere / ".env").write_text(f"{PREFIX}SECRET_KEYS_FILE={elsewhere / 'keys'}\n")
    assert keys(read_settings()) == ["new", "old"]


def test_the_environment_may_name_the_file_of_the_keys(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / "keys").write_text("one\n")
    monkeypatch.setenv(f"{PREFIX}SECRET_KEYS_FILE", str(elsewhere / "keys"))
    assert keys(read_settings()) == ["one"]


@pytest.mark.parametrize("content", [None, "", "\n , \n", b"\xff\xfe"])
def test_a_key_file_without_a_key_stops_the_start(elsewhere: Path, content: str | bytes | None) -> None:
    path = elsewhere / "keys"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(WrongSetting, match=f"{PREFIX}SECRET_KEYS_FILE"):
        read_settings(secret_keys_file=str(path))


def test_no_secret_is_shown_when_settings_are_printed() -> None:
    assert "hush" not in repr(read_settings(secret_keys="hush"))


@pytest.mark.parametrize("name", ["telegram_token", "telegram_secret"])
def test_a_secret_may_come_from_a_file(elsewhere: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (elsewhere / "secret").write_text("from-a-file\n")
    monkeypatch.setenv(f"{PREFIX}{name.upper()}_FILE", str(elsewhere / "secret"))
    settings = read_settings()
    assert getattr(settings, name).get_secret_value() == "from-a-file"
    assert "from-a-file" not in repr(settings)


@pytest.mark.parametrize("content", [None, "", b"\xff\xfe"])
def test_a_secret_s_file_without_a_secret_names_its_setting(elsewhere: Path, content: str | bytes | None) -> None:
    path = elsewhere / "secret"
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(WrongSetting, match=f"{PREFIX}TELEGRAM_TOKEN_FILE"):
        read_settings(telegram_token_file=str(path))


@pytest.mark.parametrize(
    ("given", "missing"),
    [({"public_url": "https://bot.example"}, "TELEGRAM_SECRET"), ({"telegram_secret": "s"}, "PUBLIC_URL")],
)
def test_a_webhook_without_what_it_needs_names_it(given: dict[str, str], missing: str) -> None:
    with pytest.raises(WrongSetting, match=f"{PREFIX}{missing}"):
        read_settings(telegram_token="1:a", telegram_mode="webhook", **given)


WHATSAPP = {
    "whatsapp_token": "t",
    "whatsapp_phone_number_id": "1",
    "whatsapp_app_secret": "s",
    "whatsapp_verify_token": "v",
}


def test_whatsapp_is_there_when_all_of_it_is_set() -> None:
    assert read_settings(**WHATSAPP).has_whatsapp
    assert not read_settings().has_whatsapp


@pytest.mark.parametrize("missing", WHATSAPP)
def test_half_a_whatsapp_names_what_is_missing(missing: str) -> None:
    with pytest.raises(WrongSetting, match=missing.upper()):
        read_settings(**{**WHATSAPP, missing: ""})


def test_the_secrets_of_whatsapp_come_from_files_too(elsewhere: Path) -> None:
    (elsewhere / "token").write_text("from-file\n", encoding="utf-8")
    settings = read_settings(**{**WHATSAPP, "whatsapp_token": "", "whatsapp_token_file": "token"})
    assert settings.whatsapp_token.get_secret_value() == "from-file"


def test_tokens_go_over_https_only() -> None:
    with pytest.raises(WrongSetting, match="WHATSAPP_GRAPH_URL"):
        read_settings(whatsapp_graph_url="http://graph.facebook.com")
