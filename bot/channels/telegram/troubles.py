"""What can go wrong between Telegram and us.

TelegramTrouble
├── NoAnswer     nobody answers, or with nonsense: try again later
├── TooFast      Telegram wants a pause of `pause_s`: try again then
├── WrongToken   the token is none, or is no longer one: the operator must act
├── OtherReader  somebody else asks for our updates, or a webhook is set
├── Blocked      the user has blocked the bot
└── Refused      Telegram will never take this; the words are its own
"""


class TelegramTrouble(Exception):
    """Anything that Telegram answers but the result."""


class NoAnswer(TelegramTrouble):
    """Telegram does not answer, or not in its own words."""


class TooFast(TelegramTrouble):
    """Telegram asks us to wait."""

    def __init__(self, pause_s: float) -> None:
        super().__init__(f"again in {pause_s} s")
        self.pause_s = pause_s


class WrongToken(TelegramTrouble):
    """Telegram does not know our token."""


class OtherReader(TelegramTrouble):
    """Updates go elsewhere: to another reader, or to a webhook."""


class Blocked(TelegramTrouble):
    """The user does not want to hear from us."""


class Refused(TelegramTrouble):
    """Telegram will not take this, now or later."""

    @property
    def is_unchanged(self) -> bool:
        """Say whether the message was already as we wanted it."""
        return "message is not modified" in str(self).casefold()

    @property
    def is_past_editing(self) -> bool:
        """Say whether the message to redraw is gone or too old."""
        words = str(self).casefold()
        return any(one in words for one in ("message to edit not found", "can't be edited", "no text in the message"))

    @property
    def is_no_photo(self) -> bool:
        """Say whether a picture is none that Telegram shows as a photo."""
        words = str(self).casefold()
        return "photo_" in words or "image_process_failed" in words

    @property
    def is_too_large(self) -> bool:
        """Say whether a file is larger than bots may fetch."""
        return "file is too big" in str(self).casefold()
