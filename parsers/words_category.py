"""What money is spent on, as data: services, dues and running costs, with how strongly each word speaks.

40 is a word that decides whatever stands beside it ("repair", "salary"), 30 a definite thing ("diesel"), 20 plain
goods or a person of the trade ("chair", "plumber"), 10 a hint that gives way to any other word. To add a word write
it behind its category and strength; a phrase of several words beats the words in it. Goods are in
`words_category_goods.py`; both tables are read as one.
"""

from __future__ import annotations

from parsers.drafts import Category

SERVICES: list[tuple[Category, int, str]] = [
    (
        Category.TRAVEL,
        30,
        "travel, travelling, traveling, auto, auto fare, autorickshaw, auto rickshaw, rickshaw, riksha, rikshaw, "
        "riksa, rikhsa, ricksha, taxi, cab, cab fare, uber, ola, ola cab, rapido, bike taxi, indrive, meru, "
        "blablacar, bus, bus fare, bus ticket, train, train ticket, rail, railway, irctc, metro card, "
        "metro recharge, metro fare, metro ticket, by metro, metro se, delhi metro, local train, flight, air ticket, "
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
    (Category.TRAVEL, 22, "hotel, hotels, stay, resort, taj, होटल, હોટેલ, travels, airlines, airport, station"),
    (
        Category.FUEL,
        34,
        "petrol, petrole, petorl, ptrol, pertol, patrol pump, petrol pump, diesel, disel, deisel, dizel, deezal, "
        "cng, fuel, fual, gasoline, lpg, lpg cylinder, gas cylinder, adblue, ev charging, gaadi me tel, gadi me tel, "
        "tel pavaya, tel puaya, tel bharaya, tel bharya, tel bharwaya, tel bharvaya, tel dalaya, tel dalvaya, "
        "gaadi ka tel, tel bharwaya, tel dalwaya, kerosene, furnace oil, hpcl, bpcl, iocl, indian oil, "
        "bharat petroleum, hp petrol pump, filling station, fuel station, petroleum, petrol bharaya, "
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
        "internet, internet bill, net bill, wifi, wi-fi, wi fi, broadband, brodband, fiber, fibre, fibernet, "
        "fiber net, jiofiber, jio fiber, airtel xstream, act fibernet, hathway, tikona, excitel, you broadband, "
        "alliance broadband, spectra, railwire, bsnl, mtnl, jio, airtel, vodafone, vi recharge, vi bill, "
        "vi postpaid, idea, recharge, rechrge, recharg, mobile recharge, phone recharge, phone bill, mobile bill, "
        "telephone, telephone bill, landline, postpaid, postpaid bill, prepaid, sim, sim card, data pack, data card, "
        "dongle, dth, dish tv, tata sky, tata play, cable tv, cable bill, talktime, net pack, mobile ka bill, "
        "phone ka bill, phone recharge, router, modem, leased line, इंटरनेट, वाईफाई, ब्रॉडबैंड, रिचार्ज, "
        "मोबाइल रिचार्ज, फोन बिल, फोन का बिल, मोबाइल बिल, मोबाइल का बिल, जियो, एयरटेल, डीटीएच, टेलीफोन, इंटरनेट बिल, "
        "રિચાર્જ, ઇન્ટરનેટ, রিচার্জ, ইন্টারনেট, ਰੀਚਾਰਜ, ரீசார்ஜ், இன்டர்நெட், రీఛార్జ్, ఇంటర్నెట్, ರೀಚಾರ್ಜ್, "
        "ಇಂಟರ್ನೆಟ್, റീചാർജ്, ഇന്റർനെറ്റ്",
    ),
    (Category.INTERNET, 12, "mobile, phone, telecom, cable"),
    (
        Category.SALARIES,
        40,
        "salary, salaries, salry, sallery, sallary, selary, wages, wage, weekly wages, daily wages, tankhwah, "
        "tankhwa, tankha, tankhaa, tankhah, tankhuah, tanakhah, pagaar, pagar, paghar, pagari, vetan, veetan, betan, "
        "beton, mazdoori, majdoori, majuri, majoori, mazduri, dihadi, dihari, dihaadi, dehadi, "
        "dihady, bonus, stipend, overtime, over time, ot payment, incentive, payroll, sambalam, sambhalam, jeetam, "
        "jeetham, sambala, shambalam, cooli wages, batta, rozi, rojgari, roji, pf, esi, esic, epf, "
        "pf contribution, staff payment, salary advance, staff advance, labour charge, labour charges, labor charge, "
        "labor charges, labour payment, labour ki dihadi, naukri ki pagar, karigar, karigar ko, kaarigar, सैलरी, "
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
        "repair, repairs, repairing, repaired, reparing, repering, repairing kaam, marammat, maramat, marmat, "
        "murammat, ripair, ripering, riper, durusti, duruast, durust, dorusti, meramoti, meramat, sari kiya, "
        "theek karaya, theek karwaya, thik karaya, thik karwaya, thik karvaya, theek kiya, sudharva, sudharai, "
        "servicing, service center, service centre, service charge ac, car service, bike service, ac service, "
        "ac servicing, gaadi service, gadi service, scooter service, machine service, printer service, ro service, "
        "water purifier service, amc, annual maintenance, wiring, welding, fitting, fittings, fitment, denting, "
        "denting painting, painting, paint work, whitewash, putai, rangai, rangkaam, puncture, punchar, panchar, "
        "pankchar, pancture, panchure, wheel alignment, alignment, leakage, leak, plumbing, carpentry, polish, "
        "ac gas, ac gas refill, gas refill, gas filling ac, motor rewinding, rewinding, overhaul, installation, "
        "install, spare part, spare parts, spares, spare, machine part, machine parts, tyre, tyres, tire, tires, "
        "battery change, brake, brake shoe, clutch, clutch plate, engine oil, oil change, mobil oil, machine oil, "
        "grease, coolant, key making, duplicate key, chabi, taala, lock, shutter, waterproofing, water proofing, "
        "civil work, false ceiling, renovation, glass door, darwaza, khidki, tubewell repair, borewell, "
        "motor repair, maintenance, maintanance, maintainence, maintainance, naka repair, मरम्मत, रिपेयर, रिपेयरिंग, "
        "दुरुस्ती, सर्विसिंग, पंचर, पंक्चर, वायरिंग, वेल्डिंग, पेंटिंग, पुताई, टायर, टायर बदला, मेंटेनेंस, रखरखाव, "
        "रंगाई, રિપેર, રિપેરિંગ, સમારકામ, પંચર, মেরামত, সারাই, ਮੁਰੰਮਤ, ரிப்பேர், பழுது, పంక్చర్, రిపేర్, రిపేరు, "
        "ರಿಪೇರಿ, ಪಂಕ್ಚರ್, റിപ്പയർ, പഞ്ചർ, ମରାମତି",
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
        "tempo, tempoo, tempo bhada, chota hathi, chhota hathi, tata ace, lorry, lorry hire, truck, truck bhada, "
        "truck freight, trailer, container, gaadi bhada, gadi bhada, bhada gaadi, octroi, cargo, dunzo, borzo, "
        "blue dart, bluedart, dtdc, delhivery, shiprocket, ekart, xpressbees, ecom express, shadowfax, "
        "professional courier, professional couriers, trackon, maruti courier, shree maruti, tirupati courier, gati, "
        "safexpress, vrl, vrl logistics, tci, fedex, dhl, aramex, movers, packers and movers, roadlines, roadways, "
        "logistics, crane, forklift, gr, lr, bilty, demurrage, warehousing, maal utarne, maal utarna, maal dhulai, "
        "maal dhulaai, dhulai bhada, thela, thelaa, hathgadi, handcart, bhadaa tempo, matador, pickup van, pick up, "
        "pickup, lori, vandi vadagai, vandi, कूरियर, कुरियर, कुरिअर, भाड़ा ट्रक, ढुलाई, ट्रांसपोर्ट, "
        "ट्रांसपोर्ट वाले, हमाल, हमाली, पार्सल, पार्सल खर्च, टेम्पो, टैम्पो, टेंपो, ट्रक, डाक, स्पीड पोस्ट, लोडिंग, "
        "अनलोडिंग, पल्लेदारी, माल भाड़ा, कुली, डिलीवरी, કુરિયર, ટ્રાન્સપોર્ટ, ટેમ્પો, પાર્સલ, હમાલી, কুরিয়ার, "
        "ট্রান্সপোর্ট, পার্সেল, ਕੋਰੀਅਰ, ਟਰਾਂਸਪੋਰਟ, ਟੈਂਪੂ, கூரியர், லாரி, பார்சல், கொரியர், కొరియర్, లారీ, "
        "ట్రాన్స్‌పోర్ట్, ಕೊರಿಯರ್, ಲಾರಿ, ಸಾಗಾಣಿಕೆ, കൊറിയർ, ലോറി, କୁରିଅର",
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
    (
        Category.BANK_CHARGES,
        42,
        "bank charge, bank charges, bank charged, bank ne kata, bank ne kaata, bank ne kate, sms charge, "
        "sms charges, account maintenance, min balance, minimum balance, minimum balance charge, cheque return, "
        "cheque bounce, cheque bounced, chq return, cheque return charge, cheque book charges, ecs return, "
        "nach return, processing fee, processing fees, annual fee card, card annual fee, card charges, "
        "gateway charges, payment gateway, razorpay charges, mdr, pos rental, pos machine rent, swipe machine rent, "
        "swipe machine, demat, interest, interest paid, byaj, vyaj, loan interest, cc interest, od interest, "
        "overdraft, neft charges, rtgs charges, imps charges, locker rent, locker, dd charges, demand draft charges, "
        "bank commission, bank fees, bank fee, forex charges, emi, loan emi, finance charges, "
        "late payment charges card, ब्याज, बैंक चार्ज, बैंक शुल्क, बैंक चार्जेज, एसएमएस चार्ज, चेक बाउंस, व्याज, "
        "બેંક ચાર્જ, વ્યાજ, ব্যাংক চার্জ, সুদ, ਬੈਂਕ ਚਾਰਜ, வங்கி கட்டணம், వడ్డీ, ಬಡ್ಡಿ, ಬ್ಯಾಂಕ್ ಚಾರ್ಜ್, പലിശ",
    ),
    (
        Category.INSURANCE,
        42,
        "insurance, insurence, insurans, insurance premium, premium, policy, policy renewal, lic, lic premium, "
        "mediclaim, health insurance, fire insurance, vehicle insurance, car insurance, bike insurance, "
        "gaadi ka insurance, gaadi ka bima, term plan, bima, beema, third party insurance, stock insurance, "
        "shop insurance, keyman, marine insurance, transit insurance, assurance, बीमा, इंश्योरेंस, प्रीमियम, विमा, "
        "वीमा, વીમો, વીમા, বীমা, ইন্স্যুরেন্স, ਬੀਮਾ, காப்பீடு, இன்சூரன்ஸ், బీమా, ఇన్సూరెన్స్, ವಿಮೆ, ഇൻഷുറൻസ്, ବୀମା",
    ),
    (
        Category.SOFTWARE,
        36,
        "software, softwear, saas, subscription, subscriptions, subscripton, domain, domain renewal, hosting, "
        "web hosting, server, server rent, cloud, aws, azure, google cloud, digitalocean, google workspace, gsuite, "
        "g suite, google one, gmail storage, icloud, dropbox, microsoft 365, office 365, ms office, microsoft, "
        "windows license, windows licence, antivirus, anti virus, quick heal, quickheal, kaspersky, norton, tally, "
        "tally prime, tally renewal, busy software, marg, marg erp, vyapar, vyapar app, zoho, zoho books, "
        "quickbooks, freshworks, hubspot, salesforce, canva, adobe, figma, photoshop, autocad, coreldraw, zoom, "
        "slack, notion, github, chatgpt, openai, claude, midjourney, linkedin premium, netflix, prime video, "
        "amazon prime, hotstar, spotify, youtube premium, godaddy, namecheap, hostinger, bigrock, wix, shopify, "
        "wordpress, website, website renewal, web site, app subscription, erp, crm, billing software, "
        "license renewal software, ssl, ssl certificate, mailchimp, twilio, msg91, plugin, api credits, सॉफ्टवेयर, "
        "सब्सक्रिप्शन, डोमेन, होस्टिंग, वेबसाइट, टैली, સોફ્ટવેર, সফটওয়্যার, சாஃப்ட்வேர், సాఫ్ట్‌వేర్, ಸಾಫ್ಟ್‌ವೇರ್, "
        "സോഫ്റ്റ്‌വെയർ",
    ),
    (
        Category.TAXES,
        40,
        "income tax, advance tax, self assessment tax, tds, tds payment, tds challan, tcs, gst payment, gst challan, "
        "gst late fee, gst bhara, gst bhari, gst jama, gst paid to govt, gst penalty, late fee, late fees, penalty, "
        "fine, jurmana, challan, chalan, traffic challan, traffic fine, traffic police, road tax, property tax, "
        "house tax, ghar patti, gharpatti, professional tax, p tax, ptax, municipal tax, nagar nigam, nagarpalika, "
        "municipality, corporation tax, licence, license, licence renewal, license renewal, licence fee, "
        "license fee, trade licence, trade license, drug licence, drug license, food licence, food license, fssai, "
        "shop act, gumasta, shop establishment, rto, rto fees, rto tax, permit, permit fee, pollution certificate, "
        "puc, registration fee, fire noc, noc, customs duty, custom duty, import duty, excise, cess, "
        "labour welfare fund, mandi tax, e challan, echallan, tax, taxes, kar bhara, shop license, टैक्स, चालान, "
        "जुर्माना, लाइसेंस, दंड, परवाना, जीएसटी भरा, जीएसटी चालान, लेट फीस, एडवांस टैक्स, इनकम टैक्स, "
        "प्रॉपर्टी टैक्स, વેરો, ટેક્સ, ચલણ, લાયસન્સ, ট্যাক্স, লাইসেন্স, জরিমানা, ਟੈਕਸ, ਚਲਾਨ, வரி, அபராதம், லைசென்ஸ், "
        "పన్ను, జరిమానా, లైసెన్స్, ತೆರಿಗೆ, ದಂಡ, ಪರವಾನಗಿ, നികുതി, പിഴ, ലൈസൻസ്",
    ),
    (
        Category.DONATIONS,
        40,
        "donation, donations, donate, donated, doneshan, chanda, chandaa, daan, dakshina, charity, ngo, mandir, "
        "temple, gurudwara, gurdwara, masjid, church, gaushala, gau shala, gaushaala, langar, seva, ganpati chanda, "
        "ganesh chanda, durga puja chanda, pujo chanda, chaanda, zakat, vargani, wargani, fund collection, "
        "relief fund, pm cares, orphanage, anathalaya, bhandara, nanodai, nankodai, daanam, viralam, annadanam, "
        "annadaan, kovil, koyil, chandah, दान, चंदा, चन्दा, मंदिर, दक्षिणा, वर्गणी, देणगी, भंडारा, गौशाला, દાન, "
        "ફાળો, ફાળા, চাঁদা, দান, ਦਾਨ, ਚੰਦਾ, நன்கொடை, விருந்து, விராளம், విరాళం, చందా, ದೇಣಿಗೆ, ಚಂದಾ, സംഭാവന, ଚାନ୍ଦା",
    ),
    (
        Category.CLEANING,
        36,
        "cleaning, cleaner, cleaning charges, clean, safai, safaai, saaf safai, saaf, saf safai, safai wala, "
        "safai karmchari, sweeper, jhaadu, jhadu, jhaaru, jharu, broom, brooms, mop, pochha, pocha, ponchha, phenyl, "
        "phenol, finyl, phinyl, finail, phenyle, harpic, lizol, colin, domex, surf, detergent, detergents, "
        "washing powder, nirma, vim, vim bar, dishwash, soap, sabun, handwash, hand wash, toilet cleaner, "
        "toilet paper, tissue, tissues, tissue paper, naphthalene, odonil, room freshener, air freshener, dustbin, "
        "dust bin, garbage, garbage bag, garbage bags, dustbin bags, kachra, kachre, kachrewala, housekeeping, "
        "house keeping, pest control, pestcontrol, fogging, rat kill, cockroach spray, hit spray, laundry, dhobi, "
        "dry cleaning, dry clean, dryclean, car wash, gaadi dhulai, gadi dhulai, bike wash, washing, kaamwali, "
        "kamwali, kaamwali kam wali, bai, maid, duster, scrub, scrubber, wiper, bleaching, acid, tezab, "
        "bathroom cleaner, tank cleaning, tanki saaf, tanki safai, gutter, septic, nali, sewage, drainage, mosquito, "
        "all out, good knight, सफाई, साफ, साफ सफाई, झाड़ू, झाडू, पोछा, फिनाइल, साबुन, सर्फ, कचरा, स्वच्छता, कामवाली, "
        "धोबी, સફાઈ, સાવરણી, ফিনাইল, ঝাড়ু, পরিষ্কার, ਸਫਾਈ, ਝਾੜੂ, சுத்தம், துடைப்பம், క్లీనింగ్, శుభ్రం, చీపురు, "
        "ಸ್ವಚ್ಛತೆ, ಕ್ಲೀನಿಂಗ್, ಪೊರಕೆ, ക്ലീനിംഗ്, വൃത്തി, ସଫେଇ",
    ),
    (Category.CLEANING, 20, "bai, bucket, balti, baalti, mug, बाल्टी, बादली"),
    (
        Category.MEDICAL,
        36,
        "medical, medicine, medicines, medcine, dawai, dawa, davai, dava, dawaai, dawaiyan, davaiyan, doctor, "
        "doctor fee, doctor fees, hospital, hospitl, clinic, first aid, firstaid, first aid kit, first aid box, "
        "bandage, patti malham, checkup, check up, health checkup, medical checkup, health check, blood test, "
        "test lab, pathology, x ray, xray, sanitizer, sanitiser, mask, masks, ors, oxygen, ambulance, vaccination, "
        "vaccine, injection, eye test, chashma, tablets, tablet medicine, paracetamol, crocin, chemist, pharmacy, "
        "pharma, medicos, marundhu, marunnu, mandulu, oushadhi, aushadh, ausadh, osudh, oshudh, ilaaj, ilaj, दवाई, "
        "दवा, दवाइयाँ, डॉक्टर, अस्पताल, इलाज, औषध, औषधे, मेडिकल, फर्स्ट एड, દવા, ડૉક્ટર, ওষুধ, ডাক্তার, ਦਵਾਈ, "
        "மருந்து, மருத்துவர், మందులు, డాక్టర్, ಔಷಧಿ, ಡಾಕ್ಟರ್, മരുന്ന്, ആശുപത്രി, ଔଷଧ",
    ),
    (
        Category.MISCELLANEOUS,
        14,
        "miscellaneous, miscellanous, misc, sundry, sundries, general expense, general expenses, other expense, "
        "other expenses, phutkar, futkar, chhota mota kharcha, chota mota kharcha, khudra kharcha, puja, pooja, "
        "pooja saman, puja saman, puja samagri, pooja samagri, pooja items, agarbatti, diya batti, dhoop, "
        "phool mala, phool, ful, flowers, flower, mala, garland, bouquet, nimbu mirchi, tip, inaam, inam, bakshish, "
        "विविध, फुटकर, पूजा, पूजा सामग्री, अगरबत्ती, फूल, फुलं, પૂજા, ফুল, পুজো, பூ, பூஜை, పూలు, ಪೂಜೆ, ಹೂವು, പൂജ",
    ),
]
