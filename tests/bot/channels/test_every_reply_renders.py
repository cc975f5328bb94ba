"""Any reply that the conversation can make is drawn within every limit of both platforms, and no amount is cut."""

from __future__ import annotations

import re

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.channels.rendering import is_within, render
from bot.channels.telegram.markup import draw_with_file
from bot.channels.whatsapp.delivery import in_template
from bot.channels.whatsapp.messages import LIMITS, Media, Recipient, content_of, contents_with_file, message
from handlers.events import Event, Said, SentFile
from handlers.outcome import Outcome
from handlers.replies import Reply, pack
from tests.bot.channels.test_rendering import TELEGRAM_LIKE
from tests.graph_schema import complaints
from tests.handlers.test_random_play import Anything
from tests.telegram_api.checks import check_caption

AMOUNT = re.compile(r"₹[\d,]+(?:\.\d+)?")
FILES = (Media("image", "771", "chart.png"), Media("document", "772", "november.xlsx"))
TO = Recipient(phone="919800000001")
LONG = st.sampled_from(["office supplies ", "₹12,34,567.50 ", "खर्च ", "😀", "x"]).map(lambda words: words * 400)


class EveryReplyRenders(Anything):
    """Plays anything, also with very long words, and draws every answer."""

    def take(self, event: Event) -> Outcome:
        outcome = super().take(event)
        for reply in outcome.replies:
            draw(reply)
        return outcome

    @rule(words=LONG)
    def say_much(self, words: str) -> None:
        self.take(Said(f"paid 2500 UPI office supplies for {words}"))

    @precondition(lambda self: self.play.conversation.drafts)
    @rule(words=LONG)
    def name_a_long_vendor(self, words: str) -> None:
        self.take(Said(f"vendor is {words}"))

    @rule(words=LONG)
    def send_a_file_with_much(self, words: str) -> None:
        self.take(SentFile("0" * 64, words, "image/jpeg", 9, words))


def draw(reply: Reply) -> None:
    """Draw a reply for both platforms and check what comes of it."""
    for limits in (LIMITS, TELEGRAM_LIKE):
        drawn = render(reply, limits)
        assert all(is_within(one, limits) for one in drawn)
        assert [choice.data for choice in drawn[-1].choices] == [pack(button) for button in reply.buttons]
        shown = {amount for one in drawn for amount in AMOUNT.findall(one.text)}
        assert shown <= set(AMOUNT.findall(reply.text))
    drawn = render(reply, LIMITS)
    with_files = [one for media in FILES for one in contents_with_file(drawn, media)]
    contents = [*map(content_of, drawn), *with_files, in_template(reply)]
    check_caption({"caption": draw_with_file(reply)[-1].html})
    assert [complaints(message(TO, content, outbox=1, quoted="wamid.A")) for content in contents] == [[]] * len(
        contents
    )


TestEveryReplyRenders = EveryReplyRenders.TestCase
TestEveryReplyRenders.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
