"""What is said about entries that come back each month, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


MONTHLY: dict[str, dict[Language, str]] = {
    "ask_monthly": _row(
        "{amount}{what}: shall I ask you each month on day {day}? Only your tap ever posts it.",
        "{amount}{what}: har mahine {day} tareekh ko poochhun? Likha tabhi jayega jab aap dabayenge.",
        "{amount}{what}: हर महीने {day} तारीख़ को पूछूँ? लिखा तभी जाएगा जब आप दबाएँगे.",
    ),
    "monthly_kept": _row("Kept. Next on {day}.", "Yaad rakha. Agli baar {day} ko.", "याद रखा. अगली बार {day} को."),
    "monthly_later": _row(
        "Kept. I ask you on {day}; nothing was booked now.",
        "Yaad rakha. {day} ko poochhunga; abhi kuch nahi likha.",
        "याद रखा. {day} को पूछूँगा; अभी कुछ नहीं लिखा.",
    ),
    "monthly_full": _row(
        "You have {count} of them already; stop one first.",
        "{count} pehle se hain; pehle koi ek band kijiye.",
        "{count} पहले से हैं; पहले कोई एक बंद करें.",
    ),
    "monthly_head": _row("Each month I ask you about:", "Har mahine poochhta hoon:", "हर महीने पूछता हूँ:"),
    "monthly_row": _row("{words}, on day {day}", "{words}, {day} tareekh", "{words}, {day} तारीख़"),
    "monthly_none": _row(
        'Nothing comes each month. Write it like "rent 25000 every month".',
        'Har mahine ka kuch nahi. Aise likhiye: "rent 25000 har mahine".',
        'हर महीने का कुछ नहीं. ऐसे लिखें: "rent 25000 har mahine".',
    ),
    "monthly_stopped": _row(
        "Stopped: {words}. I ask no more.", "Band kiya: {words}. Ab nahi poochhunga.", "बंद किया: {words}. अब नहीं पूछूँगा."
    ),
    "monthly_gone": _row("That one has stopped already.", "Wo pehle hi band hai.", "वह पहले ही बंद है."),
    "part_monthly": _row("Each month", "Har mahine", "हर महीने"),
    "name_monthly": _row("what comes each month", "har mahine wale", "हर महीने वाले"),
    "which_book": _row("Which one?", "Kaunsa?", "कौन सा?"),
}

MONTHLY_CHOICES: dict[str, dict[Language, str]] = {
    "each_month": _row("Each month", "Har mahine", "हर महीने"),
    "only_now": _row("Only now", "Sirf abhi", "सिर्फ़ अभी"),
    "stop_at": _row("Stop {at}", "Band {at}", "बंद {at}"),
    "remind_book": _row("See card", "Card dikhao", "कार्ड दिखाएँ"),
}
