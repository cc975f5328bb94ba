"""The language of the answers: that of the user, kept by words that anybody writes."""

from __future__ import annotations

import pytest

from tests.handlers.playing import Play


@pytest.mark.parametrize(
    ("words", "language"),
    [("courier 450 upi", "hinglish"), ("chai 40", "hinglish"), ("bought a toner for 900 upi", "en")],
)
def test_only_a_plainly_english_sentence_ends_roman_hindi(words: str, language: str) -> None:
    play = Play()
    play.say("500 ka petrol dalwaya cash me")
    play.say(words)
    assert play.conversation.language == language
