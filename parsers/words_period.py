"""Words that choose a span of time, as data: this, last, next; quarter and year."""

from __future__ import annotations

HERE = (
    "poore, pure, poora, pura, whole, entire, full, पूरे, पूरा, this, current, running, ongoing, is, iss, isi, es, "
    "iske, chalu, aa, ya, hya, hyaa, indha, intha, inda, ee, ei, "
    "eyi, ehi, e, ithe, ivatthina, iddu, इस, इसी, चालू, या, ह्या, આ, ચાલુ, এই, ਇਸ, ਏਸ, இந்த, இம், ఈ, ಈ, ഈ, ଏହି, ଏ"
)
LAST = (
    "last, previous, past, prev, pichle, pichhle, pichla, pichhla, pichli, pichhli, gaye, gaya, gayi, gujre, guzre, "
    "beete, bite, gelya, gelye, magil, mage, magchya, gaya, gayo, gata, gatha, pona, kadandha, kadantha, kadaisi, "
    "kazhinja, kazhinna, poyina, pooyina, gaddchina, hoda, hodha, kaleda, kalda, hinde, hindina, goto, gato, gelo, "
    "pichhale, pichhla, langhe, pichhe, pichhlo, last ke, aakhri, akhri, chhella, chella, chhello, shevatche, "
    "shevatchya, sesh, sesher, chivari, koneya, पिछले, पिछला, पिछली, गए, गत, बीते, आखिरी, गेल्या, मागील, मागच्या, "
    "शेवटचे, शेवटच्या, ગયા, છેલ્લા, ગત, গত, শেষ, ਪਿਛਲੇ, ਆਖਰੀ, போன, கடந்த, கடைசி, గత, పోయిన, చివరి, ಕಳೆದ, ಹಿಂದಿನ, "
    "ಕೊನೆಯ, കഴിഞ്ഞ, അവസാന, ଗତ, ଶେଷ"
)
NEXT = (
    "next, coming, upcoming, agle, agla, agli, aane wale, aanewale, aate, aavta, avta, aavti, aavte, avata, "
    "pudhchya, pudhil, pudhacha, yetya, adutha, varra, vara pora, vacche, vache, vachche, tarvati, mundina, muntina, "
    "barua, baruva, agami, asche, aasche, ascha, aagle, asanta, aasanta, adutta, varunna, in, within, अगले, अगला, "
    "अगली, आने वाले, आगामी, पुढच्या, पुढील, येत्या, આવતા, આવતી, આગામી, আগামী, আসছে, ਅਗਲੇ, ਆਉਣ ਵਾਲੇ, அடுத்த, వచ్చే, "
    "తదుపరి, ಮುಂದಿನ, അടുത്ത, ଆଗାମୀ, ଆସନ୍ତା"
)
QUARTER_UNIT = (
    "quarter, quarters, qtr, timahi, teemahi, tri masik, kwarter, तिमाही, त्रैमास, ત્રિમાસિક, কোয়ার্টার, ਤਿਮਾਹੀ, "
    "காலாண்டு, త్రైమాసికం, ತ್ರೈಮಾಸಿಕ"
)
YEAR_UNIT = (
    "year, years, yr, fy, financial year, fiscal year, fin year, saal, sal, varsh, varsha, varshi, varshe, varshat, "
    "barsh, bochor, bochhor, bochhore, bosor, varusham, varudam, varushathula, samvatsaram, samvatsara, varsham, "
    "barsa, barsha, saalon, vitt varsh, aarthik varsh, साल, वर्ष, वर्षी, वित्त वर्ष, वित्तीय वर्ष, आर्थिक वर्ष, "
    "વર્ષ, વર્ષે, বছর, ਸਾਲ, வருடம், ஆண்டு, సంవత్సరం, ವರ್ಷ, വർഷം, ବର୍ଷ"
)
