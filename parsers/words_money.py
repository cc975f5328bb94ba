"""Words around figures, as data: currencies, units, price, quantity, totals, charges, corrections."""

from __future__ import annotations

from parsers.text import word_set
from parsers.words_date import DAY_UNIT, MONTH_UNIT, WEEK_UNIT

CURRENCY = word_set(
    "₹ rs rss re inr rupee rupees rupaye rupaya rupay rupiya rupiye rupya rupye rupe rupa rupai rupaia rupayee "
    "rupees rupess ruppes rupaiya rupaiye rps bucks only rubai rooba roobai rooba rubaa roopa rupayalu rupayi "
    "rupayalu rupaayalu roopayi roopaayi roopayalu tanka taka रुपये रुपए रुपया रुपयों रुपयाचे रुपै रु रू रुपयात "
    "રૂપિયા રૂપિયો રૂ টাকা টাকার ரூபாய் ரூ రూపాయలు రూ ರೂಪಾಯಿ ರೂ രൂപ ਰੁਪਏ ਰੁਪਏ ଟଙ୍କା"
)
FOREIGN: dict[str, str] = {
    "USD": "$, usd, dollar, dollars, us dollar, us dollars, डॉलर",
    "EUR": "€, eur, euro, euros",
    "GBP": "£, gbp, pound, pounds",
    "AED": "aed, dirham, dirhams, dhs",
    "SGD": "sgd",
    "JPY": "¥, yen, jpy, cny, rmb, yuan",
    "NPR": "npr, nepali rupees",
    "BDT": "bdt",
}
# Behind a number these count things, days or people.
_COUNTED = word_set(
    "saal saalon baras varsh year years साल वर्ष bale bales gaanth gaath ganth carat tola tole ratti length "
    "lengths slab slabs cam cams cameras channel channels "
    "seater seaters door doors burner burners customers clients "
    "patients students grahak ग्राहक मरीज "
    "payments transactions vouchers blouses blouse suits kurtis shirts kurte "
    "kaam items item cheez cheezein kharche entries pad pads sack sacks cone cones bastalu basta bottles strips "
    "strip vial vials tube tubes spool spools reel reels seat seats kg kgs kilo kilos kilogram gm gms gram grams g "
    "l ltr ltrs litre litres liter liters lit lt pcs pc pce piece pieces pis nos nag nang dozen dozens doz dz darjan "
    "bag bags bori bore katta katte gatta packet packets pkt pkts pack packs paket bottle bottles btl can cans jar "
    "jars tin tins roll rolls sheet sheets set sets pair pairs jodi joda mtr mtrs meter meters metre metres quintal "
    "quintals qtl ton tons unit units ream reams rim rims dabba dabbe dibba dibbe box boxes carton cartons case "
    "cases crate crates tray trays peti petiyan plate plates cup cups glass glasses person persons people log logo "
    "logon aadmi admi banda bande member members pax head heads labour labours labourers mazdoor majdoor workers "
    "worker men man staff karigar boys drivers day days din divas naal roju dina diner divasam hour hours ghante "
    "ghanta month months mahine mahina week weeks hafte hafta night nights raat trip trips chakkar fera phera round "
    "rounds km kms kilometer copies copy page pages times baar bar ticket tickets room rooms bundle bundles bunch "
    "thaan than gaj coil coils drum drums cylinder cylinders tanker tankers cft sqft brass trolley trolly truck load "
    "loads kattas thela thele thaila thaili ghamela nag nang jan ctn ctns users user letters letter salesmen seats "
    "seat moottai mootai moota basta bosta bastas salespeople jana jon peru ta ti te thana aal ade ghode किलो "
    "किमी किलोमीटर ग्राम लीटर पीस नग दर्जन बोरी बोरे कट्टा पैकेट पेकेट बोतल डिब्बा डिब्बे पेटी मीटर दिन महीने महीना हफ्ते लोग "
    "लोगों आदमी मजदूर मज़दूर मजदूरों घंटे जोड़ी प्लेट कप कॉपी पेज थान कुर्सियां कुर्सी दिवस जण नग કિલો નંગ પેકેટ "
    "દિવસ জন টি টা কেজি লিটার দিন ਕਿਲੋ ਦਿਨ ਪੀਸ ବସ୍ତା বস্তা கிலோ பேர் நாள் లీటర్ కిలో మంది రోజులు ಕೆಜಿ ಜನ ದಿನ കിലോ "
    "പേർ ദിവസം "
    "जार कैन केन बाल्टी ड्रम बंडल बण्डल गट्ठर गट्ठा रोल शीट सेट जोड़ा जोड़े दाना दाने थैला थैले थैली थैलियां "
    "थैलियाँ बोरा "
    "बोरियां बोरियाँ कट्टे कार्टन क्रेट ट्रे टिन पीपा पीपे टैंकर ट्रॉली चक्कर फेरा फेरे खेप घंटा रात रातें "
    "क्विंटल टन तोला "
    "गज फुट फीट इंच यूनिट डोज गोली स्ट्रिप शीशी डिब्बी पाउच गड्डी रिम गाँठ गांठ बाल्टियां टोकरी टोकरियां गिलास "
    "बोतलें पेटियां "
    "नंग जोडी पिशवी पिशव्या गोणी गोण्या डबे डबा बाटली बाटल्या पाकीट पाकिटे जोड्या फेऱ्या તગારા ડબા બોરી થેલી "
    "જોડી પેટી "
    "lines connections connection sims points covers camper campers jugs tubs tub buckets bucket balti "
    "gaadi gadi gaddi gari gadiyan tractor tractors dumper dumpers tipper tippers hyva lorry lorries गाड़ी "
    "गाड़ियां ट्रैक्टर "
    "gross pr prs ennam ennangal hr hrs helper helpers masons painters carpenters plumbers electricians guards waiters "
    "cooks tailors block blocks mt tonne tonnes canisters pouch pouches sachet sachets strings garland garlands flights"
)
UNITS = _COUNTED | word_set(" ".join((DAY_UNIT, WEEK_UNIT, MONTH_UNIT)).replace(",", " "))
PEOPLE = word_set(
    "log logo logon aadmi admi banda bande member members person persons people labour labours labourers mazdoor "
    "majdoor workers worker men staff karigar boys drivers helper helpers masons painters carpenters plumbers "
    "electricians guards waiters cooks tailors jan jana jon peru mandi aal लोग लोगों आदमी मजदूर मज़दूर"
)
DAYS = word_set("day days din divas naal roju dina diner divasam दिन दिवस hours ghante month months mahine")
# Before a figure: it is the price of one.
RATE_BEFORE = (
    "@, at the rate of, at rate of, rate, ret, bhav, bhaav, bhaw, ka daam, ki kimat, at rs, per piece, each, "
    "per pc, har ek ko, "
    "har ek ka, har ek, sabko, hareko, ek ek ko, हर एक को, हर एक, सबको, एक का, एक की, ek ka, ek ki, rate per, प्रति, "
    "rate of, at the rate, dar, दर, रेट, भाव, ભાવ, দর"
)
# Behind a figure: it is the price of one.
RATE_AFTER = (
    "रोजी, रोज, each, ea, apiece, a piece, per, pp, p/p, rozi, roz ki, roj ki, roz, wali, wale, wala, vali, vale, "
    "vala, ke hisaab se, ke hisab se, k hisab se, ke hissab se, ke hisaab, ke hisab, ka rate, ke rate, ki rate, "
    "rate, ka rate se, ke rate se, ke bhav, ke bhav se, ke bhaav se, ke dar, pratyek, prati, prati nag, ek ka, ek ki, "
    "ek ke, "
    "ka ek, ki ek, har ek, har ek ka, har ek ko, har kisi ko, sabko, each one, per head, per person, हर एक को, "
    "हर एक, "
    "प्रत्येक, na bhave, na bhav thi, lekhe, pratyeki, la ek, darane, dar, pramane, kore, "
    "koren, chopuna, okkati, okokkati, each ku, veetham, vitham, vitam, ondakke, ondondu, thala, de hisaab naal, "
    "de hisab naal, hisabe, hisabare, hisebe, nu ek, na ek, eachine, vachu, peice, per pcs, "
    "के हिसाब से, वाली, वाले, वाला, प्रति, "
    "का रेट, की दर से, प्रत्येकी, दराने, प्रमाणे, के भाव, के भाव से, के भाव पर, के रेट, के रेट से, के रेट पर, "
    "की रेट, की रेट से, का भाव, के दर से, दर से, की दर, "
    "प्रति नग, प्रति पीस, प्रति किलो, प्रति दर्जन, एक का, एक की, का एक, की एक, हर नग, च्या दराने, च्या भावाने, "
    "भावाने, ના ભાવે, લેખે, করে, ਦੇ ਹਿਸਾਬ ਨਾਲ, வீதம், చొప్పున, ರಂತೆ, വീതം"
)
TOTAL = word_set(
    "= total totel ttl tot kul totally overall sum grand net jod ekun ekoon mottham motham moththam mottam motta "
    "ottu mot sarva कुल टोटल एकूण કુલ মোট ਕੁੱਲ மொத்தம் మొత్తం ಒಟ್ಟು ആകെ ମୋଟ"
)
# A second figure of the same purchase.
CHARGES = word_set(
    "interest byaj penalty late freight delivery packing forwarding loading unloading transport transportation "
    "transporting cartage shipping handling hamali charge charges tip bhada installation fitting convenience "
    "platform labour courier postage cess roundoff round भाड़ा पैकिंग लोडिंग ढुलाई डिलीवरी हमाली"
)
NOT_PAID = word_set(
    "balance bal baki baaki baqi bakaya remaining discount disc off chhoot chhut choot less bacha bache bachi "
    "pending outstanding mrp बाकी बकाया छूट डिस्काउंट change chhutta chhutte khulla khule return wapas saving saved "
    "limit lmt avl available budget capacity target"
)
# Between two figures these words say: not that one, this one.
CORRECTION = word_set(
    "nahi nahin nhi nai nahee na nako illa alla kadu noy not no sorry oops wait actually mean meant i matlab galti "
    "galat se arre are balki but correction rather wrong hai tha the instead of it was should be is make its नहीं "
    "नही ना सॉरी गलत बल्कि था अरे नाही નહીં નહિ না নয় ਨਹੀਂ இல்ல இல்லை కాదు ಅಲ್ಲ അല്ല ନୁହେଁ kahu aahe chhe"
)
DENIAL = word_set(
    "nahi nahin nhi nai nahee na nako illa alla kadu noy not no sorry oops wait actually mean meant matlab galti "
    "galat balki correction rather wrong instead नहीं नही ना सॉरी गलत बल्कि नाही નહીં નહિ না নয় ਨਹੀਂ இல்ல இல்லை "
    "కాదు ಅಲ್ಲ അല്ല ନୁହେଁ"
)
# Units that are things as well: with no other figure "350 thela" is a price.
THINGS = word_set(
    "gaadi gadi gaddi gari tractor lorry गाड़ी ट्रैक्टर truck load loads tanker tankers thela thele cylinder "
    "cylinders ticket tickets box boxes room rooms labour "
    "labours mazdoor majdoor karigar staff glass cup plate tin trolley drum copies copy page pages trip trips मजदूर "
    "मज़दूर"
)

# Ways of paying in one word, that may stand between a figure and its correction.
MODE_WORDS = word_set(
    "cash nakad nagad upi gpay phonepe paytm bhim card neft imps rtgs cheque chq online netbanking scan "
    "scanner नकद कैश "
    "यूपीआई फोनपे कार्ड"
)
# What is made by the thousand: a large bare figure before it counts it.
PRINTED = word_set(
    "pamphlet pamphlets flyer flyers leaflet leaflets handbill handbills card cards sticker stickers label "
    "labels tag "
    "tags brochure brochures envelope envelopes letterhead letterheads coupon coupons copies pages page bricks eent "
    "poster posters parche pariche पर्चे पैम्फलेट कार्ड स्टिकर लेबल ईंट ईंटें"
)
# Work on pieces: the figure behind it counts them ("laundry 24 bedsheet 720").
SERVICES = word_set(
    "laundry dhulai wash washing dryclean press ironing istri silai stitching xerox zerox photocopy photostat print "
    "printing printout binding lamination repair repairing servicing service polish rangai dyeing embroidery pico "
    "courier welding pressing pasting cutting fitting installation refilling refill rewinding sharpening marammat "
    "cleaning धुलाई सिलाई मरम्मत इस्त्री"
)
