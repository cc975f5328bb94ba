"""Words about people and shops, as data: what ends a shop's name and who is no name."""

from __future__ import annotations

from parsers.drafts import Category
from parsers.words_person import PERSONS

# On a bill from such a shop the name does not tell what was bought.
GOODS_TRADES = frozenset(
    {
        Category.RAW_MATERIALS, Category.PRINTING, Category.OFFICE_SUPPLIES, Category.MEALS, Category.STAFF_WELFARE,
        Category.REPAIRS, Category.MEDICAL, Category.PACKAGING, Category.ELECTRICITY, Category.FUEL, Category.CLEANING,
        Category.WATER, Category.MISCELLANEOUS,
    }
)  # fmt: skip

# What is bought elsewhere than the goods before it: "Om Stores se sabun 120, petrol 500".
NO_GOODS = frozenset(
    {
        Category.FUEL, Category.TRAVEL, Category.FREIGHT, Category.SALARIES, Category.RENT, Category.ELECTRICITY,
        Category.INTERNET, Category.TAXES, Category.BANK_CHARGES, Category.DONATIONS, Category.INSURANCE,
    }
)  # fmt: skip

# The last word of a business name. Such a word makes the words before it a name, however they are written.
BUSINESS = (
    "spares, films, synthetics, fibres, fibers, polyfilms, beads, boxes, nets, ropes, twines, "
    "hatchery, hatcheries, yarns, threads, irrigation, feeds, pesticides, kendra, tailors, farsan, namkeen, "
    "opticians, wines, wine shop, liquors, carrier, goods carrier, goods carriers, "
    "cloth, clothes, dresses, cotton, oil, garage, trader, traders, trading, tradings, store, stores, enterprise, "
    "enterprises, agency, agencies, industries, industry, sons, brothers, bros, co, company, corporation, corp, pvt, "
    "ltd, limited, llp, mart, supermart, supermarket, hypermarket, bazaar, bazar, bhandar, bhandaar, emporium, "
    "textiles, textile, fabrics, fab, silks, sarees, garments, fashions, creations, collection, apparels, hosiery, "
    "electricals, electronics, electric works, hardware, hardwares, sanitary, sanitaryware, paints, plywood, "
    "plywoods, timber, timbers, glass, glass house, steel, steels, metals, metal, alloys, iron works, cement, tiles, "
    "marbles, granites, stationers, stationery, stationary, book depot, books, printers, print, prints, offset, "
    "graphics, xerox, press, digital, studio, flex, advertising, ads, media, packaging, packers, packagings, "
    "polymers, plastics, plastic, rubber, chemicals, foods, food products, masale, masala, spices, sweets, "
    "sweet house, bakers, bakery, dairy, oil mill, oil mills, rice mill, flour mill, mills, mill, agro, seeds, "
    "fertilizers, traders and sons, caterers, catering, restaurant, dhaba, cafe, canteen, hotel, lodge, tea stall, "
    "stall, juice centre, travels, tours, tours and travels, cabs, transport, transports, roadlines, roadways, "
    "carriers, logistics, cargo, couriers, courier, movers, motors, automobiles, auto parts, autos, tyres, "
    "tyre house, garage, service centre, service center, service station, filling station, petroleum, petrol pump, "
    "fuels, gas agency, gas service, engineers, engineering, engineering works, works, fabricators, "
    "tools, machinery, machineries, machines, medicals, medical, medical store, medicos, pharmacy, pharma, chemist, "
    "chemists, hospital, clinic, diagnostics, labs, solutions, technologies, tech, systems, infotech, computers, "
    "softwares, software, telecom, communications, mobiles, mobile shop, mobile point, associates, consultants, "
    "consultancy, and associates, builders, developers, constructions, construction, realty, estates, estate, "
    "properties, finance, fincorp, insurance, securities, international, exports, imports, impex, overseas, global, "
    "products, suppliers, supply, supplies, distributors, distributor, wholesale, wholesaler, wholesalers, retail, "
    "general store, general stores, kirana store, kirana, provision store, provisions, provision, super store, "
    "departmental store, opticals, jewellers, jewels, furniture, furnitures, interiors, decor, handlooms, "
    "handicrafts, cables, wires, batteries, batteries house, cycles, cycle mart, sports, toys, nursery, florist, "
    "flowers, tent house, decorators, sound service, light house, cool centre, refrigeration, aircon, cooling, "
    "water supply, water suppliers, aqua, beverages, ice factory, cold storage, poultry, fisheries, seafoods, "
    "meat shop, vegetables, fruits, fruit mart, farm, farms, farm fresh, organics, naturals, dealer, dealers, "
    "stockist, center, centre, corner, point, house, palace, plaza, zone, hub, world, depot, godown, warehouse, "
    "shop, shoppe, ghar, udyog, vastralaya, sangh, samiti, trust, society, cooperative, "
    "foundation, academy, institute, school, coaching, services, service, security services, facility services, "
    "security, laundry, dry cleaners, saloon, salon, hosting, networks, infra, infraprojects, papers, inks, "
    "डेयरी, हार्डवेयर, मेडिकल, मेडिकोज, इंश्योरेंस, ट्रांसपोर्ट, "
    "ऑटोमोबाइल्स, मोटर्स, टायर्स, पेंट्स, ज्वैलर्स, बेकरी, स्वीट्स, फार्मा, केमिस्ट, प्रिंटिंग, मिल्स, ट्रेडर्स, "
    "ट्रेडिंग, ट्रेडिंग कंपनी, स्टोर, स्टोर्स, "
    "एंटरप्राइजेज, एंटरप्राइज, इंटरप्राइजेज, एजेंसी, एजेंसीज, एजन्सी, इंडस्ट्रीज, ब्रदर्स, एंड संस, संस, कंपनी, "
    "मार्ट, भंडार, टेक्सटाइल्स, फैब्रिक्स, इलेक्ट्रिकल्स, इलेक्ट्रिकल, इलेक्ट्रॉनिक्स, हार्डवेयर, हार्डवेअर, पेंट्स, "
    "प्लाईवुड, टिम्बर, टिंबर, ग्लास, स्टील, स्टील्स, सीमेंट, टाइल्स, मार्बल, स्टेशनर्स, स्टेशनरी, बुक डिपो, "
    "प्रिंटर्स, प्रेस, पेपर, पैकेजिंग, प्लास्टिक, पॉलीमर्स, केमिकल्स, फूड्स, मसाले, मसाला, स्वीट्स, मिष्ठान, बेकरी, "
    "डेयरी, ऑयल मिल, राइस मिल, मिल, मिल्स, एग्रो, कैटरर्स, होटल, ढाबा, ट्रेवल्स, ट्रैवल्स, ट्रांसपोर्ट, रोडलाइंस, "
    "रोडवेज, लॉजिस्टिक्स, मोटर्स, ऑटोमोबाइल्स, टायर्स, गैरेज, इंजीनियरिंग, वर्क्स, मेडिकल, मेडिकल स्टोर, मेडिकोज, "
    "फार्मा, केबल्स, सप्लायर्स, डिस्ट्रीब्यूटर्स, होलसेल, किराना, किराना स्टोर, जनरल स्टोर, फर्नीचर, ज्वेलर्स, "
    "टेलीकॉम, कम्युनिकेशन, सर्विसेज, सर्विस, सेंटर, हाउस, डेकोरेटर्स, टेंट हाउस, नर्सरी, डिपो, उद्योग, केंद्र, "
    "केन्द्र, भवन, हॉल, पैलेस, महल, कॉर्नर, कार्नर, "
    "पॉइंट, शॉप, शोरूम, वर्ल्ड, हब, ज़ोन, मॉल, क्लिनिक, हॉस्पिटल, पैथोलॉजी, ढाबा, चक्की, घर, ગૃહ ઉદ્યોગ, "
    "ટ્રેડર્સ, સ્ટોર, એજન્સી, ટ્રેડિંગ, મિલ, ট্রেডার্স, স্টোর, ভাণ্ডার, এন্টারপ্রাইজ, ਟਰੇਡਰਜ਼, ਸਟੋਰ, டிரேடர்ஸ், "
    "ஸ்டோர்ஸ், ஏஜென்சி, ట్రేడర్స్, స్టోర్స్, ఏజెన్సీ, ಟ್ರೇಡರ್ಸ್, ಸ್ಟೋರ್ಸ್, ಏಜೆನ್ಸಿ, ട്രേഡേഴ്സ്, സ്റ്റോർസ്, ഏജൻസി, "
    "ଟ୍ରେଡର୍ସ"
)

