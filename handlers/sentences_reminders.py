"""The morning's message, its buttons and what is said about reminders, in every language. Words only; rows as in
`sentences`. `part_GROUP` heads a part of the digest, `row_KIND` is a line of it.
"""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


REMINDER_CHOICES: dict[str, dict[Language, str]] = {
    "remind_paid": _row("Paid", "Diya", "दिया"),
    "remind_later": _row("Tomorrow", "Kal", "कल"),
    "remind_hush": _row("Not this one", "Ye nahi", "यह नहीं"),
    "remind_nudge": _row("Nudge text", "Yaad ka message", "याद का संदेश"),
    "remind_supplier": _row("Supplier text", "Supplier ko message", "सप्लायर को संदेश"),
    "remind_photo": _row("Send photo", "Photo bhejo", "फ़ोटो भेजें"),
    "remind_nobill": _row("No bill", "Bill nahi", "बिल नहीं"),
    "remind_more": _row("More", "Aur", "और"),
    "remind_stop": _row("Stop", "Band karo", "बंद करें"),
}

REMINDERS: dict[str, dict[Language, str]] = {
    "morning": _row("Good morning.", "Suprabhat.", "सुप्रभात."),
    "today_is": _row("As of {day}:", "{day} tak:", "{day} तक:"),
    "nothing_due": _row(
        "Nothing to pay or collect, nobody on hold, nothing expiring.",
        "Na kuch dena, na lena; koi hold par nahi, kuch expire nahi ho raha.",
        "न कुछ देना, न लेना; कोई होल्ड पर नहीं, कुछ एक्सपायर नहीं हो रहा.",
    ),
    "part_notes": _row("You asked me to remind you", "Aapne yaad dilane ko kaha tha", "आपने याद दिलाने को कहा था"),
    "part_bills": _row("To pay {total}", "Dena hai {total}", "देना है {total}"),
    "part_invoices": _row("To collect {total}", "Lena hai {total}", "लेना है {total}"),
    "part_holds": _row("On sales hold", "Sales hold par", "सेल्स होल्ड पर"),
    "part_stock": _row("Stock expiring {total}", "Expiry wala maal {total}", "एक्सपायरी वाला माल {total}"),
    "part_rules": _row("Ask your CA", "CA se poochhiye", "CA से पूछें"),
    "part_papers": _row(
        "For your CA {ready} ready, without a photo",
        "CA ke liye {ready} taiyaar, bina photo",
        "CA के लिए {ready} तैयार, बिना फ़ोटो",
    ),
    "part_gaps": _row("Not shown to me", "Mujhe nahi dikhta", "मुझे नहीं दिखता"),
    "and_more": _row("and {count} more", "aur {count}", "और {count}"),
    "when_today": _row("today", "aaj", "आज"),
    "when_tomorrow": _row("tomorrow", "kal", "कल"),
    "when_day": _row("on {day}", "{day} ko", "{day} को"),
    "when_late": _row("{days} days late", "{days} din late", "{days} दिन देर"),
    "when_late_one": _row("1 day late", "1 din late", "1 दिन देर"),
    "hold_new": _row("no end date", "koi aakhri din nahi", "कोई आख़िरी दिन नहीं"),
    "hold_until": _row("until {day}", "{day} tak", "{day} तक"),
    "hold_today": _row("ends today", "aaj khatm", "आज ख़त्म"),
    "hold_tomorrow": _row("ends tomorrow", "kal khatm", "कल ख़त्म"),
    "hold_over": _row(
        "ended {day}, still marked in Katixo",
        "{day} ko khatm, Katixo mein ab bhi laga hai",
        "{day} को ख़त्म, Katixo में अब भी लगा है",
    ),
    "stock_expired": _row("expired {day}", "{day} ko expire ho gaya", "{day} को एक्सपायर हो गया"),
    "stock_expires": _row("expires {day}", "{day} ko expire hoga", "{day} को एक्सपायर होगा"),
    "rule_msme": _row(
        "{what}: small enterprise, by law pay by {day}",
        "{what}: chhota udyam, kanoon se {day} tak dena hai",
        "{what}: छोटा उद्यम, क़ानून से {day} तक देना है",
    ),
    "rule_credit": _row(
        "{what}: unpaid, its GST credit goes back on {day}",
        "{what}: baaki hai, {day} ko GST credit wapas jayega",
        "{what}: बाक़ी है, {day} को GST क्रेडिट वापस जाएगा",
    ),
    "rule_number": _row(
        "{what}: GST credit needs the {lacks} before {day}",
        "{what}: GST credit ke liye {day} se pehle {lacks} chahiye",
        "{what}: GST क्रेडिट के लिए {day} से पहले {lacks} चाहिए",
    ),
    "rule_lapse": _row(
        "{what}: last year's GST credit ends on {day}, {lacks} missing",
        "{what}: pichhle saal ka GST credit {day} ko khatm, {lacks} nahi hai",
        "{what}: पिछले साल का GST क्रेडिट {day} को ख़त्म, {lacks} नहीं है",
    ),
    "rule_tds": _row(
        "{what} this year, section {section}: TDS may apply",
        "{what} is saal, section {section}: TDS kat sakta hai",
        "{what} इस साल, धारा {section}: TDS कट सकता है",
    ),
    "lacks_number": _row("bill number", "bill number", "बिल नंबर"),
    "lacks_gstin": _row("seller's GSTIN", "seller ka GSTIN", "विक्रेता का GSTIN"),
    "gap_bills": _row("purchase bills", "kharid ke bill", "ख़रीद के बिल"),
    "gap_invoices": _row("sales invoices", "bikri ke invoice", "बिक्री के इनवॉइस"),
    "gap_contacts": _row("contacts and holds", "contact aur hold", "संपर्क और होल्ड"),
    "gap_stock": _row("stock with expiry dates", "expiry wala stock", "एक्सपायरी वाला स्टॉक"),
    # what taps and words about reminders are answered with
    "looking_due": _row("Looking what is due ...", "Dekh raha hoon kya baaki hai ...", "देख रहा हूँ क्या बाक़ी है ..."),
    "due_down": _row(
        "Katixo is not answering. I will show what is due as soon as it does.",
        "Katixo abhi band hai. Khulte hi dikhaunga kya baaki hai.",
        "Katixo अभी जवाब नहीं दे रहा. खुलते ही दिखाऊँगा क्या बाक़ी है.",
    ),
    "old_digest": _row(
        'That list is an old one. Write "remind me now" for today\'s.',
        'Ye purani list hai. Aaj ki ke liye "remind me now" likhiye.',
        'यह पुरानी सूची है. आज की के लिए "अभी याद दिलाओ" लिखें.',
    ),
    "which_paid": _row("Which one did you pay?", "Kaunsa diya?", "कौन सा दिया?"),
    "which_photo": _row("A photo of which one?", "Kiski photo?", "किसकी फ़ोटो?"),
    "which_nobill": _row("Which one has no bill?", "Kiska bill nahi hai?", "किसका बिल नहीं है?"),
    "send_photo_now": _row(
        "Send the photo of {what} now; it goes to that entry.",
        "{what} ki photo ab bhejiye; usi entry mein lagegi.",
        "{what} की फ़ोटो अब भेजें; उसी एंट्री में लगेगी.",
    ),
    "photo_goes_to": _row(
        "Thank you. It goes to {what} in Katixo.",
        "Dhanyavaad. Katixo mein {what} ke saath lagegi.",
        "धन्यवाद. Katixo में {what} के साथ लगेगी.",
    ),
    "which_hush": _row("Which one should I not name again?", "Kaunsa dobara na bataun?", "कौन सा दोबारा न बताऊँ?"),
    "which_nudge": _row("A text for whom?", "Kiske liye message?", "किसके लिए संदेश?"),
    "which_supplier": _row("About which item?", "Kis maal ke baare mein?", "किस माल के बारे में?"),
    "will_remind_again": _row(
        "I will bring it up again on {day}.", "{day} ko phir yaad dilaunga.", "{day} को फिर याद दिलाऊँगा."
    ),
    "hushed": _row("I will not name {name} again.", "{name} dobara nahi bataunga.", "{name} दोबारा नहीं बताऊँगा."),
    "reminds_at": _row(
        "I will remind you at {time} when something is due; next on {day}.",
        "Kuch baaki ho to {time} baje yaad dilaunga; agli baar {day}.",
        "कुछ बाक़ी हो तो {time} बजे याद दिलाऊँगा; अगली बार {day}.",
    ),
    "reminds_never": _row("No day is left for reminders.", "Koi din nahi bacha.", "कोई दिन नहीं बचा."),
    "reminds_by_day": _row(
        "I remind between 6 in the morning and 8 in the evening. Which time?",
        "Main subah 6 se shaam 8 ke beech yaad dilata hoon. Kitne baje?",
        "मैं सुबह 6 से शाम 8 के बीच याद दिलाता हूँ. कितने बजे?",
    ),
    "part_muted": _row(
        'No more reminders about {what}. "unmute {word}" brings them back.',
        '{what} ki yaad nahi dilaunga. Wapas ke liye "unmute {word}".',
        '{what} की याद नहीं दिलाऊँगा. वापस के लिए "unmute {word}".',
    ),
    "part_unmuted": _row(
        "Reminders about {what} are back.", "{what} ki yaad phir dilaunga.", "{what} की याद फिर दिलाऊँगा."
    ),
    "not_in_list": _row(
        'I know nothing due of {name}. "remind me now" shows what is.',
        '{name} ka kuch baaki nahi dikhta. "remind me now" se list milegi.',
        '{name} का कुछ बाक़ी नहीं दिखता. "अभी याद दिलाओ" से सूची मिलेगी.',
    ),
    "name_bills": _row("bills to pay", "dene wale bill", "देने वाले बिल"),
    "name_invoices": _row("money to collect", "lene wale paise", "लेने वाले पैसे"),
    "name_holds": _row("sales holds", "sales hold", "सेल्स होल्ड"),
    "name_stock": _row("expiring stock", "expiry wala maal", "एक्सपायरी वाला माल"),
    "name_papers": _row("missing photos", "chhuti hui photo", "छूटी हुई फ़ोटो"),
    "name_rules": _row("tax dates", "tax ki tareekhein", "टैक्स की तारीख़ें"),
    # texts to forward
    "nudge": _row(
        "Namaste {name} ji, a friendly reminder: {amount} for {number} was due on {day}. Kindly pay when "
        "convenient; if it is paid already, please ignore this. {org}",
        "Namaste {name} ji, {number} ke {amount} {day} ko dene the. Suvidha se bhej dijiye; bhej diye hon to "
        "dhyan na dein. Dhanyavaad, {org}",
        "नमस्ते {name} जी, {number} के {amount} {day} को देने थे. सुविधा से भेज दें; भेज दिए हों तो ध्यान न दें. धन्यवाद, {org}",
    ),
    "to_supplier": _row(
        "Namaste{name}, we hold {item}, batch {batch}{quantity}, expiry {day}. Please tell us how to return it "
        "against a credit note. {org}",
        "Namaste{name}, hamare paas {item}, batch {batch}{quantity}, expiry {day} hai. Credit note par wapas "
        "kaise bhejein, bataiye. {org}",
        "नमस्ते{name}, हमारे पास {item}, बैच {batch}{quantity}, एक्सपायरी {day} है. क्रेडिट नोट पर वापस कैसे भेजें, बताइए. {org}",
    ),
}
