"""What trades buy and pay for in the languages of India, in roman letters, as data."""

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
        Category.TRAVEL,
        30,
        "sumo booking, bolero booking, jeep booking, cab booking, vehicle booking, porter at station, station porter, "
        "railway porter, driver night halt, boat ticket, rah kharch, raah kharch, nav ka kiraya, naav ka kiraya, "
        "nouka bhara, nauka bhara, naav bhada, danga bhada, bus da kiraya, gaddi da kiraya, bas da kiraya, bas bhade, "
        "gaadi bhade pravas, lodge room",
    ),
    (
        Category.MEALS,
        30,
        "sweets for guests, bhandare ka khana, litti chokha, litti choka, usacha rus, usacha ras, cheruku rasam, "
        "kabbina haalu, kabbina halu, karumbu juice, dab er jol, daaber jol, ghugni, pakhala, virundhu, murukku, "
        "choru, upahara, prathal, roti pani, parshada, chayayum kadiyum",
    ),
    (
        Category.ELECTRICITY,
        35,
        "electricity fixed charges, fixed charges electricity, three phase connection, 3 phase connection, single "
        "phase connection, batti ka bill, batti bill, genset bill electricity, mseb bill, kseb bill, pgvcl bill, "
        "vaidyuthi bill",
    ),
    (
        Category.WATER,
        32,
        "20 ltr can, 20l can, 20 liter can, nal connection, water connection charge, panpatti, pani vero, neerina "
        "tanker",
    ),
    (
        Category.INTERNET,
        32,
        "lease line, net cha bill, net che bill, net da bill, net er bill, netcha bill",
    ),
    (
        Category.SALARIES,
        38,
        "festival advance, staff festival advance, puja advance, diwali advance",
    ),
    (
        Category.FREIGHT,
        36,
        "goods auto, goods auto hire, goods vehicle hire, vehicle hire for goods, auto for goods, toto te mal, van e "
        "mal, pallaydari, palledaari, maal ladai, mal ladai, lodai, ladai utrai, dhuai maal, dhoa dhuai, mal bhadu, "
        "lari bhadu, lorry bhadu, majuri utari, tolat, tapal, tapalu, thabal, thapal, tapaal, bohon khoroch, mal anar "
        "bhara, maal anar khoroch, mal anar khoroch, kayattirakku, chumattukar, ettru kooli, ettudu kooli, digumathi "
        "kooli, bhara ettuva kooli, load man, loadman, saaganike, lorry kirayi, auto kirayi saruku, gadi bhada mala, "
        "handling charges goods",
    ),
    (
        Category.ADVERTISING,
        35,
        "ishtihar, ishtehar, ishtehaar, diwar lekhan, deewar lekhan, miking, parcha chhapai, parche chhapai, "
        "karapatra, karapatralu, chopaniya, chopaniyu, suvarotti, munadi karwayi",
    ),
    (
        Category.PROFESSIONAL,
        38,
        "anuvadak, anuvaadak, anuwadak, anuvad, anuvaad, anubad, anubadak, onubadok, onubad, anuvadakaru, "
        "anuvadakudu, bhashantar, bhashantarkar, dubhashiya, mozhipeyarppu, mozhipeyarpalar, vivarthakan, "
        "vivarthanam, paribhasha, translation fee, translator fee, interpreter, interpreter fee, proofreader, proof "
        "reading, transcription, musician, musicians, guest lecturer, band party, band wale, band baaja, band vaja, "
        "bandwala, shehnai, shahnai, shehnai wala, shehnai wale, nadaswaram, melakkarar, chenda melam, chendamelam, "
        "halgi, halgi wale, dappu, valaga, vaalaga, dhaki, dhakis, dholki wala, naksha banwaya, nakshanavees, "
        "nakshanavis, jamin mojni, jamin mapani, jameen napai, zameen napai, zamin napai, jamin napai, jamin mapi, "
        "zameen ki napai, jameen ki napai, patwari fees, patwari ki fees, amin fees, amin ki fees, survey charges "
        "land, mati parikshan, mitti ki jaanch, mitti test, mann parisothanai, mannu parikshe, mannu parishodhana, "
        "mati porikkha, arzinavis, arjinavis, dastavez likhai, dastavej likhai, kanakkupillai, kanakku pillai, "
        "kanakkapilla, kanakkappilla, hisab rakhne wala, hisabnavis, sarveyar, survayar, tharagar, ukil, okila, "
        "vakkeel, vakeelaru, adhivakta, photo khichwaya, photo khichai, video banwaya, video wala, video wale, vaid "
        "fees, halal certificate, halal certification, adatiya, aadhatiya",
    ),
    (
        Category.MISCELLANEOUS,
        17,
        "priest, priests, gor maharaj, pantulu, purohitaru, archakaru, thirumeni, granthi ji, maulvi, maulvi sahab, "
        "moulvi, jyotishi",
    ),
    (
        Category.DONATIONS,
        41,
        "bhiksha, pyau, pyaau, daswandh, panjrapol, dengi, denige, sambhavana, utsava pirivu, undiyal, mandir dengi, "
        "mosjid",
    ),
    (
        Category.BANK_CHARGES,
        43,
        "ach rtn chgs, ach rtn chg, ach return, ach rtn, ecs rtn, ecs rtn chg, ecs rtn chgs, nach rtn, nach rtn chg, "
        "nach rtn chgs, chq rtn, chq rtn chg, chq rtn chgs, chq ret chg, chq ret chgs, chq return chg, chq return "
        "chgs, cheque rtn chg, inward chq return, i/w chq return, iw chq rtn chg, o/w chq return, sms chg, sms chgs, "
        "sms chrg, sms chrgs, sms alert chg, sms alert chgs, min bal chg, min bal chgs, min bal chrg, min balance "
        "chg, minimum bal chg, mab chg, mab chgs, mab charge, amb chg, amb chgs, amb chrg, amb chrgs, amb charge, qab "
        "chgs, qab charges, aqb charges, aqb chgs, non maintenance chg, non maint chgs, amc chg debit card, dc amc "
        "chg, dbt card chg, atm card chg, dp chg, dp chgs, dp charge, dp chrg, demat amc, demat chg, locker chg, "
        "locker chgs, int coll, int collected, int dr, int debit, int debited, folio chg, folio chgs, ledger folio "
        "chg, ledger folio chgs, cash handling chg, cash handling chgs, cash hndl chg, cash dep chg, cash dep chgs, "
        "cash txn chg, cash txn chgs, cdm charges, dd chg, dd chgs, dd issue chg, po issue chg, neft chg, neft chgs, "
        "rtgs chg, rtgs chgs, imps chg, imps chgs, atm decline chg, pos decline chg, stop pmt chg, stop pmt chgs, "
        "cersai, cersai charge, cersai charges, cibil charge, cibil charges, cibil fee, cibil report fee, bill "
        "discounting, stock statement penalty, proc fee, proc fees, proc chg, processing chg, processing chgs, svc "
        "chg, svc chgs, serv chg bank, acct maint chg, acct maintenance charge, account maintenance charge, late "
        "payment fee credit card, credit card late fee, penal int, penal interest chg, od int, cc int, overdue int, "
        "int on cc, int on od, loan int, emi bounce chg, emi rtn chg, mandate rtn chg, mandate reject charge, si "
        "failure chg, si fail charge, chq bk chg, chq bk chgs, chq book chg, chq book chgs, cheque bk chg, statement "
        "chg, inspection chg, swift chg, fcy markup, forex mark up, consolidated chgs, cons chgs, sud dilam, loan er "
        "sud, sud ka paisa",
    ),
    (
        Category.TAXES,
        41,
        "gst late, interest on gst, gst int, gst late fees, gst late filing fee, gstr late fee, late fee gst, late "
        "fee gstr, tds int, interest on tds, tds late filing fee, late fee tds, e way penalty, eway penalty, e-way "
        "penalty, e way bill penalty, e-way bill penalty, ewaybill penalty, e way bill fine, e-way bill fine, royalty "
        "on sand, sand royalty, boat registration, vessel registration, boat licence, loudspeaker permission, mike "
        "permission, dj permission, tehbajari, bazar kar, bajar kar, vyavsay kar, vyavsaay kar, grihkar, grih kar, "
        "ghar kar, panjikaran, panjiyan, dakhil kharij, malguzari, malgujari, aabiana, abiana, sinchai shulk, "
        "saatbara, sat bara, satbara utara, ferfar, jorimana, jarimana, porosobhar tax, khajana tax, khazna, "
        "abaradham, abaratham, urimam, paravanige, paravange, pizha, ghar vero, milkat vero, pani ane ghar vero, "
        "mahesul, hawker fee, vending licence, vendor licence municipal, gumasta licence, iec code, fastag penalty, "
        "pani vero ghar vero, trade licence renewal, roc late fee, din penalty, mca fees, mv tax, mvi fine, rto "
        "challan, e-challan",
    ),
    (
        Category.CLEANING,
        37,
        "mehtar, mehtarani, jharudar, kasa vilevari, malinyam, alakkukaran, salavai, salavai thozhilali, kuppai, "
        "saakkadai, sakkadai, charandi, muriki kaluva, nordoma, moyla, moila, porishkar, agasa, parit, kurha, koorha, "
        "solar panel cleaning, dhopa, dhoba",
    ),
    (
        Category.MEDICAL,
        37,
        "aspatal, asptal, haspatal, aspatre, aashupathri, ashupathri, daktarkhana, daktarakhana, khoon jaanch, khoon "
        "ki jaanch, khoon ki janch, rokto porikkha, ratha parisothanai, rakta tapasni, tapasni, sui lagwai, sui "
        "lagwayi, gaay ki dawai, gaay ki dawa, bhains ki dawai, pashu dawai, dhor doctor, dhor ni dava, mrigadoctor, "
        "gorudaktara, gorur oshudh, poshu daktar, kuthivaypu, oosi, chasma, choshma, chashma banwaya, kannadaka, "
        "kallajodu, scan charges, ct scan charges, mri scan, usg scan, doctor visit vet",
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
    (
        Category.FUEL,
        34,
        "indhan, eendhan, indhana, jalau lakud, jalane ki lakdi, saran lakud, balatan, balan lakdi, kande uple, "
        "goitha, ghunte, ghute, chirakkari, kattelu, iddilu, boggu, boggulu, mannennei, seemenne, seemennai, kirosin, "
        "kirosini, adupu kari, kathakoila, kath koyla, garir tel, tractor da tel, generator da tel, jenerator ka tel, "
        "genset ka tel, rockel, rakel, tel pawaya gaddi",
    ),
    (
        Category.RENT,
        31,
        "talab ka theka, talab theka, zameen da theka, pokhari lease, pokhari lij, pukur lij, pukur lease, polam "
        "kaulu, kaulu, koulu, gutthige, guttige jamin, bhogya, pandal bhara, pandhal vaadagai, panthal vaadaka, "
        "pandiri adde, shamiyana badige, paathira vaadagai, patre badige, chair bhara, generator bhara, jenarator "
        "bhara, boat rent",
    ),
    (
        Category.SALARIES,
        24,
        "rasoiya, rasoiye, rasoiyo, rosheia, rannar lok, ranna r lok, rannar thakur, bawarchi, pehredar, paharedar, "
        "naukrani, noukrani, gwala, gwale, beldari, darban, darwaan, darowan, samayalkarar, samaiyalkaran, "
        "samayalkaran, kaavalkaran, kavalkaran, kavalkaaran, kavalugara, thaiyalkaran, thayyalkaran, velaikkari, "
        "velaikari, veettujoli, veettu velai, pachakakkaran, pachakakaran, vantamanishi, vanta manishi, vanta master, "
        "panivallu, paleru, adigeyavaru, adige bhatta, adige maaduvavaru, kelsadavaru, kelasadavru, kajer mashi, "
        "kajer lok, kormochari, karmachari lok, bunakara, bunkaar, nesavalar, neyyuva, weaver, weavers, potter, "
        "potters, stitcher, clerk, shetmajur, khet majdoor, rakhandar, gurakhi, molkarin, dadiyu, dadiyo, rojamdar, "
        "ratnakalakar, safai mazdoor, jagualli, jaguali, munish lok",
    ),
    (
        Category.SALARIES,
        40,
        "fasal katai, fasal kataai, gehu katai, gehun katai, dhan katai, dhaan katai, jhona lavai, jhone di lavai, "
        "kanak vadhai, lavai, aatkooli, aalu kooli, dinada kooli, nesavu kooli, neythu kooli, neyge kooli, neta "
        "kooli, netha kooli, thaiyal kooli, thayyal kooli, kuttu kooli, holige kooli, aruvadai kooli, koythu kooli, "
        "koylu kooli, kotha kooli, natlu kooli, nati kooli, nadavu kooli, naathu nadavu kooli, kalupu kooli, kalai "
        "eduppu kooli, kale tegeyuva kooli, tapping kooli, vettu kooli, thenga idal kooli, thenga idal, munpanam, "
        "mungada kooli, rojer taka, joner taka, jon mojuri, tanter mojuri, buna majuri, silai majduri, silai majoori, "
        "silai mojuri, selai mojuri, driver bhatta, kataai mazdoori, katai majduri, dhan ropai, nirai gudai, "
        "kharpani, kharpani majuri, kapni majuri, lagvad majuri, kooleelu",
    ),
    (
        Category.REPAIRS,
        24,
        "kadiyo, suthar kam, suthari kam, suthari kaam, tarkhan, tarkhaan, badhei, kammari, kollan, kath mistri, "
        "kaath mistri, rong mistri, raj mistri, tapi mistri, nal mistri, wireman, vireman, vayarman, wayarman, gare "
        "kelasa, mestiri, ashari, aasari",
    ),
    (
        Category.REPAIRS,
        40,
        "bagilu repair, baagilu repair, kitaki repair, nalli repair, talupu repair, gutti repair, kuzhai repair, "
        "kadhavu repair, vathil repair, pambu set repair, borewell pump repair, nannakkal, nannakkiyathu, pazhudhu, "
        "pazhuthu, durasti, dorasti, ripery, ripeari, ripperi, maramathu, maramattu, marammattu, jhalai, jhalai kaj, "
        "jhaleiba, dhar kadhavi, dhar lavne, dhar lavli, saanai, sanai pidikka, sane hakodu, banna hodeyodu, banna "
        "hodeyuva, rangulu veyadam, rangulu veyinchadam, vellai adikka, vellai adichathu, khaat bunai, khat bunai, "
        "badagi kelasa, upholstery work",
    ),
    (
        Category.INSURANCE,
        43,
        "payir kaapeedu, panta bhima, panta bima, bele vime, vila insurance, fosol bima, phasala bima, pik vima, pak "
        "vimo, crop insurance, cattle insurance, livestock insurance",
    ),
]
