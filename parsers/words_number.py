"""Number words of Indian languages, as data. Roman spellings first, then the language's own script.

To add a word, write it behind its number. `SMALL` holds whole numbers below a hundred, `ROUND` words that already
hold their scale ("dedhsau"), `SCALE` what multiplies, `PART` what stands before a scale and is no whole number.
"""

from __future__ import annotations

from parsers.text import word_set

SMALL: dict[int, str] = {
    0: "zero, shunya, शून्य",
    1: "one, ek, ik, ikk, onnu, okati, ondu, एक, ਇੱਕ, એક, এক, ஒன்று, ఒకటి, ಒಂದು",
    2: "two, do, doh, be, don, dui, rendu, eradu, randu, दो, दोन, બે, দুই, ਦੋ, இரண்டு, రెండు, ಎರಡು",
    3: "three, teen, tran, tin, tinn, tini, moonu, mudu, moodu, mooru, तीन, ત્રણ, তিন, ਤਿੰਨ, மூன்று, మూడు, ಮೂರು",
    4: "four, char, chaar, chari, naalu, nalu, nalugu, naalku, naal, चार, ચાર, চার, ਚਾਰ, நான்கு, నాలుగు, ನಾಲ್ಕು",
    5: (
        "five, panch, paanch, pach, paach, panj, pancha, anju, ainthu, aidu, anchu, पांच, पाच, પાંચ, পাঁচ, ਪੰਜ, "
        "ஐந்து, ఐదు, ಐದು"
    ),
    6: "six, chhe, chhah, cheh, chha, saha, choy, aaru, छह, छः, छे, सहा, છ, ছয়, ਛੇ, ஆறு, ఆరు, ಆರು",
    7: "seven, saat, satt, sata, ezhu, yedu, elu, सात, સાત, সাত, ਸੱਤ, ஏழு, ఏడు, ಏಳು",
    8: "eight, aath, aatth, atth, ettu, enimidi, entu, आठ, આઠ, আট, ਅੱਠ, எட்டு, ఎనిమిది, ಎಂಟು",
    9: "nine, nau, nav, noy, onbathu, tommidi, ombattu, नौ, नऊ, નવ, নয়, ਨੌਂ, ஒன்பது, తొమ్మిది, ಒಂಬತ್ತು",
    10: "ten, das, dus, daha, dosh, pathu, padi, hattu, pattu, दस, दहा, દસ, দশ, ਦਸ, பத்து, పది, ಹತ್ತು",
    11: "eleven, gyarah, gyaarah, gyara, agyar, akra, ग्यारह, अकरा, અગિયાર",
    12: "twelve, barah, baarah, bara, bar, बारह, बारा, બાર",
    13: "thirteen, terah, tehra, tera, तेरह, तेरा, તેર",
    14: "fourteen, chaudah, chauda, choudah, chaud, चौदह, चौदा, ચૌદ",
    15: "fifteen, pandrah, pandra, pandhra, pandar, पंद्रह, पन्द्रह, पंधरा, પંદર",
    16: "sixteen, solah, sola, sol, सोलह, सोळा, સોળ",
    17: "seventeen, satrah, satra, sattar sattar, सत्रह, सतरा, સત્તર",
    18: "eighteen, atharah, athara, atthara, aadhar, अठारह, अठरा, અઢાર",
    19: "nineteen, unnis, unnees, ognis, उन्नीस, एकोणीस, ઓગણીસ",
    20: (
        "twenty, bees, bis, vees, vis, vih, kuri, irubathu, iravai, ippattu, बीस, वीस, વીસ, কুড়ি, ਵੀਹ, இருபது, "
        "ఇరవై, ಇಪ್ಪತ್ತು"
    ),
    21: "ikkis, ikkees, ekvis, इक्कीस, एकवीस",
    22: "bais, baees, bavis, बाईस, बावीस",
    23: "teis, tevis, तेईस, तेवीस",
    24: "chaubis, chovis, चौबीस, चोवीस",
    25: "pachis, pachees, pacchis, panchvis, pachchees, पच्चीस, पंचवीस, પચીસ, পঁচিশ, ਪੱਚੀ",
    26: "chhabbis, छब्बीस, सव्वीस",
    27: "sattais, सत्ताईस, सत्तावीस",
    28: "atthais, अट्ठाईस, अठ्ठावीस",
    29: "untis, उनतीस, एकोणतीस",
    30: "thirty, tees, tis, tih, trish, muppathu, muppai, muvattu, तीस, ત્રીસ, ত্রিশ, ਤੀਹ, முப்பது, ముప్పై, ಮೂವತ್ತು",
    31: "ikattis, इकतीस",
    32: "battis, बत्तीस",
    33: "taintis, तैंतीस",
    34: "chauntis, चौंतीस",
    35: "paintis, paintees, pastis, पैंतीस, पस्तीस, પાંત્રીસ",
    36: "chhattis, छत्तीस",
    37: "saintis, सैंतीस",
    38: "adtis, अड़तीस",
    39: "untalis, उनतालीस",
    40: (
        "forty, fourty, chalis, chalees, chaalis, chali, narpathu, nalabhai, nalavattu, चालीस, चाळीस, ચાલીસ, চল্লিশ, "
        "ਚਾਲੀ, நாற்பது, నలభై"
    ),
    41: "iktalis, इकतालीस",
    42: "bayalis, बयालीस",
    43: "taintalis, तैंतालीस",
    44: "chavalis, चवालीस",
    45: "paintalis, paintalees, pistalis, पैंतालीस, पंचेचाळीस, પિસ્તાલીસ",
    46: "chhiyalis, छियालीस",
    47: "saintalis, सैंतालीस",
    48: "adtalis, अड़तालीस",
    49: "unchas, उनचास",
    50: (
        "fifty, pachas, pachaas, pachaass, pannas, panjah, ponchash, aimbathu, yabhai, aivattu, पचास, पन्नास, પચાસ, "
        "পঞ্চাশ, ਪੰਜਾਹ, ஐம்பது, యాభై, ಐವತ್ತು"
    ),
    51: "ikyavan, ekyavan, इक्यावन",
    52: "bavan, बावन",
    53: "tirpan, तिरपन",
    54: "chauvan, चौवन",
    55: "pachpan, पचपन, पंचावन",
    56: "chhappan, छप्पन",
    57: "sattavan, सत्तावन",
    58: "atthavan, अट्ठावन",
    59: "unsath, उनसठ",
    60: "sixty, saath, sath, saatth, aruvathu, arabhai, aravattu, साठ, સાઠ, ষাট, ਸੱਠ, அறுபது",
    61: "iksath, इकसठ",
    62: "basath, बासठ",
    63: "tirsath, तिरसठ",
    64: "chaunsath, चौंसठ",
    65: "painsath, पैंसठ, पासष्ट",
    66: "chhiyasath, छियासठ",
    67: "sarsath, सड़सठ",
    68: "adsath, अड़सठ",
    69: "unhattar, उनहत्तर",
    70: "seventy, sattar, satter, सत्तर, સિત્તેર, সত্তর",
    71: "ikhattar, इकहत्तर",
    72: "bahattar, बहत्तर",
    73: "tihattar, तिहत्तर",
    74: "chauhattar, चौहत्तर",
    75: "pachhattar, pichattar, pachattar, पचहत्तर, पंच्याहत्तर",
    76: "chhihattar, छिहत्तर",
    77: "satattar, सतहत्तर",
    78: "athhattar, अठहत्तर",
    79: "unasi, उनासी",
    80: "eighty, assi, aisi, enbathu, enabhai, embattu, अस्सी, ऐंशी, એંસી, আশি, ਅੱਸੀ",
    81: "ikyasi, इक्यासी",
    82: "bayasi, बयासी",
    83: "tirasi, तिरासी",
    84: "chaurasi, चौरासी",
    85: "pachasi, pichasi, पचासी, पंच्याऐंशी",
    86: "chhiyasi, छियासी",
    87: "satasi, सतासी",
    88: "athasi, अठासी",
    89: "navasi, नवासी",
    90: "ninety, nabbe, navve, nave, nabbay, thonnuru, tombhai, tombattu, नब्बे, नव्वद, નેવું, নব্বই, ਨੱਬੇ",
    91: "ikyanve, इक्यानवे",
    92: "banve, बानवे",
    93: "tiranve, तिरानवे",
    94: "chauranve, चौरानवे",
    95: "pachanve, pichanve, पचानवे, पंचानवे",
    96: "chhiyanve, छियानवे",
    97: "sattanve, सत्तानवे",
    98: "atthanve, अट्ठानवे",
    99: "ninyanve, निन्यानवे",
}

