"""Every sentence and button that a user reads, in English, roman Hindi and Hindi. Words only, no logic.

To add a language: give every row a fourth entry and add it to `states.Language`. A row's placeholders are the same in
every language (tested). Short, warm, numbers first, never "invalid".
"""

from __future__ import annotations

from handlers.states import Language

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "hinglish": ("Som", "Mangal", "Budh", "Guru", "Shukra", "Shani", "Ravi"),
    "hi": ("सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"),
}
_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTHS: dict[Language, tuple[str, ...]] = {
    "en": _ENGLISH_MONTHS,
    "hinglish": _ENGLISH_MONTHS,
    "hi": ("जन", "फ़र", "मार्च", "अप्रैल", "मई", "जून", "जुल", "अग", "सित", "अक्तू", "नव", "दिस"),
}


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


CHOICES: dict[str, dict[Language, str]] = {
    "post": _row("Post", "Post", "लिखें"),
    "edit": _row("Edit", "Badlo", "बदलें"),
    "cancel": _row("Cancel", "Cancel", "रद्द"),
    "bring": _row("Book it here", "Yahan likho", "यहाँ लिखें"),
    "undo": _row("Undo", "Hatao", "हटाएँ"),
    "retry": _row("Try again", "Phir se", "फिर से"),
    "void_twin": _row("Void one", "Ek hatao", "एक हटाएँ"),
    "debit": _row("Debit card", "Debit card", "डेबिट कार्ड"),
    "credit": _row("Credit card", "Credit card", "क्रेडिट कार्ड"),
    "UPI": _row("UPI", "UPI", "UPI"),
    "Cash": _row("Cash", "Cash", "नकद"),
    "Bank Transfer": _row("Bank", "Bank", "बैंक"),
    "Card": _row("Card", "Card", "कार्ड"),
}

