"""What is asked where a message has two readings, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


UNCLEAR: dict[str, dict[Language, str]] = {
    "ask_direction": _row(
        "{name} {amount}: paid, received, or on credit?",
        "{name} {amount}: aapne diye, mile, ya udhaar likhna hai?",
        "{name} {amount}: आपने दिए, मिले, या उधार लिखना है?",
    ),
    "ask_kal": _row(
        "{amount}{what}: paid yesterday ({yesterday}), or due tomorrow ({tomorrow})?",
        "{amount}{what}: kal diya ({yesterday}) ya kal dena hai ({tomorrow})?",
        "{amount}{what}: कल दिया ({yesterday}) या कल देना है ({tomorrow})?",
    ),
    "not_due_yet": _row(
        "Nothing was booked. When it is paid, write it again.",
        "Kuch nahi likha. Jab de dein, tab phir likhiye.",
        "कुछ नहीं लिखा. जब दे दें, तब फिर लिखें.",
    ),
    "ask_figure": _row(
        "{figure}: change this card ({amount}{what}), or is it a new entry?",
        "{figure}: is card mein badlu ({amount}{what}), ya nayi entry hai?",
        "{figure}: इस कार्ड में बदलूँ ({amount}{what}), या नई एंट्री है?",
    ),
    "in_rupees": _row("I book rupees only.", "Main sirf rupaye likhta hoon.", "मैं सिर्फ़ रुपये लिखता हूँ."),
    "shared_personal": _row(
        "⚠️ {amount} of it was personal and is not booked.",
        "⚠️ Isme se {amount} personal tha, wo nahi likha.",
        "⚠️ इसमें से {amount} निजी था, वह नहीं लिखा.",
    ),
    "two_ways": _row(
        "Two things at once: paid and received. Please send them as two messages; nothing is booked yet.",
        "Ek saath do baatein: diya bhi, mila bhi. Alag alag likhiye; abhi kuch nahi likha.",
        "एक साथ दो बातें: दिया भी, मिला भी. अलग अलग लिखें; अभी कुछ नहीं लिखा.",
    ),
    "no_such_day": _row(
        "There is no {day}. Please look at the date.",
        "{day} koi tareekh nahi hoti. Date dekh lijiye.",
        "{day} कोई तारीख़ नहीं होती. तारीख़ देख लें.",
    ),
}

UNCLEAR_CHOICES: dict[str, dict[Language, str]] = {
    "was_paid": _row("Paid", "Diye", "दिए"),
    "was_received": _row("Received", "Mile", "मिले"),
    "on_credit": _row("Credit", "Udhaar", "उधार"),
    "is_due": _row("Due", "Dena hai", "देना है"),
    "remind_due": _row("Remind me", "Yaad dilana", "याद दिलाना"),
    "change_to": _row("Change to {amount}", "{amount} karo", "{amount} करें"),
    "change_card": _row("Change the card", "Card badlo", "कार्ड बदलें"),
    "fresh": _row("New entry", "Nayi entry", "नई एंट्री"),
}
