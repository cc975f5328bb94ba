"""What people order, as data: commands, greetings, yes and no; in many languages."""

from __future__ import annotations

COMMANDS: dict[str, str] = {
    "help": (
        "help, help me, helps, menu, commands, command list, how to use, how do i use, how does this work, "
        "how does it work, how do you work, how to start, how to add, how to enter, how do i add, how do i record, "
        "what can u do, what all can u do, wat can u do, what u can do, what can you help, what do u do, "
        "how to use this, how does it works, "
        "what can you do, what all can you do, what do you do, what can this bot do, guide, guide me, tutorial, "
        "instructions, features, faq, support, madad, madat, madad karo, madad chahiye, sahayata, sahaayata, "
        "kaise use, kaise chalaye, kaise chalate, kaise chalau, kaise chalta, kaise kaam, kaise likhe, kaise likhu, "
        "kaise likhna, kaise daale, kaise dalu, kaise karu, kaise istemal, kaise entry, kya kar sakte, "
        "kya kya kar sakte, kya kar sakta, kya kya kar sakta, kya kya hota, sikhao, samjhao, मदद, मदद करो, "
        "मदद चाहिए, सहायता, कैसे इस्तेमाल, कैसे चलाएं, कैसे यूज, कैसे लिखें, कैसे करें, क्या कर सकते, मदत, मदत करा, "
        "मदत हवी, कसे वापरायचे, kashi madat, kase vaparayche, kasa vaparaycha, madat havi, madat pahije, મદદ, "
        "કેવી રીતે, madad joie, kevi rite, udavi, uthavi, udhavi, eppadi use, eppadi payanpaduthuvathu, உதவி, "
        "எப்படி, sahayam, saayam, ela vadali, ela use, సహాయం, ఎలా వాడాలి, sahaya, hege use, hege balasodu, ಸಹಾಯ, "
        "ಹೇಗೆ, sahajjo, sahajya, shahajjo, kibhabe byabohar, সাহায্য, কীভাবে, madad karo ji, kiven vartna, ਮਦਦ, "
        "ਕਿਵੇਂ, sahajya kara, kemiti, ସାହାଯ୍ୟ, sahayikkamo, engane, സഹായം, എങ്ങനെ"
    ),
    "login": (
        "login, log in, log me in, sign in, signin, sign me in, link my account, link account, link katixo, "
        "link my katixo, connect account, connect my account, connect katixo, connect to katixo, connect my katixo, "
        "attach my account, account link, account connect, account jodo, account jod do, account jodna, katixo jodo, "
        "katixo se jodo, katixo account jodo, katixo connect, katixo link, link karo, connect karo, connect kar do, "
        "login karo, login karna, login karwa, login kara do, login kar do, register, signup, sign up, otp bhejo, "
        "लॉगिन, लॉग इन, लॉगिन करो, खाता जोड़ो, अकाउंट जोड़ो, अकाउंट लिंक, खाते जोडा, અકાઉન્ટ જોડો, લોગિન, লগইন, "
        "ਲੌਗਇਨ, லாகின், లాగిన్, ಲಾಗಿನ್, ലോഗിൻ"
    ),
    "logout": (
        "logout, log out, log me out, sign out, signout, sign me out, logoff, log off, disconnect, "
        "disconnect my account, disconnect account, unlink, unlink my account, unlink account, unlink katixo, "
        "delink, logout karo, log out karo, log out kar do, logout kar do, account hatao, account nikalo, "
        "account unlink, disconnect karo, लॉगआउट, लॉग आउट, लॉगआउट करो, अकाउंट हटाओ, લોગઆઉટ, লগআউট, ਲੌਗਆਊਟ, "
        "லாக்அவுட், లాగౌట్, ಲಾಗೌಟ್, ലോഗൗട്ട്"
    ),
    "switch": (
        "switch company, switch to, switch firm, switch business, switch org, switch organisation, "
        "switch organization, switch account to, switch books to, switch, change company, change company to, "
        "change firm, change firm to, change business, change business to, change org, change organisation, "
        "change organization, use my other firm, use my other company, use my other business, use other firm, "
        "go to my second, go to my other, take me to my, switch to my other, my second business, my second company, "
        "my second shop, my other shop, "
        "use other company, use the other company, use company, use firm, use the firm, use the company, work in, "
        "work on company, move to company, move to firm, go to company, go to firm, other company, other firm, "
        "another company, my other company, my other firm, open company, open books of, open the books of, "
        "select company, select firm, choose company, doosri company, dusri company, doosri firm, dusri firm, "
        "dusra business, doosra business, dusri dukaan, doosri dukan, dusri dukan, company badlo, company badal do, "
        "company badalo, company change, firm badlo, firm badal do, firm change, company switch, firm switch, "
        "business badlo, ke books kholo, ki books kholo, ke hisaab me jao, wali company, wali firm, ki company pe, "
        "ki firm pe, pe jao, par jao, mein jao, me jao, pe switch, par switch, pe chalo, khata badlo, "
        "company select, कंपनी बदलो, कम्पनी बदलो, फर्म बदलो, दूसरी कंपनी, दूसरी फर्म, पर जाओ, पे जाओ, में जाओ, "
        "कंपनी बदला, दुसरी कंपनी, company badla, dusrya company, dusri company var ja, company badlo ji, "
        "biji company, bijji company, કંપની બદલો, બીજી કંપની, company maathu, company maatru, company maattu, "
        "company maarchu, company marchu, company badlayisu, company badalisu, onno company, anya company, "
        "company bodlao, duji company, company badlo, company maattuka, கம்பெனி மாற்று, కంపెనీ మార్చు, ಕಂಪನಿ ಬದಲಿಸಿ, "
        "কোম্পানি বদলাও, ਕੰਪਨੀ ਬਦਲੋ"
    ),
    "settings": (
        "remind me, remind me at, remind me daily, reminder, reminders, reminder at, set reminder, set a reminder, "
        "stop reminders, stop reminder, start reminders, reminder off, reminder on, reminders off, reminders on, "
        "reminder band, reminder chalu, reminder time, daily reminder, no reminders, no more reminders, alert, "
        "alerts, notification, notifications, notify me, dont notify, mute, unmute, unsubscribe, subscribe, "
        "change language, change the language, language, set language, switch language, switch to hindi, "
        "switch to english, switch to marathi, switch to gujarati, switch to tamil, switch to telugu, speak in, "
        "talk in, reply in, answer in, hindi me baat, hindi mein baat, hindi me bolo, hindi mein bolo, "
        "hindi me likho, hindi me jawab, hindi mein jawab, hindi me reply, english me baat, english mein baat, "
        "english me bolo, english mein bolo, english me jawab, english mein jawab, english me reply, "
        "english mein reply, bhasha badlo, bhasha, bhasa, language badlo, language change, language hindi, "
        "language english, hindi please, english please, in hindi please, in english please, yaad dilana, "
        "yaad dilao, yaad dila, yaad dilaya karo, yaad dilwana, yaad karana, yaad karao, yaad kara dena, "
        "yaad karwana, yaad kara do, message band, message mat bhejo, message mat bhejna, messages band, msg band, "
        "msg mat bhejo, subah wala message, subah ka message, morning message, morning summary, daily summary, "
        "daily message, roz ka message, raat ka message, summary band, summary bhejo roz, alert band, alerts band, "
        "alert chalu, setting, settings, preferences, timezone, time zone, notification band, notification chalu, "
        "suchna band, भाषा, भाषा बदलो, हिंदी में बात, हिंदी में बोलो, हिंदी में जवाब, हिंदी में लिखो, "
        "अंग्रेजी में बात, अंग्रेज़ी में, इंग्लिश में, याद दिलाना, याद दिलाओ, याद दिला, याद कराना, रिमाइंडर, "
        "रिमाइंडर बंद, रिमाइंडर चालू, मैसेज बंद, मैसेज मत, सूचना बंद, अलर्ट बंद, सेटिंग, मराठीत बोल, मराठी मध्ये, "
        "हिंदी मध्ये, आठवण करून, आठवण कर, आठवण, marathit bol, marathi madhye, marathit, hindit, englishmadhye, "
        "athvan kar, aathvan kara, athvan karun, aathvan, bhasha badla, gujarati ma, gujarati ma vaat, hindi ma, "
        "english ma, yaad apavjo, yaad apavo, yaad devdavjo, bhasha badlo, ગુજરાતીમાં, ભાષા, યાદ અપાવજો, રિમાઇન્ડર, "
        "tamilil pesu, tamil la pesu, tamil la, thamizhil, mozhi, mozhi maathu, nyabagam paduthu, nyabagapaduthu, "
        "gnabagam, தமிழில் பேசு, தமிழில், மொழி, நினைவூட்டு, ஞாபகப்படுத்து, telugulo matladu, telugu lo, telugulo, "
        "bhasha marchu, gurthu cheyyi, gurtu cheyyi, gurthu chey, తెలుగులో, భాష, గుర్తు చేయి, kannadadalli, "
        "kannada dalli, bhashe, bhashe badalisu, nenapisu, nenapu madu, nenapu maadu, ಕನ್ನಡದಲ್ಲಿ, ಭಾಷೆ, ನೆನಪಿಸು, "
        "banglay, banglate, bangla te, bhasha bodlao, mone koriye, mone korio, mone korabe, বাংলায়, ভাষা, "
        "মনে করিয়ে, punjabi vich, punjabi ch, bhasha badlo, yaad karauna, yaad karayo, yaad karwayo, "
        "ਪੰਜਾਬੀ ਵਿੱਚ, ਭਾਸ਼ਾ, ਯਾਦ ਕਰਾਓ, odia re, odiare, mane pakaa, mane pakeidia, ଓଡ଼ିଆରେ, ଭାଷା, ମନେ ପକାଅ, "
        "malayalathil, bhasha maattu, ormippikku, ormippikkuka, മലയാളത്തിൽ, ഭാഷ, ഓർമ്മിപ്പിക്കൂ"
    ),
    "void": (
        "take back, take it back, take that back, wapas lo, wapis lo, undo, undo it, undo that, undo last, undo "
        "this, undo please, revert, revert it, revert last, reverse it, "
        "reverse that, reverse last, reverse the last, reverse entry, rollback, roll back, void, void it, void last, "
        "void that, void the last, delete last, delete the last, delete last entry, delete previous, delete that, "
        "delete that entry, delete it, delete the entry, delete entry, delete my last, remove last, remove the last, "
        "remove that, remove it, remove previous, remove entry, remove last entry, cancel last, cancel the last, "
        "cancel that entry, cancel the entry, cancel last entry, cancel entry, cancel previous, take it back, "
        "take that back, scratch that, wrong entry, wrong one, that was wrong, was a mistake, by mistake, "
        "mistake entry, entered by mistake, posted by mistake, last one was wrong, erase last, erase that, "
        "discard last, last wala hatao, last wali hatao, last entry hatao, last wala delete, last wali delete, "
        "last wala entry, last entry delete, last entry cancel, last wala cancel, pichla hatao, pichli hatao, "
        "pichla wala hatao, pichli wali hatao, pichli entry hatao, pichla entry hatao, pichla delete, pichli delete, "
        "pichli entry delete, pichla kharcha hatao, aakhri entry hatao, aakhri wala hatao, aakhri entry, "
        "akhri entry hatao, entry hatao, entry hata do, entry hata, entry delete, entry cancel, entry mita, "
        "entry radd, hata do wo, galat entry, galat entry thi, galat ho gaya, galat ho gayi, galat dal gaya, "
        "galat daal diya, galat likh diya, galat post, galti se, galti ho gayi, mita do, mitao, vapas lo, wapas lo, "
        "wapis lo, ulta karo, ulta kar do, undo karo, undo kar do, hatao, hata do, hataa do, delete karo, "
        "delete kar do, nikal do wo, पिछली एंट्री हटा, पिछली एंट्री हटाओ, पिछली एंट्री, आखिरी एंट्री, "
        "आखिरी एंट्री हटा, एंट्री हटा, एंट्री हटाओ, हटा दो, हटाओ, मिटा दो, मिटाओ, वापस लो, गलत एंट्री, गलत हो गया, "
        "गलती से, डिलीट करो, डिलीट कर दो, पूर्ववत, शेवटची एंट्री, काढून टाक, काढून टाका, रद्द कर, डिलीट कर, "
        "shevatchi entry, shevatchi nond, kadhun tak, kadhun taka, kadhun taak, chukun, chukichi entry, "
        "chukichi nond, delete kara, chhelli entry, chelli entry, chheli entry, kadhi nakho, kaadhi nakho, "
        "delete karo, bhul thi, khoti entry, છેલ્લી એન્ટ્રી, કાઢી નાખો, ભૂલથી, ખોટી એન્ટ્રી, kadaisi entry, "
        "kadasi entry, neekku, neekidu, neeku, nikku, azhi, azhichidu, thappa pottuten, thappana entry, "
        "delete pannu, delete pannunga, cancel pannu last, கடைசி என்ட்ரி, நீக்கு, அழி, தப்பா, chivari entry, "
        "last entry teeseyi, teeseyi, theeseyi, teeseyyi, tiseyi, theesey, tappu entry, thappu entry, delete cheyyi, "
        "delete chey, చివరి ఎంట్రీ, తీసేయి, తప్పు ఎంట్రీ, kone entry, koneya entry, tegedu haaku, tegedu haku, tegi, "
        "tegeyiri, thegedu haaku, tappu entry, delete madu, delete maadi, ಕೊನೆಯ ಎಂಟ್ರಿ, ತೆಗೆದು ಹಾಕು, ತೆಗೆದುಹಾಕಿ, "
        "ತಪ್ಪು ಎಂಟ್ರಿ, sesh entry, shesh entry, sheser entry, muche dao, muche dao seta, muchhe dao, bhul entry, "
        "bhul hoyeche, delete koro, শেষ এন্ট্রি, মুছে দাও, মুছে ফেলো, ভুল এন্ট্রি, aakhri entry, akhiri entry, "
        "galat entry, hata deo, hatao ji, mita deo, kadd deo, delete kar deo, ਆਖਰੀ ਐਂਟਰੀ, ਹਟਾ ਦਿਓ, ਮਿਟਾ ਦਿਓ, "
        "ਗਲਤ ਐਂਟਰੀ, sesa entry, shesha entry, hatei dia, katidia, kati dia, bhul entry, ଶେଷ ଏଣ୍ଟ୍ରି, ହଟାଇ ଦିଅ, "
        "avasana entry, avasanathe entry, neekkam cheyyu, neekku, mayichu, mayikku, thettu entry, delete cheyyu, "
        "അവസാന എൻട്രി, നീക്കം ചെയ്യൂ, മായ്ക്കൂ"
    ),
    "export": (
        "export, export to, excel, pdf, xlsx, xls, csv, spreadsheet, pdf report, report pdf, download, download "
        "report, "
        "download all, send report, send me the report, send the report, email report, mail report, monthly report, "
        "month report, report bhejo, report chahiye, report bhej, report nikalo, report banao, report de, report do, "
        "report, reports, statement, statement bhejo, account statement, ledger bhejo, hisaab bhejo, hisab bhejo, "
        "hisaab bhej, hisaab excel, hisaab nikalo, hisab nikalo, data nikalo, data bhejo, data chahiye, data do, "
        "data download, data export, tally export, tally xml, tally file, export for ca, send to ca, ca ko bhej, "
        "ca ko bhejna, ca ko bhejne, summary bhejo, sheet bhejo, sheet, excel me bhejo, excel file, pdf bhejo, "
        "pdf me, p&l, profit and loss, profit loss, day book, daybook, cash book, backup, एक्सपोर्ट, एक्सेल, "
        "एक्सेल में, रिपोर्ट, रिपोर्ट भेजो, रिपोर्ट चाहिए, डाउनलोड, डेटा निकालो, डाटा भेजो, हिसाब भेजो, "
        "हिसाब एक्सेल, पीडीएफ, स्टेटमेंट, अहवाल, अहवाल पाठवा, ahval, ahwal, hishob pathva, hishob, hishoba, "
        "hisheb pathao, report pathva, report mokalo, hisab mokalo, report anuppu, report anuppunga, kanakku anuppu, "
        "kanakku, report pampu, lekkalu pampu, lekka pampu, report kalisu, lekka kalisu, report pathao, "
        "hisab pathao, રિપોર્ટ, એક્સેલ, হিসাব পাঠাও, রিপোর্ট, এক্সেল, ਰਿਪੋਰਟ, ਐਕਸਲ, ਹਿਸਾਬ ਭੇਜੋ, அறிக்கை, ரிப்போர்ட், "
        "எக்செல், రిపోర్ట్, ఎక్సెల్, ವರದಿ, ಎಕ್ಸೆಲ್, റിപ്പോർട്ട്, എക്സൽ, ରିପୋର୍ଟ"
    ),
}

