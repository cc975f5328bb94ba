"""What has happened to the money, as data: verbs of paying, of the future, of receiving; by language.

Roman spelling stands before the language's own script. A phrase beats the words in it: "dena hai" is the future
although "dena" says nothing. Keys are ISO 639 codes.
"""

from __future__ import annotations

# Money has left, or something was bought.
PAID: dict[str, str] = {
    "en": (
        "paid, pd, payed, pay kiya, pay kar diya, pay kari, payment kiya, payment kia, payment kar diya, "
        "payment done, payment made, made payment, made a payment, payment sent, payment diya, gave, given, spent, "
        "spend kiya, bought, brought, purchased, purchase kiya, sent, transferred, transfered, trf, trfd, "
        "transfer kiya, transfer kar diya, cleared, clear kiya, settled, settle kiya, ordered, hired, filled, "
        "refilled, refuelled, recharged, donated, tipped, swiped, deducted, charged, debited, kat gaye, kat gaya, "
        "kata, kate, kati, kat gayi, kat gai, kaat liye, kaat liya, kaat li, kaat diye, kaat diya, kat gaye, kat "
        "gaya, kat liye, काट लिए, काट "
        "लिया, "
        "got printed, got repaired, paid off, paid for, disbursed, reimbursed to, handed, handed over"
    ),
    "hi": (
        "diya, diye, diyaa, dia, diyae, diyo, de diya, de diye, de di, dediya, dediye, de dia, dedia, diya hai, "
        "diye hai, diye hain, di hai, di, kiya, kiye, kia, kiyaa, kara, kari, kar diya, kardiya, kar di, kiya hai, "
        "karaya, karaye, karayi, karwaya, karwayi, karwaye, karvaya, karvayi, kraya, krwaya, bhara, bhari, bhare, "
        "bhar diya, bhar di, bhar diye, bhardiya, bharwaya, bharvaya, bharaya, bharwayi, liya, lia, liyaa, li, "
        "uthaya, uthayi, uthaye, utha liya, uthva liya, le liya, leliya, le liye, liya tha, liye the, kharida, "
        "kharidi, kharide, khareeda, khareede, khareedi, "
        "kharidaa, mangwaya, mangaya, mangvaya, mangwayi, mangaye, mangwaye, lagwaya, lagvaya, lagaya, lagaye, "
        "lagwayi, lage, laga, lagi, lag gaye, lag gaya, bheja, bheje, bheji, bhej diya, bhej diye, bheja hai, "
        "chukaya, chukaye, chuka diya, chuka diye, nikla, nikle, nikal gaye, dalwaya, dalaya, dalwayi, dalvaya, "
        "dalaye, dala, banwaya, banvaya, banwayi, banwaye, chhapwaya, chapwaya, kharch, kharch kiya, kharcha kiya, "
        "kharch hua, kharch hue, kharcha hua, kharch ho gaye, baanta, baanti, baante, banta, "
        "bante, banti, pilaya, pilayi, khilaya, khilayi, khaya, khayi, khaye, piya, pi, pee, thaya, thayo, de aaya, "
        "de aaye, pakdaya, pakdaye, thamaya, thamaye, chadhaya, chadhaye, pahuncha diya, utaara, दिया, दिए, दिये, "
        "दी, दे दिया, दे दिए, दे दिये, दे दी, दिया है, दिए हैं, किया, किए, किये, कर दिया, कर दी, भुगतान किया, "
        "करवाया, करवाई, करवाए, कराया, कराई, भरा, भरी, भरे, भर दिया, भर दी, भरवाया, भरवाई, लिया, ली, ले लिया, खरीदा, "
        "खरीदी, खरीदे, ख़रीदा, मंगवाया, मंगाया, मंगवाई, लगवाया, लगाया, लगे, लगा, लगी, लग गए, भेजा, भेजे, भेजी, "
        "भेज दिया, भेज दिए, चुकाया, चुकाए, चुकाई, डलवाया, डाला, बनवाया, बनवाई, खर्च, ख़र्च, खर्च किए, खर्च हुए, "
        "खर्च हुआ, बांटी, पिलाया, खिलाया, खाया, कटे, कट गए"
    ),
    "gu": (
        "aapi, aapi didhi, apya, aapya, apyu, aapyu, apyo, aapyo, api didha, aapi didha, didha, didhu, didho, apya "
        "che, bharyu, "
        "bharya, bharyo, bharavyu, bharavya, karyu, karya, karyo, karavyu, karavi, lidhu, lidha, lidho, lidhi, "
        "kharidyu, kharidya, kharidi, nakhavyu, nakhavya, mokalya, mokalyu, chukavya, chukvya, chukavyu, vaparya, "
        "thaya, thayu, kharchya, kharcho, kidhu, kidha, mangavyu, mangavya, આપ્યા, આપ્યું, આપ્યો, ભર્યું, ભર્યા, "
        "કર્યું, કર્યા, લીધું, લીધા, લીધી, ખરીદ્યું, ખરીદ્યા, મોકલ્યા, ચૂકવ્યા, થયા, થયો, નખાવ્યું, ખર્ચ"
    ),
    "mr": (
        "dile, dila, dili, dilet, dilay, dilya, dil, dele, ghetle, ghetla, ghetli, ghetlya, ghetlay, bharle, bharla, "
        "bharli, bharlay, kela, kele, keli, kelay, pathavle, pathavla, zale, jhale, jhala, zala, lagle, lagla, "
        "kharch jhala, kharch zala, vikat ghetle, takla, takle, takli, aanle, anle, aanla, dilele, दिले, दिला, दिली, "
        "दिलेत, घेतले, घेतला, घेतली, घेतल्या, भरले, भरला, भरली, केले, केला, केली, पाठवले, झाले, झाला, लागले, टाकले, "
        "आणले, आणला"
    ),
    "ta": (
        "kuduthen, koduthen, kuduthachu, koduthachu, kuduthaachu, kudutha, kodutha, kuduthom, koduthom, kuduthuten, "
        "koduthuten, kuduthuvitten, panniten, panitten, pannen, panninen, pannom, panniyachu, pannaachu, pannittom, "
        "pottom, poten, potten, pottu, potachu, vanginen, vangunen, vaanginen, vangiten, vaangiten, vanginom, "
        "vaangunom, vangiyachu, kattinen, kattiten, kattunen, kattiyachu, kattinom, selavu, selavachu, selavu aachu, "
        "anuppinen, anupinen, aachu, achu, senjen, கொடுத்தேன், கொடுத்தாச்சு, வாங்கினேன், வாங்கினோம், கட்டினேன், "
        "கட்டியாச்சு, போட்டேன், பண்ணேன், பண்ணினேன், அனுப்பினேன், செலவு, ஆச்சு, கொடுத்தோம்"
    ),
    "te": (
        "ichanu, ichaanu, ichha, iccha, icchanu, ichhanu, ichina, ichinam, ichamu, ichaamu, ichesanu, ichesa, "
        "kattanu, kattaanu, kattinanu, kattam, kattesanu, konnanu, konna, konnam, konnaanu, chesanu, "
        "chesaanu, chesa, chesam, chesamu, vesanu, vesa, poyinchanu, poyinchaa, kottinchanu, pampanu, pampa, "
        "pampinchanu, ayyindi, ayindi, ayyayi, theesukunna, teesukunnanu, theesukunnam, kharchu, ఇచ్చాను, ఇచ్చా, "
        "ఇచ్చాము, కొన్నాను, కొన్నా, కట్టాను, కట్టాము, చేశాను, చేశా, పంపాను, వేశాను, పోయించాను, అయ్యింది, ఖర్చు"
    ),
    "kn": (
        "kotte, kottevu, kottvi, kotvi, kottiddini, kottidini, kottidde, kottiddeve, kottaithu, kodthe, kotteve, "
        "madide, maadide, madidini, maadidini, madidevu, madidvi, maadidvi, haakide, hakide, haakiddini, haakiside, "
        "hakiside, haksde, tagonde, togonde, thagonde, tagondvi, tagondevu, togondvi, kattide, kattidini, kattidvi, "
        "kaluhiside, kalside, kharchu aythu, aythu, aaytu, kharchaytu, ಕೊಟ್ಟೆ, ಕೊಟ್ಟಿದ್ದೇನೆ, ಕೊಟ್ಟೆವು, ಮಾಡಿದೆ, "
        "ಹಾಕಿದೆ, ಹಾಕಿಸಿದೆ, ತಗೊಂಡೆ, ಕಟ್ಟಿದೆ, ಕಳಿಸಿದೆ, ಆಯ್ತು, ಖರ್ಚು"
    ),
    "bn": (
        "dilam, dilaam, diyechi, diechi, diyechhi, dilm, diye dilam, dilo, diyeche, kinlam, kinechi, kinlaam, "
        "korlam, korechi, korlaam, khoroch, khorcha, kharach, khoroch holo, holo, hoyeche, legeche, laglo, "
        "bhorlam, bhorechi, bhorlaam, pathalam, pathiyechi, pathiye dilam, nilam, niyechi, দিলাম, দিয়েছি, কিনলাম, "
        "কিনেছি, করলাম, করেছি, হলো, হয়েছে, লাগলো, লেগেছে, ভরলাম, ভরেছি, পাঠালাম, পাঠিয়েছি, খরচ, নিলাম"
    ),
    "pa": (
        "ditte, dittey, ditta, dita, dite, ditti, dittiya, de ditte, de ditta, kitta, kita, keeta, keetta, "
        "keete, keeti, bharya, bhareya, bharaya, bharvaya, pavaya, puaya, pawaya, pvaya, laye, leya, laya, lya, lai, "
        "lye, kharidya, khareedya, mangvaya, lagge, lagga, kharche, kharcheya, ਦਿੱਤੇ, ਦਿੱਤਾ, ਦਿੱਤੀ, ਕੀਤਾ, ਕੀਤੇ, "
        "ਕੀਤੀ, ਭਰਿਆ, ਪਵਾਇਆ, ਲਿਆ, ਲਏ, ਲਈ, ਭੇਜੇ, ਖਰਚ"
    ),
    "or": (
        "deli, delu, delei, deithili, deichi, dei deli, kinili, kinilu, karili, karilu, bharili, bharidei, "
        "pathaili, pathei deli, hela, hoichi, lagila, kharcha hela, neli, ଦେଲି, ଦେଲୁ, ଦେଇଛି, କିଣିଲି, ଭରିଲି, କଲି, "
        "ହେଲା, ଖର୍ଚ୍ଚ"
    ),
    "ml": (
        "koduthu, kodutthu, koduthe, kodutu, koduthittund, vaangi, vangi, vaangichu, medichu, mediche, adachu, "
        "adacchu, adichu, ayachu, ayachu koduthu, cheythu, chythu, nirachu, aayi, ayi, chelavayi, chilavayi, "
        "chelavu, കൊടുത്തു, വാങ്ങി, വാങ്ങിച്ചു, അടച്ചു, അടിച്ചു, അയച്ചു, ചെയ്തു, ചെലവ്, ആയി"
    ),
}

