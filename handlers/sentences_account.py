"""Every sentence about signing in and out and about messages sent unasked, in English, roman Hindi and Hindi."""

from __future__ import annotations

from handlers.states import Language


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


ACCOUNT_CHOICES: dict[str, dict[Language, str]] = {
    "account_link": _row("Link Katixo", "Katixo jodein", "Katixo जोड़ें"),
    "account_same": _row("Use this number", "Yehi number", "यही नंबर"),
    "account_other": _row("Another number", "Doosra number", "दूसरा नंबर"),
    "account_again": _row("New code", "Naya code", "नया कोड"),
    "account_page": _row("Sign in on a page", "Page par sign in", "पेज पर साइन इन"),
    "account_stop": _row("Not now", "Abhi nahi", "अभी नहीं"),
}

ACCOUNT: dict[str, dict[Language, str]] = {
    "first_welcome": _row(
        'Namaste. I keep your Katixo books from this chat: send "paid 500 petrol cash" or a photo of a bill. I show '
        "it, you tap Post, it is in your books. This chat is not signed in to Katixo yet. Linking it allows me "
        "to remind you of what falls due; STOP ends that at any time. {contact}",
        'Namaste. Main isi chat se aapka Katixo hisaab likhta hoon: "500 petrol cash" likhiye ya bill ki photo '
        "bhejiye. Aap Post dabayenge tabhi likhunga. Ye chat abhi Katixo se judi nahi hai. Jodne par main due bills "
        "yaad dilaunga; STOP likhne se band. {contact}",
        'नमस्ते. मैं इसी चैट से आपका Katixo हिसाब लिखता हूँ: "500 पेट्रोल नकद" लिखें या बिल की फ़ोटो भेजें. आप लिखें दबाएँगे '
        "तभी लिखूँगा. यह चैट अभी Katixo से जुड़ी नहीं है. जोड़ने पर मैं बकाया बिल याद दिलाऊँगा; बंद लिखने से रुकेगा. {contact}",
    ),
    "ask_phone": _row(
        "Which phone number do you sign in to Katixo with? Type it here; Katixo sends it a code.",
        "Katixo mein kis phone number se sign in karte hain? Yahan likhiye; Katixo us par code bhejega.",
        "Katixo में किस फ़ोन नंबर से साइन इन करते हैं? यहाँ लिखें; Katixo उस पर कोड भेजेगा.",
    ),
    "ask_same_phone": _row(
        "Do you sign in to Katixo with {phone}? Katixo sends it a code.",
        "Kya Katixo mein {phone} se sign in karte hain? Katixo us par code bhejega.",
        "क्या Katixo में {phone} से साइन इन करते हैं? Katixo उस पर कोड भेजेगा.",
    ),
    "phone_unclear": _row(
        "That does not look like a phone number. Type it with its ten digits, like 98000 00001.",
        "Ye phone number nahi lagta. Das ank likhiye, jaise 98000 00001.",
        "यह फ़ोन नंबर नहीं लगता. दस अंक लिखें, जैसे 98000 00001.",
    ),
    "sending_code": _row(
        "Asking Katixo for a code ...", "Katixo se code mangwa raha hoon ...", "Katixo से कोड मँगवा रहा हूँ ..."
    ),
    "code_sent": _row(
        "Katixo has sent a code to {phone}. Type its six digits here within 5 minutes; I erase them at once.",
        "Katixo ne {phone} par code bheja hai. 5 minute mein chhah ank yahan likhiye; main turant mita dunga.",
        "Katixo ने {phone} पर कोड भेजा है. 5 मिनट में छह अंक यहाँ लिखें; मैं तुरंत मिटा दूँगा.",
    ),
    "code_unclear": _row(
        "I am waiting for the six digits that Katixo sent to {phone}.",
        "Katixo ne {phone} par jo chhah ank bheje, unka intezaar hai.",
        "Katixo ने {phone} पर जो छह अंक भेजे, उनका इंतज़ार है.",
    ),
    "checking_code": _row("Checking the code ...", "Code dekh raha hoon ...", "कोड देख रहा हूँ ..."),
    "code_wrong": _row(
        "Katixo does not take that code. Look at the newest SMS and type it again, or ask for a new code. {left} "
        "left before a pause of 30 minutes.",
        "Katixo ne ye code nahi liya. Sabse naya SMS dekh kar phir likhiye, ya naya code mangiye. 30 minute ke "
        "viraam se pehle {left} baar aur.",
        "Katixo ने यह कोड नहीं लिया. सबसे नया SMS देखकर फिर लिखें, या नया कोड माँगें. 30 मिनट के विराम से पहले {left} बार और.",
    ),
    "code_expired": _row(
        "That code is older than 5 minutes and no longer works. Tap New code.",
        "Ye code 5 minute se purana hai, ab nahi chalega. Naya code dabaiye.",
        "यह कोड 5 मिनट से पुराना है, अब नहीं चलेगा. नया कोड दबाएँ.",
    ),
    "too_many_tries": _row(
        "That was too many tries. Wait 30 minutes, then tap Link Katixo. {contact}",
        "Bahut baar koshish ho gayi. 30 minute rukiye, phir Katixo jodein dabaiye. {contact}",
        "बहुत बार कोशिश हो गई. 30 मिनट रुकें, फिर Katixo जोड़ें दबाएँ. {contact}",
    ),
    "account_locked": _row(
        "Katixo has locked this account after too many wrong tries. It opens again by itself in 30 minutes; then tap "
        "Link Katixo. {contact}",
        "Bahut galat koshishon par Katixo ne ye account band kiya hai. 30 minute mein apne aap khulega; tab Katixo "
        "jodein dabaiye. {contact}",
        "बहुत ग़लत कोशिशों पर Katixo ने यह खाता बंद किया है. 30 मिनट में अपने आप खुलेगा; तब Katixo जोड़ें दबाएँ. {contact}",
    ),
    "no_account": _row(
        "Katixo knows no account with {phone}. Try another number, or open an account in Katixo first. {contact}",
        "Katixo mein {phone} ka koi account nahi hai. Doosra number likhiye, ya pehle Katixo mein account kholiye. "
        "{contact}",
        "Katixo में {phone} का कोई खाता नहीं है. दूसरा नंबर लिखें, या पहले Katixo में खाता खोलें. {contact}",
    ),
    "sign_in_down": _row(
        "Katixo is not answering, so nobody was signed in. Wait a minute, then tap New code.",
        "Katixo jawab nahi de raha, isliye sign in nahi hua. Ek minute baad Naya code dabaiye.",
        "Katixo जवाब नहीं दे रहा, इसलिए साइन इन नहीं हुआ. एक मिनट बाद नया कोड दबाएँ.",
    ),
    "signed_in": _row(
        'Linked: {org}. Your role is {role}. Write what you paid, like "paid 500 petrol cash". STOP ends reminders.',
        'Jud gaya: {org}. Aapka role {role} hai. Jo diya wo likhiye, jaise "500 petrol cash". STOP se reminder band.',
        'जुड़ गया: {org}. आपकी भूमिका {role} है. अब जो दिया वह लिखें, जैसे "500 पेट्रोल नकद". बंद लिखने से याद दिलाना रुकेगा.',
    ),
    "already_linked": _row(
        "This chat is linked to {org}, your role is {role}. Type a phone number to sign in anew; LOGOUT ends it.",
        "Ye chat {org} se judi hai, aapka role {role} hai. Phir sign in ko phone number likhiye; LOGOUT se hatega.",
        "यह चैट {org} से जुड़ी है, आपकी भूमिका {role} है. फिर साइन इन के लिए फ़ोन नंबर लिखें; LOGOUT से हटेगी.",
    ),
    "link_page": _row(
        "Sign in here with a code or your password. The page works once, for 15 minutes, for this chat only:\n{url}",
        "Yahan code ya password se sign in kijiye; page ek baar, 15 minute aur sirf is chat ke liye chalega:\n{url}",
        "यहाँ कोड या पासवर्ड से साइन इन करें; पेज एक बार, 15 मिनट और सिर्फ़ इस चैट के लिए चलेगा:\n{url}",
    ),
    "sign_in_dropped": _row(
        "All right, this chat stays as it is.", "Theek hai, chat jaisi hai waisi rahegi.", "ठीक है, चैट जैसी है वैसी रहेगी."
    ),
    "signed_out": _row(
        "Signed out. Katixo's keys for this chat are erased. Tap Link Katixo to come back.",
        "Sign out ho gaya. Is chat ki Katixo chaabi mita di. Wapas aane ke liye Katixo jodein dabaiye.",
        "साइन आउट हो गया. इस चैट की Katixo चाबी मिटा दी. वापस आने के लिए Katixo जोड़ें दबाएँ.",
    ),
    "signed_out_here": _row(
        "Signed out and erased here. Katixo did not answer, so change your password there if this phone is not safe.",
        "Yahan sign out aur mita diya. Katixo ne jawab nahi diya; phone surakshit nahi ho to wahan password badaliye.",
        "यहाँ साइन आउट और मिटा दिया. Katixo ने जवाब नहीं दिया; फ़ोन सुरक्षित न हो तो वहाँ पासवर्ड बदलें.",
    ),
    "consent_off": _row(
        "I will send nothing unasked any more. What you ask and book here goes on; START brings reminders back.",
        "Ab bina pooche kuch nahi bhejunga. Aapka likhna-poochna chalta rahega; START se reminder wapas.",
        "अब बिना पूछे कुछ नहीं भेजूँगा. आपका लिखना-पूछना चलता रहेगा; शुरू लिखने से याद दिलाना वापस.",
    ),
    "card_stays": _row(
        "The open card stays; Cancel drops it.",
        "Khula card rahega; Cancel se hatega.",
        "खुला कार्ड रहेगा; रद्द से हटेगा.",
    ),
    "consent_on": _row(
        "Reminders are on; STOP ends them.", "Reminder chalu hain; STOP se band.", "याद दिलाना चालू है; बंद लिखने से रुकेगा."
    ),
}
