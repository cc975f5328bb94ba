"""More ways of saying yes and no to a waiting draft, as data; the verbs of writing down are combined here."""

from __future__ import annotations

_WRITE = [
    "daalo",
    "dalo",
    "daal",
    "dal",
    "dalna",
    "daalna",
    "jodo",
    "jod",
    "jodna",
    "chadhao",
    "chadhana",
    "likho",
    "likh",
    "likhna",
    "rakho",
    "karo",
    "kar",
    "karna",
    "save",
    "post",
    "banao",
    "lagao",
    "book",
    "add",
    "enter",
    "note",
]
_WRITE_HI = [
    "डालो",
    "डाल",
    "डालना",
    "जोड़ो",
    "जोड़",
    "जोड़ना",
    "चढ़ाओ",
    "चढ़ा",
    "चढ़ाना",
    "लिखो",
    "लिख",
    "लिखना",
    "रखो",
    "करो",
    "कर",
    "करना",
    "बनाओ",
    "लगाओ",
    "सेव",
    "पोस्ट",
    "जमा",
]
_GIVE = ("do", "de", "dena", "dijiye", "lo", "le", "lijiye", "dein", "dijie")
_GIVE_HI = ("दो", "दे", "देना", "दीजिए", "दीजिये", "लो", "लीजिए", "दें", "लें")
_VERBS, _VERBS_HI = (
    "daal", "dal", "jod", "chadha", "rakh", "likh", "kar", "bana", "laga", "darj kar", "save kar", "post kar",
    "entry kar", "note kar",
), (
    "डाल", "जोड़", "चढ़ा", "रख", "लिख", "कर", "बना", "लगा", "दर्ज कर", "सेव कर", "पोस्ट कर", "एंट्री कर", "नोट कर"
)  # fmt: skip

