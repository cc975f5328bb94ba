"""`katixo-bot setup`: asks for what the bot needs, writes `.env`, and lets the platforms say whether it is right.

1. Ask, one section after the other; what is set already is offered again. 2. Check the section with its platform; in a
dialogue a wrong answer is asked for again. 3. Write the file, readable by its owner alone. 4. Say what to do next.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import typer

from bot.channels.whatsapp.health import check_number
from bot.checks import Check
from bot.config import PREFIX, Settings, WrongSetting, read_settings
from bot.doctor import check_katixo
from bot.env_file import read_env, write_env
from bot.starting import carry, fail
from bot.telling_platforms import tell_telegram, tell_whatsapp

TRIES = 3  # wrong answers to a section before it is left as it is


@dataclass(frozen=True, slots=True)
class Question:
    """One setting that is asked for. A secret is neither shown nor echoed."""

    name: str
    words: str
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Questions that are checked together. The first one left empty leaves the whole section out.

    `family` begins the names of all settings that belong to it, also of those that nobody is asked for.
    """

    family: str
    title: str
    hint: str
    questions: tuple[Question, ...]


KATIXO = Section(
    "KATIXO", "Katixo", "Press Enter to keep what stands in brackets.", (Question("KATIXO_URL", "Address of Katixo"),)
)
REACH = Section(
    "PUBLIC",
    "How the world reaches this bot",
    "The https address of this machine, for WhatsApp and for the sign-in page; Telegram can do without. Empty: none.",
    (Question("PUBLIC_URL", "Public address"),),
)
TELEGRAM = Section(
    "TELEGRAM",
    "Telegram",
    "Write /newbot to @BotFather in Telegram; it answers with a token. Empty: no Telegram.",
    (Question("TELEGRAM_TOKEN", "Token", secret=True),),
)
WHATSAPP = Section(
    "WHATSAPP",
    "WhatsApp",
    "From your app at developers.facebook.com, WhatsApp, API Setup; the secret under App settings, Basic. Empty: no"
    " WhatsApp.",
    (
        Question("WHATSAPP_PHONE_NUMBER_ID", "Phone number ID"),
        Question("WHATSAPP_BUSINESS_ACCOUNT_ID", "WhatsApp Business Account ID"),
        Question("WHATSAPP_TOKEN", "Permanent token of a system user", secret=True),
        Question("WHATSAPP_APP_SECRET", "App secret", secret=True),
    ),
)
HUMAN = Section(
    "HELP", "People", "Whom users are told to ask, a name and a number.", (Question("HELP_CONTACT", "Contact"),)
)

MADE = {"WHATSAPP": ("WHATSAPP_VERIFY_TOKEN",)}  # by family: what nobody is asked for and cannot stand alone
SECTIONS = (KATIXO, REACH, TELEGRAM, WHATSAPP, HUMAN)


def run_setup(path: Path, *, yes: bool, given: list[str]) -> None:
    """Set the bot up; with `yes` nothing is asked and a wrong value ends the command."""
    known = {**read_env(path), **_given(given)}
    desk = Desk(known, asks=not yes)
    for section in SECTIONS:
        desk.take(section)
    chosen = desk.settings()
    write_env(path, desk.known)
    typer.echo(f"\nWritten to {path}; only you can read it.")
    for line in carry(_tell(chosen)):
        typer.echo(line)


