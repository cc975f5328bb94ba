"""What is said about habits, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


HABITS: dict[str, dict[Language, str]] = {
    "habits_none": _row(
        "I remember no habits of {org} yet. What you answer for a shop is not asked again.",
        "{org} ki koi aadat abhi yaad nahi. Jo aap kisi dukaan ke liye batayenge, dobara nahi poochhunga.",
        "{org} की कोई आदत अभी याद नहीं. जो आप किसी दुकान के लिए बताएँगे, दोबारा नहीं पूछूँगा.",
    ),
    "habits_head": _row("What I remember for {org}:", "{org} ke liye jo yaad hai:", "{org} के लिए जो याद है:"),
    "habits_more": _row(
        "... and {count} more. Ask for one: “habit Mehta”.",
        "... aur {count}. Ek poochhiye: “habit Mehta”.",
        "... और {count}. एक पूछिए: “habit Mehta”.",
    ),
    "habits_hint": _row(
        "Change one: “Mehta always cash”. Drop one: “forget Mehta”.",
        "Badalna ho: “Mehta hamesha cash”. Hatana ho: “forget Mehta”.",
        "बदलना हो: “Mehta हमेशा cash”. हटाना हो: “forget Mehta”.",
    ),
    "habit_forgotten": _row(
        "Forgotten: {what}. I will ask again.",
        "Bhool gaya: {what}. Phir se poochhunga.",
        "भूल गया: {what}. फिर से पूछूँगा.",
    ),
    "habit_unknown": _row("That habit is gone already.", "Ye aadat pehle hi hat chuki hai.", "यह आदत पहले ही हट चुकी है."),
    "habit_kept": _row(
        "Noted: {subject}: {what}, from now on.",
        "Yaad rakha: {subject}: {what}, ab se.",
        "याद रखा: {subject}: {what}, अब से.",
    ),
    "habit_any": _row("Always", "Hamesha", "हमेशा"),
    "habit_vendor": _row("the vendor you picked", "aapka chuna vendor", "आपका चुना विक्रेता"),
    "habit_muted": _row("no hint on {kind}", "{kind} ka ishaara nahi", "{kind} का इशारा नहीं"),
    "habit_scheme": _row("GST scheme {value}", "GST scheme {value}", "GST स्कीम {value}"),
    "habit_card_kind": _row("{value} card", "{value} card", "{value} कार्ड"),
    "habit_asset_from": _row("assets from {value}", "asset {value} se", "एसेट {value} से"),
    "habit_book_as_expense": _row("booked as an expense", "kharche mein", "ख़र्च में"),
    "habit_book_as_bill": _row("booked as a bill", "bill mein", "बिल में"),
    "ask_book_as": _row(
        "{amount}, {vendor}: paid already, or a bill to pay later?",
        "{amount}, {vendor}: de diya, ya baad mein dena hai (bill)?",
        "{amount}, {vendor}: दे दिया, या बाद में देना है (बिल)?",
    ),
    "ask_book_as_paid": _row(
        "{amount}, {vendor}: a bill, so that its GST can be claimed, or a plain expense?",
        "{amount}, {vendor}: bill (GST claim hoga) ya seedha kharcha?",
        "{amount}, {vendor}: बिल (GST क्लेम होगा) या सीधा ख़र्च?",
    ),
    "ask_account_named": _row(
        "{amount}{what}. No account of yours is called {bank}. Which account paid it?",
        "{amount}{what}. {bank} naam ka koi khaata nahi hai. Kis khaate se diya?",
        "{amount}{what}. {bank} नाम का कोई खाता नहीं है. किस खाते से दिया?",
    ),
}
HABIT_CHOICES: dict[str, dict[Language, str]] = {
    "as_expense": _row("Expense", "Kharcha", "ख़र्च"),
    "as_bill": _row("Bill", "Bill", "बिल"),
    "habit_forget": _row("✕ {what}", "✕ {what}", "✕ {what}"),
}