# Not yet: intentions, duties, wishes.
FUTURE: dict[str, str] = {
    "en": (
        "hell, theyll, itll, youll, remind me, remind, yaad dila, yaad dilana, yaad rakhna, yaad dilao, de dena, "
        "dedena, de do, dedo, bhej dena, bhej do, bhejdo, bhar dena, bhar do, dilwa do, dila do, le lena, le aana, "
        "transfer karo, transfer kar do, pay karo, pay kar do, pay kar dena, payment karo, payment kar do, let, "
        "lets, let us, budget, need, needed, require, required, want, going for, alag rakh, alag rakh do, "
        "alag rakho, rakh do, side me rakh, bacha ke rakh, pending, is pending, still pending, due to, is due, "
        "unpaid, outstanding, yet to be, owed, will, shall, ill, well pay, gonna, going to pay, going to buy, "
        "going to give, going to send, need to, needs to, have to, has to, must, to be paid, to be given, to pay, "
        "should pay, plan to, planning, planning to, want to, wants to, wanna, would like to, thinking of, yet to, "
        "remind me to, reserve, reserved, keep aside, set aside, put aside, setting aside, allocate, earmark, "
        "keep ready, about to, intend to, supposed to, let me pay, next week, next month, next year, agle hafte, "
        "agle mahine, agle saal, later, next time, by tomorrow, hold back, would be"
    ),
    "hi": (
        "भेज देना, भेज दो, दे देना, दे दो, भर देना, भर दो, ले आना, चुका देना, पहुंचा देना, baki hai, baaki hai, "
        "baki he, baki h, baaki h, baki hain, baki rahe, baki rah gaya, baki pada, bakaya, "
        "bakaya hai, baki, baaki, dena hai, dene hai, dene hain, deni hai, dena hain, dena h, dene h, dena he, "
        "dene he, dena hey, dena padega, dene padenge, deni padegi, dena hoga, dene honge, deni hogi, dena baki, "
        "dena baaki, dene baki, dene baaki, dunga, doonga, dungi, doongi, denge, dege, dega, degi, de dunga, "
        "de denge, dedunga, deta hu, deta hoon, de deta hu, dena parega, dena pdega, karna hai, karna h, karna he, "
        "karni hai, karne hai, karne hain, karna padega, karunga, karoonga, karungi, krunga, karenge, karega, "
        "karegi, kar dunga, kar denge, kardunga, karna baki, karwana hai, karvana hai, karana hai, karwani hai, "
        "karwayenge, karwaunga, bharna hai, bharne hai, bharne hain, bharna h, bharni hai, bharunga, bharenge, "
        "bharna padega, bharna baki, lena hai, lene hai, lene hain, leni hai, lena h, lene h, lena he, lunga, "
        "loonga, lungi, lenge, lega, le lenge, lena padega, bhejna hai, bhejne hai, bhejne hain, bhejna h, bhejunga, "
        "bhejenge, bhej dunga, bhej denge, kharidna hai, kharidne hai, kharidna h, kharidunga, kharidenge, "
        "kharidni hai, mangwana hai, mangwani hai, mangwane hai, mangana hai, mangwaunga, mangwayenge, lagega, "
        "lagenge, lagegi, lag jayega, lag jayenge, hoga, hogi, honge, hone wala hai, padega, padenge, padegi, "
        "chahiye, chahie, chaiye, chahiye hoga, chukana hai, chukane hai, chukane hain, chukaunga, chukayenge, "
        "rakhna hai, rakhne hai, alag rakhna, alag rakhne, soch raha, soch rahe, sochta hu, dilwana hai, jana hai, "
        "jayenge, jayega, jaunga, aana hai, बाकी है, बाकी हैं, बकाया, बाकी, देना है, देने हैं, देने है, देनी है, "
        "देना पड़ेगा, देने पड़ेंगे, देना होगा, देने होंगे, देना बाकी, दूंगा, दूँगा, दूंगी, देंगे, देगा, देगी, "
        "दे दूंगा, दे देंगे, करना है, करनी है, करने हैं, करूंगा, करूँगा, करेंगे, करेगा, करवाना है, करवानी है, "
        "भरना है, भरने हैं, भरने है, भरूंगा, भरेंगे, लेना है, लेने हैं, लेने है, लेनी है, लूंगा, लूँगा, लेंगे, "
        "भेजना है, भेजने हैं, भेजूंगा, भेजेंगे, खरीदना है, खरीदने हैं, खरीदनी है, मंगवाना है, मंगवानी है, चाहिए, "
        "पड़ेंगे, पड़ेगा, होगा, होगी, होंगे, लगेगा, लगेंगे, लगेगी, चुकाना है, चुकाने हैं, रखना है, रखने हैं, "
        "अगले हफ्ते, अगले महीने"
    ),
    "gu": (
        "apvanu che, apvana che, aapvana che, aapvanu che, apvanu, apvana, aapvanu, aapvana, apvani, aapvani, "
        "apvanu chhe, apvana chhe, aapvana chhe, apish, aapish, aapishu, apishu, bharvanu, bharvana, bharvanu che, "
        "karish, karishu, karvanu che, karavanu che, levanu che, levana che, levanu, levana, bharish, laish, "
        "mokalish, joishe, આપવાના, આપવાનું, આપવાની, આપીશ, આપીશું, ભરવાનું, ભરવાના, લેવાનું, લેવાના, કરવાનું, ભરીશ"
    ),
    "mr": (
        "dyayche, dyaycha, dyaychi, dyayche aahet, dyayche ahet, dyaychet, dyaychay, dyaych, denar, denar aahe, "
        "deil, dein, deu, deun takin, dyave lagtil, bharaycha, bharayche, bharaychi, bharaychay, karaycha, karayche, "
        "karaychi, ghyaycha, ghyayche, ghyaychi, ghyaychay, ghenar, karnar, bharnar, pathvaycha, pathvayche, "
        "pathavnar, lagnar, lagtil, hava aahe, द्यायचे, द्यायचा, द्यायची, द्यायचेत, देणार, देईन, भरायचे, भरायचा, "
        "भरायची, घ्यायचे, घ्यायचा, घ्यायची, करणार, करायचे, पाठवायचे, लागणार, लागतील"
    ),
    "ta": (
        "bakki, baakki, kudukkanum, kodukkanum, kudukanum, kodukanum, kudupen, koduppen, kuduppen, kuduka "
        "vendum, kattanum, "
        "katanum, vanganum, vaanganum, pannanum, pananum, anuppanum, kodukka vendum, tharuven, tharen, pannuven, "
        "kattuven, vanguven, poganum, aagum, கொடுக்கணும், கொடுக்க வேண்டும், கட்டணும், வாங்கணும், கொடுப்பேன், "
        "பண்ணணும், அனுப்பணும்"
    ),
    "te": (
        "ivvali, ivvaali, istanu, isthanu, istha, ichestha, kattali, kattaali, konali, konaali, cheyyali, cheyali, "
        "pampali, pampaali, kadatanu, pampistanu, kavali, kavaali, ఇవ్వాలి, కట్టాలి, ఇస్తాను, కొనాలి, చేయాలి, "
        "పంపాలి, కావాలి"
    ),
    "kn": (
        "kodabeku, kodbeku, kattabeku, kattbeku, togobeku, tagobeku, tagolbeku, maadbeku, madbeku, madabeku, "
        "kodthini, kodtini, kodteeni, kalisbeku, beku, ಕೊಡಬೇಕು, ಕಟ್ಟಬೇಕು, ಕೊಡ್ತೀನಿ, ಮಾಡಬೇಕು, ತಗೋಬೇಕು, ಬೇಕು"
    ),
    "bn": (
        "pabe, paben, dite hobe, debo, dibo, dobo, diye debo, korbo, kinbo, kinte hobe, bhorte hobe, bhorbo, "
        "pathabo, korte hobe, "
        "nite hobe, nebo, lagbe, দিতে হবে, দেব, দেবো, দিব, কিনব, কিনতে হবে, করব, ভরতে হবে, পাঠাব, লাগবে"
    ),
    "pa": (
        "dene ne, dene han, dene aa, dena aa, dewanga, devanga, deyanga, dawanga, karna aa, karanga, laina hai, "
        "laina aa, laina, lainge, lavanga, bharna aa, bhejna aa, ਦੇਣਾ ਹੈ, ਦੇਣੇ ਨੇ, ਦੇਣੇ ਹਨ, ਦੇਵਾਂਗਾ, ਲੈਣਾ ਹੈ, "
        "ਭਰਨਾ ਹੈ, ਕਰਨਾ ਹੈ"
    ),
    "or": (
        "debi, deba, debaku heba, debaku achi, debaku, kinibi, kinibaku, karibi, karibaku, bharibi, bharibaku, "
        "pathaibi, neba, ଦେବି, ଦେବାକୁ, ଦେବାକୁ ହେବ, କିଣିବି, କରିବି"
    ),
    "ml": (
        "kodukkanam, koduknam, kodukanam, kodukkam, kodukkum, kodukkan, adakkanam, adaykkanam, vanganam, vaanganam, "
        "ayakkanam, cheyyanam, venam, കൊടുക്കണം, അടയ്ക്കണം, വാങ്ങണം, അയക്കണം, കൊടുക്കാം, വേണം"
    ),
}

