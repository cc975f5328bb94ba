"""The command `katixo-bot`. Each command imports what it needs when it runs, so that the small ones start at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

commands = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Bookkeeping by chat for small Indian businesses, on Katixo.",
)
Role = Literal["all", "web", "worker"]
ChatChannel = Literal["browser", "telegram"]
Port = Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)]


def main() -> None:
    """Run a command."""
    commands(prog_name="katixo-bot")


@commands.command()
def demo(
    port: Port = 8765,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the browser.")] = True,
    ocr: Annotated[bool, typer.Option("--ocr/--no-ocr", help="Read photos and PDFs of bills.")] = True,
    script: Annotated[str, typer.Option(help="Play this file of messages (- for standard input).")] = "",
) -> None:
    """Try it: a local Katixo with two years of books, the bot, and the chat in your browser."""
    from bot.demo import run_demo  # late: a command's parts load when it runs

    run_demo(port=port, open_browser=browser, script=script, ocr=ocr)


@commands.command()
def run(
    role: Annotated[Role, typer.Option(help="With PostgreSQL the doors and the work may be two processes.")] = "all",
) -> None:
    """Run the service from its settings."""
    from bot.serving import run_service  # late: a command's parts load when it runs

    run_service(role)


@commands.command()
def chat(phone: Annotated[str, typer.Option(help="Sign in to Katixo with this phone first.")] = "") -> None:
    """Chat in the terminal."""
    from bot.serving import run_chat  # late: a command's parts load when it runs

    run_chat(phone)


@commands.command()
def parse(
    text: Annotated[str, typer.Argument(help="The message.")] = "",
    jsonl: Annotated[bool, typer.Option(help="Read JSON lines, write one result line each.")] = False,
    explain: Annotated[bool, typer.Option(help="Show what was read where, and why.")] = False,
    now: Annotated[str, typer.Option(help="The moment of the message, ISO 8601 with offset.")] = "",
    pending: Annotated[bool, typer.Option(help="A draft is waiting.")] = False,
) -> None:
    """Read a message and print what it says as JSON."""
    from bot.parsing import print_parsed  # late: a command's parts load when it runs

    print_parsed(text, jsonl=jsonl, explain=explain, now=now, pending=pending)


@commands.command()
def read(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Photos and PDFs of bills.")],
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One line per file on a terminal too.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Draw what was read where: FILE.explained.png.")] = False,
    out: Annotated[Path | None, typer.Option(help="Add the lines to this file, go on where it stops.")] = None,
    workers: Annotated[int | None, typer.Option(help="Files read at once (as many as cores).", min=1)] = None,
) -> None:
    """Read photos and PDFs of bills and print what they show as JSON, one line per file."""
    from bot.receipts import print_read  # late: a command's parts load when it runs

    print_read(files, jsonl=jsonl, explain=explain, out=out, workers=workers)


@commands.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
def sandbox(context: typer.Context) -> None:
    """Run only the local Katixo: [--port N] [--data FILE] [--dialect docs|code] [--faults FILE]."""
    from katixo_api.sandbox.__main__ import main as run_sandbox  # late: a command's parts load when it runs

    run_sandbox(context.args)


@commands.command()
def migrate(
    source: Annotated[str, typer.Option("--from", help="Move the installation from this database ...")] = "",
    target: Annotated[str, typer.Option("--to", help="... to this empty one: sqlite:///PATH or postgresql://...")] = "",
) -> None:
    """Bring the database to this release's form; with --from and --to move all of it to another one."""
    from bot.moving_commands import run_migrate  # late: a command's parts load when it runs

    run_migrate(source, target)


@commands.command()
def backup(file: Annotated[Path, typer.Argument(help="The file to write; it must not exist.")]) -> None:
    """Write all that the bot has stored to one file, also beside the running bot."""
    from bot.moving_commands import run_backup  # late: a command's parts load when it runs

    run_backup(file)


@commands.command()
def restore(file: Annotated[Path, typer.Argument(help="A file that backup has written.")]) -> None:
    """Put a backup in the place of all that is stored. Stop the bot before."""
    from bot.moving_commands import run_restore  # late: a command's parts load when it runs

    run_restore(file)


@commands.command(name="rotate-keys")
def rotate_keys() -> None:
    """Seal the stored Katixo sign-ins under a new key."""
    from bot.moving_commands import run_rotate  # late: a command's parts load when it runs

    run_rotate()


@commands.command()
def setup(
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing: take what is given and set already.")] = False,
    given: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="A setting; again for more.")
    ] = None,
    file: Annotated[Path, typer.Option(help="The file to write.")] = Path(".env"),
) -> None:
    """Set up Telegram and WhatsApp step by step: asks, checks with the platforms, writes .env."""
    from bot.setting_up import run_setup  # late: a command's parts load when it runs

    run_setup(file, yes=yes, given=given or [])


@commands.command()
def doctor(
    ledger: Annotated[bool, typer.Option("--ledger", help="List everybody's unfinished and failed work.")] = False,
) -> None:
    """Check settings, database and Katixo, and say how to mend what is missing."""
    from bot.doctor import run_doctor  # late: a command's parts load when it runs
    from bot.ledger import run_ledger  # late: a command's parts load when it runs

    run_ledger() if ledger else run_doctor()


@commands.command()
def reconcile(
    days: Annotated[int, typer.Option(help="How many days back to compare.", min=1, max=3650)] = 40,
) -> None:
    """Compare what was booked with Katixo's records; exit code 1 when something stands twice, is unknown or is gone."""
    from bot.reconciling import run_reconcile  # late: a command's parts load when it runs

    run_reconcile(days)


@commands.command()
def remind(
    date: Annotated[str, typer.Option(help="The day, as 2026-11-23 (today).")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would go to whom, and why.")] = False,
) -> None:
    """Remind everybody now who has had no reminder today."""
    from bot.reminding.command import run_remind  # late: a command's parts load when it runs

    run_remind(date, dry_run=dry_run)


@commands.command(name="link-url")
def link_url(
    user: Annotated[str, typer.Argument(help="A short name for the person whose chat it is.")],
    phone: Annotated[str, typer.Option(help="Sign that chat in to Katixo with this phone first.")] = "",
    channel: Annotated[ChatChannel, typer.Option(help="The chat's kind; telegram: USER is its number.")] = "browser",
) -> None:
    """Print a one-time link that opens the browser chat for one person; or, with --phone, sign any chat in."""
    from bot.upkeep import print_link  # late: a command's parts load when it runs

    print_link(user, phone, channel)


@commands.command()
def templates(
    submit: Annotated[bool, typer.Option("--submit", help="Hand in those that Meta does not know yet.")] = False,
) -> None:
    """Print the WhatsApp message templates, or hand them in for approval."""
    from bot.whatsapp_commands import run_templates  # late: a command's parts load when it runs

    run_templates(submit=submit)
