"""What trades pay for besides goods, in the languages of India in roman letters, as data."""

from __future__ import annotations

from parsers.drafts import Category

TRADE_PAID: list[tuple[Category, int, str]] = [
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
        "festival advance, staff festival advance, puja advance, diwali advance, manpower services, guard services, "
        "staffing services, labour services, bouncer services, bouncers, driver services, housemaid services",
    ),
    (
        Category.FREIGHT,
        36,
        "goods auto, goods auto hire, goods vehicle hire, vehicle hire for goods, auto for goods, toto te mal, van e "
        "mal, pallaydari, palledaari, maal ladai, mal ladai, lodai, ladai utrai, dhuai maal, dhoa dhuai, mal bhadu, "
        "lari bhadu, lorry bhadu, majuri utari, tolat, tapal, tapalu, thabal, thapal, tapaal, bohon khoroch, mal anar "
        "bhara, maal anar khoroch, mal anar khoroch, kayattirakku, chumattukar, ettru kooli, ettudu kooli, digumathi "
        "kooli, bhara ettuva kooli, load man, loadman, saaganike, lorry kirayi, auto kirayi saruku, gadi bhada mala, "
        "handling charges goods, express courier, document courier, overnight courier, sample courier, parcel "
        "courier, gold courier, cod courier, bike courier, bike delivery, cold van hire, milk van hire, reefer van, "
        "reefer truck, refrigerated van, water transport, grain transport, cattle transport, brick transport, machine "
        "transport, furniture transport",
    ),
    (
        Category.ADVERTISING,
        35,
        "ishtihar, ishtehar, ishtehaar, diwar lekhan, deewar lekhan, miking, parcha chhapai, parche chhapai, "
        "karapatra, karapatralu, chopaniya, chopaniyu, suvarotti, munadi karwayi, print media, local media, outdoor "
        "media, cinema ads, theatre ads, radio ads, railway ads, bus shelter ads, cable ads, tv ads, lift ads, "
        "sponsored ads, video ads, banner ads, snapchat ads, sharechat ads, meesho ads, deewar pe likhai, deewar par "
        "likhai, diwar pe likhai, deewar likhwayi",
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
        "fees, halal certificate, halal certification, adatiya, aadhatiya, tax services, design services, video "
        "services, testing services, inspection services, drone services, survey works, drafting services, "
        "translation services, typing services, event services, payroll services, gst services, compliance services, "
        "secretarial services, valuation services, calibration services, photography services, editing services, "
        "certification services, architect services, legal services, audit services, marketing consultant",
    ),
    (
        Category.DONATIONS,
        41,
        "bhiksha, pyau, pyaau, daswandh, panjrapol, dengi, denige, sambhavana, utsava pirivu, undiyal, mandir dengi, "
        "mosjid, dokkhina, dakkhina",
    ),
    (
        Category.SOFTWARE,
        36,
        "sms credits, wa business api",
    ),
    (
        Category.BANK_CHARGES,
        43,
        "inward clg chg, outward clg chg, clg chg, clg chgs, duplicate stmt, stmt chg, stmt chgs, statement chgs, atm "
        "wdl chg, atm wdl chgs, ach rtn chgs, ach rtn chg, ach return, ach rtn, ecs rtn, ecs rtn chg, ecs rtn chgs, "
        "nach rtn, nach rtn chg, nach rtn chgs, chq rtn, chq rtn chg, chq rtn chgs, chq ret chg, chq ret chgs, chq "
        "return chg, chq return chgs, cheque rtn chg, inward chq return, i/w chq return, iw chq rtn chg, o/w chq "
        "return, sms chg, sms chgs, sms chrg, sms chrgs, sms alert chg, sms alert chgs, min bal chg, min bal chgs, "
        "min bal chrg, min balance chg, minimum bal chg, mab chg, mab chgs, mab charge, amb chg, amb chgs, amb chrg, "
        "amb chrgs, amb charge, qab chgs, qab charges, aqb charges, aqb chgs, non maintenance chg, non maint chgs, "
        "amc chg debit card, dc amc chg, dbt card chg, atm card chg, dp chg, dp chgs, dp charge, dp chrg, demat amc, "
        "demat chg, locker chg, locker chgs, int coll, int collected, int dr, int debit, int debited, folio chg, "
        "folio chgs, ledger folio chg, ledger folio chgs, cash handling chg, cash handling chgs, cash hndl chg, cash "
        "dep chg, cash dep chgs, cash txn chg, cash txn chgs, cdm charges, dd chg, dd chgs, dd issue chg, po issue "
        "chg, neft chg, neft chgs, rtgs chg, rtgs chgs, imps chg, imps chgs, atm decline chg, pos decline chg, stop "
        "pmt chg, stop pmt chgs, cersai, cersai charge, cersai charges, cibil charge, cibil charges, cibil fee, cibil "
        "report fee, bill discounting, stock statement penalty, proc fee, proc fees, proc chg, processing chg, "
        "processing chgs, svc chg, svc chgs, serv chg bank, acct maint chg, acct maintenance charge, account "
        "maintenance charge, late payment fee credit card, credit card late fee, penal int, penal interest chg, od "
        "int, cc int, overdue int, int on cc, int on od, loan int, emi bounce chg, emi rtn chg, mandate rtn chg, "
        "mandate reject charge, si failure chg, si fail charge, chq bk chg, chq bk chgs, chq book chg, chq book chgs, "
        "cheque bk chg, statement chg, inspection chg, swift chg, fcy markup, forex mark up, consolidated chgs, cons "
        "chgs, sud dilam, loan er sud, sud ka paisa",
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
        "challan, e-challan, asti pannu, aasti terige, aasthi terige, asthi terige, mane terige, inti pannu, veettu "
        "vari, thozhil vari, sothu vari, bhoo nikuthi, kettida nikuthi, kettida nikuti",
    ),
    (
        Category.CLEANING,
        37,
        "mehtar, mehtarani, jharudar, kasa vilevari, malinyam, alakkukaran, salavai, salavai thozhilali, kuppai, "
        "saakkadai, sakkadai, charandi, muriki kaluva, nordoma, moyla, moila, porishkar, agasa, parit, kurha, koorha, "
        "solar panel cleaning, dhopa, dhoba, pest services, pest control services, termite services, fumigation "
        "services, scavenging services, sweeping services, waste services, hygiene services, chadar dhulwayi, parde "
        "dhulwaye, kambal dhulwaye",
    ),
    (
        Category.MEDICAL,
        37,
        "aspatal, asptal, haspatal, aspatre, aashupathri, ashupathri, daktarkhana, daktarakhana, khoon jaanch, khoon "
        "ki jaanch, khoon ki janch, rokto porikkha, ratha parisothanai, rakta tapasni, tapasni, sui lagwai, sui "
        "lagwayi, gaay ki dawai, gaay ki dawa, bhains ki dawai, pashu dawai, dhor doctor, dhor ni dava, mrigadoctor, "
        "gorudaktara, gorur oshudh, poshu daktar, kuthivaypu, oosi, chasma, choshma, chashma banwaya, kannadaka, "
        "kallajodu, scan charges, ct scan charges, mri scan, usg scan, doctor visit vet, pasuvula doctor, pashuvula "
        "doctor, pashu vaidya, kannadi doctor, murgi ki dawai, murgi ki dawa, gaay bhains ki dawai",
    ),
    (
        Category.FUEL,
        34,
        "indhan, eendhan, indhana, jalau lakud, jalane ki lakdi, saran lakud, balatan, balan lakdi, kande uple, "
        "goitha, ghunte, ghute, chirakkari, kattelu, iddilu, boggu, boggulu, mannennei, seemenne, seemennai, kirosin, "
        "kirosini, adupu kari, kathakoila, kath koyla, garir tel, garite tel, gaarite tel, tel bhorlam, tel bhorechi, "
        "tel bhorano, tel bharavyu, tel purayu, petrol bhorlam, tractor da tel, generator da tel, jenerator ka tel, "
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
        "ratnakalakar, safai mazdoor, jagualli, jaguali, munish lok, velai aal, velaiyaal, dadiya, darama, doroma",
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
        38,
        "kaam karavyu, kam karavyu, kaam karavyo, kam karavyo, kaam karavi, kaam karun ghetle, kaam karun ghetla, "
        "kaam karun ghetlo",
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
        "vimo, crop insurance, cattle insurance, livestock insurance, group insurance, machinery insurance, cargo "
        "insurance, cash insurance, travel insurance, workmen insurance, building insurance, godown insurance, "
        "factory insurance, tractor insurance, scooter insurance, lorry insurance, poultry insurance, dairy "
        "insurance, hall insurance, event insurance, goods insurance, accident insurance, accidental insurance, "
        "burglary insurance, theft insurance, liability insurance, fishing boat insurance, bull insurance, cow "
        "insurance, buffalo insurance, gold insurance",
    ),
    (
        Category.REPAIRS,
        39,
        "lift service, escalator service, chiller service, boiler service, pump service, borewell service, tv "
        "service, projector service, camera service, cycle service, boat service, fabrication works, aluminium works, "
        "tile works, tiles works, compound wall works, lathe works, masonry works, masonry work, roofing works, "
        "roofing work, flooring works, flooring work, partition works, plaster works, gate works, grill works, "
        "carpentry works, glass works repair, granite works, fencing works, fencing work, drainage works, pipe line "
        "works, pipeline works, earth work, earthwork, shed work, roof work, ceiling works, gypsum works, pop works, "
        "wiring works, earthing works",
    ),
    (
        Category.TRAVEL,
        31,
        "auto charge, auto charji, bus charge, bus charges, bus charji, auto kaasu, bus kaasu, auto duddu, bus duddu, "
        "bus kattanam, auto kooli, bus kooli",
    ),
    (
        Category.MEALS,
        31,
        "tea kaasu, coffee kaasu, chaya kaasu, tea duddu, kaapi duddu",
    ),
]