# Endings that no one writes but in a name; the others need a capital or a word like "to" beside them.
STRONG_BUSINESS = (
    "trader traders trading enterprise enterprises agency agencies industries sons brothers bros corporation corp "
    "pvt ltd limited llp mart supermart hypermart bhandar bhandaar emporium textiles fabrics garments creations "
    "apparels electricals electronics hardwares stationers printers packagings polymers caterers roadlines roadways "
    "carriers logistics motors automobiles tyres medicals medicos pharmacy chemists diagnostics solutions "
    "technologies infotech associates consultants builders developers constructions realty estates properties "
    "fincorp exports imports impex overseas suppliers distributors wholesalers opticals jewellers interiors "
    "handlooms handicrafts decorators refrigeration aircon udyog vastralaya samiti stores travels tours sweets "
    "bakers bakery dairy mills agro plywood plywoods timbers xerox engineers fabricators steels cables "
    "wines liquors communications telecom डेयरी हार्डवेयर मेडिकल मेडिकोज इंश्योरेंस ट्रांसपोर्ट ऑटोमोबाइल्स मोटर्स टायर्स पेंट्स "
    "ज्वैलर्स बेकरी स्वीट्स फार्मा केमिस्ट प्रिंटिंग मिल्स ट्रेडर्स ट्रेडिंग स्टोर स्टोर्स एंटरप्राइजेज एंटरप्राइज "
    "इंटरप्राइजेज एजेंसी एजेंसीज "
    "एजन्सी इंडस्ट्रीज ब्रदर्स संस मार्ट भंडार टेक्सटाइल्स इलेक्ट्रिकल्स इलेक्ट्रॉनिक्स हार्डवेयर प्लाईवुड टिम्बर "
    "स्टेशनर्स प्रिंटर्स कैटरर्स ट्रेवल्स ट्रैवल्स रोडलाइंस लॉजिस्टिक्स मोटर्स टायर्स मेडिकोज सप्लायर्स "
    "डिस्ट्रीब्यूटर्स ज्वेलर्स डेकोरेटर्स फूड्स केबल्स ટ્રેડર્સ સ્ટોર ટ્રેડિંગ ট্রেডার্স স্টোর ভাণ্ডার ਟਰੇਡਰਜ਼ ਸਟੋਰ "
    "டிரேடர்ஸ் ஸ்டோர்ஸ் ட்ரேடர்ஸ் ట్రేడర్స్ స్టోర్స్ ಟ್ರೇಡರ್ಸ್ ಸ್ಟೋರ್ಸ್ ട്രേഡേഴ്സ് സ്റ്റോർസ്"
)

