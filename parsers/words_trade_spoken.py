"""What trades buy, in the languages of India in roman letters, as data."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_SPOKEN: list[tuple[Category, int, str]] = [
    (
        Category.RAW_MATERIALS,
        21,
        "nets, egg crate, egg crates, hay bales, poultry mash, casuarina poles, casuarina, fishing line, fishing "
        "hooks, sinkers, net twine, nylon twine, fishing nets, fish net, fish nets, gill net, drip tape, foggers, "
        "fogger, mount board, mount boards, pulp, paper pulp, fishing gear, shade nets, seeds packet, seeds packets, "
        "packet seeds, paddy seed, onion seeds, seed paddy, beej packet, beej ke packet, tube valve, tube valves, "
        "valve tube, cycle tubes, oil cake, cotton seed oil cake, groundnut oil cake, gas for cutting, cutting gas, "
        "lemon soda bottles, kharbuja, kharbooja, patasha, patashe, batasha, chhaachh, kala chana, rui, sugandh, "
        "sugandhi, taar, loha taar, khet me dawai, murge, kumhar ki mitti, murti ki mitti, jaal, machhli jaal, machli "
        "jaal, machhli ka jaal, machli ka jaal, machli beej, machhli beej, sona chandi, sutali thread, patrang, "
        "masoli, kolambi, kolambi mase, halad, naral, naaral, narkel, narikel, jhendu, zendu, kapus, kapoos, lokhand, "
        "lokand, velu, lakud, lakdu, valu, ropte, masemari jale, machimari jal, jal machhimari, mach dhorar jal, "
        "machha jala, shadu mati, kaali mati, pashukhadya, pashu dan, pashu daan, poshu khaddo, gorukhadya, galgota, "
        "kopru, khopru, patra loha, chaiganu khatar, shen khat, shenkhat, lokhand sariya, shakbhaji, tameta, bataka, "
        "kapchi, kapchi reti, vans, ghaschara, sutar dora, silai dora, dim, deem, mach, doi, moshla, alu, begun, "
        "kumro, lebu, kapor, pitol, perek, rong, rang, borof, boroph, barapha, bichali, macher pona, macher chara, "
        "mach er pona, macher khabar, murgir khabar, murgir bachha, matir tal, etel mati, protimar mati, mudi, mudi "
        "mal, mudir mal, sholar kaj, shola, sorsher khol, khol bhusi, jomir sar, sar kinechi, poshukhaddo, gada phul, "
        "holud guro, lonka guro, chaara gach, bijer packet, piaja, rasuna, baigana, lembu, luha, haladi, khata sara, "
        "kukuda dana, sorisa tela, machha chara, daudi, ghia, muttai, muttaigal, iraal, iral, kozhi iraichi, aattu "
        "iraichi, uppu, manjal thool, milagai thool, seeragam, elumichai, vazhai ilai, vazhaiyilai, thuni, noolu, "
        "nool, nulu, panju, panji, irumbu, kambi, iron kambi, thagadu, thakidu, pithalai, pithala, sembu, maraa "
        "palagai, mara palagai, sunnambu, chunnambu, sunnam, karungal, theevanam, maattu theevanam, kozhi theevanam, "
        "punnakku, pinnakku, thavidu, vaikol, vaikkol, naathu, sedi, chedi, meen valai, meen kunju, mezhugu, mezhuku, "
        "kaliman, oodhubathi, oothubathi, poochi kolli, poochikolli, vidhai, vidhaigal, manal, samandhi, jamanthi, "
        "saaya powder, kayiru nylon, ice katti, vetrilai, vettila, veelyadele, paakku, maligai saman, malligai "
        "saaman, gudlu, kodi gudlu, kollu, peethalu, senagalu, vellulli, nimmakaya, nimmakayalu, nuvvula nune, kandi "
        "pappu, arati pandlu, aratipandlu, poolu, puvvulu, banthi poolu, malle poolu, gudda, battalu, inumu, rekulu, "
        "ittadi, teega, mekulu, kalapa, isuka, kankara, rallu, rangulu, rangu, varigaddi, tavudu, mokkalu, mainam, "
        "bankamatti, taallu, thaallu, addakam, tamalapaku, tamalapakulu, purugula mandu, mandu pichikari, kolla dana, "
        "pashuvula dana, pasuvula dana, chepa pillalu, chepala vala, ice gadda, kirana saamanu, kooralu, tomatalu, "
        "motte, mottegalu, sigadi, kuri mamsa, benne, godhi, hunase, shunti, bellulli, bale hannu, bale ele, nimbe "
        "hannu, tenginakayi, tenginkayi, tenginkai, yelneeru, sevanti, sevantige, reshme, kabbina, hittale, tantti, "
        "molegalu, bidiru kaddi, halage, maralu, kallu jalli, gobra, meevu, koli ahara, pashu ahara, hullu, mannu "
        "jedi, jedi mannu, menasinakai, khara pudi, bittane beeja, keetanashaka, meenu bale, meenu mari, bale meenu, "
        "hagga, adike, hittu, ice gadde, huvu, mutta, kozhi mutta, njandu, erachi, kozhi iracchi, pothirachi, inchi, "
        "veluthulli, vazhuthananga, nenthrakka, ethakka, vazhayila, naranga, karikku, urulakizhangu, manjal podi, "
        "mulaku podi, vithukal, kalitheetta, kalithheetta, kozhitheetta, pullu, thaikal, thengin thai, kayar, adakka, "
        "keedanashini, ishtika, thadi palaka, neem oil, olive oil, gingelly oil, gingili oil, linseed oil, karanj "
        "oil, karanja oil, clove oil, massage oil, lamp oil, deepam oil, cedar oil, eucalyptus oil, lemongrass oil, "
        "mahua oil, rice bran oil, cottonseed oil, sandalwood oil, essential oils, aroma oil, cutting oil, quenching "
        "oil, coconut oils, edible oils, cooking oil, cooking oils, frying oil, voile cloth, dyed cloth, printed "
        "cloth, greige cloth, khadi cloth, poplin cloth, jersey cloth, denim cloth, terry cloth, gauze cloth, filter "
        "cloth, opc cement, ppc cement, psc cement, waterproof cement, tile cement, rapid cement, window glass, "
        "frosted glass, tinted glass, laminated glass, sheet glass, mild steel, stainless steel, tool steel, spring "
        "steel, carbon steel, alloy steel, structural steel, flat steel, sambar masala, whole spices, ground spices, "
        "powdered spices, khada masala, poly threads, polyester threads, zari threads, nylon threads, rayon threads, "
        "silk threads, metallic threads, cut flowers, loose flowers, string flowers, tube flowers, exotic flowers, "
        "exotic vegetables, exotic fruits, frozen vegetables, leafy vegetables, root vegetables, mixed vegetables, "
        "english vegetables, organic vegetables, frozen foods, frozen food, seasonal fruits, imported fruits, offset "
        "inks, screen inks, solvent inks, sublimation inks, uv inks, pigment inks, kraft papers, armoured cables, "
        "armoured cable, coaxial cable, coaxial cables, submersible cable, submersible cables, craft supplies, farm "
        "inputs, farm supplies, agri inputs, plumbing fittings stock, bath fittings stock, brass fittings, upvc "
        "fittings, gi fittings, garment accessories, garment trims, jewellery findings, costume jewellery, aluminium "
        "sections, brass products, natural rubber, raw rubber, crumb rubber, silicone rubber, neoprene rubber, "
        "reclaimed rubber, base metal, gun metal, white metal, bell metal, german silver, hand looms yarn, hank "
        "yarns, cone yarns, mercerised yarns, doubled yarns, fancy yarns, textured yarns, shrimp feeds, pellet feeds, "
        "floating feeds, layer feeds, broiler feeds, dairy feeds, sabut masala, sabut masale, khade masale, pise "
        "masale, inda, eenda, chhole kabuli, rajma chitra, dhup lakdi, phansi, gende phool",
    ),
    (
        Category.RAW_MATERIALS,
        29,
        "bamboos, bamboo poles, bamboo pole, bamboo and rope, bamboo rope, bans, bansh, bans balli, bans rassi, "
        "bambu, veduru, veduru bongulu, bidiru, moongil, mungil, baunsa",
    ),
    (
        Category.PACKAGING,
        28,
        "bamboo baskets, bamboo basket, wooden crates packing, shishi, shishiyan, potya, topli, toplya, patravali, "
        "patravalya, thunga, bosta, bastaa, baksho, mishtir baksho, mishti baksho, shalpata, jhuri, dabla, puntha, "
        "gonicheela, rattina dabba, attapetti, attapettelu, atta pettelu, buttalu, vistarlu, vistarakulu, khali "
        "patra, thaal pai, khokhi, nylon kayiru, taadu, vacuum packaging, blister packaging, retail packaging, parcel "
        "packaging, export packaging, thermocol packaging, mithai packaging, cake packaging, fish packaging, fruit "
        "packaging, ice packaging, medicine packaging",
    ),
    (
        Category.OFFICE_SUPPLIES,
        22,
        "plotter, plotters, ladle, ladles, ladel, spade, spades, shovel, shovels, pickaxe, hoe, crowbar, first aid "
        "cabinet, ironing table, ironing board, generator set, dg set purchase, shopping trolley, camera lens, "
        "document scanner, bill scanner, bat batkhara, batkhara, lota, chhuri, chhura, hathaudi, hathaudi pana, "
        "chheni, sandook, sanduk, takhat, taakhat, takht, machine silai, board duster stand, tarpal, tadpatari, thela "
        "gaadi naya, naya thela, nayi rehdi, kulup, kuloop, ghadyal, ghadiyal, kadigaram, gadiyaram, gadiyara, aarso, "
        "arsa, vajan kata, vajan kanta, vajan kanto, dari palla, daripalla, darpalla, takkadi, tharasu, thrasu, "
        "koyta, koyata, hatodi, hathodi, haturi, hatudi, suthiyal, suttige, chuttika, kodali, kudali, kodal, "
        "manvetti, thoompa, aruval, arival, kudugolu, kodavali, kaste, dataradu, datardu, datri, daranti khurpi, "
        "pavdo, phavde, fawde, beero, meju, naarkaali, narkali, ayna, kannadi mirror, paathiram, pathram, pathrangal, "
        "paathirangal, patregalu, bason, basanpatra, ginnelu, gadai, chappu, chhuri kanchi, kathirikol, kattera, "
        "kattari, kathrika, godugu, tarpaya, tharpai, thaiyal machine, thayyal machine, kuttu machine, holige yantra, "
        "selai machine, jandra, vettukathi, bakettu, poottu, beega, tubular batteries, tubular battery, lead acid "
        "batteries, solar batteries, ups batteries, cell batteries, carpentry tools, carpenter tools, mason tools, "
        "plumber tools, electrician tools, farm tools, gardening tools, tailoring tools, cutting tools set, lathe "
        "tools, jewellery tools, billing system, attendance system, alarm system, intercom system, water system, pa "
        "system, projection system, dental chair, swipe machine new, billing printer, barcode printer, sewing "
        "machines, knitting machine, embroidery machine, flour machine, pulveriser machine, packing machine, sealing "
        "machine, tagging machine, popcorn machine, sugarcane machine, soda machine, kulfi machine, slicing machine, "
        "stitching machine, hemming machine, binding machine, lamination machine, cutting machine paper, creasing "
        "machine, polishing machine, cleaning machine, pressure washer",
    ),
    (
        Category.MISCELLANEOUS,
        17,
        "priest, priests, gor maharaj, pantulu, purohitaru, archakaru, thirumeni, granthi ji, maulvi, maulvi sahab, "
        "moulvi, jyotishi, bhatji, guruji, pooja saamanu, pooja samanu, pooje saamanu, pooja sadhanam, poojai saaman, "
        "poojai saman, karpooram, karpuram, karpura, alangaram, alankaram, alankarana, sambrani, chandanathiri, "
        "udbatti, udabatti",
    ),
    (
        Category.PRINTING,
        27,
        "syahi, siyahi, shaadi card, viah de card, biyer card, biyer karda, bahaghara card, pelli card, pelli cards, "
        "maduve card, kalyana kuri, kalyana pathirikai, kalyana patrika, kankotri, kankotari, lagnapatrika, lagna "
        "patrika, lagna patrike, nimantran patra, nimantrana patrika, nimantran patrika, subhalekha, subhalekhalu, "
        "kshanakathu, jild, jildsazi, jildsaazi, chaak, kalom, parchi chhapai, kagaz ki reel, shai bottle, shikka, "
        "pavti pustak, rasid boi, bill boi, bill pustaka, mudrana, mudranam, mudre, kaagidham, kagitham, kagaja, "
        "pusthakam, pustakam, pustaka, chhapkam, chhapkaam, chhapano, achadi, chhapa kharcha, nottu, letter press, "
        "text books, exercise books, drawing books, note books, account books, cash books, day books, stock books, "
        "log books, guide books, work books, workbooks, answer books, multicolour offset, four colour offset, single "
        "colour offset, t shirt print, mug print, canvas print, vinyl print, photo prints, plan prints, site plan "
        "print, plotter prints, b w prints, black and white prints, bulk prints, notes print, notes printing, "
        "question bank, study material printing",
    ),
]