_YES_ML, _RIGHT_ML = (
    ("athe", "athey", "adhe", "ate"),
    ("sheri", "shari", "seri", "sari", "correct", "sheriya", "shariya"),
)
_YES_TA, _RIGHT_TA = ("aama", "aamam", "aamaa", "aamaam", "ama", "amam"), ("sari", "seri", "correct", "sariyaa")
_YES_TE, _RIGHT_TE = ("avunu", "aunu", "avnu", "ounu", "haan"), ("sari", "sare", "correct", "sarigga")
_YES_KN, _RIGHT_KN = ("haudu", "howdu", "houdu", "hoodu", "hudu", "hu"), ("sari", "sariyagi", "correct", "sariyaagi")
_SOUTHERN_YES = (
    *(f"{yes} {right}{end}" for yes in _YES_ML for right in _RIGHT_ML for end in ("", " aanu", " aan", " anu")),
    *(f"{right} {end}" for right in _RIGHT_ML for end in ("aanu", "aan", "anu", "thanne", "aayi")),
    *(f"{yes} {right}{end}" for yes in _YES_TA for right in _RIGHT_TA for end in ("", " than", " dhan", " thaan")),
    *(f"{yes} {right}{end}" for yes in _YES_TE for right in _RIGHT_TE for end in ("", " undi", " ga undi", " andi")),
    *(f"{yes} {right}{end}" for yes in _YES_KN for right in _RIGHT_KN for end in ("", " ide", " idhe", " agide")),
    *(f"{right} {end}" for right in ("sari", "sariyagi", "correct") for end in ("undi", "ide", "idhe", "irukku")),
)
_SOUTHERN_MORE = (
    *(f"{ok} {right}" for ok in ("ok", "okay", "okke", "oke") for right in ("sheri", "shari", "seri", "sari", "sare")),
    *(f"sariya {end}" for end in ("irukku", "iruku", "undi", "ide", "idhe", "agide", "aachu", "than", "dhaan")),
    *("haudri", "howdri", "houdri", "haud", "avunandi", "avunu andi", "aunandi", "aamanga", "aamaanga", "aamange"),
    *("sarri", "sarringa", "saringa", "seringa", "sheringa", "sariga undi", "sarigga undi", "baagundi", "nallathu"),
)
MORE_YES = ", ".join(
    (
        *_SOUTHERN_YES,
        *_SOUTHERN_MORE,
        *(f"{verb} {give}" for verb in _VERBS for give in _GIVE),
        *(f"{verb} {give}" for verb in _VERBS_HI for give in _GIVE_HI),
        *(
            "जी हाँ",
            "जी हां",
            "हाँ हाँ",
            "sahi likha",
            "theek likha hai",
            "theek likha",
            "thik likha",
            "sahi likha hai",
            "ठीक लिखा है",
            "sahi pakda",
            "ekdum sahi",
            "ekdam sahi",
            "एकदम सही",
            "बिल्कुल सही",
        ),
        *("go for it", "thats the one", "all yours", "ship it", "make it so", "yes sir", "no changes", "no change"),
        *(
            "no issues",
            "no problem",
            "nothing to change",
            "athe sheriyaanu",
            "athe sheriyanu",
            "sheriyaanu",
            "sheriyanu",
            "sheri aanu",
            "athe sheri",
            "athe athe",
        ),
        *(
            "avunu sari",
            "avunu avunu",
            "sare sare",
            "haudu sari",
            "haudu sari ide",
            "sariyagide",
            "sari ide",
            "aama sari",
        ),
        *(
            "aamaam",
            "aamaa sari",
            "sari dhaan",
            "sari than",
            "hoy barobar",
            "ho barobar",
            "barobar aahe",
            "barobar che",
        ),
        *(
            "ha barobar",
            "thik ache",
            "thik achhe",
            "hyan thik ache",
            "haa thik achhe",
            "hau thik",
            "hoi thik",
            "theek aa ji",
        ),
        *("അതെ ശരി", "ശരിയാണ്", "ఔను సరి", "ಹೌದು ಸರಿ", "ஆமா சரி", "ঠিক আছে", "ঠিক আছে করো", "ਠੀਕ ਹੈ ਜੀ", "ठीक आहे", "हो बरोबर"),
        *("pucca", "sab sahi", "sab theek", "सब सही", "सब ठीक", "चढ़ाओ"),
    )
)
MORE_NO = ", ".join(
    (
        *(f"mat {verb}" for verb in _WRITE),
        *(f"{verb} mat" for verb in _WRITE),
        *(f"{verb} mat {act}" for verb in ("save", "post", "add", "book") for act in ("karo", "karna", "kar")),
        *(f"mat {verb} {give}" for verb in _VERBS for give in _GIVE),
        *(f"मत {verb}" for verb in _WRITE_HI),
        *(f"{verb} मत" for verb in _WRITE_HI),
        *("hata", "hataa", "hata isko", "hata ise", "hata ye", "isko hata", "rukja", "ruk ja", "ruk", "rukiye", "रुक"),
        *("रुक जा", "रुक जाओ", "रुकिए", "हटा", "हटा इसे", "chhod", "chhod isko", "jaane de", "rehne", "rehene do", "mana"),
        *("rehn de", "rehan de", "rehen de", "dont need", "dont need it", "dont need this", "do not need", "mat rakho"),
        *("not needed now", "mat rakhna", "nahi rakhna", "nahi chaahiye", "मत रखो", "नहीं रखना", "vadiley", "vidunga"),
        *("not mine", "not ours", "not this one", "wrong one", "wrong bill", "wrong entry", "wrong draft", "dont want"),
        *(
            "dont want it",
            "dont want this",
            "do not want",
            "i dont want",
            "no longer needed",
            "bin it",
            "trash it",
            "trash",
        ),
        *(
            "kill it",
            "kill this",
            "withdraw",
            "hold it",
            "call it off",
            "nuke it",
            "khatam karo",
        ),
        *(
            "फेंक दो",
            "phenk do",
            "fek do",
            "छोड़",
            "जाने दे",
            "ज़रूरत नहीं",
            "जरूरत नहीं",
            "मना",
            "gayab karo",
            "galti se",
            "गलती से",
        ),
        *("mera nahi", "hamara nahi", "humara nahi", "मेरा नहीं", "हमारा नहीं", "kansal", "cancel kr do", "cancel krdo"),
        *(
            "changed my mind",
            "scratch it",
            "scratch that",
            "scratch this",
            "take it off",
            "take it out",
            "nahi nahi",
            "no wait",
            "wait no",
        ),
    )
)
# What may stand beside a no without changing it.
BESIDE_NO = (
    "bill, one, draft, entry, isko, ise, you, is wali, wali, wale, iss, wo, woh, vo, isse, bilkul, please, "
    "kuch, kuchh, tha, thi, chahiye, "
    "बिल, वाला, वाली, था, थी, यार, कुछ, me, se, i, its, was, by mistake, wait, hold on, arre, arey, are, oops, "
    "sorry, "
    "actually, hmm, baad me, baad mein, baad mai, later, बाद में, nantar, pachi, aprom, tarvata, now, yet, "
    "right now, abhi, first, pehle, अरे, अभी, अभी नहीं, सॉरी, पहले"
)
