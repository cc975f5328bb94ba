"""More stock and raw material by trade, as data: kitchens, building sites, tailors, farms, salons, workshops."""

from __future__ import annotations

from parsers.drafts import Category

STOCK: list[tuple[Category, int, str]] = [
    (
        Category.RAW_MATERIALS,
        20,
        # kitchens and grocers
        "murga, murgi, murgha, kukkad, kozhi, kodi, koli, mutton keema, keema, meen, macchi, machhi, machhli, fishes, crab, jhinga, prawns, "
        "beef, pork, vanaspati, dalda, sunflower oil, soyabean, soya, soya oil, palm oil, groundnut oil, coconut oil, til oil, "
        "sarson, sarso, methi, ajwain, saunf, elaichi, laung, dalchini, kali mirch, lal mirch, red chilli, chilli, chillies, chilly, "
        "turmeric, coriander, hing, tej patta, kasuri methi, garam masala, chat masala, lehsun, lahsun, garlic, nimbu, lemon, lemons, "
        "pudina, palak, gobhi, gobi, patta gobhi, cabbage, cauliflower, carrot, gajar, mooli, matar, peas, bhindi, baingan, lauki, "
        "karela, kaddu, tinda, shimla mirch, capsicum, beans, kheera, cucumber, mushroom, sweet corn, corn, makka, makai, bajra, "
        "jowar, ragi, bhaji bhajar, bhajipala, bhajipalo, torkari, tarkari, shaak, shaakbhaji, shak bhaji, sobji, saag, greens, kothmir, "
        "kothamalli, thakkali, tamata, bangala dumpa, ullipaya, ulligadda, urulai, urulaikizhangu, kizhangu, venkayam, poondu, inji, thengai, thenga, "
        "tenkai, kobbari, coconut, coconuts, nariyal bori, kela, kele, banana, bananas, vazhai, apple, apples, seb, mango, mangoes, "
        "santra, orange, mosambi, angoor, grapes, papita, papaya, anar, watermelon, tarbuj, pineapple, chiku, "
        "kaju, cashew, badam, almond, almonds, kishmish, raisins, pista, akhrot, khajur, khajoor, dates fruit, makhana, mungfali, moongfali, "
        "peanut, peanuts, singdana, chana dal, urad dal, masoor, arhar, tur dal, tuvar, lobia, kabuli chana, matki, poha packet, sabudana, "
        "daliya, vermicelli, sevai, semolina, cornflour, corn flour, custard powder, baking powder, baking soda, vanilla, food colour, "
        "whipping cream, fondant, choco chips, cake mix, cream cheese, mozzarella, mayonnaise, mayo, ketchup, sauce, sauces, vinegar, soy "
        "sauce, jam, honey, shahad, papad, pasta, macaroni, bread loaf, pav ladi, ladi pav, pizza base, burger bun, "
        "maavu, mavu, idli batter, batter, rice bags, paddy, dhaan, dhan, arisi moottai, basmati, sona masoori, matta rice, broken rice, "
        "ata, moida, chini bori, gul, mishri, khand, namkeen stock, doodh packet, milk packets, milk powder, doodh powder, mawa khoya, malai, chhena, "
        "chenna, thayir, mosaru packet, perugu, dahi packet, ice cubes, ice baraf silli, tea stock, chai patti packet, coffee decoction, tea dust, "
        # building and workshop
        "bajri, murum, morang, crusher sand, m sand, msand, river sand, aggregate, khadi, rodi, block, cement block, fly ash bricks, "
        "itta, eent, eenth, chuna, lime, plaster of paris, gypsum, gypsum board, grill, jali, jaali, girder, beam, angle patti, "
        "patra, chadar tin, tin sheet, gi sheet, gi pipe, gi wire, binding wire, cpvc pipe, pvc pipe, pvc, cpvc, upvc, elbow, tee elbow, "
        "coupling, valve, ball valve, flange, washer, washers, rivet, rivets, clamp, clamps, anchor bolt, dash fastener, kil, kila, "
        "drill bit, drill bits, cutting wheel, grinding wheel, welding rod, welding rods, electrode, electrodes, sandpaper, regmal, "
        "emery paper, m seal, araldite, silicone, sealant, distemper, emulsion, asian paints, berger, enamel, red oxide, "
        "wood primer, mdf, mdf board, hdhmr, block board, teak, sagwan, sheesham, deodar, beading, edge band, drawer channel, "
        "handles, knob, mica, acp, acp sheet, acrylic, acrylic sheet, vinyl, vinyl roll, flex roll, led module, led modules, smps led, "
        "copper wire, aluminium section, ms rod, ms pipe, ms plate, ss pipe, casting, castings, forging, billet, ingot, brass rod, zinc, "
        "tin ingot, solder, soldering wire, flux, pcb, resistor, capacitor stock, bearing stock, coal tar, bitumen, dambar, "
        # tailors, mills, craft
        "soot, sut, suti, suta, reel, sewing thread, silai dhaga, overlock thread, kora kapda, poplin, rayon, georgette, chiffon, crepe, satin, velvet, "
        "makhmal, denim, khadi kapda, linen, polyester, nylon, lycra, jersey, fleece, hosiery cloth, net fabric, brocade, banarasi, "
        "interlining, buckram, fusing, canvas, collar, hook eye, shoulder pad, laces, gota, gota patti, sitara, sequins, kundan, "
        "moti mala, pearl, pearls, mirror work, patch, embroidery, tassels, latkan, fall pico, saree, sarees, kurti, kurtis, shirts, "
        "t shirts stock, jeans, leggings, dupatta, dupattas, lehenga, salwar, suits, suit piece, readymade, garments, sole, soles, heel, "
        "upper leather, rexin, sponge sheet, fibre sheet, pu foam, canvas cloth, tarpaulin, tirpal, tadpatri, dyeing chemical, colour "
        "powder, pigment, pigments, wax tins, wax, candle, wick, fragrance, perfume oil, attar, essential oil, clay, mitti, chikni mitti, "
        "bamboo, baans, cane, coir, jute, jute yarn, hair colour, hair color, hair dye, shampoo stock, facial kit, bleach cream, salon products, salon "
        "stock, loreal, wella, keratin, nail polish, makeup, cosmetics, mehndi, henna, "
        # farms, shops
        "dap, urea, npk, potash, khaad, khad bori, gobar, vermicompost, beej, dhaan beej, hybrid seeds, saplings, paudhe, poultry feed, "
        "chicken feed, fish feed, chicks, chuze, choker, chokar, khal, khali cake, cotton seed cake, mineral mixture, kisan dawai, keetnashak, "
        "weedicide, herbicide, fungicide, drip pipe, mulch, mobile covers stock, tempered glass stock, toys, khilone, bangles, chudi, "
        "chudiyan, imitation jewellery, utensils stock, crockery stock, bicycles, tyres stock, items for resale, resale, "
        "trading goods, finished goods, semi finished, consumable, consumables, spares stock, chakki, job work, jobwork",
    ),
]