GREETING = (
    "hi, hii, hiii, hie, hello, helo, hallo, hlo, hullo, hey, heya, heyy, yo, good morning, good mrng, "
    "gud morning, gudmorning, gm, good afternoon, good evening, good eve, good night, gn, good day, greetings, "
    "namaste, namastey, namasthe, namste, namaskar, namaskaar, namaskaram, namaskara, namaskaralu, nomoskar, "
    "nomoshkar, pranam, pranaam, vanakkam, vanakam, kem cho, kem chho, majama, sat sri akal, sat shri akal, "
    "sasriakal, ssa, ram ram, ram ram ji, jai shri krishna, jai shree krishna, jai shri ram, jai shree ram, jsk, "
    "jai jinendra, radhe radhe, jai mata di, jai hind, jai shree shyam, jai shri shyam, jai mahakal, jai "
    "bhole, jai bholenath, jai ganesh, "
    "jai swaminarayan, jai jhulelal, jai ambe, jai jagdamba, jai johar, jai gurudev, har har mahadev, waheguru, "
    "jai baba ki, jai bajrang bali, ram ram bhai, jai gurudatta, khamma ghani, jai bhim, jai maharashtra, jai "
    "jagannath, hari om, salaam, "
    "salam, assalamualaikum, assalam alaikum, as salam, adaab, aadab, khuda hafiz, suprabhat, shubh prabhat, "
    "shubh sandhya, shubh ratri, shubh din, kasa kay, kase aahat, kasa ahes, namaskar mandali, eppadi irukkinga, "
    "elaa unnaru, ela unnaru, hegiddira, hegidira, kemon acho, kemon achen, ki khobor, ki haal, ki haal hai, kiddan, "
    "juhar, johar, juhara, kemiti achanti, sugamano, sukhamano, kaalai vanakkam, shubhodayam, subhodayam, "
    "shubhodaya, suprabhatam, suprabhatha, नमस्ते, नमस्कार, प्रणाम, राम राम, जय श्री कृष्ण, जय श्री राम, "
    "जय जिनेंद्र, राधे राधे, सुप्रभात, शुभ प्रभात, हैलो, हेलो, हाय, हाई, सलाम, आदाब, कसे आहात, નમસ્તે, કેમ છો, "
    "જય શ્રી કૃષ્ણ, নমস্কার, সুপ্রভাত, ਸਤ ਸ੍ਰੀ ਅਕਾਲ, வணக்கம், నమస్కారం, నమస్తే, ನಮಸ್ಕಾರ, നമസ്കാരം, ନମସ୍କାର, 👋, 🙏, "
    "start"
)

