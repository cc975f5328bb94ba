"""The hints before Post, one short sentence each, in every language. Words only; rows as in `sentences`.

`guard_KIND` is amber, `fine_KIND` the word behind a tick.
"""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


GUARDS: dict[str, dict[Language, str]] = {
    "guard_rate": _row(
        "⚠️ {rate}% was no GST rate on that day (rates changed on 22 Sep 2025): check the bill.",
        "⚠️ Us din {rate}% GST nahi tha (22 Sep 2025 se rate badle): bill dekhiye.",
        "⚠️ उस दिन {rate}% GST नहीं था (22 सित 2025 से दरें बदलीं): बिल देखें.",
    ),
    "guard_gstin": _row(
        "⚠️ GSTIN {gstin} fails its check letter: compare it with the bill.",
        "⚠️ GSTIN {gstin} ka check letter galat hai: bill se milaiye.",
        "⚠️ GSTIN {gstin} का चेक अक्षर नहीं मिलता: बिल से मिलाएँ.",
    ),
    "guard_tax_type": _row(
        "⚠️ CGST + SGST or IGST: the bill does not fit the states. Ask your CA.",
        "⚠️ CGST + SGST ya IGST: bill rajyon se mel nahi khata. CA se poochhiye.",
        "⚠️ CGST + SGST या IGST: बिल राज्यों से मेल नहीं खाता. CA से पूछें.",
    ),
    "guard_seller_tax": _row(
        "⚠️ This seller may not charge GST: ask for the right bill.",
        "⚠️ Ye seller GST nahi le sakta: sahi bill mangwaiye.",
        "⚠️ यह विक्रेता GST नहीं ले सकता: सही बिल मँगवाएँ.",
    ),
    "guard_reverse_charge": _row(
        "⚠️ GST may be yours to pay (reverse charge): self-invoice, pay in cash, then claim. Ask your CA.",
        "⚠️ GST aapko bharna pad sakta hai (reverse charge): self-invoice, cash bharo, phir claim. CA se poochhiye.",
        "⚠️ GST आपको भरना पड़ सकता है (रिवर्स चार्ज): सेल्फ़-इनवॉइस, नकद भरें, फिर क्लेम. CA से पूछें.",
    ),
    "guard_reversal": _row(
        "⚠️ Goods lost or given away: their GST credit must be reversed. Ask your CA.",
        "⚠️ Maal kharab ya muft gaya: uska GST credit wapas hota hai. CA se poochhiye.",
        "⚠️ माल ख़राब या मुफ़्त गया: उसका GST क्रेडिट वापस होता है. CA से पूछें.",
    ),
    "guard_einvoice": _row(
        "⚠️ So large a seller must give an e-invoice with QR code: ask for it.",
        "⚠️ Itne bade seller ko QR wala e-invoice dena hota hai: mangwaiye.",
        "⚠️ इतने बड़े विक्रेता को QR वाला ई-इनवॉइस देना होता है: मँगवाएँ.",
    ),
    "guard_number": _row(
        "⚠️ The bill's number is missing: without it the GST credit cannot be matched.",
        "⚠️ Bill number nahi hai: uske bina GST credit nahi milta.",
        "⚠️ बिल नंबर नहीं है: उसके बिना GST क्रेडिट नहीं मिलता.",
    ),
    "guard_cash": _row(
        "⚠️ {total} in cash to one person in a day is above {limit}: it may not count as an expense for tax.",
        "⚠️ Ek din mein ek ko {total} cash, {limit} se upar: income tax mein kharcha shayad na mane.",
        "⚠️ एक दिन में एक को {total} नकद, {limit} से ऊपर: आयकर में ख़र्च शायद न माना जाए.",
    ),
    "guard_tds": _row(
        "⚠️ {total} crosses {limit} (section {section}): TDS may apply. Ask your CA first.",
        "⚠️ {total}, {limit} se upar (section {section}): TDS kat sakta hai, CA se poochh lijiye.",
        "⚠️ {total}, {limit} से ऊपर (धारा {section}): TDS कट सकता है, CA से पूछ लें.",
    ),
    "guard_tds_small": _row(
        '⚠️ {total} crosses {limit} (section {section}): TDS if your accounts are audited. Else write "mute tds".',
        '⚠️ {total}, {limit} se upar (section {section}): audit hota ho to TDS. Nahi to "mute tds" likhiye.',
        '⚠️ {total}, {limit} से ऊपर (धारा {section}): ऑडिट होता हो तो TDS. नहीं तो "mute tds" लिखें.',
    ),
    "guard_reference": _row(
        "⚠️ A UPI reference has 12 digits, this one reads {reference}: check it.",
        "⚠️ UPI reference 12 ank ka hota hai, ye {reference} hai: dekh lijiye.",
        "⚠️ UPI रेफ़रेंस 12 अंकों का होता है, यह {reference} है: देख लें.",
    ),
    "guard_round_off": _row(
        "⚠️ A round-off of {amount} is more than a rupee: check the total.",
        "⚠️ {amount} ka round-off ek rupaye se zyada hai: total dekhiye.",
        "⚠️ {amount} का राउंड-ऑफ़ एक रुपये से ज़्यादा है: कुल देखें.",
    ),
    "guard_asset": _row(
        "⚠️ Asset or expense? {what} may belong to fixed assets: ask your CA.",
        "⚠️ Asset ya kharcha? {what} shayad fixed asset hai: CA se poochhiye.",
        "⚠️ एसेट या ख़र्च? {what} शायद फ़िक्स्ड एसेट है: CA से पूछें.",
    ),
    "fine_rate": _row("GST rate", "GST rate", "GST दर"),
    "fine_gstin": _row("GSTIN ok", "GSTIN sahi", "GSTIN सही"),
    "fine_tax_type": _row("kind of GST", "GST ka prakar", "GST का प्रकार"),
    "fine_einvoice": _row("e-invoice", "e-invoice", "ई-इनवॉइस"),
    "fine_number": _row("bill number", "bill number", "बिल नंबर"),
    "fine_msme": _row("MSME: pay by {day}", "MSME: {day} tak dena hai", "MSME: {day} तक देना है"),
    "fine_reference": _row("UPI reference", "UPI reference", "UPI रेफ़रेंस"),
    "fine_round_off": _row("round-off", "round-off", "राउंड-ऑफ़"),
    "muted": _row(
        'OK, no more hints about {kind}. "unmute {kind}" brings them back.',
        'Theek hai, {kind} ki yaad nahi dilaunga. "unmute {kind}" se phir aayegi.',
        'ठीक है, {kind} की याद नहीं दिलाऊँगा. "unmute {kind}" से फिर आएगी.',
    ),
    "unmuted": _row(
        "OK, hints about {kind} are back.",
        "Theek hai, {kind} ki yaad phir dilaunga.",
        "ठीक है, {kind} की याद फिर दिलाऊँगा.",
    ),
    "asset_limit": _row(
        "OK, I ask about assets from {amount} on.",
        "Theek hai, {amount} se asset poochhunga.",
        "ठीक है, {amount} से एसेट पूछूँगा.",
    ),
}
