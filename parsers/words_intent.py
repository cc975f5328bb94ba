"""What people ask and order, as data: question words, showing, subjects of questions; in many languages."""

from __future__ import annotations

QUESTION = (
    "any bill, any bills, any payment, any payments, any dues, any due, anyone, anybody, how much, how many, how "
    "mch, hw much, howmuch, what, whats, which, who, whom, whose, when, where, why, how, "
    "is it, is there, are there, do i, do we, does, did i, did we, did you, have i, have we, am i, can i, can we, "
    "can you, could you, tell me, kitna, kitne, kitni, kitnaa, ktna, kitta, kitte, kya, kyaa, kia hai, kaun, kon, "
    "kaunsa, konsa, kaunse, konse, kaunsi, konsi, kab, kahan, kaha, kaise, kese, kyu, kyun, kyon, kisko, kisse, "
    "kin, kinse, kinki, kinke, kiska, kiske, kiski, kisne, kis, kinko, kinka, batao, bata, bataye, bataiye, "
    "batana, btao, bta, कितना, कितने, "
    "कितनी, क्या, कौन, कौनसा, कब, कहां, कहाँ, कैसे, क्यों, किसको, किससे, किसका, किसके, किसकी, किसने, किस, किन, बताओ, "
    "बता, बताइए, बताएं, ketlo, ketla, ketli, ketlu, keva, kyare, kone, kono, kona, koni, kaya, shu, su che, kem, "
    "kai, કેટલો, કેટલા, કેટલી, કેટલું, કોને, કોનું, કયા, ક્યારે, શું, kiti, kay, kaay, kon, kona, konala, konache, "
    "konkonala, kontya, konte, kevha, kadhi, kuthe, sang, sanga, किती, काय, कोण, कोणाला, कोणाचे, कोणते, केव्हा, कधी, "
    "सांग, सांगा, evvalavu, evlo, evalavu, ethana, ethanai, enna, eppo, eppa, yaar, yaaru, yarukku, yaruku, "
    "yaarukku, endha, entha, eppadi, sollu, sollunga, எவ்வளவு, என்ன, எப்போது, எப்போ, யார், யாருக்கு, எந்த, எத்தனை, "
    "சொல்லு, enta, entha, yentha, evariki, evaru, eppudu, epudu, ela, edi, enni, cheppu, cheppandi, ఎంత, ఎవరు, "
    "ఎవరికి, ఎప్పుడు, ఏమి, ఎన్ని, ఏ, చెప్పు, eshtu, yeshtu, estu, yaarige, yarige, yaaru, yaavaga, yavaga, yaava, "
    "yava, yenu, enu, hege, heli, helu, ಎಷ್ಟು, ಯಾರಿಗೆ, ಯಾರು, ಯಾವಾಗ, ಯಾವ, ಏನು, ಹೇಗೆ, ಹೇಳಿ, koto, kato, kokhon, "
    "kakhon, kake, kar kache, kon, kobe, ki bhabe, kivabe, bolo, bolun, কত, কবে, কাকে, কার, কখন, কোন, কী, বলো, "
    "kinna, kinne, kinni, kihnu, kisnu, kehra, kehre, kadon, kithe, kiven, dasso, ਕਿੰਨਾ, ਕਿੰਨੇ, ਕਿਸਨੂੰ, ਕਿਹੜਾ, "
    "ਕਦੋਂ, ਦੱਸੋ, kete, kebe, kahaku, kaahaku, keun, kana, କେତେ, କାହାକୁ, କେବେ, କେଉଁ, ethra, etra, eppol, aarkku, "
    "aarku, aaru, entha, enthanu, evide, parayu, എത്ര, ആർക്ക്, എപ്പോൾ, ആര്, എന്ത്"
)

