"""A Bot API on loopback that refuses what Telegram refuses, and the people who write to the bot."""
