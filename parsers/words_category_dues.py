"""What is owed to banks, states and insurers, and what keeps a house going, as data (see `words_category.py`)."""

from __future__ import annotations

from parsers.drafts import Category

DUES: list[tuple[Category, int, str]] = [
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
        "donation, donations, donate, donated, doneshan, chanda, chandaa, daan, dakshina, charity, ngo, "
        "gaushala, gau shala, gaushaala, langar, seva, ganpati chanda, "
        "ganesh chanda, durga puja chanda, pujo chanda, chaanda, zakat, vargani, wargani, fund collection, "
        "relief fund, pm cares, orphanage, anathalaya, bhandara, nanodai, nankodai, daanam, viralam, annadanam, "
        "annadaan, chandah, दान, चंदा, चन्दा, दक्षिणा, वर्गणी, देणगी, भंडारा, गौशाला, દાન, "
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
        "medicals, medicos, medico, chemists, medical, medicine, medicines, medcine, dawai, dawa, davai, dava, "
        "dawaai, dawaiyan, davaiyan, doctor, doctor fee, doctor fees, first aid, "
        "firstaid, first aid kit, first aid box, bandage, patti malham, checkup, check up, health checkup, "
        "medical checkup, health check, blood test, test lab, pathology, x ray, xray, sanitizer, sanitiser, mask, "
        "masks, ors, oxygen, ambulance, vaccination, vaccine, injection, eye test, chashma, tablets, "
        "tablet medicine, paracetamol, crocin, chemist, pharmacy, pharma, medicos, marundhu, marunnu, mandulu, "
        "oushadhi, aushadh, ausadh, osudh, oshudh, ilaaj, ilaj, दवाई, दवा, दवाइयाँ, डॉक्टर, इलाज, औषध, "
        "औषधे, मेडिकल, फर्स्ट एड, દવા, ડૉક્ટર, ওষুধ, ডাক্তার, ਦਵਾਈ, மருந்து, மருத்துவர், మందులు, డాక్టర్, ಔಷಧಿ, "
        "ಡಾಕ್ಟರ್, മരുന്ന്, ആശുപത്രി, ଔଷଧ",
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
