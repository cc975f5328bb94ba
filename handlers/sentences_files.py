"""What is said about photos and PDFs, in every language. Words only; the rows are made like those of `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


FILES: dict[str, dict[Language, str]] = {
    "reading": _row("Reading {name} ...", "{name} padh raha hoon ...", "{name} पढ़ रहा हूँ ..."),
    "please_check": _row("⚠️ Please check: {what}", "⚠️ Dekh lijiye: {what}", "⚠️ देख लें: {what}"),
    "check_doubt": _row("⚠️ Check the {what}: {figures}", "⚠️ {what} dekhiye: {figures}", "⚠️ {what} देखें: {figures}"),
    "file_stays": _row(
        "The file {name} cannot be sent here.",
        "File {name} yahan nahi bhej sakta.",
        "फ़ाइल {name} यहाँ नहीं भेज सकता.",
    ),
    "check_the_bank": _row(
        "A screenshot proves nothing: check the bank first.",
        "Screenshot saboot nahi: pehle bank dekhiye.",
        "स्क्रीनशॉट सबूत नहीं: पहले बैंक देखें.",
    ),
    "no_expense": _row(
        "This looks like: {what}. It is not a bill that was paid; nothing was booked. The file is kept.",
        "Ye {what} hai, chukaya hua bill nahi; kuch nahi likha. File rakhi hai.",
        "यह {what} है, चुकाया हुआ बिल नहीं; कुछ नहीं लिखा. फ़ाइल रखी है.",
    ),
    "pending": _row(
        "That payment is still pending: nothing was paid yet, nothing was booked. Send it again when it is through.",
        "Ye payment abhi pending hai: kuch pay nahi hua, kuch nahi likha. Ho jaaye to phir bhejiye.",
        "यह भुगतान अभी रुका है: कुछ चुकाया नहीं गया, कुछ नहीं लिखा. हो जाए तो फिर भेजें.",
    ),
    "wordless": _row(
        "I cannot read a bill on this. If it is one, type the amount, or send it again in daylight; the file is kept.",
        "Is par bill nahi padh paaya. Bill hai to amount likhiye, ya roshni mein phir bhejiye; file rakhi hai.",
        "इस पर बिल नहीं पढ़ पाया. बिल है तो रकम लिखें, या रोशनी में फिर भेजें; फ़ाइल रखी है.",
    ),
    "unread": _row(
        "The file is saved, but I cannot read it. Type the amount, or send it again in daylight.",
        "File rakh li, padh nahi paaya. Amount likhiye, ya roshni mein phir bhejiye.",
        "फ़ाइल रख ली, पढ़ नहीं पाया. रकम लिखें, या रोशनी में फिर भेजें.",
    ),
    "unread_locked": _row(
        "That PDF is locked with a password. Send it without one, or type the amount.",
        "PDF par password hai. Bina password bhejiye, ya amount likhiye.",
        "PDF पर पासवर्ड है. बिना पासवर्ड भेजें, या रकम लिखें.",
    ),
    "unread_damaged": _row(
        "That file is damaged and does not open. Send it again, or type the amount.",
        "File kharab hai, khulti nahi. Phir bhejiye, ya amount likhiye.",
        "फ़ाइल ख़राब है, खुलती नहीं. फिर भेजें, या रकम लिखें.",
    ),
    "unread_not_a_document": _row(
        "That is neither a picture nor a PDF. Send a photo of the bill, or type the amount.",
        "Ye photo ya PDF nahi hai. Bill ki photo bhejiye, ya amount likhiye.",
        "यह फ़ोटो या PDF नहीं है. बिल की फ़ोटो भेजें, या रकम लिखें.",
    ),
    "unread_heic": _row(
        "I cannot open HEIC photos here. Send it as JPEG, or type the amount.",
        "HEIC photo yahan nahi khulti. JPEG bhejiye, ya amount likhiye.",
        "HEIC फ़ोटो यहाँ नहीं खुलती. JPEG भेजें, या रकम लिखें.",
    ),
    "unread_no_reader": _row(
        "Reading photos is not installed here. The file is saved; type the amount.",
        "Photo padhna yahan install nahi hai. File rakh li; amount likhiye.",
        "फ़ोटो पढ़ना यहाँ इंस्टॉल नहीं है. फ़ाइल रख ली; रकम लिखें.",
    ),
    "unread_too_slow": _row(
        "Reading that file took too long. Type the amount, or send a smaller picture.",
        "File padhne mein bahut der lagi. Amount likhiye, ya chhoti photo bhejiye.",
        "फ़ाइल पढ़ने में बहुत देर लगी. रकम लिखें, या छोटी फ़ोटो भेजें.",
    ),
}

FINDINGS: dict[str, dict[Language, str]] = {
    "sum": _row("total", "jod", "जोड़"),
    "line": _row("lines", "line ka hisaab", "लाइनों का हिसाब"),
    "tax_type": _row("kind of GST", "GST ka prakar", "GST का प्रकार"),
    "rate": _row("GST rate", "GST rate", "GST दर"),
    "gstin": _row("GSTIN", "GSTIN", "GSTIN"),
    "duplicate_line": _row("line printed twice", "do baar likhi line", "दो बार लिखी लाइन"),
    "round_off": _row("round-off", "round-off", "राउंड-ऑफ़"),
    "qr": _row("QR code", "QR code", "QR कोड"),
    "unsure": _row("fields", "baatein", "बातें"),
    "day": _row("date", "tareekh", "तारीख़"),
}

FIGURES: dict[str, dict[Language, str]] = {  # what a check names in words of its own; all else is printed on the page
    "signature not checked": _row("signature not checked", "signature jaancha nahi gaya", "हस्ताक्षर जाँचा नहीं गया"),
    "signature holds": _row("signature holds", "signature sahi hai", "हस्ताक्षर सही है"),
    "signature broken": _row("signature broken", "signature galat hai", "हस्ताक्षर गलत है"),
}
