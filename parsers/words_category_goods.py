"""What is bought, as data: goods, food and materials with their categories and strengths (see `words_category.py`)."""

from __future__ import annotations

from parsers.drafts import Category

GOODS: list[tuple[Category, int, str]] = [
    (
        Category.MEALS,
        30,
        "tea, chai, chaay, chaai, chaha, chah, chaya, teas, tee, green tea, coffee, cofee, coffe, kaapi, "
        "kapi, kaafi, filter coffee, tea coffee, chai nashta, chai nasta, chai naasta, chai paani, chai pani, "
        "chay pani, cha pani, cha nasta, chaha nashta, tea snacks, snack, snacks, sneks, nashta, naashta, nasta, "
        "nasto, naasto, nashto, tiffin, tifin, dabba, breakfast, brekfast, lunch, lanch, dinner, supper, "
        "meal, meals, food, foods, khana, khaana, khane, bhojan, jevan, jewan, jevun, jaman, jamva, jamvanu, khawa, "
        "khabar, khawar, samosa, samose, kachori, kachodi, vada pav, vadapav, wada pav, pav bhaji, bhaji, bhajiya, "
        "pakoda, pakora, pakode, idli, idly, dosa, dosai, vada, vadai, poha, upma, paratha, parantha, biryani, "
        "biriyani, thali, pizza, burger, sandwich, momos, momo, chaat, pani puri, panipuri, golgappa, chole bhature, "
        "rajma chawal, noodles, maggi, fafda, dhokla, jalebi, khaman, gathiya, cold drink, cold drinks, colddrink, "
        "coldrink, soft drink, soft drinks, cool drink, juice, juices, lassi, chaas, chhaas, nimbu pani, "
        "nimbu paani, nariyal pani, nariyal paani, coconut water, elaneer, sharbat, biscuit, biscuits, "
        "biskut, biskit, namkeen, farsan, chips, wafers, bread omelette, cake pastry, pastry, ice cream, icecream, "
        "restaurant, restorant, resturant, dhaba, canteen, cafe, hotel me khana, hotel khana, hotel ka khana, "
        "hotel bill food, mess, catering, caterer, caterers, swiggy, zomato, dominos, domino's, mcdonalds, kfc, "
        "pizza hut, subway, haldiram, haldirams, barbeque nation, starbucks, ccd, cafe coffee day, chaayos, eatsure, "
        "client lunch, client dinner, team lunch, team dinner, party dinner, client meeting, entertainment, movie, "
        "movie tickets, saapadu, sapadu, saappadu, tindi, oota, bhojanam, tiffen, chaya kadi, chayakkada, oonu, "
        "jalkhabar, jolkhabar, tiffin box food, roti, roti sabzi, parotta, evening snacks, tea stall, चाय, "
        "चाय नाश्ता, चाय पानी, चाय समोसा, कॉफी, नाश्ता, नाश्ते, खाना, खाने, भोजन, जेवण, चहा, चहा नाश्ता, नास्ता, "
        "समोसा, समोसे, लंच, डिनर, थाली, बिस्किट, बिस्कुट, कोल्ड ड्रिंक, जूस, होटल में खाना, स्विगी, जोमैटो, टिफिन, "
        "मिसळ, वडापाव, ચા, ચા નાસ્તો, નાસ્તો, જમવાનું, ભોજન, কফি, চা, চা নাস্তা, খাবার, জলখাবার, টিফিন, ਚਾਹ, ਰੋਟੀ, "
        "ਖਾਣਾ, ਨਾਸ਼ਤਾ, டீ, காபி, சாப்பாடு, டிபன், ஸ்நாக்ஸ், టీ, కాఫీ, భోజనం, టిఫిన్, స్నాక్స్, ಚಹಾ, ಟೀ, ಕಾಫಿ, ಊಟ, "
        "ತಿಂಡಿ, ചായ, കാപ്പി, ഊണ്, ഭക്ഷണം, ଚା, ଜଳଖିଆ, ଖାଇବା",
    ),
    (
        Category.STAFF_WELFARE,
        28,
        "staff welfare, welfare, sweets, sweet, mithai, mithaai, mithayi, mitai, mithai ka dabba, laddu, laddoo, "
        "pedha, peda, barfi, birthday, birthday cake, cake, staff party, staff gift, staff gifts, office party, "
        "team outing, outing, picnic, uniform, uniforms, diwali gift, diwali gifts, diwali sweets, diwali mithai, "
        "dry fruit, dry fruits, dryfruits, dry fruit box, gift hamper, hamper, farewell, celebration, safety shoes, "
        "staff room, staff quarter, team building, staff medical camp, kirana, kiraana, grocery, groceries, ration, "
        "rashan, raashan, maligai, kirana saman, मिठाई, मिठाइयां, केक, किराना, राशन, किराणा, वर्दी, यूनिफॉर्म, "
        "મીઠાઈ, કરિયાણું, মিষ্টি, ਮਿਠਾਈ, ਰਾਸ਼ਨ, ஸ்வீட், இனிப்பு, మిఠాయి, స్వీట్లు, ಸಿಹಿ, ಸ್ವೀಟ್, മധുരം",
    ),
    (Category.STAFF_WELFARE, 9, "staff, gift, gifts, team, स्टाफ"),
    (
        Category.OFFICE_SUPPLIES,
        22,
        "security deposit cylinder, water dispenser, drinking water dispenser, hair dryer, trimmer, trimmers, "
        "hair straightener, steamer, salon chair, office supplies, office supply, office items, office saman, "
        "office ka saman, chair, chairs, kursi, kursiyan, khurchi, khursi, khurshi, chear, table, tables, mez, "
        "tebal, desk, stool, bench, sofa, almirah, almari, almirah lock, cupboard, rack, racks, shelf, shelves, "
        "furniture, furnitur, cabinet, drawer, whiteboard, white board, notice board, pen drive, pendrive, "
        "pen drives, hard disk, harddisk, hard drive, ssd, keyboard, keybord, mouse, monitor, laptop, laptops, "
        "computer, computers, pc, desktop, cpu, printer, scanner machine, barcode scanner, webcam, "
        "headphone, headphones, headset, earphone, charger, adapter, adaptor, cables, hdmi, usb, usb cable, "
        "extension board, extension cord, extention board, ups, inverter, inverter battery, battery, cell, cells, "
        "batteries, bulb, bulbs, led bulb, led bulbs, led tube, tubelight, tube light, led light, lights, fan, "
        "ceiling fan, table fan, cooler, air cooler, ac, air conditioner, fridge, refrigerator, microwave, kettle, "
        "water purifier, ro machine, cctv, cctv camera, camera, cameras, tv, television, mobile phone, new phone, "
        "telephone instrument, calculator, clock, wall clock, stapler, weighing scale, weighing machine, "
        "electronic scale, taraju, kanta, cash box, money counter, note counting machine, curtain, curtains, parda, "
        "doormat, carpet, chatai, towel, towels, lamp, torch, umbrella, chhata, newspaper, akhbar, news paper, "
        "magazine, power bank, tablet, bag office, glass tumblers, cups mugs, crockery, utensil, utensils, bartan, "
        "plates steel, mirror, sheesha, electrical items, switch, switches, socket, mcb, wire, wires, holder, "
        "visitor register, punching machine, biometric, biometric machine, calender, tijori, locker almirah, "
        "appliances, stabilizer, stabiliser, exhaust fan, heater, geyser, remote, कुर्सी, कुर्सियां, मेज, टेबल, "
        "अलमारी, फर्नीचर, पंखा, बल्ब, लैपटॉप, कंप्यूटर, प्रिंटर, कीबोर्ड, माउस, चार्जर, ऑफिस का सामान, अखबार, घड़ी, "
        "पेन ड्राइव, खुर्ची, खुर्च्या, ખુરશી, ટેબલ, পাখা, চেয়ার, টেবিল, ਕੁਰਸੀ, நாற்காலி, மேசை, பல்பு, ఫ్యాన్, "
        "కుర్చీ, కుర్చీలు, ಕುರ್ಚಿ, ಮೇಜು, ഫാൻ, കസേര, ଚେୟାର",
    ),
    (Category.OFFICE_SUPPLIES, 8, "office, electricals, electronics, hardware items, ऑफिस, दफ्तर, furnitures"),
    (
        Category.PRINTING,
        26,
        "chalk, chalks, chalk dabba, duster chalk, salary slip, salary slips, pay slips, offset plate, "
        "offset plates, printing plates, stationery, stationary, stationry, stationaries, stationeries, stationers, "
        "steshnari, stesnari, printing, printing charges, print, prints, print out, prints out, printout, printouts, "
        "printed, xerox, zerox, jerox, xeroxes, photocopy, photo copy, photocopies, photostat, lamination, laminate, "
        "binding, spiral binding, toner, toners, tonner, cartridge, cartridges, catridge, cartrige, printer ink, "
        "prnter ink, ink, ink bottle, ink cartridge, pen, pens, ball pen, gel pen, pencil, pencils, marker, markers, "
        "highlighter, eraser, sketch pen, notebook, note book, notebooks, copy, copies, register, registers, diary, "
        "diaries, dairy diary, file folder, folder, folders, file cover, box file, files, envelope, envelopes, "
        "lifafa, lifafe, letterhead, letter head, letter pad, letterpad, a4, a4 paper, a4 rim, a4 ream, a4 size, "
        "rim, rims, ream, reams, paper, papers, paper rim, printer paper, copier paper, bill book, bill books, "
        "billbook, receipt book, receipt books, voucher, vouchers, challan book, invoice book, carbon paper, stamp, "
        "rubber stamp, stamp pad, seal, sticker, stickers, label, labels, barcode label, barcode labels, "
        "thermal roll, thermal rolls, billing roll, billing rolls, paper roll, paper rolls, pos roll, tag, tags, "
        "price tag, visiting card, visiting cards, business card, business cards, id card, id cards, "
        "invitation card, wedding card, wedding cards, calendar, calendars, menu card, menu cards, glue stick, "
        "fevistick, stapler pin, staple pins, pins, u clip, clips, punch, punching, scissors, kainchi, whitener, "
        "ledger, ledger book, bahi khata, bahi, khata book, पेपर, रिम, पेपर रिम, डायरी, पेंसिल, फाइल, फाइलें, "
        "नोटबुक, टोनर, इंक, स्टेशनरी, ज़ेरॉक्स, जेरॉक्स, झेरॉक्स, फोटोकॉपी, प्रिंट, प्रिंटिंग, छपाई, कागज, कागज़, "
        "पेन, कॉपी, रजिस्टर, बिल बुक, स्याही, लिफाफे, कलम, વિઝિટિંગ કાર્ડ, ઝેરોક્ષ, સ્ટેશનરી, কাগজ, জেরক্স, ਕਾਗਜ਼, "
        "ਸਟੇਸ਼ਨਰੀ, ஜெராக்ஸ், பேப்பர், ஸ்டேஷனரி, జిరాక్స్, పేపర్, స్టేషనరీ, ಜೆರಾಕ್ಸ್, ಪೇಪರ್, ಸ್ಟೇಷನರಿ, ഫോട്ടോകോപ്പി, "
        "സ്റ്റേഷനറി, ଜେରକ୍ସ, chapai, chhapai, printers, press, khata bahi, sticker printing",
    ),
    (
        Category.PACKAGING,
        28,
        "packaging, packing, packing material, packing materials, packaging material, peking, pekking, carton, "
        "cartons, cartoon box, carton box, carton boxes, corrugated, corrugated box, corrugated boxes, "
        "corrugated sheet, gatta, gatte, cardboard, box, boxes, dabbe, dibbe, dibba, packing box, packing tape, "
        "tape, tapes, cello tape, cellotape, sello tape, brown tape, bopp tape, bubble wrap, bubblewrap, "
        "bubble roll, stretch film, stretch roll, shrink wrap, shrink film, wrapping, wrapper, wrappers, wrap, "
        "poly bag, poly bags, polybag, polybags, polythene, polythin, polythene bags, panni, carry bag, carry bags, "
        "carrybag, carrybags, paper bag, paper bags, jute, jute bag, jute bags, bori, bore, boriyan, gunny, gunny bag, "
        "gunny bags, courier bag, courier bags, courier pouch, pouch, pouches, zip lock, ziplock, thermocol, "
        "thermacol, thermocole, sutli, suthli, sutali, rassi, dori, string, twine, rope, strap, strapping, "
        "strapping roll, gond, gum, bottle caps, jars empty, containers plastic, plastic container, "
        "plastic containers, food container, food containers, foil, aluminium foil, silver foil, butter paper, "
        "paper cup, paper cups, paper plate, paper plates, disposable, disposables, disposable glass, parcel box, "
        "mithai box, sweet box, sweet boxes, pizza box, pizza boxes, cake box, cake boxes, jholi, thaili, theli, "
        "pallet, pallets, drum, barrel, bags, carry, पैकिंग, पैकेजिंग, डिब्बे, डिब्बा, गत्ता, कार्टन, थैली, थैलियां, "
        "पन्नी, टेप, बोरी, सुतली, रस्सी, गोंद, पिशवी, पिशव्या, પેકિંગ, થેલી, ખોખા, বাক্স, প্যাকেজিং, প্যাকিং, "
        "ਪੈਕਿੰਗ, ਡੱਬੇ, பேக்கிங், பெட்டி, அட்டை பெட்டி, ప్యాకింగ్, అట్ట పెట్టెలు, ಪ್ಯಾಕಿಂಗ್, ಡಬ್ಬ, പാക്കിംഗ്, പെട്ടി",
    ),
    (
        Category.RAW_MATERIALS,
        20,
        "raw material, raw materials, raw matrial, kaccha maal, kachcha maal, kacha maal, kachha maal, maal, mal, "
        "stock, goods, saman, samaan, samagri, sariya, saria, tmt, tmt bar, iron, loha, steel, rod, rods, angle, "
        "pipe, pipes, sheet, sheets, aluminium, copper, brass, cement, sand, ret, reti, balu, gitti, jelly, bricks, "
        "brick, int, eent, tiles, tile, marble, granite, putty, wall putty, paint, paints, primer, varnish, thinner, "
        "plywood, ply, sunmica, laminates, veneer, timber, wood, lakdi, lakdee, fevicol, adhesive, nails, keel, "
        "screw, screws, nut bolt, nuts, bolts, hinges, kabja, glass sheet, chemicals, chemical, resin, dye, dyes, "
        "granules, plastic dana, polymer, polymers, rubber, leather, chamda, cloth, kapda, kapde, kapra, "
        "kapad, fabric, fabrics, grey cloth, cotton, cotton bales, silk, yarn, yarns, dhaga, dhaage, thread, "
        "threads, button, buttons, chain zip, zip, zipper, zippers, elastic, lace, lining, astar, wool, oon yarn, "
        "milk, doodh, dudh, doodhwala, palu, paal, haalu, vegetable, vegetables, sabzi, sabji, subji, sabziyan, "
        "bhaji pala, bhaji bazaar, bhaaji, kaykari, kaikari, fruit, fruits, phal, onion, pyaz, pyaaz, kanda, "
        "vengayam, ulli, potato, aloo, aalu, batata, tomato, tamatar, ginger, adrak, mirchi, mirch, masala, masale, "
        "masaley, spices, haldi, jeera, dhaniya, rice, chawal, chaval, chal, arisi, biyyam, akki, wheat, gehu, "
        "gehun, atta, aata, maida, besan, sooji, rava, suji, sugar, cheeni, chini, shakkar, gur, gud, jaggery, salt, "
        "namak, oil, edible oil, mustard oil, tel, tel ka tin, refined oil, oil tin, ghee, butter, makhan, cheese, "
        "paneer, dahi, curd, cream, khoya, mawa, dal, daal, toor dal, moong, pulses, chana, rajma, eggs, egg, anda, "
        "ande, chicken, mutton, fish, machli, prawn, meat, bread, pav, buns, bun, tea powder, chai patti, "
        "tea leaves, coffee powder, coffee beans, dry yeast, yeast, cocoa, chocolate, essence, flour, ice, baraf, "
        "barf, seeds, beej, fertilizer, fertiliser, khad, pesticide, cattle feed, chara, bhusa, feed, scrap, gold, "
        "silver, stones, beads, moti, foam, rexine, wax, candle wax, soap base, bottles empty, bobbin, needles, "
        "sui, jari, zari, embroidery thread, packing seeds, pickle, achar, sarees stock, कच्चा माल, माल, सामान, "
        "सीमेंट, सरिया, लोहा, रेत, बालू, ईंट, लकड़ी, कपड़ा, धागा, दूध, सब्जी, सब्ज़ी, सब्जियां, चावल, आटा, मैदा, "
        "चीनी, तेल, घी, पनीर, दाल, मसाला, मसाले, प्याज, आलू, टमाटर, फल, अंडे, कापड, भाजी, साखर, तांदूळ, કાપડ, દૂધ, "
        "શાકભાજી, માલ, ખાંડ, લોટ, তেল, দুধ, চাল, আটা, মাছ, সবজি, মাল, কাপড়, ਦੁੱਧ, ਸਬਜ਼ੀ, ਆਟਾ, ਮਾਲ, பால், அரிசி, "
        "காய்கறி, சிமெண்ட், சர்க்கரை, எண்ணெய், துணி, పాలు, బియ్యం, కూరగాయలు, సిమెంట్, చక్కెర, నూనె, ಹಾಲು, ಅಕ್ಕಿ, "
        "ತರಕಾರಿ, ಸಿಮೆಂಟ್, ಸಕ್ಕರೆ, ಎಣ್ಣೆ, പാൽ, അരി, പച്ചക്കറി, സിമന്റ്, പഞ്ചസാര, କ୍ଷୀର, ଚାଉଳ, ପରିବା",
    ),
]
