"""Words for days, months and spans of time, as data; roman spellings first, then the language's own script."""

from __future__ import annotations

TODAY = (
    "today, todays, aaji, aaj, aj, aaje, aajka, aajche, aaj ka, aaj ki, aaj ke, innaiku, inniku, innikki, indru, "
    "innu, "
    "ee roju, eeroju, ivattu, ivathu, indu, ajke, aajke, ajj, ajo, aji, आज, आजची, આજે, আজ, আজকে, ਅੱਜ, இன்று, "
    "இன்னைக்கு, ఈరోజు, ఈ రోజు, ಇವತ್ತು, ಇಂದು, ഇന്ന്, ଆଜି"
)
YESTERDAY = (
    "yesterday, yest, yday, ystrday, yestarday, yesturday, yestrday, yesterdy, ysterday, yestday, ystday, "
    "yesterdays, kal, kl, kaal, kalke, kaalke, gaikale, gai kale, gaikal, gai kal, "
    "gaikaale, gatkal, innale, innaleku, nethu, nettu, netru, neththu, netthu, ninna, ninne, nenna, ninnati, "
    "ninnatiki, gatakali, gata kali, gotokal, gotkal, gata kal, kall, kalh, कल, काल, ગઈકાલે, ગઈ કાલે, ગઇકાલે, গতকাল, "
    "কাল, ਕੱਲ੍ਹ, ਕੱਲ, நேற்று, నిన్న, ನಿನ್ನೆ, ഇന്നലെ, ଗତକାଲି, last night, kal raat, kal shaam, kal subah"
)
BEFORE_YESTERDAY = (
    "day before yesterday, day b4 yesterday, day before yest, day b4 yest, day before yday, parso, parson, parsoo, "
    "parsu, parva, parwa, paramdivase, porshu, porsu, "
    "parshu, parason, munthanal, monna, mundhanaal, monne, menjanu, minjanu, परसों, परसो, परवा, પરમ દિવસે, "
    "পরশু, ਪਰਸੋਂ, மொன்னை, మొన్న, ಮೊನ್ನೆ, മിനിഞ്ഞാന്ന്"
)
TOMORROW = (
    "tomorrow, tmrw, tmr, tomorow, tommorow, tomorrows, udya, udyaa, avti kale, aavti kale, aavtikale, naalai, "
    "nalai, naalaiku, naalaikku, repu, naale, nale, naleku, agamikal, agami kal, bhalke, bhalak, asanta kali, उद्या, "
    "આવતીકાલે, આવતી કાલે, আগামীকাল, ਭਲਕੇ, நாளை, నాళ, రేపు, ನಾಳೆ, നാളെ, आने वाले कल"
)
LAST_WEEK = (
    "last week, previous week, past week, pichle hafte, pichhle hafte, pichle hafta, gaye hafte, gayi hafte, "
    "pichle saptah, guzre hafte, gelya athavdyat, mage athavdyat, gaya athvadiye, gaya athvadye, gata saptaha, "
    "kalinja aazhcha, pona vaaram, pona varam, gatha vaaram, poyina vaaram, kaleda vaara, hoda vara, gato soptaho, "
    "last hafte, पिछले हफ्ते, पिछले सप्ताह, गए हफ्ते, गेल्या आठवड्यात, ગયા અઠવાડિયે, গত সপ্তাহে"
)
WEEKDAYS: dict[int, str] = {
    0: (
        "monday, mondays, mon, somvar, somwar, sombar, somvaar, somavar, somvare, thingal, thingatkizhamai, "
        "somavaram, somavara, सोमवार, सोमवारी, સોમવાર, সোমবার, ਸੋਮਵਾਰ, திங்கள், సోమవారం, ಸೋಮವಾರ"
    ),
    1: (
        "tuesday, tue, tues, mangalvar, mangalwar, mangalvaar, mangalbar, mangalware, sevvai, chevvai, "
        "mangalavaram, mangalavara, मंगलवार, मंगळवार, मंगळवारी, મંગળવાર, মঙ্গলবার, ਮੰਗਲਵਾਰ, செவ்வாய், మంగళవారం, "
        "ಮಂಗಳವಾರ"
    ),
    2: (
        "wednesday, wed, weds, budhvar, budhwar, budhvaar, budhbar, budhware, budhan, budhavaram, budhavara, "
        "बुधवार, बुधवारी, બુધવાર, বুধবার, ਬੁੱਧਵਾਰ, புதன், బుధవారం, ಬುಧವಾರ"
    ),
    3: (
        "thursday, thu, thurs, thur, guruvar, guruwar, brihaspativar, bruhaspativar, veervar, virvar, guruvaar, "
        "brihaspatibar, guruware, viyazhan, guruvaram, guruvara, गुरुवार, गुरूवार, बृहस्पतिवार, वीरवार, ગુરુવાર, "
        "বৃহস্পতিবার, ਵੀਰਵਾਰ, வியாழன், గురువారం, ಗುರುವಾರ"
    ),
    4: (
        "friday, fri, fridays, shukravar, shukrawar, shukrvar, shukkarvar, shukravaar, shukrobar, jumma, juma, "
        "jumme, vellikizhamai, shukravaram, shukravara, शुक्रवार, शुक्रवारी, શુક્રવાર, শুক্রবার, ਸ਼ੁੱਕਰਵਾਰ, "
        "வெள்ளி, శుక్రవారం, ಶುಕ್ರವಾರ"
    ),
    5: (
        "saturday, sat, saturdays, shanivar, shaniwar, shanichar, shanivaar, shanibar, shanchar, sanivar, "
        "sanikizhamai, shanivaram, shanivara, शनिवार, शनिवारी, શનિવાર, শনিবার, ਸ਼ਨੀਵਾਰ, சனி, శనివారం, ಶನಿವಾರ"
    ),
    6: (
        "sunday, sundays, ravivar, raviwar, itwar, itvar, etwar, aitvar, ravivaar, rabibar, nyayiru, gnayiru, "
        "aadivaram, bhanuvara, aditvar, रविवार, रविवारी, इतवार, રવિવાર, রবিবার, ਐਤਵਾਰ, ஞாயிறு, ఆదివారం, ಭಾನುವಾರ"
    ),
}
_STEMS = (
    "som", "mangal mangala", "budh budha", "guru brihaspati bruhaspati veer vir", "shukr shukra shukkar sukra shukar",
    "shani", "ravi it aait et raviv",
)  # fmt: skip
for _number, _stems in enumerate(_STEMS):
    WEEKDAYS[_number] += "".join(
        f", {stem}{war}" for stem in _stems.split() for war in ("war", "waar", "var", "vaar", "vari", "wari")
    )