# Money has come in, or is coming back.
RECEIVED: dict[str, str] = {
    "en": (
        "credit alert, to our account, to my account, to us, in our account, into our account, our account me, "
        "mere account me, "
        "hamare account me, got commission, got salary, got interest, got refund, got rent, got advance, "
        "got deposit, got cheque, got bonus, got incentive, got subsidy, got loan, got fees, got payment, got paid, "
        "payment got, got back, got money, received, recieved, receieved, recived, recd, rcvd, rec'd, receipt from, "
        "got from, collected, collected from, collection, credited, refund, refunded, got refund, refund aaya, "
        "se payout, payout from, payout aaya, payout mila, payout received, refund mila, returned, recovered, "
        "realised, realized, encashed, got back, cashback "
        "received, paid me, paid us, gave me, gave us, sent me, "
        "sent us, "
        "transferred me, customer paid, customer gave, client paid, party paid, buyer paid, payment received, "
        "payment recd, payment from, payment aaya, payment aya, payment aa gaya, payment aa gayi, payment mila, "
        "payment mil gaya, payment mili, advance received, advance from, advance mila, paisa aaya, paise aaye, "
        "paise aa gaye, paisa aa gaya, paise mil gaye, paisa mil gaya, earned, income"
    ),
    "hi": (
        "prapt, prapt hue, prapt hua, prapt hui, mila, mile, mili, mil gaya, mil gaye, mil gayi, milgaya, "
        "milgaye, mila hai, mile hai, mile hain, mile the, "
        "aaya, aaye, aayi, aya, aye, aayaa, aa gaye, aa gaya, aa gayi, aa chuke, aa chuka, aa chuki, mil chuke, "
        "mil chuka, mil chuki, aa gya, aa gye, aa gyi, a gaya, a gaye, a "
        "gayi, a gya, aagaye, aagaya, jama hui, jama ho gayi, "
        "jama hua, jama hue, "
        "jama ho gaye, wapas kiye, wapas kiya, wapas kar diye, wapas kar diya, wapas mile, wapas mila, wapas diye, "
        "wapas diya, vapas kiye, vapas kiya, vapas diye, vapas mile, wapis kiye, wapis kiya, wapis diye, wapas aaye, "
        "wapas aaya, lautaya, lautaye, lauta diye, lauta diya, vasool, vasuli, wasooli, wasool, wasool kiya, "
        "wasool kiye, vasool kiye, vasool hua, kamaya, kamaye, kamai, udhaar wapas, मिला, मिले, मिली, मिल गए, "
        "मिल गया, आया, आए, आये, आ गए, आ गया, जमा हुआ, जमा हुए, वापस, वापस किए, वापस किया, वापस मिले, लौटाया, लौटाए, "
        "वसूली, वसूल, प्राप्त, प्राप्त हुए, पेमेंट आया, कमाई"
    ),
    "gu": (
        "malya, malyu, malyo, milya, milyu, mali gaya, aavya, avya, aavi gaya, avi gaya, jama thaya, pacha apya, "
        "pacha aapya, "
        "pachha aapya, pachha apya, મળ્યા, મળ્યું, આવ્યા, આવી ગયા, જમા થયા, પાછા આપ્યા"
    ),
    "mr": (
        "aali, aala, aalay, vasul, vasul kela, vasul kele, vasul zale, vasul jhale, milale, milala, milali, "
        "aale, alet, jama zale, "
        "jama jhale, parat dile, parat kele, parat mila, "
        "parat milale, मिळाले, मिळाला, आले, जमा झाले, परत दिले, परत केले, परत"
    ),
    "ta": (
        "kidaichadu, kedaichuthu, kidaithathu, kedachudhu, kidaichuchu, vandhadhu, vandhuchu, vanduchu, vandhathu, "
        "vandhurchu, vandhachu, thirumba kuduthan, thirumbi koduthar, கிடைத்தது, வந்தது, வந்துச்சு, வந்தாச்சு"
    ),
    "te": (
        "vachayi, vachindi, vacchindi, vacchayi, vachesayi, tirigi ichadu, tirigi icharu, ichadu, icharu, వచ్చాయి, "
        "వచ్చింది, ఇచ్చారు, ఇచ్చాడు"
    ),
    "kn": "bantu, bandide, sikkitu, siktu, bandittu, vapas kottaru, kottaru, kottru, ಬಂತು, ಬಂದಿದೆ, ಸಿಕ್ಕಿತು, ಕೊಟ್ಟರು",
    "bn": (
        "pelam, peyechi, peyechhi, elo, eseche, ferot dilo, ferot diyeche, ferot pelam, পেলাম, পেয়েছি, এলো, এসেছে, ফেরত"
    ),
    "pa": "mil gaye ne, aa gaye ne, mile ne, aaye ne, vapas ditte, ਮਿਲੇ, ਮਿਲ ਗਏ, ਆਏ, ਆ ਗਏ, ਵਾਪਸ",
    "or": "paili, pailu, asila, aasila, aila, ayila, milila, feraila, ପାଇଲି, ଆସିଲା, ମିଳିଲା",
    "ml": "kitti, kittiyitund, vannu, thirichu thannu, thannu, tannu, കിട്ടി, വന്നു, തന്നു",
}