SCALE: dict[int, str] = {
    100: (
        "hundred, hundreds, sau, so, soh, sou, sho, she, shambhar, shaha, vanda, vandalu, vandala, nooru, sau, सौ, "
        "सो, शे, शंभर, સો, শো, শ, ਸੌ, நூறு, వంద, ವಂದಲು, ನೂರು, നൂറ്"
    ),
    1000: (
        "thousand, thousands, thousnd, thousend, hazzar, hajjar, hazare, hajare, hazaar, hazar, hajaar, hajar, "
        "hajara, hzr, hjr, thou, aayiram, ayiram, aayiram, velu, "
        "vela, veyyi, savira, saavira, हजार, हज़ार, હજાર, হাজার, ਹਜ਼ਾਰ, ஆயிரம், వేలు, వేల, ಸಾವಿರ, ആയിരം"
    ),
    100_000: (
        "lakh, lakhs, lac, lacs, laakh, lak, lkh, laksha, laksham, latcham, latsam, lokkho, लाख, લાખ, লাখ, লক্ষ, "
        "ਲੱਖ, லட்சம், లక్ష, ಲಕ್ಷ, ലക്ഷം"
    ),
    10_000_000: ("crore, crores, cr, karod, karor, caror, koti, kodi, करोड़, कोटी, કરોડ, কোটি, ਕਰੋੜ, கோடி, కోటి, ಕೋಟಿ, കോടി"),
}

