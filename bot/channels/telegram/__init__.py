"""Telegram as a channel. Only `transport` imports python-telegram-bot, and only when a token is set."""
