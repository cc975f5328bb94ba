"""What is said of several drafts on one card, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


BATCHES: dict[str, dict[Language, str]] = {
    "batch_top": _row("*{total}*, {count} entries", "*{total}*, {count} entry", "*{total}*, {count} एंट्री"),
    "batch_read": _row(
        "{count} read, {sure} sure, *{total}*.",
        "{count} padhe, {sure} pakke, *{total}*.",
        "{count} पढ़े, {sure} पक्के, *{total}*.",
    ),
    "batch_reading": _row("Reading {count} files ...", "{count} file padh raha hoon ...", "{count} फ़ाइलें पढ़ रहा हूँ ..."),
    "batch_posting": _row("Posting {count} ...", "{count} likh raha hoon ...", "{count} लिख रहा हूँ ..."),
    "batch_done": _row(
        "✓ Done. {count} booked, *{total}*.",
        "✓ Likh diya. {count} entry, *{total}*.",
        "✓ लिख दिया. {count} एंट्री, *{total}*.",
    ),
    "batch_left": _row("{count} not booked yet.", "{count} abhi nahi likhi.", "{count} अभी नहीं लिखी."),
    "batch_dropped": _row("Dropped. None was booked.", "Chhod diya. Kuch nahi likha.", "छोड़ दिया. कुछ नहीं लिखा."),
    "batch_undone": _row("All of them are cancelled.", "Sab hata diye.", "सब हटा दिए."),
    "row_tax": _row("with GST {tax}", "GST {tax} ke saath", "GST {tax} के साथ"),
    "row_bill": _row("bill {number} to pay", "bill {number} dena hai", "बिल {number} देना है"),
    "row_number": _row("Booked: {number}", "Likh diya: {number}", "लिख दिया: {number}"),
    "row_undone": _row("{number} is cancelled", "{number} hata diya", "{number} हटा दिया"),
    "row_sending": _row("on its way", "bhej raha hoon", "भेज रहा हूँ"),
    "row_undoing": _row("undoing {number}", "{number} hata raha hoon", "{number} हटा रहा हूँ"),
    "row_safe": _row(
        "safe with me; Katixo is not answering, I will post it once and tell you",
        "mere paas safe hai; Katixo abhi band hai, khulte hi ek baar likhunga",
        "मेरे पास सुरक्षित है; Katixo अभी जवाब नहीं दे रहा, खुलते ही एक बार लिखूँगा",
    ),
    "row_look": _row("looking up", "dhoondh raha hoon", "ढूँढ रहा हूँ"),
    "row_file": _row("reading {name}", "{name} padh raha hoon", "{name} पढ़ रहा हूँ"),
    "row_asks": _row("not complete: see it with One by one", "adhoora: Ek ek karke dekhiye", "अधूरा: एक एक करके देखें"),
    "row_asks_this": _row("not complete yet", "abhi adhoora", "अभी अधूरा"),
    "row_check": _row("please check it: One by one", "dekh lijiye: Ek ek karke", "देख लें: एक एक करके"),
    "row_nothing": _row("nothing to book in it", "isme likhne ko kuch nahi", "इसमें लिखने को कुछ नहीं"),
    "row_not_booked": _row("Not booked: {reason}", "Nahi likha: {reason}", "नहीं लिखा: {reason}"),
    "batch_ask_mode": _row("How were these paid?", "Ye kaise diye?", "ये कैसे दिए?"),
    "batch_ask_card_kind": _row("Which card paid these?", "Kaunse card se diye?", "कौन से कार्ड से दिए?"),
    "batch_ask_account": _row("Which account paid these?", "Kis khaate se diye?", "किस खाते से दिए?"),
    "batch_hint": _row(
        'Tell me the row and what to change: "2nd is 150", "drop the auto", or for all of them "cash", "yesterday".',
        'Row aur badlaav bataiye: "2nd is 150", "auto hatao", ya sabke liye "cash", "kal".',
        'पंक्ति और बदलाव बताएँ: "2nd is 150", "auto हटाओ", या सबके लिए "नकद", "कल".',
    ),
    "ask_one_bill": _row(
        "Are these {count} pages of one bill?",
        "Kya ye {count} panne ek hi bill ke hain?",
        "क्या ये {count} पन्ने एक ही बिल के हैं?",
    ),
    "recent_top": _row(
        "The last {count} that I booked in this chat:",
        "Is chat mein likhe pichhle {count}:",
        "इस चैट में लिखे पिछले {count}:",
    ),
    "recent_none": _row(
        "I have booked nothing in this chat yet.", "Is chat mein abhi kuch nahi likha.", "इस चैट में अभी कुछ नहीं लिखा."
    ),
    "recent_hint": _row(
        'To correct it, answer this message with what is right: "2050", "cash", "vendor Mehta".',
        'Badalna ho to is message ka jawab dijiye: "2050", "cash", "vendor Mehta".',
        'बदलना हो तो इस संदेश का जवाब दें: "2050", "नकद", "vendor Mehta".',
    ),
    "recent_files": _row(
        "Receipt: {count} kept with it.", "Raseed: {count} saath rakhi hai.", "रसीद: {count} साथ रखी है."
    ),
    "batch_which": _row("Which one?", "Kaunsa?", "कौन सा?"),
    "batch_too_long": _row(
        "That is more than {count} entries in one message. Please send them in smaller parts.",
        "Ek message mein {count} se zyada entry hain. Chhote hisson mein bhejiye.",
        "एक संदेश में {count} से ज़्यादा एंट्री हैं. छोटे हिस्सों में भेजें.",
    ),
}

BATCH_CHOICES: dict[str, dict[Language, str]] = {
    "post_all": _row("Post all", "Sab Post", "सब लिखें"),
    "post_some": _row("Post {count}", "{count} Post", "{count} लिखें"),
    "one_bill": _row("One bill", "Ek hi bill", "एक ही बिल"),
    "apart": _row("{count} bills", "{count} bill", "{count} बिल"),
    "single": _row("One by one", "Ek ek karke", "एक एक करके"),
    "undo_all": _row("Undo all", "Sab hatao", "सब हटाएँ"),
    "undo_row": _row("Undo {count}", "{count} hatao", "{count} हटाएँ"),
    "void_row": _row("Void one of {count}", "{count} ka ek hatao", "{count} का एक हटाएँ"),
}