SENTENCES: dict[str, dict[Language, str]] = {
    # the card
    "card_from": _row("{mode} from {account}", "{mode}, {account} se", "{mode}, {account} से"),
    "card_tax": _row("{base} + GST {tax} = {total}", "{base} + GST {tax} = {total}", "{base} + GST {tax} = {total}"),
    "card_no_tax": _row("No GST claimed.", "GST claim nahi.", "GST क्लेम नहीं."),
    "card_account": _row("Booked under {account}.", "{account} khaate mein.", "{account} खाते में."),
    "as_last_time": _row("{what}: as last time.", "{what}: pichhli baar jaisa.", "{what}: पिछली बार जैसा."),
    "doubt_one_paisa": _row(
        "⚠️ You said {stated}; with {rate}% GST Katixo can only make it {total}, one paisa off.",
        "⚠️ Aapne {stated} kaha; {rate}% GST ke saath Katixo {total} hi bana sakta hai, ek paisa ka farq.",
        "⚠️ आपने {stated} कहा; {rate}% GST के साथ Katixo {total} ही बना सकता है, एक पैसे का फ़र्क.",
    ),
    "doubt_credit_needs_bill": _row(
        "⚠️ GST credit needs the bill: keep its number and GSTIN.",
        "⚠️ GST credit ke liye bill chahiye: number aur GSTIN sambhal kar rakhiye.",
        "⚠️ GST क्रेडिट के लिए बिल चाहिए: नंबर और GSTIN संभाल कर रखें.",
    ),
    "doubt_rate_unknown": _row(
        "⚠️ Katixo has no {rate}% GST rate, so the whole {total} is booked without GST.",
        "⚠️ Katixo mein {rate}% GST nahi hai, isliye poora {total} bina GST likhunga.",
        "⚠️ Katixo में {rate}% GST नहीं है, इसलिए पूरा {total} बिना GST लिखूँगा.",
    ),
    "doubt_no_gstin": _row(
        "⚠️ Your business has no GSTIN in Katixo, so no GST is claimed.",
        "⚠️ Katixo mein aapka GSTIN nahi hai, isliye GST claim nahi hoga.",
        "⚠️ Katixo में आपका GSTIN नहीं है, इसलिए GST क्लेम नहीं होगा.",
    ),
    "doubt_before_tax": _row(
        "{stated} is before GST; you pay {total}.",
        "{stated} GST se pehle; kul {total}.",
        "{stated} GST से पहले; कुल {total}.",
    ),
    # questions
    "ask_amount": _row("How much{what}?", "Kitna{what}?", "कितना{what}?"),
    "ask_mode": _row("{amount}{what}. How was it paid?", "{amount}{what}. Kaise diya?", "{amount}{what}. कैसे दिया?"),
    "ask_card_kind": _row(
        "{amount}{what}. Which card?", "{amount}{what}. Kaunsa card?", "{amount}{what}. कौन सा कार्ड?"
    ),
    "ask_category": _row(
        "{amount}{what}. What was it for?", "{amount}{what}. Kis cheez ke liye?", "{amount}{what}. किस चीज़ के लिए?"
    ),
    "ask_account": _row(
        "{amount}{what}. Which account paid it?",
        "{amount}{what}. Kis khaate se diya?",
        "{amount}{what}. किस खाते से दिया?",
    ),
    "ask_again": _row("I did not get that. ", "Samajh nahi aaya. ", "समझ नहीं आया. "),
    "what_for": _row(" for {what}", ", {what}", ", {what}"),
    # after Post
    "posting": _row("Posting {total} ...", "{total} likh raha hoon ...", "{total} लिख रहा हूँ ..."),
    "posted": _row("✓ Done. {number}, {total}.", "✓ Likh diya. {number}, {total}.", "✓ लिख दिया. {number}, {total}."),
    "posted_differs": _row(
        "⚠️ Katixo booked {total} (GST {tax}), the card said {expected}. Tap Undo if that is wrong.",
        "⚠️ Katixo ne {total} likha (GST {tax}), card par {expected} tha. Galat ho to Hatao dabaiye.",
        "⚠️ Katixo ने {total} लिखा (GST {tax}), कार्ड पर {expected} था. ग़लत हो तो हटाएँ दबाएँ.",
    ),
    "posted_void": _row(
        "{number}, {total} was booked, and somebody has voided it in Katixo since.",
        "{number}, {total} likha gaya tha, par kisi ne Katixo mein hata diya.",
        "{number}, {total} लिखा गया था, पर किसी ने Katixo में हटा दिया.",
    ),
    "twin": _row(
        "⚠️ I found it twice: {number} and {twin}. Tap to void {twin}.",
        "⚠️ Do baar mila: {number} aur {twin}. {twin} hatane ke liye dabaiye.",
        "⚠️ दो बार मिला: {number} और {twin}. {twin} हटाने के लिए दबाएँ.",
    ),
    "safe": _row(
        "{total} is safe with me. Katixo is not answering; I will post it once and tell you.",
        "{total} mere paas safe hai. Katixo abhi band hai, khulte hi ek baar likhunga.",
        "{total} मेरे पास सुरक्षित है. Katixo अभी जवाब नहीं दे रहा; खुलते ही एक बार लिखूँगा.",
    ),
    "waits_for_sign_in": _row(
        "Katixo has signed you out while this was on its way. Sign in again and I will finish it, once.",
        "Katixo ne beech mein sign out kar diya. Phir sign in kijiye, main ek baar poora kar dunga.",
        "Katixo ने बीच में साइन आउट कर दिया. फिर साइन इन करें, मैं एक बार पूरा कर दूँगा.",
    ),
    "undo_waits": _row(
        "I will undo {number} as soon as Katixo answers, and tell you.",
        "Katixo khulte hi {number} hata dunga aur bataunga.",
        "Katixo खुलते ही {number} हटा दूँगा और बताऊँगा.",
    ),
    "undoing": _row("Undoing {number} ...", "{number} hata raha hoon ...", "{number} हटा रहा हूँ ..."),
    "undone": _row(
        "Cancelled {total}, {number}. Both lines stay visible to your accountant.",
        "{total} hata diya ({number}). CA ko dono dikhenge.",
        "{total} हटा दिया ({number}). CA को दोनों दिखेंगे.",
    ),
    "dropped": _row(
        "Dropped: {what}. Nothing was booked.",
        "{what}: chhod diya. Kuch nahi likha.",
        "{what}: छोड़ दिया. कुछ नहीं लिखा.",
    ),
    # what Katixo would not do
    "trouble_forbidden": _row(
        "Katixo does not let your role ({role}) do this. Ask an accountant or the owner.",
        "Aapka role ({role}) ye nahi kar sakta. Accountant ya owner se kahiye.",
        "आपकी भूमिका ({role}) यह नहीं कर सकती. अकाउंटेंट या मालिक से कहें.",
    ),
    "trouble_link_again": _row(
        "Katixo has signed you out. Sign in again, then tap Post; the card waits here.",
        "Katixo ne sign out kar diya. Phir sign in kijiye, tab Post dabaiye; card yahin hai.",
        "Katixo ने साइन आउट कर दिया. फिर साइन इन करें, तब लिखें दबाएँ; कार्ड यहीं है.",
    ),
    "trouble_refused": _row(
        "Katixo did not take it: {detail}. Change the card or cancel it.",
        "Katixo ne nahi liya: {detail}. Card badaliye ya cancel kijiye.",
        "Katixo ने नहीं लिया: {detail}. कार्ड बदलें या रद्द करें.",
    ),
    "trouble_period_closed": _row(
        "That month is closed in Katixo. Change the date or ask your accountant.",
        "Wo mahina Katixo mein band hai. Tareekh badaliye ya CA se kahiye.",
        "वह महीना Katixo में बंद है. तारीख़ बदलें या CA से कहें.",
    ),
    "trouble_gone": _row(
        "Katixo no longer has this entry or account. Check it there, then try again.",
        "Katixo mein ye entry ya khaata ab nahi hai. Wahan dekh kar phir koshish kijiye.",
        "Katixo में यह एंट्री या खाता अब नहीं है. वहाँ देख कर फिर कोशिश करें.",
    ),
    # cards and buttons out of time
    "stale": _row(
        "That card has changed. This is how it stands now:",
        "Wo card badal gaya. Ab aisa hai:",
        "वह कार्ड बदल गया. अब ऐसा है:",
    ),
    "already_posted": _row(
        "Already posted: {number}, {total}.",
        "Pehle hi likh diya: {number}, {total}.",
        "पहले ही लिख दिया: {number}, {total}.",
    ),
    "on_its_way": _row(
        "Already on its way to Katixo; I will tell you.",
        "Katixo ko bhej diya hai; bataunga.",
        "Katixo को भेज दिया है; बताऊँगा.",
    ),
    "still_stands": _row(
        "{number}, {total} stays in the books.",
        "{number}, {total} hisaab mein hai.",
        "{number}, {total} हिसाब में है.",
    ),
    "already_undone": _row(
        "{number} is already cancelled.", "{number} pehle hi hata diya.", "{number} पहले ही हटा दिया."
    ),
    "already_dropped": _row(
        "That card was cancelled. Send it again if you want it booked.",
        "Wo card cancel ho gaya tha. Likhna ho to phir bhejiye.",
        "वह कार्ड रद्द हो गया था. लिखना हो तो फिर भेजें.",
    ),
    "belongs_elsewhere": _row(
        "That belongs to another organisation{named}. You are in {org} now; sign in there again to go on with it.",
        "Wo doosri organisation ka hai{named}. Abhi aap {org} mein hain; uske liye wahan phir sign in kijiye.",
        "वह दूसरे संगठन का है{named}. अभी आप {org} में हैं; उसके लिए वहाँ फिर साइन इन करें.",
    ),
    "unknown_card": _row(
        "I do not know that card any more. Look in Katixo whether it is booked before you send it again.",
        "Wo card ab mere paas nahi hai. Phir se bhejne se pehle Katixo mein dekhiye ki likha hai ya nahi.",
        "वह कार्ड अब मेरे पास नहीं है. फिर से भेजने से पहले Katixo में देखें कि लिखा है या नहीं.",
    ),
    "nothing_open": _row(
        'No card is waiting. Send something like "paid 500 petrol cash".',
        'Koi card baaki nahi. "500 petrol cash" jaisa likhiye.',
        'कोई कार्ड बाकी नहीं. "500 पेट्रोल नकद" जैसा लिखें.',
    ),
    "nothing_open_but": _row(
        'No card is waiting. {number}, {total} is in the books; "undo" takes it back.',
        'Koi card baaki nahi. {number}, {total} likha hua hai; "undo" se hatega.',
        'कोई कार्ड बाकी नहीं. {number}, {total} लिखा हुआ है; "undo" से हटेगा.',
    ),
    "youre_welcome": _row("You're welcome.", "Khushi hui.", "ख़ुशी हुई."),
    "still_waits": _row(
        " {what} still waits for Post.", " {what} abhi Post ke intezaar mein.", " {what} अभी लिखें के इंतज़ार में."
    ),
    "nothing_to_undo": _row("There is nothing of mine to undo.", "Hatane ko kuch nahi hai.", "हटाने को कुछ नहीं है."),
    "still_missing": _row("Almost there. ", "Bas itna bataiye. ", "बस इतना बताएँ. "),
    "this_one": _row("This one?\n", "Ye wala?\n", "यह वाला?\n"),
    "edit_hint": _row(
        'Tell me what to change: "2600", "cash", "yesterday", "vendor Mehta", "18% gst included".',
        'Bataiye kya badalna hai: "2600", "cash", "kal", "vendor Mehta", "18% gst included".',
        'बताएँ क्या बदलना है: "2600", "नकद", "कल", "vendor Mehta", "18% gst included".',
    ),
    "too_many_open": _row(
        "{count} cards are waiting. Post or cancel this oldest one first, then send the new one again.",
        "{count} card baaki hain. Pehle is sabse purane ko Post ya Cancel kijiye, phir naya bhejiye.",
        "{count} कार्ड बाकी हैं. पहले इस सबसे पुराने को लिखें या रद्द करें, फिर नया भेजें.",
    ),
    "edit_unclear": _row(
        "I could not see what to change. ", "Samajh nahi aaya kya badalna hai. ", "समझ नहीं आया क्या बदलना है. "
    ),
    # no entry
    "not_understood": _row(
        'I did not find an expense in that. Write it like "paid 2500 UPI office supplies".',
        'Isme kharcha nahi mila. Aise likhiye: "2500 UPI office supplies".',
        'इसमें ख़र्च नहीं मिला. ऐसे लिखें: "2500 UPI office supplies".',
    ),
    "too_long": _row(
        "That is too long for me to read without guessing. Send it in parts.",
        "Ye bahut lamba hai. Tukdon mein bhejiye.",
        "यह बहुत लंबा है. टुकड़ों में भेजें.",
    ),
    "not_linked": _row(
        "This chat is not signed in to Katixo yet, so I cannot book anything. {contact}",
        "Ye chat abhi Katixo se judi nahi hai, isliye kuch likh nahi sakta. {contact}",
        "यह चैट अभी Katixo से जुड़ी नहीं है, इसलिए कुछ लिख नहीं सकता. {contact}",
    ),
    "chat_number": _row(
        "This chat's number is {chat}: give it to whoever runs this bot, to be signed in.",
        "Is chat ka number {chat} hai: jo ye bot chalata hai use dijiye, wo jod dega.",
        "इस चैट का नंबर {chat} है: जो यह बॉट चलाता है उसे दें, वह जोड़ देगा.",
    ),
    "welcome": _row(
        'Namaste. Send "paid 500 petrol cash" or a bill photo. I show it, you tap Post, it is in your books.',
        'Namaste. "500 petrol cash" ya bill ki photo bhejiye. Main dikhaunga, aap Post dabayenge tabhi likhunga.',
        'नमस्ते. "500 पेट्रोल नकद" लिखें या बिल की फ़ोटो भेजें. मैं दिखाऊँगा, आप लिखें दबाएँगे तभी लिखूँगा.',
    ),
    "help": _row(
        'Write what you paid: "paid 2500 UPI office supplies", "petrol 1.2k cash yesterday". I show a card; Post books '
        'it, "undo" takes the last one back, "cancel" drops the card. {contact}',
        'Jo diya wo likhiye: "2500 UPI office supplies", "petrol 1.2k cash kal". Main card dikhaunga; Post se likha '
        'jayega, "undo" se pichhla hatega, "cancel" se card hatega. {contact}',
        'जो दिया वह लिखें: "2500 UPI office supplies", "पेट्रोल 1.2k नकद कल". मैं कार्ड दिखाऊँगा; लिखें दबाने से लिखा जाएगा, '
        '"undo" से पिछला हटेगा, "cancel" से कार्ड हटेगा. {contact}',
    ),
    "question_not_yet": _row(
        "I cannot answer questions about the books yet. I can book what you paid.",
        "Hisaab ke sawaal abhi nahi bata sakta. Jo diya wo likh sakta hoon.",
        "हिसाब के सवाल अभी नहीं बता सकता. जो दिया वह लिख सकता हूँ.",
    ),
    "strange": _row(
        "I can read text and tap answers, not this. Write what you paid.",
        "Ye nahi padh sakta. Jo diya wo likhiye.",
        "यह नहीं पढ़ सकता. जो दिया वह लिखें.",
    ),
    "strange_too_large": _row(
        "That file is too large for me to fetch. Send a photo of the bill, or type the amount.",
        "Ye file bahut badi hai, khul nahi sakti. Bill ki photo bhejiye, ya amount likhiye.",
        "यह फ़ाइल बहुत बड़ी है, खुल नहीं सकती. बिल की फ़ोटो भेजें, या रकम लिखें.",
    ),
    "strange_lost": _row(
        "I could not fetch that file. Send it again, or type the amount.",
        "Wo file mujh tak nahi pahunchi. Phir bhejiye, ya amount likhiye.",
        "वह फ़ाइल मुझ तक नहीं पहुँची. फिर भेजें, या रकम लिखें.",
    ),
    "only_private": _row(
        "I keep books in a private chat only. Write to me there.",
        "Main sirf private chat mein hisaab likhta hoon. Wahan likhiye.",
        "मैं सिर्फ़ निजी चैट में हिसाब लिखता हूँ. वहाँ लिखें.",
    ),
    "went_wrong_after": _row(
        "Something went wrong on my side after Katixo answered. Look there before you send it again. {contact}",
        "Katixo ke jawab ke baad meri taraf se gadbad hui. Dobara bhejne se pehle wahan dekhiye. {contact}",
        "Katixo के जवाब के बाद मेरी तरफ़ से गड़बड़ हुई. दोबारा भेजने से पहले वहाँ देखें. {contact}",
    ),
    "went_wrong": _row(
        "Something went wrong on my side. Your message is kept, nothing was booked by it. {contact}",
        "Meri taraf se gadbad hui. Message rakha hai, isse kuch nahi likha. {contact}",
        "मेरी तरफ़ से गड़बड़ हुई. संदेश रखा है, इससे कुछ नहीं लिखा. {contact}",
    ),
}