YES = (
    "yes, y, ya, yaa, yea, yeah, yep, yup, yess, yes please, ys, ok, okay, okey, oke, okk, k, kk, okie, okies, "
    "correct, right, rite, all right, alright, thats right, thats correct, sure, fine, perfect, great, good, nice, "
    "done, confirm, confirmed, confirm it, approve, approved, accept, accepted, agreed, proceed, go ahead, go on, "
    "goahead, carry on, submit, save, save it, save this, post, post it, post this, post karo, post kar do, "
    "save karo, save kar do, book it, record it, add it, enter it, looks good, looks fine, looks ok, looks right, "
    "look good, sounds good, lgtm, exactly, absolutely, definitely, of course, please do, do it, you may, "
    "good to go, all good, all correct, thumbs up, it is, thats it, haan, han, ha, haa, haaa, hn, hnji, hmm, haanji, "
    "haan ji, hanji, ji haan, ji han, ji, jee, sahi, sahi hai, sahi he, sahi h, theek, theek hai, thik, thik hai, "
    "thik he, thik h, theek h, tik hai, thik hai ji, bilkul, bilkul sahi, pakka, kar do, kardo, krdo, kar dijiye, "
    "kar de, karo, likh do, likh lo, likh dijiye, likho, daal do, dal do, dalo, chadha do, chadhao, chadha lo, "
    "jama karo, ok hai, barabar, barabar hai, badhiya, manzoor, manjoor, chalega, chalo, haan kar do, haan likh do, "
    "aage badho, हाँ, हां, हा, हाँ जी, हां जी, जी, जी हाँ, जी हां, सही, सही है, ठीक, ठीक है, बिल्कुल, बिलकुल, पक्का, "
    "कर दो, कर दीजिए, लिख दो, लिख लो, डाल दो, सेव करो, सेव कर दो, पोस्ट करो, पोस्ट कर दो, ओके, यस, चलेगा, चालेल, "
    "होय, हो, बरोबर, बरोबर आहे, ठीक आहे, नोंद कर, जतन करा, ho, hoy, hoye, ho barobar, barobar, barobar aahe, "
    "barobar che, barabar che, thik aahe, theek aahe, chalel, chalse, save kara, takun dya, ha barobar, haa barobar, "
    "ha saachu, sachu che, save kari do, kari do, lakhi do, lakhi lo, હા, બરાબર, બરાબર છે, સાચું, કરી દો, ઠીક છે, "
    "aama, aamaa, aamam, amaam, aam, seri, sari, sariya, sariyana, pannunga, pannidu, save pannu, save pannunga, "
    "post pannu, podu, ஆம், ஆமா, ஆமாம், சரி, பண்ணு, போடு, avunu, avnu, sare, saree, correcte, cheyyi, cheyyandi, "
    "save cheyyi, save chey, post cheyyi, sarigga, అవును, సరే, సరి, చేయి, కరెక్ట్, howdu, houdu, haudu, hoodu, "
    "sari ide, sariyagide, maadi, maadu, madi, save maadi, save madu, post madi, ಹೌದು, ಸರಿ, ಸರಿ ಇದೆ, ಮಾಡಿ, hya, "
    "hyan, hyaa, haa thik, thik ache, thik achhe, thik aache, kore dao, koro, save koro, save kore dao, হ্যাঁ, হাঁ, "
    "ঠিক, ঠিক আছে, করে দাও, করো, haan ji theek, theek aa, thik aa, theek hai ji, kar deo, karo ji, save kar deo, "
    "likh deo, rakh lo, rakh le, rakhlo, rakh do, rakh deo, chadha deo, ਹਾਂ, ਹਾਂ ਜੀ, ਠੀਕ, ਠੀਕ ਹੈ, ਠੀਕ ਆ, ਕਰ "
    "ਦਿਓ, ਸਹੀ, haw, hau, han thik, thik achi, thik acchi, karidia, "
    "kari dia, save karidia, ହଁ, ଠିକ୍, ଠିକ୍ ଅଛି, କରିଦିଅ, athe, adhe, athey, athe sari, sheri, cheyyu, cheytholu, "
    "save cheyyu, അതെ, ശരി, ചെയ്യൂ, 👍, 👌, ✅, ✔, ✔️, 🆗, 💯, 🙌, ☑️, 👍🏻, 👍🏼, 👍🏽, 👍🏾, 👍🏿"
)