SHOW = (
    "show, show me, list, display, see, view, give, give me, get, send, send me, share, dikhao, dikha do, dikha, "
    "dikhaiye, dikhana, dikhado, dekhna, dekhna hai, dekhao, bhejo, bhej do, bhej, bhejna, bhej de, de do, dedo, do, "
    "dijiye, nikalo, nikal do, nikaal do, nikaalo, chahiye, chaiye, दिखाओ, दिखा दो, दिखा, दिखाइए, भेजो, भेज दो, दो, "
    "दीजिए, निकालो, चाहिए, batavo, batav, batavjo, apo, aapo, mokalo, mokli do, kadho, બતાવો, આપો, મોકલો, dakhav, "
    "dakhva, dakhava, dya, pathva, pathav, kadha, havi, havay, hava, दाखव, दाखवा, द्या, पाठवा, kaattu, kattu, "
    "kaami, kaanpi, anuppu, anuppunga, kodu, kudu, kudunga, vendum, venum, காட்டு, அனுப்பு, கொடு, வேண்டும், "
    "chupinchu, choopinchu, chupinchandi, chupi, pampu, pampandi, ivvu, ivvandi, kavali, చూపించు, పంపు, ఇవ్వు, "
    "torisu, torsu, toriso, thorisu, kalisu, kalsu, kodi, kodu, beku, ತೋರಿಸು, ತೋರಿಸಿ, ಕಳಿಸಿ, ಕೊಡಿ, dekhao, dekhan, "
    "dao, pathao, pathiye dao, chai, দেখাও, দেখান, দাও, পাঠাও, vikhao, vekhao, dikhao ji, bhejo ji, deo, ਵਿਖਾਓ, "
    "ਦਿਖਾਓ, ਭੇਜੋ, ਦਿਓ, dekhaa, dekhantu, pathaa, pathantu, dia, diantu, ଦେଖାଅ, ପଠାଅ, ଦିଅ, kaanikku, kanikku, "
    "kaanikkoo, ayakku, tharu, tarumo, venam, കാണിക്കൂ, അയക്കൂ, തരൂ"
)

