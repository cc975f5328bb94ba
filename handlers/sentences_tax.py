"""Why no GST is claimed, in one short sentence each, in every language. Words only; rows as in `sentences`.

`doubt_` rows are named after the reasons of `tax_rules`; two of those stand in `sentences`.
"""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": f"⚠️ {en}", "hinglish": f"⚠️ {hinglish}", "hi": f"⚠️ {hi}"}


TAX: dict[str, dict[Language, str]] = {
    "doubt_asked": {
        "en": "GST left out, as you said.",
        "hinglish": "GST chhod diya, jaisa aapne kaha.",
        "hi": "GST छोड़ दिया, जैसा आपने कहा.",
    },
    "doubt_composition": _row(
        "You are under composition, so no GST is claimed.",
        "Aap composition mein hain, isliye GST claim nahi hoga.",
        "आप कंपोज़िशन में हैं, इसलिए GST क्लेम नहीं होगा.",
    ),
    "doubt_scheme_unknown": _row(
        "I do not know your GST scheme, so no GST is claimed.",
        "Aapki GST scheme pata nahi, isliye GST claim nahi hoga.",
        "आपकी GST स्कीम पता नहीं, इसलिए GST क्लेम नहीं होगा.",
    ),
    "doubt_seller_composition": _row(
        "The seller is under composition: GST should not be on this bill.",
        "Seller composition mein hai: is bill par GST nahi hona chahiye.",
        "विक्रेता कंपोज़िशन में है: इस बिल पर GST नहीं होना चाहिए.",
    ),
    "doubt_seller_unregistered": _row(
        "The seller has no GSTIN, so its GST cannot be claimed.",
        "Seller ka GSTIN nahi hai, isliye GST claim nahi hoga.",
        "विक्रेता का GSTIN नहीं है, इसलिए GST क्लेम नहीं होगा.",
    ),
    "doubt_no_tax_seller": _row(
        "Such a seller may not charge GST, so none is claimed.",
        "Aisa seller GST nahi le sakta, isliye claim nahi hoga.",
        "ऐसा विक्रेता GST नहीं ले सकता, इसलिए क्लेम नहीं होगा.",
    ),
    "doubt_no_number": _row(
        "GST cannot be claimed without the bill's number. Tell me, like: bill no VB-142.",
        "Bill number ke bina GST claim nahi hoga. Bataiye, jaise: bill no VB-142.",
        "बिल नंबर के बिना GST क्लेम नहीं होगा. बताएँ, जैसे: bill no VB-142.",
    ),
    "doubt_reverse_charge": _row(
        "Reverse charge: you owe this GST yourself. Your CA writes a self-invoice, then it is claimed.",
        "Reverse charge: ye GST aapko bharna hai. CA self-invoice banayega, tab claim hoga.",
        "रिवर्स चार्ज: यह GST आपको भरना है. CA सेल्फ़-इनवॉइस बनाएगा, तब क्लेम होगा.",
    ),
    "doubt_igst": _row(
        "IGST cannot be claimed on an expense: send the bill.",
        "IGST kharche par claim nahi hota: bill bhejiye.",
        "IGST ख़र्च पर क्लेम नहीं होता: बिल भेजें.",
    ),
    "doubt_wrong_state": _row(
        "This is the GST of another state, so it cannot be claimed.",
        "Ye doosre rajya ka GST hai, isliye claim nahi hoga.",
        "यह दूसरे राज्य का GST है, इसलिए क्लेम नहीं होगा.",
    ),
    "doubt_other_buyer": _row(
        "The bill is made out to another GSTIN than yours, so its GST is not yours to claim.",
        "Bill par aapka GSTIN nahi, kisi aur ka hai, isliye GST claim nahi hoga.",
        "बिल पर आपका GSTIN नहीं, किसी और का है, इसलिए GST क्लेम नहीं होगा.",
    ),
    "doubt_tax_type": _row(
        "The kind of GST does not fit the two states: ask the seller.",
        "GST ka prakar rajyon se mel nahi khata: seller se poochhiye.",
        "GST का प्रकार राज्यों से मेल नहीं खाता: विक्रेता से पूछें.",
    ),
    "doubt_untaxed": _row(
        "There is no GST on this, so none is claimed.",
        "Is par GST hota hi nahi, isliye claim nahi hoga.",
        "इस पर GST होता ही नहीं, इसलिए क्लेम नहीं होगा.",
    ),
    "doubt_personal": _row(
        "Personal use: its GST cannot be claimed.",
        "Niji kharcha: iska GST claim nahi hota.",
        "निजी ख़र्च: इसका GST क्लेम नहीं होता.",
    ),
    "doubt_gift": _row(
        "GST on gifts and free samples cannot be claimed.",
        "Gift aur free sample ka GST claim nahi hota.",
        "गिफ़्ट और मुफ़्त सैंपल का GST क्लेम नहीं होता.",
    ),
    "doubt_food": _row(
        "GST on food and drink cannot be claimed.",
        "Khane-peene ka GST claim nahi hota.",
        "खाने-पीने का GST क्लेम नहीं होता.",
    ),
    "doubt_hotel": _row(
        "GST of a hotel counts only in its own state, so none is claimed.",
        "Hotel ka GST usi rajya mein chalta hai, isliye claim nahi hoga.",
        "होटल का GST उसी राज्य में चलता है, इसलिए क्लेम नहीं होगा.",
    ),
    "doubt_health": _row(
        "GST on health and beauty cannot be claimed.",
        "Ilaaj aur beauty ka GST claim nahi hota.",
        "इलाज और ब्यूटी का GST क्लेम नहीं होता.",
    ),
    "doubt_club": _row(
        "GST on clubs and gyms cannot be claimed.",
        "Club aur gym ka GST claim nahi hota.",
        "क्लब और जिम का GST क्लेम नहीं होता.",
    ),
    "doubt_vehicle": _row(
        "GST on cars, cabs and their upkeep cannot be claimed.",
        "Gaadi, cab aur unki marammat ka GST claim nahi hota.",
        "गाड़ी, कैब और उनकी मरम्मत का GST क्लेम नहीं होता.",
    ),
    "doubt_insurance": _row(
        "GST on life and health insurance cannot be claimed; on goods it can.",
        "Life aur health insurance ka GST claim nahi hota; maal ke beeme ka hota hai.",
        "जीवन और स्वास्थ्य बीमा का GST क्लेम नहीं होता; माल के बीमे का होता है.",
    ),
    "doubt_building": _row(
        "GST on building work cannot be claimed.",
        "Building ke kaam ka GST claim nahi hota.",
        "निर्माण के काम का GST क्लेम नहीं होता.",
    ),
    "doubt_staff": _row(
        "GST on staff welfare can mostly not be claimed.",
        "Staff welfare ka GST aksar claim nahi hota.",
        "स्टाफ़ वेलफ़ेयर का GST अक्सर क्लेम नहीं होता.",
    ),
    "doubt_advocate": _row(
        "Advocate: you owe the GST yourself (reverse charge). Ask your CA for the self-invoice.",
        "Advocate: GST aapko bharna hai (reverse charge). CA se self-invoice banwaiye.",
        "एडवोकेट: GST आपको भरना है (रिवर्स चार्ज). CA से सेल्फ़-इनवॉइस बनवाएँ.",
    ),
    "doubt_sponsorship": _row(
        "Sponsorship: you owe the GST yourself (reverse charge). Ask your CA for the self-invoice.",
        "Sponsorship: GST aapko bharna hai (reverse charge). CA se self-invoice banwaiye.",
        "स्पॉन्सरशिप: GST आपको भरना है (रिवर्स चार्ज). CA से सेल्फ़-इनवॉइस बनवाएँ.",
    ),
    "doubt_insisted": _row(
        "GST claimed because you asked: your CA should see the bill.",
        "Aapke kehne par GST claim: CA ko bill dikhaiye.",
        "आपके कहने पर GST क्लेम: CA को बिल दिखाएँ.",
    ),
    "ask_scheme": {
        "en": "Which GST scheme is {org} on? I ask only once.",
        "hinglish": "{org} kis GST scheme mein hai? Sirf ek baar poochh raha hoon.",
        "hi": "{org} किस GST स्कीम में है? सिर्फ़ एक बार पूछ रहा हूँ.",
    },
}

TAX_CHOICES: dict[str, dict[Language, str]] = {
    "claim": {"en": "Claim GST", "hinglish": "GST claim karo", "hi": "GST क्लेम करें"},
    "gross": {"en": "No GST", "hinglish": "GST nahi", "hi": "GST नहीं"},
    "regular": {"en": "Regular", "hinglish": "Regular", "hi": "रेगुलर"},
    "composition": {"en": "Composition", "hinglish": "Composition", "hi": "कंपोज़िशन"},
    "unsure": {"en": "Not sure", "hinglish": "Pata nahi", "hi": "पता नहीं"},
}