NO = (
    "no, n, nope, nah, na, naa, noo, no no, cancel, cancle, cancell, cancel it, cancel this, cancel that, "
    "cancel karo, cancel kar do, cancel kardo, stop, stop it, dont, do not, dont save, do not save, dont post, "
    "do not post, dont book, dont add, dont do it, discard, discard it, discard this, drop, drop it, drop this, "
    "leave it, leave, leave this, let it be, let it go, forget it, forget this, forget about it, skip, skip it, "
    "ignore, ignore it, ignore this, never mind, nevermind, abort, reject, rejected, scrap it, scrap this, scrap, "
    "delete, delete it, delete this, remove it, remove this, not needed, not required, no need, not now, wrong, "
    "not this, no thanks, no thank you, throw it away, clear it, no way, nahi, nahin, nhi, nahee, nai, nahi nahi, "
    "nahi ji, ji nahi, rehne do, rehne de, rahne do, rahne de, rhne do, rehno do, rehnedo, chhodo, chodo, chhod do, "
    "chod do, chhoddo, choddo, jaane do, jane do, jaan do, rehne dijiye, rahne dijiye, rehne dena, chhodiye, chhod "
    "dijiye, jane dijiye, mat kariye, रहने दीजिए, रहने दीजिये, रहने देना, छोड़िए, छोड़ दीजिए, जाने दीजिए, mat karo, "
    "mat kar, mat karna, mat kijiye, mat likho, "
    "mat likhna, mat daalo, mat dalo, mat banao, mat save karo, save mat karo, save mat karna, save na karo, "
    "post mat karo, mat post karo, mat karo save, mat chadhao, radd, radd karo, rad karo, radd kar do, hatao, "
    "hata do, hatao ise, hata do ise, ise hatao, isko hatao, isko hata do, mita do, nahi chahiye, nahi karna, "
    "nahi chaiye, zarurat nahi, jarurat nahi, band karo, ruko, ruk jao, galat hai, galat, bhool jao, नहीं, नही, ना, "
    "नहीं जी, रद्द, रद्द करो, रद्द कर दो, रहने दो, रहने दे, छोड़ो, छोड़ दो, जाने दो, मत करो, मत करना, मत लिखो, हटाओ, "
    "हटा दो, मिटा दो, कैंसिल, कैंसल, कैंसिल करो, नहीं चाहिए, नहीं करना, गलत है, गलत, रुको, नको, नाही, रद्द करा, "
    "राहू दे, राहू द्या, nako, nahi nako, nako karu, rahu de, rahu dya, radd kara, rad kara, cancel kara, sodun dya, "
    "sod, sodun de, thamb, nathi joitu, nathi karvu, na karo, na karsho, rehva do, rehvaa do, rahva do, raheva do, "
    "rad kari do, cancel kari do, ના, નહીં, રદ કરો, રહેવા દો, નથી જોઈતું, vendam, venda, vendaam, vendamm, illa, "
    "illai, venam venam, panna vendam, cancel pannu, cancel pannunga, vidu, vittudu, vitudu, வேண்டாம், இல்லை, இல்ல, "
    "ரத்து, விடு, vaddu, vadhu, voddu, kadu, kaadu, cancel cheyyi, cancel chey, vadileyi, vadiley, వద్దు, కాదు, "
    "రద్దు, beda, bedaa, bedve, illa beda, cancel madu, cancel maadi, bidi, bidu, ಬೇಡ, ಇಲ್ಲ, ರದ್ದು, ಬಿಡಿ, lagbe na, "
    "dorkar nei, koro na, koro naa, batil, batil koro, cancel koro, thak, thaak, chere dao, না, বাতিল, লাগবে না, "
    "থাক, ছেড়ে দাও, rehn do, rehn deo, rehan deo, rehan do, na karo, nahi karna, chhaddo, chaddo, chadd, ਨਹੀਂ, "
    "ਰਹਿਣ ਦਿਓ, ਰੱਦ ਕਰੋ, ਛੱਡੋ, nahin nahin, darkar nahi, thau, radda, radda kara, chhadidia, ନା, ନାହିଁ, ଦରକାର ନାହିଁ, "
    "ବାତିଲ, vendaa, alla, cheyyanda, cancel cheyyu, vittekku, വേണ്ട, അല്ല, റദ്ദാക്കൂ, 👎, ❌, 🚫, ✖, ✖️, ⛔, 🙅"
)