class Desk:
    """Holds the answers so far, by the settings' names without prefix."""

    def __init__(self, known: Mapping[str, str], *, asks: bool) -> None:
        self.known = dict(known)
        self._asks = asks

    def take(self, section: Section) -> None:
        """Ask a section's questions and check the answers; a section that stays wrong ends the command."""
        if self._asks:
            typer.echo(f"\n{section.title}\n  {section.hint}")
        for attempt in range(1, TRIES + 1):
            if self._asks:
                self._ask(section)
            wrong = self._wrong(section)
            for check in wrong:
                typer.echo(f"  {check.what}: {check.words}", err=True)
            if not wrong:
                return
            if not self._asks or attempt == TRIES:
                fail("Nothing was written.")

    def settings(self, later: tuple[str, ...] = ()) -> Settings:
        """Give the answers as settings, without the families that are asked for later; raises WrongSetting."""
        known = {name.lower(): value for name, value in self.known.items() if not name.startswith(later or ("-",))}
        return read_settings(_env_file=None, **known)

    def complete(self) -> None:
        """Choose what nobody has to think about: the word that Meta says, and Telegram's secret."""
        if self.known.get("WHATSAPP_PHONE_NUMBER_ID") and not self.known.get("WHATSAPP_VERIFY_TOKEN"):
            self.known["WHATSAPP_VERIFY_TOKEN"] = secrets.token_urlsafe(18)
        if self.known.get("TELEGRAM_MODE") == "webhook" and not self.known.get("TELEGRAM_SECRET"):
            self.known["TELEGRAM_SECRET"] = secrets.token_urlsafe(32)

    def _ask(self, section: Section) -> None:
        for question in section.questions:
            answer = _answer(question, self._now(question.name))
            if answer:
                self.known[question.name] = answer
            elif question is section.questions[0]:
                self._leave_out(section)
                return
        if section is WHATSAPP and not self.known.get("PUBLIC_URL", "").startswith("https://"):
            self._ask(REACH)  # Meta calls nothing else

    def _leave_out(self, section: Section) -> None:
        """Take a whole section away; what the file says of it is emptied. Without an address there is no webhook."""
        for name in (*(one.name for one in section.questions), *MADE.get(section.family, ())):
            if name in self.known:
                self.known[name] = ""
        if section is REACH and self.known.get("TELEGRAM_MODE") == "webhook":
            self.known["TELEGRAM_MODE"] = "polling"

    def _now(self, name: str) -> str:
        return self.known.get(name, "") or (
            str(Settings.model_fields["katixo_url"].default) if name == "KATIXO_URL" else ""
        )

    def _wrong(self, section: Section) -> list[Check]:
        """Let the settings, and then the platform, say what is wrong with a section."""
        self.complete()
        later = tuple(one.family for one in SECTIONS[SECTIONS.index(section) + 1 :])
        try:
            chosen = self.settings(later)
        except WrongSetting as error:
            return [Check(section.title, False, str(error))]
        return [check for check in carry(_checks(section, chosen)) if not check.ok]


async def _checks(section: Section, chosen: Settings) -> list[Check]:
    """Ask the platform of a section about token and address; what `katixo-bot run` brings in order is left to it."""
    match section.family:
        case "KATIXO":
            return [await check_katixo(chosen)]
        case "TELEGRAM" if chosen.telegram_token.get_secret_value():
            from bot.channels.telegram.health import check_token  # optional: half a second of imports

            return [await check_token(chosen)]
        case "WHATSAPP" if chosen.has_whatsapp:
            public = chosen.public_url.startswith("https://")
            address = Check("WhatsApp", public, f"needs the https address of this bot in {PREFIX}PUBLIC_URL")
            return [await check_number(chosen), address]
        case _:
            return []


async def _tell(chosen: Settings) -> list[str]:
    """Tell the platforms where this bot is, and give what its operator does next."""
    told = [*await tell_telegram(chosen), *await tell_whatsapp(chosen)]
    last = "Then send hello to your bot." if told else "Then make a link to a browser chat: katixo-bot link-url NAME"
    return [*told, "Start the bot: katixo-bot run", last]


def _answer(question: Question, now: str) -> str:
    """Ask one question; Enter keeps what is known, a dash takes it away."""
    shown = "kept as it is, - takes it away" if question.secret else now
    words = f"  {question.words}" + (f" [{shown}]" if now else "")
    said: str = typer.prompt(words, default="", show_default=False, hide_input=question.secret)
    return "" if said.strip() == "-" else said.strip() or now


def _given(pairs: list[str]) -> dict[str, str]:
    """Read NAME=VALUE; the prefix may stand or not."""
    read = {}
    for pair in pairs:
        name, is_pair, value = pair.partition("=")
        name = name.strip().upper().removeprefix(PREFIX)
        if not is_pair or name.lower() not in Settings.model_fields:
            fail(f"--set {name}: give NAME=VALUE with the name of a setting")
        read[name] = value
    return read
