"""`python -m bot` is the command `katixo-bot`."""

from bot.cli import main

if __name__ == "__main__":  # a worker process imports this file again under another name
    main()
