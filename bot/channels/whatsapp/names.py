"""What the channel is called in our tables."""

NAME = "whatsapp"
