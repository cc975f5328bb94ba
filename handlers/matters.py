"""What the bot says to a message that is no entry, by what the message is about."""

from __future__ import annotations

from handlers.states import Language
from parsers.drafts import Matter


def _row(en: str, hinglish: str, hi: str) -> dict[Language, str]:
    return {"en": en, "hinglish": hinglish, "hi": hi}


MATTERS: dict[Matter, dict[Language, str]] = {
    Matter.MONEY_RECEIVED: _row(
        "That is money received, so I booked no expense. Tell me how much and from whom.",
        "Ye aaya hua paisa hai, kharcha nahi likha. Kitna aur kis se mila, bataiye.",
        "यह आया हुआ पैसा है, ख़र्च नहीं लिखा. कितना और किस से मिला, बताएँ.",
    ),
    Matter.FUTURE: _row(
        "Not paid yet, so nothing was booked. Tell me when it is paid.",
        "Abhi diya nahi, isliye kuch nahi likha. De dein to bataiye.",
        "अभी दिया नहीं, इसलिए कुछ नहीं लिखा. दे दें तो बताएँ.",
    ),
    Matter.QUOTATION: _row(
        "That is a quotation or a price, so nothing was booked.",
        "Ye quotation ya rate hai, kuch nahi likha.",
        "यह कोटेशन या भाव है, कुछ नहीं लिखा.",
    ),
    Matter.OWN_SALE: _row(
        "That is your own sale, so I booked no expense.",
        "Ye aapki bikri hai, kharcha nahi likha.",
        "यह आपकी बिक्री है, ख़र्च नहीं लिखा.",
    ),
    Matter.OWN_TRANSFER: _row(
        "Money moved between your own accounts is no expense; nothing was booked.",
        "Apne hi khaaton ka len-den kharcha nahi; kuch nahi likha.",
        "अपने ही खातों का लेन-देन ख़र्च नहीं; कुछ नहीं लिखा.",
    ),
    Matter.FAILED_PAYMENT: _row(
        "That payment failed: nothing was paid, nothing was booked.",
        "Payment fail hua: kuch nahi gaya, kuch nahi likha.",
        "पेमेंट फ़ेल हुआ: कुछ नहीं गया, कुछ नहीं लिखा.",
    ),
    Matter.COLLECT_REQUEST: _row(
        "That is only a request for money; nothing was booked.",
        "Ye sirf paise ki request hai; kuch nahi likha.",
        "यह सिर्फ़ पैसे की रिक्वेस्ट है; कुछ नहीं लिखा.",
    ),
    Matter.NOTICE: _row(
        "That is a notice, not a payment; nothing was booked.",
        "Ye soochna hai, payment nahi; kuch nahi likha.",
        "यह सूचना है, पेमेंट नहीं; कुछ नहीं लिखा.",
    ),
    Matter.OTP: _row(
        "That looks like a one-time password. Please do not share it; nothing was booked.",
        "Ye OTP lagta hai. Kisi ko mat bhejiye; kuch nahi likha.",
        "यह OTP लगता है. किसी को न भेजें; कुछ नहीं लिखा.",
    ),
    Matter.ADVERT: _row(
        "An advert; nothing was booked.", "Ye vigyapan hai; kuch nahi likha.", "यह विज्ञापन है; कुछ नहीं लिखा."
    ),
    Matter.ADVANCE: _row(
        "An advance is no expense yet; nothing was booked.",
        "Advance abhi kharcha nahi; kuch nahi likha.",
        "एडवांस अभी ख़र्च नहीं; कुछ नहीं लिखा.",
    ),
    Matter.PERSONAL: _row(
        "That looks personal; nothing was booked.",
        "Ye niji kharcha lagta hai; kuch nahi likha.",
        "यह निजी ख़र्च लगता है; कुछ नहीं लिखा.",
    ),
    Matter.BILL_PAYMENT: _row(
        'Whose bill? Write "paid Sharma\'s bill by UPI". Nothing was booked.',
        'Kis ka bill? "Sharma ka bill diya UPI" likhiye. Kuch nahi likha.',
        'किस का बिल? "Sharma ka bill diya UPI" लिखें. कुछ नहीं लिखा.',
    ),
    Matter.STOCK_RETURN: _row(
        'What went back, and to whom? Write "Cipla ko 12 strip wapas". Nothing was booked.',
        'Kya wapas gaya, kis ko? "Cipla ko 12 strip wapas" likhiye. Kuch nahi likha.',
        'क्या वापस गया, किस को? "Cipla ko 12 strip wapas" लिखें. कुछ नहीं लिखा.',
    ),
    Matter.MAY_I_SELL: _row(
        'To whom, and how much? Ask "can I sell 20000 to Gupta?".',
        'Kis ko, kitna? "Gupta ko 20000 ka maal de du?" poochhiye.',
        'किस को, कितना? "Gupta ko 20000 ka maal de du?" पूछें.',
    ),
    Matter.CASH_COUNT: _row(
        'Ask "cash kitna hai", or tell me what is in the till: "galle me 8200".',
        '"cash kitna hai" poochhiye, ya galla bataiye: "galle me 8200".',
        '"cash kitna hai" पूछें, या गल्ला बताएँ: "galle me 8200".',
    ),
    Matter.LOAN_INSTALMENT: _row(
        "A loan instalment is no plain expense; nothing was booked.",
        "EMI seedha kharcha nahi; kuch nahi likha.",
        "EMI सीधा ख़र्च नहीं; कुछ नहीं लिखा.",
    ),
    Matter.FOREIGN_MONEY: _row(
        "How much was that in rupees? Write it again with the rupee amount.",
        "Rupaye mein kitna tha? Rupaye ke saath phir likhiye.",
        "रुपये में कितना था? रुपये के साथ फिर लिखें.",
    ),
    Matter.UNSURE: _row(
        'I am not sure that you paid this, so nothing was booked. If you did, put "paid" before it.',
        'Pakka nahi ki ye aapne diya, isliye kuch nahi likha. Diya ho to aage "paid" likh kar bhejiye.',
        'पक्का नहीं कि यह आपने दिया, इसलिए कुछ नहीं लिखा. दिया हो तो आगे "paid" लिखकर भेजें.',
    ),
    Matter.CHAT: _row(
        'I keep to bookkeeping. Write what you paid, like "chai 40 cash".',
        'Main sirf hisaab likhta hoon. Jo diya wo likhiye, jaise "chai 40 cash".',
        'मैं सिर्फ़ हिसाब लिखता हूँ. जो दिया वह लिखें, जैसे "chai 40 cash".',
    ),
}