# What may stand beside yes or no without changing it.
POLITE = (
    "arey, arrey, arre, there, everyone, team, sirji, bhaiji, please, pls, plz, sir, madam, bro, bhai, bhaiya, ji, "
    "thanks, thank you, thanku, thx, dear, boss, yaar, it, this, that, is, hai, he, h, abhi, now, kindly, then, to, "
    "toh, so, ise, isko, yeh, ye, entry, draft, wala, all, the, a, my, and, aur, anna, akka, da, machi, dost, jaldi, "
    "quickly, hm, hmm, arre, are, oh, है, जी, भाई, इसे, अब, एंट्री, ये, यह, आहे, che, chhe, aahe, ahe, છે, করো, ਜੀ, "
    "sab, everything, looks, sa, saa, seth, sethji, sahab, saheb, sahib, babu, dada, didi, hukum, bhaisahab, "
    "bhaiyo, mitra, dosto, sirji, madamji"
)

# Single words, separated by spaces: take something away.
REMOVE = (
    "delete remove cancel undo void revert reverse hatao hata hatado mitao mita nikalo radd rad discard erase galat "
    "wrong mistake kadhun kaadhi kadhi neekku neeku azhi teeseyi theeseyi tegi tegedu muche katidia mayikku हटाओ हटा "
    "मिटाओ मिटा रद्द डिलीट कैंसिल गलत काढून કાઢી મુછે মুছে ਹਟਾ ਮਿਟਾ நீக்கு అழி తీసేయి ತೆಗೆ മായ്ക്കൂ"
)

