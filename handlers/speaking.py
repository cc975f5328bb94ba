"""In which language the bot answers: the one that the user writes; words that all speakers share change nothing."""

from __future__ import annotations

from dataclasses import replace

from handlers.outcome import Scene
from parsers.drafts import Utterance
from parsers.language import is_plainly_english, tells_language


def in_language(scene: Scene, text: str, utterance: Utterance) -> Scene:
    """Answer from now on in the language of a text; figures, "undo" or "courier 450" change nothing."""
    if utterance.language == "other" or not tells_language(text):
        return scene
    if scene.language == "hinglish" and utterance.language == "en" and not is_plainly_english(text):
        return scene
    language = utterance.language
    conversation = replace(scene.conversation, language=language)
    return Scene(conversation, replace(scene.context, language=language), scene.business)