for _number, _stems in ((0, "som"), (1, "mangal"), (2, "budh budhh"), (4, "shukr shukra shukkar"), (5, "shani")):
    WEEKDAYS[_number] += "".join(f", {stem} ke din" for stem in _stems.split())
WEEKDAYS[2] += ", budh ko, बुध को"  # of the short names only these two are no man's
WEEKDAYS[4] += ", shukr ko, shukra ko, शुक्र को"
MONTHS: dict[int, str] = {
    1: "january,jan,janvari,janwari,janevari,janeuary,जनवरी,जानेवारी,જાન્યુઆરી,জানুয়ারি,ਜਨਵਰੀ",
    2: "february,feb,febuary,farvari,farwari,february,pharvari,फरवरी,फ़रवरी,फेब्रुवारी,ફેબ્રુઆરી,ফেব্রুয়ারি,ਫਰਵਰੀ",
    3: "march,mar,मार्च,માર્ચ,মার্চ,ਮਾਰਚ",
    4: "april,apr,aprail,aprel,अप्रैल,एप्रिल,એપ્રિલ,এপ্রিল,ਅਪ੍ਰੈਲ",
    5: "may,mai,मई,मे,મે,মে,ਮਈ",
    6: "june,jun,joon,जून,જૂન,জুন,ਜੂਨ",
    7: "july,jul,julai,जुलाई,जुलै,જુલાઈ,জুলাই,ਜੁਲਾਈ",
    8: "august,aug,agast,agust,ogast,अगस्त,ऑगस्ट,ઓગસ્ટ,আগস্ট,ਅਗਸਤ",
    9: "september,sept,sep,sitambar,sitamber,सितंबर,सितम्बर,सप्टेंबर,સપ્ટેમ્બર,সেপ্টেম্বর,ਸਤੰਬਰ",
    10: "october,oct,aktubar,octobar,अक्टूबर,अक्तूबर,ऑक्टोबर,ઓક્ટોબર,অক্টোবর,ਅਕਤੂਬਰ",
    11: "november,nov,navambar,navamber,novembar,नवंबर,नवम्बर,नोव्हेंबर,નવેમ્બર,নভেম্বর,ਨਵੰਬਰ",
    12: "december,dec,disambar,disamber,decembar,दिसंबर,दिसम्बर,डिसेंबर,ડિસેમ્બર,ডিসেম্বর,ਦਸੰਬਰ",
}
ON_THE = (
    "tareekh, tarikh, taarikh, tarik, taareekh, tareek, tarikhe, tarekh, tarikhla, tareekhu, thethi, thedhi, tedi, "
    "teti, tethi, tariku, तारीख, तारखेला, તારીખ, તારીખે, তারিখ, তারিখে, ਤਰੀਕ, தேதி, తేదీ, ತಾರೀಕು"
)
DAY_UNIT = (
    "day, days, din, dino, dinon, divas, diwas, divsa, dins, naal, naatkal, nal, roju, rojulu, dina, dinagalu, "
    "dinaanu, diner, divasam, divasa, divsat, divasat, divsaat, divsan, divasathil, divasathinullil, "
    "divasathinakam, divasma, "
    "divasoma, naalil, naatkalil, naalukkul, naalukkulla, rojullo, rojulalo, rojulaki, dinadalli, "
    "dinagalalli, dinadolage, "
    "dinadolagade, dine, dinor, dinare, dinaan, dinan, दिवसात, दिवसांत, दिवसांनी, દિવસમાં, দিনে, দিনের, ਦਿਨਾਂ, "
    "நாளில், "
    "நாட்களில், நாட்களுக்குள், రోజుల్లో, ದಿನದಲ್ಲಿ, ದಿನಗಳಲ್ಲಿ, ദിവസത്തിനുള്ളിൽ, ദിവസത്തിൽ, ଦିନ, ଦିନରେ,  दिन, "
    "दिनों, दिवस, દિવસ, দিন, ਦਿਨ, நாள், நாட்கள், రోజులు, ದಿನ, ದಿನಗಳ, ദിവസം"
)
WEEK_UNIT = (
    "vaaramlo, vaarathula, vaarathil, vaaradalli, soptahe, soptah, athavdyat, athvadiyama, saptahare, week, weeks, "
    "athvadiye, athavadiye, athwadiye, athvadiyame, athavadiya, athwadiya, athavdiye, athavadya, saptahe, અઠવાડિયે, "
    "hafta, hafte, haftay, hafto, saptah, athavda, athavde, athvadia, athvadiyu, athvadiya, vaaram, varam, vara, "
    "vaara, हफ्ते, हफ्ता, हफ़्ते, सप्ताह, आठवडा, आठवडे, આઠવાડિયું, અઠવાડિયા, সপ্তাহ, ਹਫਤੇ, வாரம், వారం, ವಾರ"
)
MONTH_UNIT = (
    "mashe, maashe, nela, nelalo, nelaki, nelala, mase, maser, mash, masa, masare, maasathula, maasathil, maasa, "
    "maadham, maatham, "
    "madham, tingala, tingalalli, tingalu, mahinyat, mahinyacha, mahinyachya, mahinyachi, mahinani, mahinanu, "
    "mahinano, mahinaa, month, months, mahina, mahine, mahinay, mahino, maheena, mahine, maas, mahinyat, maasam, "
    "tingalu, महीना, महीने, महिने, महिना, મહિના, મહિને, মাস, ਮਹੀਨੇ, மாதம், నెల, ತಿಂಗಳು"
)
AGO = (
    "ago, back, before, earlier, pehle, pahle, pehele, pahile, phle, pehla, pahila, purvi, aadhi, mage, pela, "
    "pehlan, pahela, aage, age, munnadi, munnadi, munpu, munnaadi, kritam, kitham, hinde, mundhe, mumbu, "
    "agey, पहले, पूर्वी, आधी, પહેલા, પહેલાં, আগে, ਪਹਿਲਾਂ, முன்பு, முன்னாடி, క్రితం, ಹಿಂದೆ, മുമ്പ്"
)
LAST = (
    "last, previous, past, pichle, pichla, pichli, pichhle, gaya, gaye, gayi, pichhla, gelya, gela, gata, gato, "
    "पिछले, पिछला, पिछली, गए, गेल्या, ગયા, গত"
)
NEXT = (
    "next, coming, upcoming, agle, agla, agli, aane wale, aanewale, aavta, avta, aavte, pudhchya, pudhil, adutha, "
    "vacche, mundina, agami, agla, अगले, अगला, अगली, आने वाले, पुढच्या, આવતા, আগামী"
)
