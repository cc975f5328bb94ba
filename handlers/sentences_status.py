"""What is said about what is open, waiting and failed, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


STATUS: dict[str, dict[Language, str]] = {
    "status_clear": _row(
        "Nothing is open. Every message of yours has come to its end.",
        "Kuch baaki nahi. Aapke har message ka kaam poora hua.",
        "कुछ बाकी नहीं. आपके हर संदेश का काम पूरा हुआ.",
    ),
    "status_failed": _row("{count} went wrong", "{count} mein gadbad", "{count} में गड़बड़"),
    "status_waiting": _row("{count} on the way", "{count} raaste mein", "{count} रास्ते में"),
    "status_open": _row("{count} for you to answer", "{count} aapke jawab ke liye", "{count} आपके जवाब के लिए"),
    "status_more": _row("... and {count} more.", "... aur {count}.", "... और {count}."),
    "status_unread": _row(
        "Your message of {day}, {time}: something went wrong on my side, nothing was booked by it.",
        "{day}, {time} ka message: meri taraf se gadbad hui, isse kuch nahi likha.",
        "{day}, {time} का संदेश: मेरी तरफ़ से गड़बड़ हुई, इससे कुछ नहीं लिखा.",
    ),
    "status_unread_ours": _row(
        "Katixo's answer of {day}, {time}: something went wrong on my side when I read it. It may be booked.",
        "{day}, {time} ka Katixo ka jawab: padhne mein gadbad hui. Ho sakta hai likha gaya ho.",
        "{day}, {time} का Katixo का जवाब: पढ़ने में गड़बड़ हुई. हो सकता है लिखा गया हो.",
    ),
    "status_undelivered": _row(
        "A message of mine of {day}, {time} did not reach you.",
        "{day}, {time} ka mera message aap tak nahi pahuncha.",
        "{day}, {time} का मेरा संदेश आप तक नहीं पहुँचा.",
    ),
    "status_reading": _row("{what}: being read.", "{what}: padha ja raha hai.", "{what}: पढ़ा जा रहा है."),
    "status_looking": _row(
        "{what}: I am looking it up in Katixo first.",
        "{what}: pehle Katixo mein dekh raha hoon.",
        "{what}: पहले Katixo में देख रहा हूँ.",
    ),
    "status_posting": _row(
        "{what}: on its way to Katixo.", "{what}: Katixo ko ja raha hai.", "{what}: Katixo को जा रहा है."
    ),
    "status_undoing": _row(
        "{what}: its undo is on its way to Katixo.",
        "{what}: hatane ke liye Katixo ko ja raha hai.",
        "{what}: हटाने के लिए Katixo को जा रहा है.",
    ),
    "status_no_answer": _row(
        "Katixo did not take it yet ({tries} tries); I go on trying.",
        "Katixo ne abhi nahi liya ({tries} koshish); main karta rahunga.",
        "Katixo ने अभी नहीं लिया ({tries} कोशिश); मैं करता रहूँगा.",
    ),
    "status_unknown": _row(
        "Katixo gave no answer; I look whether it is booked before I try again.",
        "Katixo ka jawab nahi aaya; phir bhejne se pehle dekhunga ki likha hai ya nahi.",
        "Katixo का जवाब नहीं आया; फिर भेजने से पहले देखूँगा कि लिखा है या नहीं.",
    ),
    "status_asking": _row(
        "{what}: waits for your answer.", "{what}: aapke jawab ka intezaar.", "{what}: आपके जवाब का इंतज़ार."
    ),
    "status_confirming": _row("{what}: waits for Post.", "{what}: Post ka intezaar.", "{what}: लिखें का इंतज़ार."),
    "status_refused": _row(
        "Katixo did not take it: {why}.", "Katixo ne nahi liya: {why}.", "Katixo ने नहीं लिया: {why}."
    ),
    "status_pile": _row("{count} entries, {total}", "{count} entry, {total}", "{count} एंट्री, {total}"),
    "status_untold": _row("a new entry", "nayi entry", "नई एंट्री"),
    "status_hurried": _row(
        "Trying {what} again now.", "{what} ki phir koshish kar raha hoon.", "{what} की फिर कोशिश कर रहा हूँ."
    ),
    "status_too_late": _row(
        "{what} is with Katixo already, so I cannot drop it. When it stands you can undo it.",
        "{what} Katixo ke paas ja chuka hai, chhod nahi sakta. Likh jaye to Hatao daba sakte hain.",
        "{what} Katixo के पास जा चुका है, छोड़ नहीं सकता. लिख जाए तो हटा सकते हैं.",
    ),
    "status_again": _row("I read it again now.", "Ab phir se padh raha hoon.", "अब फिर से पढ़ रहा हूँ."),
    "status_resent": _row("Here it is again:", "Ye phir se:", "यह फिर से:"),
    "status_forgotten": _row(
        "Dropped; it is off the list.", "Chhod diya; list se hata diya.", "छोड़ दिया; सूची से हटा दिया."
    ),
    "status_settled": _row("That is settled already.", "Wo pehle hi ho gaya.", "वह पहले ही हो गया."),
}

STATUS_CHOICES: dict[str, dict[Language, str]] = {
    "status_retry": _row("Retry {at}", "Phir se {at}", "फिर से {at}"),
    "status_drop": _row("Drop {at}", "Chhodo {at}", "छोड़ें {at}"),
    "status_show": _row("Show {at}", "Dikhao {at}", "दिखाएँ {at}"),
}
