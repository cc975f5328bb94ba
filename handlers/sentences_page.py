"""Every sentence of the page on which a chat is signed in, in English, roman Hindi and Hindi."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


PAGE: dict[str, dict[Language, str]] = {
    "page_title": _row("Link Katixo", "Katixo jodein", "Katixo जोड़ें"),
    "page_whose": _row(
        "This signs in the {chat}. If that is not your own chat, close this page.",
        "Isse {chat} sign in hogi. Agar wo aapki apni chat nahi hai to ye page band kijiye.",
        "इससे {chat} साइन इन होगी. अगर वह आपकी अपनी चैट नहीं है तो यह पेज बंद करें.",
    ),
    "page_chat": _row("{channel} chat ending in {end}", "{channel} chat ...{end}", "{channel} चैट ...{end}"),
    "page_phone": _row("Phone number at Katixo", "Katixo ka phone number", "Katixo का फ़ोन नंबर"),
    "page_own_phone": _row(
        "Phone number at Katixo (empty: this chat's, {phone})",
        "Katixo ka phone number (khaali: is chat ka, {phone})",
        "Katixo का फ़ोन नंबर (ख़ाली: इस चैट का, {phone})",
    ),
    "page_key": _row("Katixo API key (kat_...)", "Katixo API key (kat_...)", "Katixo API कुंजी (kat_...)"),
    "page_key_instead": _row("I have an API key", "Mere paas API key hai", "मेरे पास API कुंजी है"),
    "page_with_key": _row("Sign in with the key", "Key se sign in", "कुंजी से साइन इन"),
    "page_password": _row("Password", "Password", "पासवर्ड"),
    "page_code": _row("Six digits from the SMS", "SMS ke chhah ank", "SMS के छह अंक"),
    "page_with_password": _row("Sign in with the password", "Password se sign in", "पासवर्ड से साइन इन"),
    "page_send": _row("Send me a code instead", "Mujhe code bhejein", "मुझे कोड भेजें"),
    "page_check": _row("Sign in with the code", "Code se sign in", "कोड से साइन इन"),
    "page_sent": _row(
        "Katixo has sent a code to {phone}. It works for 5 minutes.",
        "Katixo ne {phone} par code bheja hai. 5 minute chalega.",
        "Katixo ने {phone} पर कोड भेजा है. 5 मिनट चलेगा.",
    ),
    "page_wrong": _row(
        "Katixo does not take that. Check the number and the password or the newest code, then try again.",
        "Katixo ne nahi liya. Number aur password ya sabse naya code dekh kar phir koshish kijiye.",
        "Katixo ने नहीं लिया. नंबर और पासवर्ड या सबसे नया कोड देखकर फिर कोशिश करें.",
    ),
    "page_done": _row(
        "Linked: {org}, role {role}. Go back to the chat.",
        "Jud gaya: {org}, role {role}. Ab chat par jaiye.",
        "जुड़ गया: {org}, भूमिका {role}. अब चैट पर जाएँ.",
    ),
    "page_down": _row(
        "Katixo is not answering. Nobody was signed in; try again in a minute.",
        "Katixo jawab nahi de raha. Sign in nahi hua; ek minute baad phir koshish kijiye.",
        "Katixo जवाब नहीं दे रहा. साइन इन नहीं हुआ; एक मिनट बाद फिर कोशिश करें.",
    ),
    "page_gone": _row(
        "This page has been used or is too old. Ask for a new one in the chat: write LOGIN.",
        "Ye page istemal ho chuka hai ya purana hai. Chat mein LOGIN likh kar naya mangiye.",
        "यह पेज इस्तेमाल हो चुका है या पुराना है. चैट में LOGIN लिखकर नया माँगें.",
    ),
    "page_chat_link": _row(
        "This link opens your chat in this browser, once.",
        "Ye link aapki chat is browser mein kholta hai, ek baar.",
        "यह लिंक आपकी चैट इस ब्राउज़र में खोलता है, एक बार.",
    ),
    "page_open": _row("Open the chat", "Chat kholiye", "चैट खोलें"),
}
