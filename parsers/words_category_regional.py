"""What money is spent on in other spellings and languages of India, as data: families the other tables lack.

The scale is that of `words_category.py`.
"""

from __future__ import annotations

from parsers.drafts import Category

REGIONAL: list[tuple[Category, int, str]] = [
    (
        Category.FREIGHT,
        42,
        "टेंपो भाड़ा, टेम्पो भाड़ा, टैम्पो भाड़ा, गाड़ी भाड़ा, ट्रक भाड़ा, माल चढ़ाने, माल उतारने, माल चढ़ाई, "
        "माल उतराई, "
        "van bhara, trolley bhara, gari bhara maler, maler gari bhara, gadi bhade maal, tempo bhaadu, tempo bhadu, "
        "gaadi bhaadu maal, truck bhaadu, chhota hathi bhaadu, bandi baadige, bandi kiraya, bandi badige, "
        "ettina gaadi, chakada bhadu, chhakdo bhadu, thela bhada, hath thela bhada, rehdi bhada, load auto, "
        "loading auto, loading rickshaw, loading riksha, load rickshaw, kata parchi, dharm kanta, dharam kaanta, "
        "kanta parchi, weigh bridge, weighment, tulai kanta, gari vara, vandi vara, load vandi vadagai, sumai kooli, "
        "irakku kooli, ethu kooli, irakkum kooli, kayattirakku kooli, irakku, attimari kooli, digumati hamali",
    ),
    (
        Category.FREIGHT,
        34,
        "कोरियर, कोरिअर, कूरीयर, कोरीयर, कुरीयर, कुरियरवाला, पारसल, पार्सेल, ट्रांसपोर्टेशन, ट्रान्सपोर्टेशन, "
        "छोटा हाथी, लदाई, "
        "लदवाई, उतराई, हम्माली, तुलाई, तौलाई, धर्मकांटा, धरमकांटा, धर्म कांटा, पिकअप, भारवाहक, भरणी हमाली, "
        "load unload, "
        "varani, ladai kharch, ladwai, utarwai, attimari, dhulayi maal, palledar majuri, bharai hamali, parsel, "
        "kuriar, kooriyar, curier, kuriyer, coriar, coriyar, angadiya, aangadiya, bilti, biltee, lorry receipt",
    ),
    (
        Category.DONATIONS,
        36,
        "चढ़ाए, चढ़ाया, चढ़ावा, चढ़ावे, गुरुद्वारा, गुरुद्वारे, गुरूद्वारे, गुरुद्वारा साहिब, दरगाह, अरदास, "
        "भंडारा, भेंट मंदिर, दान पेटी, "
        "दानपेटी, हुंडी, कड़ाह प्रसाद, सवामणी, नजराना, ज़कात, सदका, फितरा, chadhava, chadhawa, chadava, "
        "chadhaya mandir, "
        "gurudwara, gurdwara, gurudware, gurdware, dargah, nazrana, dan peti, daan petti, hundi, bhet mandir, "
        "bhent mandir, gurpurab, abhishekam, archanai, archana seettu, kanike, kanikke, kaanike, mudupu, "
        "pranami, pronami, pranami dilam, devasthanam, devasthana, sawamani, savamani, bhandara, prasad chadhaya, "
        "church offering, tithe, masjid chanda, madrasa, madarsa, wakf, imambara",
    ),
    (
        Category.RAW_MATERIALS,
        24,
        "मावा, खोया, खोवा, शक्कर, साखर, इलायची, किशमिश, पिस्ता, अखरोट, क्रीम, नींबू, लिंबू, पत्ता गोभी, फूल "
        "गोभी, केला, "
        "संतरा, अनार, अंगूर, मुर्गा, मुर्गी, कोंबडी, अंडा, अंडी, ब्रेड, चेन, रेक्सिन, फोम, पेंच, "
        "खिळे, पत्थर, टाइल, "
        "टाइल्स, फरशी, रसायन, यूरिया, डीएपी, पशु आहार, कांड़ी, खुशबू, इत्र, कत्था, सुपारी, "
        "तंबाकू, पान पत्ता, साबूदाना, "
        "मूंगफली, शेंगदाणे, खसखस, अजवाइन, सौंफ, मेथी, हींग, केसर, गुलाब जल, चांदी का वर्क, khowa, maawa, "
        "earthen cups, earthen cup, clay cups, earthen pots, clay pots, matka, matke, mati bhanr, bhanr, "
        "wax strips, waxing strips, strips, wax, sugaring wax, bleach cream, facial kit, hair colour, "
        "waffle, waffle cone, cone biscuit, tubes and pipes, steel tubes, tubes, ms tube, ms tubes, gi pipes",
    ),
    (
        Category.WATER,
        40,
        "neerina can, neerina jar, neeru can, neerina bottle, kudiyuva neeru, kudiyuva neerina can, neella bottle, "
        "neella can, neella tanker, neeti tanker, neella dabba, mancineeru, manchi neeru, jolera can, jol can, "
        "kudi neer, kudineer can, thanneer lorry, thanni lorry, vellathinte can, kudivella can, pani no jag, "
        "panina jag, panini bottle, panyacha can, panyache can, panyachi bottle, bubble can, bubble top, campar, "
        "kampar, pani ke jar, paani ke jar, pani ke camper, pani ka camper, पानी के जार, पानी का जार, पानी के "
        "कैंपर, पानी की केन, "
        "पानी के कैन, पाण्याचे जार, पाण्याच्या बाटल्या, पाण्याचा टँकर, पाण्याची बाटली, પાણીના જાર, પાણીની "
        "બોટલ, জলের ক্যান, জলের ড্রাম",
    ),
    (
        Category.PACKAGING,
        28,
        "थैले, पॉलीथिन, पोलीथीन, प्लास्टिक थैली, बोरे, सुतळी, खोकी, खोका, खोके, बारदाना, बारदान, रद्दी कागज, "
        "khoki, khokyacha, "
        "khokyanche, aushadhachi khoki, pishvi, pishvya, pishavya, kagdi pishvya, pettikal, atta petti, gonichila, "
        "gonichilalu, gonipai, sanchi, sanchulu, cheelalu, gone chila, sakku pai, sakku, sakkupai, chaakku, kavar, "
        "kavaru, thonga, thonga packet, jhola thaili, kagojer thonga, polythene bag, polybag, poly bags, d cut bag, "
        "w cut bag, zip lock, ziplock, courier bags, courier bag, jiffy bag, mono carton, mono cartons, outer carton",
    ),
    (
        Category.MEALS,
        30,
        "चहा, चहापाणी, चाय पानी, कुल्हड़ चाय, जलपान, अल्पाहार, फरसाण, भजिया, पकोड़े, कचौड़ी, जलेबी, छोले "
        "भटूरे, थाली, बिरयानी, डोसा, "
        "इडली, उपमा, chahapani, alpahar, farali, oota tindi, tiffin sambar, parotta, chaa muri, cha biscuit, luchi, "
        "singara, telebhaja, chop muri, jolkhabar, kanda poha, misal, misal pav, vadapav, thepla, khakhra, dhokla",
    ),
    (
        Category.PRINTING,
        26,
        "जेरोक्स, ज़ेरोक्स, झेरॉक्स, प्रिंटआउट, लैमिनेशन, बाइंडिंग, फाइलें, लिफाफा, पर्ची बुक, बिल बुक, रसीद "
        "बुक, कार्बन पेपर, "
        "झेरॉक्स कॉपी, વહી, चोपडा, chopda, chopdi, vahi, vahi khata, parchi book, pavti book, pavati pustak, "
        "rasid book",
    ),
    (
        Category.OFFICE_SUPPLIES,
        22,
        "एक्सटेंशन बोर्ड, हार्ड डिस्क, घड़ी, दीवार घड़ी, कैलकुलेटर, केलकुलेटर, चार्जर, तौलिया, पर्दा, पर्दे, "
        " चटाई, मेज, स्टूल, लैंप, "
        "टेबल फैन, कूलर, वजन कांटा, तराजू, ताला, ताले",
    ),
    (
        Category.REPAIRS,
        30,
        "बेल्ट, वी बेल्ट, फैन बेल्ट, ऑयल सील, गैस्केट, वॉल्व, वाल्व, स्पार्क प्लग, ब्रेक शू, कार्बोरेटर, मोटर "
        "वाइंडिंग, रिवाइंडिंग, "
        "mending, rafu, rafoo, darning, net mending, jaal mending, machine belt, v belt, fan belt, loom belt, "
        "powerloom belt, "
        "conveyor belt, timing belt, oil seal, gasket, वायंडिंग, ग्रीस, मोबिल ऑयल, इंजन ऑयल, कूलेंट",
    ),
    (
        Category.CLEANING,
        30,
        "पोंछा, पोछा, टॉयलेट क्लीनर, बाथरूम क्लीनर, ब्लीचिंग, ब्लीचिंग पाउडर, कूड़ेदान, कचरा गाड़ी, नाली सफाई, "
        "टंकी सफाई, वाइपर, "
        "dustbin bag, dustbin bags, garbage bag, garbage bags",
    ),
    (
        Category.FUEL,
        30,
        "गैस, गॅस, गैस टंकी, टंकी फुल, टंकी फुल कराई, गॅस टाकी, gas tanki, gas bottle, gas banda, gas bandi, gas chulha ki gas",
    ),
    (
        Category.ELECTRICITY,
        34,
        "lait bil, लाईट बील, बत्ती का बिल, karantu, karantu bill, karent bil, minsara kattanam, vidyut deyak",
    ),
]
