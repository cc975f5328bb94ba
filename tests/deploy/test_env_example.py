"""The example of the settings names every setting, with the value that holds without it."""

from pathlib import Path

from bot.config import PREFIX, Settings

EXAMPLE = Path(__file__).resolve().parents[2] / ".env.example"


def read_example() -> dict[str, str]:
    """Read the settings that stand in the example behind a #."""
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    pairs = [line.removeprefix("#").split("=", 1) for line in lines if line.startswith(f"#{PREFIX}")]
    return {name.removeprefix(PREFIX).lower(): value for name, value in pairs}


def test_every_setting_stands_in_the_example_and_nothing_else() -> None:
    assert sorted(read_example()) == sorted(Settings.model_fields)


def test_the_example_shows_what_holds_without_it(tmp_path: Path) -> None:
    shown = tmp_path / "shown.env"
    lines = [f"{PREFIX}{name.upper()}={value}\n" for name, value in read_example().items() if value]
    shown.write_text("".join(lines), encoding="utf-8")
    assert Settings(_env_file=shown) == Settings(_env_file=None)


def test_the_example_sets_nothing_by_itself() -> None:
    lines = EXAMPLE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith("#")] == []