HONORIFIC = (
    "ji sir sahab saab sahib saheb bhai bhaiya bhaiyya bhaijaan da dada didi anna akka thambi uncle aunty chacha "
    "kaka kaki mama madam maam mr mrs ms miss shri shree sri smt dr adv ca er prof ben bhau seth garu saar जी भाई "
    "भैया श्री श्रीमती साहब सेठ डॉ दादा भाऊ ભાઈ બેન দাদা ਜੀ ਭਾਈ அண்ணா గారు ಅಣ್ಣ ചേട്ടൻ chettan chettanu chetta "
    "chechi chechikku annan annanku annanukku annaki akkaku akkaki bhaiko "
    "मैडम मॅडम सर काका काकू मामा चाचा दीदी ताई बहन अण्णा साहेब राव "
    "bhaine mashai thatha ചേട്ടന് அண்ணனுக்கு"
)

# People and things that take money and are no name: a payee made only of these words gives no vendor.
NOBODY = f"{PERSONS}, " + (
    "kadai, kadaikku, angadi, dokan, dokaner, kada, veedu, mane, dukana, shopin, light, current, naukar, servant, "
    "naukrani, plumber, electrician, carpenter, painter, welder, mechanic, mistri, mistry, mason, "
    "technician, driver, drivers, cleaner, sweeper, maid, bai, kaamwali, kamwali, watchman, chowkidar, guard, "
    "security, security guard, peon, helper, cook, office boy, boy, labour, labor, labourer, labourers, mazdoor, "
    "mazdooron, majdoor, mazdur, worker, workers, staff, employee, employees, team, karigar, karigaron, kaarigar, "
    "hamal, hamaal, coolie, kuli, porter, loader, loaders, palledar, transporter, transport, truck, tempo, auto, "
    "rickshaw, taxi, cab, lorry, gaadi, gadi, vehicle, bike, scooter, van, car, lawyer, advocate, vakil, vakeel, "
    "wakil, ca, accountant, munim, auditor, consultant, notary, doctor, chemist, landlord, landlady, owner, malik, "
    "makaan malik, makan malik, dukandar, dukaandar, shopkeeper, vendor, vendors, supplier, suppliers, party, "
    "customer, customers, client, clients, guest, guests, grahak, visitor, visitors, agent, broker, dalal, "
    "contractor, thekedar, dealer, distributor, milkman, doodhwala, dudhwala, newspaper, paperwala, chaiwala, "
    "chaywala, sabziwala, dhobi, tailor, darzi, barber, photographer, designer, freelancer, developer, bank, "
    "bank wale, government, govt, department, dept, office, shop, dukan, dukaan, store, godown, warehouse, factory, "
    "karkhana, company, firm, branch, counter, market, bazaar, bazar, mandi, mall, local, nearby, ghar, home, house, "
    "school, temple, mandir, society, hotel, restaurant, dhaba, canteen, petrol pump, pump, garage, workshop, "
    "hospital, clinic, medical, airport, station, bus stand, railway station, someone, somebody, him, her, them, me, "
    "us, everyone, all, both, sab, sabko, sabhi, sab logon, logon, log, people, person, persons, man, men, guy, "
    "friend, dost, wife, son, brother, father, mother, family, bachche, kids, courier boy, delivery boy, police, "
    "traffic police, inspector, officer, sahab, saab, madam, bhai, bhaiya, uncle, aunty, dada, anna, seth, sethji, "
    "boss, sir, electric, electricity board, municipality, nagar nigam, panchayat, court, rto, gst department, "
    "online, site, unknown, cash, upi, beggar, pandit, pandit ji, panditji, pujari, poojari, priest, moulvi, "
    "gardener, mali, gas, water, velaikaran, aal, vandikaran, thozhilali, coolikaran, kelsagaara, kelasadavaru, "
    "panivadu, kooli, mistiri, mistry wala, bearer, waiter, cashier, manager, supervisor, operator, sardar, lineman, "
    "cable, raddi, kabadi, kabadiwala, प्लंबर, इलेक्ट्रीशियन, बढ़ई, कारपेंटर, पेंटर, वेल्डर, मैकेनिक, मिस्त्री, "
    "ड्राइवर, ड्राईवर, चालक, सफाई, सफाई कर्मी, स्वीपर, कामवाली, बाई, चौकीदार, वॉचमैन, गार्ड, हेल्पर, मजदूर, मज़दूर, "
    "मजदूरों, लेबर, कर्मचारी, कर्मचारियों, स्टाफ, कारीगर, हमाल, कुली, ट्रांसपोर्ट, ट्रांसपोर्टर, ट्रक, टेम्पो, ऑटो, "
    "रिक्शा, टैक्सी, गाड़ी, वकील, सीए, मुनीम, डॉक्टर, मकान मालिक, मालिक, दुकानदार, ग्राहक, पार्टी, सप्लायर, ठेकेदार, "
    "दूध, धोबी, दर्जी, बैंक, ऑफिस, दुकान, गोदाम, कंपनी, बाजार, मंडी, मंदिर, घर, सब, सबको, लोगों, भाई, साहब, जी, "
    "पंडित, माली, पुलिस, कामगार, कामगारांना, मोलकरीण, ડ્રાઈવર, મજૂર, કામવાળી, દુકાન, ড্রাইভার, মিস্ত্রি, দোকান, "
    "ਡਰਾਈਵਰ, ਮਜ਼ਦੂਰ, டிரைவர், கடை, డ్రైవర్, ಡ್ರೈವರ್, ಅಂಗಡಿ, ഡ്രൈവർ"
)

# A word after which "somebody of that trade" is meant: "tempo wala", "doodh wale ko", "chai wale".
WALA = (
    "wala, wale, wali, walo, walon, vala, vale, vali, walla, wallah, waale, waala, waali, walya, walyala, kaaran, "
    "karan, karar, kaarar, aala, वाला, वाले, वाली, वालों, वाल्या, वाल्याला, વાળા, વાળો, ওয়ালা, ਵਾਲਾ, ਵਾਲੇ, காரர், "
    "వాడు"
)

# Words that open a firm's name: a name and a trade behind them are one firm ("shree balaji transport").
OPENERS = (
    "shree shri sri sree shriram jai jay om maa ma new nu m/s messrs sai shiv siddhi riddhi श्री जय ॐ मां माँ न्यू साई "
    "શ્રી "
    "શ્રીજી জয় শ্রী ਸ੍ਰੀ ஸ்ரீ శ్రీ ಶ್ರೀ ശ്രീ"
)
