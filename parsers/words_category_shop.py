"""More of what shops, kitchens, clinics and offices buy, as data (see `words_category.py` for the strengths)."""

from __future__ import annotations

from parsers.drafts import Category

SHOP: list[tuple[Category, int, str]] = [
    (
        Category.MEALS,
        30,
        "chay, chaa, chaa jalkhia, jalkhia, jal khia, bhat, mudhi, tiffin service, misal, misal pav, "
        "vada sambar, poori, puri sabzi, puri bhaji, chapati, chappati, kulcha, naan, tandoori, kebab, kabab, "
        "tikka, kathi roll, frankie, pulao, khichdi, fried rice, manchurian, chowmein, soup, salad, "
        "milkshake, shake, mocktail, beer, wine, whisky, daru, liquor, bar bill, pub, club bill, buffet, "
        "banquet, feast, daawat, dawat, party khana, refreshment, refreshments, pantry, pantry stuff, "
        "beverages, tea bags, sugar free, coke, pepsi, sprite, thums up, limca, maaza, frooti, appy, "
        "red bull, soda, nimbu soda, shikanji, nimbu sharbat, jaljeera, ganne ka ras, ras, sugarcane juice, "
        "falooda, kulfi, faluda, buttermilk, mattha, mosaru, kothu parotta, appam, puttu, pongal, uttapam, "
        "bonda, bajji, vadas, meals parcel, parcel meals, meen curry, kappa, bhel, bhelpuri, sev puri, "
        "dabeli, sev usal, khandvi, undhiyu, thepla, khakhra, sing chana, peanuts snack, popcorn, wafer, "
        "kurkure, lays, cookies, rusk, toast, muffin, puff, patties, croissant, donut, khari, kitty party, "
        "get together, guest refreshment, client coffee, hosting guests, bhoj, bhojan, oota, nalli oota, "
        "ooru oota, thindi, tindi, sappadu, sapad, chaapadu, tiffins, annam, tiffin sambar, palaharam, "
        "eatery, food court, dining, takeaway, movie ticket, picture dekhne, cricket match tickets, eatclub, "
        "faasos, behrouz, box8, burger king, dunkin, chai point, third wave, wow momo, bikanervala, "
        "sagar ratna, saravana bhavan, mtr, udupi, vada pau, chai biscuit, chai samosa, samosa chai, "
        "cutting chai",
    ),
    (
        Category.STAFF_WELFARE,
        28,
        "kaju katli, katli, soan papdi, rasgulla, gulab jamun, gulabjamun, besan laddu, motichoor, halwa, "
        "petha, sandesh, mysore pak, jangri, sweet packets, chocolates, chocolate box, cadbury, "
        "celebrations pack, helmet, helmets, safety helmet, safety helmets, gloves, hand gloves, "
        "safety gloves, safety jacket, safety jackets, reflective jacket, safety belt, safety goggles, ppe, "
        "ppe kit, gumboot, gumboots, raincoat, raincoats, apron, aprons, staff uniform, joote, chappal, "
        "chappals, kambal, blanket, blankets, staff id, first prize, staff prize, rakhi, lohri, "
        "patakhe for staff, staff picnic, staff lunch, staff dinner, staff tea, staff chai, staff khana, "
        "gym staff, team bonding, offsite, ration kit, diwali kit, festival gift, festival gifts, "
        "new year gift, wedding gift, shagun, staff medical, creche, hostel mess",
    ),
    (Category.STAFF_WELFARE, 18, "gift, gifts, tohfa, tohfe, uphar, prize, prizes, karigar ladies"),
    (
        Category.OFFICE_SUPPLIES,
        22,
        "parda, parde, pardey, blinds, window blinds, curtain rod, note counting, note counting m/c, "
        "counting machine, cash counter, billing machine, pos machine, edc, barcode machine, label printer, "
        "thermal printer, receipt printer, lan cable, hdmi cable, power cable, data cable, type c cable, "
        "charging cable, aux cable, extension wire, plug, plugs, multiplug, spike guard, surge protector, "
        "mouse pad, mousepad, laptop bag, laptop stand, laptop charger, laptop battery, graphics card, "
        "motherboard, smps, cabinet fan, memory card, sd card, card reader, usb hub, speaker, speakers, "
        "bluetooth speaker, mic, mike, tripod, ring light, projector, projector screen, tv stand, wall mount, "
        "set top box, dvr, nvr, intercom, walkie talkie, door bell, doorbell, bell, key holder, key rack, "
        "notice, soft board, pin board, display rack, display stand, mannequin, mannequins, hanger, hangers, "
        "hook, hooks, trolley bag, crate plastic, ladder, sidhi, seedhi, stool plastic, plastic chair, "
        "plastic chairs, revolving chair, gaddi, gadda, mattress, cushion, takiya, pillow, bedsheet, "
        "bedsheets, chadar, quilt, dari, durrie, floor mat, foot mat, wall paper, plant pot, gamla, plants, "
        "money plant, indoor plants, artificial plants, wall frame, photo frame, frame, clock cell, "
        "wall watch, emergency light, torch cell, starter, choke, tubelight, tube, tubelights, cfl, "
        "led strip, street light, focus light, spotlight, chandelier, jhumar, lantern, cooker, "
        "pressure cooker, kadhai, kadai, tawa, chulha, gas stove, stove, burner, induction, mixie, "
        "mixer grinder, juicer, toaster, oven, otg, coffee machine, tea machine, tea flask, thermos, flask, "
        "steel glass, glasses, tumblers, plates, spoons, chammach, katori, thali set, tray, trays, jug, "
        "water dispenser, dispenser, tijori, safe, drawer lock, weighing m/c, digital scale, measuring tape, "
        "inch tape, calculators, invertor, inverter battery, solar panel, solar light, stationery rack, "
        "shop counter, showcase, glass counter, display counter, office table, computer table, "
        "sewing machine, silai machine, drill machine, tool kit, tools, toolkit, hammer, hathoda, "
        "screwdriver, pechkas, plier, plas, spanner, pana, wrench, cutter machine, hand tools, air pump, "
        "blower, spray pump, fire extinguisher, extinguisher, refilling extinguisher, dvd, cd, headset mic, "
        "kuler, mobile stand, phone cover, screen guard",
    ),
    (
        Category.OFFICE_SUPPLIES,
        13,
        "cable, office stuff, office items, dukan ka saman, shop items, accessories, accessory, gadget, "
        "instrument, m/c, equipment, amazon order, flipkart order, croma, ikea, nilkamal, godrej, pepperfry",
    ),
    (
        Category.PRINTING,
        27,
        "notepad, notepads, note pads, writing pad, prescription pad, prescription pads, letterheads, "
        "classmate, classmate register, register copy, attendance register, stock register, day daybook, "
        "cash book, roznamcha, rojmel, chopda, chopdi, vahi, vahi khata, stapler pin, stapler pins, "
        "paper clip, paper clips, binder clip, sticky notes, post it, glue, fevistik, geometry box, scale, "
        "chalk, chalks, duster chalk, board marker, permanent marker, cd marker, pen refill, refill pen, "
        "refills, ball pens, dot pen, punching machine paper, plastic folder, plastic folders, stick file, "
        "cobra file, lever arch, index file, file box, chart paper, drawing sheet, craft paper, colour paper, "
        "bond paper, legal paper, ledger paper, green paper, photo paper, sunpack, flex print, blueprint, "
        "print out, colour print, colour prints, black and white print, scanning, scan copy, copies, booklet, "
        "booklets, question paper, question papers, answer sheets, forms, form printing, coupons, "
        "coupon printing, token book, gate pass, gate pass book, delivery challan book, cheque printing, "
        "rubber stamps, stamp banwaya, self ink stamp, mohar, muhar, date stamp, stamp ink, "
        "visiting cards printing, invitation, invitation cards, greeting cards, hologram, holograms, "
        "barcode stickers, barcode roll, mrp sticker, mrp stickers, price stickers, price tags, "
        "ribbon printer, printer ribbon, drum unit, cartridge refill, cartridge refilling, toner refill, "
        "toner refilling, books, book, kitab, kitaben, textbook, textbooks, test papers, notes xerox, "
        "photostate, id cards, lanyard, lanyards, certificate printing, offset printing, digital print, "
        "screen printing, stencil, letterhead printing, chhapwaya, chhapwaye, chapwaya, chapwaye, chhapvaya, "
        "chhapwayi",
    ),
    (
        Category.PACKAGING,
        28,
        "carry bags, non woven bag, non woven bags, cloth bag, cloth bags, kapde ki thaili, paper carry bag, "
        "shopping bag, shopping bags, gift paper, gift wrap, gift bag, gift bags, gift box, gift boxes, "
        "ribbon, ribbons, satin ribbon, packing ribbon, packing cover, covers packing, cling film, "
        "cling wrap, bubble sheet, foam sheet packing, foam roll, kraft paper, kraft box, brown paper, "
        "tissue packing, butter sheet, air pillow, tamper bag, tamper proof bag, security bag, poly pouch, "
        "standing pouch, stand up pouch, vacuum pouch, laminated pouch, pp bag, pp bags, hdpe bag, hdpe bags, "
        "woven sack, sacks, sack, katta, jute sack, bardan, bardana, plastic jars, pet bottle, pet bottles, "
        "pet jar, pet jars, glass jar, glass jars, glass bottles, empty bottles, empty tins, khali tin, "
        "khali dabbe, khali bottle, khali boriyan, tin dabba, tin dabbe, caps bottle, lids, lid, dhakkan, "
        "spout, shrink sleeve, sleeves, label roll, masking tape, double tape, transparent tape, "
        "tape dispenser, tape gun, strapping clip, stretch wrap, thermocol box, thermocol boxes, ice box, "
        "corrugated roll, corrugated, partition box, egg tray, egg trays, cup lid, cups lids, straw, straws, "
        "wooden spoon, wooden spoons, paper spoon, paper straw, meal tray, meal box, bagasse, areca plate, "
        "areca plates, pattal, dona, dona pattal, kulhad, kullad, matka, sikora, leaf plates, banana leaf, "
        "hamper basket, basket, baskets, tokri, tokriyan, crates, wooden box, wooden crate, wooden pallet, "
        "khokha, khokhe, gatte ke dabbe, gatte ka dabba, petiyan, packers box, silica gel, desiccant, "
        "garment cover, garment bag, garment bags, shirt box, saree box, saree cover, saree bag, shoe box, "
        "cake base, cake board, cupcake liner, packing charges, packing saman, tagging gun, tag pin",
    ),
    (
        Category.CLEANING,
        37,
        "chuhe ki dawai, chuhe maar, rat poison, keede ki dawai, dimak ki dawai, kuda, kooda, kuda bag, "
        "kooda bag, dustbin bag, dust bin bag, kachra bag, garbage bin, garbage collection, kachra uthane, "
        "kachra gaadi, waste pickup, cleaning liquid, floor cleaner, glass cleaner, dettol liquid, "
        "toilet brush, brush toilet, jhaadan, scotch brite, scotchbrite, steel scrubber, sponge, "
        "jali cleaning, spin mop, pochha bucket, hand towel roll, c fold, tissue roll, tissue box, napkin, "
        "napkins, paper napkin, paper napkins, urinal cake, urinal cubes, freshener, drain cleaner, "
        "drain cleaning, nali safai, nala safai, choke khulwaya, gutter cleaning, termite treatment, dimak, "
        "deemak, rat trap, chuha, makkhi, machhar, mosquito coil, mortein, laal hit, deep cleaning, "
        "sofa cleaning, carpet cleaning, tank cleaning, chimney cleaning, facade cleaning, ironing, istri, "
        "press wala kapde, linen wash, kapde dhulai, kapde dhulwaye, dhulai, dhulwaya, uniform wash, "
        "vehicle wash, truck wash, water wash, sanitization, sanitisation, sanitation, disinfectant, hypo, "
        "bleach, caustic soda cleaning, phool jhadu, seenk jhadu, khajur jhadu, thudappam, thudappa, porake, "
        "cheepuru, chipuru, rin, ariel, ezee, wheel powder, ujala, robin, lifebuoy, dettol soap, "
        "handwash refill, safai wali, jamadar, jhadu wala, bhangi, kamwali bai, maid salary, urban company, "
        "urbanclap, urban clap",
    ),
    (
        Category.MEDICAL,
        36,
        "betadine, dettol, marham patti, dressing, patti karwai, savlon, cotton roll, cotton wool, gauze, "
        "gauze roll, bandaid, band aid, crepe bandage, syringe, syringes, needle, needles syringe, iv set, "
        "iv fluid, saline, drip, cannula, catheter, stethoscope, bp machine, bp monitor, glucometer, "
        "thermometer, oximeter, nebulizer, nebuliser, wheelchair, walker, stretcher, surgical gloves, "
        "surgical, surgical mask, surgical blade, scalpel, sutures, stitches, tanke, taanke, plaster, "
        "plaster cast, fracture, mri, ct scan, scan center, sonography, ultrasound, ecg, sugar test, "
        "urine test, lab test, health camp, eye camp, dengue test, covid test, tetanus, tt injection, rabies, "
        "vaccine, dolo, combiflam, disprin, antiseptic, ointment, malham, burnol, iodex, volini, moov, "
        "pain killer, painkiller, antibiotic, syrup, cough syrup, tonic, electral, glucon d, multivitamin, "
        "insulin, capsule, capsules, goli dawai, goliyan, dental, dentist, dental chair consumables, "
        "physiotherapy, physio, ayurvedic, ayurveda, homeopathy, hakim, vaid, opd, opd fee, "
        "admission hospital, operation, delivery hospital, chot lagi, haath kata, maruthuvar, maruthuva, "
        "aspatri, vaidyan, davakhana, dawakhana, apollo pharmacy, pharmeasy, netmeds, 1mg, medplus, "
        "eye drops, spectacles, lens solution, sanitary pads, sanitary napkin, x-ray, xray film, veterinary, "
        "pashu doctor",
    ),
    (Category.MEDICAL, 9, "hospital, hospitl, clinic, अस्पताल, clinics"),
    (
        Category.MISCELLANEOUS,
        16,
        "nariyal, coconut puja, camphor, kapur dhoop, kumkum, sindoor, gangajal, havan, hawan, rangoli, "
        "muhurat, muhurat puja, patakhe, pataka, crackers, fish tank, aquarium, fish food, aquarium food, "
        "bird feed, dog food, pet food, harjana, haarjana, nuksan, nuksaan, nuksan bharpai, compensation, "
        "muavza, duplicate key, duplicate keys, key duplicate, baksheesh, chai pani police, "
        "ghoos, rishwat, haath kharcha, jeb kharch, pocket money, petty expense, petty expenses, "
        "small expense, misc expense, sundry expense, round off, roundoff, cash short, shortage, chori, "
        "kharcha pani, torans, toran, genda phool, gajra, marigold, rose petals, poovu, poo maalai, maalai, "
        "hoovu, pooja flowers, samagri puja, astrologer, vastu, jyotish",
    ),
    (
        Category.DONATIONS,
        40,
        "old age home, vridhashram, vriddhashram, blind school, orphan, anath ashram, flood relief, relief, "
        "church fund, temple fund, mandir fund, mandir chanda, mandir daan, masjid chanda, fund for temple, "
        "kanyadan, kanya daan, bhog, prasad seva, kirtan, jagran, jagrata, akhand path, mata ki chowki, "
        "ramleela, ramlila, ganesh utsav, ganeshotsav, navratri mandal, mandal vargani, dahi handi, "
        "durga puja, durga pujo, kali puja, saraswati puja, pandal, sarbojanin, iftar, madarsa, madrasa, "
        "fitra, khairat, sadqa, khairaat, ardas, golak, hundi, kanikkai, kaanikai, kanike, kaanuka, nercha, "
        "vazhipadu, annadana, tirtha, csr, giveindia, ketto, milaap, goonj, akshaya patra, unicef, helpage, "
        "red cross, welfare society fund, gau seva, gau daan, cow shelter, kabutar dana, "
        "blood camp, blood donation, school donation, colony fund, mohalla chanda, police welfare, "
        "soldier fund, flag day, union fund chanda",
    ),
    (Category.DONATIONS, 9, "mandir, temple, gurudwara, gurdwara, masjid, church, kovil, koyil, मंदिर, dargah"),
]
