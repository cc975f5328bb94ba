"""What money is spent on, as data: services, dues and running costs, with how strongly each word speaks.

40 is a word that decides whatever stands beside it ("repair", "salary"), 30 a definite thing ("diesel"), 20 plain
goods or a person of the trade ("chair", "plumber"), 10 a hint that gives way to any other word. To add a word write
it behind its category and strength; a phrase of several words beats the words in it. Dues and care are
in `words_category_dues.py`, goods in `words_category_goods.py`; the three tables are read as one.
"""

from __future__ import annotations

from parsers.drafts import Category

SERVICES: list[tuple[Category, int, str]] = [
    (
        Category.TRAVEL,
        30,
        "travel, travelling, traveling, auto, auto fare, autorickshaw, auto rickshaw, rickshaw, riksha, rikshaw, "
        "rikshe, rickshe, riksa, rikhsa, ricksha, taxi, cab, cab fare, uber, ola, ola cab, rapido, bike taxi, "
        "indrive, meru, blablacar, bus, bus fare, bus ticket, train, train ticket, rail, railway, irctc, metro card, "
        "metro recharge, metro fare, metro ticket, by metro, metro se, delhi metro, local train, flight, air ticket, "
        "stayed at, stayed in, stayed overnight, overnight stay, one night at, night halt, halted at, "
        "checked in at, hotel checkout, check out from, "
        "raat ruke, raat rukna, ruke the, thehre the, रुके थे, ठहरे थे, "
        "airfare, air fare, flight ticket, plane, boarding, hotel stay, hotel room, room rent hotel, lodge, lodging, "
        "oyo, guest house, makemytrip, goibibo, cleartrip, yatra, redbus, ixigo, toll, tolls, toll tax, tol, "
        "toll plaza, toll naka, fastag, fast tag, fastag recharge, parking, parking fee, parking charges, ticket, "
        "tickets, tkt, e rickshaw, erickshaw, toto, tuktuk, tonga, tanga, ferry, boat, conveyance, convayance, "
        "site visit, tour, trip, yatra, safar, aana jaana, aane jaane, travel allowance, ta da, cab charges, "
        "outstation, visa, passport, fare, indigo, air india, spicejet, vistara, akasa, taxi bill, car rent, "
        "car hire, cab hire, taxi hire, car rental, bike rent, zoomcar, self drive, vande bharat, rajdhani, "
        "shatabdi, namma yatri, यात्रा, ऑटो, रिक्शा, रिक्षा, टैक्सी, टॅक्सी, कैब, बस, ट्रेन, रेल, रेलवे, फ्लाइट, "
        "टिकट, तिकीट, टोल, पार्किंग, मेट्रो, ओला, उबर, फास्टैग, सफर, प्रवास, ई रिक्शा, રિક્ષા, ટિકિટ, ટેક્સી, ટોલ, "
        "મુસાફરી, রিকশা, অটো, ট্যাক্সি, টিকিট, ট্রেন, বাস, ਆਟੋ, ਰਿਕਸ਼ਾ, ਟੈਕਸੀ, ਬੱਸ, ஆட்டோ, டாக்ஸி, பஸ், டிக்கெட், "
        "ரயில், ఆటో, టాక్సీ, బస్సు, టికెట్, రైలు, ಆಟೋ, ಟ್ಯಾಕ್ಸಿ, ಬಸ್, ಟಿಕೆಟ್, ഓട്ടോ, ടാക്സി, ബസ്, ടിക്കറ്റ്, ଅଟୋ",
    ),
    (
        Category.TRAVEL,
        22,
        (
            "room, rooms, night stay, nights, hotel, hotels, stay, resort, taj, होटल, હોટેલ, travels, airlines, "
            "airport, station"
        ),
    ),
    (
        Category.FUEL,
        34,
        "petrol, petrole, petorl, ptrol, pertol, patrol pump, petrol pump, diesel, disel, deisel, dizel, deezal, "
        "cng, fuel, fual, gasoline, lpg, gas agency, gas bill, lpg cylinder, gas cylinder, adblue, ev charging, "
        "gaadi me tel, gadi me tel, tel pavaya, tel puaya, tel bharaya, tel bharya, tel bharwaya, tel bharvaya, "
        "tel dalaya, tel dalvaya, gaadi ka tel, tel bharwaya, tel dalwaya, kerosene, furnace oil, hpcl, bpcl, iocl, "
        "indian oil, bharat petroleum, hp petrol pump, filling station, fuel station, petroleum, petrol bharaya, "
        "charging station, पेट्रोल, पेट्रोलपंप, डीजल, डीज़ल, डिझेल, सीएनजी, ईंधन, एलपीजी, પેટ્રોલ, ડીઝલ, সিএনজি, "
        "পেট্রোল, ডিজেল, ਪੈਟਰੋਲ, ਡੀਜ਼ਲ, பெட்ரோல், டீசல், పెట్రోల్, డీజిల్, ಪೆಟ್ರೋಲ್, ಡೀಸೆಲ್, പെട്രോൾ, ഡീസൽ, ପେଟ୍ରୋଲ, "
        "ଡିଜେଲ",
    ),
    (
        Category.FUEL,
        26,
        (
            "cylinder, gas refill cylinder, cylindar, silinder, commercial cylinder, सिलेंडर, सिलिंडर, coal, koyla, "
            "lakdi coal"
        ),
    ),
    (
        Category.RENT,
        28,
        "rent, rental, kiraya, kiraaya, kiray, kirai, kiraye, bhaade, house rent, shop rent, office rent, "
        "godown rent, warehouse rent, dukan bhada, dukaan bhada, bhade, bhadu, bhadun, vaadagai, vadagai, vaadaka, "
        "vadaka, addhe, adde, badige, baadige, vaadakai, baadhige, ghar bhara, lease, leave and license rent, "
        "makaan malik, makan malik, landlord, gala bhade, society maintenance, maintenance society, "
        "maintainance society, cam charges, stall rent, किराया, किराए, भाड़ा, भाडे, भाडं, मकान मालिक, ભાડું, ભાડુ, "
        "ভাড়া, ਕਿਰਾਇਆ, வாடகை, అద్దె, ಬಾಡಿಗೆ, വാടക, ଭଡ଼ା",
    ),
    (Category.RENT, 25, "bhada, bhaada, ghar bhara, bari bhara, dokan bhara"),
    (
        Category.ELECTRICITY,
        34,
        "elec bill, ele bill, elect bill, eb bill, light che bill, light cha bill, lightche bill, lightcha bill, "
        "electricity, electricity bill, electric bill, electric, bijli, bijlee, bijali, bijli bill, bijli ka bill, "
        "light bill, lightbill, lait bill, light nu bill, light ka bill, power bill, current bill, karent bill, "
        "current charges, vij bill, veej bill, vijbill, vijli, vijli bill, veej, vij, eb bill, e b bill, eb, "
        "karanta bill, vidyut bill, bidyut bill, bijuli, bijuli bill, current kattanam, minsara bill, minsaram, "
        "meter bill, mseb, msedcl, mahavitaran, mahadiscom, bescom, bses, tneb, tangedco, kseb, tpddl, tata power, "
        "adani electricity, torrent power, uppcl, pspcl, dhbvn, uhbvn, cesc, wbsedcl, tsspdcl, apspdcl, pgvcl, "
        "mgvcl, ugvcl, dgvcl, jvvnl, mppkvvcl, hescom, mescom, jbvnl, nbpdcl, sbpdcl, best bill, tpcodl, "
        "bijli ka meter, genset rent, विद्युत, बिजली, बिजली बिल, बिजली का बिल, लाइट बिल, लाइट का बिल, वीज, वीज बिल, "
        "वीजबिल, લાઈટ બિલ, લાઇટ બિલ, વીજળી, বিদ্যুৎ, বিদ্যুৎ বিল, ইলেকট্রিক বিল, কারেন্ট বিল, ਬਿਜਲੀ, மின்சார, "
        "மின்சாரம், மின் கட்டணம், கரண்ட் பில், కరెంట్ బిల్లు, కరెంట్, విద్యుత్, ಕರೆಂಟ್, ಕರೆಂಟ್ ಬಿಲ್, ವಿದ್ಯುತ್, "
        "കറന്റ് ബിൽ, വൈദ്യുതി, ବିଜୁଳି",
    ),
    (
        Category.WATER,
        30,
        "water, water bill, water can, water cans, water tanker, water jar, water charges, water tax, pani ka bill, "
        "paani ka bill, pani bill, paani bill, pani ka tanker, paani ka tanker, pani tanker, tanker pani, "
        "pani ka jar, pani ki bottle, paani ki bottle, water bottle, water bottles, bisleri, kinley, aquafina, "
        "ro water, mineral water, drinking water, jal kar, jal board, jar pani, thanni can, thanneer, thanni, "
        "thani can, neellu can, neella can, neeru can, neeru, vellam, panyache bill, panyacha tanker, pani camper, "
        "camper, camper pani, jol, joler bill, joler jar, bwssb, पानी, पानी का बिल, पानी का टैंकर, पाणी, पाणी बिल, "
        "पाण्याचे बिल, जल, પાણી, জল, জলের বিল, ਪਾਣੀ, தண்ணீர், తాగునీరు, నీళ్లు, ನೀರು, വെള്ളം, ପାଣି",
    ),
    (Category.WATER, 18, "pani, paani, tanker, टैंकर"),
    (
        Category.INTERNET,
        30,
        "ph bill, mob bill, tel bill, internet, internet bill, net bill, wifi, wi-fi, wi fi, broadband, brodband, "
        "fiber, fibre, fibernet, fiber net, jiofiber, jio fiber, airtel xstream, act fibernet, hathway, tikona, "
        "excitel, you broadband, alliance broadband, spectra, railwire, bsnl, mtnl, jio, airtel, vodafone, "
        "vi recharge, vi bill, vi postpaid, idea, recharge, rechrge, recharg, mobile recharge, phone recharge, "
        "phone bill, mobile bill, telephone, telephone bill, landline, postpaid, postpaid bill, prepaid, sim, "
        "sim card, data pack, data card, dongle, dth, dish tv, tata sky, tata play, cable tv, cable bill, talktime, "
        "net pack, mobile ka bill, phone ka bill, phone recharge, router, modem, leased line, इंटरनेट, वाईफाई, "
        "ब्रॉडबैंड, रिचार्ज, मोबाइल रिचार्ज, फोन बिल, फोन का बिल, मोबाइल बिल, मोबाइल का बिल, जियो, एयरटेल, डीटीएच, "
        "टेलीफोन, इंटरनेट बिल, રિચાર્જ, ઇન્ટરનેટ, রিচার্জ, ইন্টারনেট, ਰੀਚਾਰਜ, ரீசார்ஜ், இன்டர்நெட், రీఛార్జ్, "
        "ఇంటర్నెట్, ರೀಚಾರ್ಜ್, ಇಂಟರ್ನೆಟ್, റീചാർജ്, ഇന്റർനെറ്റ്",
    ),
    (Category.INTERNET, 12, "mobile, phone, telecom"),
    (
        Category.SALARIES,
        40,
        "salary, salaries, salry, sallery, sallary, selary, wages, wage, weekly wages, daily wages, tankhwah, "
        "tankhwa, tankha, tankhaa, tankhah, tankhuah, tanakhah, pagaar, pagar, paghar, pagari, vetan, veetan, betan, "
        "beton, mazdoori, majdoori, majuri, majoori, mazduri, dihadi, dihari, dihaadi, dehadi, "
        "dihady, bonus, stipend, overtime, over time, ot payment, incentive, payroll, sambalam, sambhalam, jeetam, "
        "jeetham, sambala, shambalam, cooli wages, batta, rozi, rojgari, roji, pf, esi, esic, epf, "
        "pf contribution, staff payment, salary advance, staff advance, labour charge, labour charges, labor charge, "
        "labor charges, labour payment, labour ki dihadi, naukri ki pagar, सैलरी, "
        "वेतन, तनख्वाह, तनखा, पगार, मजदूरी, मज़दूरी, दिहाड़ी, बोनस, मजुरी, પગાર, মাইনে, বেতন, মজুরি, ਤਨਖਾਹ, சம்பளம், "
        "కూలి, జీతం, ಸಂಬಳ, ಕೂಲಿ, ശമ്പളം, ଦରମା",
    ),
    (
        Category.SALARIES,
        22,
        "kooli, labour, labor, labours, labourer, mazdoor, majdoor, mazdur, majur, worker, workers, helper, watchman, "
        "security guard, chowkidar, guard, peon, cook, office boy, employee, employees, karmchari, मजदूर, मज़दूर, "
        "लेबर, चौकीदार, कर्मचारी, कामगार, મજૂર, শ্রমিক, தொழிலாளி",
    ),
    (
        Category.REPAIRS,
        40,
        "bore pump, bore pump motor, borewell motor, ac ki gas, fridge ki gas, ac gas bharwai, fridge gas, "
        "gas bharwai, oiling, greasing, lubrication, overhauling, serviced, repair, repairs, repairing, repaired, "
        "reparing, repering, repairing kaam, marammat, maramat, marmat, murammat, ripair, ripering, riper, durusti, "
        "duruast, durust, dorusti, meramoti, meramat, sari kiya, theek karaya, theek karwaya, theek karwayi, "
        "thik karwayi, thik karayi, theek karayi, theek karvaya, thik karaya, thik karwaya, thik karvaya, "
        "theek kiya, sudharva, sudharai, servicing, service center, service centre, service charge ac, car service, "
        "bike service, ac service, ac servicing, gaadi service, gadi service, scooter service, machine service, "
        "printer service, ro service, water purifier service, amc, annual maintenance, wiring, welding, fitting, "
        "fittings, fitment, denting, denting painting, painting, paint work, whitewash, putai, rangai, rangkaam, "
        "puncture, punchar, panchar, pankchar, pancture, panchure, wheel alignment, alignment, leakage, leak, "
        "plumbing, carpentry, polish, ac gas, ac gas refill, gas refill, gas filling ac, motor rewinding, rewinding, "
        "overhaul, installation, install, spare part, spare parts, spares, spare, machine part, machine parts, tyre, "
        "tyres, tire, tires, battery change, brake, brake shoe, clutch, clutch plate, engine oil, oil change, "
        "mobil oil, machine oil, grease, coolant, key making, duplicate key, chabi, taala, lock, shutter, "
        "waterproofing, water proofing, civil work, false ceiling, renovation, glass door, darwaza, khidki, "
        "tubewell repair, borewell, motor repair, maintenance, maintanance, maintainence, maintainance, naka repair, "
        "मरम्मत, रिपेयर, रिपेयरिंग, दुरुस्ती, सर्विसिंग, पंचर, पंक्चर, वायरिंग, वेल्डिंग, पेंटिंग, पुताई, टायर, "
        "टायर बदला, मेंटेनेंस, रखरखाव, रंगाई, રિપેર, રિપેરિંગ, સમારકામ, પંચર, মেরামত, সারাই, ਮੁਰੰਮਤ, ரிப்பேர், "
        "பழுது, పంక్చర్, రిపేర్, రిపేరు, ರಿಪೇರಿ, ಪಂಕ್ಚರ್, റിപ്പയർ, പഞ്ചർ, ମରାମତି",
    ),
    (
        Category.REPAIRS,
        24,
        "service, sarvice, electrician, elecrician, electritian, plumber, plumer, carpenter, carpanter, mistri, "
        "mistry, mechanic, machanic, mekanik, mechanik, painter, welder, technician, mason, sutar, barhai, badhai, "
        "lohar, contractor, garage, workshop, kaarpenter, nalka, motor, hardware, gaadi ka kaam, gadi ka kaam, "
        "fabrication, fabricator, इलेक्ट्रीशियन, प्लंबर, मिस्त्री, मैकेनिक, बढ़ई, कारपेंटर, सर्विस, पेंटर, मेकॅनिक, "
        "સર્વિસ, મિસ્ત્રી, মিস্ত্রি, ਮਿਸਤਰੀ, மெக்கானிக், మెకానిక్, ಮೆಕ್ಯಾನಿಕ್, tyre wala, auto parts",
    ),
    (
        Category.FREIGHT,
        36,
        "courier, couriers, currier, curior, couriar, kuriyar, koriyar, freight, frieght, fright, transport charges, "
        "transport charge, transporter, transporters, transport, transportation, trnsport, transport bhada, cartage, "
        "carting, loading, unloading, loading unloading, loding, unloding, hamali, hamaal, hamal, hamaali, mathadi, "
        "palledari, palledar, pallidari, coolie, kuli, parcel, parcels, parsal, parcel charges, speed post, "
        "registered post, postage, post office, india post, stamps, dak, dak kharch, dispatch, despatch, shipping, "
        "shipment, delivery charges, delivery charge, delivery boy, home delivery, last mile, porter, porter app, "
        "tempo bhada, lorry hire, truck bhada, "
        "truck freight, gaadi bhada, gadi bhada, bhada gaadi, octroi, cargo, dunzo, borzo, "
        "blue dart, bluedart, dtdc, delhivery, shiprocket, ekart, xpressbees, ecom express, shadowfax, "
        "professional courier, professional couriers, trackon, maruti courier, shree maruti, tirupati courier, gati, "
        "safexpress, vrl, vrl logistics, tci, fedex, dhl, aramex, movers, packers and movers, roadlines, roadways, "
        "logistics, crane, forklift, gr, lr, bilty, demurrage, warehousing, maal utarne, maal utarna, maal dhulai, "
        "maal dhulaai, dhulai bhada, bhadaa tempo, pickup van, pick up, "
        "pickup, vandi vadagai, vandi, कूरियर, कुरियर, कुरिअर, भाड़ा ढुलाई, ट्रांसपोर्ट, "
        "ट्रांसपोर्ट वाले, हमाल, हमाली, पार्सल, पार्सल खर्च, ट्रक, डाक, स्पीड पोस्ट, लोडिंग, "
        "अनलोडिंग, पल्लेदारी, माल भाड़ा, कुली, डिलीवरी, કુરિયર, ટ્રાન્સપોર્ટ, પાર્સલ, હમાલી, কুরিয়ার, "
        "ট্রান্সপোর্ট, পার্সেল, ਕੋਰੀਅਰ, ਟਰਾਂਸਪੋਰਟ, கூரியர், பார்சல், கொரியர், కొరియర్, "
        "ట్రాన్స్‌పోర్ట్, ಕೊರಿಯರ್, ಸಾಗಾಣಿಕೆ, കൊറിയർ, କୁରିଅର",
    ),
    (Category.FREIGHT, 16, "delivery, stock leke, maal leke, godown se, bhijwaya, packing and forwarding, डिलिवरी"),
    (
        Category.ADVERTISING,
        34,
        "advertisement, advertisment, advertising, advt, ads, ad campaign, google ads, facebook ads, fb ads, "
        "insta ads, instagram ads, meta ads, ad, google adwords, marketing, digital marketing, promotion, "
        "promotions, pramotion, publicity, prachar, vigyapan, pamphlet, pamphlets, pamplet, pamphlate, pomplet, "
        "flyer, flyers, brochure, brochures, leaflet, leaflets, handbill, flex, flex banner, flex board, banner, "
        "banners, hoarding, hording, standee, signboard, sign board, name board, naam board, shop board, "
        "board banwaya, board lagwaya, led board, glow sign, poster, posters, boost, boosted, boosting, instagram, "
        "facebook, influencer, reel promotion, newspaper ad, paper ad, akhbar me ad, radio ad, seo, just dial, "
        "justdial, sulekha, bulk sms, sms campaign, whatsapp campaign, sponsor, sponsorship, "
        "stall, exhibition, exhibition stall, expo, trade fair, client gift, client gifts, customer gift, "
        "customer gifts, gifts for customers, gifts for clients, gift for client, corporate gifts, hamper client, "
        "mailchimp ads, branding, logo printing, catalogue, catalog, vinyl board, विज्ञापन, प्रचार, बैनर, फ्लेक्स, "
        "पर्चे, पैम्फलेट, पोस्टर, होर्डिंग, मार्केटिंग, जाहिरात, फलक, જાહેરાત, બેનર, বিজ্ঞাপন, ব্যানার, ਇਸ਼ਤਿਹਾਰ, "
        "விளம்பரம், பேனர், ప్రకటన, బ్యానర్, ಜಾಹೀರಾತು, ಬ್ಯಾನರ್, പരസ്യം, ബാനർ",
    ),
    (
        Category.PROFESSIONAL,
        38,
        "audit, audit fee, audit fees, auditor, ca fee, ca fees, chartered accountant, accountant, accountant fees, "
        "munim, accounting charges, lawyer, lawyer fees, advocate, vakil, vakeel, wakil, wakeel, vakil saab, legal, "
        "legal fees, legal notice, consultant, consultancy, consulting, consultation, professional fee, "
        "professional fees, proffesional fees, notary, stamp paper, stamp duty, affidavit, itr filing, itr, "
        "gst filing, gst return filing, gst return fees, gst return bharne, return filing, gst consultant, "
        "gst registration, tds return, roc filing, company registration, trademark, trade mark, patent, dsc, "
        "digital signature, architect, architect fees, surveyor, valuer, valuation, designer, design charges, "
        "logo design, graphic designer, freelancer, photographer, photoshoot, photography, videographer, translator, "
        "recruitment, naukri, job posting, placement, brokerage, broker, dalali, dalal, commission, retainer, "
        "bookkeeping, ca ko, ca ji, cs fees, cma, tax consultant, drafting, agreement, registration charges, "
        "documentation, typing, typist, court fee, court fees, isi certificate, iso certification, training, ऑडिट, "
        "वकील, सीए, सीए फीस, नोटरी, स्टाम्प पेपर, सलाहकार, फीस सीए, कमीशन, दलाली, लेखापरीक्षण, વકીલ, સીએ, ઓડિટ, "
        "উকিল, অডিট, ਵਕੀਲ, ஆடிட்டர், வக்கீல், లాయర్, ఆడిటర్, ವಕೀಲ, ಆಡಿಟ್, വക്കീൽ, ഓഡിറ്റ്",
    ),
    (Category.PROFESSIONAL, 16, "ca, fees, fee, cs"),
]