# A command told by two words, one from each list, wherever they stand.
PAIRS: tuple[tuple[str, str, str], ...] = (
    (
        "void",
        "added likha likhi daala dala daali entry entered saved posted booked recorded एंट्री nond",
        "scratch wapas vapas wapis hatao hata delete remove galat wrong out undo reverse mita वापस हटा हटाओ गलत मिटा",
    ),
    (
        "help",
        "likhun likhoon likhein likhun लिखूं लिखूँ लिखें बनाऊं बनाते डालें भेजूं "
        "banate banaye banau banana dalte dalu daalte daalu dalna daalna daale likhte likhna likhu chalta chalate "
        "chalana istemal use karte kaam "
        "इस्तेमाल चलता चलाते काम डालते डालूं लिखते vapraycha vaparvu",
        "kaise kese कैसे kevi kasa kase eppadi ela hege kibhabe kiven",
    ),
    ("export", "data record records डेटा", "nikal nikaal nikalo bhejo send download pura poora full share निकालो पूरा"),
    ("help", "commands command", "what which can give list show"),
    (
        "export",
        "register statement ledger report hisaab hisab expenses kharche summary timahi quarter month mahine year saal",
        "pdf excel csv xlsx spreadsheet sheet",
    ),
    (
        "settings",
        "hindi english marathi gujarati tamil telugu kannada bengali bangla punjabi odia malayalam angrezi अंग्रेजी "
        "हिंदी हिन्दी मराठी इंग्लिश ગુજરાતી हिंदीत तमिल",
        "reply answer speak talk baat bolo bol likho likhna jawab uttar language bhasha message messages karo switch "
        "change set pesu pesunga matladu matladi maatladu matadu maatadu matadi maatadi kotha bol vaat बात "
        "बोलो जवाब लिखो भाषा करो बोल वात",
    ),
    (
        "settings",
        "reminder reminders alert alerts notification notifications रिमाइंडर अलर्ट",
        ("stop start band chalu off on set change time daily am pm baje roz bandh chalu mute no dont बंद चालू बजे रोज"),
    ),
    (
        "settings",
        "message messages msg msgs notify disturb text ping summary मैसेज संदेश",
        "dont mat not stop never only after before daily roz roj bheja everyday every sundays sunday weekends weekend "
        "morning subah raat shaam मत रोज रोज़ भेजा रात सुबह शाम",
    ),
    (
        "login",
        "katixo account khata khaata bot खाता अकाउंट",
        "link connect jodo jodna jod login attach jode जोड़ो लिंक कनेक्ट",
    ),
    ("login", "log sign", "into"),
    ("logout", "katixo account खाता अकाउंट", "unlink disconnect logout hatao nikalo detach हटाओ"),
    (
        "switch",
        "company companies firm firms business org organisation organization books branch कंपनी कम्पनी फर्म",
        "switch change use open badlo badal kholo select move jao choose badla बदलो खोलो जाओ",
    ),
)
