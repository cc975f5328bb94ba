"""What shops, clinics and schools put to use, as more data: boards, print, wrapping, cleaning, care, furniture.

See `words_category.py` for the strengths.
"""

from __future__ import annotations

from parsers.drafts import Category

PAPER: list[tuple[Category, int, str]] = [
    (
        Category.MEDICAL,
        34,
        "reagent, reagents, lab reagent, reagent kit, test kit, test kits, test strips, glucose strip, glucose "
        "strips, sugar strips, urine container, urine containers, vacutainer, vacutainers, edta tube, edta tubes, "
        "blood tube, lancets, slides lab, pipette, pipettes, petri dish, culture media, ecg jelly, ultrasound jelly, "
        "usg gel, gloves box, latex gloves, nitrile gloves, examination gloves, disposable syringe, iv sets, ns "
        "bottle, rl bottle, dextrose, spirit bottle, hydrogen peroxide bottle, povidone, leukoplast, micropore, "
        "dynaplast, plaster of paris bandage, sutures silk, tongue depressor, urine bag, foley, ryles tube, dental "
        "cement, alginate, impression material, burs, crown lab, lab crown, denture, dentures, rct files, rvg, root "
        "canal files, gutta percha, local anaesthesia, lignocaine, bp apparatus, bp instrument, weighing machine "
        "clinic, hearing aid, hearing aids, knee cap, crutches, walking stick, tens machine, tablet strip, balm, "
        "zandu balm, eno, digene, gelusil, saridon, calpol, cetirizine, azithral, doctor consultation, doctor ki "
        "fees, doctor ki fee, doctor fees staff, daktar, dactar, daaktar, injection lagwaya, teeka, tika lagwaya, "
        "blood pressure check, sugar check, aankh check, patti karayi, lasi, lasikaran, marundhukadai, "
        "maruthuvamanai, aaspathiri, vaithiyar, oushadham, oushada, aushadhalu, mathirai, gulige, maathre, dava "
        "khane, vet, vet visit, pashu chikitsak, deworming, lasota, gumboro, artificial insemination, ai cattle, "
        "sterilizer, sterilizer liner, liner, clinic consumables",
    ),
    (
        Category.ADVERTISING,
        41,
        "board banvaya, board lagvaya, board likhwaya, board likhai, board banavyu, board banavyo, board banavla, "
        "board lavla, naam patti, naamfalak, dukan ka board, dukaan ka board, dukan ka naya board, dukan nu board, "
        "dukanacha board, shop ka board, clinic ka board, clinic board, hotel ka board, hotel board, salon ka board, "
        "parlour ka board, office ka board, office board lagwaya, company board, brand board, glow board, acp board, "
        "3d board, lit board, backlit board, hoarding lagwayi, hoarding rent, hoarding ka kiraya, hording rent, "
        "unipole, flex lagwaya, flex lagwaye, flex printing, flex print karwaya, flex chapwaya, banar, bainar, parcha "
        "chhapwaya, parche chhapwaye, poster lagwaye, sticker auto ke, wall painting dukan, deewar likhai, wall "
        "writing, auto announcement, auto prachar, auto me prachar, mike prachar, mike wala, mike se prachar, "
        "loudspeaker, lautspeaker, prachar rickshaw, rikshaw announcement, dandora, dhandhora, cable channel ad, "
        "cable me ad, akhbar vigyapan, akhbar me vigyapan, akhbar ad, newspaper me ad, blogger, food blogger, google "
        "listing, google review, gads, bulk message, sms pack, dm agency, digital agency, product photos, logo "
        "sticker, brand sticker, branded tshirt, branded caps, branded pens, promotional items, promotional gift, "
        "promotional material, rollup, promo table, stall fees, stall ka kiraya, exhibition fee, exhibition fees, "
        "mela, mela fee, jd listing, indiamart package, indiamart renewal, trade india, tradeindia, zomato promotion, "
        "swiggy promotion, swiggy ad, zomato ad, ads recharge, listing fee, admission campaign, udghatan, opening "
        "kharcha, lucky draw, coupons print scheme, free gift customers, grahak gift, customers ko gift, customer ko "
        "gift, party ko gift, dealer meet, doctor gift, retailer scheme, calendar chapwaye, diary chapwayi, बोर्ड "
        "बनवला, बोर्ड लावला, बोर्ड बनवली, बोर्ड लगवाया, दुकान का बोर्ड, दुकानाचा बोर्ड, दुकानचा बोर्ड, क्लिनिक का "
        "बोर्ड, बोर्ड पेंटिंग, बोर्ड लिखवाया, नाम पट्टी, बोर्ड बनाया, ग्लो साइन, बैनर छपवाया, दीवार लेखन, বোর্ড "
        "বানালাম, সাইনবোর্ড, দোকানের বোর্ড, போர்டு, கடை போர்டு, ಬೋರ್ಡ್, ನಾಮಫಲಕ, ബോർഡ്, കട ബോർഡ്, ਬੋਰਡ ਬਣਵਾਇਆ, ବୋର୍ଡ, "
        "fitness banner",
    ),
    (
        Category.PRINTING,
        27,
        "receipt roll, printer roll, atm roll, tape roll billing, xeroks, zeroks, zerocks, jeroks, jerax, xrox, "
        "jiraks, photokopi, cyber cafe, online form, form bharwaya, spiral, spiral karwayi, shaadi ke card, shadi ke "
        "card, shadi card, barcode ribbon, wax ribbon, invelop, note buk, kaapiyan, rajistar, lal khata, roj mel, "
        "daybook, muster, muster roll, service book, job card, job cards, order pad, kot roll, kot pad, admission "
        "form, report cards, report card, answer sheet, omr, omr sheet, omr sheets, study material, opd card, opd "
        "slip, patient file, patient card, x ray envelope, fee receipt, fee receipt book, fees receipt book, fee "
        "card, progress report, i card, i cards, certificates, whiteboard marker, white board marker, marker aur "
        "duster, crayons, kaagaz, kagaj, kagad, kagda, kaaghaz, kaagad, kaagitham, kaagitam, kaagada, kagoj, kagaz, "
        "penu, penshil, pen box, sharpner, sharpener, foot ruler, compass box, fevicol small, fevi stick, fevikwik, "
        "feviquick, stapler pins box, staples, stapler box, plastic file, butter paper drawing, plotter roll, a3 "
        "sheet, jk copier, bindwai, printer cartridge, canon ink, signature pad, demand draft form, revenue stamps, "
        "rasid, raseed, rasidi, challan printing",
    ),
    (
        Category.PACKAGING,
        29,
        "packing dabba, packing paper, packing sheet, pack karne ka, packing ka saman, pekeging, pakeging, paikging, "
        "disposable thali, disposable plates, disposal items, disposal glass, dispo, thermocol plates, thermocol "
        "thali, paper thali, paper bowl, paper bowls, silver bowl, foil container, foil containers, silver container, "
        "aluminium container, food box, food boxes, parcel container, parcel containers, parcel dabba, parcel dabbe, "
        "parcel ke dabbe, parcel bag, parcel bags, parcel packing, parcel panni, parcel covers, plastic dabba, "
        "plastic glass, paper glass, chai ke cup, chai cup, chai cups, tea cup paper, kagaz ke cup, kagaz ke glass, "
        "kulhad stock, mitti ke kulhad, tissue printed packing, chammach plastic, plastic spoon, plastic spoons, "
        "wooden fork, cup holder, juice cup, shake glass, ripple cup, takeaway box, takeaway boxes, delivery bag, "
        "delivery bags, biryani box, biryani dabba, pizza dabba, cake dabba, cake boxes stock, mithai dabba, mithai "
        "ke dabbe, mithai ka khali dabba, sweet dabbe, pastry box, muffin cup, paper liner, popcorn tub, ice cream "
        "cup, ice cream cups, ice cream cone, cone sleeve, jute thaila, jhola, jhole, thaila, kerry bag, karry bag, "
        "kari bag, keri bag, printed bag, printed bags, printed carry bag, w cut bag, d cut bag, non woven, nonwoven, "
        "nonwoven bag, poly roll, palithin, plastic bag, plastic cover, plastic covers, plastic roll, ld bag, ldpe, "
        "hm bag, hm roll, bopp bag, bopp roll, bopp, garment poly, shirt cover, tissue paper packing garment, collar "
        "patti packing, velvet box, velvet pouch, potli, potlis, gift hamper box, courier cover, courier covers, "
        "courier flyer, flyer bag, flyers bag, mailer bag, bubble mailer, bubble envelope, bubble rap, air bubble, "
        "kartun, kartan, karton, peti khali, khali peti, khali carton, khali bori, khali katte, khali botal, barad, "
        "kothala, kothla, kothalo, goni, gonpat, saakku, sakku, sakku mootai, gonipai, goni cheela, chaakku, bosta "
        "khali, thonga, thongaa, thonge, packet paper, paper cover medicine, medicine cover, medicine covers, "
        "medicine pouch, dawai ke lifafe, dawai ki thaili, khakhi cover, brown cover, ande ki khali tray, fruit "
        "crate, fruit box packing, sabzi crate, net bag, leno bag, onion bag, cement bag empty, tin container, tin "
        "empties, tin jar, plastic jar, plastic can, jerry can, jerrycan, pp strip, pp patti, cello, sutri, sutari, "
        "nylon rope, rubber band, rubber bands, rubber band packet, kayiru, thadu, thread packing, induction seal, "
        "sealing wax packing, wads, cap seal, bottle label, bottle labels, label bottle, bottle cap, bottle caps "
        "stock, shrink label, wrapping paper, gift wrapping, gift packing, packing for gifts, bouquet paper, flower "
        "wrap",
    ),
    (
        Category.CLEANING,
        38,
        "biomedical waste, bio medical waste, bmw charges, medical waste, waste collection, waste disposal, malba "
        "uthaya, malba fikwaya, debris removal, garbage charges, sullage, chuhe ki dawa, chuhe marne ki dawa, chuha "
        "dawa, chuhe mar dawa, rat kill cake, rat glue, mouse trap, chuhedani, undir aushadh, undarachi dava, uundar "
        "ni dava, eli marundhu, eli pashanam, ili pashana, eluka mandu, macchar ki dawa, machar ki dawa, machhar ki "
        "dawa, makkhi ki dawa, kide ki dawa, keede marne ki dawa, cockroach ki dawa, cockroach, cockroach gel, "
        "jhingur dawa, khatmal, khatmal ki dawa, dimak ki dawa, anti termite, termite, pest treatment, pest controll, "
        "paste control, pestcontrol charges, fumigation, laxman rekha, baygon, maxo, odomos, kala hit, katka, saf "
        "safayi, swachhata, svachhta, cleaning saman, cleaning ka saman, cleaning staff, cleaning service, "
        "housekeeping service, hk material, dhulai saman, cloths washing, kapde dhone, kapde ka sabun, bartan sabun, "
        "bartan bar, bartan dhone ka, bartan wali, dish liquid, steel wool, scrubpad, jhaba, jhawa, kuchi, kunchi, "
        "wire brush cleaning, floor brush, garbage bin bags, kachra dabba, dust bins, kachre ki thaili, phinile, "
        "feneyl, nala saaf, water tank cleaning, sheesha saaf, ac saaf, hand sanitizer refill, sanitizer spray, room "
        "spray, ambi pur, godrej aer, paper towel, paper towels, kitchen towel, m fold, toilet roll, toilet rolls, "
        "washroom, washroom items, table cloth dhulai, kapda dhulai, chadar dhulai, bedsheet dhulai, bed sheet "
        "dhulai, bedsheet washing, linen washing, linen dhulai, towel washing, towel dhulai, parde dhulai, curtain "
        "washing, apron dhulai, uniform dhulai, uniform dhulwai, press karwai kapde, kapda press, ironing charges, "
        "vannan, chaakali, alakku, gaadi wash, gadi wash, gaadi dhoi, truck dhulai, vandi wash, sheekh, savarni, "
        "savarani, sawarni, kersuni, kerasuni, vilakkumaru, choolu, jhanta, jhatar, sabaan, sabana, soapu, sabbu, "
        "sabu, mari murgi, dead birds, gobar uthane, gobar safai, pool chlorine, chlorine, chlorine tablets, pani ki "
        "tanki safai, softner, softener, fabric softener, fabric softner, comfort fabric, dryclean chemical, cleaning "
        "ki service, safai ki service, laundry ki service, housekeeping ki service",
    ),
    (
        Category.OFFICE_SUPPLIES,
        23,
        "shop ke liye pankha, naya pankha, pankhe, pankha liya, deep freezer, freezer, visi cooler, chest freezer, "
        "display unit, display board acrylic, steel rack, iron rack, reception counter, patient bed, hospital bed, "
        "stool steel, wooden stool, blackboard, black board, green board, smart board, smartboard, podium, sound "
        "system, amplifier, microphone, dj speaker, dongle wifi, xerox machine liya, mobile liya, naya mobile, naya "
        "phone, phone liya, weight set, baat set, naap set, kelkuletar, calci, deewar ghadi, extension liya, "
        "extention, power strip, generator liya, attendance machine, note machine, currency counting, currency "
        "counter, fake note detector, gullak, galla box, money box, lock and key, chabi ka guchha, key chain, dustbin "
        "steel, water jug, pani ka jug, water camper, water filter, ro purifier, aquaguard, gas bhatti, tandoor, "
        "mixer liya, mixer machine, grinder liya, wet grinder, chopper, vegetable cutter, dough kneader, dough mixer, "
        "idli cooker, idli steamer, dosa tawa, bhagona, patila, patile, degchi, handi, jhara, jhanjhri, karchi, "
        "kalchul, chimta, belan, chakla, chaku, knife, knives, knife set, chopping board, serving spoon, steel plate, "
        "steel plates, steel thali, cup saucer, cups and saucers, tea kettle, tea can, milk can, milk cans, doodh "
        "can, doodh ki can, doodh ka can, cane milk, steel almari, locker liya, table cloth, tablecloth, seat covers "
        "office, paydan, payandan, door mat, mats, yoga mat, yoga mats, gym mat, gym mats, gym machine, treadmill, "
        "exercise cycle, cycle kharidi, hair clipper, straightener, curling, scissor set, scissors set, comb set, "
        "nail kit, manicure set, wax heater, spa bed, salon trolley, juki machine, iron press machine, steam iron, "
        "press iron, cutting machine cloth, dress form, hangers stock, tailor scissors, shears, drill liya, grinder "
        "machine, angle grinder, welding machine, welding machine li, compressor machine, air compressor liya, jack "
        "liya, tool box, tool set, screw driver, testing kit, multimeter, tester, soldering station, hot air gun, smd "
        "machine, microscope, magnifier, magnifying, weighing balance, spray machine, knapsack, sprayer, kudal, "
        "phawda, fawda, phavda, tasla, tagari, ghamela, gainti, belcha, sabbal, hasiya, kulhadi, axe, sickle, wheel "
        "barrow, wheelbarrow, hand trolley, led panel light studio, softbox, backdrop, drone, gimbal, fire cylinder, "
        "first aid almirah, tiranga, sports kit, sports items, cricket kit, football, volleyball, carrom board, "
        "carrom, badminton, jhoola, swing, slide toys, playground, lab glassware, beakers, science lab, chemistry "
        "lab, library books rack, room heater, hand dryer, bed liya, razai, rajai, blankets hotel, hotel linen, hotel "
        "towels, guest kit, toiletries, slippers guest, room amenities, plant decoration, music system, music "
        "systems, lights stock, glue gun, naye pankhe",
    ),
    (
        Category.CLEANING,
        41,
        "चूहे मारने की दवा, चूहे की दवा, चूहा मार, चूहेमार, मच्छर की दवा, कीड़े मारने की दवा, दीमक की दवा, उंदराचे "
        "औषध, कीटनाशक छिड़काव घर, कपड़े प्रेस, प्रेस करवाए, इस्त्री, कपड़े इस्त्री, कूड़ा, कूड़ा उठाने, पेस्ट "
        "कंट्रोल, टिश्यू, टिश्यू पेपर, પેસ્ટ કંટ્રોલ, ઉંદરની દવા, ইঁদুরের ওষুধ, আবর্জনা, ময়লা, எலி மருந்து, குப்பை, "
        "చెత్త, ఎలుకల మందు, ಕಸ, ಇಲಿ ಪಾಷಾಣ, മാലിന്യം, എലി വിഷം, ਕੂੜਾ, ଅଳିଆ",
    ),
    (
        Category.PRINTING,
        40,
        "membership card print, loyalty card print, card printing work",
    ),
    (
        Category.OFFICE_SUPPLIES,
        38,
        "dressing table, dressing mirror, icing nozzle, icing nozzles, piping nozzle",
    ),
    (
        Category.CLEANING,
        39,
        "room freshner, room freshener spray, freshner",
    ),
    (
        Category.PACKAGING,
        37,
        "courier box, courier boxes, courier tape, tea cup, tea cups, coffee cup, coffee cups",
    ),
    (
        Category.OFFICE_SUPPLIES,
        36,
        "electric scooter charger, staff room fan, machine stand",
    ),
]
