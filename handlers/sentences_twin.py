"""What is asked when an entry may be in the books already, in every language. Words only; rows as in `sentences`."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


TWINS: dict[str, dict[Language, str]] = {
    "twin_ref": _row(
        "⚠️ Already booked as {number}, {total}: the same payment reference. Same payment?",
        "⚠️ {number}, {total} pehle hi likha hai: reference wahi hai. Wahi payment hai?",
        "⚠️ {number}, {total} पहले ही लिखा है: रेफ़रेंस वही है. वही पेमेंट है?",
    ),
    "twin_bill": _row(
        "⚠️ Already booked as {number}, {total}: the same bill number. Same bill?",
        "⚠️ {number}, {total} pehle hi likha hai: bill number wahi hai. Wahi bill hai?",
        "⚠️ {number}, {total} पहले ही लिखा है: बिल नंबर वही है. वही बिल है?",
    ),
    "twin_file": _row(
        "⚠️ Already booked as {number}, {total}: the same picture. Same bill?",
        "⚠️ {number}, {total} pehle hi likha hai: photo wahi hai. Wahi bill hai?",
        "⚠️ {number}, {total} पहले ही लिखा है: फ़ोटो वही है. वही बिल है?",
    ),
    "kept_photo": _row("The photo is kept with it.", "Photo uske saath rakh di.", "फ़ोटो उसके साथ रख दी."),
    "twin_alike": _row(
        "⚠️ Looks like {number}: {total}, {day}. Is it the same?",
        "⚠️ {number} jaisa lagta hai: {total}, {day}. Wahi hai?",
        "⚠️ {number} जैसा लगता है: {total}, {day}. वही है?",
    ),
    "twin_open": _row(
        "⚠️ Another card of yours has {total}, {day} too. Is it the same?",
        "⚠️ Aapke ek aur card mein bhi {total}, {day} hai. Wahi hai?",
        "⚠️ आपके एक और कार्ड में भी {total}, {day} है. वही है?",
    ),
    "kept_one": _row(
        "OK, it stays one: {number}. Nothing new was booked.",
        "Theek hai, ek hi rahega: {number}. Naya kuch nahi likha.",
        "ठीक है, एक ही रहेगा: {number}. नया कुछ नहीं लिखा.",
    ),
    "kept_card": _row(
        "OK, the other card stays. Nothing was booked by this one.",
        "Theek hai, doosra card rahega. Isse kuch nahi likha.",
        "ठीक है, दूसरा कार्ड रहेगा. इससे कुछ नहीं लिखा.",
    ),
}

TWIN_CHOICES: dict[str, dict[Language, str]] = {
    "same": _row("Same", "Wahi hai", "वही है"),
    "different": _row("Different", "Alag hai", "अलग है"),
}