# The subjects of questions.
TOPICS: dict[str, str] = {
    "contact": (
        "number, numbers, no, phone, phone number, phone no, mobile, mobile number, mobile no, contact, "
        "whatsapp no, whatsapp number, contact number, contact no, "
        "contact details, contact info, details, address, addres, adress, pata, pataa, "
        "thikana, email, e mail, mail id, email id, mail, gstin, gst number, gst no, gst num, gstn, whatsapp number, "
        "upi id, bank details, account number, landline, location, vilasam, mugavari, mukavari, chirunama, vilasa, "
        "thikaana, nambar, pan number, pan no, pan, नंबर, नम्बर, फोन नंबर, फोन, मोबाइल नंबर, मोबाइल, पता, ईमेल, "
        "जीएसटी नंबर, जीएसटीआईएन, संपर्क, पत्ता, फोन नं, નંબર, ફોન નંબર, સરનામું, নম্বর, ফোন নম্বর, ঠিকানা, ਨੰਬਰ, "
        "ਪਤਾ, ਫੋਨ ਨੰਬਰ, எண், முகவரி, நம்பர், போன் நம்பர், ఫోన్ నంబర్, నంబర్, చిరునామా, ಫೋನ್ ನಂಬರ್, ನಂಬರ್, ವಿಳಾಸ, "
        "നമ്പർ, ഫോൺ നമ്പർ, വിലാസം, ନମ୍ବର"
    ),
    "hold": (
        "held orders, held order, held sales, held sale, held invoices, held bills, "
        "sales hold, sale hold, saleshold, credit hold, on hold, hold, holds, held customers, hold list, hold laga, "
        "hold par, hold pe, hold me, blocked customers, blocked customer, blocked parties, blocked, credit stopped, "
        "credit stop, supply stopped, supply band, सेल होल्ड, सेल्स होल्ड, होल्ड, હોલ્ડ, সেল হোল্ড, হোল্ড, ਹੋਲਡ, "
        "ஹோல்ட், హోల్డ్, ಹೋಲ್ಡ್, ഹോൾഡ്, ହୋଲ୍ଡ"
    ),
    "expiry": (
        "out of date, past date, date nikalne, date khatam, date over, short expiry, spoil, spoiling, perish, "
        "expiry, expire, expires, expiring, expired, expier, expiri, expary, exp date, exp soon, expire hone, "
        "expire hoga, expire ho, expire ho raha, near expiry, about to expire, going bad, kharab hone, kharab hoga, "
        "kharab ho, kharaab hone, going to expire, date expire, shelf life, use by, best before, use before, "
        "एक्सपायर, एक्सपायरी, एक्सपायर होने, खराब होने, खराब होगा, खराब हो, संपणार, मुदत संपणार, एक्स्पायरी, "
        "એક્સપાયર, એક્સપાયરી, এক্সপায়ার, মেয়াদ, ਐਕਸਪਾਇਰ, காலாவதி, எக்ஸ்பயரி, ఎక్స్‌పైరీ, గడువు, ಎಕ್ಸ್‌ಪೈರಿ, ಅವಧಿ, "
        "എക്സ്പയറി, ଏକ୍ସପାୟାରୀ, mudat sampnar, mudat puri, meyad, meyad shesh, kaalavathi, gaduvu, avadhi mugi, "
        "kalavadhi"
    ),
    "tax": (
        "gst, tax, taxes, itc, input credit, input tax, input gst, input tax credit, output gst, output tax, tds, "
        "cgst, sgst, igst, gstr, gst liability, gst summary, gst report, gst return, gst payable, tax liability, "
        "tax summary, tax report, जीएसटी, टैक्स, इनपुट क्रेडिट, जीएसटी कितना, कितना कर, कर कितना, कर रिपोर्ट, "
        "જીએસટી, જીએસટી કેટલો, ট্যাক্স, "
        "জিএসটি, ਜੀਐਸਟੀ, ஜிஎஸ்டி, జీఎస్టీ, ಜಿಎಸ್‌ಟಿ, ജിഎസ്ടി"
    ),
    "receivable": (
        "vasoolna, wasoolna, vasulna, vasool karna, "
        "pending amount from, amount pending from, amount due from, money due from, balance due from, balance from, "
        "payment awaited from, awaiting payment from, yet to come from, receivable from, "
        "pending payment from, payment pending from, payment due from, due from, overdue from, recovery, wasooli "
        "kitni, vasooli "
        "kitni, ugahi, ugaahi, party outstanding, parties outstanding, party ka baki, party dues, to us, "
        "pay us, pay me, to pay us, paying us, owes, atka, atka hai, atke, phasa hua, fasa hua, paisa phasa, ruka "
        "hua, owe me, owes me, owe us, owes us, "
        "owing me, owe to me, owed to me, owed to us, receivable, receivables, receiveable, receivables list, "
        "to receive, to collect, collection pending, pending collection, collections, outstanding from, "
        "outstanding customers, customer outstanding, customers outstanding, customer dues, dues from, pending from, "
        "pending payments from, yet to pay me, yet to pay us, hasnt paid, has not paid, havent paid us, not paid us, "
        "who has to pay me, debtors, sundry debtors, lena hai, lena baki, lena baaki, lene hai, lene hain, lena he, "
        "lena h, leni hai, lenaa hai, lene ka, baki lena, baaki lena, lene baki, lene baaki, lenadari, lenedari, "
        "aana hai, aane hai, aane hain, aana baki, aana baaki, aane baki, paise aane, payment aana, vasooli baki, "
        "vasuli baki, vasool karna, wasool karna, nahi diye paise, paise nahi diye, paisa nahi diya, "
        "paise nahi diya, mera paisa, hamara paisa, hamare paise, mere paise, udhaar kis, udhar kis, udhari kis, "
        "udhaari baki, udhaar baki, udhar baki, kis pe udhaar, लेना है, लेने हैं, लेने है, लेना बाकी, लेनदारी, "
        "वसूली बाकी, आना है, आने हैं, आना बाकी, पैसे आने, उधारी बाकी, उधार बाकी, येणे, येणे बाकी, येणे आहे, "
        "येणे आहेत, levana, levanu, levana che, levanu che, levana baki, leva na, ughrani, ugharani, ughrani baki, "
        "લેવાના, લેવાના છે, ઉઘરાણી, yene, yene baki, yene aahe, yene aahet, yenar, yayche, yaychet, yayche aahet, "
        "ghyayche, ghyayche aahet, varanum, vara vendiyadhu, varavendiyathu, varavendi, vara vendiya, tharanum, "
        "tharanam, tara vendum, vasool pannanum, baaki tharanum, வர வேண்டும், வரணும், வர வேண்டிய, தரணும், ravali, "
        "raavali, ravalsina, raavalsina, raavalsindi, ravalsindi, vasulu, రావాలి, రావాల్సిన, barabeku, barbeku, "
        "barabekaagide, bara beku, baki barabeku, ಬರಬೇಕು, ಬರಬೇಕಾದ, pabo, paona, pawna, pauna, paona achhe, "
        "pete hobe, পাব, পাবো, পাওনা, laina hai, laine, laina, lene ne, lain wale, ਲੈਣਾ, ਲੈਣੇ, ਲੈਣਾ ਹੈ, paibi, "
        "paibaku, paibaku achi, pauna achi, ପାଇବି, ପାଇବାକୁ, kittanund, kittanulla, kittan, kittendathu, tharanulla, "
        "കിട്ടാൻ, കിട്ടാനുള്ള"
    ),
    "payable": (
        "बिल लेट, supplier bills, vendor bills, supplier bill, bill late, bills late, "
        "bill pending, payment pending, payments pending, is pending to, pending to, late bills, late bill, "
        "bills to be paid, "
        "chukani hai, chukani, chukane, bill to pay, dues list, vendor payments, "
        "bills due, bill due, due bills, dues, due, overdue, over due, payables, payable, to pay, to be paid, i owe, "
        "we owe, owe, owing, pending bills, pending bill, pending payments, pending payment, unpaid bills, "
        "unpaid bill, unpaid, open bills, outstanding, outstandings, upcoming bills, upcoming payments, vendor dues, "
        "supplier dues, creditors, bills pending, bills to pay, bills baki, bill baki, baki bill, baki bills, "
        "baaki bills, baaki bill, bill bharna, bill bharne, bills bharne, bills bharna, bill bill "
        "bill chukana, bill chukane, dena hai, dene hai, dene hain, dena baki, dena baaki, dene baki, dene baaki, "
        "deni hai, dena he, dena h, denaa hai, denadari, dendari, dene ka, chukana hai, chukane hai, chukane hain, "
        "chukana, bharna hai, bharne hai, bharne hain, bharna he, bakaya, bakaaya, baaki hai, baki hai, kitna baki, "
        "kitna baaki, kitne baki, देना है, देने हैं, देने है, देना बाकी, देने बाकी, देनदारी, बकाया, चुकाना है, "
        "चुकाने हैं, भरना है, भरने हैं, भरने है, बाकी है, बाकी बिल, ओवरड्यू, देणे, देणे आहे, देणे बाकी, द्यायचे, "
        "द्यायचा, द्यायची, भरायचे, apvana, apvanu, aapvana, aapvanu, apvana che, aapvana che, apvanu che, "
        "apvana baki, chukavvana, chukavvanu, bharvana, bharvanu, deva na, baki che, આપવાના, આપવાનું, ચૂકવવાના, "
        "ભરવાના, બાકી, dyayche, dyaycha, dyaychi, dyayche aahet, dyaychet, dene aahe, dene baki, bharayche, "
        "bharaycha, bharaychi, baki aahe, kudukkanum, kodukkanum, kattanum, kodukka vendum, kodukka vendiyadhu, "
        "baaki kodukkanum, செலுத்த வேண்டிய, கொடுக்கணும், கட்டணும், கொடுக்க வேண்டும், பாக்கி, ivvali, ivvaali, "
        "kattali, kattaali, ivvalsina, ivvalsindi, baaki undi, ఇవ్వాలి, కట్టాలి, ఇవ్వాల్సిన, బాకీ, kodabeku, "
        "kodbeku, kattabeku, kodabekaagide, baki ide, ಕೊಡಬೇಕು, ಕಟ್ಟಬೇಕು, ಬಾಕಿ, dite hobe, debo, dena ache, "
        "dena achhe, baki ache, baki achhe, দিতে হবে, দেনা, বাকি, dene ne, dena aa, baki aa, ਦੇਣਾ, ਦੇਣੇ, ਦੇਣਾ ਹੈ, "
        "ਬਾਕੀ, debaku heba, debaku achi, debaku, ଦେବାକୁ, ବାକି, kodukkanam, kodukkanund, kodukkanulla, kodukendathu, "
        "adakkanam, baaki und, കൊടുക്കണം, കൊടുക്കാനുള്ള, അടയ്ക്കണം, ബാക്കി"
    ),
    "spend": (
        "vaparya, vaparyu, vaparayo, vaparaya, vaprya, vapraya, vaparela, vaparle, vaparla, kharchya, kharchyu, "
        "kharchela, વાપર્યા, વાપર્યું, ખર્ચ્યા, वापरले, "
        "de chuke, de chuka, de chuki, de diye, de diya, bhej chuke, bhej diye, chuka diye, paid so far, दे चुके, "
        "दे चुका, "
        "went out, goes out, gone out, "
        "cost, costs, cost us, spend, spends, spent, spending, spendings, expense, expenses, expences, exp, "
        "expens, expenditure, cost me, "
        "paid, pay, total, totals, gone, outgo, outflow, cash out, purchases, purchase total, kharcha, kharch, "
        "kharche, kharchaa, karcha, kharca, kharcho, kharch kiya, gaya, gayi, gaye, laga, lage, lagi, diya, diye, "
        "di, kharch hua, kharcha hua, udaya, khatam hua, खर्चा, खर्च, ख़र्च, खर्चे, गया, गई, गए, लगा, लगे, दिया, "
        "दिए, हुआ, टोटल, कुल, ખર્ચ, ખર્ચો, ખર્ચા, થયો, થયું, आला, झाला, kharch jhala, kharch zala, jhala, zala, "
        "jhale, zale, kharchacha, dile, dila, selavu, selavachu, selavu aachu, selavaachu, செலவு, செலவாச்சு, ஆச்சு, "
        "kharchu, karchu, kharchayyindi, ayyindi, ఖర్చు, అయ్యింది, aythu, aaytu, kharchaytu, ಖರ್ಚು, ಆಯ್ತು, khoroch, "
        "khorcha, kharach, holo, hoyeche, খরচ, হলো, হয়েছে, kharcha hoya, kharch hoya, hoya, ਖਰਚ, ਖਰਚਾ, ਹੋਇਆ, hela, "
        "kharcha hela, ଖର୍ଚ୍ଚ, ହେଲା, chelavu, chilavu, chelavayi, aayi, ചെലവ്, ആയി"
    ),
    "recent": (
        "entriyan, entriyaan, entriya, entriyaa, entriyon, entryan, entryaan, enteriyan, entrio, एंट्रीयां, एन्ट्रियां, "
        "प्रविष्टियां, प्रविष्टियाँ, एंट्रियाँ, एंट्रियों, "
        "entry, entries, enteries, transactions, transaction, txns, expenses, expense, records, record, recent, "
        "history, kharche, kharcha, bills, latest, last one, activity, activities, vouchers, posted, postings, "
        "statement of entries, likha, likhe, एंट्री, एंट्रियां, एन्ट्री, खर्चे, खर्च, लेनदेन, नोंदी, नोंद, એન્ટ્રી, "
        "ખર્ચા, এন্ট্রি, ਐਂਟਰੀ, ਐਂਟਰੀਆਂ, என்ட்ரி, பதிவு, பதிவுகள், ఎంట్రీ, ఎంట్రీలు, ಎಂಟ್ರಿ, എൻട്രി, ଏଣ୍ଟ୍ରି, nondi, "
        "ખર્ચ, ખર્ચો, খরচ, ਖਰਚ, ਖਰਚੇ, செலவு, செலவுகள், ఖర్చు, ఖర్చులు, ಖರ್ಚು, ಖರ್ಚುಗಳು, ചെലവ്, ଖର୍ଚ୍ଚ, "
        "nond, kharch, entri, entree, selavu, selavugal, kharchulu, khoroch"
    ),
}

