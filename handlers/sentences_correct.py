"""What is said of correcting an entry in the books, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


CORRECTIONS: dict[str, dict[Language, str]] = {
    "instead_of": _row(
        "Cancels {number} ({total}) and books this instead:",
        "{number} ({total}) hatega aur ye likha jayega:",
        "{number} ({total}) हटेगा और यह लिखा जाएगा:",
    ),
    "instead_done": _row(
        "{number} ({total}) is cancelled.", "{number} ({total}) hata diya.", "{number} ({total}) हटा दिया."
    ),
    "not_yet_instead": _row(
        "{number} ({total}) is cancelled; what comes instead is not booked yet:",
        "{number} ({total}) hata diya; uski jagah ka abhi nahi likha:",
        "{number} ({total}) हटा दिया; उसकी जगह वाला अभी नहीं लिखा:",
    ),
    "month_stays": _row(
        "⚠️ {old} stays as it is; the difference falls in {new}.",
        "⚠️ {old} waisa hi rahega; farq {new} mein aayega.",
        "⚠️ {old} वैसा ही रहेगा; अंतर {new} में आएगा.",
    ),
    "correcting": _row(
        "Cancelling {number}, then booking {total} ...",
        "{number} hata raha hoon, phir {total} likhunga ...",
        "{number} हटा रहा हूँ, फिर {total} लिखूँगा ...",
    ),
    "correct_by_hand": _row(
        '{number} cannot be corrected in one step. Take it back with "undo", then write it again.',
        '{number} ek baar mein nahi badal sakta. "undo" se hataiye, phir likhiye.',
        '{number} एक बार में नहीं बदल सकता. "undo" से हटाएँ, फिर लिखें.',
    ),
    "stands_as_before": _row(
        "Nothing has changed: {number} stands as before. ",
        "Kuch nahi badla: {number} waisa hi hai. ",
        "कुछ नहीं बदला: {number} वैसा ही है. ",
    ),
    "undo_or_keep": _row(
        "{number}, {total}: keep it as it is and drop the correction, or take it back with nothing in its place?",
        "{number}, {total}: waisa hi rahe aur sudhaar chhod dun, ya isey hata dun, badle mein kuch nahi?",
        "{number}, {total}: वैसा ही रहे और सुधार छोड़ दूँ, या इसे हटा दूँ, बदले में कुछ नहीं?",
    ),
}

CORRECTION_CHOICES: dict[str, dict[Language, str]] = {
    "correct": _row("Yes, correct it", "Haan, badlo", "हाँ, बदलें"),
    "keep_entry": _row("Keep {number}", "{number} rahe", "{number} रहे"),
    "take_it_back": _row("Take it back", "Hata do", "हटा दें"),
}
