"""What trades buy, in the languages of India in roman letters, as data."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_SPOKEN: list[tuple[Category, int, str]] = [
    (
        Category.RAW_MATERIALS,
        21,
        "egg crate, egg crates, hay bales, layer mash, broiler mash, poultry mash, casuarina poles, casuarina, "
        "fishing line, fishing hooks, sinkers, net twine, nylon twine, fishing nets, fish net, fish nets, gill net, "
        "drip tape, foggers, fogger, mount board, mount boards, pulp, paper pulp, fishing gear, shade nets, seeds "
        "packet, seeds packets, packet seeds, paddy seed, onion seeds, seed paddy, beej packet, beej ke packet, tube "
        "valve, tube valves, valve tube, cycle tubes, oil cake, cotton seed oil cake, groundnut oil cake, gas for "
        "cutting, cutting gas, lemon soda bottles, kharbuja, kharbooja, patasha, patashe, batasha, chhaachh, kala "
        "chana, rui, sugandh, sugandhi, taar, loha taar, khet me dawai, murge, kumhar ki mitti, murti ki mitti, jaal, "
        "machhli jaal, machli jaal, machhli ka jaal, machli ka jaal, machli beej, machhli beej, sona chandi, sutali "
        "thread, patrang, masoli, kolambi, kolambi mase, halad, naral, naaral, narkel, narikel, jhendu, zendu, kapus, "
        "kapoos, lokhand, lokand, velu, lakud, lakdu, valu, ropte, masemari jale, machimari jal, jal machhimari, mach "
        "dhorar jal, machha jala, shadu mati, kaali mati, pashukhadya, pashu dan, pashu daan, poshu khaddo, "
        "gorukhadya, galgota, kopru, khopru, patra loha, chaiganu khatar, shen khat, shenkhat, lokhand sariya, "
        "shakbhaji, tameta, bataka, kapchi, kapchi reti, vans, ghaschara, sutar dora, silai dora, dim, deem, mach, "
        "doi, moshla, alu, begun, kumro, lebu, kapor, pitol, perek, rong, rang, borof, boroph, barapha, bichali, "
        "macher pona, macher chara, mach er pona, macher khabar, murgir khabar, murgir bachha, matir tal, etel mati, "
        "protimar mati, mudi, mudi mal, mudir mal, sholar kaj, shola, sorsher khol, khol bhusi, jomir sar, sar "
        "kinechi, poshukhaddo, gada phul, holud guro, lonka guro, chaara gach, bijer packet, piaja, rasuna, baigana, "
        "lembu, luha, haladi, khata sara, kukuda dana, sorisa tela, machha chara, daudi, ghia, muttai, muttaigal, "
        "iraal, iral, kozhi iraichi, aattu iraichi, uppu, manjal thool, milagai thool, seeragam, elumichai, vazhai "
        "ilai, vazhaiyilai, thuni, noolu, nool, nulu, panju, panji, irumbu, kambi, iron kambi, thagadu, thakidu, "
        "pithalai, pithala, sembu, maraa palagai, mara palagai, sunnambu, chunnambu, sunnam, karungal, theevanam, "
        "maattu theevanam, kozhi theevanam, punnakku, pinnakku, thavidu, vaikol, vaikkol, naathu, sedi, chedi, meen "
        "valai, meen kunju, mezhugu, mezhuku, kaliman, oodhubathi, oothubathi, poochi kolli, poochikolli, vidhai, "
        "vidhaigal, manal, samandhi, jamanthi, saaya powder, kayiru nylon, ice katti, vetrilai, vettila, veelyadele, "
        "paakku, maligai saman, malligai saaman, gudlu, kodi gudlu, kollu, peethalu, senagalu, vellulli, nimmakaya, "
        "nimmakayalu, nuvvula nune, kandi pappu, arati pandlu, aratipandlu, poolu, puvvulu, banthi poolu, malle "
        "poolu, gudda, battalu, inumu, rekulu, ittadi, teega, mekulu, kalapa, isuka, kankara, rallu, rangulu, rangu, "
        "varigaddi, tavudu, mokkalu, mainam, bankamatti, taallu, thaallu, addakam, tamalapaku, tamalapakulu, purugula "
        "mandu, mandu pichikari, kolla dana, pashuvula dana, pasuvula dana, chepa pillalu, chepala vala, ice gadda, "
        "kirana saamanu, kooralu, tomatalu, motte, mottegalu, sigadi, kuri mamsa, benne, godhi, hunase, shunti, "
        "bellulli, bale hannu, bale ele, nimbe hannu, tenginakayi, tenginkayi, tenginkai, yelneeru, sevanti, "
        "sevantige, reshme, kabbina, hittale, tantti, molegalu, bidiru kaddi, halage, maralu, kallu jalli, gobra, "
        "meevu, koli ahara, pashu ahara, hullu, mannu jedi, jedi mannu, menasinakai, khara pudi, bittane beeja, "
        "keetanashaka, meenu bale, meenu mari, bale meenu, hagga, adike, hittu, ice gadde, huvu, mutta, kozhi mutta, "
        "njandu, erachi, kozhi iracchi, pothirachi, inchi, veluthulli, vazhuthananga, nenthrakka, ethakka, vazhayila, "
        "naranga, karikku, urulakizhangu, manjal podi, mulaku podi, vithukal, kalitheetta, kalithheetta, "
        "kozhitheetta, pullu, thaikal, thengin thai, kayar, adakka, keedanashini, ishtika, thadi palaka",
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
        "patra, thaal pai, khokhi, nylon kayiru, taadu",
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
        "selai machine, jandra, vettukathi, bakettu, poottu, beega",
    ),
    (
        Category.MISCELLANEOUS,
        17,
        "priest, priests, gor maharaj, pantulu, purohitaru, archakaru, thirumeni, granthi ji, maulvi, maulvi sahab, "
        "moulvi, jyotishi",
    ),
    (
        Category.PRINTING,
        27,
        "syahi, siyahi, shaadi card, viah de card, biyer card, biyer karda, bahaghara card, pelli card, pelli cards, "
        "maduve card, kalyana kuri, kalyana pathirikai, kalyana patrika, kankotri, kankotari, lagnapatrika, lagna "
        "patrika, lagna patrike, nimantran patra, nimantrana patrika, nimantran patrika, subhalekha, subhalekhalu, "
        "kshanakathu, jild, jildsazi, jildsaazi, chaak, kalom, parchi chhapai, kagaz ki reel, shai bottle, shikka, "
        "pavti pustak, rasid boi, bill boi, bill pustaka, mudrana, mudranam, mudre, kaagidham, kagitham, kagaja, "
        "pusthakam, pustakam, pustaka, chhapkam, chhapkaam, chhapano, achadi, chhapa kharcha, nottu",
    ),
]
