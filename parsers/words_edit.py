"""Words of corrections to an open draft, as data: the fields by their names, and verbs of changing."""

from __future__ import annotations

_GIVING = (
    "dene",
    "chukaane",
    "chukane",
    "bharne",
    "bhugtan",
    "payment",
    "lautane",
    "bill",
    "देने",
    "चुकाने",
    "भरने",
    "भुगतान",
    "बिल",
)
_LAST_DAYS = (
    "aakhri taareekh, akhri taareekh, aakhiri taareekh, antim taareekh, aakhri tareekh, akhri tareekh, aakhiri "
    "tareekh, antim tareekh, last tareekh, aakhri tarikh, akhri tarikh, "
    "aakhiri tarikh, antim tarikh, last tarikh, aakhri date, akhri date, aakhiri date, antim date, last date, "
    "aakhri din, akhri din, antim din, last day, deadline, due date, आखिरी तारीख, आख़िरी तारीख, आखरी तारीख, "
    "अंतिम तारीख, अंतिम तिथि, आखिरी दिन, आखिरी डेट, लास्ट डेट, लास्ट तारीख, ड्यू डेट, chhelli tarikh, "
    "shevatchi tarikh, શેલ્લી તારીખ, છેલ્લી તારીખ, शेवटची तारीख"
)
_LAST_DAY_NAMES = ", ".join(
    (
        _LAST_DAYS,
        *(f"{act} {of} {day}" for act in _GIVING for of in ("ki", "ka", "की", "का") for day in _LAST_DAYS.split(", ")),
    )
)
FIELDS: dict[str, str] = {
    "amount": (
        "amount, amt, amout, ammount, rakam, rakkam, raqam, rashi, figure, total, value, price, paisa, paise, rokom, "
        "thogai, thokai, mottham, hana, motta, tuka, parimaanam, thuka, रकम, रक्कम, राशि, अमाउंट, पैसे, રકમ, "
        "টাকার পরিমাণ, ਰਕਮ, தொகை, మొత్తం, మొత్తము, ಮೊತ್ತ, തുക, ପରିମାଣ"
    ),
    "date": (
        "date, dt, dated, tareekh, tarikh, taareekh, tareek, tarik, tithi, thethi, thedhi, tedi, dinanka, dinank, "
        "tariku, तारीख, दिनांक, तारिख, તારીખ, তারিখ, ਤਰੀਕ, தேதி, తేదీ, ದಿನಾಂಕ, തീയതി, ତାରିଖ"
    ),
    "due": (
        f"{_LAST_DAY_NAMES}, "
        "tak ka time, tak ka samay, tak ka waqt, tak time, तक का समय, तक का टाइम, "
        "chukane ki date, chukane ki tareekh, chukane ki tarikh, dene ki date, dene ki tareekh, payment ki date, "
        "payment ki "
        "tareekh, bharne ki date, bharne ki tareekh, last tareekh, due ki tareekh, चुकाने की तारीख, देने की तारीख, "
        "भुगतान की तारीख, settle by, to be paid by, pay before, due date, due, due on, payment date, due dt, last "
        "date, due tareekh, due tarikh, pay by, payable by, "
        "dena kab, देय तारीख, देय तिथि, ड्यू डेट, अंतिम तारीख, due tarik"
    ),
    "mode": (
        "mode, payment mode, pay mode, payment method, method, paid by, paid via, paid through, paid with, paid in, "
        "payment by, payment, payment type, mode of payment, भुगतान, पेमेंट, मोड"
    ),
    "category": (
        "kharch me, kharche me, kharcha me, expense me, expenses me, खर्च में, खर्चे में, मद में, head me, "
        "category, categry, catagory, cat, head, account head, expense head, expense type, type, under, shreni, "
        "varg, prakar, khate, varga, pirivu, vibhagam, vargam, shreny, श्रेणी, कैटेगरी, मद, वर्ग, प्रकार, શ્રેણી, "
        "কেটাগরি, বিভাগ, ਸ਼੍ਰੇਣੀ, வகை, విభాగం, ವರ್ಗ, വിഭാഗം"
    ),
    "vendor": (
        "vendor spelling, vendor ka spelling, name spelling, spelling, correct name, sahi naam, sahi name, vendor, "
        "vendor name, vendr, vender, party, party name, supplier, supplier name, payee, paid to, shop name, "
        "shop, seller, name, naam, nam, party ka naam, vendor ka naam, vikreta, dukan ka naam, dukandar, peru, "
        "perru, hesaru, per, naav, nav, विक्रेता, वेंडर, पार्टी, पार्टी का नाम, नाम, सप्लायर, नाव, પાર્ટી, નામ, "
        "বিক্রেতা, নাম, ਨਾਮ, ਪਾਰਟੀ, பெயர், பார்ட்டி, పేరు, ಹೆಸರು, പേര്, ନାମ"
    ),
    "bill_number": (
        "bill number, bill no, invoice number, invoice no, inv no, inv number, bill num, challan no, challan number, "
        "bill #, invoice, बिल नंबर, बिल नं, इनवॉइस नंबर, બિલ નંબર, বিল নম্বর, ਬਿੱਲ ਨੰਬਰ, பில் எண், పిల్ నంబర్, "
        "బిల్లు నంబర్, ಬಿಲ್ ನಂಬರ್, ബിൽ നമ്പർ"
    ),
    "account": "account, paid from, pay from, from account, khata, bank, खाता, खाते से",
}
CHANGE = (
    "change, change it, change to, changed, make, make it, make that, set, set it, update, edit, correct, "
    "correction, modify, fix, put, put it, replace, switch it, should be, should have been, shud be, must be, was, "
    "it was, its, it is, actually, instead, rather, not, no, nope, wrong, incorrect, mistake, sorry, oops, i meant, "
    "meant, i mean, mean, remove, use, mark, mark it, as, keep, add, karo, kar do, kardo, karde, kar de, karna, "
    "kar dena, kijiye, krdo, kro, rakho, rakh do, rakhna, rakh lo, lagao, laga do, lagana, lagado, dalo, daalo, "
    "daal de, dal de, dalde, daalde, laga de, rakh de, likh de, badal de, daal do, dal do, dalna, likho, likh do, "
    "badlo, badal do, badal, badalo, hona chahiye, chahiye tha, hona tha, "
    "hai, tha, thi, the, galat, galat hai, galat hua, sahi, sudharo, sudhar do, theek karo, thik karo, nahi, nahin, "
    "nhi, nai, matlab, arre, are, arey, balki, asli, asal, asal me, hatao, hata do, nikalo, jodo, jod do, manlo, "
    "करो, कर दो, करना, कीजिए, रखो, रख दो, लगाओ, लगा दो, डालो, डाल दो, लिखो, लिख दो, बदलो, बदल दो, होना चाहिए, है, "
    "था, थी, थे, गलत, गलत है, सही, सुधारो, नहीं, नही, मतलब, अरे, बल्कि, हटाओ, हटा दो, जोड़ो, kara, karaa, thev, "
    "theva, tak, taka, badla, badal, pahije, hava, hota, hoti, chukla, chukle, chukiche, barobar kara, nahi, nako, "
    "aahe, ahe, lava, ghal, ghala, करा, ठेवा, टाका, बदला, पाहिजे, होता, होते, चुकलं, चुकीचे, नाही, आहे, लावा, karo, "
    "kari do, rakho, nakho, naakho, lakho, badlo, badli nakho, joie, joiye, hatu, hato, hata, khotu, khoti, sudharo, "
    "nathi, che, chhe, lagavo, કરો, રાખો, નાખો, લખો, બદલો, હતું, હતી, ખોટું, નથી, છે, maathu, mathu, maathunga, "
    "mathunga, maatru, pannu, pannunga, podu, podunga, vai, vainga, thappu, thappa, illa, illai, irukkanum, aakku, "
    "மாற்று, மாத்து, பண்ணு, போடு, வை, தப்பு, இல்ல, இல்லை, marchu, marchandi, cheyyi, cheyyandi, chey, pettu, "
    "pettandi, veyyi, undali, tappu, thappu, kadu, kaadu, మార్చు, మార్చండి, చేయి, పెట్టు, తప్పు, కాదు, maadi, madi, "
    "maadu, madu, badalisi, badalayisi, badlayisi, haaki, haku, haaku, idi, idu, tappu, alla, ಮಾಡಿ, ಬದಲಿಸಿ, ಹಾಕಿ, "
    "ಇಡಿ, ತಪ್ಪು, ಅಲ್ಲ, koro, korun, kore dao, bodlao, bodle dao, rakho, dao, hobe, chilo, bhul, noy, na, করো, করুন, "
    "করে দাও, বদলাও, রাখো, দাও, হবে, ছিল, ভুল, নয়, karo ji, kar deo, rakho ji, badlo ji, badal deo, pao, paa deo, "
    "si, galat aa, nahi, nahin, ਕਰੋ, ਕਰ ਦਿਓ, ਬਦਲੋ, ਰੱਖੋ, ਸੀ, ਗਲਤ, ਨਹੀਂ, kara, karidia, badalaa, badalantu, rakha, "
    "dia, heba, thila, bhul, nuhe, କର, କରିଦିଅ, ବଦଳାଅ, ରଖ, ହେବ, ଥିଲା, ଭୁଲ, aakku, aakkuka, maattu, maattuka, mattu, "
    "cheyyu, idu, vekku, aayirunnu, thettu, alla, venam, ആക്കൂ, മാറ്റൂ, ചെയ്യൂ, ഇടൂ, ആയിരുന്നു, തെറ്റ്, അല്ല"
)
# Words that may stand in a correction without making it anything else.
SMALL = (
    "the a an is to as of for in on by with from and it its that this please pls plz bhai sir ji ha haan ok okay yes "
    "yeah but also ka ki ke ko se me mein par pe wala wali wale aur bhi to toh na ye yeh yah isko isme ise uska iska "
    "only just so now then paid pay diya diye kiya kari kar gaya hua hui tha thi the hai hain h rs ₹ rupees rupaye "
    "rupees inr का की के को से में पर वाला वाली और भी तो ना ये यह इसको इसमें दिया दिए किया गया हुआ था थी है हैं "
    "रुपये cha chi che la ne ni no nu na thi ma var madhe la ku ge ki lo te e r er da di de nu nun vich ch ra re inu "
    "il"
)
# At the start of a message: what follows is another entry, not a correction.
FURTHER = (
    "alag likho, ye alag, yeh alag, isko alag, alag se likho, not that one, not this one, not that, never mind, "
    "nevermind, leave that, leave it, leave this, skip that, "
    "skip it, forget that, forget it, ignore that, "
    "chhodo, chodo, rehne do, rahne do, jane do, छोड़ो, रहने दो, also note, "
    "ek aur, one more, another, another one, new entry, naya kharcha, nayi entry, naya entry, next entry, next one, "
    "also add, aur ek, ani ek, ajun ek, biju ek, ek biju, innonu, inkoti, innondu, aar ekta, ek hor, एक और, और एक, "
    "नया खर्चा, नई एंट्री, आणखी एक, બીજું એક, আর একটা, ਇੱਕ ਹੋਰ, இன்னொரு, ఇంకొకటి, ಇನ್ನೊಂದು"
)
