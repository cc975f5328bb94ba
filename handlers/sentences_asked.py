"""What is said when staff ask the owner, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


ASKED: dict[str, dict[Language, str]] = {
    "asked_owner": _row(
        "Your role may not change {number}, so I have asked the owner. I tell you what they say.",
        "Aapka role {number} nahi badal sakta, isliye owner se poochha hai. Jawab aate hi bataunga.",
        "आपकी भूमिका {number} नहीं बदल सकती, इसलिए मालिक से पूछा है. जवाब आते ही बताऊँगा.",
    ),
    "owner_asked_undo": _row(
        "Your staff ({role}) ask to take back {number}, {total}.",
        "Aapke staff ({role}) {number}, {total} hatane ko keh rahe hain.",
        "आपके स्टाफ़ ({role}) {number}, {total} हटाने को कह रहे हैं.",
    ),
    "owner_asked_correct": _row(
        "Your staff ({role}) ask to correct {number}, {total}:",
        "Aapke staff ({role}) {number}, {total} sudharne ko keh rahe hain:",
        "आपके स्टाफ़ ({role}) {number}, {total} सुधारने को कह रहे हैं:",
    ),
    "asked_over": _row("That is decided already.", "Wo faisla ho chuka hai.", "वह फ़ैसला हो चुका है."),
    "asked_declined": _row(
        "{number} stays. I tell them.", "{number} rahega. Unhe bata raha hoon.", "{number} रहेगा. उन्हें बता रहा हूँ."
    ),
    "owner_declined": _row(
        "The owner did not change it: {number} stays.",
        "Owner ne nahi badla: {number} waisa hi hai.",
        "मालिक ने नहीं बदला: {number} वैसा ही है.",
    ),
    "owner_undid": _row(
        "The owner has taken back {number}, {total}.",
        "Owner ne {number}, {total} hata diya.",
        "मालिक ने {number}, {total} हटा दिया.",
    ),
    "owner_replaced": _row(
        "The owner has put {instead}, {total} in the place of {number}.",
        "Owner ne {number} ki jagah {instead}, {total} likh diya.",
        "मालिक ने {number} की जगह {instead}, {total} लिख दिया.",
    ),
}

ASKED_CHOICES: dict[str, dict[Language, str]] = {
    "do_it": _row("Do it", "Kar do", "कर दो"),
    "asked_no": _row("No", "Nahi", "नहीं"),
}
