"""`python -m bot` is the command `katixo-bot`."""

from bot.cli import main

main()
