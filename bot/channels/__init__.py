"""The channels: how messages come in from a chat platform and how replies go out to it."""