# Single words, separated by spaces.
DEBT_NAMES = (
    "receivable receivables debtors dues payables payable creditors outstanding overdue owe owes debt lenadari "
    "lenedari dendari denadari ughrani लेनदारी देनदारी ઉઘરાણી পাওনা"
)
_ENTRIYAN = (
    "entriyan entriyaan entriya entriyaa entriyon entryan entryaan enteriyan entrio एंट्रीयां एन्ट्रियां "
    "प्रविष्टियां प्रविष्टियाँ एंट्रियाँ एंट्रियों"
)
ENTRY_NAMES = (
    f"{_ENTRIYAN} "
    "entered saved recorded posted logged entry entries enteries transactions transaction records record recent "
    "history एंट्री एंट्रियां vouchers "
    "postings entri nondi"
)
LATEST = (
    "haal "
    "last latest previous prev pichla pichle pichli pichhla pichhli aakhri akhri aakhiri shevatchi shevatcha chhelli "
    "chelli chhello shevatche shevatchya chhella chella शेवटचे शेवटच्या શેવટ છેલ્લા છેલ્લો শেষের ਆਖ਼ਰੀ "
    "kadaisi kadasi chivari kone koneya sesh shesh avasana sesa recent पिछला पिछले पिछली आखिरी शेवटची "
    "छेल्ली છેલ્લી শেষ ਆਖਰੀ கடைசி చివరి ಕೊನೆಯ അവസാന ଶେଷ"
)
BANK_NAMES = "bank account a/c ac atm khate khata savings current बैंक खाते एटीएम બેંક banks"
HOW_MUCH = (
    "much kitna kitne kitni kitta kitte ktna kitnaa ketlo ketla ketli ketlu kiti evvalavu evlo evalavu enta entha "
    "yentha eshtu yeshtu estu koto kato kinna kinne kinni kete ethra etra कितना कितने कितनी કેટલો કેટલા કેટલી કેટલું "
    "किती எவ்வளவு ఎంత ಎಷ್ಟು কত ਕਿੰਨਾ ਕਿੰਨੇ କେତେ എത്ര"
)
SPEND_NAMES = (
    "expense cost costs total totals spend spends spending spendings expenses expenditure kharcha kharche kharch "
    "kharcho "
    "खर्चा खर्च "
    "खर्चे ખર્ચ ખર્ચો selavu kharchu khoroch செலவு ఖర్చు ಖರ್ಚು খরচ ਖਰਚਾ ଖର୍ଚ୍ଚ ചെലവ്"
)
ROWS = (
    f"{_ENTRIYAN} "
    "last recent latest previous pichle pichli pichhle aakhri akhri aakhiri shevatche shevatchya chhella chella sesh "
    "sesher kadaisi chivari kone koneya avasana entry entries enteries expenses expense transactions transaction txn "
    "txns records kharche kharcha bills vouchers rows items पिछले पिछली आखिरी एंट्री एंट्रियां खर्चे खर्च शेवटच्या "
    "शेवटचे नोंदी છેલ્લા છેલ્લી શেষ শেষ ਆਖਰੀ கடைசி చివరి ಕೊನೆಯ അവസാന ଶେଷ"
)
SWITCH_SMALL = (
    "second third 2nd shop dukan dukaan take me abhi abhee zara jara thoda phir fir instead rather khol "
    "waali waale then to the my other another use "
    "please pls company companies firm firms "
    "business org organisation organization "
    "account accounts books book of pe par me mein ka ki ke ko se wali wala wale doosri dusri doosra dusra jao jaao "
    "chalo badlo badal badalo badalkar do karo kar kholo open select switch change go move work into in for ab now "
    "hisaab khata dikhao naam mujhe mera meri apni apna doosre dusre kaam karna hai hain chahiye with on set current "
    "as kara kardo madhye var ja jaa la ma ne par kadhun lo par biji bijji kampani company-la maathu ku ge ki lo "
    "marchu badla badlayisu te bodlao e vich ch jana कंपनी कम्पनी फर्म बदलो बदल दो पर पे में जाओ दूसरी वाली का की के "
    "को खोलो करो मेरी मुझे दुसरी बदला वर जा કંપની બદલો પર જાઓ કોম্পানি কোম্পানি বদলাও ਕੰਪਨੀ ਬਦਲੋ ਤੇ ਜਾਓ"
)
SPENT = "pay spent spend cost costs kharch kharcha kharche paid खर्च खर्चा selavu kharchu khoroch"
SHOULD = (
    "should would rahega rahegi rahenge rahengey chahie chaahiye uchit munasib behtar "
    "रहेगा रहेगी रहेंगे उचित chahiye चाहिए joie pahije"
)
ON_WHAT = "on pe par in me mein पर में upar var madhe"
OURS = "my mera meri hamara our mine मेरा हमारा maza mara"