PART: dict[str, str] = {
    "1.5": "dedh, deda, derh, dedhh, dodh, deed, did, der, डेढ़, डेढ, दीड, દોઢ, দেড়, ਡੇਢ",
    "2.5": "dhai, dhaai, adhai, adhaai, adich, adhi, arai, dhaee, ढाई, अढ़ाई, अडीच, અઢી, আড়াই, ਢਾਈ",
    "+0.25": "sava, savaa, sawa, savva, सवा, सव्वा, સવા, সওয়া, ਸਵਾ",
    "+0.5": "saadhe, saade, sadhe, sade, saadhey, sadhey, sare, साढ़े, साडे, સાડા, সাড়ে, ਸਾਢੇ, sada",
    "-0.25": "paune, paun, pone, pauna, पौने, पाउण, પોણા, ਪੌਣੇ",
    "0.5": "aadha, half, ardha, आधा",
}

ROUND: dict[int, str] = {
    150: "dedhsau, dedsau, dersho, didshe, dodhso",
    200: "dosau, donshe, dusho, irunooru, innooru, iranooru, bausau, baso",
    250: "dhaisau, adichshe, araisho, adhiso",
    300: "teensau, tinshe, tinsho, munnooru, munooru, muunnooru, transo",
    400: "charsau, charshe, charsho, naanooru, nanooru, nannuru, naanuru",
    500: (
        "paanchsau, panchsau, pachshe, paachshe, panchsho, pachsho, ainooru, ainnooru, anjooru, ainuru, aynuru, "
        "panjsau, panchso, panso"
    ),
    600: "chhesau, sahashe, choysho, aarunooru, arunooru, aaranooru",
    700: "saatsau, satshe, satsho, ezhunooru, yelunooru",
    800: "aathsau, aathshe, atsho, ennooru, enturnooru, entunooru",
    900: "nausau, naushe, nosho, tholayiram, ombainooru",
    1000: "ekhazaar, aayirathu",
    2000: "rendayiram, randayiram, iraayiram, dohazaar",
    5000: "aiyayiram, ayyayiram, panchhazaar",
}

# Words that are numbers only before a scale or a unit; alone they mean something else ("bhej do", "so", "be").
DOUBTFUL = word_set(
    "chali do doh be don tin so sau sho she das dus nav nau bar sol tera sata saha at a na vis bis tis tees dosh anju "
    "did der deed sare sada half one ek ik saath sath satt sata naal padi char chaar pach kuri चार एक दो"
)

# Scales that may stand alone: "hazaar rupaye" is 1000.
ALONE = word_set(
    "hundred thousand sau hazaar hazar hajaar hajar hajara "
    "lakh lac laakh aayiram ayiram savira saavira veyyi nooru सौ हजार लाख शंभर "
    "હજાર લાખ হাজার লাখ ਹਜ਼ਾਰ ਸੌ ஆயிரம் நூறு వెయ్యి వంద ಸಾವಿರ ನೂರು ആയിരം"
)
